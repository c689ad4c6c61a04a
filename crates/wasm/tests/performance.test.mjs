// A session being performed, under Node: what a page relies on.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { load } from './node.mjs'

const warmhands = await load()
const { score } = warmhands.plan('minutes = 10\nseed = 3', 'quick')

/** A session that has begun, with its log and a way to reply to it. */
function begun() {
  const performance = new warmhands.Performance(score)
  const log = [{ n: 0, t_s: 0, event: 'score_chosen', score }]
  const say = (reply, t_s) => {
    const { entry, message } = performance.decide(reply, t_s)
    assert.ok(entry, message)
    performance.apply(entry)
    log.push(entry)
  }
  say({ reply: 'start' }, 2)
  return { performance, log, say }
}

const written = (log) => log.map((entry) => `${JSON.stringify(entry)}\n`).join('')

test('a reply is decided once, and applied', () => {
  const { performance, say } = begun()
  assert.equal(performance.status, 'playing')
  const force = () => {
    const { movement, stroke } = performance.present(100)
    return performance.score().movements[movement].strokes[stroke].force_n
  }
  const before = force()
  const { entry } = performance.decide({ reply: 'softer' }, 100)
  assert.equal(force(), before, 'to decide changes nothing')
  performance.apply(entry)
  assert.ok(force() < before)
  say({ reply: 'pause' }, 110)
  assert.equal(performance.massageS(200), 108)
  assert.equal(performance.leftS(200), score.duration_s - 108)
})

test('what makes no sense now is refused with a sentence', () => {
  const { performance } = begun()
  const { refused, message } = performance.decide({ reply: 'resume' }, 5)
  assert.deepEqual(refused, { why: 'not-now', what: 'playing' })
  assert.match(message, /playing/i)
  const beside = performance.decide({ reply: 'sore_here', x_m: 9, y_m: 0 }, 5)
  assert.equal(beside.refused.why, 'value')
})

test('an entry that cannot follow throws, and nothing has changed', () => {
  const { performance } = begun()
  const before = performance.digest('', new Float64Array([5]))
  for (const entry of [
    null,
    {},
    { n: 2, t_s: 5, event: 'tickled' },
    { n: 2, t_s: 5, event: 'resumed' },
    { n: 3, t_s: 5, event: 'paused' },
    { n: 2, t_s: 1, event: 'paused' },
    { n: 2, t_s: Infinity, event: 'paused' },
    { n: 2, t_s: 5, event: 'soreness_named', x_m: 'left' },
    { n: 2, t_s: 5, event: 'score_chosen', score },
  ]) {
    assert.throws(() => performance.apply(entry), /^Error: not an entry/, JSON.stringify(entry))
  }
  assert.throws(() => performance.decide({ reply: 'tickle' }, 5), /^Error: not a reply: .*tickle/)
  assert.throws(() => performance.decide({ reply: 'sore_here' }, 5), /^Error: not a reply: .*x_m/)
  assert.equal(performance.digest('', new Float64Array([5])), before)
})

test('it ends by itself, and can be rated then', () => {
  const { performance, say } = begun()
  assert.equal(performance.due(100), null)
  const due = performance.due(score.duration_s + 3)
  assert.equal(due.event, 'ended')
  performance.apply(due)
  assert.equal(performance.status, 'ended')
  assert.equal(performance.leftS(9000), 0)
  say({ reply: 'rate', liked: ['effleurage'], disliked: [], relaxation: 8 }, 9000)
  assert.throws(() => performance.decide({ reply: 'rate', liked: ['tickling'] }, 9000), /tickling/)
})

test('instructions, present and cues say the same', () => {
  const { performance } = begun()
  const told = performance.instructions()
  for (const t of [2, 60, 200, 400, 590]) {
    const { instruction, massage_s, kind, stroke_left_s, movement } = performance.present(t)
    const { start_s, duration_s } = told[instruction]
    assert.equal(massage_s, t - 2)
    assert.ok(start_s <= massage_s && massage_s <= start_s + duration_s + 60, `${t}`)
    assert.equal(kind, performance.score().movements[movement].kind)
    assert.ok(stroke_left_s >= 0)
  }
  const cues = performance.cues(0, score.duration_s)
  assert.ok(cues.some(({ kind }) => kind === 'stroke') && cues.every(({ text }) => text !== ''))
  const parts = [0, 100, 250, 9000].flatMap((t, i, at) => (i ? performance.cues(at[i - 1], t) : []))
  assert.deepEqual(parts, performance.cues(0, 9000), 'in parts it is the same')
})

test('nothing is said while hands wait', () => {
  const { performance, say } = begun()
  say({ reply: 'hurts' }, 50)
  assert.equal(performance.status, 'hands-off')
  assert.deepEqual(performance.cues(0, 9000), [])
})

test('a frame is written into the array that is given, and lies on the skin', () => {
  const { performance } = begun()
  const frame = new Float32Array(warmhands.Performance.frameFloats())
  const skin = new Float32Array(4)
  for (const t of [0, 2, 60.5, 300, 602, 9000]) {
    performance.frame(t, frame)
    assert.ok(frame.every(Number.isFinite), `${t}`)
    performance.skinAt(frame[0], frame[1], skin)
    assert.ok(frame[2] > skin[0] - 0.003, `the left hand at ${t} is in the body`)
    assert.ok(Math.abs(Math.hypot(...skin.slice(1)) - 1) < 1e-5)
  }
  assert.throws(() => performance.frame(1, new Float32Array(3)), /an array of 3 numbers where/)
  for (const t of [NaN, Infinity, -Infinity]) performance.frame(t, frame)
})

test('the pulse is a tempo, a phase and how strong it is', () => {
  const { performance } = begun()
  const { beat_hz, phase, intensity } = performance.pulse(100)
  assert.ok(beat_hz > 0.3 && beat_hz < 2)
  assert.ok(phase >= 0 && phase < 1 && intensity >= 0 && intensity <= 1)
})

test('a log folds to the same session, and goes on from there', () => {
  const { performance, log, say } = begun()
  say({ reply: 'softer' }, 60)
  say({ reply: 'hurts' }, 90)
  const text = written(log)
  const read = warmhands.Performance.fromLog(text)
  assert.deepEqual(read.diagnostics, [])
  assert.deepEqual(read.entries, log)
  assert.equal(read.sound_bytes, Buffer.byteLength(text))
  assert.equal(read.performance.lastS, 90)
  const session = (one) => [one.status, one.score(), one.present(95), one.frame]
  assert.deepEqual(session(read.performance), session(performance))
})

test('of a damaged log what is sound is kept, and the rest is told with its place', () => {
  const { log, say } = begun()
  say({ reply: 'softer' }, 60)
  const text = written(log)
  const cut = warmhands.Performance.fromLog(text.slice(0, -4))
  assert.equal(cut.diagnostics[0].code, 'L02')
  assert.equal(cut.entries.length, 2)
  const wrong = `${text}{"n":3,"t_s":70,"event":"tickled"}\n`
  const read = warmhands.Performance.fromLog(wrong)
  assert.equal(read.diagnostics[0].code, 'L01')
  assert.equal(read.performance.lastS, 60)
  const { span } = read.diagnostics[0].labels[0]
  assert.match(wrong.slice(span.start, span.end), /tickled/)
  for (const nonsense of ['', '{', '\0', '{"n":0}', '[]', '{"n":0,"t_s":0,"event":"score_chosen","score":{}}']) {
    const { performance, entries, diagnostics } = warmhands.Performance.fromLog(nonsense)
    assert.deepEqual([performance, entries, diagnostics.length], [null, [], 1], nonsense)
  }
})

test('a score of another version, or one that was tampered with, is refused', () => {
  const tampered = (change) => {
    const other = structuredClone(score)
    change(other)
    return other
  }
  for (const [other, why] of [
    [tampered((s) => (s.format = 'warmhands-score/9')), /format 9/],
    [tampered((s) => (s.movements = [])), /not a score/],
    [tampered((s) => (s.movements[0].strokes[0].technique = 'tickling')), /tickling/],
    [tampered((s) => (s.movements[0].strokes[0].hands.left.path = [])), /no point/],
    [tampered((s) => (s.movements[0].strokes[0].duration_s = -1)), /-1/],
    [tampered((s) => (s.movements[0].strokes[0].repetitions = 1e9)), /1000000000/],
  ]) {
    assert.throws(() => new warmhands.Performance(other), why)
    const line = JSON.stringify({ n: 0, t_s: 0, event: 'score_chosen', score: other })
    const read = warmhands.Performance.fromLog(line)
    assert.equal(read.performance, null)
    assert.equal(read.diagnostics[0].severity === 'note', false)
  }
})

test('what the music follows comes with the hands, waits with them and goes at the end', () => {
  const { performance, say } = begun()
  const { pulse, movement, movement_left_s, presence } = performance.lead(100)
  assert.deepEqual(pulse, performance.pulse(100))
  assert.equal(movement, performance.present(100).kind)
  assert.ok(movement_left_s > 0)
  assert.equal(presence, 1)
  const end_s = 2 + score.duration_s
  assert.ok(performance.lead(end_s - 1).presence < 0.7)
  assert.equal(performance.lead(end_s + 1).pulse.beat_hz, 0)
  say({ reply: 'pause' }, 110)
  const waits = performance.lead(200)
  assert.ok(waits.presence > 0 && waits.presence < 1)
  assert.equal(waits.pulse.beat_hz, 0)
  const { left } = warmhands.Performance.room()
  assert.ok(left > 0 && left < 1)
})

test('commands are heard in the language that is spoken', async () => {
  const [call, stop, ...commands] = warmhands.sayable('en')
  assert.deepEqual([call, stop, commands[0]], ['warm hands', 'stop', 'softer'])
  assert.deepEqual(warmhands.heard('Warm hands, softer please', 'en'), { reply: 'softer' })
  assert.equal(warmhands.heard('softer', 'en'), null)
  assert.deepEqual(warmhands.heard('Stop!', 'en'), { reply: 'stop' })
  const german = await load('de')
  assert.deepEqual(german.heard('Warme Hände, bitte etwas sanfter', 'de'), { reply: 'softer' })
})
