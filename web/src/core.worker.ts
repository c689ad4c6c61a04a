// The core beside the page: does what it is asked for, one thing after another.

import init, * as warmhands from './wasm/warmhands.js'
import type { Asked, Done, Made } from './beside'
import type { Setting } from './wasm/warmhands'

/** Both at once: each way to the page and back waits for a picture that is being drawn there. */
function made(text: string, setting: Setting): Made {
  const planned = warmhands.plan(text, setting)
  return { planned, told: planned.score ? warmhands.instructions(planned.score) : [] }
}
const calls = { ...warmhands, made }
/** What can be asked for. */
export type Calls = typeof calls

let loading: Promise<unknown> | undefined

onmessage = async ({ data }: MessageEvent<WebAssembly.Module | Asked>) => {
  if (data instanceof WebAssembly.Module) {
    loading = init({ module_or_path: data })
    return
  }
  const { id, call, given } = data
  let done: Done
  try {
    await loading
    done = { id, found: (calls[call] as (...given: unknown[]) => unknown)(...given) }
  } catch (error) {
    done = { id, broke: String(error) }
  }
  postMessage(done)
}
