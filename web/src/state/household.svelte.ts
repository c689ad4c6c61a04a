// What a household keeps: people, plans, evenings, how they were and which lessons of theirs are left
// out, as a log of small changes. Every device has all of it and goes on alone; where devices meet, the
// log is the union of what each wrote, and folds to the same on all of them. A record is the changes of
// its key, field by field, in the order in which they were made: two devices that were offline both lose
// nothing.

import { home } from '../link/home.svelte'
import { ask, follow, freshId, Problem } from '../link/wire'
import type { Entry, Receiver } from '../wasm/warmhands'
import {
  countEntries,
  cursor,
  db,
  entries,
  formerlyLeftOut,
  keepCursor,
  logText,
  putSession,
  replaceEntries,
  sessions,
  who,
  wipe,
  type SessionHead,
  type Told,
} from './store'

const FORMAT = 'warmhands-household/1'
/** What one call, and one entry, may hold; a log longer than this goes in parts. */
const MOST = { entries: 256, bytes: 900_000, part: 100_000 }
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** What is kept as records; sessions and ratings fold into the stores of their own. */
export type Kind = 'profile' | 'plan' | 'lesson'
type Written = Kind | 'session' | 'session_log' | 'rated'

class Household {
  /** Grows with every change, so that what is shown can be read again. */
  changes = $state(0)
}
export const household = new Household()

const byTime = (a: Told, b: Told) => a.made_ms - b.made_ms || (a.id < b.id ? -1 : 1)
const ofKind = (kind: Written) => IDBKeyRange.bound(`${kind}:`, `${kind};`, false, true)

/** Every record of a kind. */
export async function records<T>(kind: Kind): Promise<(T & { key: string })[]> {
  const told = await (await db()).getAllFromIndex('household', 'of', ofKind(kind))
  const folded = new Map<string, (T & { key: string }) | null>()
  for (const { body } of told.sort(byTime)) {
    const { key, set } = body
    folded.set(key, set ? ({ ...folded.get(key), ...set, key } as T & { key: string }) : null)
  }
  return [...folded.values()].filter((record) => record !== null)
}

/** Changes some fields of a record, or makes it. */
export const change = (kind: Kind, key: string, set: object) => write(kind, key, set)
export const forget = (kind: Kind, key: string) => write(kind, key, null)

/** Whether a lesson, by its name, is left out for a receiver. */
interface Heeded {
  who: string
  lesson: string
  left_out: boolean
}
/** What was learned of a receiver and is left out, by its names. */
export async function leftOut(receiver: Receiver): Promise<string[]> {
  const told = (await records<Heeded>('lesson')).filter((one) => one.who === who(receiver))
  const decided = new Map(told.map(({ lesson, left_out }) => [lesson, left_out]))
  const before = formerlyLeftOut().filter((lesson) => !decided.has(lesson))
  return [...before, ...[...decided.keys()].filter((lesson) => decided.get(lesson))]
}
export function leaveOut(receiver: Receiver, lesson: string, left_out: boolean): Promise<void> {
  const set: Heeded = { who: who(receiver), lesson, left_out }
  return change('lesson', `${set.who} ${lesson}`, set)
}

let last_ms = 0
async function write(kind: Written, key: string, set: object | null): Promise<void> {
  // Later than all that this device has seen, whatever its clock says.
  last_ms = Math.max(Date.now(), last_ms + 1, (await newest()) + 1)
  const body = set ? { key, set: set as Record<string, unknown> } : { key }
  const id = freshId()
  await put([{ id, kind, made_ms: last_ms, body, of: `${kind}:${key}`, sent: 0 }])
  household.changes += 1
  void push()
}
async function newest(): Promise<number> {
  const at = await (
    await db()
  )
    .transaction('household')
    .store.index('made')
    .openCursor(null, 'prev')
  return at?.value.made_ms ?? 0
}
async function put(told: Told[]): Promise<void> {
  const change = (await db()).transaction('household', 'readwrite')
  for (const one of told) void change.store.put(one)
  await change.done
}

let keeping: Promise<void> = Promise.resolve()
/** Brings evenings that are over into the household; done again, it changes nothing. */
export function keepSessions(): Promise<void> {
  keeping = keeping.catch(() => undefined).then(keepAll)
  return keeping
}
async function keepAll(): Promise<void> {
  for (const head of await sessions()) {
    if (head.open) continue
    const kept = head.kept_n ?? 0
    // Counted first: logs are long, and this runs whenever the page opens.
    if ((await countEntries(head.id)) === kept) continue
    const log = await entries(head.id)
    if (kept === 0) {
      const text = logText(log)
      const parts = Math.ceil(text.length / MOST.part)
      for (let part = 0; part < parts; part++) {
        const piece = text.slice(part * MOST.part, (part + 1) * MOST.part)
        await write('session_log', head.id, { part, parts, text: piece })
      }
      await write('session', head.id, { title: head.title, at: head.at, entries: log.length })
    } else for (const entry of log.slice(kept)) await write('rated', head.id, { entry })
    // Last: a page that is killed before this writes it again, which folds to the same.
    await putSession({ ...head, kept_n: log.length })
  }
}

/** Takes in what other devices, or a file, tell; how much of it was new. */
async function take(told: Omit<Told, 'of' | 'sent'>[], sent: 0 | 1): Promise<number> {
  const store = await db()
  const fresh: Told[] = []
  for (const { id, kind, made_ms, body } of told) {
    const of = `${kind}:${body.key}`
    const known = await store.get('household', id)
    if (!known) fresh.push({ id, kind, made_ms, body, of, sent })
    // A file is brought to the server again, whatever that had: it may be a new one.
    else if (known.sent !== sent) await store.put('household', { ...known, sent })
  }
  await put(fresh)
  const evenings = fresh.filter(({ kind }) => ['session', 'session_log', 'rated'].includes(kind))
  for (const key of new Set(evenings.map(({ body }) => body.key))) await foldSession(key)
  if (fresh.length > 0) household.changes += 1
  return fresh.length
}

/** Lays an evening, as the household has it, into the stores of this device. */
async function foldSession(key: string): Promise<void> {
  const store = await db()
  const all = async (kind: Written) =>
    (await store.getAllFromIndex('household', 'of', `${kind}:${key}`)).sort(byTime)
  const head = (await all('session')).at(-1)?.body.set as
    (Pick<SessionHead, 'title' | 'at'> & { entries: number }) | undefined
  type Part = { part: number; parts: number; text: string }
  const parts = (await all('session_log')).map(({ body }) => body.set as unknown as Part)
  const ordered = [...new Map(parts.map((part) => [part.part, part])).values()].sort(
    (a, b) => a.part - b.part,
  )
  if (!head || ordered.length === 0 || ordered.length < ordered[0]!.parts) return
  const text = ordered.map(({ text }) => text).join('')
  const log = text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Entry)
  // Whoever rated, in the order in which they did.
  const told = (await all('rated')).map(({ body }) => (body.set as { entry: Entry }).entry)
  for (const rated of new Map(told.map((one) => [JSON.stringify(one), one])).values()) {
    const t_s = Math.max(rated.t_s, log.at(-1)?.t_s ?? 0)
    log.push({ ...rated, n: log.length, t_s })
  }
  const known = (await sessions()).find(({ id }) => id === key)
  if (known?.open) return
  await replaceEntries(key, log)
  await putSession({
    ...known,
    id: key,
    title: head.title,
    at: head.at,
    open: false,
    kept_n: log.length,
  })
}

let following: (() => void) | null = null
let taking: Promise<unknown> = Promise.resolve()
/** Keeps this device and the home server alike, from now on. */
export async function mirror(): Promise<void> {
  await keepSessions().catch(() => undefined)
  // What is kept tells of somebody's health: it goes to no server but the household's own.
  if (following || !home.here?.home) return
  taking = Promise.resolve()
  following = follow(
    '/household/log',
    home.token,
    {
      event: (name, data, at) => {
        if (name === 'household') {
          taking = taking.then(() => take(data.entries, 1)).then(() => keepCursor(at ?? 0))
          // What cannot be kept is not followed: behind it nothing is taken, so nothing is skipped.
          taking.catch(unfollow)
        }
        // Shorter than what this device saw of it: deleted meanwhile, or another server. What is
        // here stays here, and is not brought back by itself.
        if (name === 'caught_up' && data.at < cursor()) keepCursor(data.at)
      },
      open: (is) => is && void push(),
      end: (why) => {
        following = null
        if (why === 'gone') void forgetAll()
      },
    },
    cursor() || null,
  )
}
function unfollow(): void {
  following?.()
  following = null
}
async function forgetAll(): Promise<void> {
  await taking.catch(() => undefined)
  await wipe()
  household.changes += 1
}

let pushing = false
async function push(): Promise<void> {
  if (pushing || !home.here?.home) return
  pushing = true
  try {
    for (;;) {
      const waiting = await (await db()).getAllFromIndex('household', 'sent', 0, MOST.entries)
      const told: Told[] = []
      let bytes = 0
      for (const one of waiting.sort(byTime)) {
        bytes += JSON.stringify(one).length
        if (told.length > 0 && bytes > MOST.bytes) break
        told.push(one)
      }
      if (told.length === 0) break
      const bare = told.map(({ id, kind, made_ms, body }) => ({ id, kind, made_ms, body }))
      const body = { entries: bare }
      await ask('POST', '/household/log', { token: home.token, body, within_ms: 15_000 })
      await put(told.map((one) => ({ ...one, sent: 1 })))
    }
  } catch {
    // It stays marked as not sent: the next change, or the next time the line opens, brings it.
  } finally {
    pushing = false
  }
}

/** All of it as one file, the same that the server makes. */
export async function exported(): Promise<string> {
  await keepSessions()
  const told = (await (await db()).getAll('household')).sort(byTime)
  const bare = told.map(({ id, kind, made_ms, body }) => ({ id, kind, made_ms, body }))
  return JSON.stringify({ format: FORMAT, entries: bare })
}

/** What an import did, or why it did nothing. */
export type Imported = { added: number } | { newer: true } | { broken: true }

export async function imported(text: string): Promise<Imported> {
  let file: { format?: unknown; entries?: unknown }
  try {
    file = JSON.parse(text)
  } catch {
    return { broken: true }
  }
  const format = String(file?.format)
  if (/^warmhands-household\/\d+$/.test(format) && format !== FORMAT) return { newer: true }
  const told = file?.entries
  if (format !== FORMAT || !Array.isArray(told) || !told.every(sound)) return { broken: true }
  const added = await take(told, 0)
  void push()
  return { added }
}
function sound(told: Partial<Told>): told is Told {
  const { id, kind, made_ms, body } = told ?? {}
  return (
    ID.test(id ?? '') &&
    /^[a-z_]{1,40}$/.test(kind ?? '') &&
    Number.isFinite(made_ms) &&
    typeof body?.key === 'string' &&
    (body.set === undefined || (typeof body.set === 'object' && body.set !== null))
  )
}

/** Deletes everything, here and on the home server; whether the server could do so. */
export async function erase(): Promise<boolean> {
  let done = true
  if (home.here || (await home.look()))
    done = await ask<void>('DELETE', '/household', { token: home.token }).then(
      () => true,
      (error: unknown) => error instanceof Problem && error.status === 404,
    )
  else done = cursor() === 0
  await wipe()
  household.changes += 1
  return done
}
