//! The room around the music: a feedback network of eight delays, which fades slowly and gets darker.

use libm::{exp, pow, round};

/// Delays, seconds: none a simple multiple of another.
const DELAYS_S: [f64; 8] = [0.0297, 0.0371, 0.0411, 0.0437, 0.0533, 0.0617, 0.0683, 0.0797];
/// Short ones before, which smear each tone's beginning.
const SMEARS_S: [[f64; 3]; 2] = [[0.0047, 0.0109, 0.0163], [0.0053, 0.0097, 0.0171]];
const SMEAR: f32 = 0.6;
/// After so long the room has faded to a thousandth.
const FADE_S: f64 = 5.5;
/// From here on it fades faster, hertz.
const DARK_HZ: f64 = 3200.0;
/// Keeps numbers out of the range that processors are slow with.
const TINY: f32 = 1e-15;

/// A delay line that gives back what it was given so many samples ago.
#[derive(Debug)]
struct Line {
    samples: Vec<f32>,
    at: usize,
}

impl Line {
    fn new(seconds: f64, rate_hz: f64) -> Self {
        Self { samples: vec![0.0; round(seconds * rate_hz).max(1.0) as usize], at: 0 }
    }
    fn oldest(&self) -> f32 {
        self.samples[self.at]
    }
    fn put(&mut self, sample: f32) {
        self.samples[self.at] = sample;
        self.at += 1;
        if self.at == self.samples.len() {
            self.at = 0;
        }
    }
    /// Passes all frequencies alike, each a little later.
    fn smear(&mut self, sample: f32) -> f32 {
        let old = self.oldest();
        let new = sample + old * SMEAR;
        self.put(new);
        old - new * SMEAR
    }
}

#[derive(Debug)]
pub(super) struct Hall {
    smears: [[Line; 3]; 2],
    lines: [Line; 8],
    /// What each line keeps at each turn,
    keep: [f32; 8],
    /// how much of that is the moment before,
    dark: f32,
    /// and that moment.
    dull: [f32; 8],
}

impl Hall {
    pub(super) fn new(rate_hz: f64) -> Self {
        let line = |seconds: f64| Line::new(seconds, rate_hz);
        Self {
            smears: SMEARS_S.map(|ear| ear.map(line)),
            lines: DELAYS_S.map(line),
            keep: DELAYS_S.map(|delay_s| pow(0.001, delay_s / FADE_S) as f32),
            dark: exp(-std::f64::consts::TAU * DARK_HZ / rate_hz) as f32,
            dull: [0.0; 8],
        }
    }

    /// Adds the room's answer to what is sent into it.
    pub(super) fn add(&mut self, sent: [&[f32]; 2], left: &mut [f32], right: &mut [f32]) {
        for (i, (l, r)) in left.iter_mut().zip(right.iter_mut()).enumerate() {
            let mut into = [sent[0][i] + TINY, sent[1][i] + TINY];
            for (sample, smears) in into.iter_mut().zip(&mut self.smears) {
                for line in smears {
                    *sample = line.smear(*sample);
                }
            }
            let mut out = [0.0; 8];
            for ((out, line), dull) in out.iter_mut().zip(&self.lines).zip(&mut self.dull) {
                *dull = line.oldest() + (*dull - line.oldest()) * self.dark;
                *out = *dull;
            }
            *l += (out[0] - out[2]) + (out[4] - out[6]);
            *r += (out[1] - out[3]) + (out[5] - out[7]);
            let mixed = mix(out);
            for (k, line) in self.lines.iter_mut().enumerate() {
                line.put(mixed[k] * self.keep[k] + into[k % 2] * 0.25);
            }
        }
    }
}

/// Each line's share in each other, without gain or loss (Hadamard).
fn mix(v: [f32; 8]) -> [f32; 8] {
    let step = |v: [f32; 8], by: usize| -> [f32; 8] {
        std::array::from_fn(|i| if i & by == 0 { v[i] + v[i | by] } else { v[i ^ by] - v[i] })
    };
    step(step(step(v, 1), 2), 4).map(|x| x * 0.353_553_4)
}
