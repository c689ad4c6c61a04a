// The thorough plan, beside the page.

import { core } from '../core'

onmessage = async ({ data: text }: MessageEvent<string>) => {
  const warmhands = await core()
  postMessage({ text, planned: warmhands.plan(text, 'thorough') })
}
