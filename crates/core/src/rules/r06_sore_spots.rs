//! R06: every sore spot is worked on: long enough, not too long, and warm.
//!
//! Circles and presses of the movement release are meant for the spot that they are nearest to, if
//! they come within its radius and 3 cm. Such strokes on end make a *visit*. The minimum counts all
//! that come so near, also those meant for a neighbour. Nothing is asked for a spot whose middle
//! lies in a keep-off (half a hand's breadth added), nor where sites, keep-offs, care and taste leave
//! no circle and no press a way on it.

use super::context::{Step, exceeds, time};
use super::limits::limits;
use super::{Context, Rule};
use crate::body::site_allows;
use crate::diagnostic::{Diagnostic, Label, Severity};
use crate::geometry::{Point, resampled};
use crate::level::Level;
use crate::request::SoreSpot;
use crate::score::MovementKind;
use crate::technique::{Class, Technique};
use crate::units::Seconds;
use crate::visit;
use crate::words::msg;

pub(super) const RULE: Rule = Rule {
    code: "R06",
    severity: Severity::Stop,
    summary: "Every sore spot gets circles or a press: at least 20 s in all, in one or two visits \
              of 90 s at most, once its place is warm.",
    source: "H7, S74",
    check,
};

fn check(cx: &Context) -> Vec<Diagnostic> {
    let asked = cx.score.request.sore.iter().filter(|spot| can_be_worked_on(cx, spot));
    asked.flat_map(|spot| check_spot(cx, spot)).collect()
}

fn works(class: Class) -> bool {
    matches!(class, Class::Circles | Class::Press)
}

fn can_be_worked_on(cx: &Context, spot: &SoreSpot) -> bool {
    let kept_off = cx.keep_offs.iter().any(|k| cx.keep_off_distance(k, spot.at) <= cx.margin_m);
    let mut serving = Technique::all().filter(|technique| {
        works(technique.class())
            && technique.spec().areas.contains(&spot.place.area)
            && cx.permits(*technique)
            && cx.body.sites_at(spot.at).all(|site| site_allows(site, *technique).is_some())
            && has_a_way(cx, spot, *technique)
    });
    !kept_off && serving.next().is_some()
}

/// Whether a technique, at its gentlest, has a way on the spot that is free.
fn has_a_way(cx: &Context, spot: &SoreSpot, technique: Technique) -> bool {
    let bands = &technique.spec().force_n;
    let Some(gentlest) = (1..=Level::STRONG.0).map(Level).find(|l| bands.at(*l).is_some()) else {
        return false;
    };
    let clear_m = cx.margin_m + 2.0 * limits().form.path_slack_m.0;
    let free = |p: Point| {
        let allows = |site| site_allows(site, technique).is_some_and(|most| gentlest <= most);
        cx.body.holds(p)
            && cx.body.sites_at(p).all(allows)
            && cx.keep_offs.iter().all(|k| cx.keep_off_distance(k, p) > clear_m)
    };
    let sample = limits().form.sample_m.0;
    visit::ways(spot.at, spot.place.side, technique)
        .any(|way| resampled(&way, sample).into_iter().all(free))
}

fn check_spot(cx: &Context, spot: &SoreSpot) -> Vec<Diagnostic> {
    let limit = &limits().sore;
    let near = spot.radius_m + limit.reach_m;
    let reaches = |step: &Step| {
        step.kind == MovementKind::Release
            && works(step.technique.class())
            && step.distance(spot.at) <= near.0
    };
    let sore = &cx.score.request.sore;
    let meant = |step: &Step| {
        let distance = step.distance(spot.at);
        reaches(step) && sore.iter().all(|other| distance <= step.distance(other.at))
    };
    let (language, place, name) = (cx.language, spot.place, spot.place.to_string());
    let mut found = Vec::new();
    let breach = |message| RULE.breach(message).at(Label::Place(place));

    let total: Seconds = cx.steps.iter().filter(|s| reaches(s)).map(|s| s.duration_s).sum();
    if exceeds(limit.total_min_s, total) {
        found.push(
            breach(msg::r06_short(language, &name, total.0, limit.total_min_s.0))
                .help(msg::r06_short_help(language)),
        );
    }
    let visits = cx.runs(meant);
    if visits.len() > limit.visits_max {
        found.push(
            breach(msg::r06_visits(language, &name, visits.len() as u32, limit.visits_max as u32))
                .help(msg::r06_visits_help(language)),
        );
    }
    for visit in visits {
        let (first, took) = (&visit[0], time(visit));
        if exceeds(took, limit.visit_max_s) {
            found.push(
                breach(msg::r06_long(language, &name, took.0, limit.visit_max_s.0))
                    .at(first.label())
                    .help(msg::r06_long_help(language)),
            );
        }
        let (warmth, needed) = (cx.warmth(place, first.start_s), limits().warmth.before_firm_s);
        if exceeds(needed, warmth) {
            found.push(
                breach(msg::r06_cold(language, &first.said(language), &name, warmth.0, needed.0))
                    .at(first.label())
                    .help(msg::r06_cold_help(language)),
            );
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::testing::{keep_off, messages, movement, never};
    use crate::place::Place;
    use crate::request::SoreSpot;
    use crate::score::MovementKind::{Release, Warm};
    use crate::score::Score;
    use crate::technique::Technique;
    use crate::units::Seconds;

    const WORK: usize = 3;

    #[test]
    fn a_sore_spot_gets_at_least_twenty_seconds() {
        let found = messages("R06", |s| movement(s, Release)[WORK].duration_s = Seconds(19.0));
        assert_eq!(
            found,
            ["The sore spot on inner-blade.left gets 19 s of circles or a press; it needs 20 s."]
        );
    }

    #[test]
    fn strokes_further_off_do_not_count() {
        let away = |metres: f64| {
            messages("R06", move |s| {
                let hand = movement(s, Release)[WORK].hands.right.as_mut().unwrap();
                hand.path[0].y += metres;
            })
        };
        // The spot's own radius is 2 cm, the reach another 3.
        assert!(away(0.049).is_empty());
        assert!(away(0.051)[0].contains("gets 0 s"));
    }

    #[test]
    fn a_visit_lasts_ninety_seconds_and_there_are_two() {
        let long = messages("R06", |s| movement(s, Release)[WORK].duration_s = Seconds(91.0));
        assert_eq!(
            long,
            ["A visit of the sore spot on inner-blade.left lasts 91 s; 90 s is the most."]
        );
        let often = messages("R06", |s| {
            for _ in 0..2 {
                let (glide, work) =
                    (movement(s, Warm)[0].clone(), movement(s, Release)[WORK].clone());
                movement(s, Release).extend([glide, work]);
            }
        });
        assert_eq!(
            often,
            ["The sore spot on inner-blade.left is visited 3 times; 2 times is the most."]
        );
    }

    #[test]
    fn its_place_is_warm_first() {
        let found = messages("R06", |s| {
            let work = movement(s, Release).remove(WORK);
            movement(s, Release).clear();
            movement(s, Release).push(work);
            s.movements.swap(0, 2);
        });
        assert_eq!(
            found,
            [
                "Stroke 1 of release (fingertip circles) works on the sore spot after 0 s of warming \
              on inner-blade.left; it takes 20 s first."
            ]
        );
    }

    #[test]
    fn nothing_is_asked_of_a_spot_that_cannot_be_worked_on() {
        let unworked = |change: fn(&mut Score)| {
            messages("R06", move |s| {
                movement(s, Release).truncate(WORK);
                change(s);
            })
        };
        assert_eq!(unworked(|_| ()).len(), 1);
        assert!(unworked(|s| keep_off(s, s.request.sore[0].place)).is_empty());
        assert!(unworked(|s| s.request.sore[0].at.x = 0.0).is_empty(), "on the spine");
        assert!(
            unworked(|s| s.request.sore[0].place = "upper-arm.left".parse().unwrap()).is_empty()
        );
        assert!(
            unworked(|s| {
                for technique in Technique::all().filter(|t| super::works(t.class())) {
                    never(s, technique);
                }
            })
            .is_empty()
        );
    }

    #[test]
    fn neighbouring_spots_do_not_lengthen_each_others_visits() {
        let found = messages("R06", |s| {
            let mut work = movement(s, Release)[WORK].clone();
            let mut at = s.request.sore[0].at;
            at.y += 0.04;
            work.hands.right.as_mut().unwrap().path[0] = at;
            let place: Place = s.request.sore[0].place;
            s.request.sore.push(SoreSpot { place, at, ..s.request.sore[0].clone() });
            movement(s, Release).push(work);
            movement(s, Release)[WORK].duration_s = Seconds(60.0);
            movement(s, Release)[WORK + 1].duration_s = Seconds(60.0);
        });
        assert_eq!(found, [] as [&str; 0]);
    }
}
