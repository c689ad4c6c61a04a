// What stays on this device: the last wishes, saved plans, and the log of every session. Where
// nothing can be stored, everything goes on without, and who asks is told.

import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { Entry, Request } from '../wasm/warmhands'

export interface SavedPlan {
  id: string
  name: string
  at: number
  request: Request
}
export interface SessionHead {
  id: string
  title: string
  at: number
  /** Whether it may be gone on with. */
  open: boolean
}
interface Schema extends DBSchema {
  wishes: { key: string; value: Request }
  plans: { key: string; value: SavedPlan }
  sessions: { key: string; value: SessionHead }
  entries: { key: [string, number]; value: { session: string; n: number; entry: Entry } }
}

let opened: Promise<IDBPDatabase<Schema>> | undefined
function db() {
  opened ??= openDB<Schema>('warmhands', 1, {
    upgrade(fresh) {
      fresh.createObjectStore('wishes')
      fresh.createObjectStore('plans', { keyPath: 'id' })
      fresh.createObjectStore('sessions', { keyPath: 'id' })
      fresh.createObjectStore('entries', { keyPath: ['session', 'n'] })
    },
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

export async function keepWishes(wishes: Request): Promise<void> {
  try {
    await (await db()).put('wishes', wishes, 'last')
  } catch {
    // Wishes are a convenience; the check before a session says that nothing can be kept.
  }
}
export async function keptWishes(): Promise<Request | null> {
  try {
    return (await (await db()).get('wishes', 'last')) ?? null
  } catch {
    return null
  }
}

export async function savePlan(plan: SavedPlan): Promise<void> {
  await (await db()).put('plans', plan)
}
export async function savedPlans(): Promise<SavedPlan[]> {
  const all = await (await db()).getAll('plans')
  return all.sort((a, b) => b.at - a.at)
}
export async function deletePlan(id: string): Promise<void> {
  await (await db()).delete('plans', id)
}

export async function putSession(head: SessionHead): Promise<void> {
  await (await db()).put('sessions', head)
}
export async function append(session: string, entry: Entry): Promise<void> {
  await (await db()).put('entries', { session, n: entry.n, entry }, undefined)
}
export async function sessions(): Promise<SessionHead[]> {
  const all = await (await db()).getAll('sessions')
  return all.filter(({ id }) => !id.startsWith('~')).sort((a, b) => b.at - a.at)
}
export async function entries(session: string): Promise<Entry[]> {
  const range = IDBKeyRange.bound([session, 0], [session, Infinity])
  return (await (await db()).getAll('entries', range)).map(({ entry }) => entry)
}
/** A log as it is written everywhere: one JSON line an entry. */
export const logText = (all: Entry[]) => all.map((entry) => JSON.stringify(entry) + '\n').join('')

export async function deleteSession(id: string): Promise<void> {
  const store = await db()
  await store.delete('entries', IDBKeyRange.bound([id, 0], [id, Infinity]))
  await store.delete('sessions', id)
  forgetClock(id)
}
export async function deleteEverything(): Promise<void> {
  const store = await db()
  for (const name of ['wishes', 'plans', 'sessions', 'entries'] as const) await store.clear(name)
  localStorage.clear()
}

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
function forgetClock(id: string): void {
  try {
    localStorage.removeItem(CLOCK + id)
  } catch {
    // Nothing was kept there.
  }
}

/** An amount from 0 to 1 that stays, such as a volume. */
export function amount(name: string, usual: number): { get(): number; set(to: number): void } {
  const key = `amount:${name}`
  let now: number | undefined
  return {
    get() {
      try {
        const kept = now ?? Number(localStorage.getItem(key) ?? usual)
        return kept >= 0 && kept <= 1 ? kept : usual
      } catch {
        return usual
      }
    },
    set(to) {
      now = to
      try {
        localStorage.setItem(key, String(to))
      } catch {
        // It holds until the page is closed.
      }
    },
  }
}

/** A small choice that stays, such as a mute. */
export function setting(name: string): { get(): boolean; set(on: boolean): void } {
  const key = `setting:${name}`
  let now: boolean | undefined
  return {
    get() {
      try {
        return now ?? localStorage.getItem(key) === 'on'
      } catch {
        return false
      }
    },
    set(on) {
      now = on
      try {
        localStorage.setItem(key, on ? 'on' : 'off')
      } catch {
        // It holds until the page is closed.
      }
    },
  }
}
