import { POSTURES } from '../../view'
import type { Posture } from '../../wasm/warmhands'

/** Where the numbers of a pose stand in its array; angles in degrees, lengths in metres. */
export const POSE = {
  /** How the whole hand is turned from the heading: outwards, fingers down, thumb's side up. */
  turn: 0,
  pitch: 1,
  roll: 2,
  /** Four fingers: flexion of three joints, and the spread towards the thumb. */
  fingers: 3,
  /** Flexion at the base, aside at the base, flexion of two joints. */
  thumb: 19,
  /** How far the palm settles on the skin, and fingers and thumb lie down on it, 0–1. */
  settle: 23,
  conform: 24,
  thumbConforms: 25,
  /** Whether the back of the hand is what touches. */
  dorsal: 26,
  /** How the point that lies where the core says is mixed from those of `ANCHORS`. */
  anchor: 27,
  /** How high the forearm rises over the skin. */
  elbow: 37,
  /** How deep the hand sinks in at most, and at how many newtons it has come two thirds of the way. */
  sink: 38,
  sinkForce: 39,
  /** How far over the skin the anchor is at least. */
  lift: 40,
  /** How high the skin rises between thumb and fingers. */
  fold: 41,
  /** Whether fingers and thumb stand on their tips (else they lie). */
  tips: 42,
} as const
export const POSE_SIZE = 43

/** What of the hand can be meant to touch; the points are found in `player.ts`. */
export const ANCHORS = [
  'palm',
  'heel',
  'thumb',
  'fingertips',
  'knuckles',
  'back',
  'forearm',
  'edge',
  'pinch',
  'cup',
] as const
type Anchor = (typeof ANCHORS)[number]

interface Shape {
  turn?: number
  pitch?: number
  roll?: number
  /** One finger for all, or each from the index on. */
  fingers: [number, number, number] | [number, number, number][]
  spread?: [number, number, number, number]
  thumb: [number, number, number, number]
  settle?: number
  conform?: number
  thumbConforms?: number
  dorsal?: boolean
  anchor: Anchor
  elbow?: number
  sink?: number
  sinkForce?: number
  lift?: number
  fold?: number
  tips?: boolean
}

function pose(shape: Shape): Float32Array {
  const out = new Float32Array(POSE_SIZE)
  out[POSE.turn] = shape.turn ?? 0
  out[POSE.pitch] = shape.pitch ?? 0
  out[POSE.roll] = shape.roll ?? 0
  for (let finger = 0; finger < 4; finger++) {
    const bends = Array.isArray(shape.fingers[0])
      ? (shape.fingers as [number, number, number][])[finger]!
      : (shape.fingers as [number, number, number])
    out.set(bends, POSE.fingers + 4 * finger)
    out[POSE.fingers + 4 * finger + 3] = shape.spread?.[finger] ?? 0
  }
  out.set(shape.thumb, POSE.thumb)
  out[POSE.settle] = shape.settle ?? 0
  out[POSE.conform] = shape.conform ?? 0
  out[POSE.thumbConforms] = shape.thumbConforms ?? 0
  out[POSE.dorsal] = shape.dorsal ? 1 : 0
  out[POSE.anchor + ANCHORS.indexOf(shape.anchor)] = 1
  out[POSE.elbow] = shape.elbow ?? 26
  out[POSE.sink] = shape.sink ?? 0.006
  out[POSE.sinkForce] = shape.sinkForce ?? 20
  out[POSE.lift] = shape.lift ?? 0
  out[POSE.fold] = shape.fold ?? 0
  out[POSE.tips] = shape.tips ? 1 : 0
  return out
}

/** A hand open and, where the technique squeezes, closed. */
export interface Held {
  readonly open: Float32Array
  readonly closed: Float32Array
}

const held = (open: Shape, closed: Partial<Shape> = {}): Held => ({
  open: pose(open),
  closed: pose({ ...open, ...closed }),
})

/** How each posture of the core looks. */
const HELD: Record<Posture, Held> = {
  palm: held({
    fingers: [4, 4, 2],
    spread: [-8, -1, 5, 9],
    thumb: [-6, -26, 0, -4],
    settle: 1,
    conform: 1,
    thumbConforms: 0.6,
    anchor: 'palm',
    elbow: 24,
    sink: 0.007,
  }),
  still: held({
    fingers: [8, 8, 4],
    spread: [-6, -1, 4, 7],
    thumb: [-4, -20, 2, 2],
    settle: 1,
    conform: 1,
    thumbConforms: 0.6,
    anchor: 'palm',
    elbow: 24,
    sink: 0.005,
  }),
  heel: held({
    fingers: [6, 12, 6],
    spread: [2, 0, 0, 2],
    thumb: [-4, -14, 2, 4],
    pitch: -7,
    settle: 0.6,
    conform: 0.35,
    anchor: 'heel',
    elbow: 42,
    sink: 0.009,
  }),
  knead: held(
    {
      turn: 8,
      pitch: 2,
      fingers: [
        [14, 16, 8],
        [16, 18, 8],
        [16, 18, 10],
        [14, 16, 10],
      ],
      spread: [2, 0, 0, 1],
      thumb: [-4, 44, -2, 2],
      conform: 0.9,
      thumbConforms: 0.8,
      anchor: 'pinch',
      tips: true,
      elbow: 30,
      sink: 0.005,
      sinkForce: 14,
      fold: 0.003,
    },
    {
      pitch: 6,
      fingers: [
        [46, 30, 14],
        [50, 32, 16],
        [50, 32, 16],
        [46, 30, 14],
      ],
      thumb: [10, 20, 10, 16],
      conform: 0.25,
      thumbConforms: 0.25,
      lift: 0.003,
      fold: 0.02,
    },
  ),
  thumb: held({
    turn: 24,
    pitch: 4,
    fingers: [
      [14, 18, 8],
      [14, 18, 8],
      [14, 18, 8],
      [16, 20, 8],
    ],
    spread: [0, 0, 3, 5],
    thumb: [-10, 14, -2, -6],
    settle: 0.75,
    conform: 0.9,
    anchor: 'thumb',
    elbow: 36,
    sink: 0.007,
    sinkForce: 9,
  }),
  fingertips: held({
    pitch: 4,
    fingers: [
      [26, 24, 10],
      [27, 26, 10],
      [27, 26, 10],
      [24, 24, 10],
    ],
    spread: [-2, 0, 3, 6],
    thumb: [0, -10, 4, 8],
    conform: 1,
    thumbConforms: 0.3,
    anchor: 'fingertips',
    tips: true,
    elbow: 34,
    sink: 0.006,
    sinkForce: 14,
  }),
  'back-of-hand': held({
    roll: 178,
    pitch: 0,
    settle: 1,
    fingers: [12, 16, 8],
    spread: [-5, -1, 4, 7],
    thumb: [6, 4, 8, 8],
    conform: 0.8,
    dorsal: true,
    anchor: 'back',
    elbow: 20,
    sink: 0.005,
  }),
  'loose-fist': held({
    pitch: 42,
    roll: 12,
    fingers: [80, 98, 52],
    thumb: [4, -22, 24, 36],
    anchor: 'knuckles',
    elbow: 26,
    sink: 0.007,
    lift: 0.012,
  }),
  forearm: held({
    roll: 68,
    pitch: 4,
    fingers: [
      [46, 58, 28],
      [52, 62, 30],
      [52, 62, 30],
      [52, 62, 30],
    ],
    thumb: [16, -10, 16, 20],
    anchor: 'forearm',
    elbow: 2,
    sink: 0.008,
    sinkForce: 30,
  }),
  tap: held({
    pitch: 8,
    fingers: [
      [24, 20, 10],
      [25, 22, 10],
      [25, 22, 10],
      [22, 20, 10],
    ],
    spread: [4, 1, -2, -4],
    thumb: [-2, 0, 4, 8],
    conform: 0.5,
    anchor: 'fingertips',
    tips: true,
    elbow: 40,
    sink: 0.002,
    lift: 0.003,
  }),
  pluck: held(
    {
      pitch: 22,
      turn: 14,
      fingers: [
        [38, 26, 14],
        [40, 28, 14],
        [36, 30, 16],
        [32, 32, 18],
      ],
      spread: [0, 0, 0, 0],
      thumb: [6, 14, 6, 8],
      conform: 0.3,
      thumbConforms: 0.3,
      anchor: 'pinch',
      tips: true,
      elbow: 44,
      sink: 0.002,
      lift: 0.004,
    },
    {
      fingers: [
        [52, 36, 20],
        [54, 38, 20],
        [46, 38, 20],
        [38, 38, 20],
      ],
      thumb: [22, 4, 16, 20],
      lift: 0.013,
      conform: 0.05,
      thumbConforms: 0.05,
      fold: 0.007,
    },
  ),
  feather: held({
    pitch: 14,
    fingers: [
      [20, 14, 6],
      [21, 16, 6],
      [21, 16, 6],
      [18, 14, 6],
    ],
    spread: [6, 1, -3, -7],
    thumb: [-6, 6, 2, 4],
    conform: 0.7,
    anchor: 'fingertips',
    tips: true,
    elbow: 40,
    sink: 0.0005,
  }),
  edge: held({
    roll: 78,
    pitch: -13,
    fingers: [8, 10, 6],
    spread: [-1, 0, 1, 2],
    thumb: [-4, -10, 2, 4],
    anchor: 'edge',
    elbow: 24,
    sink: 0.003,
  }),
  cup: held({
    pitch: 2,
    fingers: [20, 18, 8],
    spread: [-2, 0, 2, 4],
    thumb: [10, 0, 10, 14],
    anchor: 'cup',
    tips: true,
    conform: 0.8,
    elbow: 30,
    sink: 0.002,
  }),
}

/** In the order in which a frame counts postures. */
export const HELD_BY_INDEX: Held[] = POSTURES.map((name) => HELD[name])
/** How the receiver's own hands lie, palm up beside the body and palm down beside the head. */
export const PALM_DOWN = pose({
  fingers: [
    [2, 10, 6],
    [3, 10, 6],
    [4, 12, 6],
    [6, 14, 8],
  ],
  spread: [2, 0, 0, -1],
  thumb: [-6, -20, 2, 2],
  anchor: 'back',
})
export const PALM_UP = pose({
  fingers: [
    [18, 22, 12],
    [24, 26, 14],
    [30, 30, 16],
    [34, 34, 16],
  ],
  spread: [2, 0, -2, -4],
  thumb: [8, 4, 10, 12],
  anchor: 'back',
})
