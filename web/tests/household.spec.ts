// One evening on two devices, one household on many: nothing is written twice, nothing is lost.

import { readFile } from 'node:fs/promises'
import type { Browser, Page } from '@playwright/test'
import { beginTogether } from './devices'
import { begin, button, expect, since, test } from './page'
import { Server } from './server'

test.describe.configure({ timeout: 120_000 })
let server: Server
test.beforeEach(async () => {
  server = await Server.start()
})
test.afterEach(() => server.end())

/** Another device: a browser that shares nothing with the first. */
async function device(browser: Browser, address: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  await page.goto(address)
  return page
}
async function conductorsLink(page: Page): Promise<string> {
  await page.keyboard.press('p')
  const address = await page.getByLabel(/^The address/).inputValue()
  await button(page, 'Close').click()
  return address.replace(/^http:\/\/[^/]+/, server.origin).replace('/#', '/?flat#')
}

test('another device leads on within a second, and the first goes quiet', async ({
  page,
  browser,
}) => {
  const phone = await beginTogether(page, browser, server.origin)
  await phone.tap('Softer')
  await phone.says('Softer: done.')
  const passed_s = await since(page)
  const second = await device(browser, await conductorsLink(page))
  await expect(button(second, 'Replies')).toBeVisible()
  const { shown_s, real_s } = await passed_s(second)
  expect(Math.abs(shown_s - real_s)).toBeLessThanOrEqual(1)
  expect(second.url()).not.toContain('token')

  await expect(page.getByRole('alertdialog')).toContainText('Another device leads now')
  // Keys of the first change nothing; the phone speaks with the second.
  await page.keyboard.press('q')
  await phone.tap('Stay here')
  await phone.says('Stay here: done.')
  await expect(second.locator('.caption')).toContainText('From the phone')

  // A page that went quiet does not take it back by being loaded again.
  await page.reload()
  await expect(button(page, /^Begin/)).toBeEnabled()
  await phone.tap('Move on')
  await phone.says('Move on: done.')
  await second.keyboard.press('q')
  await expect(phone.page.getByRole('heading', { name: 'Rest now' })).toBeVisible()
})

test('the first device takes it back where the second has brought it', async ({
  page,
  browser,
}) => {
  const phone = await beginTogether(page, browser, server.origin)
  const second = await device(browser, await conductorsLink(page))
  await expect(button(second, 'Replies')).toBeVisible()
  await expect(page.getByRole('alertdialog')).toBeVisible()
  await second.keyboard.press('h')
  await expect(second.getByText('Hands off', { exact: true })).toBeVisible()
  await button(page, 'Lead here again').click()
  await expect(page.getByText('Hands off', { exact: true })).toBeVisible()
  await expect(second.getByRole('alertdialog')).toContainText('Another device leads now')
  await page.keyboard.press('Space')
  await phone.tap('Softer')
  await phone.says('Softer: done.')
})

test('an evening that went on alone is on the server when that is back', async ({
  page,
  browser,
}) => {
  await begin(page, `${server.origin}/?flat`)
  await expect(page.getByText('No phone')).toBeVisible()
  const address = await conductorsLink(page)
  await server.kill()
  await page.keyboard.press('s')
  await page.keyboard.press('h')
  await expect(page.getByText('Hands off', { exact: true })).toBeVisible()
  await server.up()
  await expect(page.getByText('No phone')).toBeVisible()
  const second = await device(browser, address)
  await expect(second.getByText('Hands off', { exact: true })).toBeVisible()
})

async function person(page: Page, who: string, change: () => Promise<void>, keep = 'Keep') {
  await page.goto(`${server.origin}/?flat#/compose`)
  await page.getByText('Who lies down').click()
  await change()
  await called(page).fill(who)
  await button(page, keep).click()
}
const called = (page: Page) => page.getByLabel('Name, if you like').first()
const known = (page: Page) => page.getByRole('group', { name: 'Who lies down today' })
const height = (page: Page) => page.getByRole('slider', { name: /^Height/ })
const weight = (page: Page) => page.getByRole('slider', { name: /^Weight/ })

test('two devices that were offline both keep what they wrote', async ({ page, browser }) => {
  await person(page, 'Sam', () => height(page).fill('1.8'))
  const second = await device(browser, `${server.origin}/?flat#/compose`)
  await second.getByText('Who lies down').click()
  await expect(known(second)).toContainText('Sam')
  await second.evaluate(() => navigator.serviceWorker.ready)
  await page.evaluate(() => navigator.serviceWorker.ready)

  await server.kill()
  // Each changes the same person in another way, and adds somebody.
  await known(page).getByText('Sam').click()
  await height(page).fill('1.9')
  await button(page, 'Keep the changes').click()
  await called(page).fill('Ada')
  await button(page, 'Keep').click()
  await known(second).getByText('Sam').click()
  await weight(second).fill('90')
  await button(second, 'Keep the changes').click()
  await called(second).fill('Bo')
  await button(second, 'Keep').click()
  await server.up()

  for (const one of [page, second]) {
    await expect(known(one).getByRole('button')).toHaveText(['Ada', 'Bo', 'Sam'])
    await known(one).getByText('Sam').click()
    await expect(height(one)).toHaveValue('1.9')
    await expect(weight(one)).toHaveValue('90')
  }
})

test('a routine that somebody wrote is followed on this back, kept, and there on every device', async ({
  page,
  browser,
}) => {
  const written = await readFile(new URL('../../examples/slow-tide.toml', import.meta.url), 'utf8')
  const open = (text: string) =>
    page.locator('input[type=file]').setInputFiles({
      name: 'aunt.toml',
      mimeType: 'application/toml',
      buffer: Buffer.from(text),
    })
  const chosen = (of: Page) => of.getByRole('group', { name: 'The strokes' })
  const pressed = (of: Page) => chosen(of).locator('button[aria-pressed=true]')
  const rocks = (of: Page) => of.getByRole('button', { name: /^gentle rocking/ })

  await page.goto(`${server.origin}/?flat#/compose`)
  await page.getByText('Who lies down').click()
  await height(page).fill('1.9')
  await expect(pressed(page)).toHaveText('chosen for you both')
  await expect(rocks(page)).toHaveCount(0)
  await open(written.replace('Slow tide"', 'For my aunt"'))
  await expect(pressed(page)).toHaveText('For my aunt')
  await expect(rocks(page)).toHaveCount(1)
  await expect(height(page)).toHaveValue('1.9')
  // What is sore here is worked on, though the routine does not know of it.
  const circles = (of: Page) => of.getByRole('button', { name: /^fingertip circles/ })
  await expect(circles(page)).toHaveCount(0)
  await button(page, 'It is sore').click()
  await expect(circles(page)).not.toHaveCount(0)

  // What breaks a rule is said, and what cannot be read changes nothing.
  await page.getByRole('slider', { name: /^How long/ }).fill('5')
  await expect(page.getByRole('alert')).toContainText('no plan')
  await button(page, 'Undo').click()
  await expect(rocks(page)).toHaveCount(1)
  await open(written.replaceAll('"rocking"', '"roking"'))
  await expect(page.getByText(/nothing was changed: .*roking/)).toBeVisible()
  await expect(pressed(page)).toHaveText('For my aunt')

  await button(page, 'Keep this plan').click()
  const second = await device(browser, `${server.origin}/?flat#/compose`)
  const kept = second.getByRole('listitem').filter({ hasText: 'For my aunt, 12 minutes' })
  await button(second, 'The classic').click()
  await expect(pressed(second)).toHaveText('The classic')
  await kept.getByRole('button', { name: 'Open' }).click()
  await expect(pressed(second)).toHaveText('For my aunt')
  await expect(rocks(second)).toHaveCount(1)
  // As it was left when the page is opened again.
  await second.reload()
  await expect(pressed(second)).toHaveText('For my aunt')
  await expect(rocks(second)).toHaveCount(1)
  await chosen(second).getByRole('button', { name: 'chosen for you both' }).click()
  await expect(rocks(second)).toHaveCount(0)
})

test('an evening and what it taught are on every device, in a file, and gone when that is wished', async ({
  page,
  browser,
}) => {
  await begin(page, `${server.origin}/?flat&speed=60`)
  // Who was touched for a moment only teaches nothing.
  await page.waitForTimeout(1500)
  await page.keyboard.press('q')
  await page.getByRole('slider', { name: 'Relaxed' }).fill('8')
  await button(page, 'too firm').click()
  await button(page, 'Keep the answers').click()
  await button(page, /^Leave out: Softer all over/).click()
  const evening = (of: Page) => of.getByRole('listitem').filter({ hasText: 'relaxed: 8 of 10' })

  const second = await device(browser, `${server.origin}/#/history`)
  await expect(evening(second)).toBeVisible()
  const leftOut = (of: Page) => button(of, /^Heed again: Softer all over/)
  await expect(leftOut(second)).toBeVisible()
  const saving = second.waitForEvent('download')
  await button(second, 'Save everything as a file').click()
  const file = await (await saving).path()

  await button(second, 'Delete everything').click()
  await button(second, /^Really delete/).click()
  await expect(second.getByText('All of it is gone.')).toBeVisible()
  await expect(second.getByRole('listitem')).toContainText('Nothing yet')
  await page.goto(`${server.origin}/#/history`)
  await expect(page.getByRole('listitem')).toContainText('Nothing yet')

  const third = await device(browser, `${server.origin}/#/history`)
  await third.locator('input[type=file]').setInputFiles(file)
  await expect(evening(third)).toBeVisible()
  await expect(leftOut(third)).toBeVisible()
  await expect(evening(page)).toBeVisible()
  await third.locator('input[type=file]').setInputFiles({
    name: 'other.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"format":"warmhands-household/2","entries":[]}'),
  })
  await expect(third.getByText('newer Warmhands')).toBeVisible()
})
