// The 3D view by itself, on the developer's page of `tools/postures.html`.

import { expect, test } from '@playwright/test'
import { fileURLToPath } from 'node:url'
import { createServer, type ViteDevServer } from 'vite'

test.use({ viewport: { width: 480, height: 270 } })
test.describe.configure({ mode: 'serial', timeout: 180_000 })

const REQUEST = 'minutes = 15\nlevel = 3\n[[sore]]\nplace = "shoulder.right"\n'
let server: ViteDevServer
let origin: string

test.beforeAll(async () => {
  const root = fileURLToPath(new URL('..', import.meta.url))
  server = await createServer({ root, server: { port: 0, host: '127.0.0.1', hmr: false } })
  await server.listen()
  origin = server.resolvedUrls!.local[0]!
})
test.afterAll(() => server.close())
test.beforeEach(async ({ page }) => {
  await page.goto(`${origin}tools/postures.html`)
  await page.waitForFunction(() => 'tools' in window)
  await page.evaluate((request) => window.tools.setUp(request), REQUEST)
})

test('a picture is of sixty thousand triangles at most', async ({ page }) => {
  await page.evaluate(() => window.tools.draw(20))
  const triangles = await page.evaluate(() => window.tools.triangles())
  expect(triangles).toBeGreaterThan(30_000)
  expect(triangles).toBeLessThanOrEqual(60_000)
})

test('hands that touch neither float nor sink', async ({ page }) => {
  const strokes = await page.evaluate(() => window.tools.strokes())
  for (const { technique, start_s, duration_s } of strokes) {
    const seen = await page.evaluate(
      ([from, to]) => window.tools.follow(from!, to!, 0.1),
      [start_s, start_s + Math.min(duration_s, 12)],
    )
    for (const hand of [0, 1]) {
      const lows = seen
        .filter((each) => each.hand === hand && each.contact > 0.9)
        .map((each) => each.low_m)
        .sort((a, b) => a - b)
      if (lows.length < 10) continue
      const middle = lows[lows.length >> 1]!
      expect(middle, `${technique}, hand ${hand}`).toBeGreaterThan(-0.02)
      expect(middle, `${technique}, hand ${hand}`).toBeLessThan(0.006)
    }
  }
})

test('fingers do not jump', async ({ page }) => {
  const seen = await page.evaluate(() => window.tools.follow(1, 300, 1 / 30))
  // How much faster than the core's own hand a finger moves; a clap is some 3 m/s.
  const jumps = seen.map((each) => (each.moved_m - each.went_m) * 30)
  expect(Math.max(...jumps)).toBeLessThan(1.5)
})

test('what is picked is where it was drawn', async ({ page }) => {
  for (const shot of ['top', 'giver'] as const) {
    const [spot, picked] = await page.evaluate(
      (shot) => window.tools.pickAgain(shot, 0.07, 0.2),
      shot,
    )
    expect(picked!.x_m).toBeCloseTo(spot!.x_m, 2)
    expect(picked!.y_m).toBeCloseTo(spot!.y_m, 2)
  }
})

test('the view runs, follows the session, and goes without a trace', async ({ page }) => {
  const errors: string[] = []
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  page.on('pageerror', (error) => errors.push(error.message))
  const { pictures, triangles } = await page.evaluate(() => window.tools.run(20, 2, 'giver'))
  expect(pictures).toBeGreaterThan(1)
  expect(triangles).toBeLessThanOrEqual(60_000)
  expect(errors).toEqual([])
})
