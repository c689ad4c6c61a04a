//! The receiver's surface as hands meet it: sampled once, then read in a fraction of a microsecond.
//!
//! [`Body::surface`] marches through a field and costs tens of microseconds; a page asks for two
//! hands sixty times a second. So the height over the table is sampled on a grid and read back by
//! Catmull–Rom interpolation: the skin has a slope everywhere and no creases between the samples.
//! The body is mirrored in the midline, so only its right half is kept.
//!
//! It is the skin *as hands meet it*: where the real one falls off more steeply than a hand can
//! follow (down the flank, between arm and trunk), this one goes on at the steepest slope, like a
//! cloth that is laid over the body. It is never below the real skin there, and it ends on the
//! table, so a hand can be asked for anywhere.

use super::settings::settings;
use crate::body::Body;
use crate::geometry::Point;
use std::sync::Arc;

/// The surface of one receiver, for the hands. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Skin(Arc<Grid>);

/// One point of the skin.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Touchpoint {
    /// Height over the table, metres.
    pub z: f64,
    /// Unit normal, outwards.
    pub normal: [f64; 3],
}

#[derive(Debug)]
struct Grid {
    cell: f64,
    /// `y` of the first row, metres; the first column lies on the midline.
    top: f64,
    columns: usize,
    rows: usize,
    heights: Vec<f64>,
    /// How far a smooth cover over the skin is above it.
    cover: Vec<f64>,
}

impl Skin {
    /// The corners of what is sampled: nearest to the receiver's left and the head, and opposite.
    /// Metres; beyond, the skin goes on as it is at the edge.
    pub fn reach(body: &Body) -> ([f64; 2], [f64; 2]) {
        let set = &settings().skin;
        let [top, bottom] = set.along_s.map(|s| s * body.spine().0);
        ([-set.across_m, top], [set.across_m, bottom])
    }

    /// Samples the surface of a body. Takes some 20 ms.
    pub fn of(body: &Body) -> Self {
        let set = &settings().skin;
        let ([_, top], [_, bottom]) = Self::reach(body);
        let count = |length: f64| (length / set.cell_m).ceil() as usize + 1;
        let mut grid = Grid {
            cell: set.cell_m,
            top,
            columns: count(set.across_m),
            rows: count(bottom - top),
            heights: Vec::new(),
            cover: Vec::new(),
        };
        grid.heights = vec![0.0; grid.columns * grid.rows];
        grid.drape(body, set.steepest * set.cell_m);
        grid.cover(set.cover_steepest * set.cell_m, (set.cover_m / set.cell_m).round() as usize);
        Self(Arc::new(grid))
    }

    /// Height and normal at a place on the back, the neck or an arm, or beside the body.
    pub fn at(&self, p: Point) -> Touchpoint {
        let (z, [dx, dy]) = self.0.interpolated(&self.0.heights, p);
        let length = (1.0 + dx * dx + dy * dy).sqrt();
        Touchpoint { z, normal: [-dx / length, -dy / length, 1.0 / length] }
    }

    /// How far above the skin a smooth cover over it is, without grooves and edges: what a hand in
    /// the air goes by. Metres; a little below zero over the tops of the body.
    pub fn smoothed(&self, p: Point) -> f64 {
        self.0.interpolated(&self.0.cover, p).0
    }
}

impl Grid {
    /// Fills the heights, no two neighbours further apart than `fall`.
    fn drape(&mut self, body: &Body, fall: f64) {
        for row in 0..self.rows {
            for column in 0..self.columns {
                let before = self.before(row, column);
                let floor = before.map_or(0.0, |height| (height - fall).max(0.0));
                let x = column as f64 * self.cell;
                let y = self.top + row as f64 * self.cell;
                self.heights[row * self.columns + column] = top(body, [x, y], before, floor);
            }
        }
        // The way back: what falls off towards the first corner.
        for row in (0..self.rows).rev() {
            for column in (0..self.columns).rev() {
                let right = (column + 1 < self.columns).then(|| self.height(row, column + 1));
                let below = (row + 1 < self.rows).then(|| self.height(row + 1, column));
                let at = row * self.columns + column;
                for neighbour in [right, below].into_iter().flatten() {
                    self.heights[at] = self.heights[at].max(neighbour - fall);
                }
            }
        }
    }

    /// Lays the cover: falls off slowly, and is the mean over `reach` cells to each side, twice.
    fn cover(&mut self, fall: f64, reach: usize) {
        let skin = self.heights.clone();
        let (columns, rows) = (self.columns, self.rows);
        let mut cover = skin.clone();
        let ahead = || (0..rows).flat_map(|row| (0..columns).map(move |column| (row, column)));
        for (row, column) in ahead() {
            let at = row * columns + column;
            let left = if column > 0 { cover[at - 1] } else { 0.0 };
            let above = if row > 0 { cover[at - columns] } else { 0.0 };
            cover[at] = cover[at].max(left - fall).max(above - fall);
        }
        for (row, column) in ahead().collect::<Vec<_>>().into_iter().rev() {
            let at = row * columns + column;
            let right = if column + 1 < columns { cover[at + 1] } else { 0.0 };
            let below = if row + 1 < rows { cover[at + columns] } else { 0.0 };
            cover[at] = cover[at].max(right - fall).max(below - fall);
        }
        for _ in 0..2 {
            cover = means(&cover, rows, columns, 1, columns, reach);
            cover = means(&cover, columns, rows, columns, 1, reach);
        }
        self.cover = cover.iter().zip(&skin).map(|(cover, skin)| cover - skin).collect();
    }

    /// The higher of the two neighbours that are filled already.
    fn before(&self, row: usize, column: usize) -> Option<f64> {
        let left = (column > 0).then(|| self.height(row, column - 1));
        let above = (row > 0).then(|| self.height(row - 1, column));
        left.into_iter().chain(above).reduce(f64::max)
    }

    fn height(&self, row: usize, column: usize) -> f64 {
        self.heights[row * self.columns + column]
    }

    /// Value of a grid at a point and its slopes along x and y.
    fn interpolated(&self, values: &[f64], p: Point) -> (f64, [f64; 2]) {
        let side = if p.x < 0.0 { -1.0 } else { 1.0 };
        let across = (p.x.abs() / self.cell).clamp(0.0, (self.columns - 2) as f64);
        let along = ((p.y - self.top) / self.cell).clamp(1.0, (self.rows - 3) as f64);
        let (column, row) = (across.floor(), along.floor());
        let (wx, dx) = catmull_rom(across - column);
        let (wy, dy) = catmull_rom(along - row);
        let (column, row) = (column as usize, row as usize - 1);
        // Left of the midline lies the mirror image of what is right of it.
        let columns: [usize; 4] = std::array::from_fn(|i| match column + i {
            0 => 1,
            i => (i - 1).min(self.columns - 1),
        });
        let (mut z, mut slope) = (0.0, [0.0; 2]);
        for i in 0..4 {
            let line = &values[(row + i) * self.columns..(row + i + 1) * self.columns];
            let along_line = |w: &[f64; 4]| -> f64 {
                w[0] * line[columns[0]]
                    + w[1] * line[columns[1]]
                    + w[2] * line[columns[2]]
                    + w[3] * line[columns[3]]
            };
            let value = along_line(&wx);
            z += wy[i] * value;
            slope[0] += wy[i] * along_line(&dx);
            slope[1] += dy[i] * value;
        }
        (z, [side * slope[0] / self.cell, slope[1] / self.cell])
    }
}

/// Means over `reach` neighbours to each side along lines of `length` values: `lines` of them, the
/// next value `step` further, the next line `stride`. A line is mirrored at its ends.
fn means(
    values: &[f64],
    lines: usize,
    length: usize,
    step: usize,
    stride: usize,
    reach: usize,
) -> Vec<f64> {
    let mut means = values.to_vec();
    for line in 0..lines {
        let at = |i: usize| line * stride + i * step;
        // Counted from `reach` before the line's beginning.
        let value = |i: usize| {
            let beyond = 2 * (length - 1);
            let i = i.abs_diff(reach);
            values[at(if i < length { i } else { beyond - i })]
        };
        let mut sum: f64 = (0..=2 * reach).map(value).sum();
        for i in 0..length {
            means[at(i)] = sum / (2 * reach + 1) as f64;
            sum += value(i + 1 + 2 * reach) - value(i);
        }
    }
    means
}

/// Weights of four neighbours for the value a share `t` of the way between the middle two, and for
/// the slope there.
fn catmull_rom(t: f64) -> ([f64; 4], [f64; 4]) {
    let (t2, t3) = (t * t, t * t * t);
    let value = [
        0.5 * (-t + 2.0 * t2 - t3),
        0.5 * (2.0 - 5.0 * t2 + 3.0 * t3),
        0.5 * (t + 4.0 * t2 - 3.0 * t3),
        0.5 * (t3 - t2),
    ];
    let slope = [
        0.5 * (-1.0 + 4.0 * t - 3.0 * t2),
        0.5 * (-10.0 * t + 9.0 * t2),
        0.5 * (1.0 + 8.0 * t - 9.0 * t2),
        0.5 * (3.0 * t2 - 2.0 * t),
    ];
    (value, slope)
}

/// Height of the skin over a point, not looked for below `floor`. `before` is the height next to
/// it, where that is known.
fn top(body: &Body, [x, y]: [f64; 2], before: Option<f64>, floor: f64) -> f64 {
    /// Above every back, metres.
    const CEILING: f64 = 0.5;
    /// From one sample to the next the skin rarely rises by more, metres.
    const RISE: f64 = 0.05;
    /// Near enough to the skin, metres.
    const NEAR: f64 = 2e-4;
    let at = |z: f64| body.distance(x, y, z);
    let mut z = before.map_or(CEILING, |height| height + RISE);
    let mut distance = at(z);
    if distance < RISE / 4.0 {
        z = CEILING;
        distance = at(z);
    }
    // The field is exact to first order near the skin only, hence a little less than its distance.
    while distance > NEAR {
        z -= (0.9 * distance).max(NEAR);
        if z <= floor {
            return floor;
        }
        distance = at(z);
    }
    z - distance
}
