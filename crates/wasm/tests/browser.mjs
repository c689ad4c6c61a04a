// What runs in the browser: in a page that imports it, or as a worker that posts its answer.

import init, * as warmhands from '../../../web/src/wasm/warmhands.js'
import { differing, differingSessions } from './golden.mjs'

const read = async (path) => (await fetch(`/${path}`)).text()

/** The module, once it can say something. */
export async function ready() {
  await init()
  warmhands.takeIn('en', await read('web/src/wasm/words/core/en.ftl'))
  return warmhands
}

export async function digests() {
  await ready()
  const plans = await differing(warmhands, await read('crates/core/tests/golden/scores.txt'), read)
  return { plans, sessions: await differingSessions(warmhands, read) }
}

if (typeof document === 'undefined') postMessage(await digests())
