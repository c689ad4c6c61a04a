// What is heard: music that comes and goes softly and makes room for a voice, the beat of the hands, and
// silence where it is wished.

import { audioTime, beats, heard, listen, loudest, pass, pitch } from './ear'
import { begin, button, expect, test } from './page'

const LOUD = 0.004
/** A choir and bells step no further from sample to sample; a sound that is cut off does. */
const STEP = 0.02

test.describe('recorded', () => {
  // A service worker would hide the page's policy, which the recorder needs widened.
  test.use({ serviceWorkers: 'block' })

  test('music comes with the first strokes, nothing clicks, and it fades at the end', async ({
    page,
  }) => {
    test.setTimeout(120_000)
    await listen(page)
    await page.addInitScript(() => localStorage.setItem('amount:volume-voice', '0'))
    await begin(page, '/?flat')
    const comes = async () => (await heard(page)).tenths.findIndex((tenth) => tenth > LOUD) / 10
    await expect.poll(comes, { timeout: 20_000 }).toBeGreaterThanOrEqual(0)
    await pass(page, 2)
    await page.keyboard.press('s')
    await pass(page, 1)
    await page.keyboard.press('m')
    const muted_s = await audioTime(page)
    const mute = () => heard(page, 'all', muted_s + 1)
    await expect
      .poll(async () => (await mute()).tenths.length, { timeout: 50_000 })
      .toBeGreaterThan(8)
    expect((await mute()).peak).toBeLessThan(1e-4)
    await page.keyboard.press('m')
    const end_s = await pass(page, 1.5)
    await page.keyboard.press('q')
    await expect(page.getByRole('heading', { name: 'Rest' })).toBeVisible()
    const state = () => page.evaluate(() => window.ear!.audio.state)
    await expect.poll(state, { timeout: 20_000 }).toBe('closed')

    const { step, peak } = await heard(page)
    expect(step).toBeLessThan(STEP)
    expect(peak).toBeLessThan(0.9)
    const before = (await heard(page, 'all', end_s - 0.5, end_s)).tenths
    const after = (await heard(page, 'all', end_s)).tenths
    expect(Math.max(...before)).toBeGreaterThan(LOUD)
    expect(after.length).toBeGreaterThan(20)
    expect(after.at(-1)).toBeLessThan(0.05 * Math.max(...before))
  })

  test('the beat of the hands comes when it was told to, and music makes room for the voice', async ({
    page,
  }) => {
    await listen(page)
    test.setTimeout(120_000)
    await begin(page, '/?flat')
    const spoken = () => page.evaluate(() => window.ear?.spoken ?? [])
    await expect.poll(async () => (await spoken()).length, { timeout: 50_000 }).toBeGreaterThan(0)
    const { from_s, length_s } = (await spoken()).at(-1)!
    expect(length_s).toBeGreaterThan(0.5)
    const until_s = from_s + length_s
    await pass(page, until_s + 4 - (await audioTime(page)))

    /** What the music's own volume and the voice leave of it. */
    const left = async (from_s: number, to_s: number) => {
      const [made, music] = await Promise.all([
        heard(page, 'made', from_s, to_s),
        heard(page, 'music', from_s, to_s),
      ])
      expect(made.tenths.length).toBeGreaterThan(1)
      return Math.max(...music.tenths) / Math.max(...made.tenths)
    }
    const during = await left(from_s + 0.3, until_s - 0.05)
    const gaps = await spoken()
    const next_s = gaps.find((one) => one.from_s > from_s)?.from_s ?? Infinity
    if (next_s > until_s + 4) expect(await left(until_s + 2.5, until_s + 3.5)).toBeCloseTo(0.7, 1)
    expect(during).toBeLessThan(0.4)

    const found = await beats(page)
    const told = await page.evaluate(() => window.ear!.told)
    // Where it was told anew, as after a stall of a busy machine, the beat finds its way there.
    const anew = told.filter(({ lead }, i) => i > 0 && lead[0] <= told[i - 1]!.lead[0])
    const even = found.filter(
      (at_s) => !anew.some(({ now_s }) => Math.abs(at_s - 0.5 - now_s) < 0.6),
    )
    expect(even.length).toBeGreaterThan(2)
    for (const at_s of even) {
      // What had been told last for this moment.
      const known = told.filter(({ now_s }) => now_s < at_s - 0.02).map(({ lead }) => lead)
      const lead = known.findLast(([lead_s]) => lead_s <= at_s)!
      const beat = lead[1] + lead[2] * (at_s - lead[0])
      expect(Math.abs(beat - Math.round(beat)) / lead[2]).toBeLessThan(0.005)
    }
  })
})

test.describe('by hand', () => {
  test.use({ hasTouch: true })

  test('volumes answer to keys and touch and are kept, and a mute stays mute', async ({ page }) => {
    await listen(page, true)
    await begin(page, '/?flat')
    const slider = (name: RegExp) => page.getByRole('slider', { name })
    const expectLoud = () => expect.poll(() => loudest(page), { timeout: 20_000 })
    await expectLoud().toBeGreaterThan(0.01)
    await button(page, 'Replies').tap()
    await slider(/^Music/).focus()
    await page.keyboard.press('Home')
    await slider(/^Voice/).focus()
    for (let i = 0; i < 20; i++) await page.keyboard.press('ArrowLeft')
    await slider(/^Beat/).scrollIntoViewIfNeeded()
    const box = (await slider(/^Beat/).boundingBox())!
    await page.touchscreen.tap(box.x + 2, box.y + box.height / 2)
    for (const name of [/^Music/, /^Voice/, /^Beat/])
      await expect(slider(name)).toHaveAttribute('aria-valuetext', 'off')
    await expectLoud().toBeLessThan(0.002)
    await slider(/^Music/).fill('1')
    await expectLoud().toBeGreaterThan(0.01)
    await page.keyboard.press('m')
    await expectLoud().toBeLessThan(0.001)
    await page.reload()
    await expect(button(page, 'Sound on')).toBeVisible()
    await button(page, 'Replies').tap()
    await expect(slider(/^Beat/)).toHaveAttribute('aria-valuetext', 'off')
    await expect(slider(/^Music/)).toHaveAttribute('aria-valuetext', '100%')
    await pass(page, 3)
    expect(await loudest(page)).toBeLessThan(0.001)
  })
})

test('music plays without a server after the first visit', async ({ page, context }) => {
  await listen(page, true)
  await page.goto('/')
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
  await page.reload()
  await context.setOffline(true)
  await page.reload()
  await begin(page)
  await expect.poll(() => loudest(page), { timeout: 20_000 }).toBeGreaterThan(0.01)
  await context.setOffline(false)
})

test('a sound that something stopped is taken up again, and said', async ({ page }) => {
  await listen(page, true)
  await begin(page, '/?flat')
  await expect.poll(() => loudest(page), { timeout: 20_000 }).toBeGreaterThan(0.01)
  await page.evaluate(() => window.ear!.audio.suspend())
  await expect(page.locator('.caption')).toContainText('The sound is back.')
  await expect.poll(() => page.evaluate(() => window.ear!.audio.state)).toBe('running')
  await expect.poll(() => loudest(page), { timeout: 20_000 }).toBeGreaterThan(0.01)
})

test('only the voice of the language that is spoken is kept', async ({ page }) => {
  await begin(page, '/?flat')
  await button(page, 'Replies').click()
  const voices = () => page.workers().filter((worker) => worker.url().includes('voice')).length
  await expect.poll(voices, { timeout: 20_000 }).toBe(1)
  for (const [language, count] of [
    ['de', 1],
    ['tr', 0],
    ['en', 1],
  ] as const) {
    await page.locator('.sheet select').selectOption(language)
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    // A voice of the device is waited for before.
    await page.waitForTimeout(2500)
    await expect.poll(voices, { timeout: 20_000 }).toBe(count)
  }
})

/** Twelve seconds of one tone, as a WAV file. */
function tone(hz: number): Buffer {
  const [rate_hz, count] = [22_050, 12 * 22_050]
  const samples = Int16Array.from({ length: count }, (_, i) =>
    Math.round(12_000 * Math.sin((2 * Math.PI * hz * i) / rate_hz)),
  )
  const head = Buffer.alloc(44)
  head.write('RIFF\0\0\0\0WAVEfmt ', 'latin1')
  head.writeUInt32LE(36 + 2 * count, 4)
  head.set([16, 0, 0, 0, 1, 0, 1, 0], 16)
  head.writeUInt32LE(rate_hz, 24)
  head.writeUInt32LE(2 * rate_hz, 28)
  head.set([2, 0, 16, 0], 32)
  head.write('data', 36)
  head.writeUInt32LE(2 * count, 40)
  return Buffer.concat([head, Buffer.from(samples.buffer)])
}

test('own music takes the place of what is made, and what is no music is named', async ({
  page,
}) => {
  await listen(page, true)
  await page.addInitScript(() => {
    for (const of of ['voice', 'beat']) localStorage.setItem(`amount:volume-${of}`, '0')
  })
  await begin(page, '/?flat')
  await expect.poll(() => loudest(page), { timeout: 20_000 }).toBeGreaterThan(0.01)
  await button(page, 'Replies').click()
  const files = page.locator('input[type=file]')
  const bad = { name: 'notes.mp3', mimeType: 'audio/mpeg', buffer: Buffer.from('no music at all') }
  await files.setInputFiles([bad])
  await expect(page.getByText('“notes.mp3” cannot be played here.')).toBeVisible()
  await expect(button(page, 'Music that is made here')).toBeHidden()
  const good = { name: 'tone.wav', mimeType: 'audio/wav', buffer: tone(1000) }
  await files.setInputFiles([bad, good])
  await expect(button(page, 'Music that is made here')).toBeVisible()
  const off_hz = async () => Math.abs((await pitch(page)) - 1000)
  await expect.poll(off_hz, { timeout: 20_000 }).toBeLessThan(5)
  await button(page, 'Music that is made here').click()
  await expect.poll(off_hz, { timeout: 20_000 }).toBeGreaterThan(100)
})
