//! R04: kneading climbs the spine on both sides, and passes up and down take turns.
//!
//! A *pass* is kneading, palm circles or a forearm slide up or down in the movement knead; it
//! belongs to the sides whose places it names. On each side there are two at least, the first goes
//! up, each turns round the one before, and one goes up all the way from the lower back almost to
//! the shoulders. Where a place beside the spine is taken, the longest free stretch is the way.

use super::context::Step;
use super::limits::limits;
use super::{Context, Rule};
use crate::diagnostic::{Diagnostic, Severity};
use crate::geometry::Point;
use crate::place::{Area, Place, Side};
use crate::score::{Direction, MovementKind};
use crate::technique::Technique;
use crate::words::msg;

pub(super) const RULE: Rule = Rule {
    code: "R04",
    severity: Severity::Stop,
    summary: "Kneading goes from the lower back up along the spine to the shoulders on both \
              sides, and passes up and down alternate.",
    source: "D7, H3",
    check,
};

const SERVING: [Technique; 3] =
    [Technique::Petrissage, Technique::PalmCircles, Technique::ForearmSlide];

fn check(cx: &Context) -> Vec<Diagnostic> {
    if !SERVING.into_iter().any(|technique| cx.permits(technique)) {
        return Vec::new();
    }
    let asked = Side::BOTH.into_iter().filter(|side| !cx.free_stretches(*side).is_empty());
    asked.flat_map(|side| check_side(cx, side)).collect()
}

fn check_side(cx: &Context, side: Side) -> Vec<Diagnostic> {
    let (language, limit) = (cx.language, &limits().knead);
    let mut found = Vec::new();
    let passes: Vec<&Step> =
        cx.in_movement(MovementKind::Knead).filter(|step| is_pass(step, side)).collect();
    if passes.len() < limit.passes_min {
        found.push(
            RULE.breach(msg::r04_few(language, side, passes.len() as u32, limit.passes_min as u32))
                .help(msg::r04_few_help(language)),
        );
    }
    if let Some(first) = passes.first().filter(|pass| pass.direction != Direction::Ascending) {
        found.push(
            RULE.breach(msg::r04_first(language, &first.said(language), side))
                .at(first.label())
                .help(msg::r04_first_help(language)),
        );
    }
    for pair in passes.windows(2).filter(|pair| pair[0].direction == pair[1].direction) {
        found.push(
            RULE.breach(msg::r04_alike(language, &pair[1].said(language), side))
                .at(pair[0].label())
                .at(pair[1].label())
                .help(msg::r04_alike_help(language)),
        );
    }
    if !passes.iter().any(|pass| climbs(cx, pass, side)) {
        found.push(RULE.breach(msg::r04_climb(language, side)).help(msg::r04_climb_help(language)));
    }
    found
}

fn is_pass(step: &Step, side: Side) -> bool {
    SERVING.contains(&step.technique)
        && matches!(step.direction, Direction::Ascending | Direction::Descending)
        && step.places.iter().any(|place| place.side == side)
}

fn climbs(cx: &Context, pass: &Step, side: Side) -> bool {
    let limit = &limits().knead;
    let named = |area| {
        let place = Place::new(area, side);
        cx.is_taken(place) || pass.names(place)
    };
    let upwards = |path: &[Point]| path[path.len() - 1].y < path[0].y;
    pass.direction == Direction::Ascending
        && pass.hands.working().all(|hand| upwards(&hand.path))
        && cx.runs_along(pass, side, limit.low_end, limit.high_end)
        && named(Area::LowerBack)
        && named(Area::Shoulder)
}

#[cfg(test)]
mod tests {
    use super::super::testing::{keep_off, messages, movement, never};
    use crate::place::{Area, Place, Side};
    use crate::score::Direction::{Ascending, Descending};
    use crate::score::MovementKind::Knead;
    use crate::technique::Technique;

    #[test]
    fn each_side_gets_two_passes() {
        let found = messages("R04", |s| movement(s, Knead).truncate(1));
        assert_eq!(
            found,
            [
                "The left side has too few passes along the spine: 1 of at least 2.",
                "The right side has too few passes along the spine: 1 of at least 2."
            ]
        );
    }

    #[test]
    fn the_first_pass_goes_up_and_the_others_take_turns() {
        let down_first = messages("R04", |s| drop(movement(s, Knead).remove(0)));
        assert!(
            down_first[0].contains("(palm circles) goes down and is the first pass on the left")
        );
        let up_twice = messages("R04", |s| drop(movement(s, Knead).remove(1)));
        assert!(up_twice[0].starts_with("Stroke 2 of knead (kneading) goes the same way"));
    }

    #[test]
    fn one_pass_climbs_all_the_way() {
        let found = messages("R04", |s| {
            let shoulder = Place::new(Area::Shoulder, Side::Left);
            for pass in movement(s, Knead) {
                pass.places.retain(|place| *place != shoulder);
            }
        });
        assert_eq!(found, ["No pass on the left side climbs from the lower back to the shoulder."]);
        // A stroke that only says that it goes up does not climb.
        let reversed = messages("R04", |s| {
            for (i, pass) in movement(s, Knead).iter_mut().enumerate() {
                pass.direction = if i % 2 == 0 { Ascending } else { Descending };
                if pass.direction == Ascending {
                    let hands = [&mut pass.hands.left, &mut pass.hands.right];
                    hands.into_iter().flatten().for_each(|hand| hand.path.reverse());
                }
            }
        });
        assert_eq!(reversed.len(), 2);
    }

    #[test]
    fn nothing_is_asked_of_what_is_taken() {
        // A keep-off on the left shoulder: the left passes end between the blades.
        let found = messages("R04", |s| {
            keep_off(s, Place::new(Area::Shoulder, Side::Left));
            for pass in movement(s, Knead) {
                pass.places.retain(|place| place.area != Area::Shoulder);
            }
        });
        assert_eq!(found, [] as [&str; 0]);
        // Nobody is kneaded who never wants any of the three.
        let found = messages("R04", |s| {
            movement(s, Knead).clear();
            for technique in super::SERVING {
                never(s, technique);
            }
        });
        assert_eq!(found, [] as [&str; 0]);
        let found = messages("R04", |s| {
            movement(s, Knead).clear();
            never(s, Technique::Petrissage);
        });
        assert_eq!(found.len(), 4, "palm circles and the forearm still serve: {found:?}");
    }
}
