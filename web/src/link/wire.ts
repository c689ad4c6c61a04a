// How a device speaks with the server: docs/protocol.md. Knows no session and no massage.

import { createParser } from 'eventsource-parser'

/** An answer takes some milliseconds; who waits longer than this has no server. */
const ANSWER_MS = 4000
/** The server says something at least every ten seconds. */
const SILENCE_MS = 25_000
/** A line that broke is tried again after this, then after twice as long, and so on. */
const AGAIN_MS = { least: 250, most: 1000 }

/** What the server refuses, as it says it (RFC 9457). */
export class Problem extends Error {
  readonly status: number
  readonly kind: string
  readonly body: Record<string, unknown>
  constructor(status: number, body: Record<string, unknown>) {
    super(typeof body['detail'] === 'string' ? body['detail'] : `the server answers ${status}`)
    this.status = status
    this.kind = String(body['type'] ?? '').replace('urn:warmhands:', '')
    this.body = body
  }
  /** Whether the same request may be answered otherwise later. */
  get passes(): boolean {
    return this.status >= 500 || this.status === 429
  }
}

export interface Asking {
  token?: string | null
  body?: unknown
  /** How long an answer may take. */
  within_ms?: number
}

function headers(token: string | null | undefined, more: Record<string, string> = {}) {
  return token ? { ...more, authorization: `Bearer ${token}` } : more
}

async function refused(answer: Response): Promise<Problem> {
  const body = (await answer.json().catch(() => ({}))) as Record<string, unknown>
  return new Problem(answer.status, body)
}

/** Fails with a `Problem` where the server refuses, and otherwise where there is none. */
export async function ask<T>(method: string, path: string, asking: Asking = {}): Promise<T> {
  const { token, body, within_ms = ANSWER_MS } = asking
  const answer = await fetch(`/api/v1${path}`, {
    method,
    headers: headers(token, body === undefined ? {} : { 'content-type': 'application/json' }),
    signal: AbortSignal.timeout(within_ms),
    cache: 'no-store',
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  if (!answer.ok) throw await refused(answer)
  // A page where the answer should be: some other server, which serves files alone.
  if (answer.status === 204) return undefined as T
  if (!answer.headers.get('content-type')?.includes('json')) throw new Problem(404, {})
  return (await answer.json()) as T
}

export interface Heard {
  /** What the server sends, in order; `at` is the number of the record, where it has one. */
  event: (name: string, data: any, at: number | null) => void
  /** The line is open, or has broken and is being tried again. */
  open: (is: boolean) => void
  /** There is nothing to come back for. */
  end: (why: Problem | 'gone') => void
}

/**
 * Follows a stream of the server's, through every break; until the answer is called.
 * `at` is the record behind which it begins, where that is known.
 */
export function follow(
  path: string,
  token: string | null,
  heard: Heard,
  at: number | null = null,
): () => void {
  let last = at === null ? null : String(at)
  let over = false
  let line = new AbortController()
  let wait_ms = AGAIN_MS.least
  let wake: (() => void) | null = null

  const finish = (why: Problem | 'gone') => {
    if (over) return
    over = true
    line.abort()
    heard.end(why)
  }
  async function listen(): Promise<void> {
    line = new AbortController()
    let silence = 0
    const alive = () => {
      clearTimeout(silence)
      silence = window.setTimeout(() => line.abort(), SILENCE_MS)
    }
    alive()
    try {
      const answer = await fetch(`/api/v1${path}`, {
        headers: headers(token, {
          accept: 'text/event-stream',
          ...(last === null ? {} : { 'last-event-id': last }),
        }),
        signal: line.signal,
        cache: 'no-store',
      })
      if (!answer.ok || !answer.body) {
        const problem = await refused(answer)
        if (!problem.passes) finish(problem)
        return
      }
      wait_ms = AGAIN_MS.least
      heard.open(true)
      const parser = createParser({
        onEvent: ({ event = '', id, data }) => {
          if (over) return
          if (id) last = id
          if (event === 'gone') finish('gone')
          else heard.event(event, JSON.parse(data), id ? Number(id) : null)
        },
      })
      const text = answer.body.pipeThrough(new TextDecoderStream())
      for (const reader = text.getReader(); ;) {
        const { done, value } = await reader.read()
        if (done) return
        alive()
        parser.feed(value)
      }
    } finally {
      clearTimeout(silence)
    }
  }
  async function go(): Promise<void> {
    while (!over) {
      await listen().catch(() => undefined)
      if (over) return
      heard.open(false)
      await new Promise<void>((again) => {
        wake = again
        setTimeout(again, wait_ms)
      })
      wait_ms = Math.min(2 * wait_ms, AGAIN_MS.most)
    }
  }
  // A network that is there again, or a page that is looked at again, does not wait.
  const now = () => wake?.()
  addEventListener('online', now)
  document.addEventListener('visibilitychange', now)
  void go()
  return () => {
    over = true
    line.abort()
    removeEventListener('online', now)
    document.removeEventListener('visibilitychange', now)
  }
}

/** Tries until it is done, and gives `null` where the server refuses, or nobody wants it any more. */
export async function persist<T>(by: () => Promise<T>, wanted: () => boolean): Promise<T | null> {
  for (let wait_ms = AGAIN_MS.least; wanted(); wait_ms = Math.min(2 * wait_ms, AGAIN_MS.most)) {
    try {
      return await by()
    } catch (error) {
      if (error instanceof Problem && !error.passes) return null
    }
    await new Promise((again) => setTimeout(again, wait_ms))
  }
  return null
}

/** A name that no other device makes up. `crypto.randomUUID` is missing on plain http. */
export function freshId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = (bytes[6]! & 0x0f) | 0x40
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}
