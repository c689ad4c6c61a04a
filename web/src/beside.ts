// What the core takes longer for than a picture, asked of another core beside the page's thread.

import { compiled, textsOf } from './core'
import type { Calls } from './core.worker'
import CoreWorker from './core.worker?worker'
import { language, type Tag } from './language.svelte'
import type { Planned, Told } from './wasm/warmhands'

/** What the core can be asked for from afar. */
type Call = 'bodySvg' | 'form' | 'judge' | 'learn' | 'made' | 'takeIn'

/** A plan, and what the giver is told of it. */
export interface Made {
  planned: Planned
  told: Told[]
}
export interface Asked {
  id: number
  call: Call
  given: unknown[]
}
export interface Done {
  id: number
  found?: unknown
  /** Why there is no answer. */
  broke?: string
}

/** One such core. It speaks the page's language. */
class Beside {
  #worker: Promise<Worker> | undefined
  readonly #taken = new Map<Tag, Promise<void>>()
  readonly #open = new Map<number, (done: Done) => void>()
  #asked = 0

  async ask<C extends Call>(
    call: C,
    ...given: Parameters<Calls[C]>
  ): Promise<ReturnType<Calls[C]>> {
    const tag = language()
    let taken = this.#taken.get(tag)
    if (!taken) {
      taken = textsOf(tag).then((text) => this.#do('takeIn', [tag, text]) as Promise<void>)
      taken.catch(() => this.#taken.delete(tag))
      this.#taken.set(tag, taken)
    }
    await taken
    return this.#do(call, given) as Promise<ReturnType<Calls[C]>>
  }

  async #do(call: Call, given: unknown[]): Promise<unknown> {
    this.#worker ??= this.#begin()
    this.#worker.catch(() => (this.#worker = undefined))
    const worker = await this.#worker
    const id = ++this.#asked
    return new Promise((found, failed) => {
      this.#open.set(id, ({ found: it, broke }) => (broke ? failed(new Error(broke)) : found(it)))
      const asked: Asked = { id, call, given }
      worker.postMessage(asked)
    })
  }

  async #begin(): Promise<Worker> {
    const worker = new CoreWorker()
    worker.onmessage = ({ data }: MessageEvent<Done>) => {
      this.#open.get(data.id)?.(data)
      this.#open.delete(data.id)
    }
    worker.onerror = ({ message }) => {
      for (const [id, answer] of this.#open) answer({ id, broke: message || 'no core beside' })
      this.#open.clear()
      this.#taken.clear()
      this.#worker = undefined
    }
    worker.postMessage(await compiled())
    return worker
  }
}

/** Answers while somebody waits for the next picture. */
export const quick = new Beside()
/** Takes the time that it needs. */
export const patient = new Beside()
