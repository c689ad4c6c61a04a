// Writes the service worker: after the first visit the page works without a server.

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

const ALONE = ['manifest.webmanifest', 'icon.svg', 'icon-192.png', 'icon-512.png']

/** Every file of the build, under a name that changes when any of them does. */
export function offline(): Plugin {
  return {
    name: 'offline',
    apply: 'build',
    generateBundle(_options, bundle) {
      const files = [...Object.keys(bundle), ...ALONE].filter((file) => !file.endsWith('.map'))
      const hash = createHash('sha256')
      for (const file of files) hash.update(file)
      for (const name of ['index.html', 'phone.html']) {
        const page = bundle[name]
        if (page?.type === 'asset') hash.update(page.source)
      }
      const source = readFileSync(new URL('./worker.js', import.meta.url), 'utf8')
        .replace('__VERSION__', hash.digest('hex').slice(0, 12))
        .replace('__FILES__', JSON.stringify(files.map((file) => `/${file}`)))
      this.emitFile({ type: 'asset', fileName: 'sw.js', source })
    },
  }
}
