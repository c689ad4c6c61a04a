//! Pads: the tones of a chord, each a choir that swells and ebbs away.

use super::chance::Chance;
use super::composer::TONES;
use super::mood::Mood;
use super::table::{self, Reading, Tables, hertz};

/// Tones at once: those of three chords.
const VOICES: usize = 16;
/// A tone swells over so long, seconds, and ebbs away over
const SWELL_S: f64 = 4.0;
const EBB_S: f64 = 6.5;
/// How far a tone strays from its pitch, semitones: less than an ear can tell.
const STRAY: f64 = 0.05;

#[derive(Debug, Clone, Copy, Default)]
struct Voice {
    pitch: i32,
    on: bool,
    /// How far it has swollen, 0–1.
    level: f64,
    table: usize,
    /// Loudness at the left and at the right ear.
    loud: [f32; 2],
    /// Where its straying is, and how fast.
    stray: [f64; 2],
    reading: Reading,
}

#[derive(Debug)]
pub(super) struct Pads {
    tables: Tables,
    voices: [Voice; VOICES],
    chance: Chance,
}

impl Pads {
    pub(super) fn new(mood: &Mood, seed: u64, rate_hz: f64) -> Self {
        let tables = Tables::new(&mood.pads, rate_hz, &mut Chance::new(seed, 2));
        Self { tables, voices: [Voice::default(); VOICES], chance: Chance::new(seed, 3) }
    }

    /// Goes over to another chord. Tones that both have stay.
    pub(super) fn chord(&mut self, chord: &[i32; TONES]) {
        for voice in &mut self.voices {
            voice.on &= chord.contains(&voice.pitch);
        }
        for (i, pitch) in chord.iter().enumerate() {
            let same =
                |voice: &&mut Voice| voice.pitch == *pitch && (voice.on || voice.level > 0.0);
            if let Some(voice) = self.voices.iter_mut().find(same) {
                voice.on = true;
            } else {
                self.start(*pitch, i);
            }
        }
    }

    /// A new tone, where a voice is free. None is cut off for it.
    fn start(&mut self, pitch: i32, place: usize) {
        let Some(voice) = self.voices.iter_mut().find(|v| !v.on && v.level <= 0.0) else { return };
        let chance = &mut self.chance;
        // The bass is in the middle, the others around it, each at its own place.
        let side = if place == 0 { 0.0 } else { [-0.5, 0.4, -0.25, 0.6][(place - 1) % 4] };
        let side = side + if place == 0 { 0.0 } else { 0.15 * chance.either_way() };
        // Deep tones carry further, and need less of the whole.
        let hz = hertz(f64::from(pitch));
        let loud = if place == 0 { 0.058 } else { 0.05 / (1.0 + hz / 900.0) };
        let table = table::nearest(f64::from(pitch));
        *voice = Voice {
            pitch,
            on: true,
            level: 1e-6,
            table,
            loud: [-1.0, 1.0].map(|ear| (loud * libm::sqrt(0.5 + 0.5 * ear * side)) as f32),
            stray: [chance.share(), 0.04 + 0.08 * chance.share()],
            reading: Reading {
                places: [chance.anywhere(), chance.anywhere()],
                ..Reading::default()
            },
        };
    }

    /// Adds `seconds` of all tones; what changes goes evenly over them.
    pub(super) fn add(&mut self, left: &mut [f32], right: &mut [f32], seconds: f64) {
        let frames = left.len() as f32;
        for voice in self.voices.iter_mut().filter(|voice| voice.on || voice.level > 0.0) {
            let change = if voice.on { seconds / SWELL_S } else { -seconds / EBB_S };
            voice.level = (voice.level + change).clamp(0.0, 1.0);
            let swell = (voice.level * voice.level * (3.0 - 2.0 * voice.level)) as f32;
            let reading = &mut voice.reading;
            for ear in 0..2 {
                reading.rises[ear] = (voice.loud[ear] * swell - reading.gains[ear]) / frames;
            }
            self.tables.add(voice.table, reading, left, right);
        }
    }

    /// Lets all tones stray a little, `seconds` after the last time.
    pub(super) fn stray(&mut self, seconds: f64) {
        for voice in self.voices.iter_mut().filter(|voice| voice.on || voice.level > 0.0) {
            let [at, hz] = &mut voice.stray;
            *at += *hz * seconds;
            *at -= libm::floor(*at);
            let off = STRAY * libm::sin(std::f64::consts::TAU * *at);
            let pitch = f64::from(voice.pitch);
            voice.reading.steps =
                [pitch + off, pitch - off].map(|pitch| self.tables.step(voice.table, pitch));
        }
    }
}
