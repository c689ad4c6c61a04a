import type { SkinGrid } from '../wasm/warmhands'
import { clamp } from './maths'

/**
 * The receiver's skin over the table, read from the core's own samples of it. The scene's axes are
 * x to the receiver's right, y up from the table, z towards the feet: the core's `x_m`, `z_m` and
 * `y_m`.
 */
export class Skin {
  readonly #grid: SkinGrid

  constructor(grid: SkinGrid) {
    this.#grid = grid
  }

  /** Height of the skin at a place, metres. */
  at(x: number, z: number): number {
    const { width, height, cell_m, origin, heights } = this.#grid
    const across = clamp((x - origin[0]) / cell_m, 0, width - 1.001)
    const along = clamp((z - origin[1]) / cell_m, 0, height - 1.001)
    const column = Math.floor(across),
      row = Math.floor(along)
    const u = across - column,
      v = along - row
    const i = row * width + column
    const near = heights[i]! * (1 - u) + heights[i + 1]! * u
    const far = heights[i + width]! * (1 - u) + heights[i + width + 1]! * u
    return near * (1 - v) + far * v
  }

  /** The unit normal over `reach_m` to each side, into `out`. */
  normal(out: Float32Array, x: number, z: number, reach_m: number): void {
    const dx = (this.at(x + reach_m, z) - this.at(x - reach_m, z)) / (2 * reach_m)
    const dz = (this.at(x, z + reach_m) - this.at(x, z - reach_m)) / (2 * reach_m)
    const size = Math.sqrt(1 + dx * dx + dz * dz)
    out[0] = -dx / size
    out[1] = 1 / size
    out[2] = -dz / size
  }
}
