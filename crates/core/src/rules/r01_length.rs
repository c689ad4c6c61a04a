//! R01: no longer than 20 minutes, and as long as asked for.
//!
//! Where care allows fewer minutes than the request wants, care's minutes count.

use super::context::exceeds;
use super::limits::limits;
use super::{Context, Rule};
use crate::diagnostic::{Diagnostic, Severity};
use crate::units::Seconds;
use crate::words::msg;

pub(super) const RULE: Rule = Rule {
    code: "R01",
    severity: Severity::Stop,
    summary: "The whole lasts at most 20 minutes, and ends within 10 s before the minutes asked for.",
    source: "D7",
    check,
};

fn check(cx: &Context) -> Vec<Diagnostic> {
    let (limit, total) = (&limits().total, cx.score.duration_s);
    let asked = Seconds(cx.score.request.minutes.min(cx.care.minutes_max) * 60.0);
    let mut found = Vec::new();
    if exceeds(total, limit.max_s) {
        found.push(
            RULE.breach(msg::r01_too_long(cx.language, total.0, limit.max_s.0))
                .help(msg::r01_too_long_help(cx.language)),
        );
    }
    let earliest = asked - limit.short_by_max_s;
    if exceeds(total, asked) || exceeds(earliest, total) {
        found.push(
            RULE.breach(msg::r01_not_as_asked(cx.language, total.0, earliest.0, asked.0))
                .help(msg::r01_not_as_asked_help(cx.language)),
        );
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::testing::messages;

    #[test]
    fn up_to_ten_seconds_less_than_asked_for_is_fine() {
        assert!(messages("R01", |s| s.request.minutes = 310.0 / 60.0).is_empty());
    }

    #[test]
    fn neither_shorter_nor_longer_than_asked_for() {
        let found = messages("R01", |s| s.request.minutes = 311.0 / 60.0);
        assert_eq!(found, ["The massage lasts 300 s; for this request it lasts 301 to 311 s."]);
        let found = messages("R01", |s| s.request.minutes = 299.0 / 60.0);
        assert_eq!(found, ["The massage lasts 300 s; for this request it lasts 289 to 299 s."]);
    }

    #[test]
    fn never_longer_than_twenty_minutes_even_if_asked_for() {
        let found = messages("R01", |s| {
            s.request.minutes = 1201.0 / 60.0;
            s.movements[0].strokes[0].duration_s.0 += 901.0;
        });
        assert_eq!(found[0], "The massage lasts 1201 s; it may last 1200 s at most.");
    }
}
