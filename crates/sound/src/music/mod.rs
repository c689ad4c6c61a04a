//! Calm music that is made while it plays, and breathes with the hands.
//!
//! Pads, plucked tones, a breath of air and a hall make the music; the beat of the strokes is a voice
//! of its own, with its own volume. Everything is made in steps of [`STEP`] samples whatever is asked
//! for at once, so how samples are asked for never changes them. What changes glides: nothing that
//! sounds is ever cut off.

mod beat;
mod bells;
mod chance;
mod composer;
mod hall;
mod lead;
mod mood;
mod pads;
mod table;

pub use lead::Lead;

use beat::Beat;
use bells::Bells;
use chance::Chance;
use composer::Composer;
use hall::Hall;
use lead::Leads;
use libm::exp;
use mood::Mood;
use pads::Pads;
use warmhands_core::request::MoodKind;

/// Samples that are made at once.
const STEP: usize = 64;
/// After so many steps slow changes go on.
const SLOW: u64 = 8;
/// Liveliness is glided to over this time, presence too: it comes slowly and goes fast.
const LIVELY_S: f64 = 3.0;
const COME_S: f64 = 2.5;
const GO_S: f64 = 0.8;
/// How much of the pads, and of the bells, is sent into the hall.
const PADS_TO_HALL: f32 = 0.3;
const BELLS_TO_HALL: f32 = 0.75;
const BELLS_DRY: f32 = 0.5;
/// Beats that come so many times as fast as the hands go are no beats of theirs.
const HURRIED: f64 = 2.0;

type Block = [f32; STEP];

/// The music of one session.
#[derive(Debug)]
pub struct Music {
    rate_hz: f64,
    leads: Leads,
    composer: Composer,
    pads: Pads,
    bells: Bells,
    air: Air,
    hall: Hall,
    beat: Beat,
    filter: Filter,
    open_hz: [f64; 2],
    levels: [f32; 3],
    intensity: f64,
    presence: f64,
    gain: f32,
    /// Steps that were made.
    steps: u64,
    last_beats: f64,
    ready: [Block; 3],
    /// Samples of them that were taken.
    taken: usize,
}

impl Music {
    /// The music of a mood. The same seed gives the same music.
    pub fn new(seed: u64, mood: MoodKind, rate_hz: f64) -> Self {
        let mood = Mood::of(mood);
        let (open_hz, levels) = (mood.open_hz, mood.levels);
        let (pads, bells) =
            (Pads::new(&mood, seed, rate_hz), Bells::new(mood.bells.clone(), rate_hz));
        let composer = Composer::new(mood, seed);
        Self {
            rate_hz,
            leads: Leads::new(),
            beat: Beat::new(composer.key(), rate_hz),
            composer,
            pads,
            bells,
            air: Air::new(seed),
            hall: Hall::new(rate_hz),
            filter: Filter::default(),
            open_hz,
            levels,
            intensity: 0.0,
            presence: 0.0,
            gain: 0.0,
            steps: 0,
            last_beats: 0.0,
            ready: [[0.0; STEP]; 3],
            taken: STEP,
        }
    }

    /// Tells what to follow, ahead of time or for now. What was told for this time or later no longer
    /// holds. Where nothing more is told, the music goes on and the beat ends after some seconds.
    pub fn tell(&mut self, lead: Lead) {
        self.leads.tell(lead);
    }

    /// Makes the samples that come next: the music for both ears, and the beat. All three have the same
    /// length.
    ///
    /// # Panics
    /// If they have not.
    pub fn render(&mut self, left: &mut [f32], right: &mut [f32], beat: &mut [f32]) {
        assert!(left.len() == right.len() && left.len() == beat.len(), "three of one length");
        let mut done = 0;
        while done < left.len() {
            if self.taken == STEP {
                self.step();
                self.taken = 0;
            }
            let count = (STEP - self.taken).min(left.len() - done);
            let from = self.taken..self.taken + count;
            for (to, ready) in [&mut *left, &mut *right, &mut *beat].into_iter().zip(&self.ready) {
                to[done..done + count].copy_from_slice(&ready[from.clone()]);
            }
            self.taken += count;
            done += count;
        }
    }

    /// Goes on as if so many frames had been made: a busy machine left them out.
    pub fn skip(&mut self, frames: u64) {
        self.steps += frames / STEP as u64;
    }

    fn step(&mut self) {
        let step_s = STEP as f64 / self.rate_hz;
        // What holds at the step's end is gone to within it.
        let lead = self.leads.at((self.steps + 1) as f64 * step_s);
        let near = |seconds: f64| 1.0 - exp(-step_s / seconds);
        self.intensity += (lead.intensity.clamp(0.0, 1.0) - self.intensity) * near(LIVELY_S);
        let wish = lead.presence.clamp(0.0, 1.0);
        let over_s = if wish > self.presence { COME_S } else { GO_S };
        self.presence += (wish - self.presence) * near(over_s);
        if wish > 0.0 {
            self.compose(&lead);
        }
        if self.steps.is_multiple_of(SLOW) {
            let slow_s = step_s * SLOW as f64;
            self.pads.stray(slow_s);
            let open_hz = self.open_hz[0] + (self.open_hz[1] - self.open_hz[0]) * self.intensity;
            self.filter.go_to(open_hz, self.steps as f64 * step_s, self.rate_hz);
        }
        self.sound(&lead, step_s);
        self.strike(&lead);
        self.steps += 1;
    }

    fn compose(&mut self, lead: &Lead) {
        if let Some(chord) = self.composer.chord(lead) {
            self.pads.chord(&chord);
        }
        self.composer.ripple(lead);
        while let Some(note) = self.composer.note(lead.beats) {
            self.bells.strike(&note);
        }
    }

    fn sound(&mut self, lead: &Lead, step_s: f64) {
        let [mut pads, mut bells] = [[[0.0_f32; STEP]; 2]; 2];
        let [left, right] = &mut pads;
        self.pads.add(left, right, step_s);
        self.air.add(left, right, lead.beats, self.levels[2]);
        self.filter.pass(left, right);
        let [left, right] = &mut bells;
        self.bells.add(left, right);

        let [pad, bell, _] = self.levels;
        let mut out = [[0.0_f32; STEP]; 2];
        let mut sent = [[0.0_f32; STEP]; 2];
        for ear in 0..2 {
            for i in 0..STEP {
                let (pad, bell) = (pad * pads[ear][i], bell * bells[ear][i]);
                out[ear][i] = pad + BELLS_DRY * bell;
                sent[ear][i] = PADS_TO_HALL * pad + BELLS_TO_HALL * bell;
            }
        }
        let [left, right] = &mut out;
        self.hall.add([&sent[0], &sent[1]], left, right);
        // Louder and softer with the hands, but never far.
        let wish = (self.presence * (0.72 + 0.28 * self.intensity)) as f32;
        let rise = (wish - self.gain) / STEP as f32;
        for (i, (left, right)) in out[0].iter().zip(&out[1]).enumerate() {
            self.gain += rise;
            self.ready[0][i] = left * self.gain;
            self.ready[1][i] = right * self.gain;
        }
    }

    /// The beat, at the very sample. Where the beats jump, as at the start of a session that is taken up
    /// again, none is struck on the way.
    fn strike(&mut self, lead: &Lead) {
        let per_sample = (lead.beats - self.last_beats) / STEP as f64;
        let jumps = per_sample * self.rate_hz > HURRIED * lead.beat_hz;
        let (before, now) = (libm::floor(self.last_beats), libm::floor(lead.beats));
        let block = &mut self.ready[2];
        block.fill(0.0);
        if now > before && !jumps && lead.beat_hz > 0.0 && lead.presence > 0.0 {
            let at = ((now - self.last_beats) / per_sample) as usize;
            let (until, from) = block.split_at_mut(at.min(STEP));
            self.beat.add(until);
            let every_other = if now % 2.0 == 0.0 { 1.0 } else { 0.6 };
            self.beat.strike(every_other * (0.55 + 0.45 * lead.intensity) * lead.presence);
            self.beat.add(from);
        } else {
            self.beat.add(block);
        }
        self.last_beats = lead.beats;
    }
}

/// What is let through of the pads: two gentle slopes, one after the other.
#[derive(Debug, Default)]
struct Filter {
    through: f32,
    memory: [[f32; 2]; 2],
}

impl Filter {
    /// Opens and closes slowly around a frequency, by itself.
    fn go_to(&mut self, hz: f64, at_s: f64, rate_hz: f64) {
        let wave = |over_s: f64| libm::sin(std::f64::consts::TAU * at_s / over_s);
        let hz = hz * libm::exp2(0.45 * wave(47.0) + 0.3 * wave(29.3));
        self.through = (1.0 - exp(-std::f64::consts::TAU * hz / rate_hz)) as f32;
    }

    fn pass(&mut self, left: &mut Block, right: &mut Block) {
        for (ear, block) in [left, right].into_iter().enumerate() {
            let [mut a, mut b] = self.memory[ear];
            for sample in block {
                a += (*sample - a) * self.through;
                b += (a - b) * self.through;
                *sample = b;
            }
            self.memory[ear] = [a, b];
        }
    }
}

/// A breath of air that comes and goes with the beats: ten of them in and out.
#[derive(Debug)]
struct Air {
    chance: Chance,
    gain: f32,
    smooth: [f32; 2],
}

impl Air {
    fn new(seed: u64) -> Self {
        Self { chance: Chance::new(seed, 4), gain: 0.0, smooth: [0.0; 2] }
    }

    fn add(&mut self, left: &mut Block, right: &mut Block, beats: f64, level: f32) {
        let swell = libm::sin(std::f64::consts::PI * beats / 10.0);
        let wish = 0.05 * level * (swell * swell) as f32;
        let rise = (wish - self.gain) / STEP as f32;
        for (l, r) in left.iter_mut().zip(right) {
            self.gain += rise;
            let noise = self.chance.anywhere();
            let ears =
                [noise as i32, (noise >> 32) as i32].map(|bits| bits as f32 / 2.0_f32.powi(31));
            for (smooth, noise) in self.smooth.iter_mut().zip(ears) {
                *smooth += (noise - *smooth) * 0.25;
            }
            // What is deep is taken out again by the other ear's share.
            *l += (self.smooth[0] - 0.3 * self.smooth[1]) * self.gain;
            *r += (self.smooth[1] - 0.3 * self.smooth[0]) * self.gain;
        }
    }
}
