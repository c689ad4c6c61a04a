// A look at a part of a score before it is performed: the same hands, again and again.

import type { Playing } from '../view'
import type { Score } from '../wasm/warmhands'
import { Performance } from '../wasm/warmhands.js'

export interface Preview {
  playing: Playing
  dispose: () => void
}

/** The hands between two moments of a score, over and over; the core has to be there. */
export function preview(score: Score, from_s: number, to_s: number): Preview {
  const performance = new Performance(score)
  const decided = performance.decide({ reply: 'start' }, 0)
  if ('entry' in decided) performance.apply(decided.entry)
  const began_ms = window.performance.now()
  const round_s = Math.max(0.1, to_s - from_s)
  let gone = false
  return {
    playing: {
      now: () => from_s + (((window.performance.now() - began_ms) / 1000) % round_s),
      frameAt: (t_s, out) => {
        if (!gone) performance.frame(t_s, out)
      },
    },
    dispose: () => {
      gone = true
      performance.free()
    },
  }
}
