// Listens as a listener would: to all that leaves the page, and to the parts that it is mixed of.

import { expect, type Page } from '@playwright/test'

/** `made` is the music before, and `music` after it made room for the voice; `beat` is that of the hands. */
export type Track = 'all' | 'made' | 'music' | 'beat'

/** What was heard, in samples of the audio's own clock. */
export interface Heard {
  /** The loudest sample, and the largest step from one to the next where no busy machine left any out. */
  peak: number
  step: number
  /** How loud each tenth of a second was, as the root of its mean square. */
  tenths: number[]
}
/** What the audio thread was told to follow: when, beats, beats a second, and more. */
export type Told = [at_s: number, beats: number, beat_hz: number, ...rest: number[]]

interface Ear {
  audio: AudioContext
  analyser: AnalyserNode
  tracks: Record<Track, { from_s: number; blocks: Float32Array[] }>
  told: { now_s: number; lead: Told }[]
  /** Phrases of the embedded voice: when they begin, in the audio's time, and how long they take. */
  spoken: { from_s: number; length_s: number }[]
  /** What that voice was asked to make. */
  asked: string[]
}
declare global {
  interface Window {
    ear?: Ear
  }
}

// Keeps what it is given, both ears as one, and sends it on in blocks.
const RECORDER = `
class Recorder extends AudioWorkletProcessor {
  block = new Float32Array(4096)
  at = 0
  next = -1
  process([[left, right]]) {
    if (this.next < 0) {
      this.port.postMessage(currentTime)
      this.next = currentFrame
    }
    // What a busy machine left out lasts all the same.
    while (this.next < currentFrame) this.keep(NaN)
    for (let i = 0; i < 128; i++) this.keep(left ? (left[i] + (right ?? left)[i]) / 2 : 0)
    return true
  }
  keep(sample) {
    this.block[this.at++] = sample
    this.next++
    if (this.at < 4096) return
    this.port.postMessage(this.block)
    this.at = 0
  }
}
registerProcessor('recorder', Recorder)`

/**
 * From now on the page's audio is heard. The recorder is a script of its own for the audio thread, and
 * the page's policy is widened for that alone; `loudest` needs it not: `policy` keeps the real one.
 */
export async function listen(
  page: Page,
  policy = false,
  tracks: Track[] = ['all', 'made', 'music', 'beat'],
): Promise<void> {
  if (!policy)
    await page.route(/\/(\?.*)?$/, async (route) => {
      const answer = await route.fetch()
      const headers = answer.headers()
      const strict = headers['content-security-policy'] ?? ''
      headers['content-security-policy'] = strict.replace(/(script|worker)-src/g, '$& blob:')
      await route.fulfill({ response: answer, headers })
    })
  await page.addInitScript(hook, { recorder: RECORDER, tracks: policy ? [] : tracks })
}

function hook({ recorder, tracks: kept }: { recorder: string; tracks: Track[] }): void {
  const { connect } = AudioNode.prototype
  const { start } = AudioBufferSourceNode.prototype
  const { postMessage } = MessagePort.prototype
  const targets = new Map<AudioNode, AudioNode>()
  const asked: string[] = []
  const { postMessage: ask } = Worker.prototype
  Worker.prototype.postMessage = function (this: Worker, data: unknown, ...rest: unknown[]) {
    if (data instanceof Object && 'text' in data) asked.push(String(data.text))
    ask.call(this, data, ...(rest as []))
  } as never
  const script = URL.createObjectURL(new Blob([recorder], { type: 'text/javascript' }))
  const record = async (from: AudioNode, output: number, track: Track) => {
    if (!kept.includes(track)) return
    await from.context.audioWorklet.addModule(script)
    const node = new AudioWorkletNode(from.context, 'recorder', { numberOfOutputs: 0 })
    node.port.onmessage = ({ data }) => {
      const told = window.ear!.tracks[track]
      if (typeof data === 'number') told.from_s = data
      else told.blocks.push(data)
    }
    connect.call(from, node as never, output)
  }
  const open = (from: AudioNode) => {
    const audio = from.context as AudioContext
    const analyser = new AnalyserNode(audio, { fftSize: 16384 })
    connect.call(from, analyser as never)
    const track = () => ({ from_s: 0, blocks: [] })
    const tracks = { all: track(), made: track(), music: track(), beat: track() }
    window.ear = { audio, analyser, tracks, told: [], spoken: [], asked }
    void record(from, 0, 'all')
  }
  const music = (from: AudioNode, to: AudioNode) => {
    void record(from, 0, 'made')
    // Through the volume of the music, and what makes room for the voice.
    void record(targets.get(targets.get(to)!)!, 0, 'music')
  }
  const beat = (from: AudioWorkletNode) => {
    void record(from, 1, 'beat')
    from.port.postMessage = (data: unknown) => {
      const now_s = from.context.currentTime
      if (Array.isArray(data)) window.ear!.told.push({ now_s, lead: data as Told })
      postMessage.call(from.port, data)
    }
  }
  AudioNode.prototype.connect = function (this: AudioNode, to: AudioNode, ...rest: number[]) {
    targets.set(this, to)
    if (to instanceof AudioDestinationNode) open(this)
    if (this instanceof AudioWorkletNode && to instanceof GainNode)
      if (rest[0] === 1) beat(this)
      else music(this, to)
    return connect.call(this, to as never, ...(rest as [number]))
  } as never
  AudioBufferSourceNode.prototype.start = function (at_s = 0) {
    window.ear?.spoken.push({ from_s: at_s, length_s: this.buffer?.duration ?? 0 })
    start.call(this, at_s)
  }
}

/** The loudest of the last moments; works where nothing can be recorded, too. */
export const loudest = (page: Page) =>
  page.evaluate(() => {
    const samples = new Float32Array(16384)
    window.ear?.analyser.getFloatTimeDomainData(samples)
    return samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0)
  })

/** The loudest pitch of the last moments, hertz. */
export const pitch = (page: Page) =>
  page.evaluate(() => {
    const { analyser, audio } = window.ear!
    const powers = new Float32Array(analyser.frequencyBinCount)
    analyser.getFloatFrequencyData(powers)
    return (powers.indexOf(Math.max(...powers)) * audio.sampleRate) / analyser.fftSize
  })

/** The audio's own time. */
export const audioTime = (page: Page) => page.evaluate(() => window.ear?.audio.currentTime ?? 0)

/** Lets some of the audio's own time pass, however busy the machine is; the answer is what it is then. */
export async function pass(page: Page, time_s: number): Promise<number> {
  const from_s = await audioTime(page)
  const passed = async () => (await audioTime(page)) - from_s
  await expect.poll(passed, { timeout: 50_000 }).toBeGreaterThan(time_s)
  return audioTime(page)
}

/** What was heard of a track between two moments of the audio's time. */
export const heard = (
  page: Page,
  track: Track = 'all',
  from_s = 0,
  to_s = Infinity,
): Promise<Heard> =>
  page.evaluate(
    ([track, from_s, to_s]) => {
      const nothing: Heard = { peak: 0, step: 0, tenths: [] }
      if (!window.ear) return nothing
      const { audio, tracks } = window.ear
      const { blocks, from_s: began_s } = tracks[track]
      const index = (at_s: number) => Math.max(0, Math.round((at_s - began_s) * audio.sampleRate))
      const last = Math.min(index(to_s), blocks.length * 4096)
      const [tenth, tenths] = [audio.sampleRate / 10, [] as number[]]
      let [peak, step, sum, count, before] = [0, 0, 0, 0, NaN]
      for (let i = index(from_s); i < last; i++) {
        const kept = blocks[i >> 12]![i & 4095]!
        const sample = kept || 0
        peak = Math.max(peak, Math.abs(sample))
        if (Math.abs(kept - before) > step) step = Math.abs(kept - before)
        before = kept
        sum += sample * sample
        if (++count < tenth) continue
        tenths.push(Math.sqrt(sum / count))
        sum = count = 0
      }
      return { peak, step, tenths }
    },
    [track, from_s, to_s] as const,
  )

/** A beat swells from nothing: so long after its beginning it reaches a thirtieth of its loudness. */
const SWELL_S = 0.0045

/** When each beat of the hands begins, in the audio's time. */
export const beats = (page: Page): Promise<number[]> =>
  page.evaluate((swell_s) => {
    const { audio, tracks } = window.ear!
    const { blocks, from_s } = tracks.beat
    const rate_hz = audio.sampleRate
    const at = (i: number) => Math.abs(blocks[i >> 12]?.[i & 4095] || 0)
    const found: number[] = []
    let [slow, fast] = [0, 0]
    const last = 4096 * blocks.length - Math.round(0.1 * rate_hz)
    for (let i = 0; i < last; i++) {
      fast += (at(i) - fast) * 0.02
      slow += (at(i) - slow) * 0.0005
      if (fast < 0.004 || fast < 2.2 * slow) continue
      // It has begun: its loudest is to come, and its beginning a little back.
      const next = i + Math.round(0.1 * rate_hz)
      let peak = 0
      for (let k = i; k < next; k++) peak = Math.max(peak, at(k))
      let k = Math.max(0, i - Math.round(0.04 * rate_hz))
      while (at(k) < peak / 30) k++
      found.push(from_s + k / rate_hz - swell_s)
      i = next
      fast = slow = peak
    }
    return found
  }, SWELL_S)
