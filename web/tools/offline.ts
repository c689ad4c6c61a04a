// Writes the service worker: after the first visit the page works without a server.

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

const ALONE = ['manifest.webmanifest', 'icon.svg', 'icon-192.png', 'icon-512.png']

/** What not every device needs is kept when it is first used. */
const SELDOM = /^assets\/(voice\.worker|svoxpico|[a-z]{2}-[A-Z]{2}_)/
/** The texts of a language, see `cargo xtask words`. */
const WORDS = /\/wasm\/words\/\w+\/([\w-]+)\.ftl/

/** Every file of the build, under a name that changes when any of them does. */
export function offline(): Plugin {
  return {
    name: 'offline',
    apply: 'build',
    generateBundle(_options, bundle) {
      const words: Record<string, string[]> = {}
      for (const [file, part] of Object.entries(bundle)) {
        const tag = part.type === 'chunk' && WORDS.exec(part.facadeModuleId ?? '')?.[1]
        if (tag) (words[tag] ??= []).push(`/${file}`)
      }
      const seldom = Object.keys(bundle).filter((file) => SELDOM.test(file))
      const apart = new Set([...Object.values(words).flat(), ...seldom.map((file) => `/${file}`)])
      const all = [...Object.keys(bundle), ...ALONE].filter((file) => !file.endsWith('.map'))
      const files = all.map((file) => `/${file}`)
      const hash = createHash('sha256')
      for (const file of files) hash.update(file)
      for (const name of ['index.html', 'phone.html']) {
        const page = bundle[name]
        if (page?.type === 'asset') hash.update(page.source)
      }
      const source = readFileSync(new URL('./worker.js', import.meta.url), 'utf8')
        .replace('__VERSION__', hash.digest('hex').slice(0, 12))
        .replace('__FILES__', JSON.stringify(files.filter((file) => !apart.has(file))))
        .replace('__WORDS__', JSON.stringify(words))
      this.emitFile({ type: 'asset', fileName: 'sw.js', source })
    },
  }
}
