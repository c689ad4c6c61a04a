import { BufferAttribute, BufferGeometry, Mesh, ShaderMaterial } from 'three'
import type { Disc } from '../view'
import { MARK_FRAGMENT, MARK_VERTEX } from './shaders'
import type { Skin } from './skin'

const SIDE = 13

/** Sore spots and keep-offs, laid on the skin. */
export class Marks {
  readonly mesh: Mesh<BufferGeometry, ShaderMaterial>

  constructor(light: { night: { value: number } }) {
    const material = new ShaderMaterial({
      uniforms: { light: { value: 1 }, beat: { value: 0 }, night: light.night },
      vertexShader: MARK_VERTEX,
      fragmentShader: MARK_FRAGMENT,
      transparent: true,
      depthWrite: false,
    })
    this.mesh = new Mesh(new BufferGeometry(), material)
    this.mesh.frustumCulled = false
    this.mesh.renderOrder = 2
  }

  set(sore: readonly Disc[], keepOffs: readonly Disc[], skin: Skin): void {
    const discs = [
      ...keepOffs.map((disc) => [disc, 1] as const),
      ...sore.map((disc) => [disc, 0] as const),
    ]
    const positions = new Float32Array(discs.length * SIDE * SIDE * 3)
    const marks = new Float32Array(positions.length)
    const indices: number[] = []
    discs.forEach(([disc, kind], n) => {
      for (let j = 0; j < SIDE; j++)
        for (let i = 0; i < SIDE; i++) {
          const u = (2 * i) / (SIDE - 1) - 1,
            v = (2 * j) / (SIDE - 1) - 1
          const x = disc.x_m + u * disc.radius_m,
            z = disc.y_m + v * disc.radius_m
          const corner = n * SIDE * SIDE + j * SIDE + i
          positions.set([x, skin.at(x, z) + 0.0025, z], 3 * corner)
          marks.set([u, v, kind], 3 * corner)
          if (i + 1 < SIDE && j + 1 < SIDE)
            indices.push(
              corner,
              corner + SIDE,
              corner + 1,
              corner + 1,
              corner + SIDE,
              corner + SIDE + 1,
            )
        }
    })
    this.mesh.geometry.dispose()
    const geometry = new BufferGeometry()
    geometry.setAttribute('position', new BufferAttribute(positions, 3))
    geometry.setAttribute('mark', new BufferAttribute(marks, 3))
    geometry.setIndex(indices)
    this.mesh.geometry = geometry
    this.mesh.visible = discs.length > 0
  }

  dispose(): void {
    this.mesh.geometry.dispose()
    this.mesh.material.dispose()
  }
}
