// The page's own texts, in one language at a time. They are written in words/*/page.ftl; what is said
// about a massage comes from the core.

import { core } from './core'
import { keep, preferred, said, speak, type Say, type Tag } from './language.svelte'
import type { Reply } from './wasm/warmhands'
import type { Page } from './wasm/words'

const files = import.meta.glob<string>('./wasm/words/page/*.ftl', {
  query: '?raw',
  import: 'default',
})

export const say: Say<Page> = (key, ...told) => said(key, ...(told as []))

const load = (tag: Tag) => files[`./wasm/words/page/${tag}.ftl`]!()

/** Speaks as the browser wishes. */
export async function begin(): Promise<void> {
  const tag = preferred()
  speak(tag, await load(tag))
}
/** Speaks another language as soon as it is here with all that is said in it, and the next time, too. */
export async function change(to: Tag): Promise<void> {
  const [text] = await Promise.all([load(to), core(to)])
  speak(to, text)
  keep(to)
}

/** Replies that have a name and an answer in words. The others are answered by what happens. */
type Worded = Exclude<Reply['reply'], 'start' | 'pause' | 'resume' | 'rate'>
const WORDLESS: Reply['reply'][] = ['start', 'pause', 'resume', 'rate']
export const isWorded = (reply: Reply['reply']): reply is Worded => !WORDLESS.includes(reply)
