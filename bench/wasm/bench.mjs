// The module's size, its start in Chromium, plans in WebAssembly beside native ones, and what a
// session costs there.

import { execFileSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import os from 'node:os'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { withPage } from '../../crates/wasm/tests/chromium.mjs'
import { load, read, root } from '../../crates/wasm/tests/node.mjs'
import { session } from './session.mjs'
import { times } from './times.mjs'

const RUNS = { quick: 11, thorough: 5 }
/** Each machine takes its turn so often; the calmest turn of a request counts. */
const TURNS = 3
const STARTS = 11

const run = (program, ...words) =>
  execFileSync(program, words, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }).trim()
const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1]
const golden = await read('crates/core/tests/golden/scores.txt')

async function size() {
  const module = await readFile(new URL('web/src/wasm/warmhands_bg.wasm', root))
  const kb = (bytes) => (bytes.length / 1000).toFixed(0)
  return { raw: kb(module), gzip: kb(gzipSync(module, { level: 9 })), brotli: kb(brotliCompressSync(module)) }
}

function native() {
  const lines = run('target/release/examples/golden_bench', `${RUNS.quick}`, `${RUNS.thorough}`)
  return lines.split('\n').map((line) => {
    const [quick, thorough] = line.split(' ').map(Number)
    return { quick, thorough }
  })
}

const inNode = async () => times(await load(), golden, read, RUNS)

const inChromium = () =>
  withPage((page) =>
    page.evaluate(
      async ([golden, runs]) => {
        const warmhands = await (await import('/crates/wasm/tests/browser.mjs')).ready()
        const { times } = await import('/bench/wasm/times.mjs')
        return times(warmhands, golden, async (path) => (await fetch(`/${path}`)).text(), runs)
      },
      [golden, RUNS],
    ),
  )

const replies = JSON.parse(await read('crates/core/tests/golden/replies.json'))

const sessionInChromium = () =>
  withPage((page) =>
    page.evaluate(
      async ([golden, replies]) => {
        const warmhands = await (await import('/crates/wasm/tests/browser.mjs')).ready()
        const { session } = await import('/bench/wasm/session.mjs')
        return session(warmhands, golden, async (path) => (await fetch(`/${path}`)).text(), replies)
      },
      [golden, replies],
    ),
  )

/** Milliseconds from bytes to an instance, each time in a new context, so that nothing is cached. */
const starts = () =>
  withPage(async (page, browser) => {
    const all = []
    for (let i = 0; i < STARTS; i++) {
      const context = await browser.newContext()
      const fresh = await context.newPage()
      await fresh.goto(page.url())
      all.push(
        await fresh.evaluate(async () => {
          const { default: init } = await import('/web/src/wasm/warmhands.js')
          const module = await (await fetch('/web/src/wasm/warmhands_bg.wasm')).arrayBuffer()
          const start = performance.now()
          await init({ module_or_path: module })
          return performance.now() - start
        }),
      )
      await context.close()
    }
    return { version: browser.version(), all }
  })

/** The calmest of several turns, request by request. */
const calmest = (turns) =>
  turns[0].map((_, i) => ({
    quick: Math.min(...turns.map((turn) => turn[i].quick)),
    thorough: Math.min(...turns.map((turn) => turn[i].thorough)),
  }))

const turns = { native: [], node: [], chromium: [] }
for (let i = 0; i < TURNS; i++) {
  turns.native.push(native())
  turns.node.push(await inNode())
  turns.chromium.push(await inChromium())
}
const took = Object.fromEntries(Object.entries(turns).map(([where, all]) => [where, calmest(all)]))
/** The calmest of several sessions, figure by figure. */
async function calmestSession(of) {
  const all = []
  for (let i = 0; i < TURNS; i++) all.push(await of())
  return Object.fromEntries(Object.keys(all[0]).map((key) => [key, Math.min(...all.map((one) => one[key]))]))
}

const sessions = {
  Node: await calmestSession(async () => session(await load(), golden, read, replies)),
  Chromium: await calmestSession(sessionInChromium),
}
const { raw, gzip, brotli } = await size()
const { version, all } = await starts()

function row(setting) {
  const cells = Object.entries(took).map(([where, requests]) => {
    const ms = median(requests.map((request) => request[setting]))
    if (where === 'native') return `${ms.toFixed(1)} ms`
    const ratios = requests.map((request, i) => request[setting] / took.native[i][setting])
    return `${ms.toFixed(1)} ms, ${median(ratios).toFixed(2)} times (${Math.max(...ratios).toFixed(2)} at worst)`
  })
  return `| ${setting} | ${cells.join(' | ')} |`
}

const today = new Date().toISOString().slice(0, 10)
const [cpu] = os.cpus()
console.log(`# The core in WebAssembly beside the native one, ${today}

${cpu.model.trim()}, ${os.cpus().length} cores, ${Math.round(os.totalmem() / 2 ** 30)} GiB, Linux ${os.release()} ${os.machine()}; \
${run('rustc', '--version')}, Node ${process.version}, Chromium ${version}; our commit ${run('git', 'describe', '--always', '--dirty')}; \
load ${os.loadavg()[0].toFixed(1)}.

| module | kB |
|---|---|
| as it is | ${raw} |
| gzip | ${gzip} |
| brotli | ${brotli} |

From bytes to an instance in headless Chromium: ${median(all).toFixed(1)} ms (median of ${STARTS}, \
${Math.min(...all).toFixed(1)}–${Math.max(...all).toFixed(1)}), without a cache.

The plans of the twenty golden requests: median of the requests, each the calmest of ${TURNS} turns, a turn \
being the median of ${RUNS.quick} quick or ${RUNS.thorough} thorough plans. Natively from the request's text to the score's \
JSON, in WebAssembly to the object.

| plan | native | Node | Chromium |
|---|---|---|---|
${row('quick')}
${row('thorough')}

Replies in the sessions of the same requests, \`decide\` and \`apply\` with the new hands and cues (limits: \
3 ms at the median, 15 ms at the 99th percentile), and a frame written into an array.

| session | replies | median | 99th percentile | frame |
|---|---|---|---|---|
${Object.entries(sessions)
  .map(([where, { replies, p50, p99, frame }]) =>
    `| ${where} | ${replies} | ${p50.toFixed(2)} ms | ${p99.toFixed(2)} ms | ${frame.toFixed(1)} µs |`)
  .join('\n')}`)
