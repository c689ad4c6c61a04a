import { rigidInverse, multiply } from '../maths'

/** How many bones the hand has: the joints of WebXR in their order there, then the forearm. */
export const BONES = 26
export const FOREARM = 25
/** First joint of a finger, its knuckle: then follow the two middle joints and the tip. */
export const KNUCKLES = [6, 11, 16, 21] as const
/** First joint of the thumb: then follow its two middle joints and the tip. */
export const THUMB = 1

/**
 * The hand that both hands are drawn with: the right one, its origin at the wrist, −z towards the
 * fingers, +y out of its back, the thumb at −x. Made by `web/tools/hand.mjs`, which says how the
 * numbers stand in the file.
 */
export interface Rig {
  readonly positions: Int16Array
  /** Metres in one step of a position. */
  readonly scale: number
  readonly normals: Int8Array
  readonly bones: Uint8Array
  readonly weights: Uint8Array
  /** How open to the light, how much nail, how far up the forearm; one byte each and one to spare. */
  readonly paint: Uint8Array
  readonly indices: Uint16Array
  /** The same skin in a quarter of the triangles. */
  readonly coarse: Uint16Array
  readonly parents: Int8Array
  /** Each bone in its parent, hand open. */
  readonly rest: Float32Array
  /** From the hand to each bone, hand open. */
  readonly toBone: Float32Array
}

export function readRig(file: ArrayBuffer): Rig {
  const [vertices, corners, bones] = new Uint32Array(file, 0, 3) as unknown as [
    number,
    number,
    number,
  ]
  const scale = new Float32Array(file, 12, 1)[0]!
  if (bones !== BONES) throw new Error(`hand.bin has ${bones} bones where ${BONES} are drawn`)
  let at = 16
  const take = (bytes: number) => {
    const from = at
    at += bytes
    return from
  }
  const bind = new Float32Array(file, take(bones * 64), bones * 16)
  const parents = new Int8Array(file, take((bones + 3) & ~3), bones)
  const positions = new Int16Array(file, take(vertices * 8), vertices * 4)
  const normals = new Int8Array(file, take(vertices * 4), vertices * 4)
  const joints = new Uint8Array(file, take(vertices * 4), vertices * 4)
  const weights = new Uint8Array(file, take(vertices * 4), vertices * 4)
  const paint = new Uint8Array(file, take(vertices * 4), vertices * 4)
  const indices = new Uint16Array(file, take(corners * 2), corners)

  const toBone = new Float32Array(bones * 16)
  const rest = new Float32Array(bones * 16)
  for (let i = 0; i < bones; i++) {
    rigidInverse(toBone, 16 * i, bind, 16 * i)
    const parent = parents[i]!
    if (parent < 0) rest.set(bind.subarray(16 * i, 16 * i + 16), 16 * i)
    else multiply(rest, 16 * i, toBone, 16 * parent, bind, 16 * i)
  }
  // One triangle was made four, those at its corners first: their first corners are the old ones.
  const coarse = new Uint16Array(corners / 4)
  for (let i = 0; i < corners / 12; i++)
    for (let k = 0; k < 3; k++) coarse[3 * i + k] = indices[12 * i + [0, 4, 8][k]!]!
  return {
    positions,
    scale,
    normals,
    bones: joints,
    weights,
    paint,
    indices,
    coarse,
    parents,
    rest,
    toBone,
  }
}
