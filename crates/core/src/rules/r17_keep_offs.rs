//! R17: keep-offs stay untouched.
//!
//! The middle of a contact stays half a hand's breadth away from the edge of every keep-off, those
//! of care included.

use super::limits::limits;
use super::{Context, Rule};
use crate::diagnostic::{Diagnostic, Severity};
use crate::words::msg;

pub(super) const RULE: Rule = Rule {
    code: "R17",
    severity: Severity::Stop,
    summary: "No path comes nearer to a keep-off than half a hand's breadth.",
    source: "H5.2",
    check,
};

fn check(cx: &Context) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for step in &cx.steps {
        for keep_off in &cx.keep_offs {
            let distances = step.points.iter().map(|p| cx.keep_off_distance(keep_off, *p));
            let nearest = distances.fold(f64::INFINITY, f64::min);
            if nearest < cx.margin_m - limits().form.path_slack_m.0 {
                let (language, said) = (cx.language, step.said(cx.language));
                let (near, least) = (nearest * 100.0, cx.margin_m * 100.0);
                let (message, help) = match &keep_off.why {
                    None => {
                        (msg::r17_near(language, &said, near, least), msg::r17_near_help(language))
                    }
                    Some(why) => (
                        msg::r17_near_why(language, &said, near, why, least),
                        msg::r17_near_why_help(language),
                    ),
                };
                found.push(RULE.breach(message).at(step.label()).help(help));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::testing::{COLUMN_CM, messages};
    use crate::body::Body;
    use crate::geometry::Point;
    use crate::request::KeepOff;
    use crate::units::Metres;

    /// What R17 says of a sunburn of 2 cm whose edge is `gap_m` to the right of the right column.
    fn sunburn(gap_m: f64) -> Vec<String> {
        messages("R17", |s| {
            let beside = Body::of(&s.request.receiver).at(0.5, COLUMN_CM);
            s.request.keep_off.push(KeepOff {
                place: None,
                at: Point::new(beside.x + 0.02 + gap_m, beside.y),
                radius_m: Metres(0.02),
                why: Some("sunburn".to_owned()),
            });
        })
    }

    #[test]
    fn half_a_hand_of_room_is_enough() {
        assert_eq!(sunburn(0.045), [] as [&str; 0]);
    }

    #[test]
    fn every_stroke_that_comes_nearer_is_found() {
        let found = sunburn(0.03);
        assert_eq!(found.len(), 14, "all that run along the right column: {found:#?}");
        assert!(found[0].starts_with("Stroke 1 of warm (long glide) comes within 3."), "{found:?}");
        assert!(found[0].ends_with(" cm of a keep-off (sunburn); 4.2 cm is the nearest."));
    }
}
