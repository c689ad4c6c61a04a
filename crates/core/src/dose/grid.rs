//! The back as cells of 5 mm, each with its place, and the doses that strokes leave on them.

use super::contact::{Glide, Patch};
use super::{DoseMap, limits};
use crate::body::Body;
use crate::geometry::{Point, Polygon};
use crate::place::{Area, Place, Side};
use crate::score::{Hand, PlaceDose, Score, Stroke};
use crate::technique::Technique;
use crate::units::{Kilopascals, Metres, Newtons, Seconds};
use std::ops::Range;

/// Side of a cell, metres: the coarsest that the dose model allows [design].
pub const CELL: f64 = 0.005;
/// Room around the places, so that a picture shows the patch that reaches over an edge.
const MARGIN: f64 = 0.03;

/// Neighbouring cells of one row and one place.
#[derive(Debug, Clone)]
struct Run {
    area: Area,
    columns: Range<usize>,
}

/// The cells of one receiver's back.
///
/// Only the right half is kept; the left one is its mirror image, so doses mirror bit for bit.
/// Column `i` has its middle at `x = ±(i + ½) · CELL`.
#[derive(Debug, Clone)]
pub struct Grid {
    /// Columns of one half.
    half: usize,
    /// `y` of the upper edge of the first row.
    top: f64,
    /// Runs of each row's right half, from the midline outwards.
    rows: Vec<Vec<Run>>,
    /// Cells of each area on one side.
    cells: [u32; Area::ALL.len()],
}

impl Grid {
    /// The grid over every place of this body.
    pub fn of(body: &Body) -> Self {
        let outlines = Area::ALL.map(|area| body.outline(Place::new(area, Side::Right)));
        let bounds = outlines.map(Polygon::bounds);
        // Cells, margin included, from the origin to the furthest corner in one direction.
        let reach = |corner: fn(&(Point, Point)) -> f64| {
            ((bounds.iter().map(corner).fold(0.0, f64::max) + MARGIN) / CELL).ceil()
        };
        let (half, above, below) = (reach(|b| b.1.x), reach(|b| -b.0.y), reach(|b| b.1.y));
        let mut grid = Self {
            half: half as usize,
            top: -above * CELL,
            rows: Vec::new(),
            cells: [0; Area::ALL.len()],
        };
        for row in 0..(above + below) as usize {
            let y = grid.y(row);
            let crosses = |&area: &Area| {
                let (low, high) = bounds[area as usize];
                (low.y..=high.y).contains(&y)
            };
            let crossed: Vec<Area> = Area::ALL.into_iter().filter(crosses).collect();
            let area_at = |column: usize| {
                let middle = Point::new(middle(column), y);
                crossed.iter().copied().find(|&area| outlines[area as usize].contains(middle))
            };
            grid.rows.push(runs((0..grid.half).map(area_at)));
        }
        for run in grid.rows.iter().flatten() {
            grid.cells[run.area as usize] += run.columns.len() as u32;
        }
        grid
    }

    /// Mean dose of each place, by [`Place::index`], from one hand that follows `path` for
    /// `duration` in all at this mean force; `hand_scale` is the giver's hand area over the average
    /// one's ([`crate::request::Giver::hand_area_scale`]).
    pub fn places(
        &self,
        technique: Technique,
        path: &[Point],
        duration: Seconds,
        force: Newtons,
        hand_scale: f64,
    ) -> [PlaceDose; Place::COUNT] {
        let contact = self.contact(technique, path, hand_scale);
        doses(technique, contact.map(|share| duration * share), force, hand_scale)
    }

    /// How long each place is pressed, by [`Place::index`], mean over its cells, while one hand
    /// follows `path` for a second. The same for every force.
    pub fn contact(
        &self,
        technique: Technique,
        path: &[Point],
        hand_scale: f64,
    ) -> [f64; Place::COUNT] {
        let mut seconds = [0.0; Place::COUNT];
        let Some(patch) = Patch::of(technique.spec(), hand_scale) else { return seconds };
        for glide in patch.glides(path, Seconds(1.0)) {
            self.visit(&glide, |row, side, columns, dy| {
                for run in &self.rows[row] {
                    let from = run.columns.start.max(columns.start);
                    let to = run.columns.end.min(columns.end);
                    let sum: f64 =
                        (from..to).map(|i| glide.seconds_over(dx(&glide, side, i), dy)).sum();
                    seconds[Place::new(run.area, side).index()] += sum;
                }
            });
        }
        for (place, sum) in seconds.iter_mut().enumerate() {
            *sum /= f64::from(self.cells[place / Side::BOTH.len()].max(1));
        }
        seconds
    }

    /// Mean dose of each place, by [`Place::index`], from all repetitions of a stroke.
    pub fn stroke(&self, stroke: &Stroke, hand_scale: f64) -> [PlaceDose; Place::COUNT] {
        let mut doses = [PlaceDose::default(); Place::COUNT];
        for Hand { path, .. } in stroke.hands.working() {
            let hand =
                self.places(stroke.technique, path, stroke.duration_s, stroke.force_n, hand_scale);
            doses.iter_mut().zip(hand).for_each(|(sum, dose)| *sum += dose);
        }
        doses
    }

    /// Mean dose of each place, by [`Place::index`], from a whole score.
    pub fn score(&self, score: &Score) -> [PlaceDose; Place::COUNT] {
        let hand_scale = score.request.giver.hand_area_scale();
        let mut doses = [PlaceDose::default(); Place::COUNT];
        for (_, _, stroke) in score.strokes() {
            let added = self.stroke(stroke, hand_scale);
            doses.iter_mut().zip(added).for_each(|(sum, dose)| *sum += dose);
        }
        doses
    }

    /// Dose of each cell from a whole score.
    pub fn map(&self, score: &Score) -> DoseMap {
        let (width, height) = (2 * self.half, self.rows.len());
        let mut map = DoseMap {
            width,
            height,
            cell_m: Metres(CELL),
            origin: Point::new(-(self.half as f64) * CELL, self.top),
            broad: vec![0.0; width * height],
            point: vec![0.0; width * height],
        };
        let hand_scale = score.request.giver.hand_area_scale();
        for (_, _, stroke) in score.strokes() {
            for hand in stroke.hands.working() {
                self.draw(stroke, hand, hand_scale, &mut map);
            }
        }
        map
    }

    fn draw(&self, stroke: &Stroke, hand: &Hand, hand_scale: f64, map: &mut DoseMap) {
        let Some((patch, pressure, point)) = press(stroke.technique, stroke.force_n, hand_scale)
        else {
            return;
        };
        for glide in patch.glides(&hand.path, stroke.duration_s) {
            self.visit(&glide, |row, side, columns, dy| {
                for i in columns {
                    let seconds = Seconds(glide.seconds_over(dx(&glide, side, i), dy));
                    let dose = PlaceDose::split(pressure * seconds, point);
                    let column = match side {
                        Side::Left => self.half - 1 - i,
                        Side::Right => self.half + i,
                    };
                    map.broad[row * map.width + column] += dose.broad_kpa_s.0 as f32;
                    map.point[row * map.width + column] += dose.point_kpa_s.0 as f32;
                }
            });
        }
    }

    /// Calls `cells(row, side, columns, dy)` for the cells that a glide can touch, half by half.
    fn visit(&self, glide: &Glide, mut cells: impl FnMut(usize, Side, Range<usize>, f64)) {
        let (low, high) = glide.rows();
        // Casts of floats stop at 0 and never wrap.
        let row = |dy: f64| ((glide.from.y + dy - self.top) / CELL).max(0.0) as usize;
        for row in row(low)..(row(high) + 1).min(self.rows.len()) {
            let dy = self.y(row) - glide.from.y;
            let (low, high) = glide.columns(dy);
            for side in Side::BOTH {
                let (a, b) =
                    ((glide.from.x + low) * side.sign(), (glide.from.x + high) * side.sign());
                let from = (a.min(b) / CELL).max(0.0) as usize;
                let to = ((a.max(b) / CELL).ceil().max(0.0) as usize).min(self.half);
                if from < to {
                    cells(row, side, from..to, dy);
                }
            }
        }
    }

    fn y(&self, row: usize) -> f64 {
        self.top + middle(row)
    }
}

/// Doses of places that one hand presses this long, each at this mean force.
pub fn doses(
    technique: Technique,
    contact: [Seconds; Place::COUNT],
    force: Newtons,
    hand_scale: f64,
) -> [PlaceDose; Place::COUNT] {
    match press(technique, force, hand_scale) {
        Some((_, pressure, point)) => {
            contact.map(|seconds| PlaceDose::split(pressure * seconds, point))
        }
        None => [PlaceDose::default(); Place::COUNT],
    }
}

/// The patch of one hand, its mean pressure over time, and the share of it that is point work.
fn press(
    technique: Technique,
    force: Newtons,
    hand_scale: f64,
) -> Option<(Patch, Kilopascals, f64)> {
    let spec = technique.spec();
    let patch = Patch::of(spec, hand_scale)?;
    let pressure = patch.pressure(force) * spec.contact.duty;
    Some((patch, pressure, limits::point_share(spec.pressure(force, hand_scale))))
}

fn middle(index: usize) -> f64 {
    (f64::from(index as u32) + 0.5) * CELL
}

fn dx(glide: &Glide, side: Side, column: usize) -> f64 {
    side.sign() * middle(column) - glide.from.x
}

fn runs(areas: impl Iterator<Item = Option<Area>>) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    for (column, area) in areas.enumerate() {
        match (runs.last_mut(), area) {
            (Some(run), Some(area)) if run.area == area && run.columns.end == column => {
                run.columns.end += 1;
            }
            (_, Some(area)) => runs.push(Run { area, columns: column..column + 1 }),
            (_, None) => {}
        }
    }
    runs
}
