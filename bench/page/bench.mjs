// What the page costs in a browser that has no graphics card. Times are the page's own, taken inside it.

import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { at, CHROMIUM, chromium, machine, ORIGIN, press, served } from '../served.mjs'

const FLAGS = ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader']
const CHANGES = 60
/** A whole session of twenty minutes, sixty times as fast. */
const SESSION_S = 20

function lighthouse(folder) {
  const out = join(folder, 'lighthouse.json')
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
  await page.goto(`${ORIGIN}/${query}`)
  await press(page, /^Begin/)
  await press(page, 'All of this is ready')
  await press(page, 'Start')
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

async function measure(folder) {
  const marks = lighthouse(folder)
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

const about = machine()
const { marks, stands, took_ms, sessions } = await served(measure)
const ms = (of, share) => at(of, share).toFixed(0)
const median = (of) => ms([...of].sort((a, b) => a - b), 0.5)
const mark = ({ title, score }, target) => `| ${title} | ${Math.round(100 * score)} | ${target} |`
const { performance, accessibility, 'best-practices': practices } = marks.categories
const row = (what, { script_ms, pictures_hz, heap_mb: [low, high] }) =>
  `| ${what} | ${script_ms.toFixed(1)} | ${pictures_hz.toFixed(0)} | ${low.toFixed(1)} to ${high.toFixed(1)} |`
console.log(`# The page, ${new Date().toISOString().slice(0, 10)}

${about()} Chromium draws without a graphics card (SwiftShader).

Lighthouse, the first screen, as on a phone${marks.failed.length ? `; not passed: ${marks.failed.join(', ')}` : ''}:

| | of 100 | target |
|---|---|---|
${mark(performance, '≥ 90')}
${mark(accessibility, '100')}
${mark(practices, '100')}

The back, 1280×720, median of ${stands.length} first visits, after the page was asked for: drawn after
${median(stands.map((one) => one.flat_ms))} ms, in three dimensions after ${median(stands.map((one) => one.deep_ms))} ms (target: something good within 3000).

From a slider's change to the timeline of the new plan, ${took_ms.length} changes: median ${ms(took_ms, 0.5)} ms, 90 of
100 within ${ms(took_ms, 0.9)} ms, most ${ms(took_ms, 1)} ms (target 50).

Twenty minutes in ${SESSION_S} seconds, the first and last of them left out; the heap after its rubbish was collected:

| | scripting for a picture, ms (target 8) | pictures a second | heap, MB (target ± 2) |
|---|---|---|---|
${row('in three dimensions', sessions[0])}
${row('drawn', sessions[1])}`)
