// A server that is not the household's own: it passes on an evening, and learns of nobody's health.

import { beginTogether } from './devices'
import { button, expect, test } from './page'
import { Server } from './server'

test.describe.configure({ timeout: 120_000 })
let server: Server
test.beforeEach(async () => {
  server = await Server.hosted()
})
test.afterEach(() => server.end())

interface Chosen {
  request: { care: object }
  care: { verdict: string; notes: { text: string }[] }
  movements: { strokes: { reason: string }[] }[]
}

/** What the first evening of a device begins with. */
const chosen = () =>
  new Promise<Chosen>((done, failed) => {
    const opening = indexedDB.open('warmhands')
    opening.onerror = failed
    opening.onsuccess = () => {
      const all = opening.result.transaction('entries').objectStore('entries').getAll()
      all.onsuccess = () => done(all.result[0].entry.score)
    }
  })

test('learns of nobody’s health, and another device leads on as it was', async ({
  page,
  browser,
}) => {
  const household = await server.found()
  const sent: string[] = []
  page.on('request', (request) => sent.push(request.postData() ?? ''))
  await page.goto(`${server.origin}/?flat#code=${household}`)
  const token = () => page.evaluate(() => localStorage.getItem('household:token'))
  await expect.poll(token).not.toBeNull()
  await page.goto(`${server.origin}/?flat#/care`)
  const question = page.locator('[aria-labelledby="ask-anticoagulants"]')
  await expect(page.locator('.ask').first()).toBeVisible()
  while (!(await question.isVisible())) await page.locator('.foot .main').click()
  await question.getByRole('button', { name: 'Yes' }).click()
  const phone = await beginTogether(page, browser, server.origin)
  await phone.tap('Softer')
  await phone.says('Softer: done.')

  const own = await page.evaluate(chosen)
  expect(Object.values(own.request.care)).toContain('yes')
  expect(own.care.notes).not.toEqual([])
  const opened = sent.filter((body) => body.includes('"sealed"'))
  expect(opened).toHaveLength(1)
  const { score } = JSON.parse(opened[0]!) as { score: Chosen }
  expect(score.request.care).toEqual({})
  expect([own.care.verdict, score.care.verdict]).toEqual(['adapt', 'go'])
  const said = sent.join()
  for (const { text } of own.care.notes) expect(said).not.toContain(text)
  const reasons = own.movements.flatMap(({ strokes }) => strokes.map(({ reason }) => reason))
  for (const reason of reasons) {
    expect(reason).not.toBe('')
    expect(said).not.toContain(reason)
  }
  expect(said).not.toMatch(/"kind":"(plan|session_log|profile)"/)

  await page.keyboard.press('p')
  const address = await page.getByLabel(/^The address/).inputValue()
  await button(page, 'Close').click()
  const second = await (await browser.newContext()).newPage()
  await second.goto(address.replace('/#', '/?flat#'))
  await expect(button(second, 'Replies')).toBeVisible()
  expect(second.url()).not.toContain('key')
  expect(await second.evaluate(chosen)).toEqual(own)
  await phone.tap('Stay here')
  await phone.says('Stay here: done.')
})
