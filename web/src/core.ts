// The core, loaded once: every decision about a massage is made there.

import type { Tag } from './language.svelte'
import init, * as warmhands from './wasm/warmhands.js'
import moduleUrl from './wasm/warmhands_bg.wasm?url'

export type Core = typeof warmhands

const texts = import.meta.glob<string>('./wasm/words/core/*.ftl', {
  query: '?raw',
  import: 'default',
})
let compiling: Promise<WebAssembly.Module> | undefined
let loading: Promise<unknown> | undefined

/** What the core says in a language. */
export const textsOf = (language: Tag): Promise<string> =>
  texts[`./wasm/words/core/${language}.ftl`]!()

/** The core's code, fetched and compiled once, for the page and all that works beside it. */
export function compiled(): Promise<WebAssembly.Module> {
  // A server that does not know what it serves has it compiled when all of it is here.
  compiling ??= WebAssembly.compileStreaming(fetch(moduleUrl)).catch(async () =>
    WebAssembly.compile(await (await fetch(moduleUrl)).arrayBuffer()),
  )
  compiling.catch(() => (compiling = undefined))
  return compiling
}

/**
 * The core, once it is there and speaks a language: the page's, if nothing else is said. A failed load
 * can be tried again.
 */
export async function core(language = document.documentElement.lang as Tag): Promise<Core> {
  loading ??= compiled().then((module) => init({ module_or_path: module }))
  loading.catch(() => (loading = undefined))
  const [text] = await Promise.all([textsOf(language), loading])
  warmhands.takeIn(language, text)
  return warmhands
}
