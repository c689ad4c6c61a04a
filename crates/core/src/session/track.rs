//! The way of one hand over the back, its corners rounded, by arc length; and smooth moves in time.
//!
//! A written path is a polyline. A hand that followed it would turn on the spot at every corner.
//! [`Track::at`] therefore gives the mean of the path over a short window of its length: it stays
//! within a few millimetres of the path and inside its corners, has a heading everywhere, and slows
//! down by itself where the path turns sharply. The mean is the difference of two integrals, and
//! those are kept.

use crate::geometry::Point;

/// A point of the plane, or a difference of two.
pub(super) type V2 = [f64; 2];

pub(super) fn plus(a: V2, b: V2, share: f64) -> V2 {
    [a[0] + b[0] * share, a[1] + b[1] * share]
}
fn minus(a: V2, b: V2) -> V2 {
    plus(a, b, -1.0)
}
pub(super) fn length(a: V2) -> f64 {
    (a[0] * a[0] + a[1] * a[1]).sqrt()
}

/// A rounded path.
#[derive(Debug, Clone)]
pub(super) struct Track {
    points: Vec<V2>,
    /// Length up to each point.
    along: Vec<f64>,
    /// Integral of the path over its length up to each point.
    integral: Vec<V2>,
    window: f64,
    closed: bool,
}

/// Points nearer than this are one, metres.
const SAME: f64 = 1e-4;

impl Track {
    /// The path with its corners rounded over `window` metres; `None` without a point.
    pub(super) fn of(path: &[Point], window: f64) -> Option<Self> {
        let mut points: Vec<V2> = Vec::with_capacity(path.len());
        for p in path.iter().map(|p| [p.x, p.y]) {
            if points.last().is_none_or(|last| length(minus(p, *last)) > SAME) {
                points.push(p);
            }
        }
        let (first, last) = (*points.first()?, *points.last()?);
        let mut track = Self {
            along: vec![0.0],
            integral: vec![[0.0; 2]],
            window: 0.0,
            closed: points.len() > 2 && length(minus(first, last)) < 10.0 * SAME,
            points,
        };
        for i in 1..track.points.len() {
            let (a, b) = (track.points[i - 1], track.points[i]);
            let step = length(minus(b, a));
            let middle = [f64::midpoint(a[0], b[0]), f64::midpoint(a[1], b[1])];
            track.along.push(track.along[i - 1] + step);
            track.integral.push(plus(track.integral[i - 1], middle, step));
        }
        track.window = window.min(track.length() / 3.0);
        Some(track)
    }

    pub(super) fn length(&self) -> f64 {
        self.along[self.along.len() - 1]
    }
    /// Whether it ends where it begins.
    pub(super) fn is_closed(&self) -> bool {
        self.closed
    }

    /// The point a length `s` along, round and round a closed path, and the change of place with
    /// `s`: at most 1 m/m, less in corners.
    pub(super) fn at(&self, s: f64) -> (V2, V2) {
        if self.window < SAME {
            return (self.points[0], [0.0; 2]);
        }
        let (from, to) = (s - self.window / 2.0, s + self.window / 2.0);
        let ((low, sum_low), (high, sum_high)) = (self.upto(from), self.upto(to));
        let mean = minus(sum_high, sum_low).map(|sum| sum / self.window);
        (mean, minus(high, low).map(|way| way / self.window))
    }

    /// The point of the bare path a length `s` along, and the integral up to there. Beyond its ends
    /// an open path goes on as its mirror image, so that its mean there is the end itself.
    fn upto(&self, s: f64) -> (V2, V2) {
        let total = self.length();
        let (first, last) = (self.points[0], self.points[self.points.len() - 1]);
        let whole = self.integral[self.integral.len() - 1];
        if self.closed {
            let rounds = (s / total).floor();
            let (p, sum) = self.within(s - rounds * total);
            return (p, plus(sum, whole, rounds));
        }
        if s < 0.0 {
            let (p, sum) = self.within(-s);
            (minus(plus(first, first, 1.0), p), plus(sum, first, 2.0 * s))
        } else if s > total {
            let (p, sum) = self.within(2.0 * total - s);
            let beyond = plus(minus(whole, sum), last, -2.0 * (s - total));
            (minus(plus(last, last, 1.0), p), minus(whole, beyond))
        } else {
            self.within(s)
        }
    }

    fn within(&self, s: f64) -> (V2, V2) {
        let after = self.along.partition_point(|along| *along <= s);
        let i = after.clamp(1, self.points.len() - 1) - 1;
        let (a, b) = (self.points[i], self.points[i + 1]);
        let (step, rest) = (self.along[i + 1] - self.along[i], s - self.along[i]);
        let way = minus(b, a).map(|part| part / step);
        let p = plus(a, way, rest);
        let middle = plus(a, way, rest / 2.0);
        (p, plus(self.integral[i], middle, rest))
    }

    /// The point of the bare path that is nearest to `p`.
    pub(super) fn nearest(&self, p: V2) -> V2 {
        let mut nearest = self.points[0];
        for ends in self.points.windows(2) {
            let (way, out) = (minus(ends[1], ends[0]), minus(p, ends[0]));
            let share = (out[0] * way[0] + out[1] * way[1]) / (way[0] * way[0] + way[1] * way[1]);
            let q = plus(ends[0], way, share.clamp(0.0, 1.0));
            if length(minus(p, q)) < length(minus(p, nearest)) {
                nearest = q;
            }
        }
        nearest
    }

    /// Lengths from 0 to the whole at which the path turns back on itself, both ends among them.
    pub(super) fn turns(&self) -> Vec<f64> {
        /// Cosine of the least turn that makes a hand stop: 110°.
        const BACK: f64 = -0.34;
        let way = |i: usize| minus(self.points[i + 1], self.points[i]);
        let back = |a: V2, b: V2| (a[0] * b[0] + a[1] * b[1]) < BACK * length(a) * length(b);
        let mut turns = vec![0.0];
        for i in 1..self.points.len().saturating_sub(1) {
            if back(way(i - 1), way(i)) {
                turns.push(self.along[i]);
            }
        }
        turns.push(self.length());
        turns
    }

    /// Whether the hand turns back where a closed path begins again.
    pub(super) fn turns_at_its_start(&self) -> bool {
        let n = self.points.len();
        let cusp = Self {
            points: vec![self.points[n - 2], self.points[0], self.points[1]],
            along: vec![0.0, 1.0, 2.0],
            integral: Vec::new(),
            window: 0.0,
            closed: false,
        };
        cusp.turns().len() > 2
    }
}

/// A place in one dimension and its speed.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct State {
    pub(super) at: f64,
    pub(super) speed: f64,
}

/// The move of least jerk from one state to another within `time`, without acceleration at its
/// ends: a quintic. Where it is after `t`.
pub(super) fn least_jerk(from: State, to: State, time: f64, t: f64) -> f64 {
    if time <= 0.0 || t >= time {
        return to.at;
    }
    let x = (t / time).max(0.0);
    let (x3, x4, x5) = (x * x * x, x * x * x * x, x * x * x * x * x);
    from.at
        + (to.at - from.at) * (10.0 * x3 - 15.0 * x4 + 6.0 * x5)
        + from.speed * time * (x - 6.0 * x3 + 8.0 * x4 - 3.0 * x5)
        + to.speed * time * (-4.0 * x3 + 7.0 * x4 - 3.0 * x5)
}

/// 0 before 0, 1 after 1, and smooth between.
pub(super) fn ease(x: f64) -> f64 {
    let x = x.clamp(0.0, 1.0);
    x * x * (3.0 - 2.0 * x)
}

/// Integral of [`ease`] from 0 to `x`.
pub(super) fn eased(x: f64) -> f64 {
    let inside = x.clamp(0.0, 1.0);
    inside * inside * inside * (1.0 - inside / 2.0) + (x - 1.0).max(0.0)
}
