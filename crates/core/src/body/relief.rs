//! What stands out on the upper side: furrow, columns of muscle, blades, dimples, ribs.

use super::curve::{Curve, bell, smooth_step};
use super::frame::Frame;
use super::spec::{ByArms, Mark};
use crate::geometry::{Point, Polygon, distance_to_segment};
use crate::request::Arms;
use serde::Deserialize;

#[derive(Debug, Deserialize)]
pub(super) struct ReliefSpec {
    fullness: Fullness,
    furrow: Furrow,
    erector: Erector,
    bump: Vec<BumpSpec>,
    ridge: Vec<RidgeSpec>,
    plate: PlateSpec,
    ribs: Ribs,
}

#[derive(Debug, Deserialize)]
struct Fullness {
    shown: Curve,
}

#[derive(Debug, Deserialize)]
struct Furrow {
    depth_m: Curve,
    sigma_m: Curve,
}

#[derive(Debug, Deserialize)]
struct Erector {
    height_m: Curve,
    centre_cm: Curve,
    sigma_m: Curve,
}

#[derive(Debug, Deserialize)]
struct BumpSpec {
    at: Mark,
    #[serde(default)]
    forward: Option<Mark>,
    sigma_m: [f64; 2],
    height_m: f64,
}

#[derive(Debug, Deserialize)]
struct RidgeSpec {
    #[serde(flatten)]
    line: ByArms<Vec<Mark>>,
    sigma_m: f64,
    height_m: f64,
}

#[derive(Debug, Deserialize)]
struct PlateSpec {
    #[serde(flatten)]
    outline: ByArms<Vec<Mark>>,
    edge_m: f64,
    height_m: f64,
}

#[derive(Debug, Deserialize)]
struct Ribs {
    height_m: f64,
    period_m: f64,
    slope: f64,
    across_cm: Curve,
    along: Curve,
}

#[derive(Debug, Clone)]
struct Bump {
    at: Point,
    sigma: [f64; 2],
    height: f64,
}

#[derive(Debug, Clone)]
struct Ridge {
    line: Vec<Point>,
    sigma: f64,
    height: f64,
}

#[derive(Debug, Clone)]
struct Plate {
    outline: Polygon,
    edge: f64,
    height: f64,
}

/// The relief of one body.
#[derive(Debug, Clone)]
pub(super) struct Relief {
    spec: &'static ReliefSpec,
    shown: f64,
    bumps: Vec<Bump>,
    ridges: Vec<Ridge>,
    plate: Plate,
}

impl Relief {
    pub(super) fn of(spec: &'static ReliefSpec, frame: &Frame, arms: Arms, bmi: f64) -> Self {
        let bump = |spec: &BumpSpec| {
            let forward = spec.forward.filter(|_| arms == Arms::Forward);
            let [x_cm, s] = forward.unwrap_or(spec.at);
            Bump { at: frame.at(s, x_cm), sigma: spec.sigma_m, height: spec.height_m }
        };
        let ridge = |spec: &RidgeSpec| Ridge {
            line: frame.polygon(spec.line.get(arms)).corners().to_vec(),
            sigma: spec.sigma_m,
            height: spec.height_m,
        };
        Self {
            spec,
            shown: spec.fullness.shown.at(bmi),
            bumps: spec.bump.iter().map(bump).collect(),
            ridges: spec.ridge.iter().map(ridge).collect(),
            plate: Plate {
                outline: frame.polygon(spec.plate.outline.get(arms)),
                edge: spec.plate.edge_m,
                height: spec.plate.height_m,
            },
        }
    }

    /// How far the skin stands out at a point of the right half, metres.
    pub(super) fn height(&self, frame: &Frame, p: Point) -> f64 {
        let s = p.y / frame.spine;
        let Furrow { depth_m, sigma_m } = &self.spec.furrow;
        let furrow = depth_m.at(s) * bell(p.x, sigma_m.at(s));
        let Erector { height_m, centre_cm, sigma_m } = &self.spec.erector;
        let centre = frame.at(s, centre_cm.at(s)).x;
        let erector = height_m.at(s) * bell(p.x - centre, sigma_m.at(s));
        let bumps: f64 = self.bumps.iter().map(|bump| bump.height_at(p)).sum();
        let ridges: f64 = self.ridges.iter().map(|ridge| ridge.height_at(p)).sum();
        let plate = self.plate.height_at(p);
        self.shown * (erector - furrow + bumps + ridges + plate + self.spec.ribs.height_at(s, p))
    }
}

impl Bump {
    fn height_at(&self, p: Point) -> f64 {
        let [across, along] = self.sigma;
        self.height * bell(p.x - self.at.x, across) * bell(p.y - self.at.y, along)
    }
}

impl Ridge {
    fn height_at(&self, p: Point) -> f64 {
        let segments = self.line.windows(2);
        let distance = segments.map(|ends| distance_to_segment(p, ends[0], ends[1]));
        self.height * bell(distance.fold(f64::INFINITY, f64::min), self.sigma)
    }
}

impl Plate {
    /// Each edge fades by itself, so that no crease runs from the corners inwards.
    fn height_at(&self, p: Point) -> f64 {
        let inwards = |(a, b): (Point, Point)| {
            ((b.y - a.y) * (p.x - a.x) - (b.x - a.x) * (p.y - a.y)) / a.distance(b)
        };
        let fade = |edge| smooth_step(inwards(edge) / self.edge + 0.5);
        self.height * self.outline.edges().map(fade).product::<f64>()
    }
}

impl Ribs {
    fn height_at(&self, s: f64, p: Point) -> f64 {
        let shown = self.along.at(s) * self.across_cm.at(p.x * 100.0);
        let turns = (p.y - self.slope * p.x) / self.period_m;
        self.height_m * shown * libm::cos(turns * std::f64::consts::TAU)
    }
}
