import { PerspectiveCamera, Spherical, Vector3 } from 'three'
import { clamp } from './maths'
import type { Shot, Spot } from '../view'
import type { Skin } from './skin'

interface Frame {
  from: Vector3
  to: Vector3
  fov_deg: number
  /** What has to be in the picture around `to`, across and up it, metres. */
  across: number
  up: number
}
const SHOTS: Record<Shot, Frame> = {
  giver: {
    from: new Vector3(0.36, 1.0, 1.06),
    to: new Vector3(0.015, 0.1, 0.25),
    fov_deg: 34,
    across: 0.98,
    up: 0.62,
  },
  top: {
    from: new Vector3(0, 2.4, 0.17),
    to: new Vector3(0, 0, 0.165),
    fov_deg: 28,
    across: 0.78,
    up: 0.98,
  },
  close: {
    from: new Vector3(0.26, 0.56, 0.36),
    to: new Vector3(0, 0.16, 0),
    fov_deg: 28,
    across: 0.4,
    up: 0.32,
  },
}

/** The camera: a shot, turned and brought nearer by hand. */
export class Eye {
  readonly camera = new PerspectiveCamera(34, 1, 0.05, 12)
  #shot: Shot = 'giver'
  #turn = 0
  #tilt = 0
  #zoom = 1
  #aspect = 1
  readonly #hands = new Vector3(0, 0.16, 0.2)
  readonly #arm = new Spherical()
  readonly #offset = new Vector3()
  readonly #target = new Vector3()
  readonly #ray = new Vector3()

  get shot(): Shot {
    return this.#shot
  }

  take(shot: Shot): void {
    this.#shot = shot
    this.#turn = this.#tilt = 0
    this.#zoom = 1
    this.#place()
  }

  resize(width: number, height: number): void {
    this.#aspect = width / Math.max(1, height)
    this.#place()
  }

  /** Turns about what is looked at, radians. */
  orbit(turn: number, tilt: number): void {
    this.#turn = clamp(this.#turn + turn, -2.6, 2.6)
    this.#tilt = clamp(this.#tilt + tilt, -1.2, 1.2)
    this.#place()
  }

  /** Nearer by a factor. */
  zoom(factor: number): void {
    this.#zoom = clamp(this.#zoom * factor, 0.6, 3)
    this.#place()
  }

  /** Lets the close shot follow the hands; says whether it moved. */
  follow(x: number, y: number, z: number, share: number): boolean {
    const dx = x - this.#hands.x,
      dy = y - this.#hands.y,
      dz = z - this.#hands.z
    this.#hands.x += dx * share
    this.#hands.y += dy * share
    this.#hands.z += dz * share
    if (this.#shot !== 'close') return false
    this.#place()
    return Math.hypot(dx, dy, dz) * share > 1e-4
  }

  #place(): void {
    const { from, to, fov_deg, across, up } = SHOTS[this.#shot]
    const { camera } = this
    camera.aspect = this.#aspect
    camera.fov = fov_deg
    const target = this.#target.copy(to)
    this.#offset.copy(from)
    if (this.#shot === 'close') target.copy(this.#hands)
    else this.#offset.sub(to)
    const tan = Math.tan((fov_deg * Math.PI) / 360)
    const needed = Math.max(up / 2 / tan, across / 2 / (tan * this.#aspect))
    const arm = this.#arm.setFromVector3(this.#offset)
    arm.radius = (this.#shot === 'top' || arm.radius < needed ? needed : arm.radius) / this.#zoom
    arm.theta += this.#turn
    arm.phi = clamp(arm.phi - this.#tilt, 0.001, 1.45)
    camera.up.set(0, 1, 0)
    if (this.#shot === 'top' && arm.phi < 0.1)
      camera.up.set(-Math.sin(arm.theta), 0, -Math.cos(arm.theta))
    camera.position.setFromSpherical(arm).add(target)
    camera.lookAt(target)
    camera.updateProjectionMatrix()
    camera.updateMatrixWorld()
  }

  /** Where on the skin a point of the picture is, `x` and `y` from −1 to 1; `null` beside the body. */
  pick(x: number, y: number, skin: Skin): Spot | null {
    const { camera } = this
    const way = this.#ray.set(x, y, 0.5).unproject(camera).sub(camera.position).normalize()
    const { x: ox, y: oy, z: oz } = camera.position
    const height = (t: number) => oy + way.y * t - skin.at(ox + way.x * t, oz + way.z * t)
    let before = Math.max(0, way.y < 0 ? (0.45 - oy) / way.y : 0)
    for (let t = before; t < 6; t += 0.006) {
      if (height(t) > 0) {
        before = t
        continue
      }
      let low = before,
        high = t
      for (let i = 0; i < 12; i++) {
        const half = (low + high) / 2
        if (height(half) > 0) low = half
        else high = half
      }
      const px = ox + way.x * high,
        pz = oz + way.z * high
      return skin.at(px, pz) > 0.02 ? { x_m: px, y_m: pz } : null
    }
    return null
  }
}
