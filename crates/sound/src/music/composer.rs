//! What is played: chords that open and close with the movements, and tunes that come and go.
//!
//! All of it follows the beats and draws on chance from the seed; nothing is a loop. A chord stays for
//! eight beats or more, its tones move to the next one's by the shortest ways, and common tones stay.

use super::chance::Chance;
use super::lead::Lead;
use super::mood::{Colour, Mood, OPEN, SEVENTH, SUSPENDED};
use warmhands_core::score::MovementKind;

/// Tones of a chord: a bass and four above it.
pub(super) const TONES: usize = 5;
/// Tones that can be on their way.
const AHEAD: usize = 48;
/// A movement's last chord begins at most so many beats before its end.
const LEAVING_BEATS: f64 = 13.0;
/// Beats that jump by more than this are another session's.
const JUMP: f64 = 40.0;

/// A tone to be plucked or struck.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Note {
    /// When, in beats.
    at: f64,
    /// Semitones, as MIDI counts them.
    pub(super) pitch: i32,
    /// How hard, 0–1.
    pub(super) force: f64,
    /// From where, −1 left – 1 right.
    pub(super) side: f64,
}

/// A tune's shape, to be taken up again later: time to the next tone in beats, and steps of the tune's
/// scale from tone to tone.
#[derive(Debug, Clone, Copy, Default)]
struct Motif {
    waits: [f64; 6],
    steps: [i32; 6],
    count: usize,
}

#[derive(Debug)]
pub(super) struct Composer {
    mood: Mood,
    chance: Chance,
    key: i32,
    movement: MovementKind,
    leaving: bool,
    root: usize,
    /// The roots before, latest first.
    before: [usize; 4],
    chord: [i32; TONES],
    colour: Colour,
    next_chord: f64,
    next_ripple: f64,
    last_beats: f64,
    motifs: [Motif; 3],
    ahead: [Note; AHEAD],
    count: usize,
}

impl Composer {
    pub(super) fn new(mood: Mood, seed: u64) -> Self {
        let mut chance = Chance::new(seed, 1);
        let key = chance.one_of(mood.keys);
        Self {
            mood,
            chance,
            key,
            movement: MovementKind::Warm,
            leaving: false,
            root: 0,
            before: [0; 4],
            chord: [0, 52, 57, 62, 66],
            colour: OPEN,
            next_chord: f64::NEG_INFINITY,
            next_ripple: 0.0,
            last_beats: 0.0,
            motifs: [Motif::default(); 3],
            ahead: [Note::default(); AHEAD],
            count: 0,
        }
    }

    /// The key's own tone, as a pitch class.
    pub(super) fn key(&self) -> i32 {
        self.key
    }

    /// A new chord, where one begins now: its bass first.
    pub(super) fn chord(&mut self, lead: &Lead) -> Option<[i32; TONES]> {
        if (lead.beats - self.last_beats).abs() > JUMP {
            (self.next_chord, self.count) = (f64::NEG_INFINITY, 0);
            self.next_ripple = lead.beats;
        }
        self.last_beats = lead.beats;
        let opens = lead.movement != self.movement || self.next_chord == f64::NEG_INFINITY;
        let left = lead.movement_left_s * lead.beat_hz;
        let leaves = !self.leaving && left > 4.0 && left < LEAVING_BEATS;
        let leaves = leaves && lead.movement != MovementKind::Rest;
        if !(opens || leaves || lead.beats >= self.next_chord) || (self.leaving && !opens) {
            return None;
        }
        self.movement = lead.movement;
        self.leaving = leaves && !opens;
        let root = if opens {
            self.mood.roots(lead.movement)[0]
        } else if leaves {
            self.mood.leaving
        } else {
            self.next_root()
        };
        self.before.rotate_right(1);
        self.before[0] = self.root;
        self.root = root;
        self.colour = self.colour_of(root);
        self.voice();
        let beats = match lead.movement {
            MovementKind::Warm | MovementKind::Release => self.chance.one_of(&[12.0, 16.0]),
            MovementKind::Knead => self.chance.one_of(&[8.0, 12.0, 16.0]),
            MovementKind::Sweep => self.chance.one_of(&[8.0, 8.0, 12.0]),
            MovementKind::Close => 16.0,
            MovementKind::Rest => 20.0,
        };
        let start = libm::round(lead.beats);
        self.next_chord = start + beats;
        self.tune(lead, start, beats);
        Some(self.chord)
    }

    /// The next tone that is due.
    pub(super) fn note(&mut self, beats: f64) -> Option<Note> {
        let due = self.ahead[..self.count].iter().position(|note| note.at <= beats)?;
        let note = self.ahead[due];
        self.count -= 1;
        self.ahead[due] = self.ahead[self.count];
        Some(note)
    }

    /// Some tones of the chord, softly, one a beat: so the beat of the hands is in the music.
    pub(super) fn ripple(&mut self, lead: &Lead) {
        if lead.beats < self.next_ripple {
            return;
        }
        let beat = libm::floor(lead.beats);
        self.next_ripple = beat + 1.0;
        let lively = lead.intensity * lead.intensity * 1.6;
        let share = match self.movement {
            MovementKind::Knead | MovementKind::Sweep => 0.75 * lively,
            MovementKind::Warm | MovementKind::Release => 0.4 * lively,
            MovementKind::Close | MovementKind::Rest => 0.0,
        };
        if !self.chance.happens(share.min(0.7)) {
            return;
        }
        let pitch = self.chord[1 + self.chance.below(TONES - 1)];
        let octave = if self.chance.happens(0.35) { 12 } else { 0 };
        let half = if self.chance.happens(0.25) { 0.5 } else { 0.0 };
        let force = 0.16 + 0.14 * self.chance.share();
        self.put(beat + 1.0 + half, pitch + octave, force, 0.7);
    }

    fn put(&mut self, at: f64, pitch: i32, force: f64, wide: f64) {
        if self.count < AHEAD {
            let side = wide * self.chance.either_way();
            self.ahead[self.count] = Note { at, pitch, force, side };
            self.count += 1;
        }
    }

    /// A root of this movement that is not heard now, rather one that was not heard lately.
    fn next_root(&mut self) -> usize {
        let roots = self.mood.roots(self.movement);
        let mut best = (f64::NEG_INFINITY, self.root);
        for (i, root) in roots.iter().enumerate().filter(|(_, root)| **root != self.root) {
            let lately = self.before.iter().position(|before| before == root);
            let fresh = lately.map_or(1.0, |ago| 0.25 * ago as f64);
            let home = if i == 0 { 0.5 } else { 0.0 };
            let worth = fresh + home + 1.2 * self.chance.share();
            if worth > best.0 {
                best = (worth, *root);
            }
        }
        best.1
    }

    /// Semitones of a step of the scale over the key's own tone.
    fn semitones(&self, step: usize) -> i32 {
        let octaves = if step < 7 { 0 } else { 12 };
        self.mood.scale[step % 7] + octaves
    }

    /// A colour for a chord. What would rub against root or fifth gives way to the seventh.
    fn colour_of(&mut self, root: usize) -> Colour {
        if self.leaving {
            return SUSPENDED;
        }
        let colour = match self.movement {
            MovementKind::Rest => OPEN,
            MovementKind::Warm | MovementKind::Close if self.chance.happens(0.5) => OPEN,
            _ => self.chance.one_of(self.mood.colours),
        };
        let over =
            |step: usize| (self.semitones(root + step) - self.semitones(root)).rem_euclid(12);
        let rubs = colour.iter().any(|step| matches!(over(*step), 1 | 6 | 8));
        if rubs && over(4) == 7 { SEVENTH } else { colour }
    }

    /// Lays the chord's tones out: bass by itself, four above, by the shortest way from where they were.
    fn voice(&mut self) {
        let root = self.key + self.semitones(self.root);
        let pedal = self.chance.happens(self.mood.pedal) || self.movement == MovementKind::Rest;
        let bass = if pedal && self.root != 4 { self.key } else { root };
        let bass = 36 + bass.rem_euclid(12);
        let (low, high, spread): (i32, i32, i32) = match self.movement {
            MovementKind::Warm => (52, 71, 14),
            MovementKind::Knead => (52, 73, 16),
            MovementKind::Release => (54, 75, 16),
            MovementKind::Sweep => (55, 78, 19),
            MovementKind::Close => (51, 71, 14),
            MovementKind::Rest => (48, 67, 14),
        };
        let classes = self.colour.map(|step| {
            (root + self.semitones(self.root + step) - self.semitones(self.root)).rem_euclid(12)
        });
        let mut tones = [0; 24];
        let mut count = 0;
        for pitch in low..=high {
            if classes.contains(&pitch.rem_euclid(12)) && count < tones.len() {
                tones[count] = pitch;
                count += 1;
            }
        }
        let tones = &tones[..count];
        let mut best = (f64::INFINITY, self.chord);
        for a in 0..count {
            for b in a + 1..count {
                for c in b + 1..count {
                    for d in c + 1..count {
                        let chord = [bass, tones[a], tones[b], tones[c], tones[d]];
                        let cost = self.cost(&chord, &classes, spread) + 3.0 * self.chance.share();
                        if cost < best.0 {
                            best = (cost, chord);
                        }
                    }
                }
            }
        }
        self.chord = best.1;
    }

    /// How awkward a layout is: far to go, crowded, muddy below, or lacking a tone.
    fn cost(&self, chord: &[i32; TONES], classes: &[i32; 4], spread: i32) -> f64 {
        let way: i32 = chord[1..].iter().zip(&self.chord[1..]).map(|(a, b)| (a - b).abs()).sum();
        let mut cost = f64::from(way);
        for class in classes {
            if !chord.iter().any(|pitch| pitch.rem_euclid(12) == *class) {
                cost += 7.0;
            }
        }
        for pair in chord[1..].windows(2) {
            let gap = pair[1] - pair[0];
            cost += match gap {
                1 => 14.0,
                2 => 3.0,
                3 | 4 if pair[0] < 55 => 3.0,
                10.. => 4.0,
                _ => 0.0,
            };
        }
        for (i, low) in chord.iter().enumerate() {
            let ninths = chord[i + 1..].iter().filter(|high| (*high - low) % 12 == 1).count();
            cost += 8.0 * ninths as f64;
        }
        cost + 0.7 * f64::from((chord[4] - chord[1] - spread).abs())
    }

    /// Some tones over a chord, or none. Shapes are remembered and come back changed, on other tones.
    fn tune(&mut self, lead: &Lead, start: f64, beats: f64) {
        let wish = match self.movement {
            MovementKind::Rest => 0.12,
            MovementKind::Close => 0.4,
            _ => 0.4 + 0.5 * lead.intensity,
        };
        if !self.chance.happens(wish) {
            return;
        }
        let slot = self.chance.below(self.motifs.len());
        if self.motifs[slot].count == 0 || self.chance.happens(0.35) {
            self.motifs[slot] = self.new_motif();
        } else {
            let at = self.chance.below(self.motifs[slot].count);
            self.motifs[slot].steps[at] = self.step();
        }
        let motif = self.motifs[slot];
        let mut at = start + self.chance.one_of(&[1.0, 2.0, 2.5, 3.0]);
        let mut step = self.nearest_of_chord();
        let force = (0.45 + 0.35 * lead.intensity) * (0.85 + 0.15 * self.chance.share());
        for i in 0..motif.count {
            if at > start + beats - 1.0 {
                break;
            }
            let last = i + 1 == motif.count;
            let pitch = self.tune_pitch(step);
            let pitch = if last { self.settled(pitch) } else { pitch };
            let louder = if i == 0 || last { 1.0 } else { 0.8 };
            self.put(at, pitch, force * louder, 0.5);
            // An echo from afar, on the beat.
            if self.chance.happens(0.45) {
                self.put(at + 1.5, pitch, force * 0.3, 1.0);
            }
            at += motif.waits[i];
            step += motif.steps[i];
        }
    }

    fn new_motif(&mut self) -> Motif {
        let mut motif = Motif { count: 2 + self.chance.below(4), ..Motif::default() };
        for i in 0..motif.count {
            motif.waits[i] = self.chance.one_of(&[0.5, 1.0, 1.0, 1.5, 2.0, 3.0]);
            motif.steps[i] = self.step();
        }
        motif
    }
    fn step(&mut self) -> i32 {
        self.chance.one_of(&[-2, -1, -1, -1, 1, 1, 2, 3, -3])
    }

    /// A pitch of the tune's own scale: so many steps over its middle, kept near it.
    fn tune_pitch(&self, step: i32) -> i32 {
        let middle = self.mood.tune_pitch - (self.mood.tune_pitch - self.key).rem_euclid(12);
        let tone = self.mood.scale[self.mood.tune[step.rem_euclid(5) as usize]];
        let pitch = middle + tone + 12 * step.div_euclid(5);
        let (low, high) = (self.mood.tune_pitch - 9, self.mood.tune_pitch + 12);
        if pitch < low {
            pitch + 12 * ((low - pitch + 11) / 12)
        } else if pitch > high {
            pitch - 12 * ((pitch - high + 11) / 12)
        } else {
            pitch
        }
    }
    /// A step whose pitch is the chord's own, near the middle.
    fn nearest_of_chord(&mut self) -> i32 {
        let from = self.chance.one_of(&[-1, 0, 1, 2, 3]);
        let of_chord = |step: &i32| self.is_of_chord(self.tune_pitch(*step));
        (from..from + 5).find(of_chord).unwrap_or(from)
    }
    fn is_of_chord(&self, pitch: i32) -> bool {
        self.chord.iter().any(|tone| (tone - pitch) % 12 == 0)
    }
    /// The pitch itself, or the chord's nearest tone below or above.
    fn settled(&self, pitch: i32) -> i32 {
        let near = [0, -1, 1, -2, 2, -3, 3].map(|off| pitch + off);
        near.into_iter().find(|pitch| self.is_of_chord(*pitch)).unwrap_or(pitch)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use warmhands_core::request::MoodKind;

    const MOODS: [MoodKind; 3] = [MoodKind::Quiet, MoodKind::Romantic, MoodKind::Bright];

    /// The chords of twenty minutes, each with its beat.
    fn evening(mood: MoodKind, seed: u64) -> Vec<(f64, MovementKind, [i32; TONES])> {
        let mut composer = Composer::new(Mood::of(mood), seed);
        let mut chords = Vec::new();
        for i in 0..12_000 {
            let at_s = f64::from(i) / 10.0;
            let movement = MovementKind::ALL[i as usize / 2000];
            let lead = Lead {
                at_s,
                beats: at_s,
                beat_hz: 1.0,
                intensity: 0.6,
                movement,
                movement_left_s: 200.0 - at_s % 200.0,
                presence: 1.0,
            };
            chords.extend(composer.chord(&lead).map(|chord| (at_s, movement, chord)));
            composer.ripple(&lead);
            while composer.note(lead.beats).is_some() {}
        }
        chords
    }

    #[test]
    fn twenty_minutes_never_go_round_in_a_loop() {
        for mood in MOODS {
            let evening = evening(mood, 5);
            // At rest one chord simply stays.
            let moving = evening.iter().filter(|(_, of, _)| *of != MovementKind::Rest);
            let chords: Vec<_> = moving.map(|(.., chord)| *chord).collect();
            assert!(chords.len() > 65, "{} chords", chords.len());
            for (i, a) in chords.windows(4).enumerate() {
                let again = chords[i + 1..].windows(4).any(|b| a == b);
                assert!(!again, "{mood:?} repeats from chord {i}: {a:?}");
            }
        }
    }

    #[test]
    fn a_chord_goes_to_the_next_by_short_ways() {
        for mood in MOODS {
            for pair in evening(mood, 9).windows(2) {
                let [(_, before, a), (_, movement, b)] = pair else { unreachable!() };
                let way: i32 = a[1..].iter().zip(&b[1..]).map(|(a, b)| (a - b).abs()).sum();
                assert!(
                    way <= if before == movement { 20 } else { 28 },
                    "{mood:?}: {a:?} to {b:?}"
                );
                assert!(b.windows(2).all(|pair| pair[1] - pair[0] >= 2), "{mood:?}: {b:?}");
            }
        }
    }

    #[test]
    fn a_movement_opens_at_once_and_closes_before_its_end() {
        for mood in MOODS {
            let chords = evening(mood, 2);
            for (i, kind) in MovementKind::ALL.iter().enumerate() {
                let own: Vec<_> = chords.iter().filter(|(_, of, _)| of == kind).collect();
                let (start_s, end_s) = (200.0 * i as f64, 200.0 * (i + 1) as f64);
                assert!(own[0].0 - start_s < 0.2);
                let last_s = own[own.len() - 1].0;
                let leads_out = (4.0..14.0).contains(&(end_s - last_s));
                assert!(leads_out || *kind == MovementKind::Rest, "{mood:?} {kind:?}: {last_s}");
            }
            // At rest there is neither a third nor a seventh over the bass.
            let (.., last) = chords[chords.len() - 1];
            assert!(
                last.iter().all(|tone| ![3, 4, 10, 11].contains(&((tone - last[0]) % 12))),
                "{last:?}"
            );
        }
    }
}
