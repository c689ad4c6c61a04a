// Tones and the device's own voice.

import { awakened, chime, type Timbre } from '../chime'
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
const TIMBRE: Timbre = {
  type: 'sine',
  gain: 0.16,
  next_s: 0.32,
  rise_s: 0.03,
  fade_s: 0.96,
  end_s: 0.96,
}

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
    this.#audio = awakened(this.#audio)
  }

  tone(kind: CueKind | 'start' | 'end'): void {
    const audio = this.#audio
    const notes = TONES[kind]
    if (!audio || !notes || this.#muted || audio.state !== 'running') return
    chime(audio, notes, TIMBRE)
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
