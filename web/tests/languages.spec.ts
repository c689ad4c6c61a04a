// Other languages: long words, lines from right to left, and a script without spaces. Each is what the
// browser asks for; what is said comes from the same files as the page's texts.

import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { beginTogether, codeFrom, Phone } from './devices'
import { button, expect, test } from './page'
import { Server } from './server'

/** A text of the page or the phone without variables, as it is written. */
function text(language: string, key: string, file = 'page'): string {
  const source = readFileSync(`src/words/${language}/${file}.ftl`, 'utf8')
  const found = new RegExp(`^${key} = (.+)$`, 'm').exec(source)?.[1]
  if (!found) throw new Error(`${language} has no ${key}`)
  return found
}

/** What easily goes wrong with the stroke that the library shows first. */
function mistake(language: string): string {
  const source = readFileSync(`../crates/core/words/${language}/techniques.ftl`, 'utf8')
  return /^ +\.mistake = (.+)$/m.exec(source)![1]!
}

async function fits(page: Page, where: string) {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(wide, `${where} is wider than the screen`).toBeLessThanOrEqual(0)
  // Words that are longer than what they stand on.
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, h1, h2, .told p, label, legend')]
      // What is for ears and keyboards alone is as small as can be.
      .filter((one) => !one.closest('.hidden, .also'))
      .filter((one) => one.scrollWidth > one.clientWidth + 1)
      .map((one) => one.textContent?.trim()),
  )
  expect(cut, where).toEqual([])
  await page.screenshot({ path: `test-results/${where}.png` })
}

async function axe(page: Page, where: string) {
  const { violations } = await new AxeBuilder({ page }).analyze()
  const faults = violations.map(({ id, nodes }) => `${id}: ${nodes.map((one) => one.target)}`)
  expect(faults, where).toEqual([])
}

for (const [language, dir] of [
  ['de', 'ltr'],
  ['ar', 'rtl'],
  ['ja', 'ltr'],
] as const)
  test.describe(language, () => {
    test.use({ locale: language })
    test('every screen is whole, small and large', async ({ page }) => {
      test.setTimeout(240_000)
      const whole = async (screen: string) => {
        for (const width of [1280, 360]) {
          await page.setViewportSize({ width, height: 800 })
          await fits(page, `${screen}-${language}-${width}`)
        }
        await axe(page, screen)
      }
      await page.goto('/?flat')
      await expect(page.locator('html')).toHaveAttribute('lang', language)
      await expect(page.locator('html')).toHaveAttribute('dir', dir)
      await expect(button(page, new RegExp(`^${text(language, 'home-begin')}`))).toBeEnabled()
      await whole('home')
      for (const [screen, title] of [
        ['compose', 'compose-title'],
        ['care', 'care-title'],
        ['library', 'library-title'],
        ['history', 'history-title'],
        ['prepare', 'prepare-title'],
      ] as const) {
        await page.goto(`/?flat#/${screen}`)
        const name = text(language, title)
        await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
        if (screen === 'compose') await expect(page.locator('.staff button').first()).toBeVisible()
        if (screen === 'library') {
          const label = page.getByText(text(language, 'library-mistake'), { exact: true })
          const told = label.locator('xpath=following-sibling::dd[1]')
          await expect(told).toHaveText(mistake(language))
        }
        if (screen === 'care') await expect(page.locator('.ask').first()).toBeVisible()
        await whole(screen)
      }
      await button(page, text(language, 'prepare-all')).click()
      await button(page, text(language, 'prepare-start')).click()
      await expect(page.locator('.told h1')).toBeVisible()
      await whole('session')
      await button(page, text(language, 'session-replies')).click()
      await whole('replies')
    })

    test('the phone speaks it too, and left stays left', async ({ page, browser }) => {
      const server = await Server.start()
      try {
        await page.goto(`${server.origin}/?flat#/prepare`)
        await button(page, text(language, 'phone-connect')).click()
        const code = await codeFrom(page)
        const phone = await Phone.open(browser, `${server.origin}/phone#code=${code}`, language)
        const say = (key: string) => text(language, key, 'phone')
        await expect(phone.page.getByRole('heading', { name: say('ready-title') })).toBeVisible()
        await expect(phone.page.locator('html')).toHaveAttribute('dir', dir)
        await fits(phone.page, `ready-${language}`)
        await axe(phone.page, 'ready')
        await button(phone.page, say('ready-lie')).tap()
        const at = async (key: string) => (await button(phone.page, say(key)).boundingBox())!.x
        // What is more lies on the right, under the thumb of a right hand.
        expect(await at('voice-softer')).toBeLessThan(await at('voice-firmer'))
        await fits(phone.page, `voice-${language}`)
        await axe(phone.page, 'voice')
      } finally {
        await server.end()
      }
    })
  })

test.describe('in Arabic', () => {
  test.use({ locale: 'ar' })
  test('the body is not mirrored', async ({ page }) => {
    const skin = async () => {
      await page.goto('/?flat#/compose')
      const canvas = page.locator('.stage canvas').first()
      await expect(page.locator('.staff button').first()).toBeVisible()
      await page.waitForTimeout(1000)
      return canvas.evaluate((one: HTMLCanvasElement) => {
        const context = one.getContext('2d')!
        const { data } = context.getImageData(0, 0, one.width, one.height)
        // How dark each half is: the mark on the left shoulder is all that tells them apart.
        let [left, right] = [0, 0]
        for (let i = 0; i < data.length; i += 4)
          if ((i / 4) % one.width < one.width / 2) left += data[i]! - data[i + 2]!
          else right += data[i]! - data[i + 2]!
        return { left, right }
      })
    }
    const bare = await skin()
    await page.locator('select').first().selectOption('shoulder.left')
    await button(page, text('ar', 'compose-add-sore')).click()
    const marked = await skin()
    const change = (side: 'left' | 'right') => Math.abs(marked[side] - bare[side])
    expect(change('left')).toBeGreaterThan(10 * change('right'))
  })
})

test('the language is chosen on the first screen and in the session, and kept', async ({
  page,
}) => {
  await page.goto('/?flat')
  await expect(button(page, /^Begin/)).toBeEnabled()
  await page.getByLabel('Language').selectOption('Deutsch')
  await expect(page.locator('html')).toHaveAttribute('lang', 'de')
  await page.reload()
  const begin = button(page, new RegExp(`^${text('de', 'home-begin')}`))
  await expect(begin).toContainText('15 Minuten')
  await begin.click()
  await button(page, text('de', 'prepare-all')).click()
  await button(page, text('de', 'prepare-start')).click()
  const told = await page.locator('.told').textContent()
  await button(page, text('de', 'session-replies')).click()
  await page.getByLabel(text('de', 'language')).selectOption('Français')
  await expect(page.locator('.told')).not.toHaveText(told!)
  await expect(button(page, text('fr', 'session-stop-now'))).toBeVisible()
})

test('a language is chosen on the phone, too, a step back from the zones, and kept', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000)
  const server = await Server.start()
  try {
    const phone = await beginTogether(page, browser, server.origin)
    const say = (language: string, key: string) => text(language, key, 'phone')
    const seen = (language: string) =>
      expect(button(phone.page, say(language, 'voice-softer'))).toBeVisible()
    const lieDown = (language: string) => button(phone.page, say(language, 'ready-lie')).tap()
    await phone.tap('Softer')
    await phone.says('Softer: done.')

    await phone.page.goBack()
    const choice = phone.page.getByRole('combobox')
    const { width, height } = (await choice.boundingBox())!
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(64)
    // By keyboard it is the first thing that is reached.
    await phone.page.keyboard.press('Tab')
    await expect(choice).toBeFocused()
    await phone.page.keyboard.type('De')
    await expect(choice).toHaveAccessibleName(new RegExp(say('de', 'language')))
    await lieDown('de')
    await seen('de')
    await phone.says(say('de', 'applied').replace('{ $what }', say('de', 'voice-softer')))

    await phone.page.clock.install()
    await phone.page.reload()
    await choice.selectOption('العربية')
    await expect(phone.page.locator('html')).toHaveAttribute('dir', 'rtl')
    await phone.page.setViewportSize({ width: 320, height: 568 })
    await fits(phone.page, 'ready-ar-320')
    await lieDown('ar')
    await seen('ar')

    // Who went back with closed eyes finds the zones again.
    await phone.page.goBack()
    await expect(choice).toBeVisible()
    await phone.page.clock.fastForward(20_000)
    await seen('ar')
  } finally {
    await server.end()
  }
})

test('a health question is read in English beside its translation', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('language', 'de'))
  await page.goto('/#/care')
  const first = page.locator('.ask').first()
  await expect(first).toBeVisible()
  await expect(page.locator('.original')).toHaveCount(0)
  await button(page, text('de', 'care-original')).click()
  await expect(first.locator('.original')).toHaveAttribute('lang', 'en')
  await expect(first.locator('.original')).toContainText(/\w+ \w+ \w+/)
})
