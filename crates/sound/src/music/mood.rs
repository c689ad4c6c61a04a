//! What the moods are in music: their keys and chords, and the sound of pads and bells.

use warmhands_core::request::MoodKind;
use warmhands_core::score::MovementKind;

/// The sound of the pads.
#[derive(Debug, Clone)]
pub(super) struct Timbre {
    /// How wide a harmonic is: how many players there seem to be, cents.
    pub(super) width_cents: f64,
    /// How fast harmonics fall off: their number to this power.
    pub(super) fall: f64,
    /// How loud every other harmonic is.
    pub(super) even: f64,
    /// By how much the region of the vowels stands out,
    pub(super) warm: f64,
    /// and that of the breath.
    pub(super) bright: f64,
    /// From here on it gets dark, hertz.
    pub(super) dark_hz: f64,
}

/// The sound of a plucked or struck tone: four partials.
#[derive(Debug, Clone)]
pub(super) struct Stroke {
    /// Their frequencies, as shares of the tone's own,
    pub(super) ratios: [f32; 4],
    /// how loud they are,
    pub(super) loud: [f32; 4],
    /// and over which time they fall to a third, seconds at 440 Hz.
    pub(super) fade_s: [f32; 4],
    /// Over which time they rise, seconds.
    pub(super) rise_s: f32,
}

/// What chords are made of, as steps of the scale above their root.
pub(super) type Colour = [usize; 4];
/// Root, fifth, ninth: open, neither sad nor glad.
pub(super) const OPEN: Colour = [0, 4, 1, 4];
const NINTH: Colour = [0, 2, 4, 1];
pub(super) const SEVENTH: Colour = [0, 2, 4, 6];
const SIXTH: Colour = [0, 2, 4, 5];
pub(super) const SUSPENDED: Colour = [0, 3, 4, 1];

/// How a mood sounds.
#[derive(Debug, Clone)]
pub(super) struct Mood {
    /// Keys to choose from: pitch classes.
    pub(super) keys: &'static [i32],
    /// The scale: semitones over its first tone.
    pub(super) scale: [i32; 7],
    /// Steps of the scale that a tune keeps to.
    pub(super) tune: [usize; 5],
    /// How chords are coloured.
    pub(super) colours: &'static [Colour],
    /// Roots of the chords within a movement, its home first.
    roots: [&'static [usize]; 6],
    /// Root of the chord that leads out of a movement.
    pub(super) leaving: usize,
    /// Whether the bass stays on the key's own tone, in a share of all chords.
    pub(super) pedal: f64,
    /// Around which pitch a tune goes.
    pub(super) tune_pitch: i32,
    pub(super) pads: Timbre,
    pub(super) bells: Stroke,
    /// Up to which frequency the pads are let through, hertz: at rest and when lively.
    pub(super) open_hz: [f64; 2],
    /// How loud: pads, bells, air.
    pub(super) levels: [f32; 3],
}

impl Mood {
    pub(super) fn of(kind: MoodKind) -> Self {
        match kind {
            MoodKind::Quiet => quiet(),
            MoodKind::Romantic => romantic(),
            MoodKind::Bright => bright(),
        }
    }

    pub(super) fn roots(&self, movement: MovementKind) -> &'static [usize] {
        self.roots[MovementKind::ALL.iter().position(|kind| *kind == movement).unwrap_or(0)]
    }
}

/// Like a wooden room: major, mostly on its own tone, dark pads, kalimba.
fn quiet() -> Mood {
    Mood {
        keys: &[0, 2, 3, 10],
        scale: [0, 2, 4, 5, 7, 9, 11],
        tune: [0, 1, 2, 4, 5],
        colours: &[OPEN, NINTH, SIXTH],
        roots: [&[0, 3, 0], &[0, 5, 3, 1], &[5, 2, 3, 1], &[3, 0, 4, 5], &[0, 3, 1], &[0]],
        leaving: 3,
        pedal: 0.6,
        tune_pitch: 69,
        pads: Timbre {
            width_cents: 28.0,
            fall: 1.5,
            even: 0.8,
            warm: 0.8,
            bright: 0.0,
            dark_hz: 1600.0,
        },
        bells: Stroke {
            ratios: [1.0, 2.0, 3.01, 5.42],
            loud: [1.0, 0.22, 0.06, 0.05],
            fade_s: [1.1, 0.6, 0.3, 0.09],
            rise_s: 0.005,
        },
        open_hz: [700.0, 2000.0],
        levels: [1.0, 1.0, 1.0],
    }
}

/// By candlelight: minor with its sevenths, strings, a harp.
fn romantic() -> Mood {
    Mood {
        keys: &[2, 4, 9, 11],
        scale: [0, 2, 3, 5, 7, 8, 10],
        tune: [0, 2, 3, 4, 6],
        colours: &[SEVENTH, NINTH, SEVENTH],
        roots: [&[0, 5, 3], &[0, 5, 2, 6], &[3, 5, 2, 0], &[5, 2, 6, 3], &[5, 3, 0], &[0]],
        leaving: 6,
        pedal: 0.15,
        tune_pitch: 67,
        pads: Timbre {
            width_cents: 36.0,
            fall: 1.15,
            even: 1.0,
            warm: 0.5,
            bright: 0.25,
            dark_hz: 2400.0,
        },
        bells: Stroke {
            ratios: [1.0, 2.002, 3.006, 4.014],
            loud: [1.0, 0.45, 0.2, 0.1],
            fade_s: [1.2, 0.8, 0.5, 0.3],
            rise_s: 0.0035,
        },
        open_hz: [900.0, 2600.0],
        levels: [1.0, 0.9, 0.6],
    }
}

/// A morning: the raised fourth, glassy bells, airy pads.
fn bright() -> Mood {
    Mood {
        keys: &[0, 5, 7, 9],
        scale: [0, 2, 4, 6, 7, 9, 11],
        tune: [0, 1, 2, 4, 5],
        colours: &[NINTH, SIXTH, OPEN, NINTH],
        roots: [&[0, 1, 0], &[0, 5, 1, 4], &[5, 1, 2, 4], &[1, 0, 4, 5], &[0, 1, 5], &[0]],
        leaving: 1,
        pedal: 0.5,
        tune_pitch: 74,
        pads: Timbre {
            width_cents: 32.0,
            fall: 1.3,
            even: 0.6,
            warm: 0.3,
            bright: 0.8,
            dark_hz: 3500.0,
        },
        bells: Stroke {
            ratios: [1.0, 2.0, 4.02, 6.79],
            loud: [1.0, 0.14, 0.16, 0.04],
            fade_s: [1.6, 1.0, 0.5, 0.2],
            rise_s: 0.004,
        },
        open_hz: [1200.0, 3800.0],
        levels: [0.85, 0.8, 0.7],
    }
}
