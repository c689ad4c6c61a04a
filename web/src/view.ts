// The back that the page shows, drawn flat (`view2d`) or in three dimensions (`view3d`): the page
// does not know which. A view draws by itself whenever there is something new to see.

import type { DoseGrid, Posture, Receiver } from './wasm/warmhands'

/** A disc on the skin, in the core's frame, metres. */
export interface Disc {
  x_m: number
  y_m: number
  radius_m: number
}

/** A point of the body frame, metres. */
export interface Spot {
  x_m: number
  y_m: number
}

/** As the giver stands; from above, head up; near the hands. */
export type Shot = 'giver' | 'top' | 'close'

/** Whose time it is and where the hands are then. */
export interface Playing {
  /** Seconds of the session's own clock; asked before each picture. */
  now: () => number
  /** The core's `Performance.frame`: `crates/wasm/src/performance.rs` has its layout. */
  frameAt: (t_s: number, out: Float32Array) => void
}

export interface Options {
  receiver: Partial<Receiver>
  /** No flicker, no breath, no glide of the camera. */
  still?: boolean
  /** Says what there is to see before the first picture is drawn, so that it is all in it. */
  prepare?: (view: View) => void
  /** The graphics are gone; the page goes on with its drawing. */
  onLost?: () => void
}

export interface View {
  /** Another receiver: the body is made anew, and what was on it stays. */
  receiver(receiver: Partial<Receiver>): Promise<void>
  /** Shows the hands of a session; `null` takes them away. */
  play(playing: Playing | null): void
  /** The plan has changed: the way ahead is another. */
  replanned(): void
  marks(sore: readonly Disc[], keepOffs: readonly Disc[]): void
  /** Lays a dose over the skin; `null` takes it away. */
  dose(grid: DoseGrid | null): void
  /** Light of the room, 0–1, where the session does not say it; `null` to follow the session. */
  light(light: number | null): void
  /** All in red, for eyes that are used to the dark. */
  night(on: boolean): void
  shot(shot: Shot): void
  /** Turns about the back, radians. */
  orbit(turn: number, tilt: number): void
  /** Nearer by a factor. */
  zoom(factor: number): void
  /** The place of the body under a point of the page, CSS pixels; `null` beside it. */
  pick(clientX: number, clientY: number): Spot | null
  dispose(): void
}

/** Makes a view on a canvas. Fails where the machine cannot. */
export type OpenView = (canvas: HTMLCanvasElement, options: Options) => Promise<View>

/** The three-dimensional view, if this build has one: fetched only when it is asked for. */
export async function open3d(): Promise<OpenView> {
  const found = import.meta.glob<{ openView3d: OpenView }>('./view3d/view3d.ts')
  const load = found['./view3d/view3d.ts']
  if (!load) throw new Error('there is no 3D view in this build')
  return (await load()).openView3d
}

/** The core's postures, in the order in which a frame counts them. */
export const POSTURES: Posture[] = [
  'palm',
  'knead',
  'heel',
  'thumb',
  'fingertips',
  'back-of-hand',
  'loose-fist',
  'forearm',
  'tap',
  'pluck',
  'feather',
  'edge',
  'cup',
  'still',
]
