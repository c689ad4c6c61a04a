// The core's skin has no ears: no stroke goes there. A head without them looks like a doll's.

import { normalsOf, type Shape } from './cloth'

/**
 * Where an ear begins, from the crown and from the back of the head, how large it is and how far its
 * free edge stands off, in metres and radians. [design], near the means of ANSUR (Gordon et al. 1989):
 * tragion to crown 129 mm, to the back of the head 100 mm; ear 63 by 37 mm, 21 mm off the head.
 */
const EAR = { below: 0.124, before: 0.098, high: 0.063, wide: 0.037, off: 0.36, tilt: 0.2 }
/** Rings from the middle of the front over the edge to the middle of the back, as shares of the radius. */
const RINGS = [0, 0.32, 0.54, 0.7, 0.82, 0.92, 1, 0.88, 0.5, 0]
const AROUND = 22

const bump = (x: number, at: number, wide: number) => Math.exp(-(((x - at) / wide) ** 2))

/** How far the front of an ear stands out at a share of the radius and an angle from its top. */
function relief(r: number, angle: number): number {
  // The rim runs over the top and down the back, and ends above the lobe.
  const rim = 0.5 + 0.5 * Math.tanh(4 * Math.cos(angle - 0.9) + 2)
  const fold = bump(Math.sin(angle), 0.75, 0.7) * bump(Math.cos(angle), -0.05, 0.8)
  const across = r * Math.sin(angle) + 0.3
  const along = r * Math.cos(angle) + 0.12
  const bowl = Math.exp(-((across / 0.42) ** 2) - (along / 0.36) ** 2)
  return 0.0042 * rim * bump(r, 0.9, 0.11) + 0.0026 * fold * bump(r, 0.56, 0.15) - 0.0045 * bowl
}

/** Both ears of a head, where it is the skin's. */
export function earShape(skin: Float32Array): Shape {
  const { side, y, z } = besideHead(skin)
  const [cos, sin] = [Math.cos(EAR.tilt), Math.sin(EAR.tilt)]
  const up = [0, sin, -cos]
  const back = [Math.sin(EAR.off), Math.cos(EAR.off) * cos, Math.cos(EAR.off) * sin]
  const out = [
    up[1]! * back[2]! - up[2]! * back[1]!,
    up[2]! * back[0]! - up[0]! * back[2]!,
    up[0]! * back[1]! - up[1]! * back[0]!,
  ]
  const each = RINGS.length * AROUND
  const positions = new Float32Array(2 * 3 * each)
  const paint = new Uint8Array(2 * 4 * each)
  const front = RINGS.indexOf(1)
  for (let ring = 0; ring < RINGS.length; ring++)
    for (let i = 0; i < AROUND; i++) {
      const r = RINGS[ring]!
      const angle = (2 * Math.PI * i) / AROUND
      const high = 0.5 * EAR.high * r * Math.cos(angle)
      // Wide above, narrow at the lobe.
      const wide = 0.5 * EAR.wide * (r * Math.sin(angle) * (1 + 0.22 * Math.cos(angle)) + 0.86)
      const proud = ring <= front ? relief(r, angle) : -0.0065 * (1 - r * r) - 0.001
      const at = ring * AROUND + i
      const open = ring <= front ? 0.95 + 150 * Math.min(0, proud) : 0.8
      for (const mirrored of [0, 1]) {
        const to = at + mirrored * each
        for (let k = 0; k < 3; k++) {
          const from = [side, y, z][k]!
          const there = from + up[k]! * high + back[k]! * wide + out[k]! * proud
          positions[3 * to + k] = mirrored && k === 0 ? -there : there
        }
        paint[4 * to] = 255 * open
      }
    }
  const indices: number[] = []
  for (let ring = 0; ring + 1 < RINGS.length; ring++)
    for (let i = 0; i < AROUND; i++) {
      const [a, b] = [ring * AROUND + i, ring * AROUND + ((i + 1) % AROUND)]
      const [c, d] = [a + AROUND, b + AROUND]
      // At either end a ring is one point.
      const inner = ring > 0 ? [[a, c, b]] : []
      const outer = ring + 2 < RINGS.length ? [[b, c, d]] : []
      for (const [p, q, s] of [...inner, ...outer] as [number, number, number][]) {
        indices.push(p, q, s)
        indices.push(p + each, s + each, q + each)
      }
    }
  return {
    positions,
    normals: normalsOf(positions, Uint32Array.from(indices)),
    paint,
    indices: Uint32Array.from(indices),
  }
}

/** The side of the head where the right ear begins. */
function besideHead(skin: Float32Array): { side: number; y: number; z: number } {
  // As wide as a head is, where the skin has no corner just there.
  let [top, back, side] = [Infinity, 0, 0.068]
  const every = (look: (x: number, y: number, z: number) => void) => {
    for (let i = 0; i < skin.length; i += 3) look(Math.abs(skin[i]!), skin[i + 1]!, skin[i + 2]!)
  }
  every((x, _, z) => x < 0.06 && (top = Math.min(top, z)))
  const z = top + EAR.below
  every((x, y, at) => x < 0.05 && Math.abs(at - z) < 0.04 && (back = Math.max(back, y)))
  const y = back - EAR.before
  every((x, at, along) => {
    if (x < 0.12 && Math.hypot(at - y, along - z) < 0.014) side = Math.max(side, x)
  })
  return { side: side - 0.004, y, z }
}
