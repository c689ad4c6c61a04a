// The browser's edge under Node: what a page relies on.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { differing, differingSessions, rows } from './golden.mjs'
import { load, read } from './node.mjs'

const warmhands = await load()
const plan = (text, setting = 'quick') => warmhands.plan(text, setting)

test('plans have the golden digests', async () => {
  const golden = await read('crates/core/tests/golden/scores.txt')
  assert.equal(rows(golden).length, 20)
  assert.deepEqual(await differing(warmhands, golden, read), [])
})

test('sessions have the golden digests', async () => {
  assert.deepEqual(await differingSessions(warmhands, read), [])
})

test('a slip in a request is told with its place, and never throws', () => {
  const text = '# für 😀\nminutes = 15\n[[sore]]\nplace = "sholder.left"\n'
  const { score, care, diagnostics } = plan(text)
  assert.equal(score, null)
  assert.equal(care, null)
  const { span } = diagnostics[0].labels[0]
  assert.match(text.slice(span.start, span.end), /^"?sholder\.left"?$/)
})

test('any text gets an answer', () => {
  for (const text of ['', '\0', '{', '[[', 'minutes = 1e999', '💥'.repeat(1000), 'null']) {
    assert.ok(plan(text).diagnostics.length > 0, JSON.stringify(text))
    assert.ok(warmhands.check(text).diagnostics.length > 0, JSON.stringify(text))
  }
})

test('care that refuses says why, and there is no plan', () => {
  const { score, care } = plan('minutes = 15\n[care]\nfever = true')
  assert.equal(score, null)
  assert.equal(care.verdict, 'refuse')
  assert.ok(care.notes.length > 0)
})

test('wishes that cannot be met say what would be possible', () => {
  const everything = Array.from({ length: 6 }, (_, i) => `[[sore]]\nx_m = 0.05\ny_m = 0.${i}5\n`)
  const { score, diagnostics } = plan(`minutes = 5\n${everything.join('')}`)
  assert.equal(score, null)
  assert.match(diagnostics.at(-1).help, /You could/)
})

test('a plan that is written down passes the check, and reads back the same', () => {
  const { score } = plan('minutes = 15\nseed = 7')
  const { good, kind, score: read } = warmhands.check(JSON.stringify(score))
  assert.deepEqual({ good, kind, score: read }, { good: true, kind: 'score', score })
})

test('a routine is filled in', async () => {
  const { good, kind, score } = warmhands.check(await read('examples/classic.toml'))
  assert.ok(good)
  assert.equal(kind, 'routine')
  assert.ok(warmhands.instructions(score).length > 5)
})

test('a routine that was judged is followed as it was written, in the minutes there are', async () => {
  const text = await read('examples/slow-tide.toml')
  const { request, routine, care } = warmhands.judge(text, 'en')
  assert.equal(care.verdict, 'go')
  const wishes = { ...request, ...routine }
  const { score } = plan(JSON.stringify(wishes))
  assert.deepEqual(score, warmhands.check(text).score)
  assert.equal(score.title, 'Slow tide')

  const longer = plan(JSON.stringify({ ...wishes, minutes: request.minutes + 1 })).score
  const lasts_s = ({ movements }) => movements.at(-1).start_s + movements.at(-1).duration_s
  assert.equal(lasts_s(longer), lasts_s(score) + 60)
})

test('a routine that breaks a rule is not followed, and says why', () => {
  const { score, diagnostics } = plan('minutes = 10\n[[movement]]\nkind = "rest"')
  assert.equal(score, null)
  assert.ok(diagnostics.some(({ code }) => code === 'R02'), JSON.stringify(diagnostics))
})

test('care refuses a routine as it does a plan', async () => {
  const { score, care } = plan(`${await read('examples/slow-tide.toml')}\n[care]\nfever = true`)
  assert.equal(score, null)
  assert.equal(care.verdict, 'refuse')
})

test('instructions come with their words', () => {
  const { score } = plan('minutes = 10')
  const told = warmhands.instructions(score)
  assert.ok(told.every((one) => one.name !== '' && one.where_words !== '' && one.way_words !== ''))
})

test('what to prepare, to ask and to know', () => {
  const { request } = warmhands.judge('minutes = 15')
  const { before, after } = warmhands.preparations(request)
  assert.ok(before.length > 3 && after.length > 0)
  assert.ok(warmhands.questions('en').some((question) => question.id === 'fever'))
  const glide = warmhands.techniques('en').find((technique) => technique.id === 'effleurage')
  assert.match(glide.mistake, /keep them together/)
})

test('the dose by place is what the plan says, and the grid has a cell for each cell', () => {
  const { score } = plan('minutes = 15')
  for (const [place, { broad_kpa_s }] of Object.entries(warmhands.doseByPlace(score))) {
    assert.ok(Math.abs(broad_kpa_s - score.dose[place].broad_kpa_s) < 0.01, place)
  }
  const { width, height, broad, point } = warmhands.doseGrid(score)
  assert.ok(broad instanceof Float32Array && point instanceof Float32Array)
  assert.equal(broad.length, width * height)
  assert.ok(broad.some((dose) => dose > 0))
})

test('the mesh is of whole triangles with unit normals', () => {
  const { positions, normals, indices } = warmhands.bodyMesh({ stature_m: 1.6 }, 0.02)
  assert.ok(positions.every(Number.isFinite))
  assert.equal(normals.length, positions.length)
  assert.equal(indices.length % 3, 0)
  assert.ok(Math.max(...indices) < positions.length / 3)
  assert.ok(Math.abs(Math.hypot(...normals.slice(0, 3)) - 1) < 1e-5)
})

test('the grid of the skin lies on the skin', () => {
  const { width, height, cell_m, origin, heights, spine_m } = warmhands.skinGrid({}, 0.02)
  assert.equal(heights.length, width * height)
  // Down the middle of the back: the furrow is no steeper than a hand follows.
  const column = Math.round((0.06 - origin[0]) / cell_m)
  const rows = Array.from({ length: height }, (_, row) => row)
  const back = rows.filter((row) => {
    const y = origin[1] + row * cell_m
    return y > 0.1 * spine_m && y < spine_m
  })
  assert.ok(back.length > 10)
  const points = back.flatMap((row) => [
    origin[0] + column * cell_m, origin[1] + row * cell_m, heights[row * width + column],
  ])
  for (const distance of warmhands.skinDistances({}, new Float32Array(points))) {
    assert.ok(Math.abs(distance) < 0.002, `${distance}`)
  }
})

test('the back as a drawing', () => {
  const svg = warmhands.bodySvg({}, [{ title: 'Sam & Ruth', places: true }])
  assert.match(svg, /^<svg .*Sam &amp; Ruth.*<\/svg>\n$/s)
})

test('an object that is none of ours is a mistake of the program, and throws', () => {
  for (const nonsense of [undefined, null, 7, {}, { format: 'warmhands-score/1' }, () => {}]) {
    assert.throws(() => warmhands.digest(nonsense), /^Error: not a score: /)
  }
  assert.throws(() => warmhands.bodyMesh({ build: 'tall' }, 0.01), /^Error: not a receiver: .*tall/)
})

test('a panic is an exception with its message, and a new instance works', async () => {
  const broken = await load()
  assert.throws(() => broken.panic(), /warmhands: panicked on request \(.*lib\.rs/)
  const fresh = await load()
  assert.ok(fresh.plan('minutes = 15', 'quick').score)
})

test('a form knows what is taken, and a back where its places lie', () => {
  const { accepted, levels, movements } = warmhands.form('en')
  assert.equal(levels.length, accepted.level_max)
  assert.equal(movements.length, 6)
  const [least, most] = accepted.minutes
  for (const minutes of [least, accepted.minutes_usual, most])
    assert.ok(plan(JSON.stringify({ minutes })).score, `${minutes} minutes`)
  const tall = warmhands.places({ stature_m: accepted.stature_m[1] }, 'en')
  const small = warmhands.places({ stature_m: accepted.stature_m[0] }, 'en')
  const waist = (places) => places.find(({ place }) => place === 'waist.left')
  assert.ok(waist(tall).centre[1] > waist(small).centre[1])
  assert.match(waist(tall).name, /left/)
})

test('every technique can be watched alone', () => {
  for (const { id } of warmhands.techniques('en')) {
    const { score, areas } = warmhands.demonstration(id, 'en')
    const shown = score.movements.flatMap(({ strokes }) => strokes.map(({ technique }) => technique))
    assert.ok(shown.length > 0 && shown.every((technique) => technique === id), id)
    assert.notEqual(areas, '')
    new warmhands.Performance(score).free()
  }
})

test('a language is spoken once it was taken in, and another speaks for one that was not', async () => {
  const german = await load('de')
  const [first] = german.questions('de')
  const plan = german.plan('minutes = 8\nlanguage = "fr"', 'quick')
  assert.match(plan.score.title, /8 Minuten/)
  assert.throws(() => german.takeIn('it', 'a = { b'), /no texts of the language it/)
  assert.throws(() => german.takeIn('xx', 'a = b'), /not a language/)
  german.takeIn('fr', await read('web/src/wasm/words/core/fr.ftl'))
  assert.notEqual(german.questions('fr')[0].ask, first.ask)
  assert.equal(german.questions('de')[0].ask, first.ask)
})

test('what somebody else wrote is judged in the language of who opens it', async () => {
  const both = await load('en')
  both.takeIn('de', await read('web/src/wasm/words/core/de.ftl'))
  const shared = '{ "language": "en", "minutes": 45 }'
  const [own] = both.judge(shared).diagnostics
  const [german] = both.judge(shared, 'de').diagnostics
  assert.match(own.message, /this says 45/)
  assert.match(german.message, /Minuten.*45/)
  assert.deepEqual(both.judge('{ "language": "de", "minutes": 45 }').diagnostics[0].message, german.message)
  assert.equal(both.judge('{ "language": "de", "minutes": 8 }', 'en').request.language, 'de')
  assert.throws(() => both.judge(shared, 'xx'), /not a language/)
})

test('a session goes on in another language without a word in its log', async () => {
  const both = await load('en')
  both.takeIn('de', await read('web/src/wasm/words/core/de.ftl'))
  const performance = new both.Performance(both.plan('minutes = 8', 'quick').score)
  performance.apply(performance.decide({ reply: 'start' }, 0).entry)
  const [english] = performance.cues(0, 60)
  performance.speak('de')
  const [german] = performance.cues(0, 60)
  assert.notEqual(german.text, english.text)
  assert.equal(performance.score().request.language, 'de')
  performance.free()
})
