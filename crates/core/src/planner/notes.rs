//! Which wishes gave way in a plan, said to the people who asked for them.

use super::problem::{TWICE_FROM_S, TWICE_MOST};
use crate::body::Body;
use crate::care::Care;
use crate::place::Area;
use crate::request::{KeepOff, SoreSpot};
use crate::rules::limits::limits;
use crate::score::{MovementKind, Note, Score, Stroke};
use crate::technique::{Class, Technique};
use crate::words::{self, capitalised, msg};

/// A dose below this is a brush in passing, kPa·s (R09).
fn felt_kpa_s() -> f64 {
    limits().balance.ignore_below_kpa_s.0
}

/// What a plan does not do of what was wished, spots first.
pub(super) fn of(score: &Score, care: &Care) -> Vec<Note> {
    let mut notes: Vec<Note> = Vec::new();
    for note in spots(score, care).into_iter().chain(tastes(score, care)) {
        // Two spots of one place, in the same words, are said once.
        if !notes.contains(&note) {
            notes.push(note);
        }
    }
    notes
}

fn spots(score: &Score, care: &Care) -> Vec<Note> {
    let request = &score.request;
    let body = Body::of(&request.receiver);
    let keep_offs: Vec<&KeepOff> = request.keep_off.iter().chain(&care.keep_off).collect();
    let margin_m = request.giver.hand_breadth_m.0 / 2.0;
    let is_kept_off =
        |spot: &SoreSpot| keep_offs.iter().any(|k| body.keep_off_distance(k, spot.at) <= margin_m);
    let worked: Vec<usize> = request.sore.iter().map(|spot| visits(score, spot)).collect();
    let open = worked.iter().filter(|n| **n > 0).count();
    let often = score.duration_s.0 >= TWICE_FROM_S as f64 && open <= TWICE_MOST;
    let note = |(spot, &worked): (&SoreSpot, &usize)| {
        let language = request.language;
        let place = capitalised(&words::places(language, &[spot.place]));
        let dose = score.dose.get(&spot.place).map_or(0.0, |dose| dose.total().0);
        let (code, text) = match worked {
            _ if is_kept_off(spot) => ("spot-kept-off", msg::note_spot_kept_off(language, &place)),
            0 if dose < felt_kpa_s() => {
                ("spot-left-out", msg::note_spot_left_out(language, &place))
            }
            0 if matches!(spot.place.area, Area::UpperArm | Area::Forearm) => {
                ("spot-on-arm", msg::note_spot_on_arm(language, &place))
            }
            0 => ("spot-glides", msg::note_spot_glides(language, &place)),
            1 if often => ("spot-once", msg::note_spot_once(language, &place)),
            _ => return None,
        };
        Some(Note { code: code.to_owned(), text })
    };
    request.sore.iter().zip(&worked).filter_map(note).collect()
}

/// How many strokes of circles or a press come as near to a spot as R06 asks.
fn visits(score: &Score, spot: &SoreSpot) -> usize {
    let near = spot.radius_m.0 + limits().sore.reach_m.0;
    let works = |stroke: &&Stroke| {
        let mut points = stroke.hands.working().flat_map(|hand| &hand.path);
        matches!(stroke.technique.class(), Class::Circles | Class::Press)
            && points.any(|p| p.distance(spot.at) <= near)
    };
    let release = score.movements.iter().filter(|m| m.kind == MovementKind::Release);
    release.flat_map(|m| &m.strokes).filter(works).count()
}

fn tastes(score: &Score, care: &Care) -> Vec<Note> {
    let language = score.request.language;
    let is_used = |technique| score.strokes().any(|(_, _, s)| s.technique == technique);
    let note = |(&technique, &taste): (&Technique, &f64)| {
        let name = capitalised(technique.name(language));
        let (code, text) = match (taste, is_used(technique)) {
            (..=-1.0, true) => ("taste-never", msg::note_taste_never(language, &name)),
            (..0.0, true) => ("taste-less", msg::note_taste_less(language, &name)),
            (taste, false) if taste > 0.0 => match care.level_max(technique) {
                None => ("taste-care", msg::note_taste_care(language, &name)),
                Some(_) => ("taste-left-out", msg::note_taste_left_out(language, &name)),
            },
            _ => return None,
        };
        Some(Note { code: code.to_owned(), text })
    };
    score.request.taste.iter().filter_map(note).collect()
}
