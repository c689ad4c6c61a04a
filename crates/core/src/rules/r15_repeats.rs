//! R15: not the same again and again.
//!
//! Strokes on end of one technique, on the same places and in one direction are the same stroke;
//! their repetitions add up. A caution: a routine may want it so. Hands that rest at the end may rest
//! as long as they like: after a massage the body wants minutes of stillness (H§3).

use super::context::{exceeds, time};
use super::limits::limits;
use super::{Context, Rule};
use crate::diagnostic::{Diagnostic, Severity};
use crate::score::MovementKind;
use crate::words::msg;

pub(super) const RULE: Rule = Rule {
    code: "R15",
    severity: Severity::Caution,
    summary: "The same stroke comes at most three times in a row and lasts at most 60 s, but for the \
              rest.",
    source: "D7",
    check,
};

fn check(cx: &Context) -> Vec<Diagnostic> {
    let limit = &limits().repeats;
    let runs = cx.steps.chunk_by(|a, b| {
        (a.technique, &a.places, a.direction) == (b.technique, &b.places, b.direction)
    });
    let runs = runs.filter(|run| run[0].kind != MovementKind::Rest);
    let mut found = Vec::new();
    for run in runs {
        let times: u64 = run.iter().map(|step| u64::from(step.repetitions)).sum();
        let took = time(run);
        if times > limit.in_a_row_max || exceeds(took, limit.together_max_s) {
            found.push(
                RULE.breach(msg::r15_repeats(
                    cx.language,
                    &run[0].said(cx.language),
                    u32::try_from(times).unwrap_or(u32::MAX),
                    took.0,
                    limit.in_a_row_max as u32,
                    limit.together_max_s.0,
                ))
                .at(run[0].label())
                .help(msg::r15_repeats_help(cx.language)),
            );
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::testing::{messages, movement};
    use crate::score::Direction;
    use crate::score::MovementKind::{Rest, Warm};
    use crate::units::Seconds;

    #[test]
    fn repetitions_of_like_strokes_add_up() {
        let four = |s: &mut crate::score::Score| {
            let mut again = movement(s, Warm)[0].clone();
            again.repetitions = 1;
            movement(s, Warm).insert(1, again);
        };
        assert_eq!(
            messages("R15", four),
            [
                "Stroke 1 of warm (long glide) goes on without change: 4x, 40 s; 3x and 60 s are the most."
            ]
        );
        let found = messages("R15", |s| {
            four(s);
            movement(s, Warm)[1].direction = Direction::Free;
        });
        assert_eq!(found, [] as [&str; 0]);
    }

    #[test]
    fn one_stroke_lasts_a_minute_at_most() {
        let lasting = |kind, seconds| {
            messages("R15", move |s| movement(s, kind)[0].duration_s = Seconds(seconds))
        };
        assert_eq!(lasting(Warm, 60.0), [] as [&str; 0]);
        assert_eq!(
            lasting(Warm, 61.0),
            [
                "Stroke 1 of warm (long glide) goes on without change: 3x, 61 s; 3x and 60 s are the most."
            ]
        );
        assert_eq!(lasting(Rest, 100.0), [] as [&str; 0], "a rest is no stroke");
    }
}
