import { Color, Vector2, Vector3 } from 'three'
import { clamp } from './maths'

/** What every shader of the scene is lit by. */
export interface Lit {
  keyAt: { value: Vector3 }
  keyColor: { value: Color }
  rimFrom: { value: Vector3 }
  rimColor: { value: Color }
  skyColor: { value: Color }
  groundColor: { value: Color }
  exposure: { value: number }
  night: { value: number }
  /** Size of the picture, pixels. */
  picture: { value: Vector2 }
}

interface Hour {
  key: Color
  rim: Color
  sky: Color
  ground: Color
  back: Color
  exposure: number
}
const color = (hex: string, strength: number) => new Color(hex).multiplyScalar(strength)

/** The beginning, by candles; and late, when only some are left and the window is blue. */
const CANDLES: Hour = {
  key: color('#ffd2ad', 4.0),
  rim: color('#ffb48a', 0.3),
  sky: color('#98897f', 0.56),
  ground: color('#4b3a36', 0.5),
  back: color('#20130e', 1),
  exposure: 0.98,
}
const TWILIGHT: Hour = {
  key: color('#ffbb85', 2.5),
  rim: color('#8296ff', 0.5),
  sky: color('#6670b4', 0.52),
  ground: color('#33223a', 0.5),
  back: color('#0c0d1b', 1),
  exposure: 0.88,
}
/** In the core's light: at which the evening begins and at which it is wholly there. */
const EVENING = { from: 0.95, to: 0.35 }

/** The light of the room: the core says how much there is, this how it looks. */
export class Light {
  readonly uniforms: Lit = {
    keyAt: { value: new Vector3(-1.02, 0.74, -0.3) },
    keyColor: { value: new Color() },
    rimFrom: { value: new Vector3(0.83, 0.5, -0.3).normalize() },
    rimColor: { value: new Color() },
    skyColor: { value: new Color() },
    groundColor: { value: new Color() },
    exposure: { value: 1 },
    night: { value: 0 },
    picture: { value: new Vector2(1, 1) },
  }
  readonly back = new Color()
  readonly #key = this.uniforms.keyAt.value.clone()

  /** `light` is the core's, 0–1; `flicker_s` is a time to flicker by, or `null` to burn still. */
  set(light: number, flicker_s: number | null, night: boolean): void {
    const u = this.uniforms
    const late = clamp((EVENING.from - light) / (EVENING.from - EVENING.to), 0, 1)
    u.keyColor.value.lerpColors(CANDLES.key, TWILIGHT.key, late)
    u.rimColor.value.lerpColors(CANDLES.rim, TWILIGHT.rim, late)
    u.skyColor.value.lerpColors(CANDLES.sky, TWILIGHT.sky, late)
    u.groundColor.value.lerpColors(CANDLES.ground, TWILIGHT.ground, late)
    u.exposure.value = CANDLES.exposure + (TWILIGHT.exposure - CANDLES.exposure) * late
    u.night.value = night ? 1 : 0
    this.back.lerpColors(CANDLES.back, TWILIGHT.back, late)
    if (night) {
      this.back.setRGB(0.008, 0.001, 0)
      u.exposure.value *= 0.75
    }
    const at = u.keyAt.value.copy(this.#key)
    if (flicker_s === null) return
    const t = flicker_s
    // Three uneven waves: a flame never repeats itself while anybody looks.
    const flame =
      Math.sin(t * 2.3) * 0.5 + Math.sin(t * 5.9 + 1.3) * 0.3 + Math.sin(t * 13.1 + 4.1) * 0.2
    u.keyColor.value.multiplyScalar(1 + 0.05 * flame)
    at.x += 0.012 * Math.sin(t * 3.1)
    at.y += 0.012 * flame
  }
}
