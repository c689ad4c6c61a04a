//! Waves for the pads: a choir in a table.
//!
//! After P. Nasca's `PADsynth`: each harmonic is spread over a narrow band of frequencies whose phases are
//! chance, and all of it is turned into one long wave that closes on itself. It has the slow life of many
//! players at once, which a few detuned oscillators have not, and costs one look-up a sample.

use super::chance::Chance;
use super::mood::Timbre;
use libm::{cos, exp, pow, sin, sqrt};
use std::f64::consts::TAU;

/// Samples of a table, a power of two: five seconds.
const SIZE: usize = 1 << 18;
/// Pitches that tables are made for; each serves those around it.
const PITCHES: [f64; 3] = [43.0, 57.0, 71.0];
/// Above this nothing is sounding.
const HIGHEST_HZ: f64 = 7000.0;

/// Frequency of a pitch, which is counted in semitones as MIDI does.
pub(super) fn hertz(pitch: f64) -> f64 {
    440.0 * libm::exp2((pitch - 69.0) / 12.0)
}

/// One long wave.
#[derive(Debug)]
struct Table {
    pitch: f64,
    /// One sample more than [`SIZE`]: the first one again.
    wave: Vec<f32>,
}

/// The waves of a mood.
#[derive(Debug)]
pub(super) struct Tables([Table; 3]);

/// Where in a table a voice reads: the upper part counts samples, the lower 32 bits their shares.
pub(super) type Place = u64;

impl Tables {
    pub(super) fn new(timbre: &Timbre, rate_hz: f64, chance: &mut Chance) -> Self {
        let turns: Vec<(f32, f32)> = (0..SIZE / 2)
            .map(|i| TAU * i as f64 / SIZE as f64)
            .map(|angle| (cos(angle) as f32, sin(angle) as f32))
            .collect();
        Self(
            PITCHES
                .map(|pitch| Table { pitch, wave: wave(timbre, pitch, rate_hz, chance, &turns) }),
        )
    }

    /// How far to go in a table with each sample to sound a pitch.
    pub(super) fn step(&self, table: usize, pitch: f64) -> Place {
        let ratio = libm::exp2((pitch - self.0[table].pitch) / 12.0);
        (ratio * (1_u64 << 32) as f64) as Place
    }

    /// Adds two places of a table, `SIZE` apart at most by chance, to both ears; gains go evenly.
    pub(super) fn add(
        &self,
        table: usize,
        voice: &mut Reading,
        left: &mut [f32],
        right: &mut [f32],
    ) {
        let wave = &self.0[table].wave[..=SIZE];
        let [mut a, mut b] = voice.places;
        let [mut gain_a, mut gain_b] = voice.gains;
        let read = |place: Place| {
            let at = (place >> 32) as usize & (SIZE - 1);
            let share = (place as u32 >> 8) as f32 * (1.0 / (1 << 24) as f32);
            wave[at] + (wave[at + 1] - wave[at]) * share
        };
        for (l, r) in left.iter_mut().zip(right.iter_mut()) {
            gain_a += voice.rises[0];
            gain_b += voice.rises[1];
            *l += read(a) * gain_a;
            *r += read(b) * gain_b;
            a = a.wrapping_add(voice.steps[0]);
            b = b.wrapping_add(voice.steps[1]);
        }
        (voice.places, voice.gains) = ([a, b], [gain_a, gain_b]);
    }
}

/// The table that serves a pitch best.
pub(super) fn nearest(pitch: f64) -> usize {
    PITCHES.windows(2).filter(|pair| pitch > f64::midpoint(pair[0], pair[1])).count()
}

/// What a voice reads for the left ear and for the right one.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Reading {
    pub(super) places: [Place; 2],
    pub(super) steps: [Place; 2],
    pub(super) gains: [f32; 2],
    /// By how much a gain rises with each sample.
    pub(super) rises: [f32; 2],
}

fn wave(
    timbre: &Timbre,
    pitch: f64,
    rate_hz: f64,
    chance: &mut Chance,
    turns: &[(f32, f32)],
) -> Vec<f32> {
    let mut spectrum = vec![(0.0_f32, 0.0_f32); SIZE];
    let (base_hz, bin_hz) = (hertz(pitch), rate_hz / SIZE as f64);
    for harmonic in 1.. {
        let centre_hz = base_hz * f64::from(harmonic);
        if centre_hz > HIGHEST_HZ.min(rate_hz * 0.4) {
            break;
        }
        let width_hz = centre_hz * (libm::exp2(timbre.width_cents / 1200.0) - 1.0);
        let loud = timbre.harmonic(harmonic, centre_hz) / sqrt(width_hz);
        let reach = (3.0 * width_hz / bin_hz) as usize + 1;
        let centre = (centre_hz / bin_hz) as usize;
        let around = centre.saturating_sub(reach).max(1)..centre + reach;
        for (bin, (re, im)) in around.clone().zip(&mut spectrum[around]) {
            let off = (bin as f64 * bin_hz - centre_hz) / width_hz;
            let (size, phase) = (loud * exp(-off * off), TAU * chance.share());
            *re += (size * cos(phase)) as f32;
            *im += (size * sin(phase)) as f32;
        }
    }
    transform(&mut spectrum, turns);
    let power: f64 = spectrum.iter().map(|(re, _)| f64::from(*re) * f64::from(*re)).sum();
    let even = (1.0 / sqrt(power / SIZE as f64)) as f32;
    let mut wave: Vec<f32> = spectrum.iter().map(|(re, _)| re * even).collect();
    wave.push(wave[0]);
    wave
}

/// The Fourier transform, in place. A library's would be a hundred kilobytes in the page's module, for
/// what is done three times.
fn transform(values: &mut [(f32, f32)], turns: &[(f32, f32)]) {
    let size = values.len();
    let bits = size.trailing_zeros();
    for i in 0..size {
        let j = i.reverse_bits() >> (usize::BITS - bits);
        if i < j {
            values.swap(i, j);
        }
    }
    let mut half = 1;
    while half < size {
        let stride = size / (2 * half);
        for group in values.chunks_exact_mut(2 * half) {
            let (low, high) = group.split_at_mut(half);
            for (i, (a, b)) in low.iter_mut().zip(high).enumerate() {
                let (re, im) = turns[i * stride];
                let turned = (b.0 * re - b.1 * im, b.0 * im + b.1 * re);
                *b = (a.0 - turned.0, a.1 - turned.1);
                *a = (a.0 + turned.0, a.1 + turned.1);
            }
        }
        half *= 2;
    }
}

impl Timbre {
    /// How loud a harmonic is: they fall off, and a warm and a bright region stand out a little, as
    /// in a voice.
    fn harmonic(&self, harmonic: i32, hz: f64) -> f64 {
        let n = f64::from(harmonic);
        let even = if harmonic % 2 == 0 { self.even } else { 1.0 };
        let formant = |at_hz: f64, wide: f64| {
            let off = libm::log2(hz / at_hz) / wide;
            exp(-off * off)
        };
        let voice = 1.0 + self.warm * formant(520.0, 0.7) + self.bright * formant(2400.0, 0.8);
        even * voice / pow(n, self.fall) / (1.0 + pow(hz / self.dark_hz, 2.0))
    }
}
