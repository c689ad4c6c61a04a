// How long the golden requests take here: in Node, or in a page.

import { rows } from '../../crates/wasm/tests/golden.mjs'

function median(times) {
  return times.sort((a, b) => a - b)[times.length >> 1]
}

/** Median milliseconds of each request, from its text to the score as an object. */
export async function times(warmhands, golden, read, runs) {
  const all = []
  for (const { wish } of rows(golden)) {
    const text = wish.startsWith('{') ? wish : await read(wish)
    const timed = (setting) => {
      const times = Array.from({ length: runs[setting] }, () => {
        const start = performance.now()
        warmhands.plan(text, setting)
        return performance.now() - start
      })
      return median(times)
    }
    all.push({ wish, quick: timed('quick'), thorough: timed('thorough') })
  }
  return all
}
