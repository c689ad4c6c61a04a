// The core, loaded once: every decision about a massage is made there.

import init, * as warmhands from './wasm/warmhands.js'
import moduleUrl from './wasm/warmhands_bg.wasm?url'

export type Core = typeof warmhands

let loading: Promise<Core> | undefined

/** The core, once it is there. A failed load can be tried again. */
export function core(): Promise<Core> {
  loading ??= init({ module_or_path: moduleUrl }).then(
    () => warmhands,
    (error: unknown) => {
      loading = undefined
      throw error
    },
  )
  return loading
}
