// A server of this very build with the page as people use it, for what is measured in browsers; run in
// `web`, by `bench/served.sh`.

import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import { join } from 'node:path'

export const { chromium } = createRequire(join(process.cwd(), 'package.json'))('@playwright/test')
export const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium'
export const ORIGIN = 'http://127.0.0.1:4242'

/** Measures beside a server that keeps its data in a folder of its own; both go when that is done. */
export async function served(measure) {
  const folder = mkdtempSync(join(os.tmpdir(), 'warmhands-'))
  const data = join(folder, 'kept')
  const serve = ['serve', '--addr', ORIGIN.slice('http://'.length), '--page', 'dist', '--data', data]
  const server = spawn(process.env.WARMHANDS, serve, { stdio: ['ignore', 'ignore', 'inherit'] })
  process.on('exit', () => {
    server.kill()
    rmSync(folder, { recursive: true, force: true })
  })
  for (const end of ['SIGINT', 'SIGTERM']) process.once(end, () => process.exit(1))
  server.once('exit', () => process.exit(1))
  while (!(await fetch(`${ORIGIN}/healthz`).then(({ ok }) => ok, () => false)))
    await new Promise((again) => setTimeout(again, 50))
  try {
    return await measure(folder)
  } finally {
    server.removeAllListeners('exit')
    server.kill()
  }
}

/** Presses what has a name, the whole of it where it is a text. */
export const press = (page, name) =>
  page.getByRole('button', { name, exact: typeof name === 'string' }).click()

/** The machine and the build, as the head of a report; call it before, and what it gives after. */
export function machine() {
  const load = () => os.loadavg()[0].toFixed(1)
  const before = load()
  const git = execFileSync('git', ['describe', '--always', '--dirty'], { encoding: 'utf8' }).trim()
  const { model } = os.cpus()[0]
  return () => `${model}, ${os.cpus().length} cores, ${os.type()} ${os.release()}; our commit ${git};
load ${before} before and ${load()} after.`
}

/** What so great a share of sorted numbers does not exceed. */
export const at = (sorted, share) =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]
