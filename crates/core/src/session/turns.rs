//! What replies made of the pace of single strokes.
//!
//! A stroke that nobody changes goes evenly from its start to its end. *Slower*, *faster*, *stay*
//! and *move on* change that in the middle: each leaves a [`Knot`], and between knots the progress
//! through the repetitions stays even.

use super::track::ease;
use crate::score::Stroke;
use crate::units::Seconds;
use litemap::LiteMap;
use serde::Serialize;

/// How far a stroke had come at a moment.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Knot {
    /// Massage time from the start of the score.
    pub at_s: Seconds,
    /// Repetitions done by then, with the share of the one under way.
    pub repetitions: f64,
}

/// What became of one stroke.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Turn {
    /// Where its pace changed, in the order of time.
    pub knots: Vec<Knot>,
    /// Whether it was broken off at the last knot: the hands go on from there to the next stroke.
    pub cut: bool,
}

/// Every stroke that was changed in the middle, by the index of its movement and its own in it.
/// The pace before the first knot is taken for the stroke's own.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Turns(pub LiteMap<(usize, usize), Turn>);

impl Turns {
    /// Adds a knot to a stroke. Knots come in the order of time.
    pub fn knot(&mut self, movement: usize, stroke: usize, knot: Knot) {
        self.0.entry((movement, stroke)).or_default().knots.push(knot);
    }
    /// Breaks a stroke off at a knot.
    pub fn cut(&mut self, movement: usize, stroke: usize, knot: Knot) {
        self.knot(movement, stroke, knot);
        self.0.entry((movement, stroke)).or_default().cut = true;
    }
}

/// From massage time to a stroke's own time, which runs as if nobody had changed its pace: 0 at
/// its start, one repetition every [`Clock::repetition`] seconds.
#[derive(Debug, Clone)]
pub(super) struct Clock {
    pub(super) start: f64,
    /// Own time of one repetition.
    pub(super) repetition: f64,
    /// Own time at which every repetition is done; never reached by a stroke that was broken off.
    pub(super) whole: f64,
    /// Massage time, own time, and the pace from there on. At least one.
    legs: Vec<[f64; 3]>,
}

/// How long the hands take to a new pace, seconds.
const SETTLE: f64 = 0.6;

impl Clock {
    pub(super) fn of(stroke: &Stroke, turn: Option<&Turn>) -> Self {
        let (start, end) = (stroke.start_s.0, stroke.end_s().0);
        let repetitions = f64::from(stroke.repetitions.max(1));
        let knots = turn.map_or(&[] as &[Knot], |turn| turn.knots.as_slice());
        let own = |knot: &Knot| (knot.at_s.0 - start, knot.repetitions);
        let first = knots.iter().map(own).find(|(time, done)| *time > 0.0 && *done > 0.0);
        let repetition =
            first.map_or(stroke.duration_s.0 / repetitions, |(time, done)| time / done);
        let mut clock =
            Self { start, repetition, whole: repetitions * repetition, legs: Vec::new() };
        let mut marks = vec![[start, 0.0]];
        marks.extend(knots.iter().map(|k| [k.at_s.0, k.repetitions * repetition]));
        match marks[marks.len() - 1] {
            // Between being broken off and the next stroke the hands would wait.
            [at, own] if turn.is_some_and(|turn| turn.cut) => {
                marks.extend((end > at + SETTLE).then_some([end, own]));
            }
            _ => marks.push([end, clock.whole]),
        }
        for pair in marks.windows(2).filter(|pair| pair[1][0] > pair[0][0]) {
            let pace = (pair[1][1] - pair[0][1]).max(0.0) / (pair[1][0] - pair[0][0]);
            clock.legs.push([pair[0][0], pair[0][1], pace]);
        }
        if clock.legs.is_empty() {
            clock.legs.push([start, 0.0, 1.0]);
        }
        clock
    }

    /// The clock of hands that do nothing any more.
    pub(super) fn still(start: f64) -> Self {
        Self { start, repetition: 1.0, whole: f64::INFINITY, legs: vec![[start, 0.0, 1.0]] }
    }

    /// Own time at a massage time; each new pace is taken up smoothly. After its end a stroke would
    /// go on at its last pace.
    pub(super) fn own(&self, at: f64) -> f64 {
        let line = |[from, own, pace]: [f64; 3]| own + pace * (at - from);
        let i = self.legs.partition_point(|leg| leg[0] <= at).max(1) - 1;
        let now = line(self.legs[i]);
        if i == 0 || at >= self.legs[i][0] + SETTLE {
            return now;
        }
        let before = line(self.legs[i - 1]);
        before + (now - before) * ease((at - self.legs[i][0]) / SETTLE)
    }

    /// Pace over the stroke's own at every moment where it changes: massage time and pace.
    pub(super) fn paces(&self) -> impl Iterator<Item = (f64, f64)> + '_ {
        self.legs.iter().map(|leg| (leg[0], leg[2]))
    }
}
