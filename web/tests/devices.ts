// The receiver's phone in a browser: pairing it, and fingers on its screen.

import type { Browser, BrowserContext, Page } from '@playwright/test'
import { button, expect, start } from './page'

export type Point = [x: number, y: number]

export class Phone {
  readonly page: Page
  readonly context: BrowserContext
  private constructor(page: Page, context: BrowserContext) {
    this.page = page
    this.context = context
  }

  static async open(browser: Browser, address: string, locale = 'en'): Promise<Phone> {
    const context = await browser.newContext({
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
      locale,
    })
    const page = await context.newPage()
    // What the hand would feel.
    await page.addInitScript(() => {
      const felt: number[][] = []
      Object.assign(window, { felt })
      navigator.vibrate = (pattern) => felt.push([pattern].flat() as number[]) > 0
    })
    await page.goto(address)
    return new Phone(page, context)
  }

  async lieDown(): Promise<void> {
    await expect(this.page.getByRole('heading', { name: 'Connected' })).toBeVisible()
    await button(this.page, 'Lie down').tap()
    await expect(button(this.page, 'Softer')).toBeVisible()
  }

  /**
   * A tap on a button. The finger goes down and up in one task of the page: on a busy machine a real
   * touch's end comes so late that it is a hold, and a hold is *it hurts*. Real fingers are `press`.
   */
  async tap(name: string): Promise<void> {
    const one = button(this.page, name)
    await expect(one).toBeVisible()
    const { x, y, width, height } = (await one.boundingBox())!
    await this.page.evaluate(
      ([clientX, clientY]) => {
        const under = document.elementFromPoint(clientX, clientY)
        const touch = { clientX, clientY, pointerType: 'touch', bubbles: true, isPrimary: true }
        for (const kind of ['pointerdown', 'pointerup'])
          under?.dispatchEvent(new PointerEvent(kind, touch))
      },
      [x + width / 2, y + height / 2] as const,
    )
  }

  says(text: string | RegExp) {
    return expect(this.page.locator('.state')).toContainText(text, { timeout: 15_000 })
  }
  /** Milliseconds of every buzz so far. */
  felt(): Promise<number[][]> {
    return this.page.evaluate(() => (window as unknown as { felt: number[][] }).felt)
  }

  /**
   * Fingers go down one after another, `apart_ms` between them, slide where that is said, and go up
   * together. What lies between is told by the events' own times, so that a busy machine changes
   * nothing; only who stays really stays.
   */
  async press(
    points: Point[],
    { lasts_ms = 80, apart_ms = 0, stays_ms = 0, to = null as Point | null } = {},
  ): Promise<void> {
    const session = await this.context.newCDPSession(this.page)
    const all = points.map(([x, y], id) => ({ x, y, id }))
    const from_s = Date.now() / 1000
    type Kind = 'touchStart' | 'touchMove' | 'touchEnd'
    const send = (type: Kind, touchPoints: typeof all, after_ms: number) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints,
        timestamp: from_s + after_ms / 1000,
      })
    const down = all.map((_, n) => send('touchStart', all.slice(0, n + 1), n * apart_ms))
    if (to) down.push(send('touchMove', [{ x: to[0], y: to[1], id: 0 }], lasts_ms / 2))
    if (stays_ms > 0) {
      await Promise.all(down)
      await this.page.waitForTimeout(stays_ms)
    }
    await Promise.all([...down, send('touchEnd', [], Math.max(lasts_ms, stays_ms))])
    await session.detach()
  }
}

/** The conductor's own screen lets a phone in; the answer is its code. */
export async function codeFrom(page: Page): Promise<string> {
  const digits = page.locator('.code')
  await expect(digits).toHaveText(/^\d{6}$/)
  return (await digits.textContent()) ?? ''
}

/** From opening the page to the first stroke, with a phone that is there. */
export async function beginTogether(page: Page, browser: Browser, origin: string): Promise<Phone> {
  await page.goto(`${origin}/?flat`)
  await button(page, /^Begin/).click()
  await button(page, 'Connect a phone').click()
  const phone = await Phone.open(browser, `${origin}/phone#code=${await codeFrom(page)}`)
  await expect(page.getByText('The phone is there.')).toBeVisible()
  await start(page)
  await expect(page.getByText('Phone there')).toBeVisible()
  await phone.lieDown()
  return phone
}
