// A household's own music: files of this device, one after the other, at one loudness, faded. None of
// them leaves it.

/** About as loud as the music that is made here: its root mean square. */
const LOUD = 0.05
/** Never made louder than this, times. */
const LOUDER = 4
/** A file comes and goes over this time. */
const FADE_S = 4
/** The next file is made ready so long before. */
const AHEAD_S = 20

export class OwnMusic {
  readonly #audio: AudioContext
  readonly #files: readonly File[]
  readonly #to: GainNode
  /** Told the name of a file that cannot be played. */
  readonly #onbad: (name: string) => void
  #next = 0
  #timer = 0
  #source: AudioBufferSourceNode | null = null
  #over = false

  private constructor(
    audio: AudioContext,
    files: readonly File[],
    to: AudioNode,
    onbad: (name: string) => void,
  ) {
    this.#audio = audio
    this.#files = files
    this.#onbad = onbad
    this.#to = new GainNode(audio, { gain: 0 })
    this.#to.connect(to)
  }

  /** Plays files in turn, and again from the first; `null` where none of them can be played. */
  static async of(
    audio: AudioContext,
    files: readonly File[],
    to: AudioNode,
    onbad: (name: string) => void,
  ): Promise<OwnMusic | null> {
    const own = new OwnMusic(audio, files, to, onbad)
    return (await own.#go(audio.currentTime)) ? own : null
  }

  /** How much of it there is, 0 to 1: it is glided to. */
  presence(wish: number): void {
    this.#to.gain.setTargetAtTime(wish, this.#audio.currentTime, FADE_S / 4)
  }

  end(): void {
    this.#over = true
    clearTimeout(this.#timer)
    this.presence(0)
    this.#source?.stop(this.#audio.currentTime + 2 * FADE_S)
  }

  /** The next file that can be played, from a moment on; whether there is one. */
  async #go(at_s: number): Promise<boolean> {
    for (let tried = 0; tried < this.#files.length; tried++) {
      const file = this.#files[this.#next++ % this.#files.length]!
      const buffer = await this.#read(file)
      if (this.#over) return false
      if (buffer) {
        this.#start(buffer, Math.max(at_s, this.#audio.currentTime))
        return true
      }
      this.#onbad(file.name)
    }
    return false
  }

  async #read(file: File): Promise<AudioBuffer | null> {
    try {
      const buffer = await this.#audio.decodeAudioData(await file.arrayBuffer())
      return buffer.duration > 2 * FADE_S ? buffer : null
    } catch {
      return null
    }
  }

  #start(buffer: AudioBuffer, at_s: number): void {
    const [source, end_s] = [
      new AudioBufferSourceNode(this.#audio, { buffer }),
      at_s + buffer.duration,
    ]
    const fade = new GainNode(this.#audio, { gain: 0 })
    const loud = Math.min(LOUDER, LOUD / Math.max(1e-4, loudness(buffer)))
    fade.gain.setValueAtTime(0, at_s)
    fade.gain.linearRampToValueAtTime(loud, at_s + FADE_S)
    fade.gain.setValueAtTime(loud, end_s - FADE_S)
    fade.gain.linearRampToValueAtTime(0, end_s)
    source.connect(fade).connect(this.#to)
    source.start(at_s)
    this.#source = source
    const wait_s = Math.max(0, end_s - AHEAD_S - this.#audio.currentTime)
    // The next one begins while this one goes.
    this.#timer = window.setTimeout(() => void this.#go(end_s - FADE_S), 1000 * wait_s)
  }
}

/** The root mean square of some of it. */
function loudness(buffer: AudioBuffer): number {
  const samples = buffer.getChannelData(0)
  let [sum, count] = [0, 0]
  for (let i = 0; i < samples.length; i += 37) {
    sum += samples[i]! ** 2
    count++
  }
  return Math.sqrt(sum / Math.max(1, count))
}
