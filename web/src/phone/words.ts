// The texts of the phone's page, in one language at a time. They are written in words/*/phone.ftl; the
// names of places are the core's.

import { preferred, said, speak, type Say } from '../language.svelte'
import type { Phone } from '../wasm/words'

const files = import.meta.glob<string>('../wasm/words/phone/*.ftl', {
  query: '?raw',
  import: 'default',
})

export const say: Say<Phone> = (key, ...told) => said(key, ...(told as []))

/** What people call a place such as `shoulder.left`. */
export function place(name: string): string {
  const [area, sides] = name.split('.')
  return said(`area-${area}.at`, { sides: sides! })
}

/** Speaks as the browser wishes. */
export async function begin(): Promise<void> {
  const tag = preferred()
  speak(tag, await files[`../wasm/words/phone/${tag}.ftl`]!())
}

/** What the phone can say. */
export type Voiced = 'softer' | 'firmer' | 'stay' | 'move_on' | 'sore_here' | 'hurts' | 'stop'
