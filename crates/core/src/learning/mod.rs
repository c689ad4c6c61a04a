//! What earlier sessions of two people taught, for their next plan (H§8).
//!
//! [`learn`] folds the logs of sessions into [`Lesson`]s: preferred level and tempo by place and
//! technique, likes and dislikes, sore spots that come back. A lesson says why in a sentence and has
//! a name by which it is left out. What is not left out goes into [`Request::learned`], and from
//! there into the plan: [`shape`] adds tastes and spots, the planner heeds tempo and level.
//!
//! Learning is cautious. A session moves a wish by half a level at most; silence counts as consent;
//! one place never speaks for others; nothing is ever firmer than wish, care and sites allow. The
//! order of the logs makes no difference, and the same logs always teach the same.

mod evidence;
mod lessons;

use crate::body::Body;
use crate::catalogue;
use crate::geometry::{Point, resampled};
use crate::place::{Place, Side};
use crate::request::{Learned, Request, SoreSpot};
use crate::score::Stroke;
use crate::session::event::Entry;
use crate::technique::Technique;
use crate::units::Metres;
use crate::words::Language;
use serde::{Deserialize, Serialize};
use std::cmp::Ordering;
use std::sync::LazyLock;

/// One thing that was learned.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Lesson {
    /// Its name, which stays the same however much is learned: `level:shoulder.left`.
    pub id: String,
    /// What it changes and why, one sentence.
    pub sentence: String,
    /// What a request says of it.
    pub learned: Learned,
    /// Whether it is left out, and has no effect.
    pub undone: bool,
}

/// What the logs of one receiver's sessions with one giver teach; lessons whose names are in
/// `undone` are told and have no effect.
pub fn learn<'a>(
    logs: impl IntoIterator<Item = &'a [Entry]>,
    undone: &[&str],
    language: Language,
) -> Vec<Lesson> {
    let sessions: Vec<_> = logs.into_iter().filter_map(evidence::seen).collect();
    lessons::of(&sessions, undone, language)
}

/// The lessons that have effect, as a request holds them.
pub fn heeded(lessons: &[Lesson]) -> Vec<Learned> {
    lessons.iter().filter(|lesson| !lesson.undone).map(|lesson| lesson.learned).collect()
}

/// The logs in a text that holds one after another, as the page saves them.
pub fn logs(text: &str) -> Vec<&str> {
    /// What stands before the event of an entry is shorter.
    const HEAD: usize = 100;
    let begins = |line: &str| {
        let head = &line[..line.floor_char_boundary(HEAD)];
        head.contains("\"score_chosen\"")
    };
    let (mut logs, mut from, mut at) = (Vec::new(), 0, 0);
    for line in text.split_inclusive('\n') {
        if at > from && begins(line) {
            logs.push(&text[from..at]);
            from = at;
        }
        at += line.len();
    }
    logs.push(&text[from..]);
    logs
}

/// Adds to a request what was learned of tastes and sore spots. What the request says itself stands.
pub fn shape(request: &mut Request) {
    let body = Body::of(&request.receiver);
    for learned in &request.learned {
        if let Some(technique) = learned.technique.filter(|_| learned.taste.abs() > 0.0) {
            request.taste.entry(technique).or_insert(learned.taste);
        }
        let at = Point::new(learned.x_m, learned.y_m);
        let known = |spot: &SoreSpot| spot.at.distance(at) <= settings().spot_near_m;
        if let Some(place) = learned.place.filter(|_| learned.sore_m > 0.0)
            && body.holds(at)
            && !request.sore.iter().any(known)
        {
            request.sore.push(SoreSpot { place, at, radius_m: Metres(learned.sore_m) });
        }
    }
}

/// Where a stroke is, by [`Place::index`]: shares of its way, together 1 at most.
pub(crate) fn shares(body: &Body, stroke: &Stroke) -> [f64; Place::COUNT] {
    /// Path points stand this close, metres.
    const SAMPLE: f64 = 0.02;
    let mut shares = [0.0; Place::COUNT];
    let hands = stroke.hands.working().count().max(1) as f64;
    for hand in stroke.hands.working() {
        let samples = resampled(&hand.path, SAMPLE);
        let each = 1.0 / (samples.len() as f64 * hands);
        for p in samples {
            // Looked up on the right, so that an edge is on the same place on either side.
            let Some(place) = body.place_at(Point::new(p.x.abs(), p.y)) else { continue };
            let sides = match p.x.total_cmp(&0.0) {
                Ordering::Less => [1.0, 0.0],
                Ordering::Equal => [0.5, 0.5],
                Ordering::Greater => [0.0, 1.0],
            };
            for (side, part) in Side::BOTH.into_iter().zip(sides) {
                shares[Place { side, ..place }.index()] += part * each;
            }
        }
    }
    shares
}

/// How much firmer than planned a stroke is wished for, levels, that has these shares of its way on
/// the places. It has one force for all of them, so it heeds their mean: what comes nearest to all.
pub(crate) fn level_wish(
    learned: &[Learned],
    technique: Technique,
    shares: &[f64; Place::COUNT],
) -> f64 {
    let (mut sum, mut all) = (0.0, 0.0);
    for (place, &share) in Place::all().zip(shares).filter(|(_, share)| **share > 0.0) {
        let holds = |l: &&Learned| {
            l.place.is_none_or(|p| p == place) && l.technique.is_none_or(|t| t == technique)
        };
        let most = settings().level_most;
        let wish = learned.iter().filter(holds).map(|l| l.level).sum::<f64>().clamp(-most, most);
        (sum, all) = (sum + share * wish, all + share);
    }
    if all > 0.0 { sum / all } else { 0.0 }
}

/// How much faster than planned a technique is wished for on these places, as a share. Both sides
/// get the same time, so a wish for one holds for the other.
pub(crate) fn tempo_wish(learned: &[Learned], technique: Technique, places: &[Place]) -> f64 {
    let most = settings().tempo_most;
    let at = |place: &Place| {
        let holds = |l: &&Learned| {
            l.place.is_none_or(|p| p.area == place.area)
                && l.technique.is_none_or(|t| t == technique)
        };
        learned.iter().filter(holds).map(|l| l.tempo).sum::<f64>().clamp(-most, most)
    };
    places.iter().map(at).sum::<f64>() / places.len().max(1) as f64
}

/// The numbers of `catalogue/learning.toml`.
pub(crate) fn settings() -> &'static Settings {
    static SETTINGS: LazyLock<Settings> = LazyLock::new(|| catalogue::embedded!("learning.toml"));
    &SETTINGS
}

/// One flat table, which reads in the fewest bytes; what each is says the catalogue.
#[derive(Deserialize)]
pub(crate) struct Settings {
    level_step: f64,
    pub(crate) level_most: f64,
    tempo_step: f64,
    pub(crate) tempo_most: f64,
    taste_step: f64,
    taste_most: f64,
    rated_level: f64,
    sore_from: f64,
    firm_from: f64,
    silent_s: f64,
    silent_weight: f64,
    lag_s: f64,
    doubt_cell: f64,
    doubt_place: f64,
    doubt_technique: f64,
    doubt_all: f64,
    times: f64,
    areas_for_technique: f64,
    techniques_for_place: f64,
    areas_for_all: f64,
    techniques_for_all: f64,
    least_share: f64,
    spot_sessions: f64,
    spot_near_m: f64,
    spot_radius_m: f64,
}
