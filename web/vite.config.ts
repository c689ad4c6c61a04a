import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vite'
import { back } from './tools/back.ts'
import { compress } from './tools/compress.ts'
import { offline } from './tools/offline.ts'
import { usual } from './tools/usual.ts'

const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' blob:; font-src 'self'; media-src 'self' blob:; connect-src 'self'; worker-src 'self'; manifest-src 'self'"

export default defineConfig({
  plugins: [svelte(), back(), usual(), offline(), compress()],
  build: {
    target: 'es2023',
    rollupOptions: { input: ['index.html', 'phone.html'] },
    // Nothing is inlined: the page's policy allows no `data:` scripts, and the files are cached.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  worker: { format: 'es' },
  // As `warmhands serve` has it.
  preview: { headers: { 'content-security-policy': POLICY } },
})
