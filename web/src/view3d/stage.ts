import {
  AdditiveBlending,
  BackSide,
  BufferAttribute,
  BufferGeometry,
  Color,
  DataTexture,
  FrontSide,
  type IUniform,
  LinearFilter,
  Mesh,
  RedFormat,
  Scene,
  ShaderMaterial,
  UnsignedByteType,
  type Vector3,
  Vector4,
  type WebGLRenderer,
} from 'three'
import type { Disc, Playing } from '../view'
import type { DoseGrid } from '../wasm/warmhands'
import { Eye } from './camera'
import type { Shape } from './cloth'
import { BALL_COUNT, DENT_COUNT, HAND_FLOATS, HandPlayer } from './hand/player'
import { PALM_DOWN, PALM_UP } from './hand/postures'
import { BONES, FOREARM, type Rig } from './hand/rig'
import { Light } from './light'
import { Marks } from './marks'
import { clamp } from './maths'
import type { Model } from './model.worker'
import {
  BODY_FRAGMENT,
  BODY_VERTEX,
  CLOTH_FRAGMENT,
  CLOTH_VERTEX,
  GLOW_FRAGMENT,
  GLOW_VERTEX,
  HAND_FRAGMENT,
  HAND_VERTEX,
  SHADE_REACH_M,
} from './shaders'
import { Skin } from './skin'
import { Way } from './way'

/** What people choose: colours as CSS has them. */
export interface Looks {
  receiver: string
  giver: string
  hair: string
}
export const LOOKS: Looks = { receiver: '#dfae94', giver: '#74462e', hair: '#3d2a1f' }

/** Dose at which the overlay shows its brightest, kPa·s: fixed, so that evenings can be compared. */
const DOSE_FULL_KPA_S = 700
/** So far from a hand the skin still plainly shows that it is there. */
const SHADE_SEEN_M = 0.045
/** How fast the chest rises, times a second, and how high, metres. */
const BREATH_HZ = 0.2
const BREATH_M = 0.0016

/** Everything that can be seen, and what moves in it. Knows no clock and draws only when told. */
export class Stage {
  readonly eye = new Eye()
  readonly skin: Skin
  readonly scene = new Scene()
  readonly hands: [HandPlayer, HandPlayer]
  readonly #light = new Light()
  readonly #way = new Way()
  readonly #marks = new Marks(this.#light.uniforms)
  readonly #body: Record<string, IUniform>
  readonly #handMeshes: Mesh<BufferGeometry, ShaderMaterial>[] = []
  readonly #balls = new Float32Array(2 * BALL_COUNT * 4)
  readonly #around = new Float32Array(8)
  readonly #dents = new Float32Array(2 * DENT_COUNT * 4)
  readonly #folds = new Float32Array(16)
  readonly #eyeAt = new Float32Array(3)
  readonly #ahead = new Float32Array(2 * HAND_FLOATS + 2)
  readonly #disposables: { dispose(): void }[] = [this.#way, this.#marks]
  readonly #glow: { value: Color } = { value: new Color() }
  #dose: DataTexture
  #there = 0

  constructor(model: Model, rig: Rig, looks: Looks) {
    this.skin = new Skin(model.skin)
    this.hands = [new HandPlayer(rig, -1), new HandPlayer(rig, 1)]
    this.#dose = doseTexture(null)
    const lit = this.#light.uniforms as unknown as Record<string, IUniform>

    this.#body = {
      ...lit,
      skin: { value: new Color(looks.receiver) },
      hair: { value: new Color(looks.hair) },
      dose: { value: this.#dose },
      doseAt: { value: new Vector4(0, 0, 1, 1) },
      doseShown: { value: 0 },
      balls: { value: this.#balls },
      around: { value: this.#around },
      dents: { value: this.#dents },
      folds: { value: this.#folds },
      handsThere: { value: 0 },
      breath: { value: 0 },
    }
    this.#add(geometryOf(model.body), BODY_VERTEX, BODY_FRAGMENT, this.#body)
    const cloth = (shape: Shape, hex: string) =>
      this.#add(geometryOf(shape), CLOTH_VERTEX, CLOTH_FRAGMENT, {
        ...lit,
        cloth: { value: new Color(hex) },
      })
    cloth(model.towel, '#e9dccb')
    cloth(model.table, '#5f5a63')
    cloth(model.rug, '#43342e')
    cloth(model.cushion, '#8f8788')
    this.#addGlows()
    this.#addHands(rig, looks, lit, model)
    this.scene.add(this.#way.mesh, this.#marks.mesh)
    this.scene.matrixWorldAutoUpdate = false
    this.light(1, null, false)
  }

  #add(
    geometry: BufferGeometry,
    vertexShader: string,
    fragmentShader: string,
    uniforms: Record<string, IUniform>,
  ) {
    const material = new ShaderMaterial({ uniforms, vertexShader, fragmentShader })
    const mesh = new Mesh(geometry, material)
    mesh.frustumCulled = false
    this.scene.add(mesh)
    this.#disposables.push(geometry, material)
    return mesh
  }

  #addHands(rig: Rig, looks: Looks, lit: Record<string, IUniform>, model: Model): void {
    const fine = handGeometry(rig, rig.indices)
    const coarse = handGeometry(rig, rig.coarse)
    const hand = (
      bones: Float32Array,
      tone: string,
      mirrored: boolean,
      fade: Float32Array,
      geometry: BufferGeometry,
    ) => {
      const skin = new Color(tone)
      const palm = skin.clone().lerp(new Color('#e2a583'), 0.35)
      const nail = skin.clone().lerp(new Color('#f2c4b2'), 0.5)
      const mesh = this.#add(geometry, HAND_VERTEX(BONES), HAND_FRAGMENT, {
        ...lit,
        skin: { value: skin },
        palm: { value: palm },
        nail: { value: nail },
        fade: { value: fade },
        scale: { value: rig.scale },
        bones: { value: bones },
      })
      // A forearm fades out: drawn after what is behind it, its own inside never.
      mesh.material.transparent = true
      mesh.material.side = mirrored ? BackSide : FrontSide
      mesh.renderOrder = 4
      return mesh
    }
    for (const [player, mirrored] of [
      [this.hands[0], true],
      [this.hands[1], false],
    ] as const) {
      const mesh = hand(player.bones, looks.giver, mirrored, player.fade, fine)
      mesh.visible = false
      this.#handMeshes.push(mesh)
    }
    const [x, y, z, dx, , dz] = model.wrist
    for (const side of [-1, 1] as const) {
      const resting = new HandPlayer(rig, side)
      const pose = model.forward ? PALM_DOWN : PALM_UP
      resting.rest(pose, [side * x, y, z], [side * dx, 0, dz], !model.forward)
      hand(
        resting.bones,
        looks.receiver,
        side < 0,
        Float32Array.of(0.065, 0.1),
        coarse,
      ).renderOrder = 1
    }
  }

  #addGlows(): void {
    const discs = [
      [-1.25, -0.5, -0.35, 0.05],
      [-1.6, -0.45, -0.75, 0.035],
      [-1.1, -0.55, -0.95, 0.028],
      [-1.9, -0.4, -1.3, 0.06],
      [-1.45, -0.5, -1.55, 0.04],
      [0.9, -0.5, -1.4, 0.05],
      [1.5, -0.45, -1.3, 0.06],
      [1.15, -0.55, -0.4, 0.04],
      [-0.5, -0.5, -1.9, 0.05],
      [1.25, -0.5, 0.5, 0.05],
      [-1.15, -0.5, 0.75, 0.055],
    ] as const
    const geometry = new BufferGeometry()
    const corners: number[] = [],
      disc: number[] = [],
      indices: number[] = []
    discs.forEach((d, i) => {
      for (const [x, y] of [
        [-1, -1],
        [1, -1],
        [1, 1],
        [-1, 1],
      ]) {
        corners.push(x!, y!, 0)
        disc.push(...d)
      }
      indices.push(4 * i, 4 * i + 1, 4 * i + 2, 4 * i, 4 * i + 2, 4 * i + 3)
    })
    geometry.setAttribute('position', new BufferAttribute(new Float32Array(corners), 3))
    geometry.setAttribute('disc', new BufferAttribute(new Float32Array(disc), 4))
    geometry.setIndex(indices)
    const mesh = this.#add(geometry, GLOW_VERTEX, GLOW_FRAGMENT, { glow: this.#glow })
    mesh.material.blending = AdditiveBlending
    mesh.material.transparent = true
    mesh.material.depthWrite = false
  }

  /** Light of the room, 0–1 as the core says; `flicker_s` is a time to flicker by, `null` for still. */
  light(light: number, flicker_s: number | null, night: boolean): void {
    this.#light.set(light, flicker_s, night)
    const flame = this.#light.uniforms.keyColor.value
    this.#glow.value.setRGB(flame.r * 0.16, flame.g * 0.115, flame.b * 0.05).multiplyScalar(0.5)
    if (night) this.#glow.value.setRGB(0.12, 0.01, 0)
    const mark = this.#marks.mesh.material.uniforms
    mark['light']!.value = 0.55 + 0.45 * light
    const way = this.#way.mesh.material.uniforms
    way['strength']!.value = 0.35 + 0.45 * light
    ;(way['glow']!.value as Color).set(night ? '#ff3a10' : '#ffc46b')
  }

  /** Puts both hands where the core says; `null` takes them away. */
  pose(frame: Float32Array | null, dt_s: number): void {
    const there = frame !== null
    this.#there = there ? 1 : 0
    this.#body['handsThere']!.value = this.#there
    for (const mesh of this.#handMeshes) mesh.visible = there
    if (!there) {
      this.#dents.fill(0)
      this.#folds.fill(0)
      this.#way.mesh.visible = false
      return
    }
    const eye = this.eye.camera.position
    this.#eyeAt[0] = eye.x
    this.#eyeAt[1] = eye.y
    this.#eyeAt[2] = eye.z
    this.hands.forEach((hand, i) => {
      hand.update(frame, i * HAND_FLOATS, this.skin, dt_s, this.#eyeAt)
      this.#balls.set(hand.balls, i * BALL_COUNT * 4)
      this.#dents.set(hand.dents, i * DENT_COUNT * 4)
      this.#folds.set(hand.fold, 8 * i)
      this.#enclose(hand.balls, i)
    })
  }

  /** Puts a ball around a hand and what it shades. */
  #enclose(balls: Float32Array, hand: number): void {
    const around = this.#around
    const at = 4 * hand
    around.fill(0, at, at + 4)
    for (let i = 0; i < BALL_COUNT; i++)
      for (let k = 0; k < 3; k++) around[at + k]! += balls[4 * i + k]! / BALL_COUNT
    let reach = 0
    for (let i = 0; i < BALL_COUNT; i++) {
      const x = balls[4 * i]! - around[at]!
      const y = balls[4 * i + 1]! - around[at + 1]!
      const z = balls[4 * i + 2]! - around[at + 2]!
      reach = Math.max(reach, Math.hypot(x, y, z))
    }
    around[at + 3] = (reach + SHADE_REACH_M) ** 2
  }

  /** After a jump in time the hands are there at once. */
  jump(): void {
    for (const hand of this.hands) hand.jump()
  }

  /** Shows the way ahead of the hands; `null` hides it. */
  way(t_s: number, frameAt: Playing['frameAt'] | null): void {
    if (frameAt) this.#way.update(t_s, frameAt, this.#ahead, this.skin)
    else this.#way.mesh.visible = false
  }

  /** The plan has changed. */
  forgetWay(): void {
    this.#way.forget()
  }

  marks(sore: readonly Disc[], keepOffs: readonly Disc[]): void {
    this.#marks.set(sore, keepOffs, this.skin)
  }

  breathe(t_s: number | null): void {
    this.#body['breath']!.value =
      t_s === null ? 0 : BREATH_M * Math.sin(2 * Math.PI * BREATH_HZ * t_s)
  }

  /** Lays the dose over the skin; `null` takes it away. */
  dose(grid: DoseGrid | null): void {
    this.#dose.dispose()
    this.#dose = doseTexture(grid)
    this.#body['dose']!.value = this.#dose
    this.#body['doseShown']!.value = grid ? 1 : 0
    if (grid) {
      const { origin, width, height, cell_m } = grid
      ;(this.#body['doseAt']!.value as Vector4).set(
        origin[0],
        origin[1],
        1 / (width * cell_m),
        1 / (height * cell_m),
      )
    }
  }

  /** Where in the picture hands and way are: left, low, right, high, 0–1 each. */
  seen(out: Float32Array, scratch: Vector3): Float32Array {
    out[0] = out[1] = 1
    out[2] = out[3] = 0
    const balls = this.#balls
    for (let i = 0; i < balls.length; i += 4)
      this.#see(out, scratch.fromArray(balls, i), balls[i + 3]! + SHADE_SEEN_M)
    for (const { bones } of this.hands) {
      // The end of what is seen of the forearm, along its own axis.
      const at = 16 * FOREARM
      const far = scratch.fromArray(bones, at + 8).multiplyScalar(0.21)
      far.x += bones[at + 12]!
      far.y += bones[at + 13]!
      far.z += bones[at + 14]!
      this.#see(out, far, 0.045)
    }
    if (this.#way.mesh.visible) {
      const line = this.#way.positions
      for (let i = 0; i < line.length; i += 12) this.#see(out, scratch.fromArray(line, i), 0.025)
    }
    return out
  }

  /** Widens a part of the picture by a ball. */
  #see(part: Float32Array, at: Vector3, radius: number): void {
    const { camera } = this.eye
    const high =
      radius / (2 * at.distanceTo(camera.position) * Math.tan((camera.fov * Math.PI) / 360))
    const wide = high / camera.aspect
    at.project(camera)
    const x = at.x / 2 + 0.5,
      y = at.y / 2 + 0.5
    part[0] = Math.min(part[0]!, x - wide)
    part[1] = Math.min(part[1]!, y - high)
    part[2] = Math.max(part[2]!, x + wide)
    part[3] = Math.max(part[3]!, y + high)
  }

  draw(renderer: WebGLRenderer): void {
    renderer.getDrawingBufferSize(this.#light.uniforms.picture.value)
    renderer.setClearColor(this.#light.back)
    renderer.render(this.scene, this.eye.camera)
  }

  dispose(): void {
    this.#dose.dispose()
    for (const thing of this.#disposables) thing.dispose()
  }
}

function geometryOf(shape: Shape): BufferGeometry {
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(shape.positions, 3))
  geometry.setAttribute('normal', new BufferAttribute(shape.normals, 3))
  geometry.setAttribute('paint', new BufferAttribute(shape.paint, 4, true))
  geometry.setIndex(new BufferAttribute(shape.indices, 1))
  return geometry
}

function handGeometry(rig: Rig, indices: Uint16Array): BufferGeometry {
  const geometry = new BufferGeometry()
  // Four numbers a corner, the last one to spare: the shader takes three.
  geometry.setAttribute('position', new BufferAttribute(rig.positions, 4))
  geometry.setAttribute('normal', new BufferAttribute(rig.normals, 4, true))
  geometry.setAttribute('bone', new BufferAttribute(rig.bones, 4))
  geometry.setAttribute('weight', new BufferAttribute(rig.weights, 4, true))
  geometry.setAttribute('paint', new BufferAttribute(rig.paint, 4, true))
  geometry.setIndex(new BufferAttribute(indices, 1))
  return geometry
}

function doseTexture(grid: DoseGrid | null): DataTexture {
  const width = grid?.width ?? 1,
    height = grid?.height ?? 1
  const data = new Uint8Array(width * height)
  if (grid)
    for (let i = 0; i < data.length; i++)
      data[i] = 255 * clamp((grid.broad[i]! + grid.point[i]!) / DOSE_FULL_KPA_S, 0, 1) ** 0.75
  const texture = new DataTexture(data, width, height, RedFormat, UnsignedByteType)
  texture.magFilter = texture.minFilter = LinearFilter
  texture.unpackAlignment = 1
  texture.needsUpdate = true
  return texture
}
