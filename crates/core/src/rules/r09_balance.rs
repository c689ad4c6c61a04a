//! R09: left and right get the same.
//!
//! Broad and point dose of a place together, worked out again from the strokes. Pairs of which a
//! place is taken or touched by a sore spot's work are left alone, as are those that are only
//! brushed. Where the receiver has asked for it softer or firmer on one side, again and again, that
//! stands there: the same time on both sides, and no more than 60:40 of the dose.

use super::limits::limits;
use super::{Context, Rule};
use crate::diagnostic::{Diagnostic, Label, Severity};
use crate::place::{Area, Place, Side};
use crate::units::Seconds;
use crate::words::msg;

pub(super) const RULE: Rule = Rule {
    code: "R09",
    severity: Severity::Stop,
    summary: "Left and right doses of a place are within 10 %, apart from places with a sore spot \
              or keep-off; where one side is asked for softer, the time is, and the doses within \
              60:40.",
    source: "H3",
    check,
};

/// The areas of which neither side is taken or touched by a sore spot's work.
pub(super) fn compared(cx: &Context) -> impl Iterator<Item = Area> {
    let spared = |area, side| {
        let place = Place::new(area, side);
        cx.is_taken(place) || cx.is_sore(place)
    };
    Area::ALL
        .into_iter()
        .filter(move |&area| !Side::BOTH.into_iter().any(|side| spared(area, side)))
}

fn check(cx: &Context) -> Vec<Diagnostic> {
    let limit = &limits().balance;
    let mut found = Vec::new();
    for area in compared(cx) {
        let places = Side::BOTH.map(|side| Place::new(area, side));
        let [left, right] = places.map(|place| {
            let dose = cx.dose.get(&place).copied().unwrap_or_default();
            dose.broad_kpa_s + dose.point_kpa_s
        });
        let (larger, apart) = (left.max(right), (left - right).abs());
        let in_time = || {
            let [ours, theirs] = places.map(|place| cx.warmth(place, Seconds(f64::INFINITY)).0);
            (ours - theirs).abs() <= ours.max(theirs) * limit.apart_max
        };
        let asked = places.into_iter().any(|place| cx.is_asked_about(place)) && in_time();
        let most = if asked { limit.asked_apart_max } else { limit.apart_max };
        if larger >= limit.ignore_below_kpa_s && apart > larger * most {
            found.push(
                RULE.breach(msg::r09_apart(
                    cx.language,
                    area.name(),
                    left.0,
                    right.0,
                    apart / larger * 100.0,
                    most * 100.0,
                ))
                .at(Label::Place(places[0]))
                .at(Label::Place(places[1]))
                .help(msg::r09_apart_help(cx.language)),
            );
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::testing::{keep_off, messages, movement};
    use crate::score::MovementKind::Release;
    use crate::units::{Newtons, Seconds};

    #[test]
    fn an_uneven_pair_is_found_whatever_the_score_says_of_its_dose() {
        let longer = |seconds| {
            messages("R09", move |s| movement(s, Release)[1].duration_s = Seconds(seconds))
        };
        assert_eq!(longer(13.0), [] as [&str; 0], "12 and 13 s are 8 % apart");
        let found = longer(16.0);
        assert_eq!(found.len(), 1);
        assert!(found[0].starts_with("The forearm gets "), "{found:?}");
        assert!(found[0].ends_with("on the right, 25 % apart; 10 % is the most."), "{found:?}");
    }

    #[test]
    fn sore_taken_and_brushed_places_are_left_alone() {
        let found = messages("R09", |s| movement(s, Release)[3].duration_s = Seconds(90.0));
        assert_eq!(found, [] as [&str; 0], "a sore spot");
        let found = messages("R09", |s| {
            movement(s, Release)[1].duration_s = Seconds(16.0);
            keep_off(s, "forearm.right".parse().unwrap());
        });
        assert_eq!(found, [] as [&str; 0], "a keep-off");
        let found = messages("R09", |s| {
            movement(s, Release)[1].force_n = Newtons(0.02);
            movement(s, Release)[2].force_n = Newtons(0.01);
        });
        assert_eq!(found, [] as [&str; 0], "hardly touched");
    }
}
