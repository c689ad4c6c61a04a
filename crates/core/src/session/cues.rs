//! What is said, and when.
//!
//! A sheet is made for a whole score: [`Wish`]es of different weight want their moments, and are
//! given time from the weightiest down. A stroke's own cue always has its moment; where two strokes
//! follow each other quickly it says less. Everything else is heard whole and with a silence after
//! it, a little later, or not at all.

use super::sayings::{self, Detail, Question, Reminder};
use super::settings::{Again, settings};
use crate::instructions::{Instruction, instructions};
use crate::level::Level;
use crate::place::{Area, Place};
use crate::score::{MovementKind, Score};
use crate::technique::{Class, Technique};
use crate::units::Seconds;
use crate::words::Language;
use litemap::LiteMap;
use serde::{Deserialize, Serialize};

/// One instruction, question or reminder.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Cue {
    /// When it is said: massage time from the start of the score.
    pub at_s: Seconds,
    /// What it is for.
    pub kind: CueKind,
    /// What is said.
    pub text: String,
    /// How long that takes in a calm voice.
    pub speak_s: Seconds,
}

/// What a cue is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum CueKind {
    /// A stroke begins.
    Stroke,
    /// The same stroke goes on on the other side.
    OtherSide,
    /// What comes next.
    Announcement,
    /// The end.
    Ending,
    /// A question to the receiver.
    CheckIn,
    /// How a technique is done, the first time.
    How,
    /// For the giver's own body.
    GiverCare,
    /// A reminder to breathe.
    Breathing,
}

/// Everything that is said during a score, in order.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CueSheet(Vec<Cue>);

impl CueSheet {
    /// What is said from `from` on, while a voice is still speaking until `busy_until`. For a whole
    /// score both are 0; after a change of plan, the present moment and the end of what is being
    /// said now. What was wanted before `from` is not said again.
    pub fn of(score: &Score, from: Seconds, busy_until: Seconds) -> Self {
        Self::filled(score, Day::of(score, from.0, busy_until.0, &speak))
    }

    /// What is said during a whole score by a voice whose real lengths are known. The cue of a stroke
    /// ends just before the stroke begins, so that hands are ready for it; it says less where there is
    /// no room, and is said at once where its stroke begins with `from`. Nothing is said before that: the
    /// first one of a whole score needs time before the first stroke, so it is below 0.
    pub fn spoken(score: &Score, from: Seconds, length: &dyn Fn(&str) -> Seconds) -> Self {
        let length = |text: &str| length(text).0;
        Self::filled(score, Day { ahead: true, ..Day::of(score, from.0, from.0, &length) })
    }

    fn filled(score: &Score, mut day: Day<'_>) -> Self {
        let told = instructions(score);
        day.strokes(score, &told);
        day.how(&told);
        day.announcements(&told);
        day.ending();
        day.check_ins(score, &told);
        day.giver_care(score, &told);
        day.breathing(score);
        Self(day.cues)
    }

    /// What begins at or after `from` and before `to`.
    pub fn cues(&self, from: Seconds, to: Seconds) -> &[Cue] {
        let start = self.0.partition_point(|cue| cue.at_s < from);
        let end = self.0.partition_point(|cue| cue.at_s < to).max(start);
        &self.0[start..end]
    }

    /// All of it.
    pub fn all(&self) -> &[Cue] {
        &self.0
    }
}

/// How long a text takes to say.
fn speak(text: &str) -> f64 {
    let set = &settings().cues;
    let stops = text.chars().filter(|c| ".;:?!。；：？！؛؟".contains(*c)).count();
    // Where words are not parted by spaces, about two signs make one.
    let signs = text.chars().filter(|c| ('\u{3040}'..='\u{9fff}').contains(c)).count();
    let words = text.split_whitespace().count() as f64 + signs as f64 / 2.0;
    let exact = words / set.words_per_s + set.pause_s * stops as f64;
    (exact * 10.0).ceil() / 10.0
}

/// Whether areas are felt to be somewhere else: parts of the body in a receiver's eyes.
fn region(area: Area) -> Question {
    match area {
        Area::Neck => Question::Neck,
        Area::UpperArm | Area::Forearm => Question::Arm,
        _ => Question::Place,
    }
}

/// The time that is there to speak in.
struct Day<'a> {
    language: Language,
    /// How long a text takes to say, seconds.
    length: &'a dyn Fn(&str) -> f64,
    /// Whether a stroke's cue is over when the stroke begins; else it begins with it.
    ahead: bool,
    from: f64,
    busy_until: f64,
    end: f64,
    /// In order, none within the time that the one before needs.
    cues: Vec<Cue>,
}

/// Something that would be said.
struct Wish {
    kind: CueKind,
    text: String,
    at: f64,
    /// By how much it may come later.
    late: f64,
}

impl<'a> Day<'a> {
    fn of(score: &Score, from: f64, busy_until: f64, length: &'a dyn Fn(&str) -> f64) -> Self {
        let (language, end) = (score.request.language, score.duration_s.0);
        Self { language, length, ahead: false, from, busy_until, end, cues: Vec::new() }
    }

    /// When the cue of a stroke is said.
    fn moment(&self, start: f64, length: f64) -> f64 {
        if self.ahead { start - length - settings().cues.ready_s } else { start }
    }

    /// The first free moment for a cue of some length from `at` on.
    fn free(&self, at: f64, length: f64) -> f64 {
        let gap = settings().cues.gap_s;
        let mut at = if self.busy_until > self.from { at.max(self.busy_until + gap) } else { at };
        for cue in &self.cues {
            let (start, end) = (cue.at_s.0, cue.at_s.0 + cue.speak_s.0);
            if at < end + gap && start < at + length + gap {
                at = end + gap;
            }
        }
        at
    }

    /// Says it if there is room for all of it, and when.
    fn say(&mut self, wish: Wish) -> Option<f64> {
        let length = (self.length)(&wish.text);
        let at = self.free(wish.at, length);
        let fits = wish.at >= self.from && at <= wish.at + wish.late && at + length <= self.end;
        if !fits {
            return None;
        }
        self.put(at, wish.kind, wish.text);
        Some(at)
    }

    fn put(&mut self, at: f64, kind: CueKind, text: String) {
        let place = self.cues.partition_point(|cue| cue.at_s.0 <= at);
        let speak_s = Seconds((self.length)(&text));
        self.cues.insert(place, Cue { at_s: Seconds(at), kind, text, speak_s });
    }

    /// Strokes and changes of side have their moments; what does not fit before the next says less.
    fn strokes(&mut self, score: &Score, told: &[Instruction]) {
        let mut fixed: Vec<(f64, CueKind, [String; 3])> = Vec::new();
        let mut before: Option<&Instruction> = None;
        for one in told {
            let text = [Detail::Full, Detail::Brief, Detail::Bare]
                .map(|detail| sayings::stroke(self.language, one, before, detail));
            fixed.push((one.start_s.0, CueKind::Stroke, text));
            if let Some((at, text)) = other_side(score, one) {
                fixed.push((at, CueKind::OtherSide, [text.clone(), text.clone(), text]));
            }
            before = Some(one);
        }
        fixed.retain(|(at, ..)| *at >= self.from);
        let gap = settings().cues.gap_s;
        for i in 0..fixed.len() {
            let (at, kind, texts) = &fixed[i];
            let length = |text: &&String| (self.length)(text);
            let (text, at) = if self.ahead && *at > self.from {
                let before = i.checked_sub(1).map_or(self.from, |before| fixed[before].0 + gap);
                let fits = |text: &&String| self.moment(*at, length(text)) >= before;
                let text = texts.iter().find(fits).unwrap_or(&texts[2]);
                (text, self.free(self.moment(*at, length(&text)).max(self.from), 0.0))
            } else {
                let next = fixed.get(i + 1).map_or(self.end, |next| next.0);
                let at = self.free(*at, 0.0);
                let fits = |text: &&String| at + length(text) + gap <= next;
                (texts.iter().find(fits).unwrap_or(&texts[2]), at)
            };
            self.put(at, *kind, text.clone());
        }
    }

    /// What comes next; its stroke then need not say where.
    fn announcements(&mut self, told: &[Instruction]) {
        let set = &settings().cues;
        for pair in told.windows(2) {
            let (before, next) = (&pair[0], &pair[1]);
            let at = next.start_s.0 - set.announce_s;
            let text = sayings::announcement(self.language, next);
            let late = set.announce_slack_s;
            if self.say(Wish { kind: CueKind::Announcement, text, at, late }).is_none() {
                continue;
            }
            let Some(text) = sayings::announced(self.language, next, before) else { continue };
            let (length, start) = ((self.length)(&text), next.start_s.0);
            let stroke = |cue: &Cue| {
                cue.kind == CueKind::Stroke
                    && cue.at_s == Seconds(self.moment(start, cue.speak_s.0))
            };
            let found = self.cues.iter().position(stroke);
            if let Some(i) = found.filter(|i| length <= self.cues[*i].speak_s.0) {
                let at_s = Seconds(self.moment(start, length));
                self.cues[i] = Cue { at_s, kind: CueKind::Stroke, text, speak_s: Seconds(length) };
            }
        }
    }

    fn ending(&mut self) {
        let text = sayings::ending(self.language).to_owned();
        let at = self.end - (self.length)(&text) - settings().cues.gap_s;
        self.say(Wish { kind: CueKind::Ending, text, at, late: 0.0 });
    }

    /// Questions where something is new, and where nothing was asked for long. The close is left in
    /// peace.
    fn check_ins(&mut self, score: &Score, told: &[Instruction]) {
        let set = &settings().check_in;
        let close = start_of(score, MovementKind::Close).unwrap_or(self.end);
        let name = score.request.receiver.name.as_deref();
        let mut asked: Vec<f64> = Vec::new();
        let ask = |day: &mut Self, at: f64, what: Question, asked: &mut Vec<f64>| {
            let new = matches!(what, Question::Neck | Question::Arm);
            let least = if new { set.apart_new_s } else { set.apart_s };
            let apart = |t: &f64| (t - at).abs() >= least;
            if at >= close || !asked.iter().all(apart) {
                return;
            }
            let text = sayings::question(day.language, what, name);
            let late = settings().cues.late_s;
            let said = day.say(Wish { kind: CueKind::CheckIn, text, at, late });
            // What was asked before the plan was changed counts as well.
            asked.extend(said.or((at < day.from).then_some(at)));
        };
        ask(self, set.first_s, Question::First, &mut asked);
        // What is new in the first minute is asked together with the first question.
        for (at, what) in news(told, score).into_iter().filter(|(at, _)| *at >= set.first_s) {
            ask(self, at + set.change_s, what, &mut asked);
        }
        let mut again = 0;
        let mut at = set.first_s + set.every_s;
        while at < close {
            let last = asked.iter().copied().filter(|t| *t <= at).fold(0.0, f64::max);
            if at - last >= set.every_s {
                let before = asked.len();
                ask(self, at, Question::Again(again), &mut asked);
                again += asked.len() - before;
            }
            at += 5.0;
        }
    }

    /// How a technique is done, right after its first stroke is named.
    fn how(&mut self, told: &[Instruction]) {
        let mut met: Vec<Technique> = Vec::new();
        for one in told {
            if met.contains(&one.technique) {
                continue;
            }
            met.push(one.technique);
            if let Some(text) = sayings::how(self.language, one.technique) {
                let at = one.start_s.0;
                let late = settings().cues.late_s.min(one.duration_s.0 / 2.0);
                self.say(Wish { kind: CueKind::How, text, at, late });
            }
        }
    }

    fn giver_care(&mut self, score: &Score, told: &[Instruction]) {
        let Again { first_s, every_s } = settings().giver_care;
        let close = start_of(score, MovementKind::Close).unwrap_or(self.end);
        let (mut at, mut count) = (first_s, 0);
        while at < close {
            let during = told.iter().rev().find(|one| one.start_s.0 <= at);
            let effort = during.map(|one| &one.technique.spec().effort);
            let what = match effort {
                Some(effort) if effort.thumb >= 3.0 => Reminder::Thumbs,
                Some(effort) if effort.wrist >= 3.0 => Reminder::Wrists,
                _ => Reminder::Stance(count),
            };
            let late = settings().cues.late_s;
            let text = sayings::reminder(self.language, what).to_owned();
            match self.say(Wish { kind: CueKind::GiverCare, text, at, late }) {
                Some(said) => (at, count) = (said + every_s, count + 1),
                None if at < self.from => (at, count) = (at + every_s + late, count + 1),
                None => at += late,
            }
        }
    }

    fn breathing(&mut self, score: &Score) {
        self.breaths(score, MovementKind::Close, sayings::breath);
        self.breaths(score, MovementKind::Rest, sayings::breath_at_rest);
    }

    fn breaths(
        &mut self,
        score: &Score,
        kind: MovementKind,
        text: fn(Language, usize) -> &'static str,
    ) {
        let Again { first_s, every_s } = settings().breathing;
        let Some(movement) = score.movements.iter().find(|movement| movement.kind == kind) else {
            return;
        };
        let end = (movement.start_s + movement.duration_s).0;
        let (mut at, mut count) = (movement.start_s.0 + first_s, 0);
        while at < end {
            let late = (end - at).min(every_s / 2.0);
            let wish = Wish {
                kind: CueKind::Breathing,
                text: text(self.language, count).to_owned(),
                at,
                late,
            };
            at = self.say(wish).unwrap_or(at) + every_s;
            count += 1;
        }
    }
}

/// When a movement begins.
fn start_of(score: &Score, kind: MovementKind) -> Option<f64> {
    score.movements.iter().find(|movement| movement.kind == kind).map(|m| m.start_s.0)
}

/// Where an instruction goes to its other side, and what is said there.
fn other_side(score: &Score, told: &Instruction) -> Option<(f64, String)> {
    let first = told.places.first().filter(|_| told.then_mirrored)?;
    let strokes = &score.movements[told.movement].strokes[told.strokes.clone()];
    let other =
        strokes.iter().find(|stroke| !stroke.places.iter().any(|p| told.places.contains(p)))?;
    Some((other.start_s.0, sayings::other_side(score.request.language, first.side.other())))
}

/// Where something is new to the receiver, after the first stroke: firmer than ever there,
/// somewhere else, or on a sore spot.
fn news(told: &[Instruction], score: &Score) -> Vec<(f64, Question)> {
    let firm_from = settings().check_in.firm_from;
    let mut firmest: LiteMap<Area, Level> = LiteMap::new();
    let mut spots: LiteMap<Place, ()> = LiteMap::new();
    let mut news = Vec::new();
    for one in told {
        let (mut fresh, mut firmer) = (false, false);
        for place in &one.places {
            match firmest.insert(place.area, one.level) {
                None => fresh = true,
                Some(before) => {
                    firmer |= one.level > before && one.level >= firm_from;
                    firmest.insert(place.area, one.level.max(before));
                }
            }
        }
        let release = score.movements[one.movement].kind == MovementKind::Release;
        let local = release && matches!(one.technique.class(), Class::Circles | Class::Press);
        let spot =
            local && one.places.iter().filter(|p| spots.insert(**p, ()).is_none()).count() > 0;
        let regions = one.places.iter().map(|place| region(place.area));
        let region = regions.reduce(|a, b| if a == b { a } else { Question::Place });
        let what = match region {
            Some(Question::Neck | Question::Arm) if fresh => region,
            _ if spot => Some(Question::Place),
            _ if firmer => Some(Question::Firmer),
            _ => region.filter(|_| fresh),
        };
        news.extend(what.map(|what| (one.start_s.0, what)));
    }
    news.retain(|(at, _)| *at > 0.0);
    news
}
