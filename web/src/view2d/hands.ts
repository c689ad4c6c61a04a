// Hands as a few rounded strokes: enough to see at a glance which part of the hand touches. A right
// hand, pointing up, the middle of its contact at the origin, millimetres.

import { POSTURES } from '../view'
import type { Posture } from '../wasm/warmhands'

type At = readonly [number, number]
interface Bone {
  width: number
  points: At[]
}
export interface HandShape {
  palm: At[]
  bones: Bone[]
  creases: [At, At][]
  /** Where the wrist ends, along the hand. */
  wrist_mm: number
}

const KNUCKLES: At[] = [
  [-25, -32],
  [-8, -38],
  [9, -36],
  [25, -28],
]
const FINGER_MM = [66, 76, 70, 54]
const FINGER_WIDTH = [18, 19, 18, 16]

/** How far the fingers are stretched, spread apart, where the thumb is, and which part touches. */
interface Pose {
  stretched: number
  spread: number
  thumb: At
  /** What of the hand lies at the origin. */
  touches: At
}
const OPEN: Pose = { stretched: 1, spread: 0.05, thumb: [-58, -20], touches: [0, -20] }
const POSES: Record<Posture, Pose> = {
  palm: OPEN,
  still: OPEN,
  knead: { stretched: 0.75, spread: 0.1, thumb: [-66, -30], touches: [-8, -30] },
  heel: { ...OPEN, touches: [0, 28] },
  thumb: { stretched: 0.45, spread: 0.16, thumb: [-36, -76], touches: [-36, -70] },
  fingertips: { stretched: 0.8, spread: 0.08, thumb: [-58, -10], touches: [0, -86] },
  'back-of-hand': { ...OPEN, thumb: [-40, -34], touches: [0, -30] },
  'loose-fist': { stretched: 0.26, spread: 0, thumb: [-28, -46], touches: [0, -34] },
  forearm: { stretched: 0.3, spread: 0, thumb: [-30, -40], touches: [0, 150] },
  tap: { stretched: 0.72, spread: 0.22, thumb: [-60, -14], touches: [0, -82] },
  pluck: { stretched: 0.6, spread: -0.12, thumb: [-34, -66], touches: [-10, -84] },
  feather: { stretched: 0.95, spread: 0.2, thumb: [-62, -20], touches: [0, -96] },
  edge: { stretched: 0.9, spread: -0.06, thumb: [-38, -40], touches: [24, -10] },
  cup: { stretched: 0.8, spread: 0, thumb: [-44, -34], touches: [0, -24] },
}

export function handShape(index: number, closed: number): HandShape {
  const pose = POSES[POSTURES[index] ?? 'palm']
  const [ox, oy] = pose.touches
  const shift = ([x, y]: At): At => [x - ox, y - oy]
  const stretched = pose.stretched * (1 - 0.35 * closed)
  const tips = KNUCKLES.map(([x, y], i): At => {
    const lean = (i - 1.5) * (0.06 + pose.spread)
    const length = FINGER_MM[i]! * stretched
    return [x + Math.sin(lean) * length, y - Math.cos(lean) * length]
  })
  const bones = KNUCKLES.map((knuckle, i) => ({
    width: FINGER_WIDTH[i]!,
    points: [knuckle, tips[i]!],
  }))
  const [tx, ty] = pose.thumb
  const thumb: At = [tx + 14 * closed, ty - 6 * closed]
  bones.push({
    width: 21,
    points: [[-24, 26], [(thumb[0] - 30) / 2 - 4, (thumb[1] + 22) / 2], thumb],
  })
  // Wrist and forearm run out of the picture of the hand.
  bones.push({
    width: 50,
    points: [
      [2, 46],
      [5, 170],
    ],
  })
  if (pose === POSES.forearm)
    bones.push({
      width: 62,
      points: [
        [4, 110],
        [8, 230],
      ],
    })
  const palm: At[] = [
    [-22, -26],
    [20, -24],
    [20, 34],
    [-16, 38],
  ]
  return {
    palm: palm.map(shift),
    wrist_mm: (pose === POSES.forearm ? 180 : 70) - oy,
    bones: bones.map(({ width, points }) => ({ width, points: points.map(shift) })),
    creases: [0, 1, 2].map((i) => [
      shift([(KNUCKLES[i]![0] + KNUCKLES[i + 1]![0]) / 2, KNUCKLES[i]![1] + 2]),
      shift([
        (KNUCKLES[i]![0] + KNUCKLES[i + 1]![0]) / 2 +
          ((tips[i]![0] + tips[i + 1]![0]) / 2 - (KNUCKLES[i]![0] + KNUCKLES[i + 1]![0]) / 2) *
            0.75,
        KNUCKLES[i]![1] + ((tips[i]![1] + tips[i + 1]![1]) / 2 - KNUCKLES[i]![1]) * 0.75,
      ]),
    ]),
  }
}
