// The core, for what is made of it while the page is built.

import { readFileSync } from 'node:fs'

export async function core() {
  const core = await import('../src/wasm/warmhands.js')
  const bytes = readFileSync(new URL('../src/wasm/warmhands_bg.wasm', import.meta.url))
  core.initSync({ module: bytes })
  core.takeIn('en', readFileSync(new URL('../src/wasm/words/core/en.ftl', import.meta.url), 'utf8'))
  return core
}
