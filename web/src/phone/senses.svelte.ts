// What the phone lets a receiver feel, hear and see with closed eyes: three answers that cannot be
// mistaken for each other.

import { awakened, chime, type Timbre } from '../chime'

export type Sense = 'ticks' | 'heard' | 'applied' | 'refused' | 'undelivered'

/** Milliseconds of vibration and rest: one short; two short; one middling; three long ones. */
const BUZZES: Record<Sense, number[]> = {
  ticks: [12],
  heard: [35],
  applied: [60, 90, 60],
  refused: [220],
  undelivered: [450, 160, 450, 160, 450],
}
/** Hertz, one after the other: for phones that do not vibrate. */
const NOTES: Record<Sense, number[]> = {
  ticks: [],
  heard: [523.25],
  applied: [523.25, 783.99],
  refused: [392],
  undelivered: [196, 155.56, 196, 155.56],
}
const TIMBRE: Timbre = {
  type: 'triangle',
  gain: 0.2,
  next_s: 0.16,
  rise_s: 0.02,
  fade_s: 0.224,
  end_s: 0.24,
}
/** How long the screen keeps the colour of an answer. */
const COLOUR_MS = 900

export class Senses {
  #audio: AudioContext | null = null
  #fading = 0
  /** The answer in whose colour the screen is now. */
  seen = $state<Sense | null>(null)

  /** Has to be called by a touch: browsers let no page sound or buzz before. */
  wake(): void {
    if ('vibrate' in navigator) return
    this.#audio = awakened(this.#audio)
  }

  tell(sense: Sense): void {
    // The Vibration API is missing on iPhones, and a call that cannot be heeded answers false.
    const buzzed = 'vibrate' in navigator && navigator.vibrate(BUZZES[sense])
    if (!buzzed) this.#sound(NOTES[sense])
    if (sense === 'ticks') return
    clearTimeout(this.#fading)
    this.seen = sense
    this.#fading = window.setTimeout(() => (this.seen = null), COLOUR_MS)
  }

  #sound(notes: number[]): void {
    const audio = this.#audio
    if (audio?.state === 'running') chime(audio, notes, TIMBRE)
  }
}
