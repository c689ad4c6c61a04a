// Every file beside itself, compressed once at its best: the server only passes it on.

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'

const WORTH_IT = /\.(html|js|css|wasm|svg|webmanifest|bin)$/

export function compress(): Plugin {
  return {
    name: 'compress',
    // `--mode draft` goes without: the best compression takes half a minute.
    apply: (_config, { command, mode }) => command === 'build' && mode === 'production',
    writeBundle({ dir = 'dist' }, bundle) {
      for (const name of [...Object.keys(bundle), 'icon.svg', 'manifest.webmanifest']) {
        if (!WORTH_IT.test(name)) continue
        const path = join(dir, name)
        const bytes = readFileSync(path)
        const params = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
        writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params }))
        writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }))
      }
    },
  }
}
