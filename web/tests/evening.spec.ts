// A whole evening, and what may come between.

import { begin, button, expect, since, start, test } from './page'

test('from composing to rating, at sixty times the speed', async ({ page }) => {
  await page.goto('/?speed=60#/compose')
  const back = page.locator('.stage')
  await back.scrollIntoViewIfNeeded()
  await back.click({ position: { x: 240, y: 220 } })
  await expect(button(page, /^Remove: sore/)).toBeVisible()
  await page.getByRole('slider', { name: /How long/ }).fill('5')
  await expect(page.getByRole('contentinfo')).toContainText('5 minutes')
  await button(page, 'Undo').click()
  await expect(page.getByRole('contentinfo')).toContainText('15 minutes')
  await button(page, 'Redo').click()

  await page.locator('.staff button').nth(2).click()
  await expect(page.locator('.stroke')).toContainText('Why:')
  await button(page, 'Prepare').click()
  await expect(button(page, 'Start')).toBeHidden()
  await start(page)

  await expect(page.getByRole('heading', { level: 1 })).toContainText('Long glide')
  await page.keyboard.press('s')
  await expect(page.locator('.caption')).toContainText(/Softer here|light as it goes/)
  await expect(page.getByRole('heading', { name: 'Rest' })).toBeVisible({ timeout: 30_000 })
  await page.getByRole('slider', { name: 'Relaxed' }).fill('8')
  await button(page, 'just right').click()
  await button(page, 'Keep the answers').click()
  await expect(page.getByText('Kept.')).toBeVisible()

  await button(page, 'Earlier evenings').click()
  await expect(page.getByRole('heading', { level: 1, name: 'Earlier evenings' })).toBeVisible()
  await expect(page.getByRole('listitem')).toContainText('relaxed: 8 of 10')
  await button(page, 'Delete everything').click()
  await button(page, /^Really delete/).click()
  await expect(page.getByText('All of it is gone.')).toBeVisible()
  await expect(page.getByRole('listitem')).toContainText('Nothing yet')
})

test('a reload goes on within a second of where it was', async ({ page }) => {
  await begin(page)
  await page.waitForTimeout(3000)
  await button(page, 'Replies').click()
  await button(page, 'Softer').click()
  const passed_s = await since(page)
  await page.reload()
  await expect(button(page, 'Replies')).toBeVisible()
  const { shown_s, real_s } = await passed_s(page)
  expect(shown_s).toBeGreaterThanOrEqual(-1)
  expect(shown_s).toBeLessThanOrEqual(real_s + 1)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Long glide')
})

test('a page that is killed takes its session up again', async ({ page, context }) => {
  await begin(page)
  await page.waitForTimeout(1500)
  const passed_s = await since(page)
  await page.close()
  const again = await context.newPage()
  await again.goto('/')
  await expect(button(again, 'Replies')).toBeVisible()
  const { shown_s, real_s } = await passed_s(again)
  expect(shown_s).toBeGreaterThanOrEqual(-1)
  expect(shown_s).toBeLessThanOrEqual(real_s + 1)
})

test('by keyboard alone, to the first stroke and through its replies', async ({ page }) => {
  await page.goto('/')
  await expect(button(page, /^Begin/)).toBeEnabled()
  const to = async (name: RegExp) => {
    for (let i = 0; i < 80; i++) {
      await page.keyboard.press('Tab')
      const at = await page.evaluate(() => document.activeElement?.textContent ?? '')
      if (name.test(at.trim())) return page.keyboard.press('Enter')
    }
    throw new Error(`no way by keyboard to ${String(name)}`)
  }
  await to(/^Begin/)
  await expect(page.getByRole('heading', { name: 'Prepare' })).toBeVisible()
  await to(/^All of this is ready$/)
  await to(/^Start$/)
  const title = page.getByRole('heading', { level: 1 })
  await expect(title).toContainText('Long glide')

  const paused = page.getByText('Paused')
  await page.keyboard.press('Space')
  await expect(paused).toBeVisible()
  await page.keyboard.press('b')
  await expect(paused).toBeHidden()
  await page.keyboard.press('PageDown')
  await expect(page.getByText('The next stroke comes')).toBeVisible()
  await page.keyboard.press('h')
  await expect(page.getByText('Hands off', { exact: true })).toBeVisible()
  await page.keyboard.press('Space')
  await page.keyboard.press('q')
  await expect(page.getByRole('heading', { name: 'Rest' })).toBeVisible()
})

test('a headset and a gamepad pause, stay and move on', async ({ page }) => {
  // There is neither at this machine: the page is told what a browser would tell it of them.
  await page.addInitScript(() => {
    const actions: Record<string, (() => void) | null> = {}
    navigator.mediaSession.setActionHandler = (name, does) => {
      actions[name] = does as (() => void) | null
    }
    const buttons = Array.from({ length: 6 }, () => ({ pressed: false, touched: false, value: 0 }))
    navigator.getGamepads = () => [null, { index: 1, buttons } as unknown as Gamepad]
    Object.assign(window, { actions, buttons })
  })
  await begin(page)
  const headset = (name: MediaSessionAction) =>
    page.evaluate((name) => (window as never as Pressed).actions[name]?.(), name)
  const pad = (button: number, pressed: boolean) =>
    page.evaluate(
      ([button, pressed]) => ((window as never as Pressed).buttons[button]!.pressed = pressed),
      [button, pressed] as const,
    )
  const paused = page.getByText('Paused')
  await headset('pause')
  await expect(paused).toBeVisible()
  await headset('play')
  await expect(paused).toBeHidden()
  // Held down, a button says the same once.
  await pad(0, true)
  await expect(paused).toBeVisible()
  await page.waitForTimeout(400)
  await expect(paused).toBeVisible()
  await pad(0, false)
  await page.waitForTimeout(400)
  await pad(0, true)
  await expect(paused).toBeHidden()
  await pad(4, true)
  await expect(page.getByText('A little longer here.')).toBeVisible()
  await headset('nexttrack')
  await expect(page.getByText('The next stroke comes')).toBeVisible()
})

interface Pressed {
  actions: Record<string, (() => void) | null>
  buttons: { pressed: boolean }[]
}

test('a tap anywhere pauses, the lower edge moves on, a mute stays', async ({ page }) => {
  await begin(page)
  await page.mouse.click(300, 400)
  await expect(page.getByText('Paused')).toBeVisible()
  await page.mouse.click(300, 400)
  await expect(page.getByText('Paused')).toBeHidden()
  const where = page.locator('.where')
  const first = await where.textContent()
  await page.mouse.click(600, 780)
  await expect(where).not.toHaveText(first ?? '', { timeout: 30_000 })
  await button(page, 'Mute').click()
  await page.reload()
  await expect(button(page, 'Sound on')).toBeVisible()
})

test('a core that breaks is mended from the log', async ({ page }) => {
  await begin(page)
  await page.waitForTimeout(1200)
  const passed_s = await since(page)
  await page.evaluate(() =>
    dispatchEvent(new ErrorEvent('error', { message: 'warmhands: panicked on request' })),
  )
  await expect(page.getByRole('alert')).toContainText('Hands off')
  await expect(page.getByRole('alert')).toBeHidden({ timeout: 20_000 })
  await expect(button(page, 'Replies')).toBeVisible()
  const { shown_s, real_s } = await passed_s(page)
  expect(shown_s).toBeGreaterThanOrEqual(-1)
  expect(shown_s).toBeLessThanOrEqual(real_s + 1)
})
