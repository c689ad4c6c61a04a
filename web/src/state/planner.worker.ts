// The thorough plan, beside the page.

import init, * as warmhands from '../wasm/warmhands.js'
import type { Language } from '../wasm/warmhands'

/** What to plan, and what is said in its language. */
export interface Task {
  text: string
  language: Language
  words: string
}

const loading = init()

onmessage = async ({ data: { text, language, words } }: MessageEvent<Task>) => {
  await loading
  warmhands.takeIn(language, words)
  postMessage({ text, planned: warmhands.plan(text, 'thorough') })
}
