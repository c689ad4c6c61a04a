// A page's use of the declarations, for the compiler alone: what is promised is enough, and what
// is wrong is refused.

import init, * as warmhands from '../../../web/src/wasm/warmhands.js'

export async function use(bytes: ArrayBuffer): Promise<void> {
  await init({ module_or_path: bytes })
  const { score, care, diagnostics } = warmhands.plan('minutes = 15', 'thorough')
  for (const { code, severity, labels = [] } of diagnostics) {
    const spans: number[] = labels.flatMap((at) => ('span' in at ? [at.span.start, at.span.end] : []))
    console.log(code, severity === 'stop', spans)
  }
  const caps: (number | null | undefined)[] | undefined = care?.notes.map(() => care.techniques['cupping'])
  if (score === null) return

  const [x, y]: [number, number] = score.movements[0]!.strokes[0]!.hands.left!.path[0]!
  const spot: { x_m: number; y_m: number } | undefined = score.request.sore[0]
  const dose: number | undefined = score.dose['shoulder.left']?.broad_kpa_s
  const mesh: Float32Array = warmhands.bodyMesh({ build: 'female', arms: 'forward' }, 0.007).positions
  const skin: Float32Array = warmhands.skinGrid({ arms: 'sides' }, 0.01).heights
  const away: Float32Array = warmhands.skinDistances({}, new Float32Array([0, 0, 1]))
  const passes: number[] = warmhands.instructions(score).map((told) => told.passes)
  console.log(caps, x, y, spot, dose, mesh, skin, away, passes, warmhands.digest(score))

  // @ts-expect-error there is no such setting
  warmhands.plan('minutes = 15', 'slow')
  // @ts-expect-error there is no such place
  console.log(score.dose['elbow.left'])
  // @ts-expect-error a request is no score
  warmhands.digest(score.request)
}
