//! How much pressure each part of the back gets, and for how long.
//!
//! The dose of a spot is the pressure on it summed over time, ∫ p dt, in kPa·s (handbook §3). Each
//! hand is a patch of even pressure that glides along its path at one speed; the time it spends
//! over every cell of a 5 mm grid has a closed form ([`contact`]), so nothing is sampled: doses are
//! linear in time, a stroke cut in two keeps its dose wherever it is cut, and a mirrored stroke
//! gives the mirrored dose bit for bit. `docs/dose.md` has the model and its limits.

mod contact;
mod grid;
mod limits;

pub use grid::{CELL, Grid, doses};
pub use limits::{Limits, limits, peak, peak_limit, point_share};

use crate::body::Body;
use crate::geometry::Point;
use crate::place::Place;
use crate::score::{PlaceDose, Score};
use crate::units::{Dose, Metres};
use serde::Serialize;
use std::collections::BTreeMap;
use std::ops::{Add, AddAssign};

/// The dose of every place of a score, mean over the place, those that get none included.
pub fn of_score(score: &Score) -> BTreeMap<Place, PlaceDose> {
    let grid = Grid::of(&Body::of(&score.request.receiver));
    // Why not collected: that would sort first what is in order, and the code of a sort is large.
    let mut doses = BTreeMap::new();
    doses.extend(Place::all().zip(grid.score(score)));
    doses
}

/// The dose of every cell of the back.
pub fn map(score: &Score) -> DoseMap {
    Grid::of(&Body::of(&score.request.receiver)).map(score)
}

/// A picture of the dose: one value for every cell, row by row from the head down, each row from
/// the receiver's left to right.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct DoseMap {
    /// Cells in a row.
    pub width: usize,
    /// Rows.
    pub height: usize,
    /// Side of a cell.
    pub cell_m: Metres,
    /// The corner of the first cell that is nearest to the head and to the receiver's left.
    pub origin: Point,
    /// Dose of broad contacts, kPa·s.
    pub broad: Vec<f32>,
    /// Dose of point work, kPa·s.
    pub point: Vec<f32>,
}

impl DoseMap {
    /// Broad and point dose together at the cell in this column and row, kPa·s; 0 outside.
    pub fn total(&self, column: usize, row: usize) -> f32 {
        if column >= self.width || row >= self.height {
            return 0.0;
        }
        let i = row * self.width + column;
        self.broad[i] + self.point[i]
    }
}

impl PlaceDose {
    /// `dose` as broad and point dose, by the share (0–1) that counts as point work.
    fn split(dose: Dose, point: f64) -> Self {
        Self { broad_kpa_s: dose * (1.0 - point), point_kpa_s: dose * point }
    }
    /// Both kinds together.
    pub fn total(self) -> Dose {
        self.broad_kpa_s + self.point_kpa_s
    }
}
impl Add for PlaceDose {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self {
            broad_kpa_s: self.broad_kpa_s + other.broad_kpa_s,
            point_kpa_s: self.point_kpa_s + other.point_kpa_s,
        }
    }
}
impl AddAssign for PlaceDose {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}
#[cfg(test)]
mod tests;
