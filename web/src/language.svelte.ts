// Which language the page speaks: the browser's own, or the one that was chosen here; and how texts,
// numbers and lists are said in it.

import { FluentBundle, FluentResource } from '@fluent/bundle'
import { languages } from './wasm/words'

export type Tag = (typeof languages)[number]['tag']

/** Says the text of a key: `say('home-title')`, `say('minutes', { minutes: 3 })`. */
export type Say<M> = <K extends keyof M>(key: K, ...told: M[K] extends null ? [] : [M[K]]) => string

const KEPT = 'language'

/** The language that was chosen here, or else the first of the browser's that there is. */
export function preferred(): Tag {
  let kept: string | null = null
  try {
    kept = localStorage.getItem(KEPT)
  } catch {
    // A browser that keeps nothing is asked what it prefers.
  }
  for (const wanted of [kept ?? '', ...navigator.languages]) {
    const found = languages.find(({ tag }) => tag === wanted.split('-')[0]?.toLowerCase())
    if (found) return found.tag
  }
  return 'en'
}

export function keep(tag: Tag): void {
  try {
    localStorage.setItem(KEPT, tag)
  } catch {
    // It is spoken until the page is left.
  }
}

const known = (tag: Tag) => languages.find((one) => one.tag === tag)!
/** Digits are those of the clocks and of the core, in every language. */
const locale = (tag: Tag) => `${tag}-u-nu-latn`

let now = $state.raw<Tag>('en')
let bundle = $state.raw(new FluentBundle('en'))

/** The language that is spoken. */
export const language = (): Tag => now

/** Speaks a language from now on; `text` has what the page says in it. */
export function speak(tag: Tag, text: string): void {
  const { rtl } = known(tag)
  const next = new FluentBundle(locale(tag), { useIsolating: rtl })
  next.addResource(new FluentResource(text))
  now = tag
  bundle = next
  document.documentElement.lang = tag
  document.documentElement.dir = rtl ? 'rtl' : 'ltr'
}

/** What a message says, or an attribute of it: the build has seen that it is there. */
export function said(key: string, told?: Record<string, string | number>): string {
  const [id, attribute] = key.split('.')
  const message = bundle.getMessage(id!)
  const pattern = attribute ? message?.attributes[attribute] : message?.value
  return pattern ? bundle.formatPattern(pattern, told) : key
}

export const number = (value: number, as: Intl.NumberFormatOptions = {}): string =>
  new Intl.NumberFormat(locale(now), as).format(value)
export const date = (at: number, timeStyle?: 'short'): string =>
  new Intl.DateTimeFormat(locale(now), { dateStyle: 'medium', timeStyle }).format(at)
/** Commas where they are not the Latin ones. */
const COMMAS: Partial<Record<Tag, string>> = { ar: '، ', ja: '、', zh: '，' }
/** One thing after another, of which none is the last. */
export const list = (items: string[]): string => items.join(COMMAS[now] ?? ', ')
/** With its first letter large, where the script has large letters. */
export const capital = (text: string): string =>
  text.charAt(0).toLocaleUpperCase(now) + text.slice(1)
