// A server of one's own, to be killed: the very binary that people use, with a folder of its own.

import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const BINARY = process.env.WARMHANDS ?? '../target/debug/warmhands'

export class Server {
  readonly origin: string
  readonly #addr: string
  readonly #data: string
  #child: ChildProcess | null = null

  private constructor(port: number, data: string) {
    this.#addr = `127.0.0.1:${port}`
    this.origin = `http://${this.#addr}`
    this.#data = data
  }
  static async start(): Promise<Server> {
    const server = new Server(await free(), await mkdtemp(join(tmpdir(), 'warmhands-')))
    await server.up()
    return server
  }

  async up(): Promise<void> {
    const args = ['serve', '--addr', this.#addr, '--page', 'dist', '--data', this.#data]
    this.#child = spawn(BINARY, args, { stdio: 'ignore' })
    for (;;) {
      const well = await fetch(`${this.origin}/healthz`).then(
        ({ ok }) => ok,
        () => false,
      )
      if (well) return
      if (this.#child.exitCode !== null)
        throw new Error(`the server ended: ${this.#child.exitCode}`)
      await new Promise((again) => setTimeout(again, 50))
    }
  }
  /** As a power cut would. */
  async kill(): Promise<void> {
    const child = this.#child
    this.#child = null
    if (!child || child.exitCode !== null) return
    const gone = new Promise((done) => child.once('exit', done))
    child.kill('SIGKILL')
    await gone
  }
  async end(): Promise<void> {
    await this.kill()
    await rm(this.#data, { recursive: true, force: true })
  }
}

async function free(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done))
  const address = probe.address()
  await new Promise((done) => probe.close(done))
  return typeof address === 'object' && address ? address.port : 0
}
