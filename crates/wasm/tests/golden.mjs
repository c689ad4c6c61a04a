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

/** Sessions whose digests differ here, as `performed` in `crates/core/tests/golden.rs` plays them. */
export async function differingSessions(warmhands, read) {
  const lines = (await read('crates/core/tests/golden/sessions.txt')).trimEnd().split('\n')
  const replies = JSON.parse(await read('crates/core/tests/golden/replies.json'))
  const changed = []
  for (const [i, line] of lines.entries()) {
    const [, expected, wish] = line.match(/^(\w+) (.*)$/)
    const text = wish.startsWith('{') ? wish : await read(wish)
    const digest = performed(warmhands, warmhands.plan(text, 'quick').score, replies, i % 3 === 2)
    if (digest !== expected) changed.push({ wish, digest })
  }
  return changed
}

function performed(warmhands, score, replies, stopped) {
  const scale = score.duration_s / 300
  const performance = new warmhands.Performance(score)
  let digest = performance.digest('', new Float64Array([0]))
  const tell = (entry) => {
    performance.apply(entry)
    digest = performance.digest(digest, Float64Array.from([0, 0.4, 10], (later) => entry.t_s + later))
  }
  for (const [t, reply] of replies) {
    if (!stopped && reply.reply === 'stop') continue
    const { entry } = performance.decide(reply, t * scale)
    if (entry) tell(entry)
  }
  const due = performance.due(9000)
  if (due) tell(due)
  tell(performance.decide({ reply: 'rate', ...UNRATED, relaxation: 8 }, 9000).entry)
  performance.free()
  return digest
}

const UNRATED = { pressure: null, comfort: null, liked: [], disliked: [], next_day_soreness: null }
