//! Plucked and struck tones: four partials each, which rise softly and fade by themselves.

use super::composer::Note;
use super::mood::Stroke;
use super::table::hertz;
use libm::{exp, pow, sin};

/// Tones at once.
const TONES: usize = 24;
/// How loud a tone is that is struck as hard as can be.
const LOUD: f64 = 0.13;
/// Below this a tone is over.
const SILENT: f32 = 2e-5;

/// Four partials side by side: a circle each, turned a little with every sample.
#[derive(Debug, Clone, Copy, Default)]
struct Tone {
    x: [f32; 4],
    y: [f32; 4],
    turn: [f32; 4],
    loud: [f32; 4],
    fade: [f32; 4],
    /// What is still missing of its loudness, and how fast that goes.
    rise: [f32; 4],
    risen: [f32; 4],
    ears: [f32; 2],
}

#[derive(Debug)]
pub(super) struct Bells {
    stroke: Stroke,
    rate_hz: f64,
    tones: [Tone; TONES],
    /// The first ones sound.
    count: usize,
}

impl Bells {
    pub(super) fn new(stroke: Stroke, rate_hz: f64) -> Self {
        Self { stroke, rate_hz, tones: [Tone::default(); TONES], count: 0 }
    }

    /// Strikes a tone. Where all sound, this one is left out: none is cut off.
    pub(super) fn strike(&mut self, note: &Note) {
        if self.count == TONES {
            return;
        }
        let hz = hertz(f64::from(note.pitch));
        let longer = pow(440.0 / hz, 0.6);
        let mut tone = Tone { x: [1.0; 4], ..Tone::default() };
        for i in 0..4 {
            let partial_hz = hz * f64::from(self.stroke.ratios[i]);
            if partial_hz > 0.4 * self.rate_hz {
                continue;
            }
            let after = |seconds: f64| exp(-1.0 / (self.rate_hz * seconds)) as f32;
            tone.turn[i] = (2.0 * sin(std::f64::consts::PI * partial_hz / self.rate_hz)) as f32;
            // Struck softly, a tone is darker.
            let dark = pow(note.force.clamp(0.05, 1.0), 0.5 * i as f64);
            tone.loud[i] = self.stroke.loud[i] * (LOUD * note.force * dark) as f32;
            tone.fade[i] = after(f64::from(self.stroke.fade_s[i]) * longer);
            tone.rise[i] = tone.loud[i];
            tone.risen[i] = after(f64::from(self.stroke.rise_s) * (1.3 - 0.3 * note.force));
        }
        let side = note.side.clamp(-1.0, 1.0);
        tone.ears = [-1.0, 1.0].map(|ear| libm::sqrt(0.5 + 0.45 * ear * side) as f32);
        self.tones[self.count] = tone;
        self.count += 1;
    }

    /// Adds all tones to both ears. A rise that is over turns into the fade: both factors multiply,
    /// so the missing part goes down with the tone as well.
    pub(super) fn add(&mut self, left: &mut [f32], right: &mut [f32]) {
        let tones = &mut self.tones[..self.count];
        for (l, r) in left.iter_mut().zip(right.iter_mut()) {
            for tone in tones.iter_mut() {
                let mut sum = [0.0; 4];
                for (i, sum) in sum.iter_mut().enumerate() {
                    tone.y[i] += tone.turn[i] * tone.x[i];
                    tone.x[i] -= tone.turn[i] * tone.y[i];
                    *sum = tone.y[i] * (tone.loud[i] - tone.rise[i]);
                    tone.loud[i] *= tone.fade[i];
                    tone.rise[i] *= tone.risen[i];
                }
                let sum = (sum[0] + sum[1]) + (sum[2] + sum[3]);
                *l += sum * tone.ears[0];
                *r += sum * tone.ears[1];
            }
        }
        let mut i = 0;
        while i < self.count {
            if self.tones[i].loud.iter().all(|loud| *loud < SILENT) {
                self.count -= 1;
                self.tones[i] = self.tones[self.count];
            } else {
                i += 1;
            }
        }
    }
}
