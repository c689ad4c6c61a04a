//! The beat of the strokes: a soft low tone, as a heart is heard through a cushion.

use super::table::hertz;
use crate::mix::ease;
use libm::{exp, sin};
use std::f64::consts::TAU;

/// It swells over so long, seconds, and fades to a third over
const SWELL_S: f64 = 0.045;
const FADE_S: f64 = 0.13;
const LOUD: f64 = 0.2;
/// It begins higher by this share, and sinks.
const SINKS: f64 = 0.35;

/// When it has faded altogether, seconds.
const OVER_S: f64 = 1.5;

#[derive(Debug)]
pub(super) struct Beat {
    /// The whole tone, made once.
    wave: Vec<f32>,
    /// The last two beats, how far each is and how loud: one may still sound when the next begins.
    sounding: [(usize, f32); 2],
}

impl Beat {
    /// Sounds the key's own tone, low.
    pub(super) fn new(key: i32, rate_hz: f64) -> Self {
        // From E to the next: low enough to be felt, high enough for small speakers.
        let hz = hertz(f64::from(40 + (key - 4).rem_euclid(12)));
        let mut phase = 0.0;
        let sample = |i: usize| {
            let at_s = i as f64 / rate_hz;
            let swell = ease(at_s / SWELL_S) * ease((OVER_S - at_s) / SWELL_S);
            let fade = exp(-(at_s - SWELL_S).max(0.0) / FADE_S);
            let tone = sin(TAU * phase) + 0.3 * sin(2.0 * TAU * phase);
            phase += hz * (1.0 + SINKS * exp(-at_s / 0.05)) / rate_hz;
            (LOUD * swell * fade * tone) as f32
        };
        let wave: Vec<f32> = (0..(OVER_S * rate_hz) as usize).map(sample).collect();
        Self { sounding: [(wave.len(), 0.0); 2], wave }
    }

    /// A beat begins.
    pub(super) fn strike(&mut self, loud: f64) {
        self.sounding.swap(0, 1);
        self.sounding[0] = (0, loud as f32);
    }

    /// Adds what sounds.
    pub(super) fn add(&mut self, to: &mut [f32]) {
        for (at, loud) in &mut self.sounding {
            let rest = &self.wave[*at..];
            for (sample, wave) in to.iter_mut().zip(rest) {
                *sample += wave * *loud;
            }
            *at += to.len().min(rest.len());
        }
    }
}
