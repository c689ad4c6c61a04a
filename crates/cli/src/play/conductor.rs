//! The conductor: what to do now, and what a reply changes. Pure: time comes in as an argument.
//!
//! It performs a score as it is written and never plans. A reply only ever takes away: strokes are
//! skipped or made lighter, and *firmer* gives back at most what the plan had.

use std::collections::{BTreeMap, BTreeSet};
use warmhands_core::body::Body;
use warmhands_core::geometry::{Point, distance_to_segment, length, point_along};
use warmhands_core::instructions::{Instruction, instructions};
use warmhands_core::level::Level;
use warmhands_core::place::Place;
use warmhands_core::score::{Direction, MovementKind, Score, Stroke};
use warmhands_core::technique::Technique;
use warmhands_core::units::{Newtons, Seconds};
use warmhands_core::words::{self, Language, msg};

/// A reply by key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reply {
    /// Pauses, and goes on again.
    Pause,
    /// On to the next stroke.
    MoveOn,
    /// Lighter on this place from now on.
    Softer,
    /// Firmer again, up to what was planned.
    Firmer,
    /// Hands off, and never again there.
    Hurts,
    /// The end, at once.
    Stop,
}

/// Where the session stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    /// The clock runs.
    Playing,
    /// The clock waits.
    Paused,
    /// Something hurt: hands lifted, the clock waits.
    HandsOff,
    /// It came to its end.
    Finished,
    /// Somebody stopped it.
    Stopped,
}

/// Factors of a reply (design §9).
const SOFTER: f64 = 0.8;
const FIRMER: f64 = 1.25;
/// Radius around a point that hurt, metres (design §9).
const HURT_RADIUS_M: f64 = 0.06;
/// How long a notice stands.
const NOTICE: Seconds = Seconds(6.0);
/// How long before its start a stroke is announced.
const ANNOUNCED: Seconds = Seconds(10.0);

/// One performance of a score.
pub(super) struct Conductor {
    score: Score,
    body: Body,
    told: Vec<Instruction>,
    /// Every stroke in order, with its step: strokes of one instruction on one side.
    line: Vec<Slot>,
    /// Index into `line`; its length when all is done.
    now: usize,
    /// Time since the present stroke began.
    into: Seconds,
    state: State,
    /// Force over the planned force, where the receiver asked for another.
    factors: BTreeMap<(Technique, Place), f64>,
    level_cap: Level,
    hurt_points: Vec<Point>,
    hurt_places: BTreeSet<Place>,
    notice: Option<(String, Seconds)>,
}

#[derive(Clone, Copy)]
struct Slot {
    movement: usize,
    stroke: usize,
    told: usize,
    step: usize,
}

/// What the giver sees at one instant.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct View {
    pub(super) state: State,
    pub(super) language: Language,
    pub(super) movement: MovementKind,
    /// How much of the movement is done, 0–1.
    pub(super) movement_done: f64,
    pub(super) left: Seconds,
    pub(super) name: &'static str,
    pub(super) how: &'static str,
    pub(super) places: String,
    pub(super) direction: Direction,
    /// Which pass of how many; `None` where passes are not counted.
    pub(super) pass: Option<(u32, u32)>,
    pub(super) level: Level,
    /// How much of the present pass is done, 0–1.
    pub(super) phase: f64,
    /// How much of the present beat is done, 0–1, where the technique has a beat.
    pub(super) beat: Option<f64>,
    pub(super) next: Option<Next>,
    pub(super) notice: Option<String>,
    /// What is left alone since it hurt.
    pub(super) hurt: Vec<Place>,
}

/// What comes after the present step.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Next {
    pub(super) name: &'static str,
    pub(super) places: String,
    pub(super) level: Level,
    pub(super) in_s: Seconds,
    /// Whether it is near enough to get ready.
    pub(super) announced: bool,
}

impl Conductor {
    /// Ready to begin; the clock runs from the first tick.
    pub(super) fn new(score: Score) -> Self {
        let told = instructions(&score);
        Self {
            line: line(&score, &told),
            body: Body::of(&score.request.receiver),
            level_cap: score.level_cap.min(score.request.level),
            told,
            score,
            now: 0,
            into: Seconds::ZERO,
            state: State::Playing,
            factors: BTreeMap::new(),
            hurt_points: Vec::new(),
            hurt_places: BTreeSet::new(),
            notice: None,
        }
    }

    pub(super) fn state(&self) -> State {
        self.state
    }

    /// Lets time pass.
    pub(super) fn tick(&mut self, time: Seconds) {
        if self.state != State::Playing {
            return;
        }
        self.notice =
            self.notice.take().and_then(|(text, left)| (left > time).then(|| (text, left - time)));
        self.into += time;
        while let Some(slot) = self.line.get(self.now) {
            let duration = self.stroke(*slot).duration_s;
            if self.into < duration {
                return;
            }
            self.into = self.into - duration;
            self.go_to(self.now + 1);
        }
        self.state = State::Finished;
    }

    /// Does what a reply asks for.
    pub(super) fn apply(&mut self, reply: Reply) {
        match (reply, self.state) {
            (_, State::Finished | State::Stopped) => {}
            (Reply::Stop, _) => self.state = State::Stopped,
            (Reply::Pause, State::Playing) => self.state = State::Paused,
            (Reply::Pause, State::Paused | State::HandsOff) => self.resume(),
            (Reply::Hurts, State::Playing | State::Paused) => self.hurts(),
            (Reply::MoveOn, State::Playing | State::Paused) => self.move_on(),
            (Reply::Softer, State::Playing | State::Paused) => self.bend(SOFTER),
            (Reply::Firmer, State::Playing | State::Paused) => self.bend(FIRMER),
            // Hands are off: only going on and stopping make sense.
            (_, State::HandsOff) => {}
        }
    }

    /// What the giver sees; `None` when all is done.
    pub(super) fn view(&self) -> Option<View> {
        let slot = *self.line.get(self.now)?;
        let stroke = self.stroke(slot);
        let movement = &self.score.movements[slot.movement];
        let language = self.score.request.language;
        let done = stroke.start_s + self.into - movement.start_s;
        let beats = stroke.rate_hz.map(|rate| self.into.0 * rate.0);
        Some(View {
            state: self.state,
            language,
            movement: movement.kind,
            movement_done: (done / movement.duration_s).clamp(0.0, 1.0),
            left: self.left(),
            name: stroke.technique.name(language),
            how: stroke.technique.how(language),
            places: words::places(self.score.request.language, &stroke.places),
            direction: stroke.direction,
            pass: self.pass(slot),
            level: self.felt(stroke).1,
            phase: self.passes_into().fract(),
            beat: beats.map(f64::fract),
            next: self.next(),
            notice: self.notice.as_ref().map(|(text, _)| text.clone()),
            hurt: self.hurt_places.iter().copied().collect(),
        })
    }

    fn stroke(&self, slot: Slot) -> &Stroke {
        &self.score.movements[slot.movement].strokes[slot.stroke]
    }

    /// Passes of the present stroke that are done, with the share of the one under way.
    fn passes_into(&self) -> f64 {
        let stroke = self.stroke(self.line[self.now]);
        self.into / stroke.repetition_s()
    }

    fn pass(&self, slot: Slot) -> Option<(u32, u32)> {
        let stroke = self.stroke(slot);
        let counted = matches!(
            stroke.direction,
            Direction::Ascending | Direction::Descending | Direction::Across
        );
        let earlier = self.line[..self.now].iter().filter(|s| s.step == slot.step);
        let before: u32 = earlier.map(|s| self.stroke(*s).repetitions.max(1)).sum();
        let here = (self.passes_into() as u32).min(stroke.repetitions.saturating_sub(1));
        counted.then(|| (before + here + 1, self.told[slot.told].passes))
    }

    /// Time to the end: of this stroke, and of those to come that are not left out.
    fn left(&self) -> Seconds {
        self.left_until(self.line.len())
    }

    fn left_until(&self, end: usize) -> Seconds {
        let later = self.line[self.now + 1..end].iter().map(|s| self.stroke(*s));
        let later: Seconds = later.filter(|s| self.may(s)).map(|s| s.duration_s).sum();
        self.stroke(self.line[self.now]).duration_s - self.into + later
    }

    fn next(&self) -> Option<Next> {
        let at = self.next_step()?;
        let stroke = self.stroke(self.line[at]);
        let in_s = self.left_until(at);
        Some(Next {
            name: stroke.technique.name(self.score.request.language),
            places: words::places(self.score.request.language, &stroke.places),
            level: self.felt(stroke).1,
            in_s,
            announced: in_s <= ANNOUNCED,
        })
    }

    /// Where the next step begins.
    fn next_step(&self) -> Option<usize> {
        let step = self.line.get(self.now)?.step;
        (self.now + 1..self.line.len())
            .find(|i| self.line[*i].step != step && self.may(self.stroke(self.line[*i])))
    }

    /// On to the first stroke from `index` on that may still be done.
    fn go_to(&mut self, index: usize) {
        let may = |i: &usize| self.may(self.stroke(self.line[*i]));
        self.now = (index..self.line.len()).find(may).unwrap_or(self.line.len());
    }

    fn move_on(&mut self) {
        self.into = Seconds::ZERO;
        self.now = self.next_step().unwrap_or(self.line.len());
        self.notice = None;
        if self.now == self.line.len() {
            self.state = State::Finished;
        }
    }

    fn resume(&mut self) {
        self.state = State::Playing;
        let here = self.now;
        self.go_to(here);
        if self.now != here {
            self.into = Seconds::ZERO;
        }
        if self.now == self.line.len() {
            self.state = State::Finished;
        }
    }

    /// Hands off: what is under them now is left alone for the rest, and all else is lighter.
    fn hurts(&mut self) {
        let stroke = self.stroke(self.line[self.now]);
        let phase = self.passes_into().fract();
        let hands = stroke.hands.working().filter(|h| !h.path.is_empty());
        let under = |path: &[Point]| point_along(path, phase * length(path));
        let points: Vec<Point> = hands.map(|h| under(&h.path)).collect();
        let mut places: Vec<Place> = points.iter().filter_map(|p| self.body.place_at(*p)).collect();
        if places.is_empty() {
            places.clone_from(&stroke.places);
        }
        self.hurt_points.extend(points);
        self.hurt_places.extend(places);
        self.level_cap = self.level_cap.lighter();
        self.notice = None;
        self.state = State::HandsOff;
    }

    /// Whether a stroke stays clear of everything that hurt.
    fn may(&self, stroke: &Stroke) -> bool {
        let reach = HURT_RADIUS_M + self.score.request.giver.hand_breadth_m.0 / 2.0;
        let near = |path: &[Point], hurt: Point| {
            let ends = path.first().map(|first| first.distance(hurt));
            let between = path.windows(2).map(|w| distance_to_segment(hurt, w[0], w[1]));
            between.chain(ends).any(|distance| distance < reach)
        };
        let paths: Vec<&[Point]> = stroke.hands.working().map(|h| h.path.as_slice()).collect();
        !stroke.places.iter().any(|p| self.hurt_places.contains(p))
            && !self.hurt_points.iter().any(|hurt| paths.iter().any(|path| near(path, *hurt)))
    }

    /// Softer or firmer, for this technique on these places from now on.
    fn bend(&mut self, by: f64) {
        let stroke = self.stroke(self.line[self.now]).clone();
        let (force, level) = self.felt(&stroke);
        let level_max = stroke.level.min(self.level_cap);
        let (bent, felt) = fitted(stroke.technique, force * by, level_max, by > 1.0);
        for place in &stroke.places {
            self.factors.insert((stroke.technique, *place), bent / stroke.force_n);
        }
        let (language, firmer) = (self.score.request.language, by > 1.0);
        let at_end = (bent - force).abs() < Newtons(1e-6);
        let say = match (firmer, at_end, felt == level) {
            (true, true, _) => msg::play_firmer_end,
            (false, true, _) => msg::play_softer_end,
            (true, false, true) => msg::play_firmer_still,
            (false, false, true) => msg::play_softer_still,
            (true, false, false) => msg::play_firmer,
            (false, false, false) => msg::play_softer,
        };
        let text = say(language, felt.words(language));
        self.notice = Some((text, NOTICE));
    }

    /// Force and level of a stroke as the replies left them.
    fn felt(&self, stroke: &Stroke) -> (Newtons, Level) {
        let factor = |p: &Place| self.factors.get(&(stroke.technique, *p)).copied().unwrap_or(1.0);
        // Where its places differ, the lightest wish counts.
        let factor = stroke.places.iter().map(factor).fold(f64::INFINITY, f64::min);
        let factor = if factor.is_finite() { factor } else { 1.0 };
        let level_max = stroke.level.min(self.level_cap);
        if (factor - 1.0).abs() < 1e-9 && level_max == stroke.level {
            return (stroke.force_n, stroke.level);
        }
        fitted(stroke.technique, stroke.force_n * factor, level_max, false)
    }
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

/// Every stroke in order with its instruction and step.
fn line(score: &Score, told: &[Instruction]) -> Vec<Slot> {
    let mut line: Vec<Slot> = Vec::new();
    let mut step = 0;
    for (t, instruction) in told.iter().enumerate() {
        let strokes = &score.movements[instruction.movement].strokes;
        for stroke in instruction.strokes.clone() {
            let same_side = |last: &Slot| {
                let last_places = &strokes[last.stroke].places;
                strokes[stroke].places.iter().all(|p| last_places.contains(p))
            };
            if line.last().is_some_and(|last| last.told != t || !same_side(last)) {
                step += 1;
            }
            line.push(Slot { movement: instruction.movement, stroke, told: t, step });
        }
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample;
    use warmhands_core::request::Request;

    fn conductor() -> Conductor {
        Conductor::new(sample::score(&Request::of_minutes(8.0)))
    }

    /// The conductor at a moment of the score.
    fn at(seconds: f64) -> Conductor {
        let mut conductor = conductor();
        conductor.tick(Seconds(seconds));
        conductor
    }

    fn now(conductor: &Conductor) -> String {
        let view = conductor.view().unwrap();
        format!("{}, {}", view.name, view.places)
    }

    #[test]
    fn passes_are_counted_through_a_series_and_the_other_side_is_a_step_of_its_own() {
        let pass = |s| at(s).view().unwrap().pass;
        assert_eq!(pass(115.0), Some((1, 3)));
        assert_eq!(pass(135.0), Some((2, 3)));
        let next = at(135.0).view().unwrap().next.unwrap();
        assert_eq!((next.name, next.in_s), ("kneading", Seconds(35.0)));
        assert_eq!(next.places, "right side, lower back to shoulder");
        assert_eq!(pass(175.0), Some((1, 3)), "the right side counts from one");
    }

    #[test]
    fn the_next_step_is_announced_ten_seconds_before() {
        let announced = |s| at(s).view().unwrap().next.unwrap().announced;
        assert!(!announced(9.0) && announced(10.5));
        assert_eq!(at(440.0).view().unwrap().next, None, "nothing follows the rest");
    }

    #[test]
    fn a_pause_stops_the_clock() {
        let mut conductor = at(30.0);
        conductor.apply(Reply::Pause);
        let before = conductor.view();
        conductor.tick(Seconds(100.0));
        assert_eq!(conductor.view(), before);
        conductor.apply(Reply::Pause);
        conductor.tick(Seconds(1.0));
        assert!(conductor.view().unwrap().left < before.unwrap().left);
    }

    #[test]
    fn moving_on_goes_to_the_other_side_first_and_shortens_the_session() {
        let mut conductor = at(112.0);
        let left = conductor.view().unwrap().left;
        conductor.apply(Reply::MoveOn);
        assert_eq!(now(&conductor), "kneading, right side, lower back to shoulder");
        assert_eq!(left - conductor.view().unwrap().left, Seconds(58.0));
        for _ in 0..20 {
            conductor.apply(Reply::MoveOn);
        }
        assert_eq!(conductor.state(), State::Finished);
        assert_eq!(conductor.view(), None);
    }

    #[test]
    fn softer_lowers_force_and_level_here_and_stays() {
        let mut conductor = at(115.0);
        assert_eq!(conductor.view().unwrap().level, Level(3));
        for _ in 0..2 {
            conductor.apply(Reply::Softer);
        }
        let view = conductor.view().unwrap();
        assert_eq!(view.level, Level(2));
        assert_eq!(view.notice.as_deref(), Some("Softer here from now on: light."));
        conductor.tick(Seconds(45.0));
        assert_eq!(conductor.view().unwrap().level, Level(2), "the same stroke later");
        conductor.tick(Seconds(15.0));
        assert_eq!(conductor.view().unwrap().level, Level(3), "the other side was not meant");
    }

    #[test]
    fn softer_ends_at_the_lightest_and_firmer_at_the_plan() {
        let mut conductor = at(115.0);
        for _ in 0..30 {
            conductor.apply(Reply::Softer);
        }
        assert_eq!(conductor.view().unwrap().level, Level(1));
        assert!(conductor.view().unwrap().notice.unwrap().contains("as light as it goes"));
        for _ in 0..30 {
            conductor.apply(Reply::Firmer);
        }
        let stroke = conductor.stroke(conductor.line[conductor.now]).clone();
        let (force, level) = conductor.felt(&stroke);
        let band = stroke.technique.spec().force_n.at(stroke.level).unwrap();
        assert_eq!(level, stroke.level, "never firmer than the plan");
        assert!((force.0 - band.high).abs() < 1e-6, "up to the end of the band: {force}");
    }

    #[test]
    fn after_a_hurt_nothing_comes_near_that_place_again_and_all_is_lighter() {
        let mut conductor = at(231.0);
        assert_eq!(now(&conductor), "thumb circles, left shoulder");
        conductor.apply(Reply::Hurts);
        assert_eq!(conductor.state(), State::HandsOff);
        conductor.apply(Reply::MoveOn);
        conductor.apply(Reply::Firmer);
        assert_eq!(conductor.state(), State::HandsOff, "only going on or stopping count");
        conductor.apply(Reply::Pause);
        let shoulder: Place = "shoulder.left".parse().unwrap();
        while conductor.state() == State::Playing {
            let stroke = conductor.stroke(conductor.line[conductor.now]).clone();
            assert!(!stroke.places.contains(&shoulder), "{} goes there", stroke.technique);
            assert!(conductor.felt(&stroke).1 <= Level(2));
            conductor.tick(Seconds(1.0));
        }
        assert_eq!(conductor.state(), State::Finished);
    }

    #[test]
    fn nothing_is_asked_after_a_stop() {
        let mut conductor = at(30.0);
        conductor.apply(Reply::Stop);
        for reply in [Reply::Pause, Reply::MoveOn, Reply::Hurts, Reply::Firmer] {
            conductor.apply(reply);
            conductor.tick(Seconds(5.0));
            assert_eq!(conductor.state(), State::Stopped);
        }
    }

    #[test]
    fn one_great_leap_in_time_ends_the_session() {
        assert_eq!(at(1e9).state(), State::Finished);
    }
}
