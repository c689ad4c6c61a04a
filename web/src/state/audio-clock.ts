// The session's clock and the audio's, tied together: when something is to be heard.

/** The two are never read at once: what differs by less than this is only that. */
const JITTER_S = 0.03
/** What was laid down by a clock that was so far off is laid down again: half of what beats may be off. */
const OFF_S = 0.0025
/** Where so many readings in a row are off by more than that, to the same side, sound was lost a moment ago. */
const IN_A_ROW = 6
/** So many readings until most of a small difference is gone; the first ones count for more. */
const SLOWLY = 50

export class AudioClock {
  readonly #audio: AudioContext
  /** How many times as fast the session's clock is. */
  readonly speed: number
  /** The audio's time less the session's. */
  #between_s = NaN
  /** How often they were read since they jumped. */
  #read = 0
  /** What was read last. */
  #recent_s: number[] = []
  /** Whether the audio has said by now what is heard. */
  #told = false
  /** What `tie` last said of it. */
  #laid_s = NaN

  constructor(audio: AudioContext, speed: number) {
    this.#audio = audio
    this.speed = speed
  }

  /**
   * Reads both clocks; whether what was laid down before no longer holds: they jumped, as after a sleep,
   * or are known better by now.
   */
  tie(session_s: number): boolean {
    const heard_s = heardS(this.#audio)
    const between_s = (heard_s ?? this.#audio.currentTime) - session_s / this.speed
    const off_s = between_s - this.#between_s
    const first = heard_s !== null && !this.#told
    this.#told ||= first
    const far = first || !(Math.abs(off_s) < JITTER_S)
    this.#recent_s = far ? [between_s] : [...this.#recent_s, between_s].slice(-IN_A_ROW)
    const jumped = far || this.#moved()
    this.#read = jumped ? 1 : Math.min(this.#read + 1, SLOWLY)
    const middle_s = [...this.#recent_s].sort((a, b) => a - b)[this.#recent_s.length >> 1]!
    this.#between_s = jumped ? middle_s : this.#between_s + off_s / this.#read
    if (Math.abs(this.#between_s - this.#laid_s) < OFF_S) return false
    this.#laid_s = this.#between_s
    return true
  }

  /** Whether all that was read last says that the clocks are further apart, or nearer, than was thought. */
  #moved(): boolean {
    const off_s = this.#recent_s.map((read_s) => read_s - this.#between_s)
    if (off_s.length < IN_A_ROW) return false
    return off_s.every((one_s) => one_s > OFF_S) || off_s.every((one_s) => one_s < -OFF_S)
  }

  /** When it has to be made that it is heard at a time of the session. */
  audioS(session_s: number): number {
    return this.#between_s + session_s / this.speed
  }
  /** The session's time at which is heard what is made at a time of the audio. */
  sessionS(audio_s: number): number {
    return (audio_s - this.#between_s) * this.speed
  }
}

/**
 * What is heard right now, in the audio's time: what it makes now comes out of a speaker later. `null`
 * where the browser does not say it, or not yet.
 */
function heardS(audio: AudioContext): number | null {
  const { contextTime = 0, performanceTime = 0 } = audio.getOutputTimestamp()
  const heard_s = contextTime + (performance.now() - performanceTime) / 1000
  const late_s = audio.currentTime - heard_s
  return contextTime > 0 && late_s > -0.05 && late_s < 1 ? heard_s : null
}
