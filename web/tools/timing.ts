// `bench/sound`: a session in the page at real time. How far are the beats of the hands from the core's
// pulse, and what is said from its moment? What is heard is the audio's own output time; the core of the
// same build says, in here, what should be.

import { expect, test, type Page } from '@playwright/test'
import { RATE_HZ } from '../src/voice/rate'
import type { Cue, Entry } from '../src/wasm/warmhands'
import { beats, listen } from '../tests/ear'
import { button, start } from '../tests/page'
import { core as loaded } from './core'

/** Nobody lays everything out faster; meanwhile the voice rehearses. */
const PREPARED_MS = 5000
/** What beats are off changes where it changes by so much. */
const JUMP_S = 0.002
const MINUTES = Number(process.env.MINUTES ?? 1)
test.use({ serviceWorkers: 'block' })

interface Taken {
  /** The page's clock less the session's, seconds, as it was put down again and again. */
  session: number[]
  /** What was heard when: the audio's time and the page's. */
  heard: [audio_s: number, page_s: number][]
  /** How long the voice takes for a text. */
  phrases: Record<string, number>
  /** When the page drew. */
  drawn: number[]
}
declare global {
  interface Window {
    taken: Taken
  }
}

/** Keeps both clocks, several times a second. */
function watch(rate_hz: number): void {
  const taken: Taken = { session: [], heard: [], phrases: {}, drawn: [] }
  window.taken = taken
  const Plain = window.Worker
  window.Worker = class extends Plain {
    constructor(address: string | URL, options?: WorkerOptions) {
      super(address, options)
      this.addEventListener('message', ({ data }) => {
        const { text, samples } = data ?? {}
        if (samples instanceof Float32Array) taken.phrases[text] = samples.length / rate_hz
      })
    }
  }
  const keep = Storage.prototype.setItem
  Storage.prototype.setItem = function (key, value) {
    if (key.startsWith('clock:')) {
      const [t_s] = JSON.parse(value) as [number, number]
      taken.session.push(performance.now() / 1000 - t_s)
    }
    keep.call(this, key, value)
  }
  setInterval(() => {
    const { contextTime = 0, performanceTime = 0 } = window.ear?.audio.getOutputTimestamp() ?? {}
    if (contextTime > 0) taken.heard.push([contextTime, performanceTime / 1000])
  }, 50)
}

const entries = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<Entry[]>((done) => {
        const open = indexedDB.open('warmhands')
        open.onsuccess = () => {
          const all = open.result.transaction('entries').objectStore('entries').getAll()
          all.onsuccess = () => done(all.result.map(({ entry }) => entry))
        }
      }),
  )

const middle = (numbers: number[], share = 0.5) =>
  [...numbers].sort((a, b) => a - b)[Math.floor(share * (numbers.length - 1))] ?? NaN
const ms = (s: number) => (1000 * s).toFixed(1)
/** The first of many. */
const shownOf = (all: string[]) =>
  all.slice(0, 20).join(', ') + (all.length > 20 ? ' and so on' : '')
const shown = (errors_s: number[]) => {
  const sizes = errors_s.map(Math.abs)
  return `${ms(middle(errors_s))} | ${ms(middle(sizes, 0.95))} | ${ms(Math.max(...sizes))}`
}

test('timing', async ({ page }) => {
  await page.addInitScript(watch, RATE_HZ)
  // All of it would be a gigabyte in twenty minutes.
  await listen(page, false, ['beat'])
  await page.goto('/?flat')
  await button(page, 'Make it yours').click()
  await page.getByRole('slider', { name: 'How long' }).press('End')
  await button(page, 'Prepare').click()
  await page.waitForTimeout(PREPARED_MS)
  await start(page)
  await page.waitForTimeout(MINUTES * 60_000)
  const taken = await page.evaluate(() => window.taken)
  const spoken = await page.evaluate(() => window.ear!.spoken)
  const struck = await beats(page)
  const all = await entries(page)
  // A session that is over has no pulse any more, at whatever time.
  const log = all.filter(({ event }) => event !== 'ended')
  const end_s = all.find(({ event }) => event === 'ended')?.t_s ?? Infinity

  const { Performance } = await loaded()
  const { performance: told } = Performance.fromLog(
    log.map((entry) => `${JSON.stringify(entry)}\n`).join(''),
  )
  expect(told).not.toBeNull()
  const core = told!
  const zero_s = middle(taken.session)
  /** The session's time at which the audio's is heard. */
  const sessionS = (audio_s: number): number => {
    const i = taken.heard.findIndex(([at_s]) => at_s >= audio_s)
    const [a, b] = [taken.heard[Math.max(0, i - 1)]!, taken.heard[i < 0 ? 0 : i]!]
    const share = b[0] > a[0] ? (audio_s - a[0]) / (b[0] - a[0]) : 0
    return i < 0 ? NaN : a[1] + share * (b[1] - a[1]) - zero_s
  }

  const beat_s = struck
    .map(sessionS)
    .filter((t_s) => t_s > 1 && t_s < end_s)
    .map((t_s) => {
      const { beats, beat_hz } = core.pulse(t_s)
      return { t_s, off_s: (beats - Math.round(beats)) / beat_hz }
    })
  const far = beat_s.filter(({ off_s }) => Math.abs(off_s) > 0.005)
  const jumps = beat_s.flatMap(({ t_s, off_s }, i) => {
    const before_s = beat_s[i - 1]?.off_s ?? 0
    return Math.abs(off_s - before_s) < JUMP_S ? [] : [`${ms(off_s)} from ${t_s.toFixed(1)} s`]
  })
  const begun_s = log.find(({ event }) => event === 'started')!.t_s
  const sheet: Cue[] = core.cuesSpoken(0, (text) => taken.phrases[text] ?? 0)
  const said = spoken.map(({ from_s, length_s }) => {
    const t_s = sessionS(from_s) - begun_s
    const alike = sheet.filter(({ speak_s }) => Math.abs(speak_s - length_s) < 1e-3)
    const cue = alike.reduce<Cue | null>(
      (best, one) => (best && Math.abs(best.at_s - t_s) < Math.abs(one.at_s - t_s) ? best : one),
      null,
    )
    return { cue, off_s: cue ? t_s - cue.at_s : NaN, end_s: t_s + length_s }
  })
  const late_s = said.filter(({ off_s }) => Number.isFinite(off_s)).map(({ off_s }) => off_s)
  const strokes = core.score().movements.flatMap(({ strokes }) => strokes)
  const over = said.filter(
    ({ cue, end_s }) =>
      cue?.kind === 'stroke' &&
      cue.at_s > 0 &&
      !strokes.some(({ start_s }) => start_s >= end_s && start_s < end_s + 0.5),
  )
  console.log(
    [
      `A session of the page, ${MINUTES} min at real time: how far from the core, milliseconds.`,
      '',
      '| heard | how many | middle | 95 of 100 | most |',
      '| --- | --- | --- | --- | --- |',
      `| beats of the hands, from \`pulse\` | ${beat_s.length} | ${shown(beat_s.map(({ off_s }) => off_s))} |`,
      `| what is said, from its moment | ${late_s.length} | ${shown(late_s)} |`,
      '',
      `Beats further off than 5 ms: ${far.length}${far.length > 0 ? `, at ${shownOf(far.map(({ t_s }) => t_s.toFixed(0)))} s` : ''}.`,
      `Where that changes: ${shownOf(jumps)}.`,
      `Cues: ${said.map(({ cue, off_s, end_s }) => `${cue?.kind ?? 'another'} until ${end_s.toFixed(1)} s by ${(1000 * off_s).toFixed(0)} ms`).join('; ')}.`,
      `Cues of strokes that end after their stroke has begun: ${over.length}.`,
      `The session's clock as it was put down varies by ${(1000 * (middle(taken.session, 0.95) - middle(taken.session, 0.05))).toFixed(2)} ms.`,
    ].join('\n'),
  )
})
