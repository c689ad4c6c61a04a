// How long a session's replies and frames take here: in Node, or in a page.

import { rows } from '../../crates/wasm/tests/golden.mjs'

const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]

/** Milliseconds of `decide` and `apply` together, and microseconds of a frame. */
export async function session(warmhands, golden, read, replies) {
  const [all, frames] = [[], []]
  for (const { wish } of rows(golden)) {
    const text = wish.startsWith('{') ? wish : await read(wish)
    const { score } = warmhands.plan(text, 'quick')
    const performance_ = new warmhands.Performance(score)
    for (const [t, reply] of replies) {
      const start = performance.now()
      const { entry } = performance_.decide(reply, (t * score.duration_s) / 300)
      if (!entry) continue
      performance_.apply(entry)
      const took = performance.now() - start
      if (!['start', 'pause', 'resume', 'stop', 'rate'].includes(reply.reply)) all.push(took)
    }
    const frame = new Float32Array(warmhands.Performance.frameFloats())
    const count = 2000
    const start = performance.now()
    for (let i = 0; i < count; i++) performance_.frame((i * score.duration_s) / count, frame)
    frames.push(((performance.now() - start) * 1000) / count)
    performance_.free()
  }
  const sorted = (numbers) => [...numbers].sort((a, b) => a - b)
  const [took, drawn] = [sorted(all), sorted(frames)]
  return { replies: took.length, p50: at(took, 0.5), p99: at(took, 0.99), frame: at(drawn, 0.5) }
}
