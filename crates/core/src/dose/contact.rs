//! One hand's contact, and the time that it spends over a cell while it glides along a line.
//!
//! The contact is an ellipse of even pressure. What a cell gets is averaged over the cell's breadth
//! as the heading sees it, along the heading and across: then every part of the contact falls into
//! some cell and none counts twice. Both averages, and the integral over time, have closed forms.

use super::grid::CELL;
use crate::geometry::{self, Point};
use crate::technique::TechniqueSpec;
use crate::units::{Kilopascals, Newtons, Seconds, SquareCentimetres};
use std::f64::consts::{FRAC_PI_2, PI};
use std::sync::LazyLock;

/// Paths shorter than this are one point: hands hold still. Below it the time for a metre would
/// drown in rounding.
const STILL: f64 = 1e-6;
const CM2_PER_M2: f64 = 1e4;

/// The patch of skin that one hand presses, as an ellipse with one axis along the heading.
#[derive(Clone, Copy)]
pub(super) struct Patch {
    /// Half its length along the heading, metres.
    along: f64,
    /// Half its length across, metres.
    across: f64,
    disc: &'static Disc,
}

impl Patch {
    /// The patch of a technique for a hand `hand_scale` times the average area; nothing where that
    /// is no hand at all. Circling spreads it by the circle's radius on every side.
    pub(super) fn of(spec: &TechniqueSpec, hand_scale: f64) -> Option<Self> {
        let contact = &spec.contact;
        let axes = contact.area_cm2.0 / CM2_PER_M2 * hand_scale / PI;
        if !(axes > 0.0 && axes < 1.0) {
            return None;
        }
        let breadth = (axes / contact.length_to_breadth).sqrt();
        let circle = spec.tempo.circle_m.unwrap_or(0.0) / 2.0;
        let (long, short) = (breadth * contact.length_to_breadth + circle, breadth + circle);
        let (along, across) = if contact.along_path { (long, short) } else { (short, long) };
        Some(Self { along, across, disc: &DISC })
    }

    /// Mean pressure over the patch at this force of one hand.
    pub(super) fn pressure(&self, force: Newtons) -> Kilopascals {
        force / SquareCentimetres(PI * self.along * self.across * CM2_PER_M2)
    }

    /// The straight glides that make up a path, one after the other, together `duration` long, at
    /// one speed. A path without length is one glide that stays, headed along the spine.
    pub(super) fn glides(
        self,
        path: &[Point],
        duration: Seconds,
    ) -> impl Iterator<Item = Glide> + '_ {
        let length = geometry::length(path);
        let still = length < STILL;
        let usable = path.iter().all(|p| p.is_finite());
        let staying = path.first().filter(|_| usable && still);
        let staying = staying.map(|&p| Glide::new(self, p, (0.0, 1.0), 0.0, duration.0));
        let moving = path.windows(2).filter(move |_| usable && !still).filter_map(move |leg| {
            let (from, to) = (leg[0], leg[1]);
            let step = from.distance(to);
            let heading = ((to.x - from.x) / step, (to.y - from.y) / step);
            (step > 0.0).then(|| Glide::new(self, from, heading, step, duration.0 / length))
        });
        staying.into_iter().chain(moving)
    }
}

/// A patch that moves along a straight line at one speed, or stays.
pub(super) struct Glide {
    patch: Patch,
    /// Where its middle starts.
    pub(super) from: Point,
    /// Unit vector.
    heading: (f64, f64),
    /// Metres; 0 where it stays.
    length: f64,
    /// Seconds for each metre; where it stays, seconds.
    pace: f64,
    /// Breadth of a cell as the heading sees it: lines through the middles of the cells, along the
    /// grid's axis nearest to it, lie this far apart.
    cell: f64,
    /// `1 / cell`, and the profile's constants: divisions are dear, and every cell needs them.
    per_cell: f64,
    steps_per_m: f64,
    chord_per_area: f64,
}

impl Glide {
    fn new(patch: Patch, from: Point, heading: (f64, f64), length: f64, pace: f64) -> Self {
        let cell = CELL / heading.0.abs().max(heading.1.abs());
        let per_cell = 1.0 / cell;
        let steps_per_m = Disc::RADIUS / patch.across;
        let chord_per_area = patch.along * patch.across * per_cell;
        Self { patch, from, heading, length, pace, cell, per_cell, steps_per_m, chord_per_area }
    }

    /// Seconds that the patch spends over the cell whose middle lies `(dx, dy)` from the start.
    pub(super) fn seconds_over(&self, dx: f64, dy: f64) -> f64 {
        let (ux, uy) = self.heading;
        let ahead = dx * ux + dy * uy;
        let chord = self.half_chord((dy * ux - dx * uy).abs());
        self.pace * (self.passed(ahead + chord) - self.passed(ahead - chord))
    }

    /// Half the length of the patch along the heading, this far off its axis.
    fn half_chord(&self, off: f64) -> f64 {
        let disc = self.patch.disc;
        let area = |off: f64| disc.area(off * self.steps_per_m);
        (area(off + self.cell / 2.0) - area(off - self.cell / 2.0)) * self.chord_per_area
    }

    /// How far the middle of the patch gets beyond a line across its heading that lies `ahead` of
    /// the start; where it stays, the share of the cell behind that line.
    fn passed(&self, ahead: f64) -> f64 {
        if self.length == 0.0 {
            return (ahead * self.per_cell + 0.5).clamp(0.0, 1.0);
        }
        ahead.clamp(0.0, self.length) + self.rounding(ahead) - self.rounding(ahead - self.length)
    }

    /// What the mean over a cell's length adds to `max(z, 0)`: the corner at 0 becomes round.
    fn rounding(&self, z: f64) -> f64 {
        let inside = self.cell / 2.0 - z.abs();
        if inside > 0.0 { inside * inside * self.per_cell / 2.0 } else { 0.0 }
    }

    /// Lowest and highest `dy` that the patch can touch.
    pub(super) fn rows(&self) -> (f64, f64) {
        let (ux, uy) = self.heading;
        let (a, b) = (self.patch.along * uy, self.patch.across * ux);
        let reach = (a * a + b * b).sqrt() + CELL;
        let end = self.length * uy;
        (end.min(0.0) - reach, end.max(0.0) + reach)
    }

    /// Lowest and highest `dx` that the patch can touch in the row at `dy`.
    pub(super) fn columns(&self, dy: f64) -> (f64, f64) {
        let (ux, uy) = self.heading;
        let along = self.patch.along + self.cell / 2.0;
        let across = self.patch.across + self.cell / 2.0;
        let lengthwise = within(-along - dy * uy, self.length + along - dy * uy, ux);
        let sideways = within(-across + dy * ux, across + dy * ux, uy);
        (lengthwise.0.max(sideways.0), lengthwise.1.min(sideways.1))
    }
}

/// The `x` for which `x · slope` lies within `low..=high`.
fn within(low: f64, high: f64, slope: f64) -> (f64, f64) {
    if slope.abs() < 1e-9 {
        return (f64::NEG_INFINITY, f64::INFINITY);
    }
    let (a, b) = (low / slope, high / slope);
    (a.min(b), a.max(b))
}

/// Area of the right half of a unit disc between its middle and a height: a table, since every
/// cell of every glide asks for it. Heights count in steps from the middle.
struct Disc([f64; 2 * Disc::RADIUS as usize + 2]);

static DISC: LazyLock<Disc> = LazyLock::new(|| {
    Disc(std::array::from_fn(|i| {
        let u = (i as f64 / Disc::RADIUS - 1.0).min(1.0);
        let asin = if u.abs() < 1.0 { libm::asin(u) } else { u * FRAC_PI_2 };
        0.5 * (u * (1.0 - u * u).sqrt() + asin)
    }))
});

impl Disc {
    /// Steps from the middle to the edge.
    const RADIUS: f64 = 256.0;

    fn area(&self, height: f64) -> f64 {
        let at = height.clamp(-Self::RADIUS, Self::RADIUS) + Self::RADIUS;
        let i = (at as u32).min(2 * Self::RADIUS as u32);
        let (low, high) = (self.0[i as usize], self.0[i as usize + 1]);
        low + (high - low) * (at - f64::from(i))
    }
}
