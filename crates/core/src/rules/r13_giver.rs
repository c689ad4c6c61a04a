//! R13: the giver's hands last.
//!
//! Strokes of a kind with nothing between them are *on end*. Tired thumbs get half of both limits.

use super::context::{Step, exceeds, time};
use super::limits::limits;
use super::{Context, Rule};
use crate::diagnostic::{Diagnostic, Severity};
use crate::request::Thumbs;
use crate::technique::{Class, Technique};
use crate::units::Seconds;
use crate::words::{Language, msg};

pub(super) const RULE: Rule = Rule {
    code: "R13",
    severity: Severity::Stop,
    summary: "Thumbs work at most 90 s on end and 20 % of the time, drumming goes on for 30 s at \
              most, kneading for 120 s.",
    source: "H9, S24",
    check,
};

fn is_tapotement(technique: Technique) -> bool {
    use Technique::{Cupping, Hacking, Plucking, Tapping};
    matches!(technique, Tapping | Plucking | Hacking | Cupping)
}

fn check(cx: &Context) -> Vec<Diagnostic> {
    let limit = &limits().giver;
    let tired = cx.score.request.giver.thumbs == Thumbs::Tired;
    let strength = if tired { limit.tired_factor } else { 1.0 };
    let uses_thumbs = |step: &Step| step.spec().effort.thumb >= limit.thumb_effort_from;
    let kneads = |step: &Step| step.technique.class() == Class::Kneading;

    let mut found = on_end(cx, &THUMBS, limit.thumbs_on_end_s * strength, uses_thumbs);
    found.extend(on_end(cx, &TAPOTEMENT, limit.tapotement_on_end_s, |step| {
        is_tapotement(step.technique)
    }));
    found.extend(on_end(cx, &KNEADING, limit.kneading_on_end_s, kneads));

    let thumbs: Seconds = cx.runs(uses_thumbs).into_iter().map(time).sum();
    let most = cx.score.duration_s * (limit.thumbs_share * strength);
    if exceeds(thumbs, most) {
        found.push(
            RULE.breach(msg::r13_thumbs(cx.language, thumbs.0, cx.score.duration_s.0, most.0))
                .help(msg::r13_thumbs_help(cx.language)),
        );
    }
    found
}

/// What is said of too much of a kind on end.
type Breach = fn(Language, &str, f64, f64) -> String;
type Help = fn(Language) -> &'static str;
const THUMBS: (Breach, Help) = (msg::r13_thumbs_on_end, msg::r13_thumbs_on_end_help);
const TAPOTEMENT: (Breach, Help) = (msg::r13_tapotement_on_end, msg::r13_tapotement_on_end_help);
const KNEADING: (Breach, Help) = (msg::r13_kneading_on_end, msg::r13_kneading_on_end_help);

fn on_end(
    cx: &Context,
    (breach, help): &(Breach, Help),
    most: Seconds,
    of_kind: impl Fn(&Step) -> bool,
) -> Vec<Diagnostic> {
    let too_long = cx.runs(of_kind).into_iter().filter(|run| exceeds(time(run), most));
    let told = |run: &[Step]| {
        let message = breach(cx.language, &run[0].said(cx.language), time(run).0, most.0);
        RULE.breach(message).at(run[0].label()).help(help(cx.language))
    };
    too_long.map(told).collect()
}

#[cfg(test)]
mod tests {
    use super::super::testing::{messages, movement};
    use crate::request::Thumbs;
    use crate::score::MovementKind::{Knead, Release, Sweep, Warm};
    use crate::score::Score;
    use crate::technique::Technique;
    use crate::units::Seconds;

    fn with_thumbs(score: &mut Score, seconds: f64) {
        movement(score, Release)[3].technique = Technique::ThumbCircles;
        movement(score, Release)[3].duration_s = Seconds(seconds);
        // Long enough that a fifth of the whole is not passed.
        movement(score, Warm)[0].duration_s = Seconds(300.0);
    }

    #[test]
    fn thumbs_rest_after_ninety_seconds() {
        assert_eq!(messages("R13", |s| with_thumbs(s, 90.0)), [] as [&str; 0]);
        assert_eq!(
            messages("R13", |s| with_thumbs(s, 91.0)),
            ["Stroke 4 of release (thumb circles) begins 91 s of thumb work on end; 90 s is the \
              most."]
        );
    }

    #[test]
    fn thumbs_work_a_fifth_of_the_time() {
        let found = messages("R13", |s| {
            with_thumbs(s, 80.0);
            movement(s, Warm)[0].duration_s = Seconds(20.0);
        });
        assert_eq!(found, ["The thumbs work 80 s in all; in 355 s they work 71 s at most."]);
    }

    #[test]
    fn tired_thumbs_work_half_as_much() {
        let found = messages("R13", |s| {
            with_thumbs(s, 70.0);
            s.request.giver.thumbs = Thumbs::Tired;
        });
        assert_eq!(found.len(), 2, "{found:?}");
        assert!(found[0].ends_with("70 s of thumb work on end; 45 s is the most."));
        assert!(found[1].ends_with("in 625 s they work 62 s at most."));
    }

    #[test]
    fn drumming_and_kneading_pause() {
        let found = messages("R13", |s| {
            movement(s, Sweep)[2].duration_s = Seconds(31.0);
            movement(s, Knead)[0].duration_s = Seconds(121.0);
        });
        assert_eq!(
            found,
            [
                "Stroke 3 of sweep (light tapping) begins 31 s of tapotement on end; 30 s is the \
                 most.",
                "Stroke 1 of knead (kneading) begins 121 s of kneading on end; 120 s is the most."
            ]
        );
    }
}
