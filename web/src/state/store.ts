// What stays on this device: the last wishes, the household's log and what it folds to, and the log of
// every session. Where nothing can be stored, everything goes on without, and who asks is told.

import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { Entry, Receiver, Request } from '../wasm/warmhands'
import type { Wishes } from './plan.svelte'

/** One change in the log of the household: some fields of the record of a key, or its end. */
export interface Told {
  id: string
  kind: string
  made_ms: number
  body: { key: string; set?: Record<string, unknown> }
  /** Kind and key, to find it by. */
  of: string
  /** Whether the home server has it; a number, for nothing else can be looked for. */
  sent: 0 | 1
}
/** Who may write a session's log on the server, and since when. */
export interface HomePass {
  id: string
  conductor: string
  epoch: number
  /** Opens what the server keeps sealed, where that is not the household's own. */
  key?: string
}
export interface SessionHead {
  id: string
  title: string
  at: number
  /** Whether it may be gone on with. */
  open: boolean
  /** Where it is mirrored. */
  home?: HomePass
  /** How much of its log the household has. */
  kept_n?: number
}
interface Schema extends DBSchema {
  wishes: { key: string; value: Wishes }
  household: {
    key: string
    value: Told
    indexes: { of: string; sent: number; made: number }
  }
  sessions: { key: string; value: SessionHead }
  entries: { key: [string, number]; value: Kept }
}
/** An entry of a session's log; `key` names the reply from another device that it came of. */
export interface Kept {
  session: string
  n: number
  entry: Entry
  key?: string
}

let opened: Promise<IDBPDatabase<Schema>> | undefined
export function db() {
  opened ??= openDB<Schema>('warmhands', 2, {
    async upgrade(fresh, from, _to, change) {
      if (from < 1) {
        fresh.createObjectStore('wishes')
        fresh.createObjectStore('sessions', { keyPath: 'id' })
        fresh.createObjectStore('entries', { keyPath: ['session', 'n'] })
      }
      const household = fresh.createObjectStore('household', { keyPath: 'id' })
      household.createIndex('of', 'of')
      household.createIndex('sent', 'sent')
      household.createIndex('made', 'made_ms')
      if (from < 1) return
      // Plans had a store of their own.
      type Plan = { id: string; name: string; at: number; request: Request }
      const old = fresh as unknown as IDBPDatabase
      const plans = (await (change as any).objectStore('plans').getAll()) as Plan[]
      for (const { id: key, ...set } of plans) {
        const body = { key, set }
        void household.put({
          id: key,
          kind: 'plan',
          made_ms: set.at,
          body,
          of: `plan:${key}`,
          sent: 0,
        })
      }
      old.deleteObjectStore('plans')
    },
    // Another tab brings a newer page: it has the word.
    blocking: (_from, _to, event) => (event.target as IDBDatabase).close(),
  })
  opened.catch(() => (opened = undefined))
  return opened
}

/** Whether something can be kept: asked before a session begins. */
export async function canStore(): Promise<boolean> {
  try {
    const store = await db()
    const probe = '~probe'
    await store.put('sessions', { id: probe, title: 'x'.repeat(4096), at: 0, open: false })
    await store.delete('sessions', probe)
    return true
  } catch {
    return false
  }
}

export async function keepWishes(wishes: Wishes): Promise<void> {
  try {
    await (await db()).put('wishes', wishes, 'last')
  } catch {
    // Wishes are a convenience; the check before a session says that nothing can be kept.
  }
}
export async function keptWishes(): Promise<Wishes | null> {
  try {
    return (await (await db()).get('wishes', 'last')) ?? null
  } catch {
    return null
  }
}

export async function putSession(head: SessionHead): Promise<void> {
  await (await db()).put('sessions', head)
}
export async function append(session: string, entry: Entry, key?: string): Promise<void> {
  await (await db()).put('entries', { session, n: entry.n, entry, ...(key ? { key } : {}) })
}
/** Another device has written on: its log takes the place of what was here. */
export async function replaceEntries(session: string, log: Entry[]): Promise<void> {
  const change = (await db()).transaction('entries', 'readwrite')
  void change.store.delete(ofSession(session))
  for (const entry of log) void change.store.put({ session, n: entry.n, entry })
  await change.done
}
export async function sessions(): Promise<SessionHead[]> {
  const all = await (await db()).getAll('sessions')
  return all.filter(({ id }) => !id.startsWith('~')).sort((a, b) => b.at - a.at)
}
const ofSession = (id: string) => IDBKeyRange.bound([id, 0], [id, Infinity])
export async function keptEntries(session: string): Promise<Kept[]> {
  return (await db()).getAll('entries', ofSession(session))
}
export async function countEntries(session: string): Promise<number> {
  return (await db()).count('entries', ofSession(session))
}
export async function entries(session: string): Promise<Entry[]> {
  return (await keptEntries(session)).map(({ entry }) => entry)
}
/** A log as it is written everywhere: one JSON line an entry. */
export const logText = (all: Entry[]) => all.map((entry) => JSON.stringify(entry) + '\n').join('')

/** Tells receivers apart; those of whom nothing is said are all alike. */
export const who = ({ name, stature_m, mass_kg, build }: Receiver) =>
  JSON.stringify([name, stature_m, mass_kg, build])
/** The logs of everybody who is like this one, as one text. */
export async function logsOf(receiver: Receiver): Promise<string> {
  const logs = await Promise.all((await sessions()).map(({ id }) => entries(id)))
  const own = logs.filter(([first]) => {
    const score = first?.event === 'score_chosen' ? first.score : null
    return score && who(score.request.receiver) === who(receiver)
  })
  return own.map(logText).join('')
}

/** Lessons that were left out before the household kept them: by name, whoever the receiver was. */
export function formerlyLeftOut(): string[] {
  try {
    return JSON.parse(localStorage.getItem('undone') ?? '[]') as string[]
  } catch {
    return []
  }
}

/** Deletes all that is on this device. */
export async function wipe(): Promise<void> {
  const store = await db()
  for (const name of ['wishes', 'household', 'sessions', 'entries'] as const)
    await store.clear(name)
  localStorage.clear()
}

/** How far the log of the household's server is known here. */
const CURSOR = 'household:at'
export const cursor = () => Number(localStorage.getItem(CURSOR) ?? 0)
export const keepCursor = (at: number) => localStorage.setItem(CURSOR, String(at))

// A session's clock runs between the entries of its log; it is put down twice a second, at once.
const CLOCK = 'clock:'
export function keepClock(id: string, t_s: number): void {
  try {
    localStorage.setItem(CLOCK + id, JSON.stringify([t_s, Date.now()]))
  } catch {
    // Then a reload goes on from the last entry.
  }
}
/** Where a session's clock stood, and how long ago that was. */
export function keptClock(id: string): { t_s: number; ago_ms: number } {
  try {
    const [t_s, at_ms] = JSON.parse(localStorage.getItem(CLOCK + id) ?? '') as [number, number]
    return { t_s, ago_ms: Date.now() - at_ms }
  } catch {
    return { t_s: 0, ago_ms: Infinity }
  }
}

/** A small thing that stays. */
interface Staying<T> {
  get(): T
  set(to: T): void
}
function kept<T>(
  key: string,
  usual: T,
  read: (text: string) => T,
  written: (value: T) => string,
): Staying<T> {
  let now: T | undefined
  return {
    get() {
      if (now !== undefined) return now
      try {
        const text = localStorage.getItem(key)
        return text === null ? usual : read(text)
      } catch {
        return usual
      }
    },
    set(to) {
      now = to
      try {
        localStorage.setItem(key, written(to))
      } catch {
        // It holds until the page is closed.
      }
    },
  }
}

/** An amount from 0 to 1, such as a volume. */
export const amount = (name: string, usual: number): Staying<number> =>
  kept(
    `amount:${name}`,
    usual,
    (text) => (Number(text) >= 0 && Number(text) <= 1 ? Number(text) : usual),
    String,
  )

/** A small choice, such as a mute. */
export const setting = (name: string): Staying<boolean> =>
  kept(
    `setting:${name}`,
    false,
    (text) => text === 'on',
    (on) => (on ? 'on' : 'off'),
  )
