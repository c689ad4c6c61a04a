// Who speaks: a voice of this device, or else one that the page brings along. Nothing is ever sent to
// a voice elsewhere.

import { RATE_HZ } from './rate'
import { TONGUES } from './tongues'

/** Voices of a device are known a little after the page. */
const KNOWN_MS = 1500
/** Until a phrase was spoken once: so many characters a second, and a moment more. */
const CHARACTERS_PER_S = 13
const MORE_S = 0.4
/** A first phrase, for nobody's ear: with it the voice is fetched. */
const HELLO = 'Hm.'

type Speaker = SpeechSynthesisVoice | Embedded | null

let found: { language: string; speaker: Promise<Speaker> } | null = null

/** Who speaks a language here. The first who asks has it looked for, and fetched. */
export function speaker(language: string): Promise<Speaker> {
  if (found?.language !== language) {
    void found?.speaker.then((one) => one instanceof Embedded && one.end())
    found = { language, speaker: ofDevice(language).then((one) => one ?? Embedded.of(language)) }
  }
  return found.speaker
}

/** A voice of this device, if it has one. */
async function ofDevice(language: string): Promise<SpeechSynthesisVoice | null> {
  if (!('speechSynthesis' in window)) return null
  if (speechSynthesis.getVoices().length === 0)
    await new Promise((known) => {
      speechSynthesis.addEventListener('voiceschanged', known, { once: true })
      setTimeout(known, KNOWN_MS)
    })
  const voices = speechSynthesis.getVoices().filter(({ localService }) => localService)
  return voices.find(({ lang }) => lang.startsWith(language)) ?? null
}

/** The voice that the page brings along: whole phrases, made ahead of time beside the page. */
export class Embedded {
  readonly #worker = new Worker(new URL('./voice.worker.ts', import.meta.url), { type: 'module' })
  /** What was made, `null` where that failed. */
  readonly #made = new Map<string, AudioBuffer | null>()
  /** What is still to be made, the most urgent first, and what is being made. */
  #wanted: string[] = []
  #making: string | null = null
  readonly #language: string
  /** Told after every phrase that was made. */
  onready: (() => void) | null = null

  /** `null` for a language that it does not speak. */
  static of(language: string): Embedded | null {
    return TONGUES[language] ? new Embedded(language) : null
  }
  private constructor(language: string) {
    this.#language = language
    // It is fetched with the first phrase.
    this.phrase(HELLO)
    this.#worker.onmessage = ({ data }: MessageEvent<{ text: string; samples: Float32Array }>) =>
      this.#keep(data.text, data.samples as Float32Array<ArrayBuffer> | null)
    // It cannot be loaded: then captions are all.
    this.#worker.onerror = () =>
      [this.#making, ...this.#wanted].forEach((text) => this.#keep(text, null))
  }

  /** Another speaks from now on. */
  end(): void {
    this.onready = null
    this.#wanted = []
    this.#worker.terminate()
  }

  #keep(text: string | null, samples: Float32Array<ArrayBuffer> | null): void {
    let phrase: AudioBuffer | null = null
    if (samples?.length) {
      phrase = new AudioBuffer({ length: samples.length, sampleRate: RATE_HZ })
      phrase.copyToChannel(samples, 0)
    }
    if (text !== null) this.#made.set(text, phrase)
    this.#making = null
    this.#make()
    this.onready?.()
  }

  #make(): void {
    if (this.#making !== null) return
    const text = this.#wanted.shift()
    if (text === undefined) return
    this.#making = text
    this.#worker.postMessage({ language: this.#language, text })
  }

  /** Makes these before all others, in their order. */
  first(texts: string[]): void {
    const open = texts.filter((text) => !this.#made.has(text) && text !== this.#making)
    this.#wanted = [...new Set([...open, ...this.#wanted])]
    this.#make()
  }

  /** How a text sounds; `undefined` where it is being made, `null` where it cannot be said. */
  phrase(text: string): AudioBuffer | null | undefined {
    if (!this.#made.has(text) && text !== this.#making && !this.#wanted.includes(text)) {
      this.#wanted.push(text)
      this.#make()
    }
    return this.#made.get(text)
  }

  /** How long it takes to say a text, as far as is known. */
  length(text: string): number {
    return this.phrase(text)?.duration ?? text.length / CHARACTERS_PER_S + MORE_S
  }
}
