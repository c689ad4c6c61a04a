// The session's clock and the audio's, tied together: when something is to be heard.

/** The two are never read at once: what differs by less than this is only that. */
const JITTER_S = 0.03
/** So many readings until half of a small difference is gone. */
const SLOWLY = 50

export class AudioClock {
  readonly #audio: AudioContext
  /** How many times as fast the session's clock is. */
  readonly speed: number
  /** The audio's time less the session's. */
  #between_s = NaN

  constructor(audio: AudioContext, speed: number) {
    this.#audio = audio
    this.speed = speed
  }

  /** Reads both clocks; whether they jumped, as after a sleep: what was told before no longer holds. */
  tie(session_s: number): boolean {
    const between_s = heardS(this.#audio) - session_s / this.speed
    const off_s = between_s - this.#between_s
    const jumped = !(Math.abs(off_s) < JITTER_S)
    this.#between_s = jumped ? between_s : this.#between_s + off_s / SLOWLY
    return jumped
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

/** What is heard right now, in the audio's time: what it makes now comes out of a speaker later. */
function heardS(audio: AudioContext): number {
  const { contextTime = 0, performanceTime = 0 } = audio.getOutputTimestamp()
  const heard_s = contextTime + (performance.now() - performanceTime) / 1000
  const late_s = audio.currentTime - heard_s
  // Some browsers do not say it, or not yet.
  return contextTime > 0 && late_s > -0.05 && late_s < 1 ? heard_s : audio.currentTime
}
