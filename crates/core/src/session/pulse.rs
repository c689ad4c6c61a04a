//! The pulse of a massage: what music, light and vibration can follow.
//!
//! One pulse goes through the whole session and slows towards the end (H§2, tempo). Its beats fit
//! the hands: an even number of them makes one pass of the path, or one beat a whole number of
//! squeezes (or three beats two). A new tempo is glided to from the moment its stroke begins, and nothing depends on
//! what comes later: the phase never jumps, even where the plan is changed.

use super::settings::settings;
use super::track::{ease, eased};
use super::turns::{Clock, Turns};
use crate::score::{ByMovement, MovementKind, Score, Stroke};
use crate::units::{Hertz, Seconds};
use serde::{Deserialize, Serialize};

/// The pulse at one moment.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Pulse {
    /// Tempo, beats a second.
    pub beat_hz: Hertz,
    /// How much of the present beat is over, 0–1.
    pub phase: f64,
    /// Beats since the beginning, with the share of the present one.
    pub beats: f64,
    /// How lively, 0–1.
    pub intensity: f64,
}

/// The pulse of one performance.
#[derive(Debug, Clone)]
pub struct Pulses {
    tempo: Glide,
    intensity: Glide,
}

impl Pulses {
    /// The pulse of a score, as replies bent it.
    pub fn of(score: &Score, turns: &Turns) -> Self {
        let set = &settings().pulse;
        let (mut tempo, mut intensity) = (Glide::new(set.glide_s), Glide::new(set.glide_s));
        for (m, i, stroke) in score.strokes() {
            let kind = score.movements[m].kind;
            let clock = Clock::of(stroke, turns.0.get(&(m, i)));
            let beat = beat(stroke, kind, clock.repetition);
            for (at, pace) in clock.paces() {
                tempo.to(at, (beat * pace).clamp(set.beats_hz.low, set.beats_hz.high));
            }
            let lively = stroke.intensity * set.liveliness.of(kind);
            intensity.to(stroke.start_s.0, lively.clamp(0.0, 1.0));
        }
        Self { tempo, intensity }
    }

    /// The pulse at a massage time.
    pub fn pulse(&self, at: Seconds) -> Pulse {
        let beats = self.tempo.sum(at.0.max(0.0));
        Pulse {
            beat_hz: Hertz(self.tempo.value(at.0)),
            phase: beats - beats.floor(),
            beats,
            intensity: self.intensity.value(at.0).clamp(0.0, 1.0),
        }
    }
}

/// Beats a second that fit a stroke, as near as can be to the tempo of its movement.
fn beat(stroke: &Stroke, kind: MovementKind, repetition: f64) -> f64 {
    let wish = settings().pulse.tempo_hz.of(kind);
    let beats_of_cycle =
        [2.0, 3.0 / 2.0, 1.0, 1.0 / 2.0, 1.0 / 3.0, 1.0 / 4.0, 1.0 / 6.0, 1.0 / 8.0];
    let beats_of_pass: [f64; 24] = std::array::from_fn(|i| 2.0 * (i + 1) as f64);
    let nearest = |once: f64, counts: &[f64]| {
        let off = |beat: f64| (beat / wish).max(wish / beat);
        let beats = counts.iter().map(|count| count * once);
        beats.min_by(|a, b| off(*a).total_cmp(&off(*b))).unwrap_or(wish)
    };
    match (stroke.rate_hz, stroke.speed_m_per_s) {
        (Some(rate), _) if rate.0 > 0.0 => nearest(rate.0, &beats_of_cycle),
        (None, Some(_)) if repetition > 0.0 => nearest(1.0 / repetition, &beats_of_pass),
        _ => wish,
    }
}

/// A value that goes to a new one smoothly, within a fixed time from when it is asked to.
#[derive(Debug, Clone)]
pub(super) struct Glide {
    time: f64,
    start: f64,
    steps: Vec<Step>,
    last: f64,
}

/// A change from a moment on, with the sums of all changes before it: their sizes, and their sizes
/// times the middles of their glides.
#[derive(Debug, Clone, Copy)]
struct Step {
    at: f64,
    by: f64,
    before: f64,
    moments_before: f64,
}

impl Glide {
    /// Takes `time` seconds to a new value.
    pub(super) fn new(time: f64) -> Self {
        Self { time, start: 0.0, steps: Vec::new(), last: 0.0 }
    }
    /// Begins with a value, without a glide.
    pub(super) fn from(time: f64, start: f64) -> Self {
        Self { start, last: start, ..Self::new(time) }
    }

    /// Goes to `value` from a moment on, which is no earlier than those before. The first value is
    /// there from the beginning.
    pub(super) fn to(&mut self, at: f64, value: f64) {
        if self.steps.is_empty() && self.start == 0.0 {
            (self.start, self.last) = (value, value);
        }
        let (before, moments_before) = self.steps.last().map_or((0.0, 0.0), |last| {
            let moment = last.by * (last.at + self.time / 2.0);
            (last.before + last.by, last.moments_before + moment)
        });
        self.steps.push(Step { at, by: value - self.last, before, moments_before });
        self.last = value;
    }

    /// Index of the first change that is not complete at `at`.
    fn under_way(&self, at: f64) -> usize {
        self.steps.partition_point(|step| step.at + self.time <= at)
    }
    /// Changes that have begun and are not complete, each with how far it is on its way.
    fn changing(&self, from: usize, at: f64) -> impl Iterator<Item = (f64, f64)> + '_ {
        let begun = self.steps[from..].iter().take_while(move |step| step.at < at);
        begun.map(move |step| (step.by, (at - step.at) / self.time))
    }
    /// Sum of the complete changes, and of them times their moments.
    fn complete(&self, until: usize) -> (f64, f64) {
        match self.steps.get(until) {
            Some(step) => (step.before, step.moments_before),
            None => self.steps.last().map_or((0.0, 0.0), |last| {
                let moment = last.by * (last.at + self.time / 2.0);
                (last.before + last.by, last.moments_before + moment)
            }),
        }
    }

    pub(super) fn value(&self, at: f64) -> f64 {
        let from = self.under_way(at);
        let changing: f64 = self.changing(from, at).map(|(by, share)| by * ease(share)).sum();
        self.start + self.complete(from).0 + changing
    }

    /// Integral from 0 to `at`.
    pub(super) fn sum(&self, at: f64) -> f64 {
        let from = self.under_way(at);
        let (by, moments) = self.complete(from);
        let changing: f64 =
            self.changing(from, at).map(|(by, share)| by * self.time * eased(share)).sum();
        self.start * at + by * at - moments + changing
    }
}

/// The light of the room: it goes to each movement's own slowly.
pub(super) fn light(score: &Score) -> Glide {
    let set = &settings().light;
    let levels: &ByMovement = &set.levels;
    let mut light = Glide::from(set.fade_s, set.start);
    for movement in &score.movements {
        light.to(movement.start_s.0, levels.of(movement.kind));
    }
    light
}
