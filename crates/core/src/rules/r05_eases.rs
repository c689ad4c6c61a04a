//! R05: neck and forearms are eased, gently and briefly.
//!
//! Both sides of the neck, by one stroke or by two, and both forearms; not where the place is taken
//! or the ease not permitted. Whatever is done to the neck stays at level 2.

use super::limits::limits;
use super::{Context, Rule};
use crate::diagnostic::{Diagnostic, Label, Severity};
use crate::place::{Area, Place, Side};
use crate::technique::Technique;
use crate::words::msg;

pub(super) const RULE: Rule = Rule {
    code: "R05",
    severity: Severity::Stop,
    summary: "Neck and both forearms are eased: level 2 at most, 10-40 s, at most twice, 5 N on \
              the neck and 20 N on a forearm.",
    source: "H1.3, H5.4",
    check,
};

fn check(cx: &Context) -> Vec<Diagnostic> {
    let limit = &limits().ease;
    let eases = [
        (Technique::NeckEase, Area::Neck, limit.neck_force_max_n),
        (Technique::ForearmEase, Area::Forearm, limit.forearm_force_max_n),
    ];
    let mut found = Vec::new();
    for (technique, area, force_max) in eases {
        let strokes = || cx.steps.iter().filter(|step| step.technique == technique);
        for side in Side::BOTH {
            let place = Place::new(area, side);
            let asked = cx.permits(technique) && !cx.is_taken(place);
            if asked && !strokes().any(|step| step.names(place)) {
                found.push(
                    RULE.breach(msg::r05_missing(cx.language, &place.to_string()))
                        .at(Label::Place(place))
                        .help(msg::r05_missing_help(cx.language, technique.id())),
                );
            }
        }
        for step in strokes() {
            let (force, seconds, times) = (step.force_n, step.duration_s.0, step.repetitions);
            let rough = force > force_max
                || !limit.duration_s.holds(seconds)
                || times > limit.repetitions_max;
            if rough {
                found.push(
                    RULE.breach(msg::r05_rough(
                        cx.language,
                        &step.said(cx.language),
                        force.0,
                        seconds,
                        times,
                        force_max.0,
                        limit.duration_s.low,
                        limit.duration_s.high,
                        limit.repetitions_max,
                    ))
                    .at(step.label())
                    .help(msg::r05_rough_help(cx.language)),
                );
            }
        }
    }
    let delicate = cx.steps.iter().filter(|step| {
        matches!(step.technique, Technique::NeckEase | Technique::ForearmEase)
            || step.places.iter().any(|place| place.area == Area::Neck)
    });
    found.extend(delicate.filter(|step| step.level > limit.level_max).map(|step| {
        RULE.breach(msg::r05_level(
            cx.language,
            &step.said(cx.language),
            step.level.0.into(),
            limit.level_max.0.into(),
        ))
        .at(step.label())
        .help(msg::r05_level_help(cx.language, limit.level_max.0.into()))
    }));
    found
}

#[cfg(test)]
mod tests {
    use super::super::testing::{keep_off, messages, movement, never};
    use crate::level::Level;
    use crate::place::{Area, Place, Side};
    use crate::score::MovementKind::{Release, Warm};
    use crate::technique::Technique;
    use crate::units::{Newtons, Seconds};

    const NECK: Place = Place::new(Area::Neck, Side::Left);

    #[test]
    fn both_sides_of_the_neck_and_both_forearms_are_eased() {
        let found = messages("R05", |s| movement(s, Release).clear());
        assert_eq!(
            found,
            [
                "Nothing eases neck.left.",
                "Nothing eases neck.right.",
                "Nothing eases forearm.left.",
                "Nothing eases forearm.right."
            ]
        );
        let half = messages("R05", |s| movement(s, Release)[0].places.retain(|p| *p != NECK));
        assert_eq!(half, ["Nothing eases neck.left."]);
    }

    #[test]
    fn what_is_taken_or_never_wanted_is_not_asked_for() {
        let found = messages("R05", |s| {
            movement(s, Release).clear();
            never(s, Technique::NeckEase);
            keep_off(s, Place::new(Area::Forearm, Side::Left));
        });
        assert_eq!(found, ["Nothing eases forearm.right."]);
    }

    #[test]
    fn easing_is_gentle_and_brief() {
        let found = messages("R05", |s| {
            movement(s, Release)[0].force_n = Newtons(5.5);
            movement(s, Release)[1].duration_s = Seconds(41.0);
            movement(s, Release)[2].repetitions = 3;
        });
        assert_eq!(found.len(), 3);
        assert_eq!(
            found[0],
            "Stroke 1 of release (easing the neck) takes 5.5 N, 14 s and 2 repetitions; the most \
             is 5 N, 10-40 s and 2."
        );
    }

    #[test]
    fn any_stroke_on_the_neck_stays_light() {
        let found = messages("R05", |s| {
            movement(s, Warm)[2].places.push(NECK);
            movement(s, Warm)[2].level = Level(3);
        });
        assert_eq!(
            found,
            [
                "Stroke 3 of warm (long glide) is at level 3; easing and any stroke on the neck stay \
              at level 2."
            ]
        );
    }
}
