// What a score says of somebody's health stays with the household. A server that is not its own keeps
// it sealed: the key is known to the devices that conduct, and goes from one to the other in the part
// of a link that reaches no server.

import type { Score } from '../wasm/warmhands'

/** What is taken out of a score, and put back. */
interface Health {
  answers: Score['request']['care']
  care: Score['care']
  notes: Score['notes']
  /** Why areas are kept off, in their order. */
  whys: (string | null | undefined)[]
  /** Why strokes are there, movement by movement: some for what is sore, or not safe. */
  reasons: string[][]
}
export interface Withheld {
  /** The score without it. */
  score: Score
  sealed: string
  key: string
}

const CIPHER = 'AES-GCM'
const IV_BYTES = 12

/** Takes health out of a score and seals it. Fails where the browser has no ciphers: on plain http. */
export async function withhold(score: Score): Promise<Withheld> {
  const { request, care, notes, movements } = score
  const whys = request.keep_off.map(({ why }) => why)
  const reasons = movements.map(({ strokes }) => strokes.map(({ reason }) => reason))
  const health: Health = { answers: request.care, care, notes, whys, reasons }
  const keep_off = request.keep_off.map(({ why: _, ...area }) => area)
  const key = crypto.getRandomValues(new Uint8Array(16))
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES))
  const plain = new TextEncoder().encode(JSON.stringify(health))
  const by = await crypto.subtle.importKey('raw', key, CIPHER, false, ['encrypt'])
  const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: CIPHER, iv }, by, plain))
  return {
    score: {
      ...score,
      request: { ...request, care: {}, keep_off },
      care: { verdict: 'go', notes: [] },
      notes: [],
      movements: reasoned(movements, () => ''),
    },
    sealed: text([...iv, ...sealed]),
    key: text([...key]),
  }
}

/** Puts back what was taken out. */
export async function restore(score: Score, sealed: string, key: string): Promise<Score> {
  const all = bytes(sealed)
  const by = await crypto.subtle.importKey('raw', bytes(key), CIPHER, false, ['decrypt'])
  const from = { name: CIPHER, iv: all.slice(0, IV_BYTES) }
  const plain = await crypto.subtle.decrypt(from, by, all.slice(IV_BYTES))
  const health = JSON.parse(new TextDecoder().decode(plain)) as Health
  const { answers, care, notes, whys, reasons } = health
  const { request, movements } = score
  const keep_off = request.keep_off.map((area, n) => {
    const why = whys[n]
    return why ? { ...area, why } : area
  })
  return {
    ...score,
    request: { ...request, care: answers, keep_off },
    care,
    notes,
    movements: reasoned(movements, (m, n) => reasons[m]?.[n] ?? ''),
  }
}

/** Movements whose strokes have these reasons: of stroke `n` of movement `m`. */
const reasoned = (movements: Score['movements'], reason: (m: number, n: number) => string) =>
  movements.map((movement, m) => ({
    ...movement,
    strokes: movement.strokes.map((stroke, n) => ({ ...stroke, reason: reason(m, n) })),
  }))

const text = (of: number[]) =>
  btoa(String.fromCharCode(...of))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')
const bytes = (of: string) =>
  Uint8Array.from(atob(of.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0))
