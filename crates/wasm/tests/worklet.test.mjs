// The audio thread's script with the module of the music, as a browser calls it that makes up for lost time.

import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import vm from 'node:vm'
import { read, root } from './node.mjs'

const QUANTUM = 128
const RATE_HZ = 48_000
const script = await read('web/src/state/music.worklet.js')
const bytes = await readFile(new URL('web/src/wasm/music.wasm', root))

/** The beats of music that is asked for samples while the context says that it is at these frames. */
function heard(frames) {
  const port = { onmessage: null }
  let Music
  const thread = vm.createContext({
    WebAssembly,
    sampleRate: RATE_HZ,
    AudioWorkletProcessor: class {
      port = port
    },
    registerProcessor: (_name, made) => (Music = made),
  })
  vm.runInContext(script, thread)
  const music = new Music({ processorOptions: { bytes, seed: 7, mood: 0 } })
  for (let at_s = 0; at_s < 8; at_s += 0.25)
    port.onmessage({ data: [at_s, 0.5 + 2 * at_s, 2, 0.5, 0, 60, 1] })
  return frames.map((frame) => {
    thread.currentFrame = frame
    thread.currentTime = frame / RATE_HZ
    const [left, right, beat] = [1, 2, 3].map(() => new Float32Array(QUANTUM))
    music.process([], [[left, right], [beat]])
    return beat
  })
}

/** Where among all samples the loudest of each beat is; two beats are further apart than this. */
function struck(blocks) {
  const all = blocks.flatMap((block) => [...block])
  const found = []
  for (let from = 0; from + RATE_HZ / 4 <= all.length; from += RATE_HZ / 2) {
    const here = all.slice(from, from + RATE_HZ / 2).map(Math.abs)
    found.push(from + here.indexOf(Math.max(...here)))
  }
  return found
}

const even = Array.from({ length: (3 * RATE_HZ) / QUANTUM }, (_, i) => i * QUANTUM)

test('frames that are told late move no beat', () => {
  // Called again with the frame of the call before, as after a hold-up, and right again from then on.
  const late = even.map((frame, i) => (i % 100 > 90 ? even[i - (i % 100) + 90] : frame))
  assert.equal(new Set(struck(heard(even))).size, 6)
  assert.deepEqual(struck(heard(late)), struck(heard(even)))
})

test('frames that are left out take no beat along', () => {
  const left = even.filter((_, i) => i < 300 || i > 340)
  const blocks = heard(left)
  const gap = Array.from({ length: 41 }, () => new Float32Array(QUANTUM))
  const placed = [...blocks.slice(0, 300), ...gap, ...blocks.slice(300)]
  assert.deepEqual(struck(placed).slice(-3), struck(heard(even)).slice(-3))
})
