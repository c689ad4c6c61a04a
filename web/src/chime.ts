// Short notes, for the giver's page and the receiver's phone alike.

/** Opens the audio, or wakes it. Has to be called by a touch: browsers let no page sound before. */
export function awakened(
  audio: AudioContext | null,
  options: AudioContextOptions = {},
): AudioContext | null {
  try {
    const open = audio ?? new AudioContext(options)
    void open.resume().catch(() => undefined)
    return open
  } catch {
    return null
  }
}

export interface Timbre {
  type: OscillatorType
  gain: number
  /** From one note to the next, until it is loud, until it has faded, and until it ends. */
  next_s: number
  rise_s: number
  fade_s: number
  end_s: number
}

/** Notes, hertz, one after the other, from a moment of the audio's time on. */
export function chime(
  audio: AudioContext,
  notes: number[],
  timbre: Timbre,
  to: AudioNode = audio.destination,
  from_s = audio.currentTime,
): void {
  const { type, gain, next_s, rise_s, fade_s, end_s } = timbre
  notes.forEach((frequency, i) => {
    const at = from_s + i * next_s
    const source = new OscillatorNode(audio, { type, frequency })
    const loud = new GainNode(audio, { gain: 0 })
    loud.gain.setValueAtTime(0, at)
    loud.gain.linearRampToValueAtTime(gain, at + rise_s)
    loud.gain.exponentialRampToValueAtTime(0.001, at + fade_s)
    source.connect(loud).connect(to)
    source.start(at)
    source.stop(at + end_s)
  })
}
