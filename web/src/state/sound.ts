// Tones and the device's own voice.

import type { Cue, CueKind } from '../wasm/warmhands'
import { setting } from './store'

/** Notes of a tone, hertz, one after the other. */
const TONES: Partial<Record<CueKind | 'start' | 'end', number[]>> = {
  start: [392, 523.25],
  stroke: [523.25],
  'other-side': [523.25],
  announcement: [329.63, 392],
  ending: [523.25, 392],
  end: [523.25, 392, 261.63],
}
const NOTE_S = 0.32

const muted = setting('muted')

export class Sound {
  #audio: AudioContext | null = null
  #muted = muted.get()

  get muted(): boolean {
    return this.#muted
  }
  set muted(on: boolean) {
    this.#muted = on
    muted.set(on)
    if (on) this.hush()
  }

  /** Has to be called by a touch: browsers let no page sound before. */
  wake(): void {
    try {
      this.#audio ??= new AudioContext()
      void this.#audio.resume().catch(() => undefined)
    } catch {
      this.#audio = null
    }
  }

  tone(kind: CueKind | 'start' | 'end'): void {
    const audio = this.#audio
    const notes = TONES[kind]
    if (!audio || !notes || this.#muted || audio.state !== 'running') return
    notes.forEach((hertz, i) => {
      const at = audio.currentTime + i * NOTE_S
      const source = new OscillatorNode(audio, { type: 'sine', frequency: hertz })
      const loud = new GainNode(audio, { gain: 0 })
      loud.gain.setValueAtTime(0, at)
      loud.gain.linearRampToValueAtTime(0.16, at + 0.03)
      loud.gain.exponentialRampToValueAtTime(0.001, at + 3 * NOTE_S)
      source.connect(loud).connect(audio.destination)
      source.start(at)
      source.stop(at + 3 * NOTE_S)
    })
  }

  say(cue: Cue, language: string): void {
    this.tone(cue.kind)
    if (this.#muted || !('speechSynthesis' in window)) return
    const voices = speechSynthesis.getVoices().filter((voice) => voice.localService)
    const voice = voices.find(({ lang }) => lang.startsWith(language))
    // Without a voice on this device the caption is all: nothing is sent to one elsewhere.
    if (!voice) return
    const words = new SpeechSynthesisUtterance(cue.text)
    words.voice = voice
    words.lang = voice.lang
    words.rate = 0.92
    speechSynthesis.cancel()
    speechSynthesis.speak(words)
  }

  hush(): void {
    if ('speechSynthesis' in window) speechSynthesis.cancel()
  }

  close(): void {
    this.hush()
    void this.#audio?.close().catch(() => undefined)
    this.#audio = null
  }
}
