import {
  AdditiveBlending,
  BufferAttribute,
  BufferGeometry,
  Color,
  DoubleSide,
  Mesh,
  ShaderMaterial,
} from 'three'
import type { Playing } from '../view'
import { HAND_FLOATS } from './hand/player'
import { clamp, smoothstep } from './maths'
import { WAY_FRAGMENT, WAY_VERTEX } from './shaders'
import type { Skin } from './skin'

const STEP_S = 0.1
/** How far ahead the way is shown. */
const AHEAD = 75
/** To each side, over how much it is smoothed: little where it goes on, much where it circles, so
 * that the way of a circle is that of its middle. */
const MEAN_LEAST = 3
const MEAN = 10
const HELD = AHEAD + 2 * MEAN + 1
const HALF_WIDTH_M = 0.013
const OVER_SKIN_M = 0.0035

/** The way that one hand is about to take, read from the core a few moments ahead. */
class Band {
  readonly positions = new Float32Array(AHEAD * 6)
  readonly band = new Float32Array(AHEAD * 6)
  /** x, z and contact at each moment, by the moment's number modulo `HELD`. */
  readonly #seen = new Float32Array(HELD * 3)
  readonly #circles = new Float32Array(AHEAD + 1)
  readonly #raw = new Float32Array((AHEAD + 1) * 3)
  readonly #line = new Float32Array((AHEAD + 1) * 3)

  see(moment: number, frame: Float32Array, from: number): void {
    const at = this.#at(moment)
    this.#seen[at] = frame[from]!
    this.#seen[at + 1] = frame[from + 1]!
    this.#seen[at + 2] = frame[from + 10]!
  }

  #at(moment: number): number {
    return 3 * (((moment % HELD) + HELD) % HELD)
  }

  /** How far the hand comes for each metre that it goes, 0–1, around a moment. */
  #straightness(moment: number): number {
    const seen = this.#seen
    let gone = 1e-6
    for (let k = -MEAN; k < MEAN; k++) {
      const a = this.#at(moment + k),
        b = this.#at(moment + k + 1)
      gone += Math.hypot(seen[b]! - seen[a]!, seen[b + 1]! - seen[a + 1]!)
    }
    const a = this.#at(moment - MEAN),
      b = this.#at(moment + MEAN)
    return Math.hypot(seen[b]! - seen[a]!, seen[b + 1]! - seen[a + 1]!) / gone
  }

  /** Adds `share` of the mean around a moment, nearer ones weighing more, to the line; or sets it. */
  #mean(moment: number, reach: number, share: number, to: number, anew: boolean): void {
    const line = this.#line,
      seen = this.#seen
    if (anew) line.fill(0, to, to + 3)
    for (let k = -reach; k <= reach; k++) {
      const at = this.#at(moment + k)
      const weight = (share * (reach + 1 - Math.abs(k))) / (reach + 1) ** 2
      for (let n = 0; n < 3; n++) line[to + n]! += weight * seen[at + n]!
    }
  }

  /** What is left of a circle in the line of its middles goes with a second mean. */
  #straighten(): void {
    const line = this.#line,
      raw = this.#raw
    raw.set(line)
    for (let i = 0; i <= AHEAD; i++) {
      const reach = Math.min(Math.round(7 * this.#circles[i]!), i, AHEAD - i)
      for (let n = 0; n < 2; n++) {
        let sum = 0
        for (let k = -reach; k <= reach; k++) sum += raw[3 * (i + k) + n]!
        line[3 * i + n] = sum / (2 * reach + 1)
      }
    }
  }

  lay(first: number, into: number, skin: Skin): void {
    const line = this.#line
    for (let i = 0; i <= AHEAD; i++) {
      const much = 1 - smoothstep(0.3, 0.65, this.#straightness(first + i))
      this.#mean(first + i, MEAN, much, 3 * i, true)
      this.#mean(first + i, MEAN_LEAST, 1 - much, 3 * i, false)
      this.#circles[i] = much
    }
    this.#straighten()
    let tx = 0,
      tz = -1
    for (let i = 0; i < AHEAD; i++) {
      const share = i - into
      const x = line[3 * i]!,
        z = line[3 * i + 1]!
      const dx = line[3 * i + 3]! - x,
        dz = line[3 * i + 4]! - z
      const size = Math.hypot(dx, dz)
      if (size > 2e-4) {
        tx = dx / size
        tz = dz / size
      }
      for (let side = 0; side < 2; side++) {
        const s = side * 2 - 1
        const at = 6 * i + 3 * side
        const px = x - s * tz * HALF_WIDTH_M,
          pz = z + s * tx * HALF_WIDTH_M
        this.positions[at] = px
        this.positions[at + 1] = skin.at(px, pz) + OVER_SKIN_M
        this.positions[at + 2] = pz
        this.band[at] = s
        this.band[at + 1] = clamp(share / AHEAD, 0, 1)
        this.band[at + 2] = smoothstep(0.15, 0.6, line[3 * i + 2]!)
      }
    }
  }
}

/** Both hands' ways as one thing to draw. */
export class Way {
  readonly mesh: Mesh<BufferGeometry, ShaderMaterial>
  readonly #bands = [new Band(), new Band()]
  readonly #position: BufferAttribute
  readonly #band: BufferAttribute
  #first = NaN
  #last = NaN

  constructor() {
    const geometry = new BufferGeometry()
    this.#position = new BufferAttribute(new Float32Array(2 * AHEAD * 6), 3)
    this.#band = new BufferAttribute(new Float32Array(2 * AHEAD * 6), 3)
    geometry.setAttribute('position', this.#position)
    geometry.setAttribute('band', this.#band)
    const indices: number[] = []
    for (let hand = 0; hand < 2; hand++)
      for (let i = 0; i + 1 < AHEAD; i++) {
        const a = 2 * (hand * AHEAD + i)
        indices.push(a, a + 1, a + 2, a + 2, a + 1, a + 3)
      }
    geometry.setIndex(indices)
    const material = new ShaderMaterial({
      uniforms: { glow: { value: new Color('#ffc46b') }, strength: { value: 1 } },
      vertexShader: WAY_VERTEX,
      fragmentShader: WAY_FRAGMENT,
      blending: AdditiveBlending,
      transparent: true,
      depthWrite: false,
      side: DoubleSide,
    })
    this.mesh = new Mesh(geometry, material)
    this.mesh.frustumCulled = false
    this.mesh.renderOrder = 3
    this.mesh.visible = false
  }

  /** Corners of the band, two by two. */
  get positions(): Float32Array {
    return this.#position.array as Float32Array
  }

  /** The plan has changed: what was seen ahead no longer holds. */
  forget(): void {
    this.#first = this.#last = NaN
  }

  update(t_s: number, frameAt: Playing['frameAt'], frame: Float32Array, skin: Skin): void {
    const first = Math.floor(t_s / STEP_S)
    const from = first - MEAN,
      to = first + AHEAD + MEAN
    let next = from
    if (from >= this.#first && from <= this.#last) next = this.#last + 1
    for (let moment = next; moment <= to; moment++) {
      frameAt(Math.max(0, moment * STEP_S), frame)
      this.#bands[0]!.see(moment, frame, 0)
      this.#bands[1]!.see(moment, frame, HAND_FLOATS)
    }
    this.#first = from
    this.#last = to
    this.#bands.forEach((band, hand) => {
      band.lay(first, t_s / STEP_S - first, skin)
      ;(this.#position.array as Float32Array).set(band.positions, hand * AHEAD * 6)
      ;(this.#band.array as Float32Array).set(band.band, hand * AHEAD * 6)
    })
    this.#position.needsUpdate = true
    this.#band.needsUpdate = true
    this.mesh.visible = true
  }

  dispose(): void {
    this.mesh.geometry.dispose()
    this.mesh.material.dispose()
  }
}
