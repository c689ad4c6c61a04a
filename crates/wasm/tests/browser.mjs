// What runs in the browser: in a page that imports it, or as a worker that posts its answer.

import init, * as warmhands from '../../../web/src/wasm/warmhands.js'
import { differing, differingSessions } from './golden.mjs'

const read = async (path) => (await fetch(`/${path}`)).text()

export async function digests() {
  await init()
  const plans = await differing(warmhands, await read('crates/core/tests/golden/scores.txt'), read)
  return { plans, sessions: await differingSessions(warmhands, read) }
}

if (typeof document === 'undefined') postMessage(await digests())
