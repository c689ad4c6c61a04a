// Makes what lies still, out of the core's own skin, beside the page's thread.

import init, {
  bodyMesh,
  skinDistances,
  skinGrid,
  type Receiver,
  type SkinGrid,
} from '../wasm/warmhands'
import { smoothstep } from './maths'
import {
  bodyShape,
  cushionShape,
  joined,
  rugShape,
  tableShape,
  towelShape,
  type Shape,
} from './cloth'
import { earShape } from './ear'

/** What lies still, and the skin that hands and marks are laid on. */
export interface Model {
  body: Shape
  towel: Shape
  table: Shape
  rug: Shape
  cushion: Shape
  skin: SkinGrid
  /** The receiver's right wrist, and the direction in which the forearm goes on there. */
  wrist: [number, number, number, number, number, number]
  forward: boolean
}

/** Whose model is made, and the core that makes it. */
export interface Task {
  receiver: Partial<Receiver>
  core: WebAssembly.Module
}

const TRIANGLES_MAX = 24_000
/** How wide a triangle is, at first: enough for most people, so that the skin is netted once. */
const CELL_M = 0.009

async function make({ receiver, core }: Task): Promise<Model> {
  await init({ module_or_path: core })
  const skin = skinGrid(receiver, 0.008)
  const distances = (points: Float32Array) => skinDistances(receiver, points)
  let cell_m = CELL_M
  let body = bodyShape(bodyMesh(receiver, cell_m), skin.spine_m, distances)
  // There are as many as the square of a cell goes into the skin, near enough.
  for (let over: number; (over = body.indices.length / 3 / TRIANGLES_MAX) > 1;) {
    cell_m *= 1.01 * Math.sqrt(over)
    body = bodyShape(bodyMesh(receiver, cell_m), skin.spine_m, distances)
  }
  const forward = receiver.arms === 'forward'
  const wrist = wristOf(body.positions, forward)
  taper(body.positions, wrist)
  return {
    body: joined(body, earShape(body.positions)),
    towel: towelShape(skin),
    table: tableShape(distances),
    rug: rugShape(),
    cushion: cushionShape(skin.spine_m, distances),
    skin,
    wrist,
    forward,
  }
}

function wristOf(positions: Float32Array, forward: boolean): Model['wrist'] {
  const ahead = forward ? -1 : 1
  let end = -Infinity
  const onArm = (i: number) => positions[i]! > 0.2
  for (let i = 0; i < positions.length; i += 3)
    if (onArm(i)) end = Math.max(end, ahead * positions[i + 2]!)
  const middle = (near: number, far: number) => {
    const sum = [0, 0, 0]
    let count = 0
    for (let i = 0; i < positions.length; i += 3) {
      const before = end - ahead * positions[i + 2]!
      if (!onArm(i) || before < near || before > far) continue
      count++
      for (let k = 0; k < 3; k++) sum[k]! += positions[i + k]!
    }
    return sum.map((v) => v / count) as [number, number, number]
  }
  const at = middle(0.014, 0.032),
    back = middle(0.1, 0.13)
  const way = at.map((v, k) => v - back[k]!)
  const size = Math.hypot(way[0]!, way[2]!)
  // The underside is left out, so the middle is found from above.
  let top = 0
  for (let i = 0; i < positions.length; i += 3) {
    const before = end - ahead * positions[i + 2]!
    if (onArm(i) && before > 0.014 && before < 0.032) top = Math.max(top, positions[i + 1]!)
  }
  return [at[0], top - 0.021, at[2], way[0]! / size, 0, way[2]! / size]
}

/** Draws the ends of the arms in, so that the hands' own wrists come out of them without a step. */
function taper(positions: Float32Array, [x, y, z, dx, , dz]: Model['wrist']): void {
  for (let i = 0; i < positions.length; i += 3) {
    const side = Math.sign(positions[i]!)
    if (side * positions[i]! < 0.2) continue
    const px = side * positions[i]! - x,
      py = positions[i + 1]! - y,
      pz = positions[i + 2]! - z
    const along = px * dx + pz * dz
    if (along < -0.11) continue
    const slim = 1 - 0.45 * smoothstep(-0.11, 0.01, along)
    positions[i] = side * (x + along * dx + (px - along * dx) * slim)
    positions[i + 1] = y + py * slim
    positions[i + 2] = z + along * dz + (pz - along * dz) * slim
  }
}

self.onmessage = ({ data }: MessageEvent<Task>) => {
  make(data).then(
    (model) => {
      const shapes = [model.body, model.towel, model.table, model.rug, model.cushion]
      const buffers = shapes.flatMap((s) => [s.positions, s.normals, s.paint, s.indices])
      const transfer = [...buffers, model.skin.heights].map((array) => array.buffer)
      ;(self as unknown as Worker).postMessage({ model }, transfer)
    },
    (error: unknown) => self.postMessage({ error: String(error) }),
  )
}
