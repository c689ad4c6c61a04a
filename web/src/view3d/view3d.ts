// The back in three dimensions, with the two hands: what the page loads once it has time for it.

import { Vector3, WebGLRenderer } from 'three'
import { compiled } from '../core'
import type { Disc, Options, Playing, Shot, Spot, View } from '../view'
import type { DoseGrid, Receiver } from '../wasm/warmhands'
import CardWorker from './card.worker?worker'
import handUrl from './hand/hand.bin?url'
import { CONTACT, HAND_FLOATS } from './hand/player'
import { readRig, type Rig } from './hand/rig'
import type { Model, Task } from './model.worker'
import ModelWorker from './model.worker?worker'
import { hasCard, Ladder } from './quality'
import { type Looks, LOOKS, Stage } from './stage'

/** The view's options, and the colours of skin and hair where they are not as usual. */
export interface Options3d extends Options {
  looks?: Partial<Looks>
}

const FLICKER_S = 0.05
/** The hands have jumped in time when more of it than this has passed. */
const JUMP_S = 0.7
const FLOATS = 2 * HAND_FLOATS + 2

/** Makes the view on a canvas, and draws a first picture. Fails where there is no WebGL. */
export async function openView3d(canvas: HTMLCanvasElement, options: Options3d): Promise<View3d> {
  const [card, model, rig] = await Promise.all([cardOnce(), modelOf(options.receiver), rigOnce()])
  const view = new View3d(canvas, card, model, rig, options)
  await view.seen
  return view
}

let cardFound: Promise<boolean> | undefined
/** Whether pictures are drawn on a graphics card; its driver is awake then. */
function cardOnce(): Promise<boolean> {
  cardFound ??= new Promise<boolean | null>((found) => {
    const worker = new CardWorker()
    worker.onmessage = ({ data }: MessageEvent<boolean | null>) => found(data)
    worker.onerror = () => found(null)
  }).then((card) => {
    if (card !== null) return card
    const trial = document.createElement('canvas').getContext('webgl2')
    if (!trial) throw new Error('there is no WebGL 2')
    const here = hasCard(trial)
    trial.getExtension('WEBGL_lose_context')?.loseContext()
    return here
  })
  return cardFound
}

let rigFile: Promise<Rig> | undefined
function rigOnce(): Promise<Rig> {
  rigFile ??= fetch(handUrl)
    .then((answer) => answer.arrayBuffer())
    .then(readRig)
  return rigFile
}

/** What lies still, made beside the page. */
export async function modelOf(receiver: Partial<Receiver>): Promise<Model> {
  const core = await compiled()
  const worker = new ModelWorker()
  const made = new Promise<Model>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<{ model?: Model; error?: string }>) =>
      data.model ? resolve(data.model) : reject(new Error(data.error))
    worker.onerror = (event) => reject(new Error(event.message))
  })
  const task: Task = { receiver, core }
  worker.postMessage(task)
  return made.finally(() => worker.terminate())
}

/** A running picture. Draws by itself when there is something new to see. */
export class View3d implements View {
  readonly #canvas: HTMLCanvasElement
  readonly #renderer: WebGLRenderer
  readonly #gl: WebGL2RenderingContext
  readonly #rig: Rig
  readonly #options: Options3d
  readonly #ladder: Ladder
  readonly #sized: ResizeObserver
  readonly #frame = new Float32Array(FLOATS)
  readonly #corner = new Vector3()
  readonly #box = new Float32Array(4)
  readonly #boxBefore = new Float32Array(4)
  /** Done when there is a picture to be seen. */
  readonly seen: Promise<void>
  #pictured!: () => void
  #stage: Stage
  #playing: Playing | null = null
  #sore: readonly Disc[] = []
  #keepOffs: readonly Disc[] = []
  #dose: DoseGrid | null = null
  #light: number | null = null
  #night = false
  #t_s = NaN
  #lightDrawn = NaN
  #drawn_s = -1
  #issued_s = 0
  #whole = true
  #fence: WebGLSync | null = null
  #asked = 0
  #pictures = 0
  #gone = false

  constructor(
    canvas: HTMLCanvasElement,
    card: boolean,
    model: Model,
    rig: Rig,
    options: Options3d,
  ) {
    this.seen = new Promise((pictured) => (this.#pictured = pictured))
    this.#canvas = canvas
    this.#rig = rig
    this.#options = options
    // Without a card what does not move is kept from picture to picture.
    const context = canvas.getContext('webgl2', {
      antialias: card,
      preserveDrawingBuffer: !card,
      powerPreference: 'low-power',
      stencil: false,
    })
    if (!context) throw new Error('there is no WebGL 2')
    this.#gl = context
    this.#renderer = new WebGLRenderer({ canvas, context, stencil: false })
    this.#ladder = new Ladder(card)
    this.#stage = new Stage(model, rig, { ...LOOKS, ...options.looks })
    canvas.addEventListener('webglcontextlost', this.#lost)
    this.#sized = new ResizeObserver(() => this.#resize())
    this.#sized.observe(canvas)
    this.#resize()
    options.prepare?.(this)
    // Asked for errors, a driver stops until all is compiled; and the page with it.
    this.#renderer.debug.checkShaderErrors = false
    void this.#renderer.compileAsync(this.#stage.scene, this.#stage.eye.camera).then(() => {
      if (!this.#gone) this.#asked = requestAnimationFrame(this.#tick)
    })
  }

  /** Another receiver: the body is made anew, and what was on it stays. */
  async receiver(receiver: Partial<Receiver>): Promise<void> {
    const model = await modelOf(receiver)
    if (this.#gone) return
    const before = this.#stage
    this.#stage = new Stage(model, this.#rig, { ...LOOKS, ...this.#options.looks })
    this.#stage.eye.take(before.eye.shot)
    // The programs are shared as long as somebody has them: nothing is compiled again.
    this.#renderer.compile(this.#stage.scene, this.#stage.eye.camera)
    before.dispose()
    this.#stage.marks(this.#sore, this.#keepOffs)
    this.#stage.dose(this.#dose)
    this.#resize()
  }

  /** Shows the hands of a session; `null` takes them away. */
  play(playing: Playing | null): void {
    this.#playing = playing
    this.#t_s = NaN
    this.#stage.forgetWay()
    this.redraw()
  }

  /** The plan has changed: the way ahead is another. */
  replanned(): void {
    this.#stage.forgetWay()
    this.#t_s = NaN
  }

  marks(sore: readonly Disc[], keepOffs: readonly Disc[]): void {
    this.#sore = sore
    this.#keepOffs = keepOffs
    this.#stage.marks(sore, keepOffs)
    this.redraw()
  }

  /** Lays a dose over the skin; `null` takes it away. */
  dose(grid: DoseGrid | null): void {
    this.#dose = grid
    this.#stage.dose(grid)
    this.redraw()
  }

  /** Light of the room, 0–1, where the session does not say it; `null` to follow the session. */
  light(light: number | null): void {
    this.#light = light
    this.redraw()
  }

  /** All in red, for eyes that are used to the dark. */
  night(on: boolean): void {
    this.#night = on
    this.redraw()
  }

  shot(shot: Shot): void {
    this.#stage.eye.take(shot)
    this.redraw()
  }

  /** Turns about the back, radians. */
  orbit(turn: number, tilt: number): void {
    this.#stage.eye.orbit(turn, tilt)
    this.redraw()
  }

  zoom(factor: number): void {
    this.#stage.eye.zoom(factor)
    this.redraw()
  }

  /** The place of the body under a point of the page, CSS pixels; `null` beside it. */
  pick(clientX: number, clientY: number): Spot | null {
    const { left, top, width, height } = this.#canvas.getBoundingClientRect()
    const x = (2 * (clientX - left)) / width - 1
    const y = 1 - (2 * (clientY - top)) / height
    return this.#stage.eye.pick(x, y, this.#stage.skin)
  }

  /** Everything is drawn with the next picture. */
  redraw(): void {
    this.#whole = true
  }

  /** How many pictures were drawn. */
  get pictures(): number {
    return this.#pictures
  }

  /** Mean time of a picture and what is spent on it, for measuring. */
  get measured() {
    return {
      mean_s: this.#ladder.mean_s,
      ...this.#ladder.quality,
      triangles: this.#renderer.info.render.triangles,
    }
  }

  dispose(): void {
    this.#gone = true
    cancelAnimationFrame(this.#asked)
    this.#sized.disconnect()
    this.#canvas.removeEventListener('webglcontextlost', this.#lost)
    if (this.#fence) this.#gl.deleteSync(this.#fence)
    this.#stage.dispose()
    this.#renderer.dispose()
  }

  readonly #lost = (event: Event): void => {
    event.preventDefault()
    cancelAnimationFrame(this.#asked)
    this.#options.onLost?.()
  }

  #resize(): void {
    const { clientWidth: width, clientHeight: height } = this.#canvas
    if (width === 0 || height === 0) return
    this.#renderer.setPixelRatio(Math.min(devicePixelRatio, this.#ladder.quality.ratio))
    this.#renderer.setSize(width, height, false)
    this.#stage.eye.resize(width, height)
    this.redraw()
  }

  readonly #tick = (now_ms: number): void => {
    this.#asked = requestAnimationFrame(this.#tick)
    const now_s = now_ms / 1000
    if (!this.#free(now_s)) return
    const { sparing, rest_s } = this.#ladder.quality
    if (now_s - this.#drawn_s < rest_s) return

    const moved = this.#moveHands(now_s)
    const flickers = !this.#options.still && !sparing
    const flicker = flickers && now_s - this.#drawn_s >= FLICKER_S
    if (!this.#whole && !moved && !flicker) return

    const light = this.#light ?? (this.#playing ? this.#frame[FLOATS - 2]! : 1)
    // A light that goes down over minutes is no reason to draw all of it all the time.
    if (!(Math.abs(light - this.#lightDrawn) < 0.015)) this.#whole = true
    if (this.#whole || flickers) {
      this.#lightDrawn = light
      this.#stage.light(light, flickers ? now_s : null, this.#night)
      this.#stage.breathe(flickers ? now_s : null)
    }
    const whole = this.#whole || !sparing
    if (whole) this.#renderer.setScissorTest(false)
    else this.#scissor()
    this.#stage.draw(this.#renderer)
    this.#boxBefore.set(this.#box)
    this.#fence = this.#gl.fenceSync(this.#gl.SYNC_GPU_COMMANDS_COMPLETE, 0)
    this.#gl.flush()
    this.#issued_s = now_s
    this.#drawn_s = now_s
    this.#whole = false
    this.#pictures++
  }

  /** Whether the last picture is done, so that the next may be begun: no picture waits in a queue. */
  #free(now_s: number): boolean {
    if (!this.#fence) return true
    const state = this.#gl.clientWaitSync(this.#fence, 0, 0)
    if (state === this.#gl.TIMEOUT_EXPIRED) return false
    this.#gl.deleteSync(this.#fence)
    this.#fence = null
    this.#pictured()
    if (this.#ladder.took(now_s - this.#issued_s)) this.#resize()
    return true
  }

  /** Poses the hands for now; says whether they have moved. */
  #moveHands(now_s: number): boolean {
    const playing = this.#playing
    const t_s = playing ? playing.now() : -1
    if (t_s === this.#t_s) return false
    const dt_s = t_s - this.#t_s
    this.#t_s = t_s
    if (!playing) {
      this.#stage.pose(null, 0)
      this.redraw()
      return true
    }
    playing.frameAt(t_s, this.#frame)
    const real_s = now_s - this.#drawn_s
    const jumped = !(dt_s >= 0 && dt_s < JUMP_S)
    if (jumped) this.#stage.jump()
    this.#stage.pose(this.#frame, Math.max(0, dt_s))
    this.#stage.way(t_s, playing.frameAt)
    const f = this.#frame
    const share = jumped || this.#options.still ? 1 : 1 - Math.exp(-real_s / 1.2)
    // The hand that works is looked at, or the middle of both.
    const left = 0.05 + f[CONTACT]!,
      right = 0.05 + f[HAND_FLOATS + CONTACT]!
    const l = left / (left + right),
      r = 1 - l
    const x = l * f[0]! + r * f[HAND_FLOATS]!,
      y = l * f[2]! + r * f[HAND_FLOATS + 2]!
    if (this.#stage.eye.follow(x, y, l * f[1]! + r * f[HAND_FLOATS + 1]!, share)) this.redraw()
    return true
  }

  /** Draws only around the hands and their way: where they were and where they are. */
  #scissor(): void {
    const box = this.#stage.seen(this.#box, this.#corner)
    const before = this.#boxBefore
    const { clientWidth: width, clientHeight: height } = this.#canvas
    const left = Math.max(0, Math.min(box[0]!, before[0]!)),
      right = Math.min(1, Math.max(box[2]!, before[2]!))
    const low = Math.max(0, Math.min(box[1]!, before[1]!)),
      high = Math.min(1, Math.max(box[3]!, before[3]!))
    this.#renderer.setScissorTest(true)
    // Three counts from below, in pixels of the page.
    this.#renderer.setScissor(
      left * width,
      low * height,
      Math.max(0, right - left) * width,
      Math.max(0, high - low) * height,
    )
  }
}
