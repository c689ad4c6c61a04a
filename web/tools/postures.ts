// The developer's page that `tools/postures.mjs` takes its pictures from.
import { Vector3, WebGLRenderer } from 'three'
import init, {
  check,
  Performance,
  doseGrid,
  plan,
  takeIn,
  type Receiver,
  type Score,
} from '../src/wasm/warmhands'
import type { Shot } from '../src/view'
import handUrl from '../src/view3d/hand/hand.bin?url'
import { readRig, type Rig } from '../src/view3d/hand/rig'
import words from '../src/wasm/words/core/en.ftl?raw'
import { LOOKS, Stage } from '../src/view3d/stage'
import { modelOf, openView3d } from '../src/view3d/view3d'

const canvas = document.querySelector('canvas')!
const renderer = new WebGLRenderer({
  canvas,
  antialias: !location.search.includes('plain'),
  preserveDrawingBuffer: true,
})
let stage: Stage
let rig: Rig
let performance_: Performance
let score: Score
const frame = new Float32Array(30)
const pixel = new Uint8Array(4)

const tools = {
  async setUp(request: string): Promise<object> {
    await init()
    takeIn('en', words)
    // A routine may break rules here: it is there to be looked at.
    score = (request.includes('[[movement]]') ? check(request) : plan(request, 'quick')).score!
    performance_ = new Performance(score)
    performance_.apply({ n: 1, t_s: 0, event: 'started' } as never)
    const receiver: Partial<Receiver> = score.request.receiver
    const [model, file] = await Promise.all([
      modelOf(receiver),
      fetch(handUrl).then((answer) => answer.arrayBuffer()),
    ])
    stage?.dispose()
    rig = readRig(file)
    stage = new Stage(model, rig, { ...LOOKS })
    stage.marks(score.request.sore, score.request.keep_off)
    return {
      triangles: [model.body, model.towel, model.table, model.cushion].map(
        (s) => s.indices.length / 3,
      ),
      wrist: model.wrist,
    }
  },
  strokes: () =>
    score.movements.flatMap((m) =>
      m.strokes.map((s) => ({
        technique: s.technique,
        start_s: s.start_s,
        duration_s: s.duration_s,
        rate_hz: s.rate_hz,
      })),
    ),
  dose: (on: boolean) => stage.dose(on ? doseGrid(score) : null),
  take: (shot: Shot) => stage.eye.take(shot),
  orbit: (a: number, b: number) => stage.eye.orbit(a, b),
  zoom: (f: number) => stage.eye.zoom(f),
  /** Draws a moment, as if the half second before it had been seen. */
  draw(
    t_s: number,
    options: { way?: boolean; night?: boolean; light?: number; hands?: boolean } = {},
  ): number {
    renderer.setSize(innerWidth, innerHeight, false)
    stage.eye.resize(innerWidth, innerHeight)
    const frameAt = (t: number, out: Float32Array) => performance_.frame(t, out)
    if (options.hands === false) stage.pose(null, 0)
    else {
      stage.jump()
      for (let t = Math.max(0, t_s - 0.6); t < t_s; t += 1 / 30) {
        frameAt(t, frame)
        stage.pose(frame, 1 / 30)
      }
      frameAt(t_s, frame)
      stage.pose(frame, 0.03)
      const left = 0.05 + frame[10]!,
        right = 0.05 + frame[24]!
      const at = (i: number) => (left * frame[i]! + right * frame[14 + i]!) / (left + right)
      stage.eye.follow(at(0), at(2), at(1), 1)
    }
    stage.light(options.light ?? frame[28]!, null, options.night ?? false)
    stage.way(t_s, options.way === false || options.hands === false ? null : frameAt)
    const before = performance.now()
    stage.draw(renderer)
    const gl = renderer.getContext()
    gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel)
    return performance.now() - before
  },
  /** Draws a posture by itself: both hands, mirrored, `x_m` from the midline. */
  posture(
    index: number,
    o: {
      x: number
      y: number
      closed?: number
      force?: number
      lift?: number
      angle?: number
      light?: number
    },
  ): number {
    renderer.setSize(innerWidth, innerHeight, false)
    stage.eye.resize(innerWidth, innerHeight)
    const n = new Float32Array(3)
    for (const [hand, side] of [
      [0, -1],
      [1, 1],
    ] as const) {
      const x = side * o.x,
        y = o.y
      stage.skin.normal(n, x, y, 0.004)
      const angle = side * (o.angle ?? -0.17)
      const flat = [Math.sin(angle), -Math.cos(angle)] as const
      const up = flat[0] * n[0]! + flat[1] * n[2]!
      const h = [flat[0] - up * n[0]!, flat[1] - up * n[2]!, -up * n[1]!]
      const size = Math.hypot(h[0]!, h[1]!, h[2]!)
      frame.set(
        [
          x,
          y,
          stage.skin.at(x, y) + (o.lift ?? 0),
          n[0]!,
          n[2]!,
          n[1]!,
          ...h.map((v) => v / size),
          o.lift ? 0 : (o.force ?? 12),
          o.lift ? 0 : 1,
          o.closed ?? 0,
          index,
          0,
        ],
        14 * hand,
      )
    }
    stage.jump()
    stage.pose(frame, 0.03)
    stage.eye.follow(0, 0.19, o.y, 1)
    stage.light(o.light ?? 1, null, false)
    stage.way(0, null)
    stage.draw(renderer)
    return 0
  },
  solve(times: number): number {
    const before = performance.now()
    for (let i = 0; i < times; i++) {
      performance_.frame(60 + i / 60, frame)
      stage.pose(frame, 1 / 60)
    }
    return (performance.now() - before) / times
  },
  /** The product's own view, running; what it measures after some seconds. */
  async run(from_s: number, seconds: number, shot: Shot, times = 1) {
    document.querySelector('canvas')!.remove()
    const live = document.body.appendChild(document.createElement('canvas'))
    const scripts: number[] = []
    const ask = window.requestAnimationFrame.bind(window)
    window.requestAnimationFrame = (callback) =>
      ask((now) => {
        const before = performance.now()
        callback(now)
        scripts.push(performance.now() - before)
      })
    const begun = performance.now()
    const view = await openView3d(live, { receiver: score.request.receiver })
    const opened_ms = performance.now() - begun
    view.shot(shot)
    view.marks(score.request.sore, score.request.keep_off)
    const start = performance.now()
    view.play({
      now: () => from_s + (times * (performance.now() - start)) / 1000,
      frameAt: (t, out) => performance_.frame(t, out),
    })
    while (view.pictures < 2) await new Promise((done) => setTimeout(done, 10))
    const second_picture_ms = performance.now() - begun
    await new Promise((done) => setTimeout(done, seconds * 1000))
    window.requestAnimationFrame = ask
    scripts.sort((a, b) => a - b)
    const at = (share: number) => scripts[Math.floor(share * (scripts.length - 1))]
    const measured = {
      opened_ms,
      second_picture_ms,
      pictures: view.pictures,
      ...view.measured,
      script_ms: { median: at(0.5), p95: at(0.95), worst: at(1) },
    }
    view.dispose()
    return measured
  },
  /**
   * How deep both hands are below the skin as it is untouched, at each of the moments, and how far
   * their corners move from one to the next; metres. Corners of the forearm count only where it works.
   */
  follow(
    from_s: number,
    to_s: number,
    step_s: number,
  ): {
    t_s: number
    hand: number
    low_m: number
    bone: number
    moved_m: number
    went_m: number
    contact: number
    posture: number
  }[] {
    const seen = []
    const before: (Float32Array | null)[] = [null, null]
    const last = [new Float32Array(3), new Float32Array(3)]
    stage.jump()
    for (let t_s = from_s; t_s < to_s; t_s += step_s) {
      performance_.frame(t_s, frame)
      stage.pose(frame, step_s)
      for (const hand of [0, 1]) {
        const posture = frame[14 * hand + 12]!
        const { points: corners, bones } = skinned(
          stage.hands[hand]!.bones,
          posture === FOREARM_SLIDE,
        )
        let low_m = Infinity,
          moved_m = 0,
          bone = 0
        for (let i = 0; i < corners.length; i += 3) {
          const gap = corners[i + 1]! - stage.skin.at(corners[i]!, corners[i + 2]!)
          if (gap < low_m) {
            low_m = gap
            bone = bones[i / 3]!
          }
          const was = before[hand]
          if (was && was.length === corners.length)
            moved_m = Math.max(
              moved_m,
              Math.hypot(
                corners[i]! - was[i]!,
                corners[i + 1]! - was[i + 1]!,
                corners[i + 2]! - was[i + 2]!,
              ),
            )
        }
        const at = frame.subarray(14 * hand, 14 * hand + 3)
        const went_m = before[hand]
          ? Math.hypot(at[0]! - last[hand]![0]!, at[1]! - last[hand]![1]!, at[2]! - last[hand]![2]!)
          : 0
        last[hand]!.set(at)
        before[hand] = corners
        seen.push({
          t_s,
          hand,
          low_m,
          bone,
          moved_m,
          went_m,
          contact: frame[14 * hand + 10]!,
          posture,
        })
      }
    }
    return seen
  },
  /** A spot of the skin, and what is picked at the point of the picture that shows it. */
  pickAgain(shot: Shot, x_m: number, y_m: number): ({ x_m: number; y_m: number } | null)[] {
    stage.eye.resize(innerWidth, innerHeight)
    stage.eye.take(shot)
    const at = new Vector3(x_m, stage.skin.at(x_m, y_m), y_m).project(stage.eye.camera)
    return [{ x_m, y_m }, stage.eye.pick(at.x, at.y, stage.skin)]
  },
  triangles: () => renderer.info.render.triangles,
}
/** Index of the posture whose forearm is what touches. */
const FOREARM_SLIDE = 7

/** Every third corner of the hand where its bones put it. */
function skinned(bones: Float32Array, forearm: boolean): { points: Float32Array; bones: number[] } {
  const main: number[] = []
  const { positions, scale, weights, bones: of, paint } = rig
  const out: number[] = []
  for (let i = 0; i < positions.length; i += 12) {
    if (!forearm && paint[i + 2]! > 0) continue
    const p = [positions[i]! * scale, positions[i + 1]! * scale, positions[i + 2]! * scale]
    main.push(of[i]!)
    for (let r = 0; r < 3; r++) {
      let sum = 0
      for (let k = 0; k < 4; k++) {
        const m = 16 * of[i + k]!
        sum +=
          (weights[i + k]! / 255) *
          (bones[m + r]! * p[0]! +
            bones[m + 4 + r]! * p[1]! +
            bones[m + 8 + r]! * p[2]! +
            bones[m + 12 + r]!)
      }
      out.push(sum)
    }
  }
  return { points: Float32Array.from(out), bones: main }
}

declare global {
  interface Window {
    tools: typeof tools
  }
}
window.tools = tools
