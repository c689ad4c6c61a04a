// The golden digests: plans that are the same, bit for bit, natively, under Node and in Chromium.
// Runs in both, so it knows neither files nor the network.

/** The golden file's rows; the request is a text, or the path of one. */
export function rows(golden) {
  const lines = golden.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  return lines.map((line) => {
    const [, quick, thorough, wish] = line.match(/^(\w+) (\w+) (.*)$/)
    return { quick, thorough, wish }
  })
}

/** Rows whose digests differ here: none, if all is well. */
export async function differing(warmhands, golden, read) {
  const changed = []
  for (const { wish, ...expected } of rows(golden)) {
    const text = wish.startsWith('{') ? wish : await read(wish)
    for (const setting of ['quick', 'thorough']) {
      const { score, diagnostics } = warmhands.plan(text, setting)
      if (score === null) throw new Error(`no plan for ${wish}: ${JSON.stringify(diagnostics)}`)
      // The score is an object of JavaScript here, so its way there and back counts, too.
      const digest = warmhands.digest(score)
      if (digest !== expected[setting]) changed.push({ wish, setting, digest })
    }
  }
  return changed
}
