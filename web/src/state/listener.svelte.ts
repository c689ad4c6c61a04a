// Commands said aloud. This device recognises them by itself or not at all: where its browser cannot,
// nothing listens, and nothing is ever sent anywhere.

import type { Tag } from '../language.svelte'
import { setting } from './store'

/** Browsers that end at once are not asked again before this time is over. */
const AGAIN_MS = 1000
/** So much later a command may come after its call, when a breath parts them. */
const BREATH_MS = 4000

/** What TypeScript does not know yet: recognition, and on the device. */
interface Recognition {
  lang: string
  continuous: boolean
  processLocally: boolean
  onresult: ((event: { results: SpeechRecognitionResultList; resultIndex: number }) => void) | null
  onerror: ((event: { error: string }) => void) | null
  onend: (() => void) | null
  start(): void
  stop(): void
  abort(): void
}
interface Of {
  langs: string[]
  processLocally: true
}
interface Recogniser {
  new (): Recognition
  readonly prototype: Recognition
  available(of: Of): Promise<'unavailable' | 'downloadable' | 'downloading' | 'available'>
  install(of: Of): Promise<boolean>
}

/** Why nothing is heard although that is wished. */
export type Trouble = 'forbidden' | 'microphone' | 'pack'
const TROUBLES: Record<string, Trouble | null> = {
  'no-speech': null,
  aborted: null,
  'not-allowed': 'forbidden',
  'audio-capture': 'microphone',
}

const wished = setting('commands')

/** What recognises speech on this device alone. */
function recogniser(): Recogniser | null {
  const { SpeechRecognition, webkitSpeechRecognition } = window as {
    SpeechRecognition?: Recogniser
    webkitSpeechRecognition?: Recogniser
  }
  const one = SpeechRecognition ?? webkitSpeechRecognition
  // Without these it would send what it hears to somebody.
  const local = one && 'processLocally' in one.prototype && 'available' in one && 'install' in one
  return local ? one : null
}

/** A language as recognisers may know it: with a region, first that of the browser. */
function tags(language: Tag): string[] {
  const own = navigator.languages.filter((tag) => tag.startsWith(`${language}-`))
  const { region } = new Intl.Locale(language).maximize()
  return [...new Set([...own, `${language}-${region}`, language])]
}

const of = (tag: string): Of => ({ langs: [tag], processLocally: true })

/** The name by which a language is known here, and whether it is here or has to be fetched. */
async function known(language: Tag): Promise<{ tag: string; here: boolean } | null> {
  const one = recogniser()
  if (!one) return null
  let other: string | null = null
  for (const tag of tags(language)) {
    const state = await one.available(of(tag)).catch(() => 'unavailable')
    if (state === 'available') return { tag, here: true }
    if (state !== 'unavailable') other ??= tag
  }
  return other === null ? null : { tag: other, here: false }
}

export class Listener {
  #language: Tag | null = null
  #tag = ''
  #recognition: Recognition | null = null
  #stopping = false
  #begun_ms = -Infinity
  /** What was said last and was no command. */
  #before = { text: '', at_ms: -Infinity }
  /** Told what was said, and what just before; answers whether it was a command. */
  onsaid: ((text: string, before: string) => boolean) | null = null
  ontrouble: ((why: Trouble) => void) | null = null

  /** Whether the language can be recognised here, or could be. */
  can = $state<'no' | 'fetch' | 'yes'>('no')
  on = $state(wished.get())
  fetching = $state(false)
  trouble = $state<Trouble | null>(null)

  /** Looks whether a language can be recognised here; nothing is fetched for it. */
  async find(language: Tag): Promise<void> {
    this.rest()
    this.#language = language
    this.can = 'no'
    this.trouble = null
    const found = await known(language)
    if (this.#language !== language) return
    this.#tag = found?.tag ?? ''
    this.can = found ? (found.here ? 'yes' : 'fetch') : 'no'
  }

  /** Lets the browser fetch what it lacks for the language. */
  async fetch(): Promise<void> {
    const language = this.#language
    if (!language || this.fetching) return
    this.fetching = true
    const fetched = await recogniser()
      ?.install(of(this.#tag))
      .catch(() => false)
    this.fetching = false
    if (this.#language !== language) return
    await this.find(language)
    if (fetched && this.can === 'yes') this.turn(true)
    else this.#fail('pack')
  }

  turn(on: boolean): void {
    this.on = on
    this.trouble = null
    wished.set(on)
  }

  /**
   * Listens where that is wished, as long as it may. To be told again and again: browsers end it by
   * themselves.
   */
  mind(may: boolean): void {
    const listens = may && this.on && this.can === 'yes' && !this.trouble
    if (listens && !this.#recognition) this.#begin()
    if (listens || !this.#recognition || this.#stopping) return
    // What was said until now still counts.
    this.#stopping = true
    this.#recognition.stop()
  }

  #begin(): void {
    const one = recogniser()
    if (!one || performance.now() - this.#begun_ms < AGAIN_MS) return
    this.#begun_ms = performance.now()
    const recognition = new one()
    recognition.processLocally = true
    recognition.lang = this.#tag
    recognition.continuous = true
    recognition.onresult = ({ results, resultIndex }) => {
      for (const result of [...results].slice(resultIndex))
        if (result.isFinal && result[0]) this.#said(result[0].transcript)
    }
    recognition.onerror = ({ error }) => {
      const why = error in TROUBLES ? TROUBLES[error] : 'pack'
      if (why) this.#fail(why)
    }
    recognition.onend = () => {
      if (this.#recognition === recognition) this.#recognition = null
    }
    this.#recognition = recognition
    this.#stopping = false
    try {
      recognition.start()
    } catch {
      this.#recognition = null
      this.#fail('pack')
    }
  }

  #said(text: string): void {
    const now_ms = performance.now()
    const before = now_ms - this.#before.at_ms < BREATH_MS ? this.#before.text : ''
    const done = this.onsaid?.(text, before)
    this.#before = { text: done ? '' : text, at_ms: now_ms }
  }

  #fail(why: Trouble): void {
    this.trouble = why
    this.ontrouble?.(why)
  }

  /** Listens no longer, and forgets what it heard. */
  rest(): void {
    const recognition = this.#recognition
    this.#recognition = null
    this.#before = { text: '', at_ms: -Infinity }
    if (!recognition) return
    recognition.onresult = recognition.onerror = recognition.onend = null
    recognition.abort()
  }
}
