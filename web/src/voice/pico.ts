// A small voice that any device can have: SVOX Pico, spoken in whole phrases. Knows no page; it is
// called in a worker, for it takes a moment.

import createPico from '@echogarden/svoxpico-wasm'
import { RATE_HZ } from './rate'

/** What Pico needs to speak a language: how texts are read, and how they sound. */
export interface Tongue {
  reads: Uint8Array
  sounds: Uint8Array
}

/** Calmer than it would speak by itself, of a hundred. */
const SPEED = 88
/** Its own memory, bytes: as much as its authors give it. */
const MEMORY = 2_500_000
const BLOCK = 4096
/** A name of a resource has at most so many bytes, with its end. */
const NAME = 32
/** Answers of `pico_getData`: there is no more, or there may be. */
const IDLE = 200
const BUSY = 201
/** Softer than this share of full scale, speech has not begun or is over; */
const SILENT = 0.006
/** and so much is kept around it, that no consonant is lost, samples. */
const MARGIN = 0.012 * RATE_HZ

type Module = Awaited<ReturnType<typeof createPico>>

export class Pico {
  readonly #module: Module
  readonly #engine: number
  readonly #block: number
  readonly #counts: number

  private constructor(module: Module, engine: number) {
    this.#module = module
    this.#engine = engine
    this.#block = module._malloc(BLOCK)
    this.#counts = module._malloc(8)
  }

  /** `wasmBinary` is its engine. */
  static async speaking({ reads, sounds }: Tongue, wasmBinary: ArrayBuffer): Promise<Pico> {
    const module = await createPico({ wasmBinary })
    const [cell, voice] = [module._malloc(4), put(module, 'voice')]
    const made = () => module.HEAP32[cell >> 2]!
    good(module._pico_initialize(module._malloc(MEMORY), MEMORY, cell))
    const system = made()
    const names = [reads, sounds].map((bytes, i) => {
      const path = `./${i}.bin`
      module.FS.writeFile(path, bytes)
      good(module._pico_loadResource(system, put(module, path), cell))
      const name = module._malloc(NAME)
      good(module._pico_getResourceName(system, made(), name))
      module.FS.unlink(path)
      return name
    })
    good(module._pico_createVoiceDefinition(system, voice))
    for (const name of names) good(module._pico_addResourceToVoiceDefinition(system, voice, name))
    good(module._pico_newEngine(system, voice, cell))
    return new Pico(module, made())
  }

  /** A phrase as it sounds, without the silence around it. */
  say(text: string): Float32Array<ArrayBuffer> {
    const module = this.#module
    const calm = `<speed level="${SPEED}">${text.replace(/[<>&]/g, ' ')}</speed>\0`
    const bytes = new TextEncoder().encode(calm)
    const from = module._malloc(bytes.length)
    module.HEAPU8.set(bytes, from)
    const said: Float32Array[] = []
    for (let at = 0; at < bytes.length; at += module.HEAP16[this.#counts >> 1]!) {
      good(module._pico_putTextUtf8(this.#engine, from + at, bytes.length - at, this.#counts))
      this.#take(said)
    }
    module._free(from)
    const whole = new Float32Array(said.reduce((sum, block) => sum + block.length, 0))
    let at = 0
    for (const block of said) {
      whole.set(block, at)
      at += block.length
    }
    const loud = (sample: number) => Math.abs(sample) > SILENT
    const [first, last] = [whole.findIndex(loud), whole.findLastIndex(loud)]
    return first < 0 ? new Float32Array(0) : whole.slice(Math.max(0, first - MARGIN), last + MARGIN)
  }

  #take(to: Float32Array[]): void {
    const module = this.#module
    const [count, kind] = [this.#counts + 2, this.#counts + 4]
    let state = BUSY
    while (state === BUSY) {
      state = module._pico_getData(this.#engine, this.#block, BLOCK, count, kind)
      if (state !== BUSY && state !== IDLE) throw new Error(`Pico failed: ${state}`)
      const samples = module.HEAP16[count >> 1]! / 2
      const from = this.#block >> 1
      to.push(Float32Array.from(module.HEAP16.subarray(from, from + samples), (x) => x / 32_768))
    }
  }
}

function put(module: Module, text: string): number {
  const bytes = new TextEncoder().encode(`${text}\0`)
  const at = module._malloc(bytes.length)
  module.HEAPU8.set(bytes, at)
  return at
}

function good(answer: number): void {
  if (answer !== 0) throw new Error(`Pico failed: ${answer}`)
}
