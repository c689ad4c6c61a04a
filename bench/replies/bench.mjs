// Two hundred taps that were granted: from the finger that is lifted from the phone's page to the
// first picture of the conductor's page in which the hands are others. In between lie the server
// with its disk, and twice a browser's way to the network.
//
// When the hands change is seen at the core's own edge: after `apply`, the first picture that asks
// for a frame is the first with other hands, and the picture after it says that it is on the screen.

import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import { join } from 'node:path'

const { chromium } = createRequire(join(process.cwd(), 'package.json'))('@playwright/test')

const TAPS = 200
/** No finger is faster on end, and the session has to last. */
const BETWEEN_MS = 350
const ORIGIN = 'http://127.0.0.1:4242'
const TARGET_MS = { median: 50, p99: 150 }

const data = mkdtempSync(join(os.tmpdir(), 'warmhands-'))
const serve = ['serve', '--addr', '127.0.0.1:4242', '--page', 'dist', '--data', data]
const server = spawn(process.env.WARMHANDS, serve, { stdio: 'ignore' })
const browsers = []
process.on('exit', () => {
  server.kill()
  rmSync(data, { recursive: true, force: true })
})
for (const end of ['SIGINT', 'SIGTERM']) process.once(end, () => process.exit(1))

/** Tells when the core has other hands, and when a picture of them is on the screen. */
function watch() {
  const hands = { applied: 0, shown: [] }
  Object.assign(window, { hands })
  const now = () => performance.timeOrigin + performance.now()
  const real = WebAssembly.instantiateStreaming
  WebAssembly.instantiateStreaming = async (...given) => {
    const { instance, module } = await real.apply(WebAssembly, given)
    const { performance_apply: apply, performance_frame: frame } = instance.exports
    let changed = false
    const exports = {
      ...instance.exports,
      performance_apply: (...words) => {
        const done = apply(...words)
        changed = true
        return done
      },
      performance_frame: (...words) => {
        const done = frame(...words)
        if (changed) requestAnimationFrame(() => hands.shown.push(now()))
        changed = false
        return done
      },
    }
    return { instance: { exports }, module }
  }
}
/** Tells when a finger was lifted. */
function lifted() {
  window.lifted = 0
  const note = ({ timeStamp }) => (window.lifted = performance.timeOrigin + timeStamp)
  addEventListener('pointerup', note, { capture: true })
}

async function open(options, script, address) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  })
  browsers.push(browser)
  const page = await (await browser.newContext(options)).newPage()
  await page.addInitScript(script)
  await page.goto(address)
  return page
}
const press = (page, name) =>
  page.getByRole('button', { name, exact: typeof name === 'string' }).click()

async function measure() {
  server.once('exit', () => process.exit(1))
  while (!(await fetch(`${ORIGIN}/healthz`).then(({ ok }) => ok, () => false)))
    await new Promise((again) => setTimeout(again, 50))
  // Without a graphics card the three-dimensional picture would measure the processor that draws it.
  const conductor = await open({ viewport: { width: 1280, height: 800 } }, watch, `${ORIGIN}/?flat`)
  await press(conductor, /^Begin/)
  await press(conductor, 'Connect a phone')
  const code = await conductor.locator('.code').textContent()
  const small = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
  const phone = await open(small, lifted, `${ORIGIN}/phone#code=${code}`)
  await press(phone, 'Lie down')
  await press(conductor, 'All of this is ready')
  await press(conductor, 'Start')
  await conductor.getByRole('button', { name: 'Replies' }).waitFor()
  await conductor.waitForTimeout(4000)

  const took_ms = []
  let refused = 0
  for (let tap = 0; took_ms.length < TAPS && tap < 3 * TAPS; tap++) {
    const before = await conductor.evaluate(() => window.hands.shown.length)
    await phone.touchscreen.tap(tap % 2 ? 300 : 90, 150)
    await phone.locator('.state').filter({ hasText: /done|\.$/ }).waitFor()
    await conductor.waitForTimeout(BETWEEN_MS)
    const from = await phone.evaluate(() => window.lifted)
    const to = await conductor.evaluate((n) => window.hands.shown[n], before)
    if (to === undefined) refused += 1
    else took_ms.push(to - from)
    // On a machine that draws without a graphics card this takes minutes.
    if (tap % 20 === 19) console.error(`${took_ms.length} of ${TAPS}`)
  }
  return { took_ms: took_ms.sort((a, b) => a - b), refused }
}

try {
  const load = os.loadavg()[0].toFixed(1)
  const { took_ms, refused } = await measure()
  const at = (share) => took_ms[Math.min(took_ms.length - 1, Math.floor(share * took_ms.length))]
  const git = execFileSync('git', ['describe', '--always', '--dirty'], { encoding: 'utf8' }).trim()
  const row = (name, share, target) =>
    `| ${name} | ${at(share).toFixed(1)} | ${target ? `≤ ${target}` : ''} |`
  console.log(`# From the tap to the hands, ${new Date().toISOString().slice(0, 10)}

${os.cpus()[0].model}, ${os.cpus().length} cores, ${os.type()} ${os.release()}; our commit ${git};
load ${load} before and ${os.loadavg()[0].toFixed(1)} after. Server on SQLite, two Chromium, all on this machine.

${took_ms.length} taps that were granted (${refused} more were refused), in milliseconds:

| | ms | target |
|---|---|---|
${row('least', 0)}
${row('median', 0.5, TARGET_MS.median)}
${row('90 of 100', 0.9)}
${row('99 of 100', 0.99, TARGET_MS.p99)}
${row('most', 1)}`)
} finally {
  await Promise.all(browsers.map((browser) => browser.close()))
  server.removeAllListeners('exit')
  server.kill()
}
