// What the page costs in a browser that has no graphics card. Times are the page's own, taken inside it.

import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import { join } from 'node:path'

const { chromium } = createRequire(join(process.cwd(), 'package.json'))('@playwright/test')

const ORIGIN = 'http://127.0.0.1:4243'
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium'
const FLAGS = ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader']
const CHANGES = 60
/** A whole session of twenty minutes, sixty times as fast. */
const SESSION_S = 20

const data = mkdtempSync(join(os.tmpdir(), 'warmhands-'))
const serve = ['serve', '--addr', '127.0.0.1:4243', '--page', 'dist', '--data', join(data, 'kept')]
const server = spawn(process.env.WARMHANDS, serve, { stdio: 'ignore' })
process.on('exit', () => {
  server.kill()
  rmSync(data, { recursive: true, force: true })
})
for (const end of ['SIGINT', 'SIGTERM']) process.once(end, () => process.exit(1))

function lighthouse() {
  const out = join(data, 'lighthouse.json')
  const flags = `--chrome-flags=--headless=new ${FLAGS.join(' ')}`
  const asked = '--only-categories=performance,accessibility,best-practices'
  const program = '../bench/page/node_modules/lighthouse/cli/index.js'
  const to = ['--output=json', `--output-path=${out}`, '--quiet']
  execFileSync('node', [program, `${ORIGIN}/`, flags, asked, ...to], {
    env: { ...process.env, CHROME_PATH: CHROMIUM },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const { categories, audits } = JSON.parse(readFileSync(out, 'utf8'))
  const failed = Object.values(audits)
    .filter(({ score, scoreDisplayMode: mode }) => score !== null && score < 1 && mode === 'binary')
    .map(({ id }) => id)
  return { categories, failed }
}

/** When the back stands there, drawn and in three dimensions, milliseconds after the page was asked for. */
function watch() {
  const seen = { flat_ms: 0, deep_ms: 0, frames: 0 }
  Object.assign(window, { seen })
  const look = () => {
    seen.frames++
    const [flat, deep] = document.querySelectorAll('.back canvas')
    if (!seen.flat_ms && flat && flat.width > 300) seen.flat_ms = performance.now()
    if (!seen.deep_ms && deep && !deep.classList.contains('away')) seen.deep_ms = performance.now()
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

/** From a slider's change to the timeline of the new plan, milliseconds. */
async function replanned(page) {
  await page.goto(`${ORIGIN}/?flat#/compose`)
  await page.locator('.staff button').first().waitFor()
  const slider = page.getByRole('slider').first()
  await slider.focus()
  await page.evaluate(() => {
    window.took_ms = []
    let from = 0
    addEventListener('input', () => (from ||= performance.now()), { capture: true })
    new MutationObserver(() => {
      if (from) window.took_ms.push(performance.now() - from)
      from = 0
    }).observe(document.querySelector('.staff'), { subtree: true, childList: true, attributes: true })
  })
  for (let i = 0; i < CHANGES; i++) {
    await page.keyboard.press(i % 20 < 10 ? 'ArrowLeft' : 'ArrowRight')
    // The thorough plan, in a worker, is not waited for.
    await page.waitForTimeout(60)
  }
  return (await page.evaluate(() => window.took_ms)).sort((a, b) => a - b)
}

async function begin(page, query) {
  const press = (name) => page.getByRole('button', { name, exact: typeof name === 'string' }).click()
  await page.goto(`${ORIGIN}/${query}`)
  await press(/^Begin/)
  await press('All of this is ready')
  await press('Start')
  await page.getByRole('button', { name: 'Replies' }).waitFor()
}

/** Scripting for each picture, and what the heap holds, over a session. */
async function session(page, query) {
  await begin(page, query)
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Performance.enable')
  const metrics = async () => {
    await devtools.send('HeapProfiler.collectGarbage')
    const { metrics } = await devtools.send('Performance.getMetrics')
    const of = (name) => metrics.find((one) => one.name === name).value
    const frames = await page.evaluate(() => window.seen.frames)
    return { script_s: of('ScriptDuration'), heap_mb: of('JSHeapUsedSize') / 1e6, frames }
  }
  await page.waitForTimeout(1500)
  const heaps = []
  const first = await metrics()
  let last = first
  for (let i = 0; i < SESSION_S / 2 - 2; i++) {
    heaps.push(last.heap_mb)
    await page.waitForTimeout(2000)
    last = await metrics()
  }
  const frames = last.frames - first.frames
  return {
    script_ms: (1000 * (last.script_s - first.script_s)) / frames,
    pictures_hz: frames / (SESSION_S - 4),
    heap_mb: [Math.min(...heaps), Math.max(...heaps)],
  }
}

async function fresh(browser, query) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } })
  const page = await context.newPage()
  await page.addInitScript(watch)
  return { page, end: () => context.close() }
}

async function measure() {
  server.once('exit', () => process.exit(1))
  while (!(await fetch(`${ORIGIN}/healthz`).then(({ ok }) => ok, () => false)))
    await new Promise((again) => setTimeout(again, 50))
  const marks = lighthouse()
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS })
  try {
    const stands = []
    for (let i = 0; i < 5; i++) {
      const { page, end } = await fresh(browser)
      await page.goto(`${ORIGIN}/#/compose`)
      await page.waitForFunction(() => window.seen.deep_ms > 0, undefined, { timeout: 60_000 })
      stands.push(await page.evaluate(() => window.seen))
      await end()
    }
    const composing = await fresh(browser)
    const took_ms = await replanned(composing.page)
    await composing.end()
    const sessions = []
    for (const query of ['?speed=60', '?speed=60&flat']) {
      const conducting = await fresh(browser)
      sessions.push(await session(conducting.page, query))
      await conducting.end()
    }
    return { marks, stands, took_ms, sessions }
  } finally {
    await browser.close()
  }
}

const load = os.loadavg()[0].toFixed(1)
const { marks, stands, took_ms, sessions } = await measure()
const git = execFileSync('git', ['describe', '--always', '--dirty'], { encoding: 'utf8' }).trim()
const at = (of, share) => of[Math.min(of.length - 1, Math.floor(share * of.length))].toFixed(0)
const median = (of) => at([...of].sort((a, b) => a - b), 0.5)
const mark = ({ title, score }, target) => `| ${title} | ${Math.round(100 * score)} | ${target} |`
const { performance, accessibility, 'best-practices': practices } = marks.categories
const row = (what, { script_ms, pictures_hz, heap_mb: [low, high] }) =>
  `| ${what} | ${script_ms.toFixed(1)} | ${pictures_hz.toFixed(0)} | ${low.toFixed(1)} to ${high.toFixed(1)} |`
console.log(`# The page, ${new Date().toISOString().slice(0, 10)}

${os.cpus()[0].model}, ${os.cpus().length} cores, ${os.type()} ${os.release()}; our commit ${git};
load ${load} before and ${os.loadavg()[0].toFixed(1)} after. Chromium draws without a graphics card (SwiftShader).

Lighthouse, the first screen, as on a phone${marks.failed.length ? `; not passed: ${marks.failed.join(', ')}` : ''}:

| | of 100 | target |
|---|---|---|
${mark(performance, '≥ 90')}
${mark(accessibility, '100')}
${mark(practices, '100')}

The back, 1280×720, median of ${stands.length} first visits, after the page was asked for: drawn after
${median(stands.map((one) => one.flat_ms))} ms, in three dimensions after ${median(stands.map((one) => one.deep_ms))} ms (target: something good within 3000).

From a slider's change to the timeline of the new plan, ${took_ms.length} changes: median ${at(took_ms, 0.5)} ms, 90 of
100 within ${at(took_ms, 0.9)} ms, most ${at(took_ms, 1)} ms (target 50).

Twenty minutes in ${SESSION_S} seconds, the first and last of them left out; the heap after its rubbish was collected:

| | scripting for a picture, ms (target 8) | pictures a second | heap, MB (target ± 2) |
|---|---|---|---|
${row('in three dimensions', sessions[0])}
${row('drawn', sessions[1])}`)
