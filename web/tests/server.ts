// A server of one's own, to be killed: the very binary that people use, with a folder of its own.

import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const BINARY = process.env.WARMHANDS ?? '../target/debug/warmhands'

export class Server {
  readonly origin: string
  readonly #addr: string
  readonly #data: string
  #child: ChildProcess | null = null
  /** Where a hosted one has its logs. */
  #nats: ChildProcess | null = null
  #store: string[]

  private constructor(port: number, data: string) {
    this.#addr = `127.0.0.1:${port}`
    this.origin = `http://${this.#addr}`
    this.#data = data
    this.#store = ['--data', data]
  }
  static async start(): Promise<Server> {
    const server = new Server(await free(), await mkdtemp(join(tmpdir(), 'warmhands-')))
    await server.up()
    return server
  }
  /** One with NATS, for many households. */
  static async hosted(): Promise<Server> {
    const server = new Server(await free(), await mkdtemp(join(tmpdir(), 'warmhands-')))
    const port = `${await free()}`
    // Debian has it where only root's path leads.
    const env = { ...process.env, PATH: `${process.env['PATH']}:/usr/sbin` }
    const args = ['--addr', '127.0.0.1', '--port', port, '--jetstream', '--store_dir', server.#data]
    server.#nats = spawn('nats-server', args, { stdio: 'ignore', env })
    server.#store = ['--nats', `nats://127.0.0.1:${port}`]
    await listening(Number(port))
    await server.up()
    return server
  }
  /** Founds a household: the code that lets a device into it. */
  async found(): Promise<string> {
    const post = async (path: string, headers: Record<string, string> = {}) =>
      (await fetch(`${this.origin}/api/v1/${path}`, { method: 'POST', headers })).json()
    const { token } = await post('households')
    const { code } = await post('household/code', { authorization: `Bearer ${token}` })
    return code
  }

  async up(): Promise<void> {
    const args = ['serve', '--addr', this.#addr, '--page', 'dist', ...this.#store]
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
    this.#nats?.kill('SIGKILL')
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

async function listening(port: number): Promise<void> {
  for (;;) {
    const there = await new Promise<boolean>((is) => {
      const socket = connect(port, '127.0.0.1')
      socket
        .on('connect', () => {
          socket.destroy()
          is(true)
        })
        .on('error', () => is(false))
    })
    if (there) return
    await new Promise((again) => setTimeout(again, 50))
  }
}
