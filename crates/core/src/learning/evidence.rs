//! What one session says of the wishes of its receiver.

use super::{level_wish, settings, shares, tempo_wish};
use crate::body::Body;
use crate::geometry::{Point, length, point_along};
use crate::place::{Place, Side};
use crate::score::{Score, Stroke};
use crate::session::event::{Entry, Event, Rating};
use crate::session::{Session, Status};
use crate::technique::{Class, Technique};
use crate::units::Seconds;

/// What replies turn up and down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Turned {
    Level,
    Tempo,
}

/// A place and a technique, as a number.
pub(super) fn cell(place: Place, technique: Technique) -> usize {
    place.index() * Technique::COUNT + technique as usize
}
pub(super) const CELLS: usize = Place::COUNT * Technique::COUNT;

/// A reply, and what it was about.
#[derive(Debug)]
pub(super) struct Ask {
    pub(super) turned: Turned,
    pub(super) technique: Technique,
    /// Where the hands were: one place, or those under both hands.
    pub(super) places: Vec<Place>,
    /// −1 for softer or slower, 1 for firmer or faster.
    pub(super) way: f64,
    /// What the plan had learned of it already.
    pub(super) base: f64,
}

/// What was felt of one cell without a word.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Silence {
    pub(super) seconds: f64,
    /// Seconds times what the plan had learned of it already.
    pub(super) base_s: f64,
    /// Whether some of it was firm.
    pub(super) firm: bool,
}

/// One session.
#[derive(Debug)]
pub(super) struct Seen {
    pub(super) asked: Vec<Ask>,
    /// By cell: of level, and of tempo.
    pub(super) level: Vec<Silence>,
    pub(super) tempo: Vec<Silence>,
    pub(super) rating: Rating,
    /// Sore points that were named, each with its place.
    pub(super) named: Vec<(Place, Point)>,
}

/// A reply as it changes the strokes after it.
struct Change {
    at_s: Seconds,
    turned: Turned,
    technique: Technique,
    places: Vec<Place>,
}

/// What a log says; `None` where it holds no session, or one that nobody began.
pub(super) fn seen(log: &[Entry]) -> Option<Seen> {
    let Event::ScoreChosen { score } = &log.first()?.event else { return None };
    let body = Body::of(&score.request.receiver);
    let mut session = Session::new((**score).clone()).ok()?;
    let mut seen = Seen {
        asked: Vec::new(),
        level: vec![Silence::default(); CELLS],
        tempo: vec![Silence::default(); CELLS],
        rating: Rating::default(),
        named: Vec::new(),
    };
    let mut changes = Vec::new();
    for entry in &log[1..] {
        let at_s = session.massage_s(entry.t_s);
        if let Some((turned, way)) = turns(&entry.event)
            && matches!(session.status(), Status::Playing | Status::Paused)
        {
            seen.ask(&session, &body, at_s, turned, way, &mut changes);
        }
        match &entry.event {
            Event::Rated(rating) => seen.rating = rating.clone(),
            Event::SorenessNamed { x_m, y_m } => {
                let at = Point::new(x_m.0, y_m.0);
                seen.named.extend(body.place_at(at).map(|place| (place, at)));
            }
            _ => {}
        }
        if session.apply(entry).is_err() {
            break;
        }
    }
    let until = session.massage_s(session.last_s());
    seen.listen(session.score(), &body, until, &changes);
    (until > Seconds::ZERO).then_some(seen)
}

fn turns(event: &Event) -> Option<(Turned, f64)> {
    match event {
        Event::Softer | Event::Hurt => Some((Turned::Level, -1.0)),
        Event::Firmer => Some((Turned::Level, 1.0)),
        Event::Slower => Some((Turned::Tempo, -1.0)),
        Event::Faster => Some((Turned::Tempo, 1.0)),
        _ => None,
    }
}

/// Both sides get the same time, so a tempo is of both: it is kept as the left one's.
fn unsided(place: Place) -> Place {
    Place { side: Side::Left, ..place }
}

impl Seen {
    fn ask(
        &mut self,
        session: &Session,
        body: &Body,
        at_s: Seconds,
        turned: Turned,
        way: f64,
        changes: &mut Vec<Change>,
    ) {
        let present = session.present(at_s);
        let stroke = &session.score().movements[present.movement].strokes[present.stroke];
        if stroke.technique.class() == Class::Still {
            return;
        }
        // What is said now was felt a moment ago.
        let felt_s = (at_s - Seconds(settings().lag_s)).max(stroke.start_s);
        let share = session.present(felt_s).repetitions.fract();
        let mut places = Vec::new();
        for hand in stroke.hands.working() {
            let at = point_along(&hand.path, length(&hand.path) * share);
            let place = body.place_at(at).map(|place| match turned {
                Turned::Level => place,
                Turned::Tempo => unsided(place),
            });
            places.extend(place.filter(|place| !places.contains(place)));
        }
        let learned = &session.score().request.learned;
        let base = match turned {
            Turned::Level => level_wish(learned, stroke.technique, &shares(body, stroke)),
            Turned::Tempo => tempo_wish(learned, stroke.technique, &stroke.places),
        };
        let technique = stroke.technique;
        changes.push(Change { at_s, turned, technique, places: stroke.places.clone() });
        self.asked.push(Ask { turned, technique, places, way, base });
    }

    /// Counts what was felt without a word, before a reply changed it.
    fn listen(&mut self, score: &Score, body: &Body, until: Seconds, changes: &[Change]) {
        let learned = &score.request.learned;
        for (_, _, stroke) in score.strokes() {
            if stroke.technique.class() == Class::Still || stroke.start_s >= until {
                continue;
            }
            let shares = shares(body, stroke);
            let firm = f64::from(stroke.level.0) >= settings().firm_from;
            let level = level_wish(learned, stroke.technique, &shares);
            let tempo = tempo_wish(learned, stroke.technique, &stroke.places);
            let level_s = unchanged_s(stroke, Turned::Level, until, changes);
            let tempo_s = unchanged_s(stroke, Turned::Tempo, until, changes);
            for (place, share) in Place::all().zip(shares) {
                let heard = |of: &mut Silence, seconds: f64, base: f64| {
                    of.seconds += seconds * share;
                    of.base_s += seconds * share * base;
                    of.firm |= firm && share > 0.0;
                };
                heard(&mut self.level[cell(place, stroke.technique)], level_s, level);
                heard(&mut self.tempo[cell(unsided(place), stroke.technique)], tempo_s, tempo);
            }
        }
    }
}

/// How long a stroke was done as planned: until a reply changed it, or the end.
fn unchanged_s(stroke: &Stroke, turned: Turned, until: Seconds, changes: &[Change]) -> f64 {
    let about = |change: &&Change| {
        change.turned == turned
            && change.technique == stroke.technique
            && (turned == Turned::Tempo
                || change.places.iter().any(|place| stroke.places.contains(place)))
    };
    let first = changes.iter().filter(about).map(|change| change.at_s).fold(until, Seconds::min);
    (first.min(stroke.end_s()) - stroke.start_s).0.max(0.0)
}
