//! R07: the sweep: the backs of the hands go freely over both sides, and something tingles.
//!
//! Back-of-hand strokes of the sweep reach lower back, mid back and inner blade on both sides, as
//! far as these are not taken and a permitted back-of-hand technique goes there. Headings are
//! compared from one back-of-hand stroke to the next, whatever lies between. A kind of tingling
//! that the receiver never wants stays away from the whole score; if all three are unwanted,
//! feather strokes stay.

use super::context::Step;
use super::limits::limits;
use super::{Context, Rule};
use crate::diagnostic::{Diagnostic, Label, Severity};
use crate::place::{Area, Place, Side};
use crate::score::MovementKind;
use crate::technique::{Class, Technique};
use crate::words::{Language, msg};

pub(super) const RULE: Rule = Rule {
    code: "R07",
    severity: Severity::Stop,
    summary: "The sweep goes over both sides with the backs of the hands, with changing headings, \
              in turn with smooth and tingling strokes.",
    source: "D7",
    check,
};

const REACH: [Area; 3] = [Area::LowerBack, Area::MidBack, Area::InnerBlade];

fn check(cx: &Context) -> Vec<Diagnostic> {
    let mut found = presence(cx);
    found.extend(coverage(cx));
    found.extend(alternation(cx));
    found.extend(unwanted_tingling(cx));
    found
}

fn sweep<'a, 'b>(cx: &'b Context<'a>, class: Class) -> impl Iterator<Item = &'b Step<'a>> {
    cx.in_movement(MovementKind::Sweep).filter(move |step| step.technique.class() == class)
}

/// The techniques of a class that a rule may ask for.
fn permitted(cx: &Context, class: Class) -> Vec<Technique> {
    let of_class: Vec<_> = Technique::all().filter(|t| t.class() == class).collect();
    let wanted: Vec<_> = of_class.iter().copied().filter(|t| cx.permits(*t)).collect();
    let feather_stays = wanted.is_empty()
        && of_class.contains(&Technique::Feather)
        && cx.is_possible(Technique::Feather);
    if feather_stays { vec![Technique::Feather] } else { wanted }
}

fn presence(cx: &Context) -> Vec<Diagnostic> {
    type Breach = fn(Language, u32, u32) -> String;
    type Help = fn(Language) -> &'static str;
    let back_of_hand_min = limits().sweep.back_of_hand_min;
    let needed: [(Class, usize, Breach, Help); 3] = [
        (Class::BackOfHand, back_of_hand_min, msg::r07_back_of_hand, msg::r07_back_of_hand_help),
        (Class::Smooth, 1, msg::r07_smooth, msg::r07_smooth_help),
        (Class::Tingling, 1, msg::r07_tingling, msg::r07_tingling_help),
    ];
    let mut found = Vec::new();
    for (class, least, breach, help) in needed {
        let count = sweep(cx, class).count();
        if count < least && !permitted(cx, class).is_empty() {
            let message = breach(cx.language, count as u32, least as u32);
            found.push(RULE.breach(message).help(help(cx.language)));
        }
    }
    found
}

fn coverage(cx: &Context) -> Vec<Diagnostic> {
    let serving = permitted(cx, Class::BackOfHand);
    let missed = |place: &Place| {
        !cx.is_taken(*place)
            && serving.iter().any(|technique| technique.spec().areas.contains(&place.area))
            && !sweep(cx, Class::BackOfHand).any(|step| step.names(*place))
    };
    let places = Side::BOTH.into_iter().flat_map(|side| REACH.map(|area| Place::new(area, side)));
    let breach = |place: Place| {
        RULE.breach(msg::r07_missed(cx.language, &place.to_string()))
            .at(Label::Place(place))
            .help(msg::r07_missed_help(cx.language))
    };
    places.filter(missed).map(breach).collect()
}

fn alternation(cx: &Context) -> Vec<Diagnostic> {
    let alike_max = limits().sweep.alike_max;
    let mut found = Vec::new();
    let steps: Vec<_> = sweep(cx, Class::BackOfHand).collect();
    for alike in steps.chunk_by(|a, b| a.direction == b.direction) {
        if let Some(step) = alike.get(alike_max) {
            found.push(
                RULE.breach(msg::r07_alike(
                    cx.language,
                    &step.said(cx.language),
                    alike.len() as u32,
                    step.direction.name(),
                    alike_max as u32,
                ))
                .at(step.label())
                .help(msg::r07_alike_help(cx.language)),
            );
        }
    }
    let is_back_of_hand = |step: &&Step| step.technique.class() == Class::BackOfHand;
    let relieves = |step: &Step| matches!(step.technique.class(), Class::Smooth | Class::Tingling);
    let in_turn = cx.in_movement(MovementKind::Sweep);
    let in_turn: Vec<_> = in_turn.filter(|s| is_back_of_hand(s) || relieves(s)).collect();
    for pair in in_turn.windows(2).filter(|pair| pair.iter().all(is_back_of_hand)) {
        found.push(
            RULE.breach(msg::r07_again(cx.language, &pair[1].said(cx.language)))
                .at(pair[0].label())
                .at(pair[1].label())
                .help(msg::r07_again_help(cx.language)),
        );
    }
    found
}

fn unwanted_tingling(cx: &Context) -> Vec<Diagnostic> {
    let permitted = permitted(cx, Class::Tingling);
    let unwanted = cx.steps.iter().filter(|step| {
        step.technique.class() == Class::Tingling
            && cx.is_disliked(step.technique)
            && !permitted.contains(&step.technique)
    });
    let breach = |step: &Step| {
        RULE.breach(msg::r07_unwanted(cx.language, &step.said(cx.language)))
            .at(step.label())
            .help(msg::r07_unwanted_help(cx.language))
    };
    unwanted.map(breach).collect()
}

#[cfg(test)]
mod tests {
    use super::super::testing::{keep_off, messages, movement, never};
    use crate::place::{Area, Side};
    use crate::score::Direction;
    use crate::score::MovementKind::Sweep;
    use crate::technique::Technique;

    // The good sweep: back of hand, glide, tapping, back of hand.

    #[test]
    fn it_has_strokes_of_all_three_kinds() {
        let found = messages("R07", |s| drop(movement(s, Sweep).drain(1..)));
        assert_eq!(
            found,
            [
                "The sweep has too few back-of-hand strokes: 1 of at least 2.",
                "The sweep has too few smooth strokes: 0 of at least 1.",
                "The sweep has too few tingling strokes: 0 of at least 1."
            ]
        );
    }

    #[test]
    fn the_backs_of_the_hands_reach_both_sides_as_far_as_they_may() {
        let narrow = |s: &mut crate::score::Score| {
            for stroke in movement(s, Sweep) {
                stroke.places.retain(|p| p.side == Side::Right || p.area != Area::LowerBack);
            }
        };
        let found = messages("R07", narrow);
        assert_eq!(found, ["No back-of-hand stroke of the sweep reaches lower-back.left."]);
        let found = messages("R07", |s| {
            narrow(s);
            keep_off(s, "lower-back.left".parse().unwrap());
        });
        assert_eq!(found, [] as [&str; 0]);
    }

    #[test]
    fn headings_change() {
        let found = messages("R07", |s| {
            let more = movement(s, Sweep)[1..].to_vec();
            movement(s, Sweep).extend(more);
        });
        assert_eq!(
            found,
            ["Stroke 7 of sweep (back-of-hand glide) is one of 3 back-of-hand strokes in a row \
              that are descending; 2 alike is the most."]
        );
        let found = messages("R07", |s| {
            let more = movement(s, Sweep)[1..].to_vec();
            movement(s, Sweep).extend(more);
            movement(s, Sweep)[3].direction = Direction::Free;
        });
        assert_eq!(found, [] as [&str; 0]);
    }

    #[test]
    fn something_smooth_or_tingling_stands_between_two_back_of_hand_strokes() {
        let found = messages("R07", |s| movement(s, Sweep).swap(0, 2));
        assert_eq!(
            found,
            ["Stroke 4 of sweep (back-of-hand glide) follows another back-of-hand stroke; a \
              smooth or tingling one should stand between."]
        );
        // Rocking between them is neither.
        let found = messages("R07", |s| {
            movement(s, Sweep).swap(0, 2);
            let mut rocking = movement(s, Sweep)[0].clone();
            rocking.technique = Technique::Rocking;
            movement(s, Sweep).insert(3, rocking);
        });
        assert_eq!(found.len(), 1);
    }

    #[test]
    fn tingling_follows_the_taste_and_feather_stays_if_nothing_is_wanted() {
        let found = messages("R07", |s| never(s, Technique::Tapping));
        assert_eq!(
            found,
            ["Stroke 3 of sweep (light tapping) is something that the receiver never wants."]
        );
        let feather = |others: &[Technique]| {
            messages("R07", |s| {
                movement(s, Sweep)[2].technique = Technique::Feather;
                never(s, Technique::Feather);
                for technique in others {
                    never(s, *technique);
                }
            })
        };
        assert_eq!(feather(&[Technique::Tapping]).len(), 1, "plucking would be welcome");
        assert!(feather(&[Technique::Tapping, Technique::Plucking]).is_empty());
    }
}
