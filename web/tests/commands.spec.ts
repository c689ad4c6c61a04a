// Commands said aloud: only where the browser recognises speech on the device by itself, only once they
// are wished for, and only after the call.

import type { Page } from '@playwright/test'
import { begin, button, expect, test } from './page'

interface Ears {
  /** What the browser says of its language pack. */
  pack: string
  /** How often it began to listen, and whether it does. */
  begun: number
  listens: boolean
  /** Whether anything was asked of it that could leave the device. */
  strayed: boolean
  say(text: string): void
  fail(error: string): void
  end(): void
}
declare global {
  interface Window {
    ears: Ears
  }
}

/**
 * A stand-in for the recognition of a browser. The one of these tests has none that works on the device:
 * Debian's Chromium comes without it, and without its language packs.
 */
function standIn(pack: string) {
  let now: SpeechRecognition | null = null
  const over = (one: SpeechRecognition) => {
    if (now === one) now = null
    one.onend?.()
  }
  class SpeechRecognition {
    #local = false
    lang = ''
    continuous = false
    onresult: ((event: object) => void) | null = null
    onerror: ((event: object) => void) | null = null
    onend: (() => void) | null = null
    get processLocally() {
      return this.#local
    }
    set processLocally(on: boolean) {
      this.#local = on
    }
    static async available({
      langs,
      processLocally,
    }: {
      langs: string[]
      processLocally: boolean
    }) {
      ears.strayed ||= !processLocally
      return langs.every((tag) => tag === 'en-US') ? ears.pack : 'unavailable'
    }
    static async install({ processLocally }: { processLocally: boolean }) {
      ears.strayed ||= !processLocally
      ears.pack = 'available'
      return true
    }
    start() {
      if (now) throw new DOMException('It listens already.', 'InvalidStateError')
      ears.strayed ||= !this.#local || this.lang !== 'en-US'
      ears.begun++
      now = this
    }
    stop() {
      setTimeout(() => over(this))
    }
    abort() {
      setTimeout(() => over(this))
    }
  }
  const ears: Ears = {
    pack,
    begun: 0,
    strayed: false,
    get listens() {
      return now !== null
    },
    say(transcript) {
      const result = Object.assign([{ transcript }], { isFinal: true })
      now!.onresult?.({ results: [result], resultIndex: 0 })
    },
    fail(error) {
      const one = now!
      one.onerror?.({ error })
      over(one)
    },
    end() {
      over(now!)
    },
  }
  Object.assign(window, { ears, SpeechRecognition })
}

const listens = (page: Page) => page.evaluate(() => window.ears.listens)
/** Says something as soon as somebody listens: while the page speaks itself, nobody does. */
async function say(page: Page, text: string) {
  const said = () =>
    page.evaluate((text) => {
      if (window.ears.listens) window.ears.say(text)
      return window.ears.listens
    }, text)
  await expect.poll(said, { timeout: 20_000, intervals: [50] }).toBe(true)
}

/** The events of the session's log. */
const log = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string[]>((done, failed) => {
        const opening = indexedDB.open('warmhands')
        opening.onerror = failed
        opening.onsuccess = () => {
          const all = opening.result.transaction('entries').objectStore('entries').getAll()
          all.onsuccess = () => done(all.result.map(({ entry }) => entry.event))
        }
      }),
  )
const softened = async (page: Page) => (await log(page)).filter((e) => e === 'softer').length

const wish = (page: Page) => button(page, 'Listen for commands')

test('where speech is not recognised on the device, there is no such option', async ({ page }) => {
  await begin(page, '/?flat')
  await button(page, 'Replies').click()
  await expect(page.getByText('Sound', { exact: true })).toBeVisible()
  await page.waitForTimeout(1000)
  await expect(page.getByText('Commands by voice')).toBeHidden()
})

test.describe('where it is', () => {
  test('commands count after the call, stop without it, and none before they are wished for', async ({
    page,
  }) => {
    test.setTimeout(120_000)
    await page.addInitScript(standIn, 'available')
    await begin(page, '/?flat')
    await button(page, 'Replies').click()
    await expect(wish(page)).toHaveAttribute('aria-pressed', 'false')
    await page.waitForTimeout(1500)
    expect(await page.evaluate(() => window.ears.begun)).toBe(0)
    await wish(page).click()
    await expect(page.getByText('Say “warm hands”, and then: softer, firmer')).toBeVisible()
    await button(page, 'Close').click()
    const caption = page.locator('.caption')

    await say(page, 'a bit softer would have been nice, I said on the phone')
    await say(page, 'softer')
    expect(await softened(page)).toBe(0)
    await say(page, 'Warm hands, softer please.')
    await expect(caption).toContainText(/Softer here|light as it goes/)
    await expect.poll(() => softened(page)).toBe(1)
    // A breath between the call and its command.
    await say(page, 'warm hands')
    await say(page, 'pause')
    await expect(page.getByText('Paused', { exact: true })).toBeVisible()
    await expect(caption).toContainText('Heard: “pause”')
    await say(page, 'warm hands go on')
    await expect(page.getByText('Paused', { exact: true })).toBeHidden()

    // Browsers end it by themselves, and so does the page while it speaks.
    const begun = await page.evaluate(() => window.ears.begun)
    await expect.poll(() => listens(page), { timeout: 20_000 }).toBe(true)
    await page.evaluate(() => window.ears.listens && window.ears.end())
    await expect
      .poll(() => page.evaluate(() => window.ears.begun), { timeout: 20_000 })
      .toBeGreaterThan(begun)

    // The wish is kept, and holds for the session that goes on.
    await page.reload()
    await expect.poll(() => listens(page), { timeout: 20_000 }).toBe(true)
    await say(page, 'Stop!')
    await expect(page.getByRole('heading', { name: 'Rest' })).toBeVisible()
    await expect.poll(() => listens(page)).toBe(false)
    expect(await page.evaluate(() => window.ears.strayed)).toBe(false)
    expect(await log(page)).toContain('stopped')
  })

  test('a language pack is fetched for who wishes it, and a missing microphone is said', async ({
    page,
  }) => {
    await page.addInitScript(standIn, 'downloadable')
    await begin(page, '/?flat')
    await button(page, 'Replies').click()
    await expect(wish(page)).toBeHidden()
    await button(page, 'Fetch the language pack').click()
    await expect(wish(page)).toHaveAttribute('aria-pressed', 'true')
    await expect.poll(() => listens(page), { timeout: 20_000 }).toBe(true)
    await page.evaluate(() => window.ears.fail('not-allowed'))
    await expect(page.getByRole('alert')).toContainText('may not use the microphone')
    await expect(page.locator('.caption')).toContainText('may not use the microphone')
    const begun = await page.evaluate(() => window.ears.begun)
    await page.waitForTimeout(2000)
    expect(await page.evaluate(() => window.ears.begun)).toBe(begun)
    await wish(page).click()
    await expect(page.getByRole('alert')).toBeHidden()
    await wish(page).click()
    await expect.poll(() => listens(page), { timeout: 20_000 }).toBe(true)
    await page.evaluate(() => window.ears.fail('language-not-supported'))
    await expect(page.getByRole('alert')).toContainText('language pack')
  })
})
