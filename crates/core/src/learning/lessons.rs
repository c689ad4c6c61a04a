//! From what sessions said to lessons: broad ones where many places and strokes agree, else of the
//! one place and stroke that was asked about.
//!
//! Every session says of a cell (a place and a technique) what was wished there: what the plan had
//! learned already, and half a level on where somebody asked. Means of that are taken from the
//! broadest scope to the narrowest, each of what broader lessons leave; a few sessions' worth of 'as
//! planned' (`doubt_…` of the catalogue) makes each a little smaller than what was asked for. Sums
//! are kept in fractions of a power of two, so that no order of the sessions makes another sum.

use super::evidence::{CELLS, Seen, Silence, Turned, cell};
use super::{Lesson, settings};
use crate::geometry::Point;
use crate::place::Place;
use crate::request::Learned;
use crate::technique::Technique;
use crate::words::{Language, Sides, msg};
use std::cmp::Ordering;

/// What all sessions say of a cell.
#[derive(Debug, Clone, Copy, Default)]
struct Said {
    /// How much is known, in sessions.
    weight: f64,
    /// The wish of each session times its weight.
    wish: f64,
    /// In how many sessions it made sore.
    sore: u32,
}

/// A reply and the cells that it is taken to be about.
struct Meant {
    cells: Vec<usize>,
    /// Whether for more.
    more: bool,
}

/// Lessons are whole numbers of this.
const FINEST: f64 = 0.05;

/// Exact whatever is added to it.
fn exact(value: f64) -> f64 {
    const FINE: f64 = 65536.0;
    (value * FINE).round() / FINE
}

/// The lessons of these sessions, the broadest first.
pub(super) fn of(sessions: &[Seen], undone: &[&str], language: Language) -> Vec<Lesson> {
    let mut found = Vec::new();
    for turned in [Turned::Level, Turned::Tempo] {
        dial(sessions, turned, language, &mut found);
    }
    tastes(sessions, language, &mut found);
    spots(sessions, language, &mut found);
    for lesson in &mut found {
        lesson.undone = undone.contains(&&*lesson.id);
    }
    found
}

/// How often each cell was asked about beyond doubt.
fn clear(sessions: &[Seen], turned: Turned) -> Vec<u32> {
    let mut clear = vec![0; Place::COUNT];
    for ask in sessions.iter().flat_map(|s| &s.asked).filter(|ask| ask.turned == turned) {
        if let [place] = ask.places[..] {
            clear[place.index()] += 1;
        }
    }
    clear
}

fn said(sessions: &[Seen], turned: Turned) -> (Vec<Said>, Vec<Meant>) {
    let clear = clear(sessions, turned);
    let mut all = vec![Said::default(); CELLS];
    let mut replies = Vec::new();
    for session in sessions {
        let silent = match turned {
            Turned::Level => &session.level,
            Turned::Tempo => &session.tempo,
        };
        let mut asked = vec![None; CELLS];
        for ask in session.asked.iter().filter(|ask| ask.turned == turned) {
            // Both hands were somewhere: what was asked about alone before is the one that is meant.
            let most = ask.places.iter().map(|p| clear[p.index()]).max().unwrap_or(0);
            let meant = ask.places.iter().filter(|p| clear[p.index()] == most);
            let cells: Vec<usize> = meant.map(|place| cell(*place, ask.technique)).collect();
            for &at in &cells {
                let Asked { sum, weight, .. } = asked[at].unwrap_or_default();
                let weight = 1.0_f64.min(weight + 1.0 / cells.len() as f64);
                asked[at] = Some(Asked { base: ask.base, sum: sum + ask.way, weight });
            }
            replies.push(Meant { cells, more: ask.way > 0.0 });
        }
        let sore = turned == Turned::Level && session.is_sore();
        // Where it was too much is what was complained of; else all that was firm.
        let complained = asked.iter().flatten().any(|asked| asked.sum < 0.0);
        for (at, silent) in silent.iter().enumerate() {
            let too_much = match asked[at] {
                _ if !sore => false,
                Some(asked) if complained => asked.sum < 0.0,
                _ => !complained && silent.firm,
            };
            let mut one = session.wish(turned, silent, asked[at], sore);
            if too_much {
                all[at].sore += 1;
                let step = step_and_most(turned).0;
                one = one.map(|(_, wish)| (1.0, wish.min(-step)));
            }
            if let Some((weight, wish)) = one {
                all[at].weight += exact(weight);
                all[at].wish += exact(weight * wish);
            }
        }
    }
    (all, replies)
}

/// What was asked about a cell in a session.
#[derive(Debug, Clone, Copy, Default)]
struct Asked {
    /// What the plan had learned of it already.
    base: f64,
    /// How often for more, less how often for less.
    sum: f64,
    /// How surely it is meant, 0–1.
    weight: f64,
}

impl Seen {
    fn is_sore(&self) -> bool {
        self.rating.next_day_soreness.is_some_and(|value| f64::from(value) >= settings().sore_from)
    }

    /// What this session wishes of a cell, and how surely.
    fn wish(
        &self,
        turned: Turned,
        silent: &Silence,
        asked: Option<Asked>,
        sore: bool,
    ) -> Option<(f64, f64)> {
        let step = step_and_most(turned).0;
        if let Some(Asked { base, sum, weight }) = asked {
            // Who was sore the next day is not taken at the word that asked for more.
            let most = if sore { 0.0 } else { step };
            return Some((weight, base + (sum * step).clamp(-step, most)));
        }
        let seconds = silent.seconds;
        let sure = settings().silent_weight * (seconds / settings().silent_s).min(1.0);
        let firm = f64::from(self.rating.pressure.unwrap_or(0)) * settings().rated_level;
        let firm = if turned == Turned::Level { firm } else { 0.0 };
        (seconds > 0.0).then(|| (sure, silent.base_s / seconds - firm))
    }
}

/// What one session can say at most, and all together.
fn step_and_most(turned: Turned) -> (f64, f64) {
    let settings = settings();
    match turned {
        Turned::Level => (settings.level_step, settings.level_most),
        Turned::Tempo => (settings.tempo_step, settings.tempo_most),
    }
}

/// Which cells a lesson is of.
#[derive(Debug, Clone, Copy)]
struct Scope {
    place: Option<Place>,
    technique: Option<Technique>,
}

impl Scope {
    fn holds(self, cell: usize) -> bool {
        self.place.is_none_or(|place| place.index() == cell / Technique::COUNT)
            && self.technique.is_none_or(|technique| technique as usize == cell % Technique::COUNT)
    }

    /// What stands against it, and how many areas and techniques must speak for it.
    fn doubt(self) -> (f64, f64, f64) {
        let s = settings();
        match (self.place, self.technique) {
            (None, None) => (s.doubt_all, s.areas_for_all, s.techniques_for_all),
            (None, Some(_)) => (s.doubt_technique, s.areas_for_technique, 1.0),
            (Some(_), None) => (s.doubt_place, 1.0, s.techniques_for_place),
            (Some(_), Some(_)) => (s.doubt_cell, 1.0, 1.0),
        }
    }
}

/// The broadest first.
fn scopes() -> Vec<Scope> {
    let mut scopes = vec![Scope { place: None, technique: None }];
    for technique in Technique::all() {
        scopes.push(Scope { place: None, technique: Some(technique) });
    }
    for place in Place::all() {
        scopes.push(Scope { place: Some(place), technique: None });
    }
    for place in Place::all() {
        for technique in Technique::all() {
            scopes.push(Scope { place: Some(place), technique: Some(technique) });
        }
    }
    scopes
}

/// The lessons of level or tempo.
fn dial(sessions: &[Seen], turned: Turned, language: Language, found: &mut Vec<Lesson>) {
    let (said, replies) = said(sessions, turned);
    let (step, most) = step_and_most(turned);
    let mut given = vec![0.0; CELLS];
    for scope in scopes() {
        let (mut weight, areas_min, techniques_min) = scope.doubt();
        let (mut wish, mut sore) = (0.0, 0);
        for at in (0..CELLS).filter(|at| scope.holds(*at)) {
            weight += said[at].weight;
            wish += said[at].wish - said[at].weight * given[at];
            sore = said[at].sore.max(sore);
        }
        let value = ((wish / weight / FINEST).round() * FINEST).clamp(-most, most);
        let more = value > 0.0;
        // Who speaks for it: areas and techniques, as bits.
        let (mut asked, mut areas, mut techniques) = (0, 0_u32, 0_u32);
        let mut speak = |cell: usize| {
            areas |= 1 << (cell / Technique::COUNT / 2);
            techniques |= 1 << (cell % Technique::COUNT);
        };
        for reply in replies.iter().filter(|reply| reply.more == more) {
            let mut heard = false;
            for &cell in reply.cells.iter().filter(|cell| scope.holds(**cell)) {
                speak(cell);
                heard = true;
            }
            asked += u32::from(heard);
        }
        if !more {
            (0..CELLS).filter(|at| scope.holds(*at) && said[*at].sore > 0).for_each(&mut speak);
        }
        let whole = scope.place.is_none() && scope.technique.is_none();
        let rated = if whole && turned == Turned::Level { rated(sessions, more) } else { 0 };
        let (reason, times) = if f64::from(asked) >= settings().times {
            ("asked", asked)
        } else if !more && sore > 0 {
            ("sore", sore)
        } else {
            ("rated", rated)
        };
        let spoken = f64::from(areas.count_ones()) >= areas_min
            && f64::from(techniques.count_ones()) >= techniques_min;
        if times == 0 || !(spoken || rated > 0) || value.abs() < settings().least_share * step {
            continue;
        }
        (0..CELLS).filter(|at| scope.holds(*at)).for_each(|at| given[at] += value);
        found.push(lesson(scope, turned, value, (reason, times), language));
    }
}

/// In how many sessions the whole was said to be too firm, or too soft.
fn rated(sessions: &[Seen], firmer: bool) -> u32 {
    let count = sessions.iter().map(|s| s.rating.pressure.unwrap_or(0));
    count.filter(|p| if firmer { *p < 0 } else { *p > 0 }).count() as u32
}

fn lesson(
    Scope { place, technique }: Scope,
    turned: Turned,
    value: f64,
    (reason, times): (&str, u32),
    language: Language,
) -> Lesson {
    let (dial, way, sides) = match (turned, value > 0.0) {
        (Turned::Level, false) => ("level", "softer", None),
        (Turned::Level, true) => ("level", "firmer", None),
        (Turned::Tempo, false) => ("tempo", "slower", Some(Sides::Both)),
        (Turned::Tempo, true) => ("tempo", "faster", Some(Sides::Both)),
    };
    let mut id = dial.to_owned();
    let at = place.map(|place| {
        id += ":";
        // A tempo is of both sides, and its name says none.
        id += &if sides.is_some() { place.area.name().to_owned() } else { place.to_string() };
        let sides = sides.unwrap_or(Sides::One(place.side));
        msg::area_at(language, place.area.name(), sides)
    });
    let with = technique.map(|technique| {
        id += ":";
        id += technique.id();
        technique.name(language)
    });
    let sentence = match (at, with) {
        (Some(at), Some(with)) => msg::lesson_at_with(language, way, &at, with, reason, times),
        (Some(at), None) => msg::lesson_at(language, way, &at, reason, times),
        (None, Some(with)) => msg::lesson_with(language, way, with, reason, times),
        (None, None) => msg::lesson_all(language, way, reason, times),
    };
    let (level, tempo) = match turned {
        Turned::Level => (value, 0.0),
        Turned::Tempo => (0.0, value),
    };
    let learned = Learned { place, technique, level, tempo, ..Learned::default() };
    Lesson { id, sentence, learned, undone: false }
}

/// What was liked, and what was not.
fn tastes(sessions: &[Seen], language: Language, found: &mut Vec<Lesson>) {
    let (step, most) = (settings().taste_step, settings().taste_most);
    for technique in Technique::all() {
        let times = |of: fn(&Seen) -> &Vec<Technique>| {
            sessions.iter().filter(|s| of(s).contains(&technique)).count() as u32
        };
        let (liked, disliked) = (times(|s| &s.rating.liked), times(|s| &s.rating.disliked));
        let taste = (f64::from(liked) - f64::from(disliked)) * step;
        let name = technique.name(language);
        let sentence = match liked.cmp(&disliked) {
            Ordering::Greater => msg::lesson_liked(language, name, liked),
            Ordering::Less => msg::lesson_disliked(language, name, disliked),
            Ordering::Equal => continue,
        };
        let (technique, taste) = (Some(technique), taste.clamp(-most, most));
        let learned = Learned { technique, taste, ..Learned::default() };
        let id = format!("taste:{}", technique.map_or("", Technique::id));
        found.push(Lesson { id, sentence, learned, undone: false });
    }
}

/// Sore spots that were named again and again: of each place the one that came back most.
fn spots(sessions: &[Seen], language: Language, found: &mut Vec<Lesson>) {
    let spot = settings();
    for place in Place::all() {
        let named = || sessions.iter().flat_map(|s| &s.named).filter(|(on, _)| *on == place);
        let times = |at: &Point| {
            let near = |s: &&Seen| s.named.iter().any(|(_, p)| p.distance(*at) <= spot.spot_near_m);
            sessions.iter().filter(near).count() as u32
        };
        let best = named()
            .map(|(_, at)| (times(at), at))
            .max_by(|(n, a), (m, b)| n.cmp(m).then(a.y.total_cmp(&b.y)).then(a.x.total_cmp(&b.x)));
        let Some((times, at)) = best.filter(|(times, _)| f64::from(*times) >= spot.spot_sessions)
        else {
            continue;
        };
        let at_words = msg::area_at(language, place.area.name(), Sides::One(place.side));
        let learned = Learned {
            place: Some(place),
            sore_m: spot.spot_radius_m,
            x_m: at.x,
            y_m: at.y,
            ..Learned::default()
        };
        let sentence = msg::lesson_spot(language, &at_words, times);
        found.push(Lesson { id: format!("spot:{place}"), sentence, learned, undone: false });
    }
}
