//! The skin as one signed-distance field: what hands touch and the page draws.

use super::Body;
use super::curve::{Curve, smooth_min, smooth_step};
use super::frame::Frame;
use super::measures::Measures;
use super::relief::{Relief, ReliefSpec};
use crate::catalogue;
use crate::geometry::Point;
use crate::request::{Arms, Receiver};
use serde::Deserialize;
use std::sync::LazyLock;

/// A point of space or a direction: `[x_m, y_m, z_m]`, z from the table outwards.
pub(super) type V3 = [f64; 3];

#[derive(Deserialize)]
struct Spec {
    loft: Loft,
    part: Vec<PartSpec>,
    joint: Joint,
    #[serde(flatten)]
    relief: ReliefSpec,
}

#[derive(Debug, Deserialize)]
struct Loft {
    half_width_m: Curve,
    height_m: Curve,
    exponent: Curve,
    exponent_below: f64,
    middle: f64,
    top_s: f64,
}

#[derive(Deserialize)]
struct PartSpec {
    of: Of,
    #[serde(default)]
    arms: Option<Arms>,
    #[serde(flatten)]
    shape: ShapeSpec,
    blend_m: f64,
    #[serde(default)]
    girth: Option<String>,
}

#[derive(Deserialize, PartialEq, Clone, Copy)]
#[serde(rename_all = "kebab-case")]
enum Of {
    Trunk,
    Arm,
}

/// Points are `[x_cm, s, z_m]`; semi-axes run across, along and outwards.
#[derive(Deserialize)]
#[serde(untagged)]
enum ShapeSpec {
    Limb { through: Vec<V3>, radius_m: Vec<f64> },
    Ellipsoid { at: V3, semi_axes_m: V3 },
}

#[derive(Deserialize)]
struct Joint {
    sides_m: Curve,
    forward_m: Curve,
}

fn spec() -> &'static Spec {
    static SPEC: LazyLock<Spec> = LazyLock::new(|| catalogue::embedded!("surface.toml"));
    &SPEC
}

#[derive(Debug, Clone)]
struct Part {
    shape: Shape,
    blend: f64,
}

#[derive(Debug, Clone)]
enum Shape {
    /// A round bar along a line; its radius is a curve over the length along it.
    Limb {
        line: Vec<V3>,
        radius: Curve,
    },
    Ellipsoid {
        at: V3,
        semi_axes: V3,
    },
}

/// The field of one body. Mirrored in the midline, so only its right half is kept.
#[derive(Debug, Clone)]
pub(super) struct Field {
    frame: Frame,
    loft: &'static Loft,
    trunk: Vec<Part>,
    arm: Vec<Part>,
    joint: &'static Curve,
    relief: Relief,
}

/// Beyond this distance from the skin its relief is not looked at, metres.
const RELIEF_REACH: f64 = 0.08;

impl Field {
    pub(super) fn of(measures: &Measures, frame: &Frame, receiver: &Receiver) -> Self {
        let (spec, arms) = (spec(), receiver.arms);
        let reference = Measures::reference();
        let part = |part: &PartSpec| {
            let girth = part.girth.as_ref();
            let ratio = girth.map(|name| measures.get(name) / reference.get(name));
            Part { shape: part.shape.stretched(frame, ratio), blend: part.blend_m }
        };
        let parts = |of: Of| {
            let here = spec.part.iter().filter(|part| part.of == of);
            here.filter(|part| part.arms.is_none_or(|needed| needed == arms)).map(part).collect()
        };
        let joint = match arms {
            Arms::Sides => &spec.joint.sides_m,
            Arms::Forward => &spec.joint.forward_m,
        };
        Self {
            frame: frame.clone(),
            loft: &spec.loft,
            trunk: parts(Of::Trunk),
            arm: parts(Of::Arm),
            joint,
            relief: Relief::of(&spec.relief, frame, arms, measures.bmi()),
        }
    }

    /// Signed distance to the skin, metres, negative inside; exact to first order near the skin.
    pub(super) fn distance(&self, [x, y, z]: V3) -> f64 {
        let p = [x.abs(), y, z];
        let s = y / self.frame.spine;
        let (loft, upper) = self.loft(p, s);
        let mut trunk = loft;
        for part in &self.trunk {
            trunk = smooth_min(trunk, part.shape.distance(p), part.blend);
        }
        if upper > 0.0 && trunk.abs() < RELIEF_REACH {
            trunk -= upper * self.relief.height(&self.frame, Point::new(p[0], y));
        }
        let mut arm = f64::INFINITY;
        for part in &self.arm {
            let distance = part.shape.distance(p);
            arm = if arm.is_finite() { smooth_min(arm, distance, part.blend) } else { distance };
        }
        smooth_min(trunk, arm, self.joint.at(s))
    }

    /// Distance to the bare loft, and how far up its side the point lies: 0 below, 1 on top.
    fn loft(&self, [x, y, z]: V3, s: f64) -> (f64, f64) {
        let loft = self.loft;
        let half_width = loft.half_width_m.at(s) * self.frame.breadth(s);
        let height = loft.height_m.at(s) * self.frame.depth(s);
        let middle = loft.middle * height;
        let (half_height, n) = if z > middle {
            (height - middle, loft.exponent.at(s))
        } else {
            (middle, loft.exponent_below)
        };
        let (a, b) = (x / half_width, (z - middle).abs() / half_height);
        let r = libm::pow(libm::pow(a, n) + libm::pow(b, n), 1.0 / n);
        // r has the same slope all along a ray from the middle, so this is good far away too.
        let slope = |share: f64, axis: f64| libm::pow(share / r.max(1e-9), n - 1.0) / axis;
        let steepness = libm::hypot(slope(a, half_width), slope(b, half_height));
        let section = if r > 1e-9 { (r - 1.0) / steepness } else { -half_width.min(half_height) };
        let above_top = loft.top_s * self.frame.spine - y;
        let upper = if z > middle { smooth_step(b * 1.5) } else { 0.0 };
        (section.max(above_top), upper)
    }

    /// Slope of the field, by central differences; mirrored points have mirrored slopes.
    pub(super) fn gradient(&self, p: V3) -> V3 {
        const H: f64 = 5e-4;
        std::array::from_fn(|axis| {
            let (mut low, mut high) = (p, p);
            low[axis] -= H;
            high[axis] += H;
            (self.distance(high) - self.distance(low)) / (2.0 * H)
        })
    }

    /// The uppermost point of skin over `(x, y)`.
    pub(super) fn top(&self, x: f64, y: f64) -> Option<V3> {
        /// Above every back, metres.
        const CEILING: f64 = 0.5;
        /// Keeps the last steps along a steep side few, metres.
        const STEP_MIN: f64 = 1e-3;
        let at = |z: f64| self.distance([x, y, z]);
        let (mut outside, mut z) = (CEILING, CEILING);
        loop {
            let distance = at(z);
            if distance <= 0.0 {
                break;
            }
            outside = z;
            z -= (0.8 * distance).max(STEP_MIN);
            if z < 0.0 {
                return None;
            }
        }
        let mut inside = z;
        for _ in 0..16 {
            let half = f64::midpoint(inside, outside);
            if at(half) > 0.0 { outside = half } else { inside = half }
        }
        Some([x, y, f64::midpoint(inside, outside)])
    }
}

impl ShapeSpec {
    /// On this receiver, `girth` times as thick and as high off the table as on the reference back;
    /// without it, as thick as there and as high as the back goes.
    fn stretched(&self, frame: &Frame, girth: Option<f64>) -> Shape {
        let place = |[x_cm, s, z]: V3| {
            let p = frame.at(s, x_cm);
            [p.x, p.y, z * girth.unwrap_or_else(|| frame.depth(s))]
        };
        let thickness = girth.unwrap_or(1.0);
        match self {
            Self::Limb { through, radius_m } => {
                let line: Vec<V3> = through.iter().map(|p| place(*p)).collect();
                let mut along = 0.0;
                let radius = radius_m.iter().enumerate().map(|(i, radius)| {
                    if i > 0 {
                        along += length(minus(line[i], line[i - 1]));
                    }
                    [along, radius * thickness]
                });
                Shape::Limb { radius: Curve(radius.collect()), line }
            }
            Self::Ellipsoid { at, semi_axes_m } => Shape::Ellipsoid {
                at: place(*at),
                semi_axes: semi_axes_m.map(|axis| axis * thickness),
            },
        }
    }
}

impl Shape {
    fn distance(&self, p: V3) -> f64 {
        match self {
            Self::Limb { line, radius } => {
                let (mut nearest, mut start) = (f64::INFINITY, 0.0);
                for ends in line.windows(2) {
                    let (along, out) = (minus(ends[1], ends[0]), minus(p, ends[0]));
                    let t = (dot(out, along) / dot(along, along)).clamp(0.0, 1.0);
                    let aside: V3 = std::array::from_fn(|i| out[i] - along[i] * t);
                    let piece = length(along);
                    nearest = nearest.min(length(aside) - radius.at(start + t * piece));
                    start += piece;
                }
                nearest
            }
            &Self::Ellipsoid { at, semi_axes } => {
                let out = minus(p, at);
                let scaled: V3 = std::array::from_fn(|i| out[i] / semi_axes[i]);
                let slope: V3 = std::array::from_fn(|i| scaled[i] / semi_axes[i]);
                let r = length(scaled);
                r * (r - 1.0) / length(slope).max(1e-9)
            }
        }
    }
}

pub(super) fn minus(a: V3, b: V3) -> V3 {
    std::array::from_fn(|i| a[i] - b[i])
}
pub(super) fn dot(a: V3, b: V3) -> f64 {
    a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}
pub(super) fn length(a: V3) -> f64 {
    dot(a, a).sqrt()
}
pub(super) fn unit(a: V3) -> V3 {
    let length = length(a);
    a.map(|part| part / length)
}

impl Body {
    /// Signed distance from a point to the skin, metres, negative inside; exact to first order near
    /// the skin. `z_m` runs from the table outwards.
    pub fn distance(&self, x_m: f64, y_m: f64, z_m: f64) -> f64 {
        self.field.distance([x_m, y_m, z_m])
    }
    /// The skin over `(x, y)` as seen from above: the point `[x_m, y_m, z_m]` and the unit normal
    /// there. `None` beside the body.
    pub fn surface(&self, x_m: f64, y_m: f64) -> Option<([f64; 3], [f64; 3])> {
        let [x, y, z] = self.field.top(x_m, y_m)?;
        Some(([x, y, z], unit(self.field.gradient([x, y, z]))))
    }
}
