// A page of this repository in Debian's headless Chromium.

import { chromium } from 'playwright-core'
import { createReadStream } from 'node:fs'
import { createServer } from 'node:http'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { root } from './node.mjs'

const TYPES = { '.js': 'text/javascript', '.mjs': 'text/javascript', '.wasm': 'application/wasm' }
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Calls `use` with an empty page that can load every file of the repository by its path. */
export async function withPage(use) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost')
    if (pathname === '/') return response.setHeader('content-type', 'text/html').end('<!doctype html>')
    const file = createReadStream(fileURLToPath(new URL(`.${pathname}`, root)))
    file.on('error', () => response.writeHead(404).end())
    response.setHeader('content-type', TYPES[extname(pathname)] ?? 'text/plain')
    file.pipe(response)
  })
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening))
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
  const browser = await chromium.launch({ executablePath, args: FLAGS })
  try {
    const page = await browser.newPage()
    await page.goto(`http://127.0.0.1:${server.address().port}/`)
    return await use(page, browser)
  } finally {
    await browser.close()
    server.close()
  }
}
