//! Points, polylines and polygons in the body frame, metres.
//!
//! `x` is lateral, positive to the receiver's right; `y` runs along the midline towards the feet
//! from the tip of C7 (design §4). Everything here is plain plane geometry and knows no body.

use serde::{Deserialize, Serialize, Serializer};

/// A point on the back in the body frame, metres. Serialises as `[x_m, y_m]`.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(from = "[f64; 2]", into = "[f64; 2]")]
pub struct Point {
    /// Lateral, metres, positive to the receiver's right.
    pub x: f64,
    /// Along the midline, metres, positive towards the feet.
    pub y: f64,
}

/// Beside other keys a point is written as `x_m` and `y_m`, which no derive can know.
#[cfg(feature = "types")]
impl ts_rs::TS for Point {
    type WithoutGenerics = Self;
    type OptionInnerType = Self;
    fn name(_: &ts_rs::Config) -> String {
        "Point".to_owned()
    }
    fn inline(cfg: &ts_rs::Config) -> String {
        <[f64; 2]>::inline(cfg)
    }
    fn inline_flattened(_: &ts_rs::Config) -> String {
        "{ x_m: number, y_m: number }".to_owned()
    }
    fn decl(cfg: &ts_rs::Config) -> String {
        format!("type Point = {};", Self::inline(cfg))
    }
    fn docs() -> Option<String> {
        Some("/** A point on the back in the body frame, metres: `[x_m, y_m]`. */\n".to_owned())
    }
    fn output_path() -> Option<std::path::PathBuf> {
        Some("point.ts".into())
    }
}

impl From<[f64; 2]> for Point {
    fn from([x, y]: [f64; 2]) -> Self {
        Self { x, y }
    }
}
impl From<Point> for [f64; 2] {
    fn from(p: Point) -> Self {
        [p.x, p.y]
    }
}

impl Point {
    /// The point at `(x, y)` metres.
    pub const fn new(x: f64, y: f64) -> Self {
        Self { x, y }
    }
    /// Reflected in the midline. A point on it stays as it is, without a sign to its zero:
    /// JavaScript would drop that on the way through JSON.
    #[must_use]
    pub fn mirrored(self) -> Self {
        Self { x: 0.0 - self.x, y: self.y }
    }
    /// Straight distance to `other`, metres.
    pub fn distance(self, other: Self) -> f64 {
        let (dx, dy) = (self.x - other.x, self.y - other.y);
        (dx * dx + dy * dy).sqrt()
    }
    /// The point a share `t` (0–1) of the way to `other`.
    #[must_use]
    pub fn towards(self, other: Self, t: f64) -> Self {
        Self { x: self.x + (other.x - self.x) * t, y: self.y + (other.y - self.y) * t }
    }
    /// Whether both coordinates are finite numbers.
    pub fn is_finite(self) -> bool {
        self.x.is_finite() && self.y.is_finite()
    }
}

/// Length of a polyline, metres.
pub fn length(path: &[Point]) -> f64 {
    path.windows(2).map(|w| w[0].distance(w[1])).sum()
}

/// The point a distance `along` metres from the start of a polyline; its ends beyond it.
///
/// # Panics
/// When the path is empty.
pub fn point_along(path: &[Point], along: f64) -> Point {
    let mut left = along.max(0.0);
    for w in path.windows(2) {
        let step = w[0].distance(w[1]);
        if left <= step && step > 0.0 {
            return w[0].towards(w[1], left / step);
        }
        left -= step;
    }
    *path.last().expect("a path holds at least one point")
}

/// The polyline as points at most `step` metres apart, its corners kept.
pub fn resampled(path: &[Point], step: f64) -> Vec<Point> {
    let mut points = Vec::new();
    for w in path.windows(2) {
        let pieces = (w[0].distance(w[1]) / step).ceil().max(1.0) as usize;
        points.extend((0..pieces).map(|i| w[0].towards(w[1], i as f64 / pieces as f64)));
    }
    points.extend(path.last());
    points
}

/// Distance from `p` to the segment `a`–`b`, metres.
pub fn distance_to_segment(p: Point, a: Point, b: Point) -> f64 {
    let (dx, dy) = (b.x - a.x, b.y - a.y);
    let squared = dx * dx + dy * dy;
    let t = if squared > 0.0 { ((p.x - a.x) * dx + (p.y - a.y) * dy) / squared } else { 0.0 };
    p.distance(a.towards(b, t.clamp(0.0, 1.0)))
}

/// A simple polygon, its corners in order, not closed. Serialises as its corners.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "types", derive(ts_rs::TS), ts(as = "Vec<Point>"))]
pub struct Polygon {
    corners: Vec<Point>,
    /// Corners of the smallest box around it, so that most points are told apart at once.
    low: Point,
    high: Point,
}

impl Serialize for Polygon {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.corners.serialize(serializer)
    }
}

impl Polygon {
    /// The polygon with these corners.
    pub fn new(corners: Vec<Point>) -> Self {
        let (mut low, mut high) =
            (Point::new(f64::INFINITY, f64::INFINITY), Point::new(-f64::INFINITY, -f64::INFINITY));
        for p in &corners {
            low = Point::new(low.x.min(p.x), low.y.min(p.y));
            high = Point::new(high.x.max(p.x), high.y.max(p.y));
        }
        Self { corners, low, high }
    }
    /// Its corners in order.
    pub fn corners(&self) -> &[Point] {
        &self.corners
    }
    /// Whether `p` lies inside (even–odd).
    pub fn contains(&self, p: Point) -> bool {
        if p.x < self.low.x || p.x > self.high.x || p.y < self.low.y || p.y > self.high.y {
            return false;
        }
        let mut inside = false;
        for (a, b) in self.edges() {
            if (a.y > p.y) != (b.y > p.y) && p.x < (b.x - a.x) * (p.y - a.y) / (b.y - a.y) + a.x {
                inside = !inside;
            }
        }
        inside
    }
    /// Distance from `p` to the polygon, metres; 0 inside.
    pub fn distance(&self, p: Point) -> f64 {
        if self.contains(p) {
            return 0.0;
        }
        self.edges().map(|(a, b)| distance_to_segment(p, a, b)).fold(f64::INFINITY, f64::min)
    }
    /// Area, m².
    pub fn area(&self) -> f64 {
        (self.edges().map(|(a, b)| a.x * b.y - b.x * a.y).sum::<f64>() / 2.0).abs()
    }
    /// Centre of the area.
    pub fn centre(&self) -> Point {
        let (mut x, mut y, mut twice) = (0.0, 0.0, 0.0);
        for (a, b) in self.edges() {
            let cross = a.x * b.y - b.x * a.y;
            x += (a.x + b.x) * cross;
            y += (a.y + b.y) * cross;
            twice += cross;
        }
        Point::new(x / (3.0 * twice), y / (3.0 * twice))
    }
    /// Reflected in the midline.
    #[must_use]
    pub fn mirrored(&self) -> Self {
        Self::new(self.corners.iter().rev().map(|p| p.mirrored()).collect())
    }
    /// Smallest box around it as (low corner, high corner).
    pub fn bounds(&self) -> (Point, Point) {
        (self.low, self.high)
    }
    /// Its edges, the closing one included.
    pub fn edges(&self) -> impl Iterator<Item = (Point, Point)> + '_ {
        let n = self.corners.len();
        (0..n).map(move |i| (self.corners[i], self.corners[(i + 1) % n]))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn square() -> Polygon {
        Polygon::new([[0.0, 0.0], [2.0, 0.0], [2.0, 2.0], [0.0, 2.0]].map(Point::from).to_vec())
    }

    #[test]
    fn a_square_knows_its_inside_area_centre_and_distance() {
        let square = square();
        assert!(square.contains(Point::new(1.0, 1.9)) && !square.contains(Point::new(2.1, 1.0)));
        assert!((square.area() - 4.0).abs() < 1e-12);
        assert!(square.centre().distance(Point::new(1.0, 1.0)) < 1e-12);
        assert!((square.distance(Point::new(5.0, 2.0)) - 3.0).abs() < 1e-12);
        assert!(square.mirrored().contains(Point::new(-1.0, 1.0)));
    }

    #[test]
    fn resampling_keeps_ends_and_corners_and_spacing() {
        let path = [Point::new(0.0, 0.0), Point::new(0.0, 0.1), Point::new(0.05, 0.1)];
        let fine = resampled(&path, 0.03);
        assert!(fine.windows(2).all(|w| w[0].distance(w[1]) <= 0.03 + 1e-12));
        assert!(path.iter().all(|p| fine.iter().any(|q| q.distance(*p) < 1e-12)));
        assert!((length(&fine) - length(&path)).abs() < 1e-12);
        assert!(point_along(&path, 0.12).distance(Point::new(0.02, 0.1)) < 1e-12);
    }
}
