// All that is heard: music, the beat of the hands, tones and the device's own voice, through one volume.

import { awakened, chime, type Timbre } from '../chime'
import type { Cue, CueKind, MoodKind } from '../wasm/warmhands'
import { Music, type Lead } from './music'
import { amount, setting } from './store'

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
/** Volumes glide, so that nothing clicks: to two thirds within this time. */
const GLIDE_S = 0.06
/** What is left of the music while somebody speaks, and how it gets there and back. */
const DUCKED = 0.35
const DUCK_S = 0.2
const RETURN_S = 0.7
/** After the end the last tones ring out. */
const RING_S = 3

/** What has a volume of its own. */
export const VOICES = ['all', 'voice', 'music', 'beat'] as const
export type Heard = (typeof VOICES)[number]

const muted = setting('muted')
const volumes = {
  all: amount('volume', 1),
  voice: amount('volume-voice', 1),
  music: amount('volume-music', 0.7),
  beat: amount('volume-beat', 0.5),
}

export const volume = (of: Heard): number => volumes[of].get()

interface Desk {
  audio: AudioContext
  all: GainNode
  music: GainNode
  duck: GainNode
  beat: GainNode
}

export class Sound {
  #desk: Desk | null = null
  #music: Music | null = null
  #muted = muted.get()
  /** Told where the sound was lost or has come back. */
  onlost: ((lost: boolean) => void) | null = null

  get muted(): boolean {
    return this.#muted
  }
  set muted(on: boolean) {
    this.#muted = on
    muted.set(on)
    this.#level()
    if (on) this.hush()
  }

  /** Has to be called by a touch: browsers let no page sound before. */
  wake(): void {
    const audio = awakened(this.#desk?.audio ?? null, { latencyHint: 'playback' })
    if (audio) this.#desk ??= this.#open(audio)
  }

  #open(audio: AudioContext): Desk {
    const gain = (to: AudioNode, value: number) => {
      const node = new GainNode(audio, { gain: value })
      node.connect(to)
      return node
    }
    const all = gain(audio.destination, this.#muted ? 0 : volume('all'))
    const duck = gain(all, 1)
    const desk = {
      audio,
      all,
      duck,
      music: gain(duck, volume('music')),
      beat: gain(all, volume('beat')),
    }
    // A call, a sleep or another output may stop it: it is taken up again as soon as it can be.
    const back = () => {
      if (this.#desk?.audio !== audio || audio.state === 'closed') return
      this.onlost?.(audio.state !== 'running')
      if (audio.state !== 'running') void audio.resume().catch(() => undefined)
    }
    audio.addEventListener('statechange', back)
    navigator.mediaDevices?.addEventListener?.('devicechange', back)
    document.addEventListener('visibilitychange', back)
    return desk
  }

  /** Begins the music of a session; without it the session goes on in silence. */
  async play(of: { seed: number; mood: MoodKind }): Promise<void> {
    const desk = this.#desk
    if (!desk || this.#music) return
    try {
      this.#music = await Music.in(desk.audio, of, desk)
    } catch {
      this.#music = null
    }
  }
  follow(now_s: number, speed: number, leadAt: (t_s: number) => Lead): void {
    this.#music?.follow(now_s, speed, leadAt)
  }
  changed(): void {
    this.#music?.changed()
  }

  setVolume(of: Heard, value: number): void {
    volumes[of].set(value)
    this.#level()
  }

  #level(): void {
    const desk = this.#desk
    if (!desk) return
    const at = desk.audio.currentTime
    desk.all.gain.setTargetAtTime(this.#muted ? 0 : volume('all'), at, GLIDE_S)
    desk.music.gain.setTargetAtTime(volume('music'), at, GLIDE_S)
    desk.beat.gain.setTargetAtTime(volume('beat'), at, GLIDE_S)
  }

  tone(kind: CueKind | 'start' | 'end'): void {
    const desk = this.#desk
    const notes = TONES[kind]
    if (!desk || !notes || this.#muted || desk.audio.state !== 'running') return
    chime(desk.audio, notes, TIMBRE, desk.all)
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
    words.volume = volume('all') * volume('voice')
    words.onstart = () => this.#duck(DUCKED, DUCK_S)
    words.onend = words.onerror = () => this.#duck(1, RETURN_S)
    speechSynthesis.cancel()
    speechSynthesis.speak(words)
  }

  #duck(to: number, over_s: number): void {
    const desk = this.#desk
    desk?.duck.gain.setTargetAtTime(to, desk.audio.currentTime, over_s / 2)
  }

  hush(): void {
    if ('speechSynthesis' in window) speechSynthesis.cancel()
    this.#duck(1, RETURN_S)
  }

  close(): void {
    this.hush()
    const [desk, music] = [this.#desk, this.#music]
    this.#desk = this.#music = null
    if (!desk) return
    desk.all.gain.setTargetAtTime(0, desk.audio.currentTime, RING_S / 4)
    setTimeout(() => {
      music?.end()
      void desk.audio.close().catch(() => undefined)
    }, RING_S * 1000)
  }
}
