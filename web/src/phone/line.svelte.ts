// The phone's line to the session: what is said, and whether it arrived. *Applied* is only what the
// conductor's own answer says; whatever is not known to arrive is told at once.

import { ask, follow, freshId, persist, Problem } from '../link/wire'
import type { Sense } from './senses.svelte'
import type { Voiced } from './words'

/** The conductor answers in some milliseconds; who hears nothing for so long says it aloud. */
const ANSWER_MS = 2000
/** What is said aloud need not come a second time; these are brought however long it takes. */
const ALWAYS = new Set<Voiced>(['hurts', 'stop'])

export interface Pass {
  session: string
  token: string
}
export type Spoken = { reply: Voiced; x_m?: number; y_m?: number }
type Status = 'waiting' | 'playing' | 'paused' | 'over'

/** What an entry of the log says of the session, for the line of text on the screen. */
const STATUS: Partial<Record<string, Status>> = {
  started: 'playing',
  resumed: 'playing',
  paused: 'paused',
  hurt: 'paused',
  stopped: 'over',
  ended: 'over',
}

interface Answer {
  key: string
  answer: 'applied' | 'refused'
  why?: string
}
interface Waiting {
  reply: Voiced
  timer: number
  /** The receiver has been told that it did not arrive. */
  given: boolean
}

export class Line {
  readonly #pass: Pass
  readonly #tell: (sense: Sense, name: Voiced, why?: string) => void
  readonly #waiting = new Map<string, Waiting>()
  readonly #leave: () => void

  /** The line is open. */
  open = $state(false)
  /** A conductor listens. */
  conductor = $state(false)
  status = $state<Status>('waiting')
  /** The session is no more, or the token no longer good. */
  ended = $state(false)

  constructor(pass: Pass, tell: (sense: Sense, name: Voiced, why?: string) => void) {
    this.#pass = pass
    this.#tell = tell
    this.#leave = follow(`/sessions/${pass.session}/log?after=0`, pass.token, {
      event: (name, data) => this.#heard(name, data),
      open: (is) => {
        this.open = is
        if (!is) {
          this.conductor = false
          for (const key of this.#waiting.keys()) this.#giveUp(key)
        }
      },
      end: () => {
        this.open = this.conductor = false
        this.ended = true
      },
    })
  }

  get connected(): boolean {
    return this.open && this.conductor
  }

  close(): void {
    this.#leave()
    for (const { timer } of this.#waiting.values()) clearTimeout(timer)
    this.#waiting.clear()
  }

  /** Says something to the giver. */
  async say(spoken: Spoken): Promise<void> {
    const key = freshId()
    const waiting: Waiting = { reply: spoken.reply, timer: 0, given: false }
    this.#waiting.set(key, waiting)
    if (this.connected) {
      this.#tell('heard', spoken.reply)
      waiting.timer = window.setTimeout(() => this.#giveUp(key), ANSWER_MS)
    } else {
      this.#giveUp(key)
      if (!ALWAYS.has(spoken.reply)) {
        this.#waiting.delete(key)
        return
      }
    }
    // The finger feels *sore here* as the drawing shows it; the core lays it on this receiver.
    const reply = spoken.reply === 'sore_here' ? 'sore_drawn' : spoken.reply
    const bring = () => this.#bring(key, { ...spoken, key, reply })
    if (ALWAYS.has(spoken.reply)) await persist(bring, () => this.#waiting.has(key) && !this.ended)
    else await bring().catch(() => undefined)
  }

  /** Once; its key lets the server tell a second time from a second reply. */
  async #bring(key: string, body: object): Promise<void> {
    const path = `/sessions/${this.#pass.session}/inbox`
    try {
      const asking = { token: this.#pass.token, body, within_ms: ANSWER_MS }
      const { conductor } = await ask<{ conductor: boolean }>('POST', path, asking)
      if (!conductor) this.#giveUp(key)
    } catch (error) {
      if (error instanceof Problem && error.kind === 'expired') this.ended = true
      this.#giveUp(key)
      throw error
    }
  }

  #giveUp(key: string): void {
    const waiting = this.#waiting.get(key)
    if (!waiting || waiting.given) return
    clearTimeout(waiting.timer)
    // It stays in the list: where it arrives late after all, that is said, too.
    waiting.given = true
    this.#tell('undelivered', waiting.reply)
  }

  #heard(name: string, data: any): void {
    if (name === 'presence') this.conductor = data.conductor === true
    if (name !== 'log') return
    for (const { event } of data.entries as { event: string }[])
      this.status = STATUS[event] ?? this.status
    for (const { key, answer, why } of (data.answers ?? []) as Answer[]) {
      const waiting = this.#waiting.get(key)
      if (!waiting) continue
      clearTimeout(waiting.timer)
      this.#waiting.delete(key)
      this.#tell(answer, waiting.reply, why)
    }
  }
}
