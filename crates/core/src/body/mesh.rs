//! Triangles of the skin: naive surface nets over one half, mirrored.

use super::Body;
use super::surface::{Field, V3, dot, unit};

/// Triangles of the skin, from the head to below the buttocks, where it ends open. Coordinates are
/// `[x_m, y_m, z_m]` of the body frame; that frame is left-handed, and triangles run anticlockwise
/// as seen from outside, as WebGL wants them once z is up and y runs towards the feet.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Mesh {
    /// Where the corners are, metres.
    pub positions: Vec<[f32; 3]>,
    /// Unit normals, outwards, one for each corner.
    pub normals: Vec<[f32; 3]>,
    /// Three corners for each triangle.
    pub indices: Vec<u32>,
}

/// The part of space that holds the skin: from the midline and the table outwards, from above the
/// head to the middle of the thighs, with the spine's length as the measure along it.
const REACH_ACROSS_M: f64 = 0.62;
const REACH_UP_M: f64 = 0.42;
const REACH_ALONG_S: [f64; 2] = [-1.0, 1.55];

impl Body {
    /// The skin as triangles about `cell_m` metres wide, 5–9 mm for a picture; kept within 3–30 mm.
    pub fn mesh(&self, cell_m: f64) -> Mesh {
        let cell = if cell_m.is_finite() { cell_m.clamp(0.003, 0.03) } else { 0.007 };
        let grid = Grid::of(&self.field, self.spine().0, cell);
        Net::over(&self.field, &grid).mesh()
    }
}

/// The field in the corners of cubes, over the right half. Far from the skin only its sign counts.
struct Grid {
    cell: f64,
    origin: V3,
    size: [usize; 3],
    values: Vec<f32>,
}

impl Grid {
    fn of(field: &Field, spine: f64, cell: f64) -> Self {
        let origin = [0.0, REACH_ALONG_S[0] * spine, -2.0 * cell];
        let reach = [
            REACH_ACROSS_M,
            (REACH_ALONG_S[1] - REACH_ALONG_S[0]) * spine,
            REACH_UP_M + 2.0 * cell,
        ];
        let size = reach.map(|reach| (reach / cell).ceil() as usize + 1);
        let mut grid = Self { cell, origin, size, values: vec![0.0; size[0] * size[1] * size[2]] };
        grid.fill(field);
        grid
    }

    /// Fills block by block; a block that the skin cannot reach costs one look at the field.
    fn fill(&mut self, field: &Field) {
        const BLOCK: usize = 6;
        // Half a block's diagonal, and half as much again: the field is exact only near the skin.
        let reach = 1.5 * 0.5 * 3f64.sqrt() * BLOCK as f64 * self.cell;
        let starts = self.size.map(|n| (0..n).step_by(BLOCK));
        for k in starts[2].clone() {
            for j in starts[1].clone() {
                for i in starts[0].clone() {
                    let middle = [i, j, k].map(|n| n as f64 + (BLOCK - 1) as f64 / 2.0);
                    let far = field.distance(self.corner(middle));
                    let block = [i, j, k].map(|n| n..n + BLOCK);
                    self.fill_block(block, (far.abs() > reach).then_some(far), field);
                }
            }
        }
    }
    fn fill_block(&mut self, block: [std::ops::Range<usize>; 3], far: Option<f64>, field: &Field) {
        let [across, along, up] = block;
        for k in up.start..up.end.min(self.size[2]) {
            for j in along.start..along.end.min(self.size[1]) {
                for i in across.start..across.end.min(self.size[0]) {
                    let corner = self.corner([i, j, k].map(|n| n as f64));
                    let value = far.unwrap_or_else(|| field.distance(corner));
                    let at = self.index([i, j, k]);
                    self.values[at] = value as f32;
                }
            }
        }
    }
    fn corner(&self, at: V3) -> V3 {
        std::array::from_fn(|axis| self.origin[axis] + at[axis] * self.cell)
    }
    fn index(&self, [i, j, k]: [usize; 3]) -> usize {
        (k * self.size[1] + j) * self.size[0] + i
    }
    fn value(&self, at: [usize; 3]) -> f32 {
        self.values[self.index(at)]
    }
    fn inside(&self, at: [usize; 3]) -> bool {
        self.value(at) < 0.0
    }
}

/// The right half of the net: one corner for each cube that the skin runs through.
struct Net {
    positions: Vec<V3>,
    normals: Vec<V3>,
    /// Quadrangles of corners, and those across the midline, where the second half of each is the
    /// mirror image of the first.
    quads: Vec<[u32; 4]>,
    seam: Vec<[u32; 2]>,
}

impl Net {
    fn over(field: &Field, grid: &Grid) -> Self {
        let mut net = Self { positions: vec![], normals: vec![], quads: vec![], seam: vec![] };
        let mut corner_of = vec![None; grid.values.len()];
        let cubes = grid.size.map(|n| n - 1);
        for k in 0..cubes[2] {
            for j in 0..cubes[1] {
                for i in 0..cubes[0] {
                    if let Some(start) = crossing([i, j, k], grid) {
                        corner_of[grid.index([i, j, k])] = Some(net.positions.len() as u32);
                        let (position, normal) = settled(start, field);
                        net.positions.push(position);
                        net.normals.push(normal);
                    }
                }
            }
        }
        for i in 0..cubes[0] {
            for j in 0..cubes[1] {
                for k in 0..cubes[2] {
                    if corner_of[grid.index([i, j, k])].is_some() {
                        net.join([i, j, k], grid, &corner_of);
                    }
                }
            }
        }
        net
    }

    /// The quadrangles around those edges of the grid that start at the lowest corner of `cube`.
    fn join(&mut self, cube: [usize; 3], grid: &Grid, corner_of: &[Option<u32>]) {
        for axis in 0..3 {
            let mut end = cube;
            end[axis] += 1;
            let (inside, outside) = (grid.inside(cube), !grid.inside(end));
            if inside != outside {
                continue;
            }
            let (u, v) = ((axis + 1) % 3, (axis + 2) % 3);
            let neighbour = |back_u: usize, back_v: usize| {
                let mut at = cube;
                at[u] = at[u].checked_sub(back_u)?;
                at[v] = at[v].checked_sub(back_v)?;
                corner_of[grid.index(at)]
            };
            let around = [neighbour(0, 0), neighbour(1, 0), neighbour(1, 1), neighbour(0, 1)];
            if let [Some(a), Some(b), Some(c), Some(d)] = around {
                self.quads.push(if inside { [a, d, c, b] } else { [a, b, c, d] });
            } else if axis != 0 && cube[0] == 0 {
                // On the midline the two cubes of the right half make a quadrangle with their
                // mirror images; which two depends on whether `u` or `v` runs across.
                let pair = if u == 0 { [around[3], around[0]] } else { [around[0], around[1]] };
                if let [Some(a), Some(b)] = pair {
                    self.seam.push(if inside { [b, a] } else { [a, b] });
                }
            }
        }
    }

    /// Both halves. Corner `i` of the right half is corner `i + n` of the left.
    fn mesh(&self) -> Mesh {
        let n = self.positions.len() as u32;
        let narrow = |v: &V3| v.map(|part| part as f32);
        let right = |points: &[V3]| points.iter().map(narrow).collect::<Vec<_>>();
        let both = |points: &[V3]| {
            let mut all = right(points);
            all.extend(points.iter().map(|[x, y, z]| narrow(&[-x, *y, *z])));
            all
        };
        let mut mesh = Mesh {
            positions: both(&self.positions),
            normals: both(&self.normals),
            indices: Vec::with_capacity(self.quads.len() * 12),
        };
        for &[a, b, c, d] in &self.quads {
            mesh.push([a, b, c, d]);
            mesh.push([d + n, c + n, b + n, a + n]);
        }
        for &[a, b] in &self.seam {
            mesh.push([a, b, b + n, a + n]);
        }
        mesh
    }
}

impl Mesh {
    /// Two triangles along the shorter diagonal.
    fn push(&mut self, [a, b, c, d]: [u32; 4]) {
        let squared = |i: u32, j: u32| {
            let (p, q) = (self.positions[i as usize], self.positions[j as usize]);
            p.iter().zip(q).map(|(p, q)| (p - q) * (p - q)).sum::<f32>()
        };
        let triangles =
            if squared(a, c) <= squared(b, d) { [a, b, c, a, c, d] } else { [a, b, d, b, c, d] };
        self.indices.extend(triangles);
    }
}

/// Mean of the points where the skin crosses the edges of a cube; `None` where it crosses none.
fn crossing(cube: [usize; 3], grid: &Grid) -> Option<V3> {
    let (mut sum, mut count) = ([0.0; 3], 0.0);
    for axis in 0..3 {
        for corner in 0..4 {
            let mut low = cube;
            low[(axis + 1) % 3] += corner & 1;
            low[(axis + 2) % 3] += corner >> 1;
            let mut high = low;
            high[axis] += 1;
            if grid.inside(low) != grid.inside(high) {
                let (from, to) = (f64::from(grid.value(low)), f64::from(grid.value(high)));
                let mut at = low.map(|n| n as f64);
                at[axis] += from / (from - to);
                sum = std::array::from_fn(|i| sum[i] + at[i]);
                count += 1.0;
            }
        }
    }
    (count > 0.0).then(|| grid.corner(sum.map(|part| part / count)))
}

/// Two Newton steps onto the skin, and the normal there.
fn settled(mut p: V3, field: &Field) -> (V3, V3) {
    let slope = field.gradient(p);
    for _ in 0..2 {
        let step = field.distance(p) / dot(slope, slope);
        p = std::array::from_fn(|i| p[i] - slope[i] * step);
    }
    (p, unit(field.gradient(p)))
}
