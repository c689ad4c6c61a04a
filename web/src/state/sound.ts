// All that is heard: music, the beat of the hands, tones and a voice, through one volume. What is known
// ahead is laid down ahead, on the audio's own clock.

import { awakened, chime, type Timbre } from '../chime'
import { Embedded, speaker } from '../voice/voice'
import type { CueKind, Lead, MoodKind, Room } from '../wasm/warmhands'
import { AudioClock } from './audio-clock'
import { Music } from './music'
import { OwnMusic } from './own-music'
import { amount, setting } from './store'

type Tone = CueKind | 'start' | 'end' | 'heard'
/** Notes of a tone, hertz, one after the other. */
const TONES: Partial<Record<Tone, number[]>> = {
  heard: [659.25, 783.99],
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
/** Music gives way to other music within this time. */
const CHANGE_S = 0.7
/** Who listens stops so long before somebody speaks here. */
const HUSH_S = 0.4
/** The embedded voice is as loud as it can be; this brings it to the music. */
const SPOKEN = 0.45
/** A phrase that is not ready in time may come so much later. */
const LATE_S = 1.5
/** Who is interrupted fades within this time. */
const BREAK_S = 0.03
/** Where so much has been heard, the browser knows when. */
const STEADY_S = 0.1
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

/** Something that will be said, or is being said, in the audio's time. */
interface Saying {
  from_s: number
  /** Whether it is heard from then on: the embedded voice. */
  sounds?: boolean
  stop: () => void
}

interface Desk {
  audio: AudioContext
  /** The session is left: what happens to the page no longer matters. */
  left: AbortController
  clock: AudioClock
  all: GainNode
  music: GainNode
  /** The music that is made here, which a household's own takes the place of. */
  made: GainNode
  duck: GainNode
  beat: GainNode
  voice: GainNode
}

export class Sound {
  #desk: Desk | null = null
  #music: Music | null = null
  #own: OwnMusic | null = null
  #sayings: Saying[] = []
  #device: SpeechSynthesisVoice | null = null
  /** The voice that the page brings along, where the device has none. */
  embedded: Embedded | null = null
  /** Whether it is known who speaks. */
  #sought = false
  readonly #speed: number
  readonly #room: Room
  #muted = muted.get()
  /** Told where the sound was lost or has come back. */
  onlost: ((lost: boolean) => void) | null = null
  /** Told once it is known how long the phrases are. */
  onspoken: (() => void) | null = null

  /** `speed` is that of the session's clock; `room` is what music makes for a voice. */
  constructor(speed: number, room: Room) {
    this.#speed = speed
    this.#room = room
  }

  /** Looks for somebody who speaks a language. */
  async find(language: string): Promise<void> {
    const found = await speaker(language)
    this.#sought = true
    this.embedded = found instanceof Embedded ? found : null
    this.#device = found instanceof Embedded ? null : found
    if (this.embedded) this.embedded.onready = () => this.onspoken?.()
    this.onspoken?.()
  }

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

  /** Done once something is heard, its clock can be told and `first` can be said, or when that takes too long. */
  async ready(first: () => string | undefined, most_ms: number): Promise<void> {
    const audio = this.#desk?.audio
    const until_ms = performance.now() + most_ms
    while (audio && performance.now() < until_ms) {
      const heard_s = audio.getOutputTimestamp().contextTime ?? 0
      if (heard_s > STEADY_S && this.#canSay(first())) return
      await new Promise((again) => setTimeout(again, 20))
    }
  }
  /** Whether nothing has to be made before something is said. */
  #canSay(text: string | undefined): boolean {
    if (this.#muted) return true
    if (!this.#sought) return false
    return !this.embedded || (text !== undefined && this.embedded.phrase(text) !== undefined)
  }

  #open(audio: AudioContext): Desk {
    const gain = (to: AudioNode, value: number) => {
      const node = new GainNode(audio, { gain: value })
      node.connect(to)
      return node
    }
    const all = gain(audio.destination, this.#muted ? 0 : volume('all'))
    const duck = gain(all, 1)
    const music = gain(duck, volume('music'))
    const left = new AbortController()
    const desk = {
      audio,
      left,
      clock: new AudioClock(audio, this.#speed),
      all,
      duck,
      voice: gain(all, volume('voice')),
      music,
      made: gain(music, 1),
      beat: gain(all, volume('beat')),
    }
    // A call, a sleep or another output may stop it: it is taken up again as soon as it can be.
    const back = () => {
      if (this.#desk?.audio !== audio || audio.state === 'closed') return
      this.onlost?.(audio.state !== 'running')
      if (audio.state !== 'running') void audio.resume().catch(() => undefined)
    }
    const { signal } = left
    audio.addEventListener('statechange', back, { signal })
    navigator.mediaDevices?.addEventListener?.('devicechange', back, { signal })
    document.addEventListener('visibilitychange', back, { signal })
    // After a reload it may sound only once it is touched, wherever that is.
    for (const touch of ['click', 'keydown'])
      document.addEventListener(touch, () => this.wake(), { signal })
    return desk
  }

  /** Begins the music of a session; without it the session goes on in silence. */
  async play(of: { seed: number; mood: MoodKind }): Promise<void> {
    const desk = this.#desk
    if (!desk || this.#music) return
    try {
      this.#music = await Music.in(desk.audio, of, { music: desk.made, beat: desk.beat })
    } catch {
      this.#music = null
    }
  }
  /** Reads the clocks, and tells the music what comes. */
  follow(now_s: number, leadAt: (t_s: number) => Lead): void {
    const desk = this.#desk
    if (!desk) return
    if (desk.clock.tie(now_s)) this.#music?.changed()
    this.#music?.follow(desk.clock, leadAt)
    this.#own?.presence(leadAt(now_s).presence)
  }
  /** Whether somebody speaks here, or is about to. */
  get speaking(): boolean {
    if ('speechSynthesis' in window && speechSynthesis.speaking) return true
    const soon_s = (this.#desk?.audio.currentTime ?? 0) + HUSH_S
    return this.#sayings.some(({ from_s, sounds }) => sounds && from_s <= soon_s)
  }
  /** What was laid down ahead no longer holds. */
  changed(): void {
    this.#music?.changed()
    const now_s = this.#desk?.audio.currentTime ?? 0
    const coming = this.#sayings.filter(({ from_s }) => from_s > now_s)
    for (const { stop } of coming) stop()
    if (coming.length > 0) this.#return()
    this.#sayings = this.#sayings.filter((one) => !coming.includes(one))
  }

  /** Whether a household's own music plays. */
  get own(): boolean {
    return this.#own !== null
  }

  /**
   * Plays a household's own music instead of what is made here, or, without files, that again.
   * `onbad` is told the names of files that cannot be played; where none can, nothing changes.
   */
  async playOwn(files: readonly File[], onbad: (name: string) => void): Promise<boolean> {
    this.wake()
    const desk = this.#desk
    if (!desk) return false
    const own = files.length > 0 ? await OwnMusic.of(desk.audio, files, desk.music, onbad) : null
    if (files.length > 0 && !own) return this.#own !== null
    this.#own?.end()
    this.#own = own
    desk.made.gain.setTargetAtTime(own ? 0 : 1, desk.audio.currentTime, CHANGE_S)
    return own !== null
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
    desk.voice.gain.setTargetAtTime(volume('voice'), at, GLIDE_S)
  }

  /** A tone, now or at a moment of the session. */
  tone(kind: Tone, at_s?: number): void {
    const desk = this.#desk
    const notes = TONES[kind]
    if (!desk || !notes || this.#muted || desk.audio.state !== 'running') return
    const { audio, clock, all } = desk
    const from_s = at_s === undefined ? 0 : clock.audioS(at_s)
    chime(audio, notes, TIMBRE, all, Math.max(audio.currentTime, from_s))
  }

  /** Says a phrase at a moment of the session, a little ahead of which it has to be asked for. */
  say({ kind, text }: { kind: Tone; text: string }, at_s: number): void {
    const desk = this.#desk
    if (!desk || this.#muted || desk.audio.state !== 'running') return
    this.tone(kind, at_s)
    const from_s = desk.clock.audioS(at_s)
    if (this.#device) this.#askDevice(desk, this.#device, text, from_s)
    else if (this.embedded) this.#speak(desk, this.embedded, text, from_s)
  }

  #speak(desk: Desk, voice: Embedded, text: string, wanted_s: number): void {
    const { audio } = desk
    const late_s = audio.currentTime - wanted_s
    const buffer = voice.phrase(text)
    if (!buffer) {
      // It is still being made.
      if (buffer === undefined && late_s < LATE_S) {
        voice.first([text])
        this.#later(100, wanted_s, () => this.#speak(desk, voice, text, wanted_s))
      }
      return
    }
    const from_s = Math.max(audio.currentTime, wanted_s)
    const source = new AudioBufferSourceNode(audio, { buffer })
    const loud = new GainNode(audio, { gain: SPOKEN })
    source.connect(loud).connect(desk.voice)
    source.start(from_s)
    this.#interrupt(from_s)
    const stop = () => {
      loud.gain.setTargetAtTime(0, audio.currentTime, BREAK_S / 3)
      source.stop(audio.currentTime + 2 * BREAK_S)
    }
    const saying = { from_s, stop, sounds: true }
    this.#sayings.push(saying)
    source.onended = () => (this.#sayings = this.#sayings.filter((one) => one !== saying))
    const { gain } = desk.duck
    const { left, down_s, hold_s, up_s } = this.#room
    const down_from_s = Math.max(audio.currentTime, from_s - down_s)
    gain.cancelScheduledValues(down_from_s)
    gain.setTargetAtTime(left, down_from_s, down_s / 3)
    gain.setTargetAtTime(1, from_s + buffer.duration + hold_s, up_s / 3)
  }

  #askDevice(desk: Desk, voice: SpeechSynthesisVoice, text: string, from_s: number): void {
    const words = new SpeechSynthesisUtterance(text)
    words.voice = voice
    words.lang = voice.lang
    words.rate = 0.92
    words.volume = volume('all') * volume('voice')
    words.onstart = () => this.#duck(this.#room.left, this.#room.down_s)
    words.onend = words.onerror = () => this.#return()
    const wait_s = Math.max(0, from_s - desk.audio.currentTime)
    this.#later(1000 * wait_s, from_s, () => {
      speechSynthesis.cancel()
      speechSynthesis.speak(words)
    })
  }

  #later(wait_ms: number, from_s: number, then: () => void): void {
    const timer = setTimeout(() => {
      this.#sayings = this.#sayings.filter((one) => one !== saying)
      then()
    }, wait_ms)
    const saying = { from_s, stop: () => clearTimeout(timer) }
    this.#sayings.push(saying)
  }

  /** Who speaks still is not spoken over. */
  #interrupt(at_s: number): void {
    for (const saying of this.#sayings) if (saying.from_s < at_s) saying.stop()
  }

  #duck(to: number, over_s: number): void {
    const desk = this.#desk
    if (!desk) return
    desk.duck.gain.cancelScheduledValues(desk.audio.currentTime)
    desk.duck.gain.setTargetAtTime(to, desk.audio.currentTime, over_s / 3)
  }
  #return(): void {
    this.#duck(1, this.#room.up_s)
  }

  hush(): void {
    if ('speechSynthesis' in window) speechSynthesis.cancel()
    for (const { stop } of this.#sayings) stop()
    this.#sayings = []
    this.#return()
  }

  /** Ends the music; what is being said and the last tones are still heard. */
  close(): void {
    if (this.embedded) this.embedded.onready = null
    const [desk, music, own] = [this.#desk, this.#music, this.#own]
    this.#desk = this.#music = this.#own = null
    if (!desk) return
    desk.left.abort()
    const { audio, all } = desk
    for (const { gain } of [desk.duck, desk.beat]) {
      gain.cancelScheduledValues(audio.currentTime)
      gain.setTargetAtTime(0, audio.currentTime, RING_S / 4)
    }
    const end = () => {
      music?.end()
      own?.end()
      void audio.close().catch(() => undefined)
    }
    if (audio.state !== 'running') return end()
    // By the audio's own time: on a busy machine it is behind the page's.
    const last = new ConstantSourceNode(audio, { offset: 0 })
    last.onended = end
    last.connect(all)
    last.start()
    last.stop(audio.currentTime + RING_S)
  }
}
