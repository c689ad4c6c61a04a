//! R10: point work is short and stays far below what hurts.
//!
//! Point work is a stroke whose mean pressure under the hand counts as point dose alone (above
//! 30 kPa, catalogue/dose.toml). Such strokes on end that share a place are one visit. The peak is
//! twice the mean, and the mean itself in a slow press; it is held against half of the expected
//! pain threshold of each place that the stroke names.

use super::context::{Step, exceeds, time};
use super::{Context, Rule};
use crate::diagnostic::{Diagnostic, Label, Severity};
use crate::dose;
use crate::units::Seconds;
use crate::words::msg;

pub(super) const RULE: Rule = Rule {
    code: "R10",
    severity: Severity::Stop,
    summary: "Point work lasts at most 90 s a visit and 180 s in all, and its peak stays below \
              half the expected pain threshold.",
    source: "H3, S27",
    check,
};

fn check(cx: &Context) -> Vec<Diagnostic> {
    let (limit, hand_scale) = (dose::limits(), cx.score.request.giver.hand_area_scale());
    let is_point_work =
        |step: &Step| dose::point_share(step.spec().pressure(step.force_n, hand_scale)) >= 1.0;
    let mut found = Vec::new();
    let runs = cx.runs(is_point_work);
    let one_spot = |a: &Step, b: &Step| a.places.iter().any(|place| b.names(*place));
    for visit in runs.iter().flat_map(|run| run.chunk_by(one_spot)) {
        let took = time(visit);
        if exceeds(took, limit.visit_s) {
            found.push(
                RULE.breach(msg::r10_visit(
                    cx.language,
                    &visit[0].said(cx.language),
                    took.0,
                    limit.visit_s.0,
                ))
                .at(visit[0].label())
                .help(msg::r10_visit_help(cx.language)),
            );
        }
    }
    let total: Seconds = runs.iter().map(|run| time(run)).sum();
    if exceeds(total, limit.session_s) {
        found.push(
            RULE.breach(msg::r10_session(cx.language, total.0, limit.session_s.0))
                .help(msg::r10_session_help(cx.language)),
        );
    }
    for step in cx.steps.iter().filter(|step| is_point_work(step)) {
        let peak = dose::peak(step.technique, step.force_n, hand_scale);
        for &place in &step.places {
            let most = dose::peak_limit(place.area, cx.score.request.receiver.build);
            if peak > most {
                found.push(
                    RULE.breach(msg::r10_peak(
                        cx.language,
                        &step.said(cx.language),
                        peak.0,
                        &place.to_string(),
                        most.0,
                    ))
                    .at(step.label())
                    .at(Label::Place(place))
                    .help(msg::r10_peak_help(cx.language)),
                );
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::testing::{messages, movement};
    use crate::score::{MovementKind::Release, Score};
    use crate::technique::Technique;
    use crate::units::{Newtons, Seconds};

    /// Turns the work on the sore spot into thumb circles of 12 N, 34 kPa.
    fn with_thumbs(score: &mut Score, seconds: f64) {
        let work = &mut movement(score, Release)[3];
        work.technique = Technique::ThumbCircles;
        work.force_n = Newtons(12.0);
        work.duration_s = Seconds(seconds);
    }

    #[test]
    fn a_visit_takes_ninety_seconds() {
        assert!(messages("R10", |s| with_thumbs(s, 90.0)).is_empty());
        let found = messages("R10", |s| {
            with_thumbs(s, 60.0);
            let more = movement(s, Release)[3].clone();
            movement(s, Release).push(more);
        });
        assert_eq!(
            found,
            [
                "Stroke 4 of release (thumb circles) begins 120 s of point work on one spot; 90 s is \
              the most."
            ]
        );
    }

    #[test]
    fn all_visits_take_three_minutes() {
        let visits = |seconds: f64| {
            messages("R10", move |s| {
                with_thumbs(s, seconds);
                let [ease, work] = [0, 3].map(|i| movement(s, Release)[i].clone());
                movement(s, Release).extend([ease, work]);
            })
        };
        assert!(visits(90.0).is_empty());
        let found = visits(91.0);
        assert_eq!(found.last().unwrap(), "Point work takes 182 s in all; 180 s is the most.");
    }

    #[test]
    fn the_peak_stays_below_half_of_what_hurts() {
        let found = messages("R10", |s| {
            with_thumbs(s, 20.0);
            movement(s, Release)[3].force_n = Newtons(40.0);
        });
        assert!(found[0].contains("reaches 229 kPa on inner-blade.left"), "{found:?}");
    }
}
