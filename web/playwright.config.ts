import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'

/** What the server keeps; the workers read this file again, and find the same folder. */
process.env.WARMHANDS_DATA ??= mkdtempSync(join(tmpdir(), 'warmhands-'))
const ADDRESS = '127.0.0.1:4141'

export default defineConfig({
  testDir: 'tests',
  workers: 1,
  timeout: 60_000,
  // What fails is told last, with its cause.
  reporter: 'list',
  // A machine that is busy with other things can stall pictures and sound for seconds. What fails is run
  // once more, and what then passes is named as flaky.
  retries: 1,
  use: {
    baseURL: `http://${ADDRESS}`,
    viewport: { width: 1280, height: 800 },
    colorScheme: 'dark',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--use-angle=swiftshader',
        '--enable-unsafe-swiftshader',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  // The very server that people use, with its policy.
  webServer: {
    command: `${process.env.WARMHANDS ?? '../target/debug/warmhands'} serve --addr ${ADDRESS} --page dist --data ${process.env.WARMHANDS_DATA}`,
    url: `http://${ADDRESS}`,
    reuseExistingServer: false,
  },
})
