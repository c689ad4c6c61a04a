// The conductor's line to the server. The log on this device stays the truth: it is mirrored from
// here as fast as the line allows, and the session never waits for it. Replies come in by the same
// way as the keys do, and each is answered in the one append that holds the entry it became.

import type { Decided, Entry, Reply, Score } from '../wasm/warmhands'
import type { HomePass } from '../state/store'
import { say } from '../words'
import { restore, withhold } from './seal'
import { ask, follow, Problem } from './wire'

/** What an append may hold. */
const MOST = 64
/** After this, whoever replied has been told to say it aloud, and the hands are elsewhere. */
const LATE_S = 5
/** These are heeded however late they come. */
const ALWAYS = new Set(['hurts', 'stop'])
const AGAIN_MS = { least: 250, most: 1000 }
/** How many replies are shown. */
const SHOWN = 3

/** What the link needs of a session. */
export interface Written {
  /** Its log from this entry on. */
  since(n: number): Entry[]
  /** Seconds on its own clock. */
  clock(): number
  /** The entry that a reply from elsewhere became, by its key. */
  entryOf(key: string): number | undefined
  take(reply: Reply, key: string): Decided
  /** Another device writes now. */
  quiet(): void
}

type Answer =
  { key: string; answer: 'applied'; n: number } | { key: string; answer: 'refused'; why: string }

/** A reply of a phone, and what became of it. */
export interface Said {
  key: string
  reply: Reply['reply']
  granted: boolean
  text: string
}

/** How a phone is let in. */
export interface Pairing {
  code: string
  expires_s: number
  links: { url: string; qr: string }[]
}

/** A session to go on from: its log, and where its clock stood at a moment of this page's. */
export interface Found {
  log: Entry[]
  clock_s: number
  at_ms: number
}

/** Reads a session's whole log, up to an entry, as whoever opened it wrote it. */
async function readLog(pass: HomePass, { tail, sealed }: Conducts): Promise<Entry[]> {
  const log: Entry[] = []
  await new Promise<void>((done, failed) => {
    const leave = follow(`/sessions/${pass.id}/log`, pass.conductor, {
      event: (name, data) => {
        if (name === 'log') log.push(...(data.entries as Entry[]))
        if (name !== 'caught_up' && (log.at(-1)?.n ?? -1) < tail) return
        leave()
        done()
      },
      open: () => undefined,
      end: failed,
    })
  })
  const [first, ...rest] = log
  if (sealed === undefined || first?.event !== 'score_chosen') return log
  return [{ ...first, score: await restore(first.score, sealed, pass.key ?? '') }, ...rest]
}

interface Conducts {
  epoch: number
  tail: number
  /** Missing before the first stroke. */
  clock_s?: number
  sealed?: string
}
async function conduct({ id, conductor }: Omit<HomePass, 'epoch'>) {
  const told = await ask<Conducts>('POST', `/sessions/${id}/conduct`, { token: conductor })
  return { told, at_ms: performance.now() }
}

export class Link {
  #pass: HomePass
  #session: Written | null = null
  /** The last entry that the server has. */
  #tail: number
  #answers: Answer[] = []
  /** Entries of a session, and the server itself, may be waited for at the same time. */
  #pumping = false
  #leave: () => void = () => undefined

  /** What is performed: a phone may be let in before the first stroke. */
  readonly score: Score | null
  /** The server answers. */
  open = $state(false)
  /** How many phones listen. */
  phones = $state(0)
  said = $state.raw<Said[]>([])
  pairing = $state.raw<Pairing | null>(null)

  private constructor(pass: HomePass, tail: number, score: Score | null) {
    this.#pass = pass
    this.#tail = tail
    this.score = score
    this.#listen()
  }

  /**
   * Opens a session on the server: nothing is performed yet. What the score says of somebody's health
   * is for the household's `own` server alone.
   */
  static async open(score: Score, token: string | null, own: boolean): Promise<Link> {
    type Opened = { id: string; conductor: string; epoch: number; tail: number }
    const { key, ...body } = own ? { score } : await withhold(score)
    const opened = await ask<Opened>('POST', '/sessions', { token, body, within_ms: 10_000 })
    const { id, conductor, epoch, tail } = opened
    return new Link({ id, conductor, epoch, ...(key && { key }) }, tail, score)
  }

  /** Writes on from here, whoever wrote before. */
  static async takeOver(pass: Omit<HomePass, 'epoch'>): Promise<{ link: Link; found: Found }> {
    const { told, at_ms } = await conduct(pass)
    const mine = { ...pass, epoch: told.epoch }
    const log = await readLog(mine, told)
    const found = { log, clock_s: told.clock_s ?? 0, at_ms }
    return { link: new Link(mine, told.tail, null), found }
  }

  /**
   * Writes on after this page was loaded again. Where another device wrote meanwhile, `log` is what
   * it made; where none did, the log on this device is ahead of the server's, and nothing is read.
   */
  static async rejoin(pass: HomePass): Promise<{ link: Link; found: Found | null }> {
    const { told, at_ms } = await conduct(pass)
    const mine = { ...pass, epoch: told.epoch }
    const alone = told.epoch === pass.epoch + 1
    const log = alone ? null : await readLog(mine, told)
    const found = log && { log, clock_s: told.clock_s ?? 0, at_ms }
    return { link: new Link(mine, told.tail, null), found }
  }

  get pass(): HomePass {
    return this.#pass
  }

  attach(session: Written): void {
    this.#session = session
    this.push()
  }

  close(): void {
    this.#leave()
    this.#session = null
    this.open = false
    this.phones = 0
  }

  /** Lets a phone in, by a picture to scan or six digits. */
  async pair(): Promise<void> {
    const { id, conductor } = this.#pass
    this.pairing = await ask<Pairing>('POST', `/sessions/${id}/code`, { token: conductor })
  }

  /** Brings to the server what it does not have yet. */
  push(): void {
    if (!this.#pumping) void this.#pump()
  }

  #listen(): void {
    const { id, conductor, epoch } = this.#pass
    this.#leave = follow(`/sessions/${id}/inbox?epoch=${epoch}`, conductor, {
      event: (name, data) => {
        if (name === 'reply') this.#reply(data)
        if (name === 'presence') this.phones = data.receivers
        if (name === 'conducted' && data.epoch > epoch) this.#yield()
      },
      open: (is) => {
        this.open = is
        if (!is) this.phones = 0
        else this.push()
      },
      end: (why) => {
        if (why instanceof Problem && why.kind === 'conducted-elsewhere') this.#yield()
        else this.close()
      },
    })
  }

  #yield(): void {
    const session = this.#session
    this.close()
    session?.quiet()
  }

  #reply({
    key,
    waited_s,
    at: _,
    ...reply
  }: Reply & { key: string; waited_s: number; at: number }) {
    if (this.#answers.some((one) => one.key === key)) return
    this.#answers.push(this.#answer(key, waited_s, reply as Reply))
    this.push()
  }

  #answer(key: string, waited_s: number, reply: Reply): Answer {
    const before = this.#session?.entryOf(key)
    if (before !== undefined) return { key, answer: 'applied', n: before }
    let why: string = say('phone-early')
    if (this.#session && waited_s > LATE_S && !ALWAYS.has(reply.reply)) why = say('phone-late')
    else if (this.#session) {
      const decided = this.#session.take(reply, key)
      const granted = 'entry' in decided
      const text = granted ? '' : decided.message
      const said = { key, reply: reply.reply, granted, text }
      this.said = [said, ...this.said].slice(0, SHOWN)
      if (granted) return { key, answer: 'applied', n: decided.entry.n }
      why = text
    }
    return { key, answer: 'refused', why }
  }

  async #pump(): Promise<void> {
    this.#pumping = true
    let wait_ms = AGAIN_MS.least
    let body: { epoch: number; after: number; events: Entry[]; answers: Answer[] } | null = null
    while (this.#session) {
      // Why: the same append is sent until it is answered, so that the server can tell it again.
      body ??= this.#next(this.#session)
      if (!body) break
      const { id, conductor } = this.#pass
      try {
        const clock_s = this.#session.clock()
        const { tail } = await ask<{ tail: number }>('POST', `/sessions/${id}/log`, {
          token: conductor,
          body: { ...body, clock_s },
        })
        this.#tail = tail
        this.#drop(body.answers)
        body = null
        wait_ms = AGAIN_MS.least
      } catch (error) {
        if (error instanceof Problem && !error.passes) {
          if (!this.#mend(error)) break
          body = null
        }
        await new Promise((again) => setTimeout(again, wait_ms))
        wait_ms = Math.min(2 * wait_ms, AGAIN_MS.most)
      }
    }
    this.#pumping = false
  }

  #next(session: Written) {
    const events = session.since(this.#tail + 1).slice(0, MOST)
    const to = this.#tail + events.length
    const ripe = (one: Answer) => one.answer === 'refused' || one.n <= to
    const answers = this.#answers.filter(ripe).slice(0, MOST)
    if (events.length + answers.length === 0) return null
    return { epoch: this.#pass.epoch, after: this.#tail, events, answers }
  }

  #drop(answered: Answer[]): void {
    const keys = new Set(answered.map(({ key }) => key))
    this.#answers = this.#answers.filter(({ key }) => !keys.has(key))
  }

  /** What a refusal asks for; whether there is something to go on with. */
  #mend({ kind, body }: Problem): boolean {
    if (kind === 'not-the-tail') this.#tail = Number(body['tail'])
    else if (kind === 'answered') this.#drop([{ key: String(body['key']) } as Answer])
    else {
      if (kind === 'conducted-elsewhere') this.#yield()
      // The evening goes on without: its log is here.
      else this.close()
      return false
    }
    return true
  }
}
