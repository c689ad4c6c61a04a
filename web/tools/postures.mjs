// Every technique at several moments, and every posture, as sheets of pictures to be looked at.
//
//   make wasm && node tools/postures.mjs [OUT_DIR]        (default: ../out)
//
// Runs the view itself in headless Chromium, on the processor where there is no graphics card.

import { mkdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { createServer } from 'vite'

const out = process.argv[2] ?? fileURLToPath(new URL('../../out', import.meta.url))
const root = fileURLToPath(new URL('..', import.meta.url))
const SIZE = { width: 560, height: 330 }
const COLUMNS = 4
/** Every technique for long enough; it need not be a good massage. */
const TECHNIQUES = {
  effleurage: '["lower-back", "shoulder"]',
  petrissage: '["lower-back", "shoulder"]',
  'palm-circles': '["lower-back", "mid-back"]',
  'thumb-circles': '["lower-back", "inner-blade"]',
  'fingertip-circles': '["inner-blade"]',
  'static-press': '["inner-blade"]',
  'dorsal-glide': '["lower-back", "shoulder"]',
  'knuckle-glide': '["mid-back", "shoulder"]',
  'forearm-slide': '["lower-back", "mid-back"]',
  tapping: '["shoulder"]',
  plucking: '["mid-back"]',
  feather: '["lower-back", "shoulder"]',
  hacking: '["shoulder"]',
  cupping: '["shoulder"]',
  rocking: '["lower-back"]',
  'neck-ease': '["neck"]',
  'forearm-ease': '["forearm"]',
  'still-hands': '["lower-back"]',
}
const POSTURES = [
  'palm',
  'knead',
  'heel',
  'thumb',
  'fingertips',
  'back-of-hand',
  'loose-fist',
  'forearm',
  'tap',
  'pluck',
  'feather',
  'edge',
  'cup',
  'still',
]
const routine = [
  'minutes = 20',
  'level = 3',
  'title = "all"',
  '[receiver]',
  'stature_m = 1.72',
  '[[sore]]',
  'place = "shoulder.right"',
  '[[keep_off]]',
  'place = "waist.left"',
  '[[movement]]',
  'kind = "warm"',
  ...Object.entries(TECHNIQUES).map(
    ([technique, places]) =>
      `[[movement.stroke]]\ntechnique = "${technique}"\nplaces = ${places}\nseconds = 40`,
  ),
].join('\n')

mkdirSync(out, { recursive: true })
const server = await createServer({ root, server: { port: 0, host: '127.0.0.1', hmr: false } })
await server.listen()
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
})
try {
  const page = await browser.newPage({ viewport: SIZE })
  page.on('pageerror', (error) => console.error(error.message))
  await page.goto(new URL('tools/postures.html', server.resolvedUrls.local[0]).href)
  await page.waitForFunction(() => window.tools)
  console.log(await page.evaluate((text) => window.tools.setUp(text), routine))
  const strokes = await page.evaluate(() => window.tools.strokes())

  const shoot = async (name, label) => {
    const path = `${out}/${name}.png`
    await page.screenshot({ path })
    return { path, label }
  }
  for (const shot of ['giver', 'close', 'top']) {
    const pictures = []
    await page.evaluate((shot) => window.tools.take(shot), shot)
    for (const technique of Object.keys(TECHNIQUES)) {
      const stroke = strokes.find((stroke) => stroke.technique === technique)
      if (!stroke) continue
      for (const moment of shot === 'close' ? [0.5, 0.513, 0.526] : [0.6]) {
        await page.evaluate(
          (t_s) => window.tools.draw(t_s),
          stroke.start_s + moment * stroke.duration_s,
        )
        pictures.push(await shoot(`${shot}-${technique}-${moment}`, technique))
      }
    }
    await sheet(browser, pictures, `${out}/sheet-${shot}.png`)
  }
  const pictures = []
  await page.evaluate(() => window.tools.take('close'))
  for (const [index, posture] of POSTURES.entries())
    for (const closed of ['knead', 'pluck'].includes(posture) ? [0, 1] : [0]) {
      await page.evaluate((o) => window.tools.posture(o.index, o), {
        index,
        x: 0.075,
        y: 0.24,
        closed,
      })
      pictures.push(
        await shoot(`posture-${posture}-${closed}`, closed ? `${posture}, closed` : posture),
      )
    }
  await sheet(browser, pictures, `${out}/sheet-postures.png`)
} finally {
  await browser.close()
  await server.close()
}

async function sheet(browser, pictures, path) {
  const page = await browser.newPage({ viewport: { width: COLUMNS * SIZE.width, height: 400 } })
  const cells = pictures.map(
    ({ path, label }) =>
      `<div><img src="data:image/png;base64,${readFileSync(path).toString('base64')}"><p>${label}</p></div>`,
  )
  await page.setContent(`<style>body{margin:0;display:grid;grid-template-columns:repeat(${COLUMNS},1fr);gap:2px;
    background:#222;color:#fff;font:16px sans-serif}div{position:relative}img{width:100%;display:block}
    p{position:absolute;left:8px;top:4px;margin:0;text-shadow:0 0 4px #000}</style>${cells.join('')}`)
  await page.screenshot({ path, fullPage: true })
  await page.close()
  console.log(path)
}
