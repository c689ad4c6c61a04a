// A plan as a link or a file. It is never sent anywhere: a link holds it behind the `#`, which no
// browser tells a server. Names and health answers are left out.

import type { Core } from '../core'
import { language } from '../language.svelte'
import { passedOn, wishesOf, type Wishes } from './plan.svelte'
import { say } from '../words'

const FORMAT = 'warmhands-request/1'
/** Far more than any request takes, and little enough to read at once. */
const MOST_BYTES = 256 * 1024

export type Opened = { wishes: Partial<Wishes> } | { why: string }

const asText = (wishes: Wishes) => JSON.stringify({ format: FORMAT, request: passedOn(wishes) })

async function through(bytes: BlobPart, by: TransformStream): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(by)
  const reader = (stream as ReadableStream<Uint8Array>).getReader()
  const parts: Uint8Array[] = []
  let size = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    parts.push(value)
    size += value.length
    if (size > MOST_BYTES) throw new RangeError('too large')
  }
  return new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer())
}

export async function link(wishes: Wishes): Promise<string> {
  const bytes = await through(asText(wishes), new CompressionStream('deflate-raw'))
  const base64 = btoa(String.fromCharCode(...bytes))
  const packed = base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
  return `${location.origin}/#plan=${packed}`
}

export async function openLink(warmhands: Core, packed: string): Promise<Opened> {
  try {
    if (packed.length > MOST_BYTES) throw new RangeError('too large')
    const base64 = packed.replaceAll('-', '+').replaceAll('_', '/')
    const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))
    const text = new TextDecoder().decode(
      await through(bytes, new DecompressionStream('deflate-raw')),
    )
    return openText(warmhands, text)
  } catch {
    return { why: say('import-broken') }
  }
}

/** A shared plan, a request, a routine or a score, as it stands in a file. */
export function openText(warmhands: Core, text: string): Opened {
  if (text.length > 8 * MOST_BYTES) return { why: say('import-large') }
  let value: unknown = null
  try {
    value = JSON.parse(text)
  } catch {
    // A request may be TOML.
  }
  const { format, request } = (value ?? {}) as { format?: unknown; request?: unknown }
  if (typeof format === 'string' && /^warmhands-\w+\/\d+$/.test(format) && !format.endsWith('/1'))
    return { why: say('import-newer') }
  const plain = request === undefined ? text : JSON.stringify(request)
  const judged = warmhands.judge(plain, language())
  const stop = judged.diagnostics.find(({ severity }) => severity === 'stop')
  if (stop || !judged.request) return { why: say('import-bad', { why: stop?.message ?? '' }) }
  // A routine is for anybody: who is here, what aches, how firm and the room stay as they are.
  if (judged.routine && request === undefined)
    return { wishes: { minutes: judged.request.minutes, ...judged.routine } }
  return { wishes: passedOn(wishesOf(judged)) }
}

export function save(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }))
  const anchor = document.createElement('a')
  anchor.href = url
  anchor.download = name
  anchor.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
export const savePlanFile = (wishes: Wishes) =>
  save('warmhands-plan.json', asText(wishes), 'application/json')

export async function readFile(warmhands: Core, file: File): Promise<Opened> {
  if (file.size > 8 * MOST_BYTES) return { why: say('import-large') }
  try {
    return openText(warmhands, await file.text())
  } catch {
    return { why: say('import-bad', { why: file.name }) }
  }
}
