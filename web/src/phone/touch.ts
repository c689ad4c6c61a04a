// Fingers on a screen that nobody looks at: what a touch of the whole surface means.
//
// A tap is a reply of the quarter it begins in, however it slides. One finger that stays is *it
// hurts*: this must be quick and may be wrong, for the hands only lift and one touch goes on. Two
// fingers that tap together are *stop*: that ends the evening, so a finger that stays, a hand that
// takes the phone (its fingers come one after another, and stay) or a palm never mean it.

/**
 * A touch that lasts so long is a hold. A tap lasts 0.1 to 0.2 s, of unsteady hands up to half a
 * second; with the half second in which hands lift, this is still about one second in all.
 */
export const HOLD_MS = 600
/** From here on a tick says that a hold is beginning: lifting the finger now takes it back. */
const TICK_MS = 300
/** Two fingers of one hand that tap together land within this; two thumbs in turn do not. */
const TOGETHER_MS = 150
/** What moves further is no hold and no stop: about 8 mm, more than a hand trembles. */
const STEADY_PX = 48

export interface Felt {
  /** A tap began here, CSS pixels. */
  tap: (x: number, y: number) => void
  /** A hold is about to be one. */
  ticks: () => void
  hold: () => void
  pair: () => void
}

interface Finger {
  x: number
  y: number
  at_ms: number
  steady: boolean
}

/** Listens to a surface until the answer is called. */
export function feel(surface: HTMLElement, felt: Felt): () => void {
  const fingers = new Map<number, Finger>()
  /** How many fingers this touch had at most, until all are up. */
  let most = 0
  /** This touch has had its meaning. */
  let spent = false
  let together = false
  let ticking = 0
  let holding = 0

  const calm = () => {
    clearTimeout(ticking)
    clearTimeout(holding)
  }
  const down = (event: PointerEvent) => {
    if (event.button !== 0) return
    const at_ms = event.timeStamp
    if (fingers.size === 0) {
      most = 0
      spent = false
      ticking = window.setTimeout(felt.ticks, TICK_MS)
      holding = window.setTimeout(held, HOLD_MS)
    }
    const first = [...fingers.values()][0]
    together = first !== undefined && at_ms - first.at_ms <= TOGETHER_MS
    fingers.set(event.pointerId, { x: event.clientX, y: event.clientY, at_ms, steady: true })
    most = Math.max(most, fingers.size)
    // A palm says nothing.
    if (most > 2) calm()
  }
  const move = (event: PointerEvent) => {
    const finger = fingers.get(event.pointerId)
    if (!finger?.steady) return
    finger.steady = Math.hypot(event.clientX - finger.x, event.clientY - finger.y) <= STEADY_PX
    if (!finger.steady) calm()
  }
  const held = () => {
    spent = true
    felt.hold()
  }
  const up = (event: PointerEvent) => {
    const finger = fingers.get(event.pointerId)
    if (!finger) return
    const both = [...fingers.values()]
    fingers.delete(event.pointerId)
    calm()
    if (spent || most > 2) return
    if (both.length === 2 && together) {
      spent = true
      if (both.every(({ steady }) => steady)) felt.pair()
    } else if (event.timeStamp - finger.at_ms < HOLD_MS) felt.tap(finger.x, finger.y)
  }
  const lost = (event: PointerEvent) => {
    if (fingers.delete(event.pointerId)) calm()
  }

  const on = { pointerdown: down, pointermove: move, pointerup: up, pointercancel: lost } as const
  for (const [name, heard] of Object.entries(on))
    surface.addEventListener(name, heard as EventListener)
  return () => {
    calm()
    for (const [name, heard] of Object.entries(on))
      surface.removeEventListener(name, heard as EventListener)
  }
}
