//! The conductor: a thin view over the session of the core, with the time that has passed. Pure:
//! time comes in as an argument.
//!
//! What a reply does is decided by [`Session`] alone; here it is only said what the giver sees, and
//! how the answer to a reply is put into words.

use warmhands_core::body::Body;
use warmhands_core::geometry::{Point, length, point_along};
use warmhands_core::instructions::{Instruction, instructions};
use warmhands_core::level::Level;
use warmhands_core::place::Place;
use warmhands_core::score::{Direction, MovementKind, Score, Stroke};
use warmhands_core::session::event::{Entry, Event, Rating, Reply};
use warmhands_core::session::{Present, Refused, Session, Status};
use warmhands_core::units::{Metres, Newtons, Seconds};
use warmhands_core::words::{self, Language, msg};

/// What a key asks for.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Wish {
    /// Pauses, and goes on again.
    PauseOrGoOn,
    /// It is sore where the hands are.
    SoreHere,
    /// This.
    Says(Reply),
}

/// How long a notice stands, by the clock on the wall.
const NOTICE: Seconds = Seconds(6.0);
/// One that stands until somebody replies.
const UNTIL_ANSWERED: Seconds = Seconds(f64::INFINITY);
/// How long before its start a stroke is announced.
const ANNOUNCED: Seconds = Seconds(10.0);

/// One performance of a score, and the present moment.
pub(super) struct Conductor {
    session: Session,
    /// Now, on the session's clock.
    t_s: Seconds,
    body: Body,
    /// How many areas were kept off before anything hurt.
    kept_off: usize,
    told: Vec<Instruction>,
    /// Every stroke in order, with its step: strokes of one instruction on one side.
    line: Vec<Slot>,
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
    pub(super) status: Status,
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
    /// Begins a score: the conductor, and the first two entries of its log.
    pub(super) fn begin(score: Score) -> Result<(Self, [Entry; 2]), Refused> {
        let kept_off = score.request.keep_off.len();
        let event = Event::ScoreChosen { score: Box::new(score.clone()) };
        let chosen = Entry { n: 0, t_s: Seconds::ZERO, event };
        let mut conductor = Self::of(Session::new(score)?, kept_off, Seconds::ZERO);
        let started = conductor.session.decide(Reply::Start, Seconds::ZERO)?;
        conductor.take(&started)?;
        Ok((conductor, [chosen, started]))
    }

    /// Goes on with a session that was broken off at `t_s`: it waits, with the entry that says so.
    pub(super) fn resume(
        session: Session,
        kept_off: usize,
        t_s: Seconds,
        notice: &str,
    ) -> Result<(Self, Option<Entry>), Refused> {
        let playing = session.status() == Status::Playing;
        let mut conductor = Self::of(session, kept_off, t_s);
        let paused = playing.then(|| conductor.session.decide(Reply::Pause, t_s)).transpose()?;
        if let Some(entry) = &paused {
            conductor.take(entry)?;
        }
        conductor.notice = Some((notice.to_owned(), UNTIL_ANSWERED));
        Ok((conductor, paused))
    }

    fn of(session: Session, kept_off: usize, t_s: Seconds) -> Self {
        let mut conductor = Self {
            body: Body::of(&session.score().request.receiver),
            t_s: t_s.max(session.last_s()),
            session,
            kept_off,
            told: Vec::new(),
            line: Vec::new(),
            notice: None,
        };
        conductor.read_score();
        conductor
    }

    fn read_score(&mut self) {
        self.told = instructions(self.session.score());
        self.line = line(self.session.score(), &self.told);
    }

    fn take(&mut self, entry: &Entry) -> Result<(), Refused> {
        self.session.apply(entry)?;
        self.read_score();
        Ok(())
    }

    pub(super) fn status(&self) -> Status {
        self.session.status()
    }

    pub(super) fn is_over(&self) -> bool {
        self.session.is_over()
    }

    pub(super) fn language(&self) -> Language {
        self.session.score().request.language
    }

    /// Now, on the session's clock.
    pub(super) fn t_s(&self) -> Seconds {
        self.t_s
    }

    /// Lets time pass, `speed` times as fast in the session as on the wall; what fell due by it.
    pub(super) fn tick(&mut self, time: Seconds, speed: f64) -> Option<Entry> {
        self.t_s += time * speed;
        self.notice =
            self.notice.take().and_then(|(text, left)| (left > time).then(|| (text, left - time)));
        let event = self.session.due(self.t_s)?;
        let entry = Entry { n: self.session.next(), t_s: self.t_s, event };
        self.take(&entry).ok().map(|()| entry)
    }

    /// Grants a wish, if it makes sense now, and says what it did; the entry for the log.
    pub(super) fn wish(&mut self, wish: Wish) -> Option<Entry> {
        let reply = self.reply(wish);
        let language = self.language();
        let (before, at) = (self.session.score().clone(), self.present());
        let done = self.session.decide(reply, self.t_s).and_then(|entry| {
            self.take(&entry)?;
            Ok(entry)
        });
        let Ok(entry) = done else {
            let why = match self.status() {
                Status::HandsOff => msg::play_not_while_off(language),
                _ => msg::play_not_now(language),
            };
            self.notice = Some((why.to_owned(), NOTICE));
            return None;
        };
        self.notice = self.said(&entry.event, &before, at).map(|text| (text, NOTICE));
        Some(entry)
    }

    fn reply(&self, wish: Wish) -> Reply {
        match wish {
            Wish::Says(reply) => reply,
            Wish::PauseOrGoOn => match self.status() {
                Status::Ready => Reply::Start,
                Status::Playing => Reply::Pause,
                _ => Reply::Resume,
            },
            Wish::SoreHere => {
                let point = self.under_hand().unwrap_or_else(|| Point::new(0.0, 0.0));
                Reply::SoreHere { x_m: Metres(point.x), y_m: Metres(point.y) }
            }
        }
    }

    /// Where the working hand is now.
    fn under_hand(&self) -> Option<Point> {
        let at = self.present();
        let stroke = self.stroke(at.movement, at.stroke);
        let hand = stroke.hands.working().find(|hand| !hand.path.is_empty())?;
        Some(point_along(&hand.path, length(&hand.path) * at.repetitions.fract()))
    }

    /// What a reply did, for the giver.
    fn said(&self, event: &Event, before: &Score, at: Present) -> Option<String> {
        let language = self.language();
        let (was, is) = (
            &before.movements[at.movement].strokes[at.stroke],
            self.stroke(at.movement, at.stroke),
        );
        let closing = before.movements[at.movement].kind >= MovementKind::Close;
        let later = is.duration_s - was.duration_s;
        let longer = later > Seconds(0.5)
            || self.session.score().strokes().count() > before.strokes().count();
        let text = match event {
            Event::Softer | Event::Firmer => return Some(pressed(language, was, is, event)),
            Event::Slower if later > Seconds(0.01) => msg::play_slower(language),
            Event::Slower => msg::play_slower_end(language),
            Event::Faster if later < Seconds(-0.01) => msg::play_faster(language),
            Event::Faster => msg::play_faster_end(language),
            Event::Stayed if longer => msg::play_stay(language),
            Event::Stayed => msg::play_stay_end(language),
            Event::MovedOn => msg::play_move_on(language),
            Event::FinishedGently if closing => msg::play_closing(language),
            Event::FinishedGently => msg::play_finish(language),
            Event::SorenessNamed { x_m, y_m } => {
                let place = self.body.place_at(Point::new(x_m.0, y_m.0));
                let places = words::places(language, &Vec::from_iter(place));
                return Some(match place {
                    None => msg::play_not_now(language).to_owned(),
                    Some(_) if before.movements != self.session.score().movements => {
                        msg::play_sore(language, &places)
                    }
                    Some(_) => msg::play_sore_later(language, &places),
                });
            }
            _ => return None,
        };
        Some(text.to_owned())
    }

    /// What the giver sees.
    pub(super) fn view(&self) -> View {
        let language = self.language();
        let at_s = self.session.massage_s(self.t_s);
        let at = self.present();
        let stroke = self.stroke(at.movement, at.stroke);
        let movement = &self.session.score().movements[at.movement];
        let into = at_s - stroke.start_s;
        View {
            status: self.status(),
            language,
            movement: movement.kind,
            movement_done: ((at_s - movement.start_s) / movement.duration_s).clamp(0.0, 1.0),
            left: self.session.left_s(self.t_s),
            name: stroke.technique.name(language),
            how: stroke.technique.how(language),
            places: words::places(language, &stroke.places),
            direction: stroke.direction,
            pass: self.pass(at),
            level: stroke.level,
            phase: at.repetitions.fract(),
            beat: stroke.rate_hz.map(|rate| (into.0 * rate.0).rem_euclid(1.0)),
            next: self.next(at, at_s),
            notice: self.notice.as_ref().map(|(text, _)| text.clone()),
            hurt: self.hurt(),
        }
    }

    fn present(&self) -> Present {
        self.session.present(self.session.massage_s(self.t_s))
    }

    fn stroke(&self, movement: usize, stroke: usize) -> &Stroke {
        &self.session.score().movements[movement].strokes[stroke]
    }

    /// Where a stroke stands in the line.
    fn slot(&self, at: Present) -> Option<usize> {
        self.line.iter().position(|s| (s.movement, s.stroke) == (at.movement, at.stroke))
    }

    fn pass(&self, at: Present) -> Option<(u32, u32)> {
        let stroke = self.stroke(at.movement, at.stroke);
        let counted = matches!(
            stroke.direction,
            Direction::Ascending | Direction::Descending | Direction::Across
        );
        let index = self.slot(at).filter(|_| counted)?;
        let slot = self.line[index];
        let earlier = self.line[..index].iter().filter(|s| s.step == slot.step);
        let before: u32 =
            earlier.map(|s| self.stroke(s.movement, s.stroke).repetitions.max(1)).sum();
        let here = (at.repetitions as u32).min(stroke.repetitions.saturating_sub(1));
        let of = self.told[slot.told].passes;
        Some(((before + here + 1).min(of), of))
    }

    /// The step after the present one.
    fn next(&self, at: Present, at_s: Seconds) -> Option<Next> {
        let index = self.slot(at)?;
        let step = self.line[index].step;
        let slot = self.line[index + 1..].iter().find(|slot| slot.step != step)?;
        let stroke = self.stroke(slot.movement, slot.stroke);
        let in_s = (stroke.start_s - at_s).max(Seconds::ZERO);
        Some(Next {
            name: stroke.technique.name(self.language()),
            places: words::places(self.language(), &stroke.places),
            level: stroke.level,
            in_s,
            announced: in_s <= ANNOUNCED,
        })
    }

    /// The places that hurt.
    fn hurt(&self) -> Vec<Place> {
        let hurt = self.session.score().request.keep_off.iter().skip(self.kept_off);
        let mut places: Vec<Place> = hurt.filter_map(|spot| self.body.place_at(spot.at)).collect();
        places.sort_unstable();
        places.dedup();
        places
    }

    /// Takes in how it was, once it is over.
    pub(super) fn rate(&mut self, rating: Rating) -> Option<Entry> {
        let entry = self.session.decide(Reply::Rate(rating), self.t_s).ok()?;
        self.take(&entry).ok().map(|()| entry)
    }
}

/// What softer or firmer did to the present stroke.
fn pressed(language: Language, was: &Stroke, is: &Stroke, event: &Event) -> String {
    let at_end = (is.force_n - was.force_n).abs() < Newtons(1e-6);
    let say = match (*event == Event::Firmer, at_end, is.level == was.level) {
        (true, true, _) => msg::play_firmer_end,
        (false, true, _) => msg::play_softer_end,
        (true, false, true) => msg::play_firmer_still,
        (false, false, true) => msg::play_softer_still,
        (true, false, false) => msg::play_firmer,
        (false, false, false) => msg::play_softer,
    };
    say(language, is.level.words(language))
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
    use warmhands_core::planner::{self, Setting};
    use warmhands_core::request::Request;
    use warmhands_core::session::event::Reply::{
        Faster, FinishGently, Firmer, Hurts, MoveOn, Pause, Resume, Slower, Softer, Stay, Stop,
    };

    /// The conductor of the hand-made score at a moment.
    fn at(seconds: f64) -> Conductor {
        let score = sample::score(&Request::of_minutes(8.0));
        let (mut conductor, _) = Conductor::begin(score).unwrap();
        conductor.tick(Seconds(seconds), 1.0);
        conductor
    }

    /// The conductor of a planned score at the first stroke of a technique that is kneaded.
    fn kneading() -> Conductor {
        let score = planner::plan(&Request::of_minutes(8.0), Setting::Quick).unwrap();
        let of = |m: &&warmhands_core::score::Movement| m.kind == MovementKind::Knead;
        let start = score.movements.iter().find(of).unwrap().start_s;
        let (mut conductor, _) = Conductor::begin(score).unwrap();
        conductor.tick(start + Seconds(1.0), 1.0);
        conductor
    }

    fn says(conductor: &mut Conductor, reply: Reply) -> Option<String> {
        conductor.wish(Wish::Says(reply));
        conductor.view().notice
    }

    #[test]
    fn passes_are_counted_through_a_series_and_the_other_side_is_a_step_of_its_own() {
        let pass = |s| at(s).view().pass;
        assert_eq!(pass(115.0), Some((1, 3)));
        assert_eq!(pass(135.0), Some((2, 3)));
        let next = at(135.0).view().next.unwrap();
        assert_eq!((next.name, next.in_s), ("kneading", Seconds(35.0)));
        assert_eq!(next.places, "right side, lower back to shoulder");
        assert_eq!(pass(175.0), Some((1, 3)), "the right side counts from one");
    }

    #[test]
    fn the_next_step_is_announced_ten_seconds_before() {
        let announced = |s| at(s).view().next.unwrap().announced;
        assert!(!announced(9.0) && announced(10.5));
        assert_eq!(at(440.0).view().next, None, "nothing follows the rest");
    }

    #[test]
    fn a_pause_stops_the_massage_and_space_goes_on() {
        let mut conductor = at(30.0);
        conductor.wish(Wish::PauseOrGoOn);
        let before = conductor.view();
        assert_eq!(before.status, Status::Paused);
        conductor.tick(Seconds(100.0), 1.0);
        assert_eq!(conductor.view(), before);
        conductor.wish(Wish::PauseOrGoOn);
        conductor.tick(Seconds(1.0), 1.0);
        assert_eq!(before.left - conductor.view().left, Seconds(1.0));
    }

    #[test]
    fn every_reply_says_what_it_did() {
        let mut conductor = kneading();
        let level = conductor.view().level;
        let softer = says(&mut conductor, Softer).unwrap();
        assert!(softer.starts_with("Softer here from now on"), "{softer}");
        for _ in 0..20 {
            conductor.wish(Wish::Says(Softer));
        }
        assert!(conductor.view().level <= level);
        assert!(says(&mut conductor, Softer).unwrap().contains("as light as it goes"));
        assert!(says(&mut conductor, Firmer).unwrap().starts_with("Firmer here"));
        assert_eq!(says(&mut conductor, Slower).unwrap(), "Slower hands from now on.");
        assert_eq!(says(&mut conductor, Faster).unwrap(), "Faster hands from now on.");
        assert!(says(&mut conductor, Stay).is_some());
        assert!(says(&mut conductor, MoveOn).unwrap().starts_with("On to the next"));
        conductor.wish(Wish::SoreHere);
        assert!(conductor.view().notice.unwrap().starts_with("Sore at the "));
        assert!(says(&mut conductor, Resume).unwrap().starts_with("Not now"));
        assert!(says(&mut conductor, FinishGently).unwrap().contains("close"));
        assert!(conductor.view().left < Seconds(200.0));
    }

    #[test]
    fn after_a_hurt_hands_are_off_and_what_hurt_is_named() {
        let mut conductor = kneading();
        let left = conductor.view().left;
        let level_cap = conductor.session.score().level_cap;
        conductor.wish(Wish::Says(Hurts));
        let view = conductor.view();
        assert_eq!(view.status, Status::HandsOff);
        assert!(!view.hurt.is_empty());
        assert!(conductor.session.score().level_cap < level_cap);
        assert!(says(&mut conductor, Firmer).unwrap().contains("hands are off"));
        assert_eq!(conductor.status(), Status::HandsOff, "only going on or stopping count");
        conductor.tick(Seconds(30.0), 1.0);
        assert!(conductor.view().left <= left);
        conductor.wish(Wish::PauseOrGoOn);
        assert_eq!(conductor.status(), Status::Playing);
    }

    #[test]
    fn nothing_is_asked_after_a_stop() {
        let mut conductor = at(30.0);
        conductor.wish(Wish::Says(Stop));
        for reply in [Pause, MoveOn, Hurts, Firmer] {
            assert_eq!(conductor.wish(Wish::Says(reply)), None);
            assert_eq!(conductor.tick(Seconds(5.0), 1.0), None);
            assert_eq!(conductor.status(), Status::Stopped);
        }
    }

    #[test]
    fn the_entries_fold_to_the_same_session_and_the_end_is_one_of_them() {
        let score = planner::plan(&Request::of_minutes(8.0), Setting::Quick).unwrap();
        let (mut conductor, begun) = Conductor::begin(score).unwrap();
        let mut entries = begun.to_vec();
        for reply in [Softer, Slower, Pause, Softer, Resume, Hurts, Stay, Resume, MoveOn] {
            entries.extend(conductor.tick(Seconds(0.5), 40.0));
            entries.extend(conductor.wish(Wish::Says(reply)));
        }
        entries.extend(conductor.tick(Seconds(1e9), 1.0));
        entries.extend(conductor.rate(Rating { relaxation: Some(8), ..Rating::default() }));
        assert_eq!(entries[entries.len() - 2].event, Event::Ended);
        assert_eq!(Session::replay(&entries).unwrap(), conductor.session);
    }

    #[test]
    fn a_session_that_was_broken_off_waits_where_it_was() {
        let conductor = at(115.0);
        let view = conductor.view();
        let t_s = conductor.t_s();
        let (resumed, entry) = Conductor::resume(conductor.session, 0, t_s, "Here.").unwrap();
        assert_eq!(entry.unwrap().event, Event::Paused);
        let expected = View { status: Status::Paused, notice: Some("Here.".to_owned()), ..view };
        assert_eq!(resumed.view(), expected);
    }
}
