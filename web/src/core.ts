// The core, loaded once: every decision about a massage is made there.

import type { Tag } from './language.svelte'
import init, * as warmhands from './wasm/warmhands.js'
import moduleUrl from './wasm/warmhands_bg.wasm?url'

export type Core = typeof warmhands

const texts = import.meta.glob<string>('./wasm/words/core/*.ftl', {
  query: '?raw',
  import: 'default',
})
let loading: Promise<unknown> | undefined

/** What the core says in a language. */
export const textsOf = (language: Tag): Promise<string> =>
  texts[`./wasm/words/core/${language}.ftl`]!()

/**
 * The core, once it is there and speaks a language: the page's, if nothing else is said. A failed load
 * can be tried again.
 */
export async function core(language = document.documentElement.lang as Tag): Promise<Core> {
  loading ??= init({ module_or_path: moduleUrl }).catch((error: unknown) => {
    loading = undefined
    throw error
  })
  const [text] = await Promise.all([textsOf(language), loading])
  warmhands.takeIn(language, text)
  return warmhands
}
