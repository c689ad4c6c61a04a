// The same plans and sessions in headless Chromium.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withPage } from './chromium.mjs'

test('plans and sessions have the golden digests in Chromium, in a page and in a worker', async () => {
  const differing = await withPage((page) =>
    page.evaluate(async () => {
      const script = '/crates/wasm/tests/browser.mjs'
      const inWorker = new Promise((answer, fail) => {
        const worker = new Worker(script, { type: 'module' })
        worker.onmessage = ({ data }) => answer(data)
        worker.onerror = ({ message }) => fail(new Error(message))
      })
      const { digests } = await import(script)
      return { page: await digests(), worker: await inWorker }
    }),
  )
  const none = { plans: [], sessions: [] }
  assert.deepEqual(differing, { page: none, worker: none })
})
