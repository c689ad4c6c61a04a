// Makes web/src/view3d/hand/hand.bin, the one hand that both of the giver's hands are drawn with.
//
//   npm install --no-save @webxr-input-profiles/assets@1.0.20   (98 MB, needed only here)
//   node tools/hand.mjs [path/to/generic-hand/right.glb]
//
// The mesh is the "generic-hand" of WebXR input profiles, MIT, (c) 2019 Amazon; the notice is in
// web/src/view3d/hand/LICENSE. Here it is welded, opened at the wrist, given a forearm, made smooth
// once (Loop), shaded in its creases, and quantised.
//
// Frame of the result: the right hand, origin at the wrist, −z towards the fingers, +y out of the
// back of the hand, the thumb at −x; metres.

import { readFileSync, writeFileSync } from 'node:fs'

const source =
  process.argv[2] ??
  new URL(
    '../node_modules/@webxr-input-profiles/assets/dist/profiles/generic-hand/right.glb',
    import.meta.url,
  )
const target = new URL('../src/view3d/hand/hand.bin', import.meta.url)

/** Semi-width and semi-thickness of the forearm behind its first ring, all in millimetres. */
const FOREARM = [
  [24, 27.5, 20],
  [38, 27, 20.5],
  [55, 28, 22],
  [80, 31, 26],
  [110, 35, 30.5],
  [145, 38.5, 34.5],
  [180, 40, 36.5],
  [215, 40, 37],
  [245, 38.5, 36],
]
const FINGERS = ['index-finger', 'middle-finger', 'ring-finger', 'pinky-finger']
const PARTS = ['metacarpal', 'phalanx-proximal', 'phalanx-intermediate', 'phalanx-distal', 'tip']
const THUMB = ['metacarpal', 'phalanx-proximal', 'phalanx-distal', 'tip']
/** Every joint after its parent. */
const JOINTS = [
  'wrist',
  ...THUMB.map((part) => `thumb-${part}`),
  ...FINGERS.flatMap((finger) => PARTS.map((part) => `${finger}-${part}`)),
]
const FOREARM_JOINT = JOINTS.length
const parentOf = (i) => (i === 0 ? -1 : /metacarpal$/.test(JOINTS[i]) ? 0 : i - 1)

// --- Matrices: column-major 4 × 4 -------------------------------------------------------------
const multiply = (a, b) => {
  const out = new Array(16).fill(0)
  for (let c = 0; c < 4; c++)
    for (let r = 0; r < 4; r++)
      for (let k = 0; k < 4; k++) out[c * 4 + r] += a[k * 4 + r] * b[c * 4 + k]
  return out
}
const rigidInverse = (m) => {
  const out = [m[0], m[4], m[8], 0, m[1], m[5], m[9], 0, m[2], m[6], m[10], 0, 0, 0, 0, 1]
  for (let r = 0; r < 3; r++)
    out[12 + r] = -(out[r] * m[12] + out[4 + r] * m[13] + out[8 + r] * m[14])
  return out
}
const point = (m, [x, y, z]) =>
  [0, 1, 2].map((r) => m[r] * x + m[4 + r] * y + m[8 + r] * z + m[12 + r])
const turned = (m, [x, y, z]) => [0, 1, 2].map((r) => m[r] * x + m[4 + r] * y + m[8 + r] * z)
const minus = (a, b) => a.map((v, i) => v - b[i])
const plus = (a, b) => a.map((v, i) => v + b[i])
const times = (a, k) => a.map((v) => v * k)
const dot = (a, b) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
const cross = (a, b) => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
]
const size = (a) => Math.hypot(...a)
const unit = (a) => times(a, 1 / (size(a) || 1))
const clamp = (v, low, high) => Math.min(high, Math.max(low, v))
const smooth = (v) => {
  const t = clamp(v, 0, 1)
  return t * t * (3 - 2 * t)
}

// --- Read ---------------------------------------------------------------------------------------
const glb = readFileSync(source)
const jsonLength = glb.readUInt32LE(12)
const gltf = JSON.parse(glb.subarray(20, 20 + jsonLength))
const binary = glb.subarray(20 + jsonLength + 8)
const COMPONENTS = { SCALAR: 1, VEC2: 2, VEC3: 3, VEC4: 4, MAT4: 16 }
const READ = {
  5121: [1, 'readUInt8'],
  5123: [2, 'readUInt16LE'],
  5126: [4, 'readFloatLE'],
}
function accessor(index) {
  const { bufferView, componentType, count, type, byteOffset = 0 } = gltf.accessors[index]
  const view = gltf.bufferViews[bufferView]
  const [bytes, read] = READ[componentType]
  const n = COMPONENTS[type]
  const stride = view.byteStride ?? n * bytes
  const start = (view.byteOffset ?? 0) + byteOffset
  return Array.from({ length: count }, (_, i) =>
    Array.from({ length: n }, (_, k) => binary[read](start + i * stride + k * bytes)),
  )
}
const { attributes, indices } = gltf.meshes[0].primitives[0]
const skin = gltf.skins[0]
const slotOf = skin.joints.map((node) => JOINTS.indexOf(gltf.nodes[node].name))
const inverseBinds = accessor(skin.inverseBindMatrices)
const world = JOINTS.map((_, joint) => rigidInverse(inverseBinds[slotOf.indexOf(joint)]))
const toWrist = rigidInverse(world[0])
const bind = world.map((m) => multiply(toWrist, m))
bind.push([1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1])

// --- Weld ---------------------------------------------------------------------------------------
let vertices = []
const welded = new Map()
const rawPositions = accessor(attributes.POSITION)
const rawJoints = accessor(attributes.JOINTS_0)
const rawWeights = accessor(attributes.WEIGHTS_0)
const newIndex = rawPositions.map((position, i) => {
  const key = position.map((v) => Math.round(v * 1e5)).join()
  if (!welded.has(key)) {
    const weights = new Map()
    rawJoints[i].forEach((joint, k) => {
      const slot = slotOf[joint]
      if (rawWeights[i][k] > 0) weights.set(slot, (weights.get(slot) ?? 0) + rawWeights[i][k])
    })
    welded.set(key, vertices.length)
    vertices.push({ at: point(toWrist, position), weights, ring: 0 })
  }
  return welded.get(key)
})
const flat = accessor(indices).map(([i]) => newIndex[i])
let faces = []
for (let i = 0; i < flat.length; i += 3) faces.push(flat.slice(i, i + 3))
faces = faces.filter(([a, b, c]) => a !== b && b !== c && c !== a)
const faceNormal = ([a, b, c]) =>
  cross(minus(vertices[b].at, vertices[a].at), minus(vertices[c].at, vertices[a].at))

// --- Open the wrist -----------------------------------------------------------------------------
const rear = Math.max(...vertices.map((v) => v.at[2]))
faces = faces.filter((face) => {
  const nearRear = face.every((i) => vertices[i].at[2] > rear - 0.0135)
  return !(nearRear && unit(faceNormal(face))[2] > 0.9)
})
const edges = new Map()
for (const [a, b, c] of faces)
  for (const [from, to] of [
    [a, b],
    [b, c],
    [c, a],
  ])
    edges.set(`${from},${to}`, [from, to])
const next = new Map()
for (const [from, to] of edges.values()) if (!edges.has(`${to},${from}`)) next.set(to, from)
const loops = []
while (next.size > 0) {
  const loop = []
  let at = next.keys().next().value
  while (next.has(at)) {
    loop.push(at)
    const following = next.get(at)
    next.delete(at)
    at = following
  }
  loops.push(loop)
}
const loop = loops.sort((a, b) => b.length - a.length)[0]
const centre = times(loop.map((i) => vertices[i].at).reduce(plus), 1 / loop.length)
console.log(
  `wrist loop of ${loop.length} vertices at z ${(centre[2] * 1e3).toFixed(1)} mm,`,
  `other loops: ${loops.slice(1).map((l) => l.length)}`,
)

// --- Forearm ------------------------------------------------------------------------------------
for (const vertex of vertices) {
  const share = 0.35 * smooth(1 - (centre[2] - vertex.at[2]) / 0.03)
  if (share > 0) {
    for (const [joint, weight] of vertex.weights) vertex.weights.set(joint, weight * (1 - share))
    vertex.weights.set(FOREARM_JOINT, share)
  }
}
let ring = loop
let along = 0
for (const [distance, width, thickness] of FOREARM) {
  const from = ring
  ring = loop.map((corner) => {
    const [x, y] = minus(vertices[corner].at, centre)
    const angle = Math.atan2(y / 18.9, x / 27.7)
    const share = clamp(0.35 + 0.65 * (distance / 20), 0.35, 1)
    vertices.push({
      at: [
        centre[0] + Math.cos(angle) * width * 1e-3,
        centre[1] * (1 - smooth(distance / 60)) + Math.sin(angle) * thickness * 1e-3,
        centre[2] + distance * 1e-3,
      ],
      weights: new Map([
        [0, 1 - share],
        [FOREARM_JOINT, share],
      ]),
      ring: distance * 1e-3,
    })
    return vertices.length - 1
  })
  for (let i = 0; i < loop.length; i++) {
    const j = (i + 1) % loop.length
    faces.push([from[i], from[j], ring[j]], [from[i], ring[j], ring[i]])
  }
  along = distance
}

// --- How much of the sky each vertex sees, by rays against the coarse mesh ----------------------
const vertexNormals = (verts, tris) => {
  const normals = verts.map(() => [0, 0, 0])
  for (const face of tris) {
    const [a, b, c] = face.map((i) => verts[i].at)
    const n = cross(minus(b, a), minus(c, a))
    for (const i of face) normals[i] = plus(normals[i], n)
  }
  return normals.map(unit)
}
{
  const normals = vertexNormals(vertices, faces)
  const triangles = faces.map((face) => face.map((i) => vertices[i].at))
  const RAYS = 48
  const REACH = 0.035
  const directions = Array.from({ length: RAYS }, (_, i) => {
    const z = 1 - (2 * i + 1) / RAYS
    const angle = i * Math.PI * (3 - Math.sqrt(5))
    const r = Math.sqrt(1 - z * z)
    return [r * Math.cos(angle), r * Math.sin(angle), z]
  })
  vertices.forEach((vertex, i) => {
    const n = normals[i]
    const start = plus(vertex.at, times(n, 8e-4))
    const near = triangles.filter((t) => t.some((c) => size(minus(c, start)) < REACH + 0.01))
    let sum = 0
    let seen = 0
    for (const direction of directions) {
      const facing = dot(direction, n)
      if (facing <= 0.05) continue
      sum += facing
      let nearest = REACH
      for (const [a, b, c] of near) {
        const ab = minus(b, a)
        const ac = minus(c, a)
        const p = cross(direction, ac)
        const det = dot(ab, p)
        if (Math.abs(det) < 1e-12) continue
        const out = minus(start, a)
        const u = dot(out, p) / det
        if (u < 0 || u > 1) continue
        const q = cross(out, ab)
        const v = dot(direction, q) / det
        if (v < 0 || u + v > 1) continue
        const t = dot(ac, q) / det
        if (t > 0 && t < nearest) nearest = t
      }
      seen += facing * smooth(nearest / REACH)
    }
    vertex.ao = sum > 0 ? seen / sum : 1
  })
}

// --- Loop subdivision, weights and all ------------------------------------------------------------
function blend(parts) {
  const out = { at: [0, 0, 0], weights: new Map(), ring: 0, ao: 0 }
  for (const [vertex, share] of parts) {
    out.at = plus(out.at, times(vertex.at, share))
    out.ring += vertex.ring * share
    out.ao += vertex.ao * share
    for (const [joint, weight] of vertex.weights)
      out.weights.set(joint, (out.weights.get(joint) ?? 0) + weight * share)
  }
  return out
}
function subdivided(verts, tris) {
  const opposite = new Map()
  const key = (a, b) => (a < b ? `${a},${b}` : `${b},${a}`)
  for (const [a, b, c] of tris)
    for (const [p, q, r] of [
      [a, b, c],
      [b, c, a],
      [c, a, b],
    ]) {
      const k = key(p, q)
      if (!opposite.has(k)) opposite.set(k, { ends: [p, q], across: [] })
      opposite.get(k).across.push(r)
    }
  const neighbours = verts.map(() => new Set())
  const rim = verts.map(() => [])
  for (const {
    ends: [a, b],
    across,
  } of opposite.values()) {
    neighbours[a].add(b)
    neighbours[b].add(a)
    if (across.length === 1) {
      rim[a].push(b)
      rim[b].push(a)
    }
  }
  const out = verts.map((vertex, i) => {
    if (rim[i].length > 0)
      return blend([[vertex, 0.75], ...rim[i].map((j) => [verts[j], 0.25 / rim[i].length])])
    const n = neighbours[i].size
    const beta = n === 3 ? 3 / 16 : 3 / (8 * n)
    return blend([[vertex, 1 - n * beta], ...[...neighbours[i]].map((j) => [verts[j], beta])])
  })
  const middle = new Map()
  for (const [
    k,
    {
      ends: [a, b],
      across,
    },
  ] of opposite) {
    middle.set(k, out.length)
    out.push(
      across.length === 2
        ? blend([
            [verts[a], 3 / 8],
            [verts[b], 3 / 8],
            [verts[across[0]], 1 / 8],
            [verts[across[1]], 1 / 8],
          ])
        : blend([
            [verts[a], 0.5],
            [verts[b], 0.5],
          ]),
    )
  }
  const faces = tris.flatMap(([a, b, c]) => {
    const [ab, bc, ca] = [middle.get(key(a, b)), middle.get(key(b, c)), middle.get(key(c, a))]
    return [
      [a, ab, ca],
      [ab, b, bc],
      [ca, bc, c],
      [ab, bc, ca],
    ]
  })
  return [out, faces]
}
;[vertices, faces] = subdivided(vertices, faces)
const normals = vertexNormals(vertices, faces)

// --- Nails: where they are, as a share of paint ---------------------------------------------------
const distals = [3, 7, 12, 17, 22].map((i, n) => ({ distal: i, tip: i + 1, thumb: n === 0 }))
distals[0] = {
  distal: JOINTS.indexOf('thumb-phalanx-distal'),
  tip: JOINTS.indexOf('thumb-tip'),
  thumb: true,
}
FINGERS.forEach((finger, n) => {
  distals[n + 1] = {
    distal: JOINTS.indexOf(`${finger}-phalanx-distal`),
    tip: JOINTS.indexOf(`${finger}-tip`),
    thumb: false,
  }
})
for (const [i, vertex] of vertices.entries()) {
  vertex.nail = 0
  for (const { distal, tip, thumb } of distals) {
    const m = bind[distal]
    const local = point(rigidInverse(m), vertex.at)
    const length = size(minus(bind[tip].slice(12, 15), m.slice(12, 15)))
    const width = thumb ? 0.0066 : 0.0052
    const along = (-local[2] - length * 0.62) / (length * 0.62)
    const up = turned(rigidInverse(m), normals[i])[1]
    const inside = 1 - Math.hypot(local[0] / width, along)
    if (up > 0.35) vertex.nail = Math.max(vertex.nail, smooth(inside * 2.2))
  }
}

// --- Write ----------------------------------------------------------------------------------------
const n = vertices.length
const reach = Math.max(...vertices.flatMap((v) => v.at.map(Math.abs)))
const scale = reach / 32767
const bones = JOINTS.length + 1
const parents = [...JOINTS.map((_, i) => parentOf(i)), -1]
const bytes = 16 + bones * 16 * 4 + ((bones + 3) & ~3) + n * (8 + 4 + 4 + 4 + 4) + faces.length * 6
const out = Buffer.alloc(bytes)
let at = 0
out.writeUInt32LE(n, 0)
out.writeUInt32LE(faces.length * 3, 4)
out.writeUInt32LE(bones, 8)
out.writeFloatLE(scale, 12)
at = 16
for (const m of bind) for (const v of m) at = out.writeFloatLE(v, at)
for (let i = 0; i < bones; i++) out.writeInt8(parents[i], at + i)
at += (bones + 3) & ~3
for (const v of vertices) {
  for (const c of v.at) at = out.writeInt16LE(Math.round(c / scale), at)
  at += 2
}
for (const normal of normals) {
  for (const c of normal) at = out.writeInt8(Math.round(c * 127), at)
  at += 1
}
const four = vertices.map((v) => {
  const best = [...v.weights].sort((a, b) => b[1] - a[1]).slice(0, 4)
  const sum = best.reduce((total, [, weight]) => total + weight, 0)
  const bytes = best.map(([, weight]) => Math.round((weight / sum) * 255))
  bytes[0] += 255 - bytes.reduce((a, b) => a + b, 0)
  return { joints: best.map(([joint]) => joint), bytes }
})
for (const { joints } of four) for (let k = 0; k < 4; k++) at = out.writeUInt8(joints[k] ?? 0, at)
for (const { bytes } of four) for (let k = 0; k < 4; k++) at = out.writeUInt8(bytes[k] ?? 0, at)
for (const v of vertices) {
  at = out.writeUInt8(Math.round(clamp(v.ao, 0, 1) * 255), at)
  at = out.writeUInt8(Math.round(v.nail * 255), at)
  at = out.writeUInt8(Math.round(clamp(v.ring / 0.25, 0, 1) * 255), at)
  at += 1
}
for (const face of faces) for (const i of face) at = out.writeUInt16LE(i, at)
writeFileSync(target, out)
console.log(`${n} vertices, ${faces.length} triangles, ${bytes} bytes`)
