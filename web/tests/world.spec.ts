// Where it runs: without a server, on small and large screens, for eyes and ears of every kind.

import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { begin, button, expect, start, test } from './page'

const SCREENS = {
  '/': 'Warm hands, a quiet room',
  '/#/compose': 'Make it yours',
  '/#/care': 'A few questions first',
  '/#/prepare': 'Prepare',
  '/#/library': 'The strokes',
  '/#/history': 'Earlier evenings',
}

async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`)
}

for (const colorScheme of ['dark', 'light'] as const)
  test(`axe finds nothing, ${colorScheme}`, async ({ page }) => {
    test.setTimeout(120_000)
    await page.emulateMedia({ colorScheme })
    for (const [address, title] of Object.entries(SCREENS)) {
      await page.goto(address)
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
      if (address === '/') await expect(button(page, /^Begin/)).toBeEnabled()
      expect(await faults(page), address).toEqual([])
    }
    await begin(page)
    expect(await faults(page), 'session').toEqual([])
    await button(page, 'Replies').click()
    expect(await faults(page), 'replies').toEqual([])
    await button(page, 'Stop now').click()
    await expect(page.getByRole('heading', { name: 'Rest' })).toBeVisible()
    expect(await faults(page), 'after').toEqual([])
  })

for (const [width, height] of [
  [320, 640],
  [820, 1180],
  [1440, 900],
] as const)
  test(`nothing is cut off or too small for an elbow at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    const fits = async () => {
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(wide, page.url()).toBeLessThanOrEqual(0)
    }
    for (const [address, title] of Object.entries(SCREENS)) {
      await page.goto(address)
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
      await fits()
    }
    await begin(page)
    await fits()
    for (const one of await page.getByRole('button').all()) {
      const box = await one.boundingBox()
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(64)
    }
  })

test('works without a server after the first visit', async ({ page, context }) => {
  await page.goto('/')
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
  await page.reload()
  await context.setOffline(true)
  await page.reload()
  await begin(page)
  await context.setOffline(false)
})

test('says so quietly where there is no WebGL, and runs', async ({ page }) => {
  await page.addInitScript(() => {
    const real = HTMLCanvasElement.prototype.getContext
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      kind: string,
      ...rest: unknown[]
    ) {
      return kind.startsWith('webgl') ? null : real.apply(this, [kind, ...rest] as never)
    } as typeof real
  })
  await begin(page)
  // The other drawing is fetched, and tried, when there is time.
  await expect(page.getByText('Drawn flat')).toBeAttached({ timeout: 20_000 })
  await expect(page.locator('.scene canvas').first()).toBeVisible()
})

test('nothing flickers for who wants it still', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('/')
  const moving = () => page.evaluate(() => document.getAnimations().length)
  expect(await moving()).toBe(0)
  await begin(page)
  expect(await moving()).toBe(0)
})

test('a plan goes along in a link without name and health, and a broken link changes nothing', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/#/compose')
  await page.getByRole('slider', { name: /How long/ }).fill('9')
  await page.getByText('Who lies down').click()
  await page.getByRole('textbox').fill('Sam')
  await button(page, 'Copy a link').click()
  await expect(page.getByText('The link is copied')).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  await page.getByRole('slider', { name: /How long/ }).fill('12')

  await page.goto('about:blank')
  await page.goto(link)
  await expect(page.getByRole('contentinfo')).toContainText('9 minutes')
  await page.getByText('Who lies down').click()
  await expect(page.getByRole('textbox')).not.toHaveValue('Sam')

  await page.goto('about:blank')
  await page.goto(link.slice(0, -9))
  await expect(page.getByRole('alert')).toContainText('broken')
  await expect(button(page, /^Begin/)).toContainText('9 minutes')
})

test('a file of a newer version changes nothing and says why', async ({ page }) => {
  await page.goto('/#/compose')
  await expect(page.getByRole('slider', { name: /How long/ })).toBeVisible()
  const file = (text: string) => ({
    name: 'plan.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  })
  await page.locator('input[type=file]').setInputFiles(file('{"format":"warmhands-request/2"}'))
  await expect(page.getByText('newer Warmhands')).toBeVisible()
  await page.locator('input[type=file]').setInputFiles(file('minutes = 99'))
  await expect(page.getByText('nothing was changed')).toBeVisible()
  await expect(page.getByRole('contentinfo')).toContainText('15 minutes')
})

test('runs where nothing can be kept, and says so before', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      value: {
        open: () => {
          throw new Error('blocked')
        },
      },
    })
  })
  await page.goto('/')
  await button(page, /^Begin/).click()
  await expect(page.getByText('Nothing can be kept')).toBeVisible()
  await start(page)
  await expect(page.getByText('This session cannot be kept.')).toBeVisible()
})
