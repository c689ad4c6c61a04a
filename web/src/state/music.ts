// The music of a session: made on the audio thread, told ahead of time what to follow.

import type { Lead, MoodKind, MovementKind } from '../wasm/warmhands'
import moduleUrl from '../wasm/music.wasm?url'
import type { AudioClock } from './audio-clock'
import workletUrl from './music.worklet.js?url'

// As the audio thread counts them.
const MOODS: MoodKind[] = ['quiet', 'romantic', 'bright']
const MOVEMENTS: MovementKind[] = ['warm', 'knead', 'release', 'sweep', 'close', 'rest']

/** How far ahead the music knows what comes: a page in the background is woken once a second. */
const AHEAD_S = 4
/** How often it is told, and how soon something new can hold. */
const STEP_S = 0.25
const SOON_S = 0.03

export class Music {
  readonly #node: AudioWorkletNode
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

  /** Tells what comes, as far ahead as is not told yet. */
  follow(clock: AudioClock, leadAt: (t_s: number) => Lead): void {
    const { speed } = clock
    const step_s = STEP_S * speed
    // What is made from now on is heard a little later.
    const soon_s = clock.sessionS(this.#node.context.currentTime + SOON_S)
    const until_s = soon_s + AHEAD_S * speed
    for (let t_s = Math.max(this.#told_s + step_s, soon_s); t_s <= until_s; t_s += step_s) {
      const { pulse, movement, movement_left_s, presence } = leadAt(t_s)
      this.#node.port.postMessage([
        clock.audioS(t_s),
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
