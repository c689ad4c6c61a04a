//! From what sessions said to lessons: broad ones where many places and strokes agree, else of the
//! one place and stroke that was asked about.
//!
//! Every session says of a cell (a place and a technique) what was wished there: what the plan had
//! learned already, and half a level on where somebody asked. Means of that are taken from the
//! broadest scope to the narrowest, each of what broader lessons leave; a few sessions' worth of 'as
//! planned' ([`super::Doubt`]) makes each a little smaller than what was asked for. Sums are kept in
//! fractions of a power of two, so that no order of the sessions makes another sum.

use super::evidence::{CELLS, Seen, Silence, Turned, cell};
use super::{Dial, Lesson, settings};
use crate::geometry::Point;
use crate::place::{Area, Place};
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
                let step = dial_of(turned).step;
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
        self.rating.next_day_soreness.is_some_and(|value| value >= settings().rating.sore_from)
    }

    /// What this session wishes of a cell, and how surely.
    fn wish(
        &self,
        turned: Turned,
        silent: &Silence,
        asked: Option<Asked>,
        sore: bool,
    ) -> Option<(f64, f64)> {
        let step = dial_of(turned).step;
        if let Some(Asked { base, sum, weight }) = asked {
            // Who was sore the next day is not taken at the word that asked for more.
            let most = if sore { 0.0 } else { step };
            return Some((weight, base + (sum * step).clamp(-step, most)));
        }
        let seconds = silent.seconds;
        let sure = settings().silence.weight * (seconds / settings().silence.full_s).min(1.0);
        let firm = f64::from(self.rating.pressure.unwrap_or(0)) * settings().rating.level;
        let firm = if turned == Turned::Level { firm } else { 0.0 };
        (seconds > 0.0).then(|| (sure, silent.base_s / seconds - firm))
    }
}

fn dial_of(turned: Turned) -> &'static Dial {
    match turned {
        Turned::Level => &settings().level,
        Turned::Tempo => &settings().tempo,
    }
}

/// Which cells a lesson is of.
#[derive(Debug, Clone, Copy)]
struct Scope {
    place: Option<Place>,
    technique: Option<Technique>,
}

impl Scope {
    fn cells(self) -> impl Iterator<Item = (usize, Place, Technique)> {
        let places = Place::all().filter(move |p| self.place.is_none_or(|place| place == *p));
        places.flat_map(move |place| {
            let techniques = Technique::all();
            let of = techniques.filter(move |t| self.technique.is_none_or(|own| own == *t));
            of.map(move |technique| (cell(place, technique), place, technique))
        })
    }

    fn doubt(self) -> f64 {
        let doubt = &settings().doubt;
        match (self.place, self.technique) {
            (None, None) => doubt.all,
            (None, Some(_)) => doubt.technique,
            (Some(_), None) => doubt.place,
            (Some(_), Some(_)) => doubt.cell,
        }
    }

    /// Whether so many areas and techniques speak for it.
    fn is_spoken_for(self, areas: usize, techniques: usize) -> bool {
        let breadth = &settings().breadth;
        match (self.place, self.technique) {
            (None, None) => {
                areas >= breadth.places_for_all && techniques >= breadth.techniques_for_all
            }
            (None, Some(_)) => areas >= breadth.places_for_technique,
            (Some(_), None) => techniques >= breadth.techniques_for_place,
            (Some(_), Some(_)) => techniques > 0,
        }
    }
}

fn scopes() -> impl Iterator<Item = Scope> {
    let all = Scope { place: None, technique: None };
    let techniques = Technique::all().map(|t| Scope { place: None, technique: Some(t) });
    let places = Place::all().map(|p| Scope { place: Some(p), technique: None });
    let cells = Place::all()
        .flat_map(|p| Technique::all().map(move |t| Scope { place: Some(p), technique: Some(t) }));
    std::iter::once(all).chain(techniques).chain(places).chain(cells)
}

/// The lessons of level or tempo.
fn dial(sessions: &[Seen], turned: Turned, language: Language, found: &mut Vec<Lesson>) {
    let (said, replies) = said(sessions, turned);
    let most = dial_of(turned).most;
    let least = settings().silence.least * dial_of(turned).step;
    let mut given = vec![0.0; CELLS];
    for scope in scopes() {
        let (mut weight, mut wish, mut sore) = (scope.doubt(), 0.0, 0);
        let mut within = vec![false; CELLS];
        for (at, ..) in scope.cells() {
            weight += said[at].weight;
            wish += said[at].wish - said[at].weight * given[at];
            sore = said[at].sore.max(sore);
            within[at] = true;
        }
        let value = (wish / weight / FINEST).round() * FINEST;
        let value = value.clamp(-most, most);
        let more = value > 0.0;
        let asked = || {
            let alike = replies.iter().filter(|reply| reply.more == more);
            alike.filter(|reply| reply.cells.iter().any(|at| within[*at]))
        };
        let whole = scope.place.is_none() && scope.technique.is_none();
        let rated = if whole && turned == Turned::Level { rated(sessions, more) } else { 0 };
        let reason = match (asked().count() as u32, sore, rated) {
            (times, ..) if times >= settings().breadth.times => ("asked", times),
            (_, times @ 1.., _) if !more => ("sore", times),
            (.., times @ 1..) => ("rated", times),
            _ => continue,
        };
        let (mut areas, mut techniques) = ([false; Area::ALL.len()], [false; Technique::COUNT]);
        for (at, place, technique) in scope.cells() {
            let spoken = asked().any(|reply| reply.cells.contains(&at));
            if spoken || (!more && said[at].sore > 0) {
                areas[place.area as usize] = true;
                techniques[technique as usize] = true;
            }
        }
        let count = |of: &[bool]| of.iter().filter(|spoken| **spoken).count();
        let spoken = scope.is_spoken_for(count(&areas), count(&techniques));
        if value.abs() < least || !(spoken || rated > 0) {
            continue;
        }
        for (at, ..) in scope.cells() {
            given[at] += value;
        }
        found.push(lesson(scope, turned, value, reason, language));
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
    let Dial { step, most } = settings().taste;
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
    let spot = &settings().spot;
    for place in Place::all() {
        let named = || sessions.iter().flat_map(|s| &s.named).filter(|(on, _)| *on == place);
        let times = |at: &Point| {
            let near = |s: &&Seen| s.named.iter().any(|(_, p)| p.distance(*at) <= spot.near_m);
            sessions.iter().filter(near).count() as u32
        };
        let best = named()
            .map(|(_, at)| (times(at), at))
            .max_by(|(n, a), (m, b)| n.cmp(m).then(a.y.total_cmp(&b.y)).then(a.x.total_cmp(&b.x)));
        let Some((times, at)) = best.filter(|(times, _)| *times >= spot.sessions) else { continue };
        let at_words = msg::area_at(language, place.area.name(), Sides::One(place.side));
        let learned = Learned {
            place: Some(place),
            sore_m: spot.radius_m,
            x_m: at.x,
            y_m: at.y,
            ..Learned::default()
        };
        let sentence = msg::lesson_spot(language, &at_words, times);
        found.push(Lesson { id: format!("spot:{place}"), sentence, learned, undone: false });
    }
}
