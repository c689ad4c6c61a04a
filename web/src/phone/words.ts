// The texts of the phone's page, in one language at a time. They are written in words/*/phone.ftl; the
// names of places are the core's.

import { keep, preferred, said, speak, type Say, type Tag } from '../language.svelte'
import type { Phone } from '../wasm/words'

const files = import.meta.glob<string>('../wasm/words/phone/*.ftl', {
  query: '?raw',
  import: 'default',
})

export const say: Say<Phone> = (key, ...told) => said(key, ...(told as []))

const load = (tag: Tag) => files[`../wasm/words/phone/${tag}.ftl`]!()

/** What people call a place such as `shoulder.left`. */
export function place(name: string): string {
  const [area, sides] = name.split('.')
  return said(`area-${area}.at`, { sides: sides! })
}

/** Speaks as the browser wishes. */
export async function begin(): Promise<void> {
  const tag = preferred()
  speak(tag, await load(tag))
}
/** Speaks another language as soon as it is here, and the next time, too. */
export async function change(to: Tag): Promise<void> {
  speak(to, await load(to))
  keep(to)
}

/** What the phone can say. */
export type Voiced = 'softer' | 'firmer' | 'stay' | 'move_on' | 'sore_here' | 'hurts' | 'stop'
