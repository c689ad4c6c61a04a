// The back drawn flat, from above, head up: the core's drawing of the skin with the hands laid over
// it. What the page shows at once, and all it shows where there is no WebGL.

import type { Disc, Options, Playing, Shot, Spot, View } from '../view'
import { patient } from '../beside'
import type { DoseGrid, Receiver } from '../wasm/warmhands'
import { handShape } from './hands'
import * as usual from 'virtual:usual'

/** Numbers of one hand in a frame, and where they lie in it. */
const HAND = 14
const FLOATS = 2 * HAND + 2
const HEADING = 6
const CONTACT = 10
const CLOSED = 11
const POSTURE = 12

/** What has to be in the picture, millimetres of the body frame. */
const WHOLE = { left: -345, right: 345, top: -285, bottom: 610 }
const NEAR_MM = 330
/** Over this length a forearm leaves the picture. */
const FADES_MM = 110
/** The way ahead: how far it is shown, and in which steps, seconds. */
const AHEAD_S = 9
const AHEAD_STEP_S = 0.18

export async function openView2d(canvas: HTMLCanvasElement, options: Options): Promise<View> {
  const view = new View2d(canvas, options)
  options.prepare?.(view)
  await view.receiver(options.receiver)
  return view
}

class View2d implements View {
  readonly #canvas: HTMLCanvasElement
  readonly #context: CanvasRenderingContext2D
  readonly #options: Options
  readonly #sized: ResizeObserver
  readonly #frame = new Float32Array(FLOATS)
  readonly #ahead = new Float32Array(FLOATS)
  #skin: ImageBitmap | null = null
  #dose: { image: HTMLCanvasElement; grid: DoseGrid } | null = null
  #sore: readonly Disc[] = []
  #keepOffs: readonly Disc[] = []
  #playing: Playing | null = null
  #light: number | null = null
  #night = false
  #shot: Shot = 'top'
  #zoom = 1
  #turn = 0
  #near = { x: 0, y: 160 }
  #scale = 1
  #stale = true
  #drawn_s = NaN
  #drawn_ms = 0
  #asked = 0
  #gone = false

  constructor(canvas: HTMLCanvasElement, options: Options) {
    this.#canvas = canvas
    this.#options = options
    const context = canvas.getContext('2d')
    if (!context) throw new Error('there is no 2D canvas')
    this.#context = context
    this.#sized = new ResizeObserver(() => (this.#stale = true))
    this.#sized.observe(canvas)
    this.#asked = requestAnimationFrame(this.#tick)
  }

  async receiver(receiver: Partial<Receiver>): Promise<void> {
    const skin = await painted(skinAlone(await drawn(receiver)))
    if (this.#gone) return skin.close()
    this.#skin?.close()
    this.#skin = skin
    this.#stale = true
  }
  play(playing: Playing | null): void {
    this.#playing = playing
    this.#stale = true
  }
  replanned(): void {
    this.#stale = true
  }
  marks(sore: readonly Disc[], keepOffs: readonly Disc[]): void {
    this.#sore = sore
    this.#keepOffs = keepOffs
    this.#stale = true
  }
  dose(grid: DoseGrid | null): void {
    this.#dose = grid && { image: doseImage(grid), grid }
    this.#stale = true
  }
  light(light: number | null): void {
    this.#light = light
    this.#stale = true
  }
  night(on: boolean): void {
    this.#night = on
    this.#stale = true
  }
  shot(shot: Shot): void {
    this.#shot = shot
    this.#zoom = 1
    this.#turn = 0
    this.#stale = true
  }
  orbit(turn: number): void {
    this.#turn = Math.max(-0.6, Math.min(0.6, this.#turn + turn))
    this.#stale = true
  }
  zoom(factor: number): void {
    this.#zoom = Math.max(0.7, Math.min(3, this.#zoom * factor))
    this.#stale = true
  }
  pick(clientX: number, clientY: number): Spot | null {
    const { left, top } = this.#canvas.getBoundingClientRect()
    const ratio = this.#canvas.width / Math.max(1, this.#canvas.clientWidth)
    const at = this.#transform().inverse()
    const point = at.transformPoint({ x: (clientX - left) * ratio, y: (clientY - top) * ratio })
    const { left: l, right: r, top: t, bottom: b } = WHOLE
    if (point.x < l || point.x > r || point.y < t || point.y > b) return null
    return { x_m: point.x / 1000, y_m: point.y / 1000 }
  }
  dispose(): void {
    this.#gone = true
    cancelAnimationFrame(this.#asked)
    this.#sized.disconnect()
    this.#skin?.close()
  }

  #transform(): DOMMatrix {
    const { width, height } = this.#canvas
    const whole = this.#shot !== 'close'
    const across = whole ? WHOLE.right - WHOLE.left : NEAR_MM
    const up = whole ? WHOLE.bottom - WHOLE.top : NEAR_MM
    this.#scale = Math.min(width / across, height / up) * this.#zoom
    const middle = whole ? { x: 0, y: (WHOLE.top + WHOLE.bottom) / 2 } : this.#near
    return new DOMMatrix()
      .translate(width / 2, height / 2)
      .rotate((this.#turn * 180) / Math.PI)
      .scale(this.#scale)
      .translate(-middle.x, -middle.y)
  }

  readonly #tick = (now_ms: number): void => {
    this.#asked = requestAnimationFrame(this.#tick)
    const { clientWidth, clientHeight } = this.#canvas
    if (clientWidth === 0 || !this.#skin) return
    const t_s = this.#playing?.now() ?? NaN
    const moves = this.#playing !== null && t_s !== this.#drawn_s
    if (!this.#stale && (!moves || now_ms - this.#drawn_ms < 24)) return
    this.#drawn_s = t_s
    this.#drawn_ms = now_ms
    this.#stale = false
    const ratio = Math.min(devicePixelRatio, 2)
    const [width, height] = [Math.round(clientWidth * ratio), Math.round(clientHeight * ratio)]
    if (this.#canvas.width !== width || this.#canvas.height !== height) {
      this.#canvas.width = width
      this.#canvas.height = height
    }
    this.#draw(t_s)
  }

  #draw(t_s: number): void {
    const c = this.#context
    const { width, height } = this.#canvas
    c.setTransform(1, 0, 0, 1, 0, 0)
    c.clearRect(0, 0, width, height)
    if (this.#playing) {
      this.#playing.frameAt(t_s, this.#frame)
      const f = this.#frame
      const x = (f[0]! + f[HAND]!) * 500
      const y = (f[1]! + f[HAND + 1]!) * 500
      const share = this.#options.still ? 1 : 0.06
      this.#near.x += (x - this.#near.x) * share
      this.#near.y += (y - this.#near.y) * share
    }
    c.setTransform(this.#transform())
    const light = this.#light ?? (this.#playing ? this.#frame[FLOATS - 2]! : 1)
    const filter = [`brightness(${(0.42 + 0.5 * light).toFixed(3)})`, 'saturate(1.05)']
    if (this.#night) filter.push('sepia(1)', 'saturate(4)', 'hue-rotate(-38deg)', 'brightness(0.6)')
    c.filter = filter.join(' ')
    c.drawImage(this.#skin!, SKIN.x, SKIN.y, SKIN.width, SKIN.height)
    c.filter = 'none'
    if (this.#dose) {
      const { grid, image } = this.#dose
      const [x, y] = grid.origin
      const mm = grid.cell_m * 1000
      c.imageSmoothingQuality = 'high'
      c.drawImage(image, x * 1000, y * 1000, grid.width * mm, grid.height * mm)
    }
    this.#drawMarks(c)
    if (!this.#playing) return
    this.#drawWay(c, t_s)
    for (const [at, side] of [
      [0, -1],
      [HAND, 1],
    ] as const)
      this.#drawHand(c, at, side, light)
  }

  #drawMarks(c: CanvasRenderingContext2D): void {
    for (const { x_m, y_m, radius_m } of this.#keepOffs) {
      c.save()
      c.beginPath()
      c.arc(x_m * 1000, y_m * 1000, radius_m * 1000, 0, 2 * Math.PI)
      c.fillStyle = 'rgb(40 24 30 / 0.5)'
      c.fill()
      c.clip()
      c.strokeStyle = 'rgb(230 205 205 / 0.7)'
      c.lineWidth = 2
      const r = radius_m * 1000
      for (let d = -2 * r; d <= 2 * r; d += 11) {
        c.beginPath()
        c.moveTo(x_m * 1000 + d - r, y_m * 1000 - r)
        c.lineTo(x_m * 1000 + d + r, y_m * 1000 + r)
        c.stroke()
      }
      c.restore()
      c.beginPath()
      c.arc(x_m * 1000, y_m * 1000, r, 0, 2 * Math.PI)
      c.lineWidth = 2.5
      c.strokeStyle = 'rgb(240 220 220 / 0.9)'
      c.stroke()
    }
    for (const { x_m, y_m, radius_m } of this.#sore) {
      const [x, y, r] = [x_m * 1000, y_m * 1000, radius_m * 1000]
      const glow = c.createRadialGradient(x, y, 0, x, y, r)
      glow.addColorStop(0, 'rgb(214 52 24 / 0.75)')
      glow.addColorStop(1, 'rgb(214 52 24 / 0.12)')
      c.beginPath()
      c.arc(x, y, r, 0, 2 * Math.PI)
      c.fillStyle = glow
      c.fill()
      c.lineWidth = 2.5
      c.strokeStyle = 'rgb(150 24 6 / 0.9)'
      c.stroke()
    }
  }

  /** Where the middles of the hands go next, fading with time. */
  #drawWay(c: CanvasRenderingContext2D, t_s: number): void {
    c.lineCap = 'round'
    for (const at of [0, HAND]) {
      let from: [number, number] | null = null
      for (let d = 0; d <= AHEAD_S; d += AHEAD_STEP_S) {
        this.#playing!.frameAt(t_s + d, this.#ahead)
        const f = this.#ahead
        const to: [number, number] = [f[at]! * 1000, f[at + 1]! * 1000]
        const touches = f[at + CONTACT]! > 0.3
        if (from && touches) {
          c.beginPath()
          c.moveTo(...from)
          c.lineTo(...to)
          c.lineWidth = 9 - (5 * d) / AHEAD_S
          c.strokeStyle = `rgb(255 226 150 / ${(0.5 * (1 - d / AHEAD_S) ** 1.5).toFixed(3)})`
          c.stroke()
        }
        from = touches ? to : null
      }
    }
  }

  #drawHand(c: CanvasRenderingContext2D, at: number, side: -1 | 1, light: number): void {
    const f = this.#frame
    const contact = f[at + CONTACT]!
    const [x, y] = [f[at]! * 1000, f[at + 1]! * 1000]
    const angle = Math.atan2(f[at + HEADING + 1]!, f[at + HEADING]!)
    const shape = handShape(Math.round(f[at + POSTURE]!), f[at + CLOSED]!)
    c.save()
    c.translate(x, y)
    // A hand points up in its own drawing.
    c.rotate(angle + Math.PI / 2)
    c.scale(side, 1)
    const lift = 1 - contact
    c.shadowColor = `rgb(30 10 4 / ${0.75 - 0.3 * lift})`
    c.shadowBlur = (6 + 16 * lift) * this.#scale
    c.shadowOffsetX = (4 + 10 * lift) * this.#scale
    c.shadowOffsetY = (6 + 14 * lift) * this.#scale
    const dim = 0.5 + 0.5 * light
    const paint = (r: number, g: number, b: number) =>
      this.#night
        ? `rgb(${r * dim * 0.62} ${g * dim * 0.2} ${b * dim * 0.12})`
        : `rgb(${r * dim} ${g * dim} ${b * dim})`
    c.lineCap = c.lineJoin = 'round'
    // Once as an outline with its shadow, then the skin over it.
    for (const [grow, colour] of [
      [5, paint(120, 62, 38)],
      [0, paint(244, 204, 172)],
    ] as const) {
      const fading = c.createLinearGradient(0, shape.wrist_mm, 0, shape.wrist_mm + FADES_MM)
      fading.addColorStop(0, colour)
      fading.addColorStop(1, colour.replace(')', ' / 0)'))
      c.strokeStyle = c.fillStyle = fading
      for (const { width, points } of shape.bones) {
        c.lineWidth = width + grow
        c.beginPath()
        points.forEach(([px, py], i) => (i === 0 ? c.moveTo(px, py) : c.lineTo(px, py)))
        c.stroke()
      }
      c.lineWidth = 26 + grow
      c.beginPath()
      shape.palm.forEach(([px, py], i) => (i === 0 ? c.moveTo(px, py) : c.lineTo(px, py)))
      c.closePath()
      c.fill()
      c.stroke()
      c.shadowColor = 'transparent'
    }
    c.strokeStyle = paint(206, 150, 116)
    c.lineWidth = 2.2
    for (const [[ax, ay], [bx, by]] of shape.creases) {
      c.beginPath()
      c.moveTo(ax, ay)
      c.lineTo(bx, by)
      c.stroke()
    }
    c.restore()
  }
}

/** The core's drawing of a back: the usual one came with the page. */
async function drawn(receiver: Partial<Receiver>): Promise<string> {
  const { name: _, ...body } = receiver
  if (JSON.stringify(body) === JSON.stringify(usual.receiver)) {
    const answer = await fetch(usual.url)
    if (answer.ok) return answer.text()
  }
  return patient.ask('bodySvg', receiver, [{}])
}

/** The skin in the core's drawing, without paper and legend: where it lies, millimetres. */
const SKIN = { x: -360, y: -300, width: 720, height: 980 }
function skinAlone(svg: string): string {
  const box = `${SKIN.x} ${SKIN.y} ${SKIN.width} ${SKIN.height}`
  const ratio = Math.min(devicePixelRatio, 2)
  const size = `width="${ratio * SKIN.width}" height="${ratio * SKIN.height}"`
  const defs = svg.slice(svg.indexOf('<defs>'), svg.indexOf('</defs>') + '</defs>'.length)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" ${size}>${defs}<use href="#skin"/></svg>`
}

/** Paints a drawing once: its soft edges cost more than all the rest of a picture. */
async function painted(svg: string): Promise<ImageBitmap> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  const image = new Image()
  image.src = url
  try {
    await image.decode()
    return await createImageBitmap(image)
  } finally {
    URL.revokeObjectURL(url)
  }
}

/** The dose as warmth: the more, the brighter, relative to where most of it is. */
function doseImage(grid: DoseGrid): HTMLCanvasElement {
  const image = document.createElement('canvas')
  image.width = grid.width
  image.height = grid.height
  const context = image.getContext('2d')!
  const pixels = context.createImageData(grid.width, grid.height)
  const all = grid.broad.map((broad, i) => broad + grid.point[i]!)
  const most = all.reduce((a, b) => Math.max(a, b), 0) || 1
  all.forEach((dose, i) => {
    const share = Math.sqrt(dose / most)
    pixels.data[4 * i] = 255
    pixels.data[4 * i + 1] = 60 + 150 * share
    pixels.data[4 * i + 2] = 20 + 60 * share ** 3
    pixels.data[4 * i + 3] = 215 * Math.min(1, share * 1.1)
  })
  context.putImageData(pixels, 0, 0)
  return image
}
