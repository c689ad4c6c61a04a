//! Which wishes gave way in a plan, said to the people who asked for them.

use super::problem::{TWICE_FROM_S, TWICE_MOST};
use crate::body::Body;
use crate::care::Care;
use crate::place::Area;
use crate::request::{KeepOff, SoreSpot};
use crate::rules::limits::limits;
use crate::score::{MovementKind, Note, Score, Stroke};
use crate::technique::{Class, Technique};
use crate::words::{self, Language, capitalised, msg};

/// A dose below this is a brush in passing, kPa·s (R09).
fn felt_kpa_s() -> f64 {
    limits().balance.ignore_below_kpa_s.0
}

/// What a plan does not do of what was wished, spots first; what is said of several is said once.
pub(super) fn of(score: &Score, care: &Care) -> Vec<Note> {
    let language = score.request.language;
    let mut told: Vec<(&'static str, Say, Vec<String>)> = Vec::new();
    for ((code, say), name) in spots(score, care).into_iter().chain(tastes(score, care)) {
        match told.iter_mut().find(|(other, ..)| *other == code) {
            Some((.., names)) if names.contains(&name) => {}
            Some((.., names)) => names.push(name),
            None => told.push((code, say, vec![name])),
        }
    }
    let note = |(code, say, names): (&'static str, Say, Vec<String>)| Note {
        code: code.to_owned(),
        text: say(language, &capitalised(language, &words::list(language, &names))),
    };
    told.into_iter().map(note).collect()
}

type Say = fn(Language, &str) -> String;
/// A code with its words, and of what they are said.
type Finding = ((&'static str, Say), String);

fn spots(score: &Score, care: &Care) -> Vec<Finding> {
    let request = &score.request;
    let body = Body::of(&request.receiver);
    let keep_offs: Vec<&KeepOff> = request.keep_off.iter().chain(&care.keep_off).collect();
    let margin_m = request.giver.hand_breadth_m.0 / 2.0;
    let is_kept_off =
        |spot: &SoreSpot| keep_offs.iter().any(|k| body.keep_off_distance(k, spot.at) <= margin_m);
    let worked = visits(score);
    let open = worked.iter().filter(|n| **n > 0).count();
    let often = score.duration_s.0 >= TWICE_FROM_S as f64 - 10.0 && open <= TWICE_MOST;
    let finding = |(spot, &worked): (&SoreSpot, &usize)| -> Option<Finding> {
        let dose = score.dose.get(&spot.place).map_or(0.0, |dose| dose.total().0);
        let what: (&'static str, Say) = match worked {
            _ if is_kept_off(spot) => ("spot-kept-off", msg::note_spot_kept_off),
            0 if dose < felt_kpa_s() => ("spot-left-out", msg::note_spot_left_out),
            0 if matches!(spot.place.area, Area::UpperArm | Area::Forearm) => {
                ("spot-on-arm", msg::note_spot_on_arm)
            }
            0 => ("spot-glides", msg::note_spot_glides),
            1 if often => ("spot-once", msg::note_spot_once),
            _ => return None,
        };
        Some((what, words::places(request.language, &[spot.place])))
    };
    request.sore.iter().zip(&worked).filter_map(finding).collect()
}

/// How many strokes of circles or a press are meant for each spot: the one that they come nearest
/// to. A spot so close to such a one that the same strokes reach it has as many.
fn visits(score: &Score) -> Vec<usize> {
    let sore = &score.request.sore;
    let away = |stroke: &Stroke, spot: &SoreSpot| {
        let points = stroke.hands.working().flat_map(|hand| &hand.path);
        points.map(|p| p.distance(spot.at)).fold(f64::INFINITY, f64::min)
    };
    let works = |s: &&Stroke| matches!(s.technique.class(), Class::Circles | Class::Press);
    let release = score.movements.iter().filter(|m| m.kind == MovementKind::Release);
    let strokes: Vec<&Stroke> = release.flat_map(|m| &m.strokes).filter(works).collect();
    let reached = |spot: &SoreSpot, alone: bool| {
        let near = spot.radius_m.0 + limits().sore.reach_m.0;
        let reaches = |stroke: &&&Stroke| {
            let own = away(stroke, spot);
            own <= near && (!alone || sore.iter().all(|other| own <= away(stroke, other)))
        };
        strokes.iter().filter(reaches).count()
    };
    let meant = |spot| match reached(spot, true) {
        0 => reached(spot, false),
        own => own,
    };
    sore.iter().map(meant).collect()
}

fn tastes(score: &Score, care: &Care) -> Vec<Finding> {
    let language = score.request.language;
    let is_used = |technique| score.strokes().any(|(_, _, s)| s.technique == technique);
    let finding = |(&technique, &taste): (&Technique, &f64)| -> Option<Finding> {
        let what: (&'static str, Say) = match (taste, is_used(technique)) {
            (..=-1.0, true) => ("taste-never", msg::note_taste_never),
            (..0.0, true) => ("taste-less", msg::note_taste_less),
            (taste, false) if taste > 0.0 => match care.level_max(technique) {
                None => ("taste-care", msg::note_taste_care),
                Some(_) => ("taste-left-out", msg::note_taste_left_out),
            },
            _ => return None,
        };
        Some((what, technique.name(language).to_owned()))
    };
    score.request.taste.iter().filter_map(finding).collect()
}
