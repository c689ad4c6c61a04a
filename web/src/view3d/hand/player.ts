import { clamp, left, multiply, smoothstep, transform, turn } from '../maths'
import type { Skin } from '../skin'
import { ANCHORS, HELD_BY_INDEX, POSE, POSE_SIZE } from './postures'
import { BONES, FOREARM, KNUCKLES, THUMB, type Rig } from './rig'

/** Numbers of one hand in the core's frame, and where some of them stand. */
export const HAND_FLOATS = 14
const FORCE = 9
export const CONTACT = 10
const CLOSED = 11
const POSTURE = 12

const DEGREE = Math.PI / 180
/** From a joint to the skin of the palm's side and of the back, metres; measured on the mesh. */
const PALMAR = Float32Array.of(
  0.019,
  0.022,
  0.013,
  0.0096,
  0.0092,
  0.025,
  0.0166,
  0.0095,
  0.0064,
  0.0062,
  0.025,
  0.019,
  0.0098,
  0.0066,
  0.0064,
  0.025,
  0.0169,
  0.0094,
  0.0069,
  0.0064,
  0.022,
  0.0154,
  0.0072,
  0.0057,
  0.0053,
  0,
)
const DORSAL = Float32Array.of(
  0.018,
  0.01,
  0.01,
  0.0065,
  0.0055,
  0.018,
  0.0125,
  0.007,
  0.0068,
  0.0058,
  0.018,
  0.011,
  0.0072,
  0.0072,
  0.0059,
  0.018,
  0.0116,
  0.0062,
  0.006,
  0.0059,
  0.015,
  0.0093,
  0.006,
  0.0057,
  0.0054,
  0,
)
/** What lies on the skin when a palm does, and when the back of the hand does: towards the thumb and
 * the little finger, behind and ahead. */
const PALM = [
  [-0.016, -0.036, -0.034],
  [0.02, -0.0305, -0.03],
  [-0.02, -0.0235, -0.086],
  [0.033, -0.0265, -0.076],
] as const
const BACK = [
  [-0.014, 0.022, -0.012],
  [0.018, 0.019, -0.014],
  [-0.022, 0.0095, -0.087],
  [0.034, 0.0, -0.073],
] as const

/** A ball that stands for a part of the hand where it keeps light from the skin: bone, place, radius. */
const BALLS: readonly (readonly [number, number, number, number, number])[] = [
  [0, 0, -0.006, -0.012, 0.021],
  [0, -0.012, -0.018, -0.04, 0.02],
  [0, 0.018, -0.014, -0.042, 0.019],
  [0, -0.012, -0.01, -0.075, 0.0165],
  [0, 0.02, -0.012, -0.068, 0.0165],
  [2, 0, 0, -0.014, 0.0125],
  [3, 0, 0, -0.004, 0.0105],
  [6, 0, -0.002, -0.024, 0.0105],
  [8, 0, 0, -0.003, 0.0085],
  [11, 0, -0.002, -0.025, 0.0105],
  [13, 0, 0, -0.003, 0.0085],
  [16, 0, -0.002, -0.022, 0.0105],
  [18, 0, 0, -0.003, 0.0085],
  [21, 0, 0, -0.018, 0.009],
  [23, 0, 0, -0.002, 0.0075],
  [FOREARM, 0, 0, 0.05, 0.025],
  [FOREARM, 0, 0, 0.095, 0.03],
]
export const BALL_COUNT = BALLS.length

/** Where the hand may sink into the skin, and how wide the dent is: bone, place, sigma. */
const PATCHES: readonly (readonly [number, number, number, number, number])[] = [
  [0, -0.014, -0.036, -0.034, 0.022],
  [0, 0.018, -0.0305, -0.032, 0.021],
  [0, -0.018, -0.0235, -0.086, 0.018],
  [0, 0.006, -0.022, -0.088, 0.02],
  [0, 0.032, -0.0265, -0.076, 0.017],
  [4, 0, -0.0092, 0.002, 0.0125],
  [9, 0, -0.0062, 0.002, 0.0095],
  [14, 0, -0.0064, 0.002, 0.0095],
  [19, 0, -0.0064, 0.002, 0.0095],
  [24, 0, -0.0053, 0.002, 0.009],
  [6, 0, 0.008, -0.03, 0.0135],
  [11, 0, 0.008, -0.03, 0.0135],
  [16, 0, 0.008, -0.028, 0.0135],
  [0, 0.004, 0.013, -0.07, 0.026],
  [FOREARM, 0.02, -0.02, 0.1, 0.03],
  [FOREARM, 0.022, -0.022, 0.155, 0.032],
  [0, 0.043, -0.02, -0.062, 0.02],
]
export const DENT_COUNT = 10
const DENT_MAX_M = 0.011
/** A forearm that points more towards the eye than this (a cosine) is turned aside. */
const TOWARDS_EYE = 0.62
/** How far a joint is bent beyond its pose to reach the skin, and stretched to give way, radians. */
const RANGE = 0.75
const GIVE = 0.65

const shareOf = (pose: Float32Array, name: (typeof ANCHORS)[number]): number =>
  pose[POSE.anchor + ANCHORS.indexOf(name)]!

/**
 * One of the giver's hands: takes what the core says of it and lays a posed hand there. Where it
 * goes, which way it points, how hard it presses and how far it is closed is the core's; this only
 * finds how a hand looks that does so. What is solved is low-passed in session time, so that no
 * finger jumps; after a jump in time it is there at once.
 */
export class HandPlayer {
  /** What the shader moves the hand's vertices by. */
  readonly bones = new Float32Array(BONES * 16)
  /** Centre and radius of each ball. */
  readonly balls = new Float32Array(BALL_COUNT * 4)
  /** Dents of the skin: x, z, sigma, depth. Those that are not needed have depth 0. */
  readonly dents = new Float32Array(DENT_COUNT * 4)
  /** The fold of skin that is held: x, z, direction of the grip (2); sigmas along and across, height. */
  readonly fold = new Float32Array(8)
  /** Where up the forearm it begins and ends to fade, metres behind the wrist. */
  readonly fade = new Float32Array(2)
  /** Where the middle of the contact is. */
  readonly at = new Float32Array(3)

  readonly #rig: Rig
  /** −1 for the left hand, which is the right one mirrored. */
  readonly #side: number
  readonly #open = new Float32Array(POSE_SIZE)
  readonly #closed = new Float32Array(POSE_SIZE)
  readonly #pose = new Float32Array(POSE_SIZE)
  /** Angles of the joints, radians: x and y of each. */
  readonly #bend = new Float32Array(BONES * 2)
  /** What laying the fingers down added to the pose's angles, filtered. */
  readonly #laid = new Float32Array(BONES)
  readonly #trial = new Float32Array(BONES)
  readonly #settled = new Float32Array(3)
  #new = true

  readonly #joints = new Float32Array(BONES * 16)
  readonly #basis = new Float32Array(16)
  readonly #root = new Float32Array(16)
  readonly #a = new Float32Array(16)
  readonly #b = new Float32Array(16)
  readonly #anchor = new Float32Array(3)
  readonly #point = new Float32Array(3)
  readonly #normal = new Float32Array(3)
  readonly #gaps = new Float32Array(4)

  constructor(rig: Rig, side: -1 | 1) {
    this.#rig = rig
    this.#side = side
  }

  /** Forgets how it moved: the next `update` is there at once. */
  jump(): void {
    this.#new = true
  }

  /** `eye` is where it is looked at from: the forearm does not point there. */
  update(frame: Float32Array, from: number, skin: Skin, dt_s: number, eye: Float32Array): void {
    const blend = this.#new ? 0 : left(dt_s, 0.24)
    const held = HELD_BY_INDEX[frame[from + POSTURE]!]!
    const closed = frame[from + CLOSED]!
    const pose = this.#pose
    for (let i = 0; i < POSE_SIZE; i++) {
      const open = held.open[i]! + (this.#open[i]! - held.open[i]!) * blend
      const shut = held.closed[i]! + (this.#closed[i]! - held.closed[i]!) * blend
      this.#open[i] = open
      this.#closed[i] = shut
      pose[i] = open + (shut - open) * closed
    }
    const x = frame[from]!,
      y = frame[from + 2]!,
      z = frame[from + 1]!
    const lift = Math.max(0, y - skin.at(x, z))
    const sink = pose[POSE.sink]! * (1 - Math.exp(-frame[from + FORCE]! / pose[POSE.sinkForce]!))
    const near = 1 - smoothstep(0.004, 0.035, lift)
    this.at[0] = x
    this.at[1] = y
    this.at[2] = z

    this.#bendAs(pose)
    this.#solveJoints()
    this.#findAnchor(pose)
    this.#face(frame, from, skin, x, z)
    this.#settle(skin, pose, lift, sink, dt_s)
    this.#layDown(skin, pose, near, sink, dt_s)
    this.#reachBack(pose, x, eye)
    this.#finish(skin, frame[from + CONTACT]!, pose)
    this.#new = false
  }

  /** Lays the hand down for good, the wrist at a place, pointing along `way`; for the receiver's own. */
  rest(
    pose: Float32Array,
    wrist: readonly number[],
    way: readonly number[],
    palmUp: boolean,
  ): void {
    this.#bendAs(pose)
    this.#solveJoints()
    const b = this.#basis
    const up = palmUp ? -1 : 1
    const [x, , z] = way as [number, number, number]
    b.set([this.#side * up * -z, 0, this.#side * up * x, 0, 0, up, 0, 0, -x, 0, -z, 0, 0, 0, 0, 1])
    turn(this.#a, 0, palmUp ? 0.1 : -0.06, 0, 0)
    multiply(this.#root, 0, b, 0, this.#a, 0)
    this.#root.set(wrist, 12)
    turn(this.#joints, 16 * FOREARM, 0, 0, 0)
    // The arm that it goes over into is slimmer.
    for (let i = 0; i < 8; i++) this.#joints[16 * FOREARM + i]! *= 0.9
    this.#deliver()
  }

  #bendAs(pose: Float32Array): void {
    const bend = this.#bend
    for (let finger = 0; finger < 4; finger++)
      for (let k = 0; k < 3; k++) {
        const joint = KNUCKLES[finger]! + k
        bend[2 * joint] = -pose[POSE.fingers + 4 * finger + k]! * DEGREE
        if (k === 0) bend[2 * joint + 1] = pose[POSE.fingers + 4 * finger + 3]! * DEGREE
      }
    bend[2 * THUMB] = -pose[POSE.thumb]! * DEGREE
    bend[2 * THUMB + 1] = pose[POSE.thumb + 1]! * DEGREE
    bend[2 * THUMB + 2] = -pose[POSE.thumb + 2]! * DEGREE
    bend[2 * THUMB + 4] = -pose[POSE.thumb + 3]! * DEGREE
  }

  /** Each joint in the hand, those from `first` to `last`. */
  #solveJoints(first = 0, last = BONES - 1): void {
    const { parents, rest } = this.#rig
    for (let i = first; i <= last; i++) {
      const parent = parents[i]!
      turn(this.#a, 0, this.#bend[2 * i]!, this.#bend[2 * i + 1]!, 0)
      if (parent < 0) multiply(this.#joints, 16 * i, rest, 16 * i, this.#a, 0)
      else {
        multiply(this.#b, 0, rest, 16 * i, this.#a, 0)
        multiply(this.#joints, 16 * i, this.#joints, 16 * parent, this.#b, 0)
      }
    }
  }

  /** Adds `share` of a point of a bone to the anchor. */
  #addAnchor(share: number, bone: number, x: number, y: number, z: number): void {
    if (share === 0) return
    transform(this.#point, 0, this.#joints, 16 * bone, x, y, z)
    for (let i = 0; i < 3; i++) this.#anchor[i]! += share * this.#point[i]!
  }

  /** The point of the hand that lies where the core says. */
  #findAnchor(pose: Float32Array): void {
    this.#anchor.fill(0)
    this.#addAnchor(shareOf(pose, 'palm'), 0, 0.004, -0.024, -0.078)
    this.#addAnchor(shareOf(pose, 'heel'), 0, -0.004, -0.039, -0.036)
    const pinch = shareOf(pose, 'pinch')
    this.#addAnchor(shareOf(pose, 'thumb') + 0.5 * pinch, 4, 0, -0.0092, 0.002)
    const tips = shareOf(pose, 'fingertips') / 3
    this.#addAnchor(tips + 0.25 * pinch, 9, 0, -0.0062, 0)
    this.#addAnchor(tips + 0.25 * pinch, 14, 0, -0.0064, 0)
    this.#addAnchor(tips, 19, 0, -0.0064, 0)
    const knuckles = shareOf(pose, 'knuckles') / 3
    this.#addAnchor(knuckles, 6, 0, 0.008, -0.032)
    this.#addAnchor(knuckles, 11, 0, 0.008, -0.032)
    this.#addAnchor(knuckles, 16, 0, 0.008, -0.03)
    this.#addAnchor(shareOf(pose, 'back'), 0, 0.004, 0.013, -0.07)
    this.#addAnchor(shareOf(pose, 'forearm'), 0, 0.021, -0.021, 0.125)
    this.#addAnchor(shareOf(pose, 'edge'), 0, 0.043, -0.02, -0.062)
    this.#addAnchor(shareOf(pose, 'cup'), 0, 0.006, -0.036, -0.078)
  }

  /** The axes of a hand that lies flat on the skin and points where the core says. */
  #face(frame: Float32Array, from: number, skin: Skin, x: number, z: number): void {
    const n = this.#normal
    skin.normal(n, x, z, 0.04)
    const hx = frame[from + 6]!,
      hy = frame[from + 8]!,
      hz = frame[from + 7]!
    const up = hx * n[0]! + hy * n[1]! + hz * n[2]!
    let fx = hx - up * n[0]!,
      fy = hy - up * n[1]!,
      fz = hz - up * n[2]!
    const size = Math.hypot(fx, fy, fz) || 1
    fx /= size
    fy /= size
    fz /= size
    const b = this.#basis
    const side = this.#side
    b[0] = side * (fy * n[2]! - fz * n[1]!)
    b[1] = side * (fz * n[0]! - fx * n[2]!)
    b[2] = side * (fx * n[1]! - fy * n[0]!)
    b[4] = n[0]!
    b[5] = n[1]!
    b[6] = n[2]!
    b[8] = -fx
    b[9] = -fy
    b[10] = -fz
    b[15] = 1
  }

  /** Puts the anchor at `height` over where the core says, the hand turned as the pose asks. */
  #place(pose: Float32Array, height: number): void {
    const pitch = pose[POSE.pitch]! * DEGREE + this.#settled[0]!
    const roll = pose[POSE.roll]! * DEGREE + this.#settled[1]!
    turn(this.#a, 0, -pitch, -pose[POSE.turn]! * DEGREE, -roll)
    multiply(this.#root, 0, this.#basis, 0, this.#a, 0)
    const root = this.#root
    root[12] = root[13] = root[14] = 0
    transform(this.#point, 0, root, 0, this.#anchor[0]!, this.#anchor[1]!, this.#anchor[2]!)
    for (let i = 0; i < 3; i++)
      root[12 + i] = this.at[i]! + this.#normal[i]! * height - this.#point[i]!
  }

  /** How far over the skin a point of the hand is; `this.#point` is where. */
  #gap(skin: Skin, m: Float32Array, i: number, x: number, y: number, z: number): number {
    const p = this.#point
    transform(p, 0, m, i, x, y, z)
    transform(p, 0, this.#root, 0, p[0]!, p[1]!, p[2]!)
    return (p[1]! - skin.at(p[0]!, p[2]!)) * this.#normal[1]!
  }

  /** Tilts a flat hand until heel, knuckles and both edges lie on the skin, and presses it in. */
  #settle(skin: Skin, pose: Float32Array, lift: number, sink: number, dt_s: number): void {
    const settled = this.#settled
    const before0 = settled[0]!,
      before1 = settled[1]!,
      before2 = settled[2]!
    const weight = pose[POSE.settle]!
    const down = pose[POSE.dorsal]! > 0.5 ? -1 : 1
    const flat = down > 0 ? pose[POSE.anchor]! : shareOf(pose, 'back')
    const probes = down > 0 ? PALM : BACK
    const base = pose[POSE.lift]! - sink
    settled.fill(0)
    if (weight > 0.01) {
      const gaps = this.#gaps
      for (let round = 0; round < 4; round++) {
        this.#place(pose, base + settled[2]!)
        for (let i = 0; i < 4; i++) {
          const p = probes[i]!
          gaps[i] = this.#gap(skin, this.#joints, 0, p[0], p[1], p[2])
        }
        const behind = (gaps[0]! + gaps[1]!) / 2,
          ahead = (gaps[2]! + gaps[3]!) / 2
        const thumbs = (gaps[0]! + gaps[2]!) / 2,
          little = (gaps[1]! + gaps[3]!) / 2
        settled[0] = clamp(settled[0]! + (0.8 * weight * (ahead - behind)) / 0.052, -0.4, 0.4)
        settled[1] = clamp(
          settled[1]! + (0.8 * down * weight * (little - thumbs)) / 0.046,
          -0.4,
          0.4,
        )
        settled[2]! += flat * weight * (lift - sink - (behind + ahead) / 2)
      }
    }
    const blend = this.#new ? 0 : left(dt_s, 0.09)
    settled[0]! += (before0 - settled[0]!) * blend
    settled[1]! += (before1 - settled[1]!) * blend
    settled[2]! += (before2 - settled[2]!) * blend
    this.#place(pose, base + settled[2]!)
  }

  /** Bends each finger until its joints lie on the skin, or its tip stands there. */
  #layDown(skin: Skin, pose: Float32Array, near: number, sink: number, dt_s: number): void {
    const blend = this.#new ? 0 : left(dt_s, 0.07)
    const press = 0.0012 + 0.35 * sink
    const tips = pose[POSE.tips]! > 0.5
    const down = pose[POSE.dorsal]! > 0.5 ? -1 : 1
    for (const first of KNUCKLES)
      this.#lay(skin, first, pose[POSE.conform]!, near, press, blend, down, tips)
    this.#lay(skin, THUMB, pose[POSE.thumbConforms]!, near, press, blend, 1, tips)
  }

  /** One finger, from its knuckle `first` on; `down` is −1 where the back of the hand touches. */
  #lay(
    skin: Skin,
    first: number,
    conform: number,
    near: number,
    press: number,
    blend: number,
    down: number,
    tips: boolean,
  ): void {
    const bend = this.#bend,
      laid = this.#laid,
      joints = this.#joints,
      trial = this.#trial
    const pad = down > 0 ? PALMAR : DORSAL
    const last = first + 2,
      tip = first + 3
    if (conform > 0.01) {
      for (let round = 0; round < 4; round++) {
        for (let joint = first; joint <= (tips ? first : last); joint++) {
          const probe = tips ? tip : joint + 1
          const gap = this.#gap(skin, joints, 16 * probe, 0, -down * pad[probe]!, 0) + press
          const length = tips ? 0.075 : Math.max(-this.#rig.rest[16 * probe + 14]!, 0.016)
          // A pad that is far off turns its joint by a little at a time, so that all of them share.
          const step = trial[joint]! + down * clamp((0.8 * gap) / length, -0.25, 0.25)
          trial[joint] = down > 0 ? clamp(step, -GIVE, RANGE) : clamp(step, -RANGE, GIVE)
          this.#withTrial(joint, tip)
        }
      }
    }
    for (let joint = first; joint <= last; joint++) {
      // A finger reaches for the skin as far as its pose would have it, and always gives way to it.
      const target = trial[joint]! * (down * trial[joint]! > 0 ? conform * near : 1)
      laid[joint] = target + (laid[joint]! - target) * blend
      bend[2 * joint]! -= laid[joint]!
      trial[joint] = 0
    }
    this.#solveJoints(first, tip)
  }

  #withTrial(first: number, last: number): void {
    const { parents, rest } = this.#rig
    for (let i = first; i <= last; i++) {
      turn(this.#a, 0, this.#bend[2 * i]! - this.#trial[i]!, this.#bend[2 * i + 1]!, 0)
      multiply(this.#b, 0, rest, 16 * i, this.#a, 0)
      multiply(this.#joints, 16 * i, this.#joints, 16 * parents[i]!, this.#b, 0)
    }
  }

  /** Turns the forearm towards the giver, as far as a wrist goes. */
  #reachBack(pose: Float32Array, x: number, eye: Float32Array): void {
    const side = this.#side
    const straight = shareOf(pose, 'forearm')
    this.fade[0] = 0.075 + 0.11 * straight
    this.fade[1] = 0.205 + 0.04 * straight
    const elevation = pose[POSE.elbow]! * DEGREE
    let dx = side * 0.2 - 0.4 * x,
      dz = 0.3
    const size = Math.hypot(dx, dz)
    dx *= Math.cos(elevation) / size
    dz *= Math.cos(elevation) / size
    let dy = Math.sin(elevation)
    const r = this.#root
    let wx = eye[0]! - r[12]!,
      wy = eye[1]! - r[13]!,
      wz = eye[2]! - r[14]!
    const away = Math.hypot(wx, wy, wz)
    wx /= away
    wy /= away
    wz /= away
    const towards = dx * wx + dy * wy + dz * wz
    if (towards > TOWARDS_EYE) {
      // What of it lies across the view is kept, and where that is little it goes outwards and down.
      const share = (towards - TOWARDS_EYE) / (1 - TOWARDS_EYE)
      let ax = dx - towards * wx + share * 0.9 * side
      let ay = dy - towards * wy - share * 0.25
      let az = dz - towards * wz + share * 0.3
      const along = ax * wx + ay * wy + az * wz
      ax -= along * wx
      ay -= along * wy
      az -= along * wz
      const across = Math.sqrt(1 - TOWARDS_EYE ** 2) / (Math.hypot(ax, ay, az) || 1)
      dx = TOWARDS_EYE * wx + across * ax
      dy = Math.max(TOWARDS_EYE * wy + across * ay, 0.1)
      dz = TOWARDS_EYE * wz + across * az
    }
    const ex = r[0]! * dx + r[1]! * dy + r[2]! * dz
    const ey = r[4]! * dx + r[5]! * dy + r[6]! * dz
    const ez = r[8]! * dx + r[9]! * dy + r[10]! * dz
    const bent = clamp(Math.atan2(ey, ez), -0.6, 0.95) * (1 - straight)
    const aside = clamp(Math.atan2(ex, Math.hypot(ey, ez)), -0.35, 0.7) * (1 - straight)
    turn(this.#joints, 16 * FOREARM, -bent, aside, 0)
  }

  #finish(skin: Skin, contact: number, pose: Float32Array): void {
    this.#deliver()
    const { balls, dents } = this
    for (let i = 0; i < BALL_COUNT; i++) {
      const [bone, x, y, z, radius] = BALLS[i]!
      transform(balls, 4 * i, this.#joints, 16 * bone, x, y, z)
      balls[4 * i + 3] = radius
    }
    let n = 0
    for (let i = 0; i < PATCHES.length && n < DENT_COUNT; i++) {
      const [bone, x, y, z, sigma] = PATCHES[i]!
      const p = this.#point
      transform(p, 0, this.#joints, 16 * bone, x, y, z)
      const depth = clamp(skin.at(p[0]!, p[2]!) - p[1]!, 0, DENT_MAX_M)
      if (depth < 2e-4) continue
      dents[4 * n] = p[0]!
      dents[4 * n + 1] = p[2]!
      dents[4 * n + 2] = sigma
      dents[4 * n + 3] = depth
      n++
    }
    dents.fill(0, 4 * n)
    this.#holdFold(contact, pose)
  }

  /** From here on the joints are in the scene; and so are the bones. */
  #deliver(): void {
    for (let i = 0; i < BONES; i++) {
      multiply(this.#a, 0, this.#root, 0, this.#joints, 16 * i)
      this.#joints.set(this.#a, 16 * i)
      multiply(this.bones, 16 * i, this.#joints, 16 * i, this.#rig.toBone, 16 * i)
    }
  }

  /** The fold of skin between thumb and fingers. */
  #holdFold(contact: number, pose: Float32Array): void {
    const fold = this.fold
    const p = this.#point
    transform(p, 0, this.#joints, 16 * 4, 0, -0.0092, 0)
    const tx = p[0]!,
      tz = p[2]!
    transform(p, 0, this.#joints, 16 * 9, 0, -0.0062, 0)
    let fx = p[0]! / 2,
      fz = p[2]! / 2
    transform(p, 0, this.#joints, 16 * 14, 0, -0.0064, 0)
    fx += p[0]! / 2
    fz += p[2]! / 2
    const half = Math.max(Math.hypot(fx - tx, fz - tz) / 2, 1e-3)
    fold[0] = (fx + tx) / 2
    fold[1] = (fz + tz) / 2
    fold[2] = (fx - tx) / (2 * half)
    fold[3] = (fz - tz) / (2 * half)
    fold[4] = Math.max(0.55 * half, 0.01)
    fold[5] = 0.03
    fold[6] = pose[POSE.fold]! * contact
  }
}
