/** What is spent on a picture. */
export interface Quality {
  /** Pixels of the picture for one of the page. */
  readonly ratio: number
  /** Whether only what moves is drawn again, and no flame flickers. */
  readonly sparing: boolean
  /** At least so long from one picture to the next. */
  readonly rest_s: number
}

const LADDER: readonly Quality[] = [
  { ratio: 2, sparing: false, rest_s: 0 },
  { ratio: 1.5, sparing: false, rest_s: 0 },
  { ratio: 1, sparing: false, rest_s: 0 },
  { ratio: 1, sparing: true, rest_s: 0.03 },
  { ratio: 0.75, sparing: true, rest_s: 0.06 },
  { ratio: 0.55, sparing: true, rest_s: 0.1 },
]
/** Where a machine without a graphics card begins. */
const WITHOUT_CARD = 3
/** The first pictures take longer: shaders are compiled. */
const FIRST = 2
/** So many times too long, and there is no need to look twice. */
const FAR_TOO_LONG = 4
/** A picture should take no longer than this, with a card and without. */
const SMOOTH_S = 0.03
const ENOUGH_S = 0.3

/** So much below what it may take, and so many pictures on end, until a better one is tried. */
const EASY = 0.35
const LONG = 16

/**
 * Steps down until a picture takes no longer than it may. A machine that was only busy for a moment
 * is tried again, once for each step: a picture that changes its sharpness to and fro is worse than
 * one that is a little soft.
 */
export class Ladder {
  readonly #card: boolean
  #rung: number
  /** The best that has not failed twice. */
  #best: number
  #climbed = false
  #seen = 0
  #mean_s = 0

  constructor(card: boolean) {
    this.#card = card
    this.#rung = this.#best = card ? 0 : WITHOUT_CARD
  }

  get quality(): Quality {
    return LADDER[this.#rung]!
  }
  /** Mean time of a picture, seconds. */
  get mean_s(): number {
    return this.#mean_s
  }

  /** A picture took `s`; says whether the quality has changed. */
  took(s: number): boolean {
    this.#seen++
    if (this.#seen < FIRST) return false
    const may_s = this.#card && this.#rung < WITHOUT_CARD ? SMOOTH_S : ENOUGH_S
    const hopeless = s > FAR_TOO_LONG * may_s
    if (this.#seen === FIRST && !hopeless) return false
    this.#mean_s = this.#mean_s === 0 ? s : this.#mean_s + 0.25 * (s - this.#mean_s)
    const slow = this.#mean_s > may_s && (hopeless || this.#seen >= FIRST + 3)
    if (slow && this.#rung < LADDER.length - 1) {
      if (this.#climbed) this.#best = this.#rung + 1
      this.#step(this.#rung + 1, false)
      return true
    }
    if (this.#mean_s < EASY * may_s && this.#seen >= LONG && this.#rung > this.#best) {
      this.#step(this.#rung - 1, true)
      return true
    }
    return false
  }

  #step(to: number, climbed: boolean): void {
    this.#rung = to
    this.#climbed = climbed
    this.#seen = FIRST
    this.#mean_s = 0
  }
}

/** Whether a context draws on a graphics card rather than on the processor. */
export function hasCard(gl: WebGLRenderingContext | WebGL2RenderingContext): boolean {
  const info = gl.getExtension('WEBGL_debug_renderer_info')
  const name = String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER))
  return !/swiftshader|llvmpipe|softpipe|software|basic render/i.test(name)
}
