import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vite'
import { offline } from './tools/offline.ts'

export default defineConfig({
  plugins: [svelte(), offline()],
  build: {
    target: 'es2023',
    // Nothing is inlined: the page's policy allows no `data:` scripts, and the files are cached.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  worker: { format: 'es' },
})
