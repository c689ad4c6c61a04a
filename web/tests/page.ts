// What the tests share: a page that may not complain, and the way to a running session.

import { expect, test as base, type Page } from '@playwright/test'

/**
 * Every test begins with an empty household, and fails where the console had an error or a request left
 * the machine.
 */
export const test = base.extend<{ quiet: void }>({
  quiet: [
    async ({ page, context, browser, baseURL, request }, use) => {
      // What earlier tests left in the household would be told here, and learned from.
      expect((await request.delete('/api/v1/household')).status()).toBe(204)
      const complaints: string[] = []
      page.on('console', (message) => {
        // A server that is away is none of the page's faults, but every browser notes it down.
        const away =
          message.text().includes('net::ERR_') && message.location().url.includes('/api/v1/')
        if (message.type() === 'error' && !away) complaints.push(message.text())
      })
      page.on('pageerror', (error) => complaints.push(String(error)))
      page.on('request', (request) => {
        const url = request.url()
        const { hostname } = new URL(url)
        if (hostname !== new URL(baseURL!).hostname && !url.startsWith('blob:'))
          complaints.push(`asked for ${url}`)
      })
      await use()
      // Other devices of the test would go on drawing, and take the next one's frames.
      for (const other of browser.contexts()) if (other !== context) await other.close()
      expect(complaints).toEqual([])
    },
    { auto: true },
  ],
})
export { expect }

export const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' })

/** From opening the page to the first stroke, as most people go: three touches. */
export async function begin(page: Page, address = '/') {
  await page.goto(address)
  await button(page, /^Begin/).click()
  await start(page)
}

/** From the preparations to the first stroke. */
export async function start(page: Page) {
  await button(page, 'All of this is ready').click()
  await button(page, 'Start').click()
  await expect(page.getByRole('button', { name: 'Replies' })).toBeVisible()
}

/**
 * How much the session's clock has gone on from now until the answer is called, as it is shown, and
 * how much the real one: on a page that may be another then.
 */
export async function since(page: Page) {
  const before = await left(page)
  return async (now: Page) => {
    const after = await left(now)
    return { shown_s: before.shown_s - after.shown_s, real_s: (after.at_ms - before.at_ms) / 1000 }
  }
}

/** What a page shows, and when it did: a busy one answers late. */
async function left(page: Page): Promise<{ shown_s: number; at_ms: number }> {
  const [text, at_ms] = await page
    .locator('.left b')
    .evaluate((shown) => [shown.textContent, Date.now()] as const)
  const [minutes = NaN, seconds = NaN] = text.split(':').map(Number)
  return { shown_s: 60 * minutes + seconds, at_ms }
}
