// Small matrices in flat arrays, column by column as WebGL has them: no object is made per frame.

/** `out = a · b`, each an affine 4 × 4 matrix in its array from an offset on. */
export function multiply(
  out: Float32Array,
  o: number,
  a: Float32Array,
  i: number,
  b: Float32Array,
  j: number,
): void {
  const a0 = a[i]!,
    a1 = a[i + 1]!,
    a2 = a[i + 2]!
  const a4 = a[i + 4]!,
    a5 = a[i + 5]!,
    a6 = a[i + 6]!
  const a8 = a[i + 8]!,
    a9 = a[i + 9]!,
    a10 = a[i + 10]!
  const a12 = a[i + 12]!,
    a13 = a[i + 13]!,
    a14 = a[i + 14]!
  for (let c = 0; c < 4; c++) {
    const x = b[j + 4 * c]!,
      y = b[j + 4 * c + 1]!,
      z = b[j + 4 * c + 2]!
    const last = c === 3 ? 1 : 0
    out[o + 4 * c] = a0 * x + a4 * y + a8 * z + a12 * last
    out[o + 4 * c + 1] = a1 * x + a5 * y + a9 * z + a13 * last
    out[o + 4 * c + 2] = a2 * x + a6 * y + a10 * z + a14 * last
    out[o + 4 * c + 3] = last
  }
}

/** Inverse of a matrix that turns and shifts only. */
export function rigidInverse(out: Float32Array, o: number, m: Float32Array, i: number): void {
  for (let r = 0; r < 3; r++) {
    for (let c = 0; c < 3; c++) out[o + 4 * c + r] = m[i + 4 * r + c]!
    out[o + 4 * r + 3] = 0
    out[o + 12 + r] = -(
      m[i + 4 * r]! * m[i + 12]! +
      m[i + 4 * r + 1]! * m[i + 13]! +
      m[i + 4 * r + 2]! * m[i + 14]!
    )
  }
  out[o + 15] = 1
}

/** A turn by `y` about the y axis, then by `x` about the x axis that this leaves, then `z`. Radians. */
export function turn(out: Float32Array, o: number, x: number, y: number, z: number): void {
  const sx = Math.sin(x),
    cx = Math.cos(x)
  const sy = Math.sin(y),
    cy = Math.cos(y)
  const sz = Math.sin(z),
    cz = Math.cos(z)
  out[o] = cy * cz + sy * sx * sz
  out[o + 1] = cx * sz
  out[o + 2] = -sy * cz + cy * sx * sz
  out[o + 3] = 0
  out[o + 4] = -cy * sz + sy * sx * cz
  out[o + 5] = cx * cz
  out[o + 6] = sy * sz + cy * sx * cz
  out[o + 7] = 0
  out[o + 8] = sy * cx
  out[o + 9] = -sx
  out[o + 10] = cy * cx
  out[o + 11] = 0
  out[o + 12] = 0
  out[o + 13] = 0
  out[o + 14] = 0
  out[o + 15] = 1
}

/** `out = m · (x, y, z, 1)`. */
export function transform(
  out: Float32Array,
  o: number,
  m: Float32Array,
  i: number,
  x: number,
  y: number,
  z: number,
): void {
  for (let r = 0; r < 3; r++)
    out[o + r] = m[i + r]! * x + m[i + 4 + r]! * y + m[i + 8 + r]! * z + m[i + 12 + r]!
}

export const clamp = (v: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, v))

/** 0 below `low`, 1 above `high`, smooth between them. */
export function smoothstep(low: number, high: number, v: number): number {
  const t = clamp((v - low) / (high - low), 0, 1)
  return t * t * (3 - 2 * t)
}

/** The share of the way that is left after `dt_s` when it shrinks to a third each `tau_s`. */
export const left = (dt_s: number, tau_s: number): number => Math.exp(-dt_s / tau_s)
