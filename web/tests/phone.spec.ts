// The receiver's phone: let in, heard, answered, and honest when nobody hears it.

import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { beginTogether, codeFrom, Phone } from './devices'
import { audioTime, listen } from './ear'
import { button, expect, test } from './page'
import { Server } from './server'

test.describe.configure({ timeout: 120_000 })
let server: Server
test.beforeEach(async () => {
  server = await Server.start()
})
test.afterEach(() => server.end())

const caption = (page: Page) => page.locator('.caption')

test('is let in by a link or by six digits, once', async ({ page, browser }) => {
  await page.goto(`${server.origin}/#/prepare`)
  await button(page, 'Connect a phone').click()
  const first = await codeFrom(page)
  const phone = await Phone.open(browser, `${server.origin}/phone`)
  const digits = phone.page.getByLabel('Six digits')
  await digits.fill(first === '000000' ? '000001' : '000000')
  await button(phone.page, 'Connect').tap()
  await expect(phone.page.getByRole('alert')).toContainText('not right')
  await digits.fill(first)
  await button(phone.page, 'Connect').tap()
  await expect(phone.page.getByRole('heading', { name: 'Connected' })).toBeVisible()
  await expect(page.getByText('The phone is there.')).toBeVisible()

  // The code is worth nothing any more, and is in no address bar.
  const late = await Phone.open(browser, `${server.origin}/phone#code=${first}`)
  await expect(late.page.getByRole('alert')).toContainText('no longer good')
  expect(late.page.url()).toBe(`${server.origin}/phone`)

  // A page that is loaded again is still let in.
  await phone.page.reload()
  await expect(phone.page.getByRole('heading', { name: 'Connected' })).toBeVisible()
})

test('every reply arrives, is done, and both screens say so', async ({ page, browser }) => {
  const phone = await beginTogether(page, browser, server.origin)
  const told = async (zone: string, done: RegExp) => {
    await phone.tap(zone)
    await phone.says(/done/)
    await expect(caption(page)).toContainText(done)
  }
  await told('Softer', /From the phone: /)
  await phone.says('Softer: done.')
  expect((await phone.felt()).slice(-2)).toEqual([[35], [60, 90, 60]])
  await told('Firmer', /From the phone: Firmer here/)
  await told('Stay here', /From the phone: A little longer here/)
  await told('Move on', /From the phone: The next stroke comes/)

  await phone.tap('Sore here')
  await expect(phone.page.getByText('Touch where it is sore')).toBeVisible()
  const shoulder = await button(phone.page, 'right shoulder').boundingBox()
  await phone.page.touchscreen.tap(shoulder!.x + 0.3 * shoulder!.width, shoulder!.y + 40)
  await phone.says('Sore here: done.')
  await expect(caption(page)).toContainText('From the phone: A spot is sore')

  await button(page, 'Replies').click()
  await button(page, 'Connect a phone').click()
  await expect(page.getByRole('dialog')).toContainText('Sore here done')
  await button(page, 'Close').click()

  await phone.press([[120, 600]], { stays_ms: 900 })
  await phone.says('It hurts: done.')
  await expect(page.getByText('Hands off', { exact: true })).toBeVisible()
  await page.keyboard.press('Space')
  await phone.press(
    [
      [120, 600],
      [260, 560],
    ],
    { apart_ms: 40 },
  )
  await expect(phone.page.getByRole('heading', { name: 'Rest now' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Rest' })).toBeVisible()
})

test('who looks at the back hears what the phone asked for', async ({ page, browser }) => {
  await listen(page, true)
  const phone = await beginTogether(page, browser, server.origin)
  const heard = async (words: string) => {
    await expect.poll(() => page.evaluate(() => window.ear!.asked)).toContain(words)
    const begun = () => page.evaluate(() => window.ear!.spoken.at(-1)?.from_s ?? 0)
    await expect.poll(begun, { timeout: 20_000 }).toBeGreaterThan(from_s)
  }
  let from_s = await audioTime(page)
  await phone.tap('Softer')
  await heard('Softer here from now on.')
  from_s = await audioTime(page)
  await phone.press([[120, 600]], { stays_ms: 900 })
  await heard('That hurts. Hands off')
  from_s = await audioTime(page)
  await phone.press(
    [
      [120, 600],
      [260, 560],
    ],
    { apart_ms: 40 },
  )
  await expect(page.getByRole('heading', { name: 'Rest' })).toBeVisible()
  await heard('Stop.')
})

test('fingers that mean nothing say nothing, and a slip still counts', async ({
  page,
  browser,
}) => {
  const phone = await beginTogether(page, browser, server.origin)
  const posted: string[] = []
  phone.page.on('request', (request) => {
    if (request.url().endsWith('/inbox')) posted.push(JSON.parse(request.postData()!).reply)
  })
  // A palm, and a hand that takes the phone.
  await phone.press(
    [
      [100, 200],
      [200, 260],
      [300, 320],
    ],
    { apart_ms: 10 },
  )
  await phone.press(
    [
      [60, 300],
      [330, 320],
    ],
    { apart_ms: 400, lasts_ms: 900, stays_ms: 900 },
  )
  await expect.poll(() => posted).toEqual(['hurts'])
  await expect(page.getByText('Hands off', { exact: true })).toBeVisible()
  await page.keyboard.press('Space')

  // A tap that slides across the screen means where it began.
  await phone.press([[300, 200]], { to: [260, 330] })
  await expect.poll(() => posted).toEqual(['hurts', 'firmer'])
})

test('says at once when nobody hears it', async ({ page, browser }) => {
  const phone = await beginTogether(page, browser, server.origin)
  await page.close()
  await phone.says('Not connected. Say it aloud.')
  await phone.tap('Softer')
  await phone.says('Not connected. Say it aloud.')
  expect((await phone.felt()).at(-1)).toEqual([450, 160, 450, 160, 450])
  expect(await phone.felt()).not.toContainEqual([60, 90, 60])

  const again = await page.context().newPage()
  await again.goto(`${server.origin}/?flat`)
  await expect(button(again, 'Replies')).toBeVisible()
  await expect(phone.page.locator('.cut')).toBeHidden()
  await phone.tap('Softer')
  await phone.says('Softer: done.')

  await server.kill()
  await phone.says('Not connected. Say it aloud.')
  await phone.tap('Firmer')
  await phone.says('Not connected. Say it aloud.')
  // The evening goes on alone, and what happens meanwhile is there when the server is.
  await again.keyboard.press('s')
  await again.keyboard.press('PageDown')
  await server.up()
  await expect(again.getByText('Phone there')).toBeVisible()
  await phone.tap('Stay here')
  await phone.says('Stay here: done.')
})

test('what hurts is brought even late', async ({ page, browser }) => {
  const phone = await beginTogether(page, browser, server.origin)
  await page.close()
  await phone.says('Not connected. Say it aloud.')
  await phone.press([[120, 600]], { stays_ms: 900 })
  await phone.says('Not connected. Say it aloud.')
  const again = await page.context().newPage()
  await again.goto(`${server.origin}/?flat`)
  await expect(again.getByText('Hands off', { exact: true })).toBeVisible()
  await phone.says('It hurts: done.')

  // Nor does it matter which of them is not there.
  await again.keyboard.press('Space')
  await server.kill()
  await phone.says('Not connected. Say it aloud.')
  await phone.press([[120, 600]], { stays_ms: 900 })
  await phone.says('Not connected. Say it aloud.')
  await server.up()
  await expect(again.getByText('Hands off', { exact: true })).toBeVisible()
  await phone.says('It hurts: done.')
})

test('weighs sixty kibibytes at most, film and all', async ({ page, browser }) => {
  const phone = await beginTogether(page, browser, server.origin)
  await phone.page.reload()
  await button(phone.page, 'Lie down').tap()
  const files = await phone.page.evaluate(() =>
    (performance.getEntries() as PerformanceResourceTiming[])
      .filter(({ entryType }) => ['navigation', 'resource'].includes(entryType))
      .filter(({ name }) => !name.includes('/api/'))
      .map(({ name }) => name),
  )
  expect(files.join()).not.toContain('wasm')
  let bytes = 0
  // Asked for again, as a phone that was never here would.
  for (const file of files) {
    const answer = await fetch(file, { headers: { 'accept-encoding': 'br' } })
    bytes += Number(answer.headers.get('content-length'))
  }
  expect(bytes).toBeGreaterThan(10_000)
  expect(bytes).toBeLessThanOrEqual(60 * 1024)
})

test('axe finds nothing, nothing moves for who wants it still, and the left hand has its own way', async ({
  page,
  browser,
}) => {
  const phone = await beginTogether(page, browser, server.origin)
  const faults = async () => {
    const { violations } = await new AxeBuilder({ page: phone.page }).analyze()
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`,
    )
  }
  expect(await faults()).toEqual([])
  await phone.tap('Sore here')
  expect(await faults()).toEqual([])
  // Who opened it with closed eyes finds the corners again.
  await expect(button(phone.page, 'Softer')).toBeVisible({ timeout: 20_000 })
  await phone.page.emulateMedia({ reducedMotion: 'reduce' })
  await phone.tap('Softer')
  expect(await phone.page.evaluate(() => document.getAnimations().length)).toBe(0)

  // By keyboard, as a switch or a screen reader does.
  await button(phone.page, 'It hurts').focus()
  await phone.page.keyboard.press('Enter')
  await phone.says('It hurts: done.')

  await phone.page.reload()
  expect(await faults()).toEqual([])
  const side = async (name: string) => (await button(phone.page, name).boundingBox())!.x
  await button(phone.page, 'left hand').tap()
  await button(phone.page, 'Lie down').tap()
  expect(await side('Firmer')).toBeLessThan(await side('Softer'))
  await phone.page.goto('about:blank')
  const alone = await Phone.open(browser, `${server.origin}/phone`)
  await expect(alone.page.getByLabel('Six digits')).toBeVisible()
  const { violations } = await new AxeBuilder({ page: alone.page }).analyze()
  expect(violations).toEqual([])
})
