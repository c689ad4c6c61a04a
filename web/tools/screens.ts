// `make screenshots`: a picture of every screen, to be looked at.

import { test, type Page } from '@playwright/test'

const SIZES = {
  phone: { width: 390, height: 844 },
  tablet: { width: 820, height: 1180 },
  desktop: { width: 1440, height: 900 },
}
const SETTLES_MS = 1500
/** The three-dimensional view takes the drawn one's place in this time, without a graphics card too. */
const DEEP_MS = 40_000

for (const [size, viewport] of Object.entries(SIZES))
  for (const colorScheme of ['dark', 'light'] as const)
    test(`${size}, ${colorScheme}`, async ({ page }) => {
      await page.setViewportSize(viewport)
      await page.emulateMedia({ colorScheme })
      const shoot = async (name: string, settles_ms = SETTLES_MS) => {
        await page.waitForTimeout(settles_ms)
        const path = `../docs/screens/${name}-${size}-${colorScheme}.jpg`
        await page.screenshot({ path, type: 'jpeg', quality: 82 })
      }
      // The drawn one is put away then; where that never happens, it is what people see.
      const deep = () =>
        page
          .locator('canvas.away:first-of-type')
          .first()
          .waitFor({ state: 'attached', timeout: DEEP_MS })
          .catch(() => undefined)
      const press = (name: string | RegExp) => button(page, name).click()

      await page.goto('/')
      await page.getByText('15 minutes').waitFor()
      await shoot('home', 500)
      await page.goto('/#/compose')
      await page.getByRole('combobox').selectOption('shoulder.left')
      await press('It is sore')
      await page.getByRole('combobox').selectOption('lower-back.right')
      await page.getByRole('button', { name: 'Keep off' }).last().click()
      await page.evaluate(() => scrollTo(0, 0))
      await deep()
      await shoot('compose')
      await page.locator('.staff button').nth(4).click()
      await page.locator('.score').scrollIntoViewIfNeeded()
      await page.evaluate(() => document.querySelector('.score')?.scrollIntoView())
      await shoot('score', 800)
      await page.goto('/#/care')
      await shoot('care', 1000)
      await page.goto('/#/library')
      await deep()
      await shoot('library')
      await page.goto('/?speed=8#/prepare')
      await press('All of this is ready')
      await shoot('prepare', 500)
      await press('Start')
      if (colorScheme === 'dark') {
        await deep()
        await shoot('session', 6_000)
        await press('Replies')
        await shoot('replies', 600)
        await press('Close')
      } else await page.waitForTimeout(12_000)
      await page.keyboard.press('q')
      await deep()
      await shoot('after')
    })

test('the phone', async ({ page, browser }) => {
  const small = { viewport: SIZES.phone, hasTouch: true, isMobile: true }
  const phone = await (await browser.newContext(small)).newPage()
  const shoot = async (name: string, settles_ms = 400) => {
    await phone.waitForTimeout(settles_ms)
    const path = `../docs/screens/${name}-phone-dark.jpg`
    await phone.screenshot({ path, type: 'jpeg', quality: 82 })
  }
  const press = (name: string | RegExp) => button(page, name).click()
  await phone.goto('/phone')
  await shoot('voice-join')
  await page.goto('/?flat#/prepare')
  await press('Connect a phone')
  const code = page.locator('.code')
  await code.waitFor()
  await page.screenshot({
    path: '../docs/screens/pair-desktop-dark.jpg',
    type: 'jpeg',
    quality: 82,
  })
  await phone.goto('about:blank')
  await phone.goto(`/phone#code=${await code.textContent()}`)
  await shoot('voice-ready', 800)
  await press('All of this is ready')
  await press('Start')
  await button(phone, 'Lie down').tap()
  await shoot('voice')
  await button(phone, 'Softer').tap()
  await shoot('voice-done', 250)
  await page.waitForTimeout(SETTLES_MS)
  await page.keyboard.press('p')
  await page.waitForTimeout(SETTLES_MS)
  await page.screenshot({
    path: '../docs/screens/phone-desktop-dark.jpg',
    type: 'jpeg',
    quality: 82,
  })
  await button(phone, 'Sore here').tap()
  await shoot('voice-sore')
  await button(phone, 'Back').tap()
  await page.close()
  await shoot('voice-cut', 1200)
})

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' })
