import { BALL_COUNT, DENT_COUNT } from './hand/player'

/** Beyond this a hand shades nothing, metres. */
export const SHADE_REACH_M = 0.19

// One lean way to light everything: a low warm key from the side of the head that wraps around soft
// things, a cool rim, sky and ground, and what the hands keep away. No shadow maps: the hands are
// balls, and a ball's shade can be reckoned.

const LIGHT = /* glsl */ `
uniform vec3 keyAt;
uniform vec3 keyColor;
uniform vec3 rimFrom;
uniform vec3 rimColor;
uniform vec3 skyColor;
uniform vec3 groundColor;
uniform float exposure;
uniform float night;
uniform vec2 picture;

vec3 lit(vec3 paint, vec3 n, vec3 p, vec3 eye, vec3 wrap, float open, float shade, float gloss) {
  vec3 toKey = keyAt - p;
  float far2 = dot(toKey, toKey);
  vec3 l = toKey * inversesqrt(far2);
  vec3 v = normalize(eye - p);
  float nl = dot(n, l);
  vec3 soft = max((vec3(nl) + wrap) / ((1.0 + wrap) * (1.0 + wrap)), 0.0);
  vec3 kept = pow(vec3(open), vec3(0.78, 1.0, 1.1));
  vec3 key = keyColor * soft / (0.35 + far2) * mix(0.55, 1.0, open) * shade;
  float rimL = max((dot(n, rimFrom) + 0.25) / 1.5625, 0.0);
  vec3 around = mix(groundColor, skyColor, 0.5 + 0.5 * n.y);
  vec3 color = paint * (key + (rimColor * rimL + around) * kept);
  // Light that went through the edge of the shade comes out red.
  float edge = smoothstep(-0.35, 0.05, nl) * smoothstep(0.45, 0.05, nl);
  color += paint * wrap.r * edge * keyColor * vec3(0.09, 0.022, 0.01) / (0.35 + far2) * kept * shade;
  float nv = max(dot(n, v), 0.0);
  float fresnel = pow(1.0 - nv, 3.2);
  color += (rimColor * 0.30 + keyColor * 0.02) * fresnel * kept * wrap.r * 1.4;
  vec3 h = normalize(l + v);
  float nh = max(dot(n, h), 0.0);
  float shine = pow(nh, 22.0) * 0.55 + pow(nh, 90.0) * 0.9;
  color += keyColor / (0.35 + far2) * shine * gloss * smoothstep(0.0, 0.25, nl) * shade * open;
  return color;
}

/** What is seen: darker towards the corners, as film shows it, red at night. */
vec3 shown(vec3 c, vec2 pixel) {
  vec2 off = pixel / picture - 0.5;
  c *= exposure * (1.0 - 0.62 * smoothstep(0.12, 0.56, dot(off, off)));
  c = clamp((c * (2.51 * c + 0.03)) / (c * (2.43 * c + 0.59) + 0.14), 0.0, 1.0);
  vec3 red = vec3(dot(c, vec3(0.40, 0.46, 0.14))) * vec3(1.0, 0.13, 0.03);
  c = mix(c, red, night);
  return pow(c, vec3(1.0 / 2.2));
}
`

const HANDS_SHADE = /* glsl */ `
uniform vec4 balls[${2 * BALL_COUNT}];
/** A ball around each hand and all that it shades: middle and squared radius. */
uniform vec4 around[2];
uniform float handsThere;

/** What both hands leave of the light from all around (x) and of the key (y). */
vec2 besideHands(vec3 p, vec3 n) {
  vec3 l = normalize(keyAt - p);
  float sky = 1.0;
  float key = 1.0;
  for (int i = 0; i < ${2 * BALL_COUNT}; i++) {
    vec4 hand = around[i / ${BALL_COUNT}];
    vec3 off = hand.xyz - p;
    if (dot(off, off) > hand.w) {
      // On to the other hand, or out.
      i += ${BALL_COUNT - 1};
      continue;
    }
    vec4 ball = balls[i];
    vec3 d = ball.xyz - p;
    float d2 = dot(d, d);
    if (d2 > ${SHADE_REACH_M ** 2}) continue;
    float near = inversesqrt(d2 + 1e-5);
    float r2 = ball.w * ball.w;
    sky *= 1.0 - clamp(dot(n, d) * near * 0.5 + 0.5, 0.0, 1.0) * min(0.62, 0.95 * r2 / (d2 + 0.35 * r2));
    float along = dot(d, l);
    float aside = sqrt(max(d2 - along * along, 0.0));
    float blur = 0.006 + 0.30 * along;
    float dark = smoothstep(ball.w + blur, ball.w - blur, aside) * smoothstep(-0.3 * ball.w, ball.w, along);
    key *= 1.0 - 0.75 * dark * min(1.0, ball.w / blur);
  }
  return mix(vec2(1.0), vec2(sky, mix(0.25, 1.0, key)), handsThere);
}
`

/** The receiver: gives under the hands, shows dose and marks. */
export const BODY_VERTEX = /* glsl */ `
${LIGHT}
${HANDS_SHADE}
attribute vec4 paint;
uniform vec4 dents[${2 * DENT_COUNT}];
uniform vec4 folds[4];
uniform float breath;
varying vec3 vNormal;
varying vec3 vAt;
varying vec4 vPaint;
varying vec3 vShade;

void main() {
  vec3 p = position;
  vec3 n = normal;
  float rise = 0.0;
  vec2 slope = vec2(0.0);
  float firm = n.y * step(0.03, p.y);
  if (firm > 0.1) {
    for (int i = 0; i < ${2 * DENT_COUNT}; i++) {
      vec4 dent = dents[i];
      if (dent.w <= 0.0) continue;
      vec2 d = p.xz - dent.xy;
      float r2 = dot(d, d) / (dent.z * dent.z);
      if (r2 > 12.0) continue;
      // A hollow with a low rim around it, where what was pressed away goes.
      float e = exp(-0.5 * r2);
      float rim = 0.16 * r2 * e;
      rise += dent.w * (rim - e);
      slope += dent.w * d / (dent.z * dent.z) * e * (1.0 + 0.32 - 0.16 * r2);
    }
    for (int i = 0; i < 2; i++) {
      vec4 fold = folds[2 * i];
      vec4 size = folds[2 * i + 1];
      if (size.z <= 0.0) continue;
      vec2 d = p.xz - fold.xy;
      vec2 q = vec2(dot(d, fold.zw) / size.x, (d.y * fold.z - d.x * fold.w) / size.y);
      float r2 = dot(q, q);
      if (r2 > 9.0) continue;
      float e = size.z * exp(-r2);
      rise += e;
      slope -= 2.0 * e * (q.x / size.x * fold.zw + q.y / size.y * vec2(-fold.w, fold.z));
    }
    rise = max(rise, -0.011);
    p += n * rise * firm;
    vec3 s = vec3(slope.x, 0.0, slope.y) * firm;
    n = normalize(n - (s - n * dot(s, n)));
  }
  float chest = smoothstep(0.62, 0.1, p.z) * smoothstep(-0.2, 0.05, p.z);
  p.y += breath * chest * smoothstep(0.05, 0.2, position.y);
  vec2 kept = besideHands(p, n);
  vShade = vec3(kept, clamp(-rise / 0.008, 0.0, 1.0));
  vNormal = n;
  vAt = p;
  vPaint = paint;
  gl_Position = projectionMatrix * viewMatrix * vec4(p, 1.0);
}
`

export const BODY_FRAGMENT = /* glsl */ `
${LIGHT}
uniform vec3 skin;
uniform vec3 hair;
uniform sampler2D dose;
uniform vec4 doseAt;
uniform float doseShown;
varying vec3 vNormal;
varying vec3 vAt;
varying vec4 vPaint;
varying vec3 vShade;

float speck(vec2 p) {
  return fract(sin(dot(p, vec2(41.7, 289.3))) * 43758.5);
}
float mottle(vec2 p) {
  vec2 i = floor(p), f = fract(p);
  f = f * f * (3.0 - 2.0 * f);
  return mix(mix(speck(i), speck(i + vec2(1, 0)), f.x),
    mix(speck(i + vec2(0, 1)), speck(i + vec2(1, 1)), f.x), f.y);
}

void main() {
  vec3 n = normalize(vNormal);
  float open = clamp(vPaint.x, 0.0, 1.0);
  vec3 color = skin * (0.965 + 0.07 * mottle(vAt.xz * 55.0));
  // Pressed skin pales in the middle and reddens around.
  color *= mix(vec3(1.0), vec3(1.05, 0.97, 0.95), vShade.z);
  float hairy = vPaint.y;
  if (hairy > 0.01) {
    float strand = mottle(vec2(atan(vAt.x, vAt.z + 0.19) * 34.0, length(vAt.xz + vec2(0.0, 0.19)) * 26.0));
    float fine = mottle(vec2(atan(vAt.x, vAt.z + 0.19) * 90.0, length(vAt.xz + vec2(0.0, 0.19)) * 30.0));
    float cover = smoothstep(0.3, 0.62, hairy + 0.16 * (strand - 0.5) + 0.1 * (fine - 0.5));
    color = mix(color, hair * (0.55 + 0.5 * strand + 0.35 * fine), cover);
    n = normalize(n + cover * 0.5 * vec3(strand - 0.5, 0.0, fine - 0.5));
  }
  if (doseShown > 0.0) {
    vec2 at = (vAt.xz - doseAt.xy) * doseAt.zw;
    float d = texture2D(dose, at).r * step(0.0, at.x) * step(at.x, 1.0) * step(0.0, at.y) * step(at.y, 1.0);
    d *= smoothstep(0.05, 0.25, n.y) * (1.0 - smoothstep(0.05, 0.3, hairy));
    vec3 ramp = mix(vec3(0.62, 0.12, 0.26), vec3(0.95, 0.20, 0.12), smoothstep(0.05, 0.4, d));
    ramp = mix(ramp, vec3(1.0, 0.42, 0.07), smoothstep(0.35, 0.7, d));
    ramp = mix(ramp, vec3(1.0, 0.70, 0.22), smoothstep(0.65, 1.0, d));
    color = mix(color, ramp, doseShown * 0.85 * smoothstep(0.0, 0.22, d));
  }
  float around = open * vShade.x;
  vec3 wrap = mix(vec3(0.30, 0.18, 0.14), vec3(0.1), smoothstep(0.3, 0.6, hairy));
  vec3 c = lit(color, n, vAt, cameraPosition, wrap, around, vShade.y, mix(0.085, 0.05, hairy));
  gl_FragColor = vec4(shown(c, gl_FragCoord.xy), 1.0);
}
`

/** One of the giver's hands. */
export const HAND_VERTEX = (bones: number) => /* glsl */ `
${LIGHT}
attribute vec4 bone;
attribute vec4 weight;
attribute vec4 paint;
uniform mat4 bones[${bones}];
uniform float scale;
varying vec3 vNormal;
varying vec3 vAt;
varying vec4 vPaint;
varying float vPalm;

void main() {
  mat4 m = bones[int(bone.x)] * weight.x + bones[int(bone.y)] * weight.y
    + bones[int(bone.z)] * weight.z + bones[int(bone.w)] * weight.w;
  vec3 p = (m * vec4(position * scale, 1.0)).xyz;
  vNormal = mat3(m) * normal;
  vAt = p;
  vPaint = paint;
  vPalm = normal.y;
  gl_Position = projectionMatrix * viewMatrix * vec4(p, 1.0);
}
`

export const HAND_FRAGMENT = /* glsl */ `
${LIGHT}
uniform vec3 skin;
uniform vec3 palm;
uniform vec3 nail;
/** Where up the forearm it begins and ends to fade, metres. */
uniform vec2 fade;
varying vec3 vNormal;
varying vec3 vAt;
varying vec4 vPaint;
varying float vPalm;

void main() {
  float along = vPaint.z * 0.25;
  float there = 1.0 - smoothstep(fade.x, fade.y, along);
  if (there < 0.004) discard;
  vec3 n = normalize(vNormal);
  float open = clamp(mix(0.35, 1.0, vPaint.x), 0.0, 1.0);
  vec3 color = mix(skin, palm, smoothstep(0.15, -0.55, vPalm) * (1.0 - smoothstep(0.0, 0.03, along)) * 0.75);
  color = mix(color, nail, vPaint.y * 0.8);
  vec3 c = lit(color, n, vAt, cameraPosition, vec3(0.36, 0.18, 0.12), open, 1.0, 0.075 + 0.25 * vPaint.y);
  gl_FragColor = vec4(shown(c, gl_FragCoord.xy), there);
}
`

/** Cloth: towel, sheet, cushion. `paint.x` is how open it is, `paint.y` how rough. */
export const CLOTH_VERTEX = /* glsl */ `
attribute vec4 paint;
varying vec3 vNormal;
varying vec3 vAt;
varying vec4 vPaint;
void main() {
  vNormal = normal;
  vAt = position;
  vPaint = paint;
  gl_Position = projectionMatrix * viewMatrix * vec4(position, 1.0);
}
`

export const CLOTH_FRAGMENT = /* glsl */ `
${LIGHT}
uniform vec3 cloth;
varying vec3 vNormal;
varying vec3 vAt;
varying vec4 vPaint;
float speck(vec2 p) {
  return fract(sin(dot(p, vec2(41.7, 289.3))) * 43758.5);
}
void main() {
  vec3 n = normalize(vNormal);
  float loop = speck(floor(vAt.xz * 420.0)) - 0.5;
  n = normalize(n + vPaint.y * loop * 0.22);
  vec3 color = cloth * (1.0 + vPaint.y * loop * 0.16);
  vec3 c = lit(color, n, vAt, cameraPosition, vec3(0.22), clamp(vPaint.x, 0.0, 1.0), 1.0, 0.0);
  gl_FragColor = vec4(shown(c, gl_FragCoord.xy), 1.0);
}
`

/** The way the hands will take: a band that glows ahead of them. */
export const WAY_VERTEX = /* glsl */ `
attribute vec3 band;
varying vec3 vBand;
void main() {
  vBand = band;
  gl_Position = projectionMatrix * viewMatrix * vec4(position, 1.0);
}
`
export const WAY_FRAGMENT = /* glsl */ `
uniform vec3 glow;
uniform float strength;
varying vec3 vBand;
void main() {
  float across = abs(vBand.x);
  float core = smoothstep(0.22, 0.0, across);
  float halo = pow(max(1.0 - across, 0.0), 2.4);
  // x: across, y: how far ahead 0–1, z: how much the hand touches there.
  float fades = smoothstep(0.0, 0.10, vBand.y) * pow(1.0 - vBand.y, 1.3) * vBand.z;
  gl_FragColor = vec4(glow * strength * fades * (1.5 * core + 0.42 * halo), 1.0);
}
`

/** A sore spot (kind 0) or a keep-off (kind 1), laid on the skin. */
export const MARK_VERTEX = /* glsl */ `
attribute vec3 mark;
varying vec3 vMark;
void main() {
  vMark = mark;
  gl_Position = projectionMatrix * viewMatrix * vec4(position, 1.0);
}
`
export const MARK_FRAGMENT = /* glsl */ `
uniform float light;
uniform float night;
uniform float beat;
varying vec3 vMark;
void main() {
  float r = length(vMark.xy);
  float edge = smoothstep(1.0, 0.955, r);
  vec4 c;
  if (vMark.z < 0.5) {
    float ring = smoothstep(0.74, 0.84, r) * smoothstep(1.0, 0.93, r);
    float core = smoothstep(0.34, 0.0, r);
    c = vec4(mix(vec3(1.0, 0.36, 0.22), vec3(1.0, 0.78, 0.5), core), ring * 0.85 + core * (0.45 + 0.25 * beat));
  } else {
    float ring = smoothstep(0.88, 0.93, r) * edge;
    float hatch = smoothstep(0.55, 0.75, abs(fract((vMark.x + vMark.y) * 3.2) - 0.5) * 2.0);
    c = vec4(0.16, 0.22, 0.34, edge * (0.38 + 0.28 * hatch));
    c = mix(c, vec4(0.82, 0.90, 1.0, 0.95), ring);
  }
  vec3 red = vec3(dot(c.rgb, vec3(0.4, 0.46, 0.14))) * vec3(1.0, 0.2, 0.06);
  gl_FragColor = vec4(mix(c.rgb, red, night) * mix(0.35, 1.0, light), c.a);
}
`

/** Soft discs of light far off. */
export const GLOW_VERTEX = /* glsl */ `
attribute vec4 disc;
varying vec3 vDisc;
void main() {
  vec4 p = viewMatrix * vec4(disc.xyz, 1.0);
  p.xy += position.xy * disc.w;
  vDisc = position;
  gl_Position = projectionMatrix * p;
}
`
export const GLOW_FRAGMENT = /* glsl */ `
uniform vec3 glow;
varying vec3 vDisc;
void main() {
  float r = length(vDisc.xy);
  float disc = smoothstep(1.0, 0.82, r) * (0.55 + 0.45 * smoothstep(0.5, 0.95, r));
  gl_FragColor = vec4(glow * disc, 1.0);
}
`
