//! Smooth curves through knots, and other small shapes of numbers.

use serde::Deserialize;

/// A smooth curve through knots `[at, value]` in ascending order, level beyond its ends.
#[derive(Debug, Clone, Deserialize)]
#[serde(transparent)]
pub(super) struct Curve(pub(super) Vec<[f64; 2]>);

impl Curve {
    pub(super) fn at(&self, x: f64) -> f64 {
        let knots = &self.0;
        let next = knots.partition_point(|[at, _]| *at <= x);
        if next == 0 || next == knots.len() {
            return knots[next.saturating_sub(1)][1];
        }
        let (low, high) = (knots[next - 1], knots[next]);
        let width = high[0] - low[0];
        let t = (x - low[0]) / width;
        let (up, down) = (t * t * (3.0 - 2.0 * t), t * (1.0 - t));
        low[1]
            + (high[1] - low[1]) * up
            + width * down * (self.slope(next - 1) * (1.0 - t) - self.slope(next) * t)
    }
    /// Slope in a knot: the one between its neighbours; level at both ends.
    fn slope(&self, i: usize) -> f64 {
        if i == 0 || i + 1 == self.0.len() {
            return 0.0;
        }
        let (before, after) = (self.0[i - 1], self.0[i + 1]);
        (after[1] - before[1]) / (after[0] - before[0])
    }
}

/// 0 below 0, 1 above 1, an S between.
pub(super) fn smooth_step(t: f64) -> f64 {
    let t = t.clamp(0.0, 1.0);
    t * t * (3.0 - 2.0 * t)
}

/// The smaller of two, rounded off where they meet, over a width `k`.
pub(super) fn smooth_min(a: f64, b: f64, k: f64) -> f64 {
    let h = (k - (a - b).abs()).max(0.0);
    a.min(b) - h * h / (4.0 * k)
}

/// The bell `exp(−x²/2σ²)`.
pub(super) fn bell(x: f64, sigma: f64) -> f64 {
    libm::exp(-x * x / (2.0 * sigma * sigma))
}
