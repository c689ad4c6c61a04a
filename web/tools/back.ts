// The drawing of the usual back that the phone shows, made by the core while the page is built: so
// the phone's page is small, and still no line of it is drawn by hand.

import type { Plugin } from 'vite'
import { core } from './core.ts'

const NAME = 'virtual:back'
/** Places that the phone shows: of the trunk, for arms lie otherwise on everybody. */
const TRUNK = /^(neck|shoulder|inner-blade|blade|mid-back|ribs|lower-back|waist|sacrum)\./
/** Around the outline, millimetres. */
const MARGIN_MM = 20

export interface Drawing {
  /** Millimetres of the body frame. */
  box: string
  outline: string
  /** By names such as `shoulder.left`. */
  places: { name: string; centre: readonly [number, number]; path: string }[]
}

async function drawn(): Promise<Drawing> {
  const warmhands = await core()
  const all = /<clipPath id="body"><path d="([^"]+)"/.exec(warmhands.bodySvg({}, [{}]))?.[1]
  // The trunk comes first, then the arms.
  const outline = all && /^M[^M]+/.exec(all)?.[0]
  if (!outline) throw new Error('the core draws no outline of the back')
  const mm = (metres: number) => Math.round(1000 * metres)
  const places = warmhands.places({}, 'en').filter(({ place }) => TRUNK.test(place))
  const corners = places.flatMap(({ outline }) => outline)
  const [xs, ys] = [corners.map(([x]) => mm(x)), corners.map(([, y]) => mm(y))]
  const [left, top] = [Math.min(...xs) - MARGIN_MM, Math.min(...ys) - 3 * MARGIN_MM]
  const [right, bottom] = [Math.max(...xs) + MARGIN_MM, Math.max(...ys) + MARGIN_MM]
  return {
    box: [left, top, right - left, bottom - top].join(' '),
    outline,
    places: places.map(({ place, centre, outline }) => ({
      name: place,
      centre,
      path: `M${outline.map(([x, y]) => `${mm(x)} ${mm(y)}`).join('L')}Z`,
    })),
  }
}

export function back(): Plugin {
  return {
    name: 'back',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    load: async (id) =>
      id === `\0${NAME}` ? `export const drawing = ${JSON.stringify(await drawn())}` : null,
  }
}
