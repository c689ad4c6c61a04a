// The core beside the page: does what it is asked for, one thing after another.

import init, * as warmhands from './wasm/warmhands.js'
import type { Asked, Done } from './beside'

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
    done = { id, found: (warmhands[call] as (...given: unknown[]) => unknown)(...given) }
  } catch (error) {
    done = { id, broke: String(error) }
  }
  postMessage(done)
}
