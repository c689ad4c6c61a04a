// The music of a session: made on the audio thread, told ahead of time what to follow.

import type { MoodKind, MovementKind, Pulse } from '../wasm/warmhands'
import moduleUrl from '../wasm/music.wasm?url'
import workletUrl from './music.worklet.js?url'

/** What the music follows at one moment of the session's clock. */
export interface Lead {
  pulse: Pulse
  movement: MovementKind
  movement_left_s: number
  /** How much of the music there is, 0 for silence. */
  presence: number
}

// As the audio thread counts them.
const MOODS: MoodKind[] = ['quiet', 'romantic', 'bright']
const MOVEMENTS: MovementKind[] = ['warm', 'knead', 'release', 'sweep', 'close', 'rest']

/** How far ahead the music knows what comes: a page in the background is woken once a second. */
const AHEAD_S = 4
/** How often it is told, and how soon something new can hold. */
const STEP_S = 0.25
const SOON_S = 0.03
/** The two clocks are never read at once: what differs by less than this is only that. */
const CLOCKS_S = 0.03

export class Music {
  readonly #node: AudioWorkletNode
  /** The context's time less the session's. */
  #between_s = NaN
  /** Up to here it is told, session's clock. */
  #told_s = -Infinity

  private constructor(node: AudioWorkletNode) {
    this.#node = node
  }

  static async in(
    audio: AudioContext,
    of: { seed: number; mood: MoodKind },
    to: { music: AudioNode; beat: AudioNode },
  ): Promise<Music> {
    const [answer] = await Promise.all([fetch(moduleUrl), audio.audioWorklet.addModule(workletUrl)])
    const bytes = await answer.arrayBuffer()
    const node = new AudioWorkletNode(audio, 'music', {
      numberOfInputs: 0,
      numberOfOutputs: 2,
      outputChannelCount: [2, 1],
      processorOptions: { bytes, seed: of.seed, mood: MOODS.indexOf(of.mood) },
    })
    node.connect(to.music, 0)
    node.connect(to.beat, 1)
    return new Music(node)
  }

  /** What was told no longer holds: it is told anew from now on. */
  changed(): void {
    this.#told_s = -Infinity
  }

  /** Tells what comes, as far ahead as is not told yet. `speed` is that of the session's clock. */
  follow(now_s: number, speed: number, leadAt: (t_s: number) => Lead): void {
    const between_s = this.#node.context.currentTime - now_s / speed
    if (!(Math.abs(between_s - this.#between_s) < CLOCKS_S)) this.#between_s = between_s
    else this.#between_s += (between_s - this.#between_s) / 50
    let t_s = Math.max(this.#told_s + STEP_S * speed, now_s + SOON_S * speed)
    for (; t_s <= now_s + AHEAD_S * speed; t_s += STEP_S * speed) {
      const { pulse, movement, movement_left_s, presence } = leadAt(t_s)
      this.#node.port.postMessage([
        this.#between_s + t_s / speed,
        pulse.beats,
        pulse.beat_hz * speed,
        pulse.intensity,
        MOVEMENTS.indexOf(movement),
        movement_left_s / speed,
        presence,
      ])
      this.#told_s = t_s
    }
  }

  /** Ends it; what is heard until then fades by itself. */
  end(): void {
    this.#node.port.postMessage('over')
  }
}
