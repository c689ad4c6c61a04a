// Beside the page's thread: the embedded voice, loaded once it is wanted.

import engineUrl from '@echogarden/svoxpico-wasm/svoxpico.wasm?url'
import { Pico } from './pico'
import { TONGUES } from './tongues'

const bytes = async (address: string) => (await fetch(address)).arrayBuffer()

let pico: Promise<Pico> | null = null
addEventListener('message', async ({ data }: MessageEvent<{ language: string; text: string }>) => {
  const { language, text } = data
  const tongue = TONGUES[language]!
  pico ??= Promise.all([bytes(tongue.reads), bytes(tongue.sounds), bytes(engineUrl)]).then(
    ([reads, sounds, engine]) =>
      Pico.speaking({ reads: new Uint8Array(reads), sounds: new Uint8Array(sounds) }, engine),
  )
  try {
    const samples = (await pico).say(text)
    postMessage({ text, samples }, { transfer: [samples.buffer] })
  } catch {
    postMessage({ text, samples: null })
  }
})
