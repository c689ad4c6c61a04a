//! A session as the fold of its log: what was done, and what is still to come.
//!
//! [`Session::decide`] says whether a wish can be granted now and as which event;
//! [`Session::apply`] is the only thing that changes a session, and a pure function: the same
//! entries make the same session, on every device, bit for bit, in any split into a snapshot and
//! the entries after it.
//!
//! The score inside is always whole: strokes up to the present one as they were done, then the plan
//! from now on. A reply changes the present stroke and lets [`planner::again`] fit the rest.

use super::event::{Entry, Event, Rating, Reply};
use super::turns::{Knot, Turns};
use crate::catalogue;
use crate::geometry::{Point, length, point_along};
use crate::level::Level;
use crate::planner::{self, Again, duration_range, is_pass, returns, set_duration, stroke_most_s};
use crate::request::{KeepOff, SoreSpot};
use crate::rules::limits::limits;
use crate::score::{Direction, FORMAT, MovementKind, Score, Stroke};
use crate::technique::{Class, Technique};
use crate::units::{Hertz, Metres, Newtons, Seconds};
use crate::words::Language;
use serde::{Deserialize, Serialize, Serializer};
use std::sync::LazyLock;
use thiserror::Error;

#[derive(Deserialize)]
pub(super) struct Replies {
    force: Force,
    tempo: Tempo,
    stay: Stay,
    pub(super) hurt: Hurt,
    named: Named,
    pub(super) blend: Blend,
    pub(super) wait: Wait,
}
#[derive(Deserialize)]
pub(super) struct Blend {
    pub(super) seconds: f64,
}
#[derive(Deserialize)]
pub(super) struct Wait {
    pub(super) light_n: f64,
    pub(super) ease_s: f64,
    pub(super) hover_m: f64,
    pub(super) back_s: f64,
}
#[derive(Deserialize)]
struct Force {
    softer: f64,
    firmer: f64,
}
#[derive(Deserialize)]
struct Tempo {
    slower: f64,
    faster: f64,
}
#[derive(Deserialize)]
struct Stay {
    longest_s: f64,
}
#[derive(Deserialize)]
pub(super) struct Hurt {
    radius_m: Metres,
    pub(super) lift_s: f64,
}
#[derive(Deserialize)]
struct Named {
    radius_m: Metres,
}

pub(super) fn replies() -> &'static Replies {
    static REPLIES: LazyLock<Replies> = LazyLock::new(|| catalogue::embedded!("replies.toml"));
    &REPLIES
}

/// Where a session stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// A score is chosen, nobody has begun.
    Ready,
    /// Hands move.
    Playing,
    /// Hands and clock wait.
    Paused,
    /// Something hurt: hands are off until the giver says go.
    HandsOff,
    /// It was stopped; nothing more is asked.
    Stopped,
    /// It came to its end.
    Ended,
}

impl Status {
    /// As the formats and the texts call it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Ready => "ready",
            Self::Playing => "playing",
            Self::Paused => "paused",
            Self::HandsOff => "hands-off",
            Self::Stopped => "stopped",
            Self::Ended => "ended",
        }
    }
}

/// One performance of a score.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Session {
    score: Score,
    #[serde(serialize_with = "as_list")]
    #[cfg_attr(feature = "types", ts(as = "Vec<((usize, usize), super::turns::Turn)>"))]
    turns: Turns,
    status: Status,
    /// Number of the entry that comes next.
    next: u64,
    /// The last entry's time, session clock.
    last_s: Seconds,
    /// When the first stroke began, session clock.
    begun_s: Seconds,
    /// How long hands have waited so far.
    waited_s: Seconds,
    /// When the present wait began, session clock.
    waiting_s: Seconds,
    /// When the last change of plan came, massage time.
    changed_s: Seconds,
    rating: Option<Rating>,
}

/// JSON has no keys of two numbers.
fn as_list<S: Serializer>(turns: &Turns, to: S) -> Result<S::Ok, S::Error> {
    turns.0.iter().collect::<Vec<_>>().serialize(to)
}

/// Why an entry cannot follow.
#[derive(Debug, Clone, PartialEq, Error, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(tag = "why", content = "what", rename_all = "kebab-case")]
pub enum Refused {
    /// A log begins with the score, and has one.
    #[error("a log begins with score_chosen, and has it once")]
    NotBegun,
    /// A number is left out or comes twice.
    #[error("entry {found} comes where {expected} should be")]
    Number {
        /// The number that would follow.
        expected: u64,
        /// The number that came.
        found: u64,
    },
    /// The clock ran backwards, or is no number.
    #[error("the clock goes from {before} back to {now}")]
    Clock {
        /// The last entry's time.
        before: Seconds,
        /// This entry's.
        now: Seconds,
    },
    /// It makes no sense now.
    #[error("that cannot be while the session is {0:?}")]
    NotNow(Status),
    /// A value beyond its scale, or a point beside the body.
    #[error("a value that cannot be")]
    Value,
    /// The score is of another format.
    #[error("the score is '{0}', and this reads '{FORMAT}'")]
    Format(String),
}

/// The present stroke, and how far it has come.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Present {
    /// Index of its movement.
    pub movement: usize,
    /// Its own index in it.
    pub stroke: usize,
    /// Repetitions done, with the share of the one under way.
    pub repetitions: f64,
}

impl Session {
    /// A session of this score; its first log entry chooses it.
    ///
    /// # Errors
    /// [`Refused::Format`] for a score of another format, [`Refused::Value`] for one without strokes.
    pub fn new(score: Score) -> Result<Self, Refused> {
        if score.format != FORMAT {
            return Err(Refused::Format(score.format));
        }
        if score.strokes().next().is_none() {
            return Err(Refused::Value);
        }
        Ok(Self {
            score,
            turns: Turns::default(),
            status: Status::Ready,
            next: 1,
            last_s: Seconds::ZERO,
            begun_s: Seconds::ZERO,
            waited_s: Seconds::ZERO,
            waiting_s: Seconds::ZERO,
            changed_s: Seconds::ZERO,
            rating: None,
        })
    }

    /// The session that a whole log folds to.
    ///
    /// # Errors
    /// The first entry that cannot follow, with why.
    pub fn replay(entries: &[Entry]) -> Result<Self, (u64, Refused)> {
        let Some(Entry { n: 0, event: Event::ScoreChosen { score }, t_s }) = entries.first() else {
            return Err((0, Refused::NotBegun));
        };
        let mut session = Self::new((**score).clone()).map_err(|why| (0, why))?;
        session.last_s = *t_s;
        for entry in &entries[1..] {
            session.apply(entry).map_err(|why| (entry.n, why))?;
        }
        Ok(session)
    }

    /// What was done up to now and is planned from now on. Its `dose` is still the first plan's.
    pub fn score(&self) -> &Score {
        &self.score
    }
    /// What replies made of the pace of single strokes.
    pub fn turns(&self) -> &Turns {
        &self.turns
    }
    /// Where it stands.
    pub fn status(&self) -> Status {
        self.status
    }
    /// Number of the entry that comes next.
    pub fn next(&self) -> u64 {
        self.next
    }
    /// The last entry's time, session clock.
    pub fn last_s(&self) -> Seconds {
        self.last_s
    }
    /// When the last change of plan came, massage time.
    pub fn changed_s(&self) -> Seconds {
        self.changed_s
    }
    /// When the present wait began, session clock; `None` while hands move.
    pub fn waiting_since_s(&self) -> Option<Seconds> {
        (!matches!(self.status, Status::Ready | Status::Playing)).then_some(self.waiting_s)
    }
    /// How it was, if that was said.
    pub fn rating(&self) -> Option<&Rating> {
        self.rating.as_ref()
    }
    /// Whether nothing more comes but a rating.
    pub fn is_over(&self) -> bool {
        matches!(self.status, Status::Stopped | Status::Ended)
    }

    /// Massage time at a moment of the session's clock: pauses do not count.
    pub fn massage_s(&self, t_s: Seconds) -> Seconds {
        self.unbounded_s(t_s).clamp(Seconds::ZERO, self.score.duration_s)
    }

    /// Massage time that runs on before and after the massage, as music does.
    pub(super) fn unbounded_s(&self, t_s: Seconds) -> Seconds {
        let now = match self.status {
            Status::Ready => return Seconds::ZERO,
            Status::Playing => t_s,
            _ => self.waiting_s,
        };
        now - self.begun_s - self.waited_s
    }

    /// Massage time that is left at a moment of the session's clock.
    pub fn left_s(&self, t_s: Seconds) -> Seconds {
        if self.is_over() { Seconds::ZERO } else { self.score.duration_s - self.massage_s(t_s) }
    }

    /// The present stroke at a moment of massage time.
    pub fn present(&self, at_s: Seconds) -> Present {
        let mut found = (0, 0);
        for (m, i, stroke) in self.score.strokes() {
            if stroke.start_s > at_s {
                break;
            }
            found = (m, i);
        }
        let (movement, stroke) = found;
        Present { movement, stroke, repetitions: self.progress(movement, stroke, at_s) }
    }

    fn progress(&self, movement: usize, stroke: usize, at_s: Seconds) -> f64 {
        let planned = &self.score.movements[movement].strokes[stroke];
        let (mut from, mut done) = (planned.start_s.0, 0.0);
        let turn = self.turns.0.get(&(movement, stroke));
        for knot in turn.iter().flat_map(|turn| &turn.knots) {
            if knot.at_s > at_s {
                break;
            }
            (from, done) = (knot.at_s.0, knot.repetitions);
        }
        if turn.is_some_and(|turn| turn.cut) {
            return done;
        }
        let whole = f64::from(planned.repetitions);
        let left = planned.end_s().0 - from;
        let share = if left > 0.0 { ((at_s.0 - from) / left).clamp(0.0, 1.0) } else { 1.0 };
        done + (whole - done) * share
    }

    /// The event that has fallen due by itself: the end.
    pub fn due(&self, t_s: Seconds) -> Option<Event> {
        let played = t_s - self.begun_s - self.waited_s;
        (self.status == Status::Playing && played >= self.score.duration_s).then_some(Event::Ended)
    }

    /// Goes on in another language. What was planned keeps its words; it is no part of the log.
    pub(super) fn speak(&mut self, language: Language) {
        self.score.request.language = language;
    }

    /// What a wish becomes now: the entry to append.
    ///
    /// # Errors
    /// [`Refused`], when it makes no sense now.
    pub fn decide(&self, reply: Reply, t_s: Seconds) -> Result<Entry, Refused> {
        let event = reply.event(&self.score.request.receiver);
        let entry = Entry { n: self.next, t_s: t_s.max(self.last_s), event };
        self.permits(&entry)?;
        Ok(entry)
    }

    /// Whether an entry may follow.
    fn permits(&self, entry: &Entry) -> Result<(), Refused> {
        if entry.n != self.next {
            return Err(Refused::Number { expected: self.next, found: entry.n });
        }
        if !entry.t_s.0.is_finite() || entry.t_s < self.last_s {
            return Err(Refused::Clock { before: self.last_s, now: entry.t_s });
        }
        let fits = match &entry.event {
            Event::ScoreChosen { .. } => return Err(Refused::NotBegun),
            Event::Started => self.status == Status::Ready,
            Event::Paused | Event::Ended => self.status == Status::Playing,
            Event::Resumed => matches!(self.status, Status::Paused | Status::HandsOff),
            Event::Rated(rating) if !rating.is_sound() => return Err(Refused::Value),
            Event::Rated(_) => self.is_over(),
            // Whatever is said, 'stop' and 'it hurts' are heard until the end.
            Event::Stopped => !self.is_over(),
            Event::Hurt => matches!(self.status, Status::Playing | Status::Paused),
            Event::SorenessNamed { x_m, y_m } => {
                if !(x_m.0.abs() < 2.0 && y_m.0.abs() < 2.0) {
                    return Err(Refused::Value);
                }
                matches!(self.status, Status::Playing | Status::Paused)
            }
            Event::Softer
            | Event::Firmer
            | Event::Slower
            | Event::Faster
            | Event::Stayed
            | Event::MovedOn
            | Event::FinishedGently => matches!(self.status, Status::Playing | Status::Paused),
        };
        if fits { Ok(()) } else { Err(Refused::NotNow(self.status)) }
    }

    /// Takes in what happened.
    ///
    /// # Errors
    /// [`Refused`], and then nothing has changed.
    pub fn apply(&mut self, entry: &Entry) -> Result<(), Refused> {
        self.permits(entry)?;
        let t_s = entry.t_s;
        let at_s = self.massage_s(t_s);
        self.next += 1;
        self.last_s = t_s;
        match &entry.event {
            Event::ScoreChosen { .. } => {}
            Event::Started => {
                self.status = Status::Playing;
                self.begun_s = t_s;
            }
            Event::Paused => self.wait(Status::Paused, t_s),
            Event::Resumed => {
                self.waited_s += t_s - self.waiting_s;
                self.status = Status::Playing;
            }
            Event::Softer => self.press(at_s, replies().force.softer),
            Event::Firmer => self.press(at_s, replies().force.firmer),
            Event::Slower => self.hurry(at_s, replies().tempo.slower),
            Event::Faster => self.hurry(at_s, replies().tempo.faster),
            Event::Stayed => self.stay(at_s),
            Event::MovedOn => self.move_on(at_s),
            Event::SorenessNamed { x_m, y_m } => self.name_sore(at_s, Point::new(x_m.0, y_m.0)),
            Event::Hurt => {
                self.spare(at_s);
                if self.status == Status::Playing {
                    self.wait(Status::HandsOff, t_s);
                }
                self.status = Status::HandsOff;
            }
            Event::FinishedGently => self.close(at_s),
            Event::Stopped => {
                if self.status == Status::Playing {
                    self.wait(Status::Stopped, t_s);
                }
                self.status = Status::Stopped;
            }
            Event::Ended => self.wait(Status::Ended, t_s),
            Event::Rated(rating) => self.rating = Some(rating.clone()),
        }
        Ok(())
    }

    fn wait(&mut self, status: Status, t_s: Seconds) {
        self.status = status;
        self.waiting_s = t_s;
    }

    fn stroke_mut(&mut self, at: Present) -> &mut Stroke {
        &mut self.score.movements[at.movement].strokes[at.stroke]
    }

    fn stroke(&self, at: Present) -> &Stroke {
        &self.score.movements[at.movement].strokes[at.stroke]
    }

    fn kind(&self, at: Present) -> MovementKind {
        self.score.movements[at.movement].kind
    }

    /// How many strokes stay as they are when the rest is fitted: those up to the present one.
    fn kept(&self, at: Present) -> usize {
        let before: usize =
            self.score.movements[..at.movement].iter().map(|m| m.strokes.len()).sum();
        before + at.stroke + 1
    }

    fn fit_rest(&mut self, at_s: Seconds, ask: Again) {
        self.score = planner::again(&self.score, ask);
        self.changed_s = at_s;
    }

    /// When the session should end: when it was to end, at the latest.
    fn end_s(&self) -> Seconds {
        let wished = Seconds(self.score.request.minutes * 60.0);
        wished.min(limits().total.max_s).max(self.score.duration_s.min(limits().total.max_s))
    }

    /// Softer or firmer: for this technique on these places from now on.
    fn press(&mut self, at_s: Seconds, by: f64) {
        let at = self.present(at_s);
        let end_s = self.score.duration_s;
        let now = self.stroke(at).clone();
        let cap = self.cap(now.technique);
        let kept = self.kept(at);
        let before = self.calmest_before(at);
        let mut index = 0;
        for movement in &mut self.score.movements {
            for stroke in &mut movement.strokes {
                let shared = || stroke.places.iter().any(|p| now.places.contains(p));
                if index + 1 >= kept && stroke.technique == now.technique && shared() {
                    let closing = movement.kind >= MovementKind::Close;
                    // A rise of one level at most, and none in the close (R03, R08).
                    let rise = Level(stroke.level.0 + u8::from(by > 1.0 && !closing));
                    let (mut force, level) =
                        fitted(stroke.technique, stroke.force_n * by, cap.min(rise), by > 1.0);
                    if closing && by > 1.0 {
                        force = force.min(before.unwrap_or(stroke.force_n).max(stroke.force_n));
                    }
                    (stroke.force_n, stroke.level) = (force, level);
                }
                index += 1;
            }
        }
        self.fit_rest(at_s, Again { kept, end_s, named: None, firmer: by > 1.0, lifted: false });
    }

    /// The force of the closing stroke before the present one, which it must not exceed.
    fn calmest_before(&self, at: Present) -> Option<Newtons> {
        let closing = self.kind(at) >= MovementKind::Close;
        let before = at.stroke.checked_sub(1).filter(|_| closing);
        before.map(|i| self.score.movements[at.movement].strokes[i].force_n)
    }

    fn cap(&self, technique: Technique) -> Level {
        let care = crate::care::judge(&self.score.request);
        let own = care.level_max(technique).unwrap_or(Level::LIGHT);
        own.min(self.score.level_cap).min(self.score.request.level).min(Level::STRONG)
    }

    /// Slower or faster: the present stroke from here, and this technique from now on.
    fn hurry(&mut self, at_s: Seconds, by: f64) {
        let at = self.present(at_s);
        let end_s = self.score.duration_s;
        let technique = self.stroke(at).technique;
        // The close never quickens (R08).
        if by > 1.0 && self.kind(at) >= MovementKind::Close {
            return;
        }
        let by = tempo_within(self.stroke(at), by);
        self.turn(at, at_s, by);
        let kept = self.kept(at);
        let mut index = 0;
        for movement in &mut self.score.movements {
            for stroke in &mut movement.strokes {
                let closing = movement.kind >= MovementKind::Close && by > 1.0;
                if index >= kept && stroke.technique == technique && !closing {
                    let by = tempo_within(stroke, by);
                    let seconds = stroke.duration_s.0 / by;
                    let (low, high) = duration_range(stroke);
                    let old = stroke.duration_s.0;
                    set_duration(
                        stroke,
                        seconds.clamp(low, high.min(stroke_most_s(stroke)).max(low)),
                    );
                    stroke.rate_hz =
                        stroke.rate_hz.map(|rate| Hertz(rate.0 * old / stroke.duration_s.0));
                }
                index += 1;
            }
        }
        self.fit_rest(at_s, Again { kept, end_s, named: None, firmer: false, lifted: false });
    }

    /// The present stroke goes on at another pace.
    fn turn(&mut self, at: Present, at_s: Seconds, by: f64) {
        let stroke = self.stroke_mut(at);
        if stroke.speed_m_per_s.is_none() || (by - 1.0).abs() < 1e-9 {
            return;
        }
        let old = stroke.duration_s.0;
        let left = stroke.end_s() - at_s;
        let seconds = (at_s - stroke.start_s).0 + left.0 / by;
        set_duration(stroke, seconds);
        // Circles keep their number along the way.
        stroke.rate_hz = stroke.rate_hz.map(|rate| Hertz(rate.0 * old / stroke.duration_s.0));
        self.turns.knot(at.movement, at.stroke, Knot { at_s, repetitions: at.repetitions });
    }

    /// The present stroke goes on by whole repetitions, as long as it is good for both.
    fn stay(&mut self, at_s: Seconds) {
        let at = self.present(at_s);
        let end_s = self.end_s();
        let room = (limits().total.max_s - self.score.duration_s).max(Seconds::ZERO).0;
        let stroke = self.stroke(at).clone();
        let one = stroke.repetition_s().0;
        let longest = replies().stay.longest_s;
        if stroke.technique.class() == Class::Still {
            // Rest is the end: more of it ends the session later.
            let more = longest.min(room);
            self.stroke_mut(at).duration_s += Seconds(more);
            self.score.duration_s += Seconds(more);
            self.score.movements[at.movement].duration_s += Seconds(more);
            self.changed_s = at_s;
            return;
        }
        let mut kept = self.kept(at);
        if is_series_pass(&stroke) {
            // Passes up and down in turn: once back and once again.
            if 2.0 * one <= longest && self.kneaded_on_end(at) + 2.0 * one <= kneading_most_s() {
                let strokes = &mut self.score.movements[at.movement].strokes;
                strokes.insert(at.stroke + 1, stroke.clone());
                strokes.insert(at.stroke + 1, turned(&stroke));
                kept += 2;
            }
        } else if returns(&stroke) {
            let most = stay_most_s(&stroke) - stroke.duration_s.0;
            // In the close the rest must still be one (R08).
            let still = limits().close.still_min_s.0;
            let rest = self.score.strokes().last().map_or(0.0, |(_, _, s)| s.duration_s.0 - still);
            let fits = if self.kind(at) >= MovementKind::Close { room + rest } else { longest };
            let more = (longest.min(most).min(fits) / one).floor().max(0.0) as u32;
            let more = more.min(match stroke.technique.class() {
                Class::Ease => limits().ease.repetitions_max.saturating_sub(stroke.repetitions),
                _ => u32::MAX,
            });
            let stroke = self.stroke_mut(at);
            stroke.repetitions += more;
            stroke.duration_s += Seconds(one * f64::from(more));
        }
        self.fit_rest(at_s, Again { kept, end_s, named: None, firmer: false, lifted: false });
    }

    /// How long kneading has gone on without a break up to the end of the present stroke.
    fn kneaded_on_end(&self, at: Present) -> f64 {
        let strokes = self.score.strokes().map(|(_, _, s)| s).take(self.kept(at));
        let run = strokes.fold(0.0, |run, stroke| match stroke.technique.class() {
            Class::Kneading => run + stroke.duration_s.0,
            _ => 0.0,
        });
        // What follows on the other side counts, too.
        let next = self.score.strokes().map(|(_, _, s)| s).skip(self.kept(at));
        run + next
            .take_while(|s| s.technique.class() == Class::Kneading)
            .map(|s| s.duration_s.0)
            .sum::<f64>()
    }

    /// The present stroke ends with this repetition; a series of passes ends with this pass.
    fn move_on(&mut self, at_s: Seconds) {
        let at = self.present(at_s);
        let end_s = self.end_s();
        let stroke = self.stroke(at).clone();
        if stroke.technique.class() == Class::Still {
            // Rest ends when they want it to, once it has been one (R08).
            let least = limits().close.still_min_s.0;
            let seconds = (at_s - stroke.start_s).0.max(least).min(stroke.duration_s.0);
            let less = stroke.duration_s - Seconds(seconds);
            self.stroke_mut(at).duration_s = Seconds(seconds);
            self.score.duration_s = self.score.duration_s - less;
            let movement = &mut self.score.movements[at.movement];
            movement.duration_s = movement.duration_s - less;
            self.changed_s = at_s;
            return;
        }
        let whole = at.repetitions.ceil().clamp(1.0, f64::from(stroke.repetitions));
        let share = if f64::from(stroke.repetitions) > at.repetitions {
            (whole - at.repetitions) / (f64::from(stroke.repetitions) - at.repetitions)
        } else {
            1.0
        };
        let left = (stroke.end_s() - at_s).0 * share;
        let own = self.stroke_mut(at);
        own.repetitions = whole as u32;
        own.duration_s = at_s - own.start_s + Seconds(left);
        let kept = self.kept(at);
        if is_series_pass(&stroke) {
            self.end_series(at, &stroke);
        }
        self.fit_rest(at_s, Again { kept, end_s, named: None, firmer: false, lifted: false });
    }

    /// Leaves out the passes that would follow on this side, and as many on the other.
    fn end_series(&mut self, at: Present, pass: &Stroke) {
        let side = pass.places.first().map(|p| p.side);
        let strokes = &mut self.score.movements[at.movement].strokes;
        let alike = |s: &Stroke, own: bool| {
            s.technique == pass.technique
                && is_series_pass(s)
                && (s.places.first().map(|p| p.side) == side) == own
        };
        let done = strokes[..=at.stroke].iter().filter(|s| alike(s, true)).count();
        let mut rest = strokes.split_off(at.stroke + 1);
        rest.retain(|s| !alike(s, true));
        let least = limits().knead.passes_min;
        let mut other = 0;
        let most = done.max(least).next_multiple_of(2);
        rest.retain(|s| {
            other += usize::from(alike(s, false));
            !alike(s, false) || other <= most
        });
        strokes.append(&mut rest);
    }

    /// A sore point is planned in, unless the close has begun.
    fn name_sore(&mut self, at_s: Seconds, point: Point) {
        let at = self.present(at_s);
        let body = crate::body::Body::of(&self.score.request.receiver);
        let Some(place) = body.place_at(point) else { return };
        let radius_m = replies().named.radius_m;
        self.score.request.sore.push(SoreSpot { place, at: point, radius_m });
        if self.kind(at) >= MovementKind::Close {
            return;
        }
        let named = Some(self.score.request.sore.len() - 1);
        let end_s = self.end_s();
        self.fit_rest(
            at_s,
            Again { kept: self.kept(at), end_s, named, firmer: false, lifted: false },
        );
    }

    /// What hurt is kept off for the rest, and everything is a level lighter.
    fn spare(&mut self, at_s: Seconds) {
        let at = self.present(at_s);
        let end_s = self.end_s();
        let stroke = self.stroke(at).clone();
        let share = at.repetitions.fract();
        for hand in stroke.hands.working() {
            let at = point_along(&hand.path, length(&hand.path) * share);
            let radius_m = replies().hurt.radius_m;
            self.score.request.keep_off.push(KeepOff { place: None, at, radius_m, why: None });
        }
        let highest = self.score.level_cap.min(self.score.request.level).min(Level::STRONG);
        self.score.level_cap = highest.lighter();
        self.cut(at, at_s);
        self.fit_rest(
            at_s,
            Again { kept: self.kept(at), end_s, named: None, firmer: false, lifted: true },
        );
    }

    /// Breaks the present stroke off here.
    fn cut(&mut self, at: Present, at_s: Seconds) {
        let stroke = self.stroke_mut(at);
        stroke.duration_s = at_s - stroke.start_s;
        stroke.repetitions = at.repetitions.ceil().max(1.0) as u32;
        self.turns.cut(at.movement, at.stroke, Knot { at_s, repetitions: at.repetitions });
    }

    /// Straight to the close.
    fn close(&mut self, at_s: Seconds) {
        let at = self.present(at_s);
        if self.kind(at) >= MovementKind::Close {
            return;
        }
        self.cut(at, at_s);
        let kept = self.kept(at);
        self.score.movements[at.movement].strokes.truncate(at.stroke + 1);
        let mut index = 0;
        self.score.movements.retain(|movement| {
            index += 1;
            index <= at.movement + 1 || movement.kind >= MovementKind::Close
        });
        let closing = self.score.movements[at.movement + 1..].iter();
        let end_s = at_s + closing.map(|m| m.duration_s).sum::<Seconds>();
        self.fit_rest(at_s, Again { kept, end_s, named: None, firmer: false, lifted: false });
    }

    /// The score as far as it was performed by a moment of massage time, with the dose of that.
    pub fn performed(&self, at_s: Seconds) -> Score {
        let mut done = self.score.clone();
        for movement in &mut done.movements {
            movement.strokes.retain(|stroke| stroke.start_s < at_s);
            for stroke in &mut movement.strokes {
                stroke.duration_s = stroke.duration_s.min(at_s - stroke.start_s);
            }
            movement.duration_s = movement.duration_s.min(at_s - movement.start_s);
        }
        done.movements.retain(|movement| !movement.strokes.is_empty());
        done.duration_s = done.duration_s.min(at_s);
        done.dose = crate::dose::of_score(&done);
        done
    }
}

/// The tempo factor that the technique bears: speed and rate within their ranges (R16).
fn tempo_within(stroke: &Stroke, by: f64) -> f64 {
    let tempo = &stroke.technique.spec().tempo;
    let within = |by: f64, now: Option<f64>, band: Option<crate::catalogue::Band>| match (now, band)
    {
        (Some(now), Some(band)) if now > 0.0 && by < 1.0 => by.max((band.low / now).min(1.0)),
        (Some(now), Some(band)) if now > 0.0 => by.min((band.high / now).max(1.0)),
        _ => by,
    };
    let by = within(by, stroke.speed_m_per_s.map(|v| v.0), tempo.speed_m_per_s);
    within(by, stroke.rate_hz.map(|v| v.0), tempo.rate_hz)
}

/// How long a stroke may go on when the receiver wants it to (R05, R06, R13).
fn stay_most_s(stroke: &Stroke) -> f64 {
    let giver = &limits().giver;
    match stroke.technique.class() {
        Class::Ease => limits().ease.duration_s.high,
        Class::Kneading => giver.kneading_on_end_s.0,
        Class::Drumming => giver.tapotement_on_end_s.0,
        _ if matches!(stroke.technique, Technique::Tapping | Technique::Plucking) => {
            giver.tapotement_on_end_s.0
        }
        _ => limits().sore.visit_max_s.0,
    }
}

fn kneading_most_s() -> f64 {
    limits().giver.kneading_on_end_s.0
}

/// A pass along the back, of a series that goes up and down in turn.
fn is_series_pass(stroke: &Stroke) -> bool {
    is_pass(stroke)
        && !returns(stroke)
        && matches!(stroke.technique.class(), Class::Kneading | Class::Circles)
}

/// The same pass the other way.
fn turned(stroke: &Stroke) -> Stroke {
    let mut turned = stroke.clone();
    turned.direction = match stroke.direction {
        Direction::Ascending => Direction::Descending,
        Direction::Descending => Direction::Ascending,
        other => other,
    };
    for hand in [&mut turned.hands.left, &mut turned.hands.right].into_iter().flatten() {
        hand.path.reverse();
    }
    turned.places.reverse();
    turned
}

/// A force brought into a band of the technique up to `level_max`. Between two bands it goes the
/// way it was asked to.
fn fitted(technique: Technique, force: Newtons, level_max: Level, up: bool) -> (Newtons, Level) {
    let spec = technique.spec();
    let bands = || (1..=level_max.0).filter_map(|l| Some((Level(l), spec.force_n.at(Level(l))?)));
    let chosen = if up {
        bands().find(|(_, band)| force.0 <= band.high + 1e-6).or_else(|| bands().next_back())
    } else {
        bands().rfind(|(_, band)| force.0 >= band.low - 1e-6).or_else(|| bands().next())
    };
    match chosen {
        Some((level, band)) => (force.clamp(Newtons(band.low), Newtons(band.high)), level),
        // Not done so lightly at all: its lightest is left, and the words say how light is meant.
        None => (force, level_max),
    }
}
