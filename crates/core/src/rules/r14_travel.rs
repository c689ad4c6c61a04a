//! R14: hands travel: what comes next begins near where the hands are.
//!
//! The nearer hand counts: the least distance between the end of a hand's path and the beginning
//! of one in the next stroke. At an ease hands may lift: its strokes are free on both ends and may
//! even be without a hand.

use super::context::Step;
use super::limits::limits;
use super::{Context, Rule};
use crate::diagnostic::{Diagnostic, Severity};
use crate::technique::Class;
use crate::words::msg;

pub(super) const RULE: Rule = Rule {
    code: "R14",
    severity: Severity::Stop,
    summary: "The next stroke starts within 0.35 m of where the last ended, and one hand keeps \
              contact, except at an ease.",
    source: "S88, H3",
    check,
};

fn check(cx: &Context) -> Vec<Diagnostic> {
    let most = limits().travel.max_m.0;
    let eases = |step: &Step| step.technique.class() == Class::Ease;
    let mut found = Vec::new();
    for step in cx.steps.iter().filter(|s| !eases(s) && s.points.is_empty()) {
        found.push(
            RULE.breach(msg::r14_no_hand(cx.language, &step.said(cx.language)))
                .at(step.label())
                .help(msg::r14_no_hand_help(cx.language)),
        );
    }
    for pair in cx.steps.windows(2).filter(|pair| !pair.iter().any(eases)) {
        // Without a hand there is no distance, and the breach above says so.
        let Some(way) = travel(&pair[0], &pair[1]).filter(|way| *way > most) else { continue };
        found.push(
            RULE.breach(msg::r14_far(
                cx.language,
                &pair[1].said(cx.language),
                way * 100.0,
                most * 100.0,
            ))
            .at(pair[0].label())
            .at(pair[1].label())
            .help(msg::r14_far_help(cx.language)),
        );
    }
    found
}

/// Metres from where the nearer hand is after one stroke to where the next begins.
fn travel(from: &Step, to: &Step) -> Option<f64> {
    let ends = from.hands.working().filter_map(|hand| hand.path.last());
    let ways = ends.flat_map(|end| {
        let starts = to.hands.working().filter_map(|hand| hand.path.first());
        starts.map(|start| end.distance(*start))
    });
    ways.reduce(f64::min)
}

#[cfg(test)]
mod tests {
    use super::super::testing::{messages, movement};
    use crate::score::Hands;
    use crate::score::MovementKind::{Release, Warm};

    #[test]
    fn the_next_stroke_starts_near_the_end_of_the_last() {
        let found = messages("R14", |s| drop(movement(s, Warm).remove(1)));
        assert_eq!(found.len(), 1);
        assert!(found[0].starts_with("Stroke 2 of warm (long glide) starts 4"), "{found:?}");
        assert!(found[0].ends_with(" cm from where the hands are; 35 cm is the most."));
    }

    #[test]
    fn one_hand_is_enough_and_none_is_not() {
        assert_eq!(messages("R14", |s| movement(s, Warm)[1].hands.left = None), [] as [&str; 0]);
        let found = messages("R14", |s| movement(s, Warm)[1].hands = Hands::default());
        assert_eq!(
            found,
            ["Stroke 2 of warm (long glide) has no hand on the body; one keeps contact."]
        );
    }

    #[test]
    fn hands_may_lift_at_an_ease() {
        // The good score goes from forearm to forearm, and from there to the sore spot.
        let found = messages("R14", |s| movement(s, Release)[1].hands = Hands::default());
        assert_eq!(found, [] as [&str; 0]);
    }
}
