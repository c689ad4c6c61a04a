//! R02: the six movements in their order, in good proportion.
//!
//! Shares are of the score's whole duration. A movement is present when it holds a stroke.

use super::context::exceeds;
use super::limits::limits;
use super::{Context, Rule};
use crate::diagnostic::{Diagnostic, Label, Severity};
use crate::score::{Movement, MovementKind};
use crate::units::Seconds;
use crate::words::msg;

pub(super) const RULE: Rule = Rule {
    code: "R02",
    severity: Severity::Stop,
    summary: "Warm, knead, release, sweep, close and rest follow each other; warm takes 20-30 % \
              of the time, close and rest at least 10 % and 45 s.",
    source: "D7, H3",
    check,
};

fn check(cx: &Context) -> Vec<Diagnostic> {
    let (limit, movements) = (&limits().shares, &cx.score.movements);
    let mut found = Vec::new();
    if !movements.iter().map(|m| m.kind).eq(MovementKind::ALL) {
        found.push(
            RULE.breach(msg::r02_order(
                cx.language,
                &list(movements.iter().map(|m| m.kind)),
                &list(MovementKind::ALL),
            ))
            .help(msg::r02_order_help(cx.language)),
        );
    }
    for movement in movements.iter().filter(|m| m.strokes.is_empty()) {
        found.push(
            RULE.breach(msg::r02_empty(cx.language, movement.kind.name()))
                .at(Label::Time { at_s: movement.start_s.0 })
                .help(msg::r02_empty_help(cx.language)),
        );
    }
    let total = cx.score.duration_s;
    let time = |wanted: fn(&Movement) -> bool| -> Seconds {
        movements.iter().filter(|m| wanted(m)).map(|m| m.duration_s).sum()
    };
    let warm = time(|m| m.kind == MovementKind::Warm);
    if !limit.warm.holds(warm / total) {
        found.push(
            RULE.breach(msg::r02_warm(
                cx.language,
                warm.0,
                warm / total * 100.0,
                limit.warm.low * 100.0,
                limit.warm.high * 100.0,
            ))
            .help(msg::r02_warm_help(
                cx.language,
                limit.warm.low * total.0,
                limit.warm.high * total.0,
            )),
        );
    }
    let closing = time(|m| matches!(m.kind, MovementKind::Close | MovementKind::Rest));
    let closing_min = limit.closing_min_s.max(total * limit.closing_min);
    if exceeds(closing_min, closing) {
        found.push(
            RULE.breach(msg::r02_closing(cx.language, closing.0, closing_min.0))
                .help(msg::r02_closing_help(cx.language)),
        );
    }
    found
}

fn list(kinds: impl IntoIterator<Item = MovementKind>) -> String {
    kinds.into_iter().map(MovementKind::name).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::super::testing::{messages, movement};
    use crate::score::MovementKind::{Close, Knead, Warm};

    #[test]
    fn a_missing_or_misplaced_movement_is_found() {
        let swapped = messages("R02", |s| s.movements.swap(2, 3));
        assert_eq!(
            swapped,
            ["The movements are warm, knead, sweep, release, close, rest; \
              they should be warm, knead, release, sweep, close, rest."]
        );
        assert!(!messages("R02", |s| drop(s.movements.remove(2))).is_empty());
    }

    #[test]
    fn a_movement_without_strokes_is_found() {
        let found = messages("R02", |s| movement(s, Knead).clear());
        assert_eq!(found[0], "The movement knead has no stroke.");
    }

    #[test]
    fn warming_takes_a_fifth_to_three_tenths() {
        // 75 of 300 s is right; 150 of 375 s and 20 of 245 s are not.
        let longer = messages("R02", |s| movement(s, Warm)[0].duration_s.0 += 75.0);
        assert_eq!(longer, ["Warming takes 150 s, 40 % of the time; it should take 20-30 %."]);
        let shorter = messages("R02", |s| movement(s, Warm).truncate(1));
        assert_eq!(shorter, ["Warming takes 20 s, 8 % of the time; it should take 20-30 %."]);
    }

    #[test]
    fn the_end_takes_at_least_a_tenth_and_45_seconds() {
        let short = messages("R02", |s| movement(s, Close).truncate(1));
        assert_eq!(short, ["Close and rest take 32 s together; they should take at least 45 s."]);
        let long = messages("R02", |s| movement(s, Warm)[0].duration_s.0 += 400.0);
        assert!(long[1].ends_with("at least 70 s."), "{long:?}");
    }
}
