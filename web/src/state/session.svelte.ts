// One performance of a score: the page's clock, the core's session, and its log on this device.

import { core } from '../core'
import { home } from '../link/home.svelte'
import { Link, type Found, type Written } from '../link/link.svelte'
import { freshId, persist } from '../link/wire'
import type {
  Cue,
  Decided,
  Entry,
  Language,
  Now,
  Pulse,
  Rating,
  Reply,
  Score,
  Status,
  Told,
} from '../wasm/warmhands'
import { heard, Performance } from '../wasm/warmhands.js'
import type { Playing } from '../view'
import { language } from '../language.svelte'
import { Embedded, speaker } from '../voice/voice'
import { isWorded, say } from '../words'
import { keepSessions } from './household.svelte'
import { Listener } from './listener.svelte'
import { Sound } from './sound'
import {
  append,
  keepClock,
  keptClock,
  keptEntries,
  logText,
  putSession,
  replaceEntries,
  sessions,
  type HomePass,
  type SessionHead,
} from './store'

const TICK_MS = 200
/** What is said is laid down so long before: a page in the background is woken once a second. */
const CUES_AHEAD_S = 1.3
const CLOCK_MS = 500
/** The clock of a new session stands so long until there are sound and the first sentence, and runs so
 * much later: what is heard at the beginning of the first stroke takes a moment to the speaker. */
const SOUND_MS = 1000
const LEAD_MS = 250
const NOTICE_MS = 5000
/** So much later a cue is still said, and so many are remembered as said. */
const LATE_S = 2
const RECENT = 3
/** A session that was left for so long is not gone on with: nobody lies there any more. */
const FORGOTTEN_MS = 30 * 60_000

/** How many times as fast as the clock: `?speed=60` gives a quick look. */
const asked = Number(new URLSearchParams(location.search).get('speed') ?? 1)
const SPEED = asked >= 0.1 && asked <= 1000 ? asked : 1

/** The performance that a log folds to, if it can be gone on with. */
function folded(log: Entry[]): Performance | null {
  const { performance } = Performance.fromLog(logText(log))
  return performance && !['stopped', 'ended'].includes(performance.status) ? performance : null
}

/** Has all that a score says made ahead: before the first stroke there is time, and after it little. */
export async function rehearse(score: Score, tongue: Language): Promise<void> {
  const [voice] = await Promise.all([speaker(tongue), core()])
  if (!(voice instanceof Embedded)) return
  const performance = new Performance(score)
  performance.speak(tongue)
  const sheet = performance.cuesSpoken(0, (text) => voice.length(text))
  voice.first(sheet.map(({ text }) => text))
  performance.free()
}

export class Session implements Written {
  #performance: Performance
  #head: SessionHead
  #log: Entry[]
  /** Entries that replies from other devices became, by the keys of those. */
  readonly #keys = new Map<string, number>()
  readonly sound = new Sound(SPEED, Performance.room())
  readonly listener = new Listener()
  #t_s: number
  /** Since when its clock runs on from there, the page's time; `null` while it stands. */
  #at_ms: number | null = null
  /** What is said is laid down up to here. */
  #cued_s: number
  /** What was laid down, and when it is said. */
  #coming: { t_s: number; text: string }[] = []
  /** All that is said by a voice whose real lengths are known, from a massage time on. */
  #sheet: Cue[] | null = null
  #sheet_s = 0
  /** The last texts of it that were laid down. */
  #recent = new Set<string>()
  /** Lengths have become known since it was made. */
  #unheard = false
  #ticking = 0
  #kept_ms = 0
  #telling = 0
  #floats = new Float32Array(Performance.frameFloats())
  #onReplanned: (() => void) | null = null
  #onOver: (() => void) | null = null
  #lock: WakeLockSentinel | null = null

  status = $state<Status>('ready')
  now = $state.raw() as Now
  told = $state.raw<Told[]>([])
  score = $state.raw() as Score
  pulse = $state.raw() as Pulse
  light = $state(1)
  left_s = $state(0)
  caption = $state('')
  /** An answer to a reply, for a moment. */
  notice = $state('')
  /** Its log cannot be written. */
  unlogged = $state(false)
  muted = $state(false)
  /** Another device leads: nothing is written here, said or shown. */
  elsewhere = $state(false)
  /** Where it is mirrored; `null` as long as there is no server. */
  link = $state.raw<Link | null>(null)

  private constructor(performance: Performance, head: SessionHead, log: Entry[], t_s: number) {
    this.#performance = performance
    performance.speak(language())
    this.#head = head
    this.#log = log
    this.#t_s = t_s
    this.#cued_s = t_s
    this.muted = this.sound.muted
    this.#refresh()
    this.#see()
  }

  /** A new session of a score; `link` where a phone was let into it already. */
  static async begin(score: Score, link: Link | null): Promise<Session> {
    await core()
    const head = { id: freshId(), title: score.title, at: Date.now(), open: true }
    const first: Entry = { n: 0, t_s: 0, event: 'score_chosen', score }
    const session = new Session(new Performance(score), head, [first], 0)
    await session.#keepHead()
    await session.#write(first)
    if (link) session.#join(link)
    else void session.#reach(() => home.open(score))
    return session
  }

  /** The session that was broken off, if there is one. */
  static async resume(): Promise<Session | null> {
    const head = (await sessions()).find(({ open }) => open)
    if (!head) return null
    const [kept] = await Promise.all([keptEntries(head.id), core()])
    const log = kept.map(({ entry }) => entry)
    const { t_s, ago_ms } = keptClock(head.id)
    const performance = folded(log)
    // Where the clock was not kept, the session's beginning tells.
    const since_ms = Math.min(ago_ms, Date.now() - head.at)
    if (!performance || since_ms > FORGOTTEN_MS) {
      await putSession({ ...head, open: false })
      return null
    }
    const session = new Session(performance, head, log, Math.max(performance.lastS, t_s))
    for (const { key, n } of kept) if (key) session.#keys.set(key, n)
    const pass = head.home
    if (pass)
      void session.#reach(async () => {
        const { link, found } = await Link.rejoin(pass)
        if (found) await session.#adopt(found)
        return link
      })
    else void session.#reach(() => home.open(performance.score()))
    return session
  }

  /** Leads on what another device led, or led until it was lost. */
  static async takeOver(pass: Omit<HomePass, 'epoch'>): Promise<Session | null> {
    const [{ link, found }] = await Promise.all([Link.takeOver(pass), core()])
    const { log } = found
    const performance = folded(log)
    if (!performance) {
      link.close()
      return null
    }
    const known = (await sessions().catch(() => [])).find(({ home }) => home?.id === pass.id)
    const fresh = { id: freshId(), title: performance.score().title, at: Date.now() }
    const session = new Session(performance, { ...(known ?? fresh), open: true }, log, 0)
    session.#goOnFrom(found)
    await session.#keepLog()
    session.#join(link)
    return session
  }

  /** Comes to the server as soon as there is one; the session goes on without. */
  async #reach(by: () => Promise<Link>): Promise<void> {
    const link = await persist(by, () => !this.over && !this.elsewhere)
    if (link) this.#join(link)
  }

  #join(link: Link): void {
    // It may have been left before the server answered.
    if (this.over) return link.close()
    this.link = link
    this.#head = { ...this.#head, home: link.pass }
    void this.#keepHead()
    link.attach(this)
  }

  /** Goes on from what another device wrote meanwhile. */
  async #adopt(found: Found): Promise<void> {
    const { performance } = Performance.fromLog(logText(found.log))
    if (!performance) return
    this.#performance = performance
    performance.speak(language())
    this.#log = found.log
    this.#goOnFrom(found)
    await this.#keepLog()
    this.#changed()
  }

  /** Its clock ran on while it was found. */
  #goOnFrom({ clock_s, at_ms }: Found): void {
    this.#t_s = Math.max(this.#performance.lastS, clock_s)
    this.#at_ms = at_ms
    this.#cued_s = this.clock()
  }

  async #keepLog(): Promise<void> {
    try {
      await replaceEntries(this.#head.id, this.#log)
      await putSession(this.#head)
    } catch {
      this.unlogged = true
    }
  }
  async #keepHead(): Promise<void> {
    try {
      await putSession(this.#head)
    } catch {
      this.unlogged = true
    }
  }

  since(n: number): Entry[] {
    return this.#log.slice(n)
  }
  entryOf(key: string): number | undefined {
    return this.#keys.get(key)
  }

  quiet(): void {
    if (this.elsewhere || this.over) return
    this.elsewhere = true
    this.link = null
    clearInterval(this.#ticking)
    this.sound.hush()
    this.listener.rest()
    // A page that is loaded again leaves it to the other device.
    this.#head = { ...this.#head, open: false }
    void this.#keepHead()
  }

  /** Leads again, from where the other device has brought it. */
  async lead(): Promise<void> {
    const { home } = this.#head
    if (!home || !this.elsewhere) return
    const { link, found } = await Link.takeOver(home)
    this.elsewhere = false
    this.#head = { ...this.#head, open: true }
    await this.#adopt(found)
    this.#join(link)
    if (!this.over) this.#tickOn()
  }

  get id(): string {
    return this.#head.id
  }
  /** Seconds of the session's own clock; it runs on through pauses. */
  clock(): number {
    return Math.max(this.#t_s, this.#coming_s())
  }
  /** As the clock, and below it shortly before it begins to run. */
  #coming_s(): number {
    if (this.#at_ms === null) return this.#t_s
    return this.#t_s + ((performance.now() - this.#at_ms) / 1000) * SPEED
  }
  get over(): boolean {
    return this.status === 'ended' || this.status === 'stopped'
  }
  get playing(): Playing {
    return {
      now: () => this.clock(),
      frameAt: (t_s, out) => this.#performance.frame(t_s, out),
    }
  }

  /** Runs until it is over or left. */
  run(on: { replanned: () => void; over: () => void }): void {
    const fresh = this.status === 'ready'
    if (!fresh) this.#at_ms ??= performance.now()
    this.#onReplanned = on.replanned
    this.#onOver = on.over
    this.sound.wake()
    let lost = false
    this.sound.onlost = (now) => {
      if (now !== lost) this.#tell(now ? say('sound-lost') : say('sound-back'))
      lost = now
    }
    const { seed, mood } = this.score.request
    this.#sheet_s = this.#performance.massageS(this.clock())
    this.sound.onspoken = () => {
      // Not with every phrase: the next tick does.
      this.#unheard = true
    }
    void this.sound.find(language())
    this.listener.onsaid = (text, before) => this.#hear(text, before)
    this.listener.ontrouble = (why) => this.#tell(say(`commands-trouble-${why}`))
    void this.listener.find(language())
    void this.sound.play({ seed, mood: mood.kind })
    if (fresh) {
      this.reply({ reply: 'start' })
      const first = () => this.#sheet?.[0]?.text
      void this.sound.ready(first, SOUND_MS).then(() => this.#go())
    }
    document.addEventListener('visibilitychange', this.#awake)
    void this.#awake()
    this.#tickOn()
  }

  /** The clock begins to run. */
  #go(): void {
    // It may have been left, or be led elsewhere, before there was sound.
    if (this.#at_ms !== null || this.elsewhere || !this.#onOver) return
    this.#at_ms = performance.now() + LEAD_MS
    this.sound.tone('start')
    this.#lead()
    this.#tick()
  }

  #tickOn(): void {
    clearInterval(this.#ticking)
    this.#ticking = window.setInterval(() => this.#tick(), TICK_MS)
    this.#tick()
  }

  leave(): void {
    clearInterval(this.#ticking)
    this.#t_s = this.clock()
    this.#at_ms = null
    document.removeEventListener('visibilitychange', this.#awake)
    void this.#lock?.release().catch(() => undefined)
    this.listener.rest()
    if (!this.over) this.sound.hush()
    this.sound.close()
    this.#onReplanned = this.#onOver = null
  }

  /** Says to the core what somebody wants; whether it was granted. */
  reply(reply: Reply): boolean {
    return !this.elsewhere && 'entry' in this.take(reply)
  }

  /** As `reply`; `key` where another device said it. */
  take(reply: Reply, key?: string): Decided {
    const decided = this.#performance.decide(reply, this.clock())
    if ('refused' in decided && decided.refused.why === 'not-now')
      decided.message = say(`session-not-now-${this.status}`)
    const granted = 'entry' in decided
    const name = reply.reply
    const done = isWorded(name) ? say(`session-granted-${name}`) : ''
    const told = granted ? done : decided.message
    this.#tell(told && key ? say('phone-said', { what: told }) : told)
    if (granted) this.#apply(decided.entry, key)
    if (granted && key) this.#aloud(done)
    return decided
  }

  /** What the phone brought about is heard: the giver looks at the back. */
  #aloud(done: string): void {
    if (this.over) return this.sound.say({ kind: 'end', text: done }, this.clock())
    const off = this.status === 'hands-off' ? ` ${say('session-hands-off')}` : ''
    this.sound.say({ kind: 'heard', text: done + off }, this.clock())
  }

  #tell(text = ''): void {
    clearTimeout(this.#telling)
    this.notice = text
    if (text) this.#telling = window.setTimeout(() => (this.notice = ''), NOTICE_MS)
  }

  pauseOrGo(): void {
    this.sound.wake()
    this.reply({ reply: this.status === 'playing' ? 'pause' : 'resume' })
  }

  /** It is sore where the hands are now. */
  soreHere(): void {
    this.#performance.frame(this.clock(), this.#floats)
    const f = this.#floats
    const half = (f.length - 2) / 2
    // The hand that presses harder is the one that found it.
    const at = f[9]! >= f[half + 9]! ? 0 : half
    this.reply({ reply: 'sore_here', x_m: f[at]!, y_m: f[at + 1]! })
  }

  mute(on: boolean): void {
    this.sound.muted = this.muted = on
  }

  rate(rating: Rating): boolean {
    return this.reply({ reply: 'rate', ...rating })
  }

  /** Goes on in another language. */
  speak(language: Language): void {
    this.#performance.speak(language)
    this.#refresh()
    this.#sheet = null
    void this.sound.find(language)
    void this.listener.find(language)
  }

  /** What was really done, with its dose. */
  performed(): Score {
    return this.#performance.performed(this.clock())
  }

  #apply(entry: Entry, key?: string): void {
    this.#performance.apply(entry)
    this.#log.push(entry)
    if (key) this.#keys.set(key, entry.n)
    void this.#write(entry, key)
    this.link?.push()
    this.#changed()
  }

  #changed(): void {
    this.#refresh()
    this.#see()
    this.sound.changed()
    this.#cued_s = this.#performance.lastS
    this.#coming = []
    this.#recent.clear()
    this.#sheet_s = this.#performance.massageS(this.#cued_s)
    // The hands come first: what is said from here on is reckoned by the next tick.
    this.#sheet = null
    this.#unheard = true
    this.#lead()
    this.#onReplanned?.()
    if (!this.over) return
    if (this.#head.open) {
      this.#head = { ...this.#head, open: false }
      void this.#keepHead()
    }
    this.sound.hush()
    // What ended it is still said.
    queueMicrotask(() => this.#onOver?.())
  }

  async #write(entry: Entry, key?: string): Promise<void> {
    try {
      await append(this.#head.id, entry, key)
      if (!this.over) return
      await putSession(this.#head)
      await keepSessions()
    } catch {
      this.unlogged = true
    }
  }

  #refresh(): void {
    this.status = this.#performance.status
    this.told = this.#performance.instructions()
    this.score = this.#performance.score()
  }

  #see(): void {
    const t_s = this.clock()
    this.now = this.#performance.present(t_s)
    this.left_s = this.#performance.leftS(t_s)
    this.pulse = this.#performance.pulse(t_s)
    this.#performance.frame(t_s, this.#floats)
    this.light = this.#floats[this.#floats.length - 2]!
  }

  #lead(): void {
    if (this.#at_ms === null) return
    this.sound.follow(this.#coming_s(), (t_s) => this.#performance.lead(t_s))
  }

  /** Somebody said something: where it is a command, a tone and a caption answer. */
  #hear(text: string, before: string): boolean {
    const wanted = heard(text, language()) ?? heard(`${before} ${text}`, language())
    if (!wanted) return false
    this.sound.tone('heard')
    this.reply(wanted)
    if (!this.notice) this.#tell(say('commands-heard', { words: text.trim() }))
    return true
  }

  /** Listens for commands while it can be seen, and nobody speaks here. */
  #listen(): void {
    const seen = document.visibilityState === 'visible'
    this.listener.mind(seen && !this.elsewhere && !this.over && !this.sound.speaking)
  }

  /** By the real lengths of phrases, where the voice that speaks has some. */
  #spoken(): void {
    const voice = this.sound.embedded
    this.#sheet = null
    if (!voice) return
    const sheet = this.#performance.cuesSpoken(this.#sheet_s, (text) => voice.length(text))
    const massage_s = this.#performance.massageS(this.clock())
    voice.first(sheet.filter(({ at_s }) => at_s > massage_s - LATE_S).map(({ text }) => text))
    this.#sheet = sheet
  }

  #cues(from_s: number, to_s: number): Cue[] {
    if (!this.#sheet) return this.#performance.cues(from_s, to_s)
    const [from, to] = [this.#performance.massageS(from_s), this.#performance.massageS(to_s)]
    if (this.status !== 'playing') return []
    // As lengths become known, a cue may have moved to before what was laid down already.
    const due = this.#sheet.filter(
      ({ at_s, text }) => at_s >= from - LATE_S && at_s < to && !this.#recent.has(text),
    )
    for (const { text } of due) {
      this.#recent.delete(text)
      this.#recent.add(text)
    }
    if (this.#recent.size > RECENT) this.#recent = new Set([...this.#recent].slice(-RECENT))
    return due
  }

  /** Lays down what is said soon, and shows what is being said. */
  #cue(t_s: number): void {
    const ahead_s = t_s + CUES_AHEAD_S * SPEED
    const cues = this.#cues(this.#cued_s, ahead_s)
    this.#cued_s = Math.max(this.#cued_s, ahead_s)
    const massage_s = this.#performance.massageS(t_s)
    // In a quick look, one of many is enough.
    for (const cue of SPEED > 1 ? cues.slice(-1) : cues) {
      const at_s = t_s + cue.at_s - massage_s
      this.sound.say(cue, at_s)
      this.#coming.push({ t_s: at_s, text: cue.text })
    }
    while (this.#coming[0] && this.#coming[0].t_s <= t_s) this.caption = this.#coming.shift()!.text
  }

  #tick(): void {
    const t_s = this.clock()
    const due = this.#performance.due(t_s)
    if (due) {
      this.sound.tone('end')
      this.#apply(due)
      return
    }
    if (this.#unheard) this.#spoken()
    this.#unheard = false
    if (this.#at_ms !== null) this.#cue(t_s)
    this.#see()
    this.#lead()
    this.#listen()
    const now_ms = performance.now()
    if (now_ms - this.#kept_ms >= CLOCK_MS) {
      this.#kept_ms = now_ms
      keepClock(this.#head.id, t_s)
    }
  }

  /** Keeps the screen on while it can be seen. */
  readonly #awake = async (): Promise<void> => {
    this.#listen()
    if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return
    try {
      this.#lock = await navigator.wakeLock.request('screen')
    } catch {
      // The battery may be low; the preparations say to keep the screen on.
    }
  }
}
