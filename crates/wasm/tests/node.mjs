// The module as Node loads it: from bytes, a fresh instance for every call.

import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

/** The top of the repository. */
export const root = new URL('../../../', import.meta.url)

export const read = (path) => readFile(new URL(path, root), 'utf8')

let instances = 0

/** With the texts of one language taken in, as a page that speaks it. */
export async function load(language = 'en') {
  // Why: the glue keeps one instance per module, and a query makes it another module.
  const warmhands = await import(new URL(`web/src/wasm/warmhands.js?${instances++}`, root))
  const bytes = await readFile(fileURLToPath(new URL('web/src/wasm/warmhands_bg.wasm', root)))
  await warmhands.default({ module_or_path: bytes })
  warmhands.takeIn(language, await read(`web/src/wasm/words/core/${language}.ftl`))
  return warmhands
}
