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
 * A stand-in for the recognition of a browser. The one of these tests would have to fetch a language
 * pack from its maker first, and the machine has no microphone and nobody who talks.
 */
function standIn(pack: string) {
  let now: SpeechRecognition | null = null
  const over = (one: SpeechRecognition) => {
    if (now === one) now = null
    one.onend?.()
  }
  const local = new WeakSet<SpeechRecognition>()
  // The page sets these; fields would be compiled into what an init script does not take along.
  interface SpeechRecognition {
    lang: string
    onresult?: ((event: object) => void) | null
    onerror?: ((event: object) => void) | null
    onend?: (() => void) | null
  }
  class SpeechRecognition {
    get processLocally() {
      return local.has(this)
    }
    set processLocally(on: boolean) {
      if (on) local.add(this)
      else local.delete(this)
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
      ears.strayed ||= !this.processLocally || this.lang !== 'en-US'
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

const option = (page: Page) => page.locator('.sheet fieldset').nth(1)

test('a browser that recognises no speech by itself is not offered the option', async ({
  page,
}) => {
  await page.addInitScript(() => {
    for (const name of ['SpeechRecognition', 'webkitSpeechRecognition'])
      Object.defineProperty(window, name, {
        value: class {
          start() {
            throw new Error('This would be sent to somebody.')
          }
        },
      })
    localStorage.setItem('setting:commands', 'on')
  })
  await begin(page, '/?flat')
  await button(page, 'Replies').click()
  await expect(page.getByText('Sound', { exact: true })).toBeVisible()
  await page.waitForTimeout(1500)
  await expect(option(page)).toBeHidden()
})

test('the option is there for the languages that this very browser recognises by itself', async ({
  page,
}) => {
  await begin(page, '/?flat')
  await button(page, 'Replies').click()
  const tongue = page.locator('.sheet select')
  for (const [language, tag] of [
    ['de', 'de-DE'],
    ['uk', 'uk-UA'],
    ['en', 'en-US'],
  ] as const) {
    await tongue.selectOption(language)
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    const state = await page.evaluate(async (tag) => {
      const { SpeechRecognition: one } = window as unknown as {
        SpeechRecognition?: { available?(of: object): Promise<string> }
      }
      return (await one?.available?.({ langs: [tag], processLocally: true })) ?? 'unavailable'
    }, tag)
    await page.waitForTimeout(500)
    await expect(option(page)).toBeVisible({ visible: state !== 'unavailable' })
    // What is not there yet is fetched for nobody who does not wish it.
    if (state === 'downloadable') await expect(option(page).locator('[aria-pressed]')).toBeHidden()
  }
})

test.describe('with a language pack', () => {
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
