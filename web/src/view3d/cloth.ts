import type { BodyMesh, SkinGrid } from '../wasm/warmhands'
import { clamp, smoothstep } from './maths'
import { Skin } from './skin'

/** Triangles for the scene: x to the receiver's right, y up, z towards the feet. */
export interface Shape {
  positions: Float32Array
  normals: Float32Array
  /** How open to the light, and what the surface's own shader makes of the rest; a byte each. */
  paint: Uint8Array
  indices: Uint32Array
}

/** Signed distances of points of the body frame (x, y, z of the core) to the skin. */
export type Distances = (points: Float32Array) => Float32Array

/** Where the towel begins, as a share of the spine: the sacrum stays free. */
const TOWEL_FROM_S = 1.17

/** The table, metres: from beyond the head to beyond the feet, half as wide, how far its sheet hangs
 * down, and how high it stands. */
const TABLE = { from: -0.86, to: 1.75, half: 0.6, drop: 0.3, high: 0.65 }

/** The skin, without what lies on the table or under the towel, shaded in its hollows. */
export function bodyShape(mesh: BodyMesh, spine_m: number, distances: Distances): Shape {
  const under = TOWEL_FROM_S * spine_m + 0.05
  const p = mesh.positions,
    n = mesh.normals
  const kept: number[] = []
  const renamed = new Int32Array(p.length / 3).fill(-1)
  const old: number[] = []
  const take = (i: number) => {
    if (renamed[i]! < 0) renamed[i] = old.push(i) - 1
    return renamed[i]!
  }
  for (let i = 0; i < mesh.indices.length; i += 3) {
    const [a, b, c] = [mesh.indices[i]!, mesh.indices[i + 1]!, mesh.indices[i + 2]!]
    const facing = Math.max(n[3 * a + 2]!, n[3 * b + 2]!, n[3 * c + 2]!)
    const along = Math.min(p[3 * a + 1]!, p[3 * b + 1]!, p[3 * c + 1]!)
    const trunk = Math.abs(p[3 * a]!) < 0.225
    const low = Math.max(p[3 * a + 2]!, p[3 * b + 2]!, p[3 * c + 2]!) < 0.03
    if (facing < (low ? -0.1 : -0.6) || (along > under && trunk)) continue
    kept.push(take(a), take(b), take(c))
  }
  const count = old.length
  const positions = new Float32Array(count * 3)
  const normals = new Float32Array(count * 3)
  const paint = new Uint8Array(count * 4)
  old.forEach((from, to) => {
    for (const [out, of] of [
      [positions, p],
      [normals, n],
    ] as const) {
      out[3 * to] = of[3 * from]!
      out[3 * to + 1] = of[3 * from + 2]!
      out[3 * to + 2] = of[3 * from + 1]!
    }
  })
  const open = openness(positions, normals, [0.008, 0.02, 0.045, 0.09], distances)
  const head = headOf(positions)
  for (let i = 0; i < count; i++) {
    const x = positions[3 * i]!,
      y = positions[3 * i + 1]!,
      z = positions[3 * i + 2]!
    const towel = smoothstep(0.05, 0.004, TOWEL_FROM_S * spine_m - z) * (Math.abs(x) < 0.23 ? 1 : 0)
    paint[4 * i] = 255 * clamp(open[i]! * (1 - 0.55 * towel), 0, 1)
    const hair = head.hair(x, y, z)
    paint[4 * i + 1] = 255 * hair
    const puff = 0.013 * smoothstep(0.3, 1, hair)
    for (let k = 0; k < 3; k++) positions[3 * i + k]! += puff * normals[3 * i + k]!
  }
  return { positions, normals, paint, indices: Uint32Array.from(kept) }
}

/** How far each point sees, 0–1: by looking a little way out along its normal. */
function openness(
  positions: Float32Array,
  normals: Float32Array,
  steps: number[],
  distances: Distances,
): Float32Array {
  const count = positions.length / 3
  const probes = new Float32Array(count * 3)
  const out = new Float32Array(count).fill(1)
  steps.forEach((step, round) => {
    for (let i = 0; i < count; i++) {
      probes[3 * i] = positions[3 * i]! + normals[3 * i]! * step
      probes[3 * i + 1] = positions[3 * i + 2]! + normals[3 * i + 2]! * step
      probes[3 * i + 2] = positions[3 * i + 1]! + normals[3 * i + 1]! * step
    }
    const found = distances(probes)
    const weight = [0.35, 0.5, 0.5, 0.4][round]!
    for (let i = 0; i < count; i++) {
      // The table keeps light off too.
      const clear = Math.min(found[i]!, probes[3 * i + 2]! + 0.012)
      out[i]! *= 1 - weight * clamp((step - clear) / step, 0, 1)
    }
  })
  return out
}

/** Where the head is, found from the skin itself, and what of it has hair. */
function headOf(positions: Float32Array) {
  let top = Infinity
  for (let i = 0; i < positions.length; i += 3)
    if (Math.abs(positions[i]!) < 0.06) top = Math.min(top, positions[i + 2]!)
  const nape = top + 0.185
  return {
    hair(x: number, y: number, z: number): number {
      if (Math.abs(x) > 0.12) return 0
      // The line runs from the nape up behind the ears.
      const line = nape - 9 * x * x
      return smoothstep(0.022, -0.03, z - line) * smoothstep(0.035, 0.075, y + 0.1 * (nape - z))
    },
  }
}

/** Two shapes as one. */
export function joined(a: Shape, b: Shape): Shape {
  const both = <T extends Float32Array | Uint8Array | Uint32Array>(one: T, other: T): T => {
    const all = new (one.constructor as new (size: number) => T)(one.length + other.length)
    all.set(one)
    all.set(other, one.length)
    return all
  }
  const first = a.positions.length / 3
  return {
    positions: both(a.positions, b.positions),
    normals: both(a.normals, b.normals),
    paint: both(a.paint, b.paint),
    indices: both(
      a.indices,
      b.indices.map((index) => index + first),
    ),
  }
}

/** A grid of corners as triangles that face up when columns run to +x and rows to +z. */
function sheetOf(
  columns: number,
  rows: number,
  corner: (i: number, j: number) => [number, number, number],
): Shape {
  const positions = new Float32Array(columns * rows * 3)
  for (let j = 0; j < rows; j++)
    for (let i = 0; i < columns; i++) positions.set(corner(i, j), 3 * (j * columns + i))
  const indices = new Uint32Array((columns - 1) * (rows - 1) * 6)
  let n = 0
  for (let j = 0; j + 1 < rows; j++)
    for (let i = 0; i + 1 < columns; i++) {
      const a = j * columns + i,
        b = a + 1,
        c = a + columns,
        d = c + 1
      indices.set([a, c, b, b, c, d], n)
      n += 6
    }
  return {
    positions,
    normals: normalsOf(positions, indices),
    paint: new Uint8Array(columns * rows * 4).fill(255),
    indices,
  }
}

export function normalsOf(positions: Float32Array, indices: Uint32Array): Float32Array {
  const normals = new Float32Array(positions.length)
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [3 * indices[t]!, 3 * indices[t + 1]!, 3 * indices[t + 2]!]
    const ux = positions[b]! - positions[a]!,
      uy = positions[b + 1]! - positions[a + 1]!,
      uz = positions[b + 2]! - positions[a + 2]!
    const vx = positions[c]! - positions[a]!,
      vy = positions[c + 1]! - positions[a + 1]!,
      vz = positions[c + 2]! - positions[a + 2]!
    const nx = uy * vz - uz * vy,
      ny = uz * vx - ux * vz,
      nz = ux * vy - uy * vx
    for (const i of [a, b, c]) {
      normals[i]! += nx
      normals[i + 1]! += ny
      normals[i + 2]! += nz
    }
  }
  for (let i = 0; i < normals.length; i += 3) {
    const size = Math.hypot(normals[i]!, normals[i + 1]!, normals[i + 2]!) || 1
    for (let k = 0; k < 3; k++) normals[i + k]! /= size
  }
  return normals
}

const wave = (x: number, z: number, seed: number) =>
  Math.sin(x * 7.1 + seed) * Math.sin(z * 5.3 + 2 * seed) +
  0.5 * Math.sin(x * 15.7 + z * 11.3 + 3 * seed)

/** The towel over the hips and thighs, its upper edge folded over. */
export function towelShape(grid: SkinGrid): Shape {
  const { spine_m } = grid
  const skin = new Skin(grid)
  const edge = TOWEL_FROM_S * spine_m
  const half = 0.262
  const lastSkin = 1.36 * spine_m
  // Along it: around the rolled edge, over the fold, down its step, then on over the thighs.
  const profile: [number, number][] = [
    [0.012, 0.001],
    [0.003, 0.004],
    [0, 0.008],
    [0.002, 0.0125],
    [0.008, 0.0155],
    [0.03, 0.0162],
    [0.055, 0.016],
    [0.078, 0.0155],
    [0.086, 0.0135],
    [0.0885, 0.0085],
    [0.092, 0.0068],
  ]
  for (let z = 0.115; z < 0.95; z += 0.035) profile.push([z, 0.0065])
  const columns = 59
  const across = Array.from({ length: columns }, (_, i) => {
    const t = (2 * i) / (columns - 1) - 1
    return half * Math.sign(t) * Math.abs(t) ** 0.92
  })
  const lines = profile.map(([along]) => {
    const z = edge + along
    const thighs = smoothstep(lastSkin - 0.02, lastSkin + 0.35, z)
    const heights = across.map((x) => {
      const here = skin.at(x, Math.min(z, lastSkin))
      const leg = Math.sqrt(Math.max(0, 1 - ((Math.abs(x) - 0.095) / 0.098) ** 2)) * 0.135
      return here + (leg - here) * thighs
    })
    const hull = hullOver(
      across,
      heights.map((h, i) => (Math.abs(across[i]!) > 0.235 ? Math.min(h, 0.004) : h)),
    )
    return heights.map((h, i) => {
      const x = Math.abs(across[i]!)
      const own = x > 0.235 ? 0.004 : h
      return Math.max(own, hull[i]! * 0.8 + own * 0.2)
    })
  })
  // Cloth does not follow every hollow.
  for (let round = 0; round < 3; round++)
    for (let j = 1; j + 1 < lines.length; j++)
      for (let i = 1; i + 1 < columns; i++)
        lines[j]![i] = Math.max(
          lines[j]![i]!,
          (lines[j - 1]![i]! + lines[j + 1]![i]! + lines[j]![i - 1]! + lines[j]![i + 1]!) / 4,
        )
  const shape = sheetOf(columns, profile.length, (i, j) => {
    const [along, over] = profile[j]!
    const x = across[i]!
    const flank = smoothstep(0.11, 0.2, Math.abs(x))
    const crease =
      0.004 * flank * wave(x * 1.6, along * 5, 1.3) + 0.0012 * wave(x * 3, along * 9, 0.4)
    const sag = 0.006 * Math.cos(x * 14) * (1 - flank)
    return [x, lines[j]![i]! + over + crease, edge + along + sag]
  })
  for (let j = 0; j < profile.length; j++)
    for (let i = 0; i < columns; i++) {
      const at = 4 * (j * columns + i)
      const [along] = profile[j]!
      const step = 1 - 0.5 * smoothstep(0.014, 0, Math.abs(along - 0.0905))
      const foot = smoothstep(0.0, 0.05, shape.positions[3 * (j * columns + i) + 1]!)
      shape.paint[at] = 255 * step * (0.55 + 0.45 * foot) * (j < 3 ? 0.45 + 0.2 * j : 1)
      shape.paint[at + 1] = 255
    }
  return shape
}

/** The upper hull of a line of heights. */
function hullOver(xs: number[], heights: number[]): number[] {
  const hull: number[] = []
  xs.forEach((x, i) => {
    while (hull.length > 1) {
      const a = hull[hull.length - 2]!,
        b = hull[hull.length - 1]!
      const turn =
        (xs[b]! - xs[a]!) * (heights[i]! - heights[a]!) - (heights[b]! - heights[a]!) * (x - xs[a]!)
      if (turn < 0) break
      hull.pop()
    }
    hull.push(i)
  })
  let from = 0
  return xs.map((x, i) => {
    while (hull[from + 1]! < i) from++
    const a = hull[from]!,
      b = hull[from + 1] ?? a
    return a === b
      ? heights[a]!
      : heights[a]! + ((heights[b]! - heights[a]!) * (x - xs[a]!)) / (xs[b]! - xs[a]!)
  })
}

/** The sheet over the table, darker where the body lies on it. */
export function tableShape(distances: Distances): Shape {
  const columns = 37,
    rows = 47
  const z0 = TABLE.from,
    z1 = TABLE.to
  const place = (t: number, half: number) => {
    // The outermost rows hang down over the edge.
    const inner = clamp(t, 0.045, 0.955)
    const flat = ((inner - 0.045) / 0.91) * 2 - 1
    return [flat * half, Math.abs(t - inner) / 0.045] as const
  }
  const shape = sheetOf(columns, rows, (i, j) => {
    const [x, overX] = place(i / (columns - 1), TABLE.half)
    const [zz, overZ] = place(j / (rows - 1), (z1 - z0) / 2)
    const z = zz + (z0 + z1) / 2
    const down = Math.max(overX, overZ)
    const folds =
      0.011 * Math.abs(Math.sin(3.1 * x + 1.7 * z + 0.8 * Math.sin(4 * z))) ** 8 +
      0.009 * Math.abs(Math.sin(2.3 * z - 3.3 * x + 1.1 * Math.sin(3 * x))) ** 8
    const bulge = 0.02 * down
    return [
      x + Math.sign(x) * (overX > 0 ? bulge + 0.012 * Math.sin(z * 24) * down : 0),
      folds - TABLE.drop * down - 0.004,
      z + (overZ > 0 ? Math.sign(zz) * bulge : 0),
    ]
  })
  const count = columns * rows
  const probes = new Float32Array(count * 3)
  for (let i = 0; i < count; i++) {
    probes[3 * i] = shape.positions[3 * i]!
    probes[3 * i + 1] = shape.positions[3 * i + 2]!
    probes[3 * i + 2] = 0.03
  }
  const found = distances(probes)
  for (let i = 0; i < count; i++) {
    const dark = 0.22 + 0.78 * smoothstep(-0.02, 0.17, found[i]!)
    const hangs = 1 - 0.6 * smoothstep(0, -TABLE.drop, shape.positions[3 * i + 1]! + 0.01)
    // The room is darker than the middle of the table, where the candles are set for.
    const far = Math.hypot(
      shape.positions[3 * i]! / 0.8,
      (shape.positions[3 * i + 2]! - 0.2) / 1.15,
    )
    shape.paint[4 * i] = 255 * dark * hangs * (1 - 0.6 * smoothstep(0.35, 1.05, far))
    shape.paint[4 * i + 1] = 40
  }
  return shape
}

/** The rug that the table stands on: dark beneath it, and fading into the room. */
export function rugShape(): Shape {
  const middle = (TABLE.from + TABLE.to) / 2
  const away = [2.4, 1.2, 0.7, 0.4, 0.2, 0.08, 0]
  const lines = (half: number) => [
    ...away.map((d) => -half - d),
    ...[...away].reverse().map((d) => half + d),
  ]
  const xs = lines(TABLE.half)
  const zs = lines((TABLE.to - TABLE.from) / 2)
  const shape = sheetOf(xs.length, zs.length, (i, j) => [xs[i]!, -TABLE.high, middle + zs[j]!])
  for (let j = 0; j < zs.length; j++)
    for (let i = 0; i < xs.length; i++) {
      const beside = Math.hypot(
        Math.max(0, Math.abs(xs[i]!) - TABLE.half),
        Math.max(0, Math.abs(zs[j]!) + (TABLE.from - TABLE.to) / 2),
      )
      const at = 4 * (j * xs.length + i)
      shape.paint[at] = 255 * (0.12 + 0.48 * smoothstep(0, 0.6, beside))
      shape.paint[at + 1] = 120
    }
  return shape
}

/** The ring that the face rests in. */
export function cushionShape(spine_m: number, distances: Distances): Shape {
  const around = 37,
    tube = 13
  const middle = -0.37 * spine_m
  const shape = sheetOf(tube, around, (i, j) => {
    const a = (j / (around - 1)) * 2 * Math.PI
    const b = -(i / (tube - 1)) * Math.PI * 1.25 + Math.PI * 1.12
    const r = 0.048
    const out = 0.098 + r * Math.cos(b)
    return [
      Math.sin(a) * out * 0.98,
      0.038 + r * 0.95 * Math.sin(b),
      middle - Math.cos(a) * out * 1.12,
    ]
  })
  const count = around * tube
  const probes = new Float32Array(count * 3)
  for (let i = 0; i < count; i++) {
    probes[3 * i] = shape.positions[3 * i]!
    probes[3 * i + 1] = shape.positions[3 * i + 2]!
    probes[3 * i + 2] = shape.positions[3 * i + 1]! + 0.01
  }
  const found = distances(probes)
  for (let i = 0; i < count; i++) {
    const near = 0.3 + 0.7 * smoothstep(-0.01, 0.05, found[i]!)
    const low = 0.5 + 0.5 * smoothstep(0, 0.05, shape.positions[3 * i + 1]!)
    shape.paint[4 * i] = 255 * near * low
    shape.paint[4 * i + 1] = 70
  }
  return shape
}
