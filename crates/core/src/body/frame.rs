//! From the reference back to this receiver's.

use super::curve::{Curve, smooth_step};
use super::measures::Measures;
use super::spec::{self, Mark};
use crate::geometry::{Point, Polygon};

/// Further out than any arm lies, on the reference back.
const X_MAX_CM: f64 = 400.0;

/// Stretches the reference back over one receiver: lengths by the spine, breadths and depths by
/// the measure at that height.
#[derive(Debug, Clone)]
pub(super) struct Frame {
    pub(super) spine: f64,
    breadth: Curve,
    depth: Curve,
    full_from: f64,
}

impl Frame {
    pub(super) fn of(measures: &Measures) -> Self {
        let spec = spec::get();
        let reference = Measures::reference();
        let ratios = |knots: &[(f64, String)], share: f64| {
            let ratio = |name: &str| measures.get(name) / reference.get(name);
            let knot = |(s, name): &(f64, String)| [*s, 1.0 + (ratio(name) - 1.0) * share];
            Curve(knots.iter().map(knot).collect())
        };
        Self {
            spine: measures.spine().0,
            breadth: ratios(&spec.stretch.breadth, 1.0),
            depth: ratios(&spec.stretch.depth, spec.stretch.depth_share),
            full_from: spec.stretch.full_from_cm,
        }
    }

    /// How much broader this back is than the reference at height `s`.
    pub(super) fn breadth(&self, s: f64) -> f64 {
        self.breadth.at(s)
    }
    /// How much higher it stands off the table than the reference at height `s`.
    pub(super) fn depth(&self, s: f64) -> f64 {
        self.depth.at(s)
    }
    /// See [`super::Body::at`].
    pub(super) fn at(&self, s: f64, x_cm: f64) -> Point {
        let share = smooth_step(x_cm.abs() / self.full_from);
        Point::new(x_cm / 100.0 * (1.0 + (self.breadth(s) - 1.0) * share), s * self.spine)
    }
    /// What [`Self::at`] was asked for to give this point: `s` and `x_cm`.
    pub(super) fn marks(&self, p: Point) -> (f64, f64) {
        let s = p.y / self.spine;
        // Why: how far it is stretched depends on the answer, which only grows with x; halving the
        // span forty times is exact to a nanometre.
        let (mut low, mut high) = (0.0, X_MAX_CM);
        for _ in 0..40 {
            let middle = f64::midpoint(low, high);
            if self.at(s, middle).x < p.x.abs() { low = middle } else { high = middle }
        }
        (s, f64::midpoint(low, high) * if p.x < 0.0 { -1.0 } else { 1.0 })
    }
    pub(super) fn polygon(&self, marks: &[Mark]) -> Polygon {
        Polygon::new(marks.iter().map(|&[x_cm, s]| self.at(s, x_cm)).collect())
    }
    /// As [`Self::polygon`], with x in real centimetres as far out as people differ little.
    pub(super) fn real_polygon(&self, marks: &[Mark]) -> Polygon {
        let place = |&[x_cm, s]: &Mark| {
            if x_cm > self.full_from {
                self.at(s, x_cm)
            } else {
                Point::new(x_cm / 100.0, s * self.spine)
            }
        };
        Polygon::new(marks.iter().map(place).collect())
    }
}

/// A right half and its mirror image as one outline. The half starts and ends on the midline.
pub(super) fn both_halves(half: &Polygon) -> Polygon {
    let mut whole = half.corners().to_vec();
    let left: Vec<_> = whole.iter().rev().filter(|p| p.x > 0.0).map(|p| p.mirrored()).collect();
    whole.extend(left);
    Polygon::new(whole)
}
