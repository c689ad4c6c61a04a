//! R08: the end: slower and lighter from stroke to stroke, once along the whole back, then rest.
//!
//! A stroke that states no speed counts as still. The last stroke of the close that moves runs
//! along both columns, as far as they are not taken. Hands that rest are at level 1; R12 keeps
//! their force in its band, which may lie above that of a last feather stroke.

use super::context::{Step, exceeds};
use super::limits::limits;
use super::{Context, Rule};
use crate::diagnostic::{Diagnostic, Severity};
use crate::place::Side;
use crate::score::MovementKind;
use crate::technique::{Class, Technique};
use crate::units::Seconds;
use crate::words::{Language, msg};

pub(super) const RULE: Rule = Rule {
    code: "R08",
    severity: Severity::Stop,
    summary: "In the close force, level and speed never rise, and nothing is kneaded, circled or \
              drummed; its last glide runs along the whole back; then hands rest for 20 s.",
    source: "H3",
    check,
};

fn check(cx: &Context) -> Vec<Diagnostic> {
    let close: Vec<_> = cx.in_movement(MovementKind::Close).collect();
    let mut found = taper(cx.language, &close);
    found.extend(close.iter().filter(|step| !is_calm(step.technique)).map(|step| {
        RULE.breach(msg::r08_lively(cx.language, &step.said(cx.language)))
            .at(step.label())
            .help(msg::r08_lively_help(cx.language))
    }));
    found.extend(last_glide(cx, &close));
    found.extend(rest(cx));
    found
}

fn taper(language: Language, close: &[&Step]) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for pair in close.windows(2) {
        let speed = |step: &Step| step.speed_m_per_s.map_or(0.0, |speed| speed.0 * 100.0);
        let (before, now) = (pair[0], pair[1]);
        let said = now.said(language);
        let mut rises = |rises: bool, message: String, help: &str| {
            if rises {
                let found_here = RULE.breach(message).at(before.label()).at(now.label());
                found.push(found_here.help(help));
            }
        };
        // Equal within rounding is no rise.
        let more = |before: f64, now: f64| now > before + 1e-6;
        let force = (before.force_n.0, now.force_n.0);
        rises(
            more(force.0, force.1),
            msg::r08_force(language, &said, force.0, force.1),
            msg::r08_force_help(language),
        );
        let level = (before.level.0, now.level.0);
        rises(
            level.1 > level.0,
            msg::r08_level(language, &said, level.0.into(), level.1.into()),
            msg::r08_level_help(language),
        );
        let speed = (speed(before), speed(now));
        rises(
            more(speed.0, speed.1),
            msg::r08_speed(language, &said, speed.0, speed.1),
            msg::r08_speed_help(language),
        );
    }
    found
}

fn is_calm(technique: Technique) -> bool {
    let lively = matches!(
        technique.class(),
        Class::Kneading | Class::Circles | Class::Press | Class::Tingling | Class::Drumming
    );
    technique == Technique::Feather || !lively
}

fn last_glide(cx: &Context, close: &[&Step]) -> Option<Diagnostic> {
    let limit = &limits().close;
    let last = close.iter().rfind(|step| step.technique.class() != Class::Still);
    let slides = |step: &Step| {
        let glides =
            step.technique.class() == Class::Smooth || step.technique == Technique::Feather;
        let along = |side| cx.runs_along(step, side, limit.low_end, limit.high_end);
        let free = |side: &Side| !cx.free_stretches(*side).is_empty();
        glides && Side::BOTH.into_iter().filter(free).all(along)
    };
    let language = cx.language;
    match last {
        None => Some(RULE.breach(msg::r08_still(language)).help(msg::r08_still_help(language))),
        Some(last) if !slides(last) => Some(
            RULE.breach(msg::r08_last(language, &last.said(language)))
                .at(last.label())
                .help(msg::r08_last_help(language)),
        ),
        Some(_) => None,
    }
}

fn rest(cx: &Context) -> Vec<Diagnostic> {
    let limit = &limits().close;
    let (rest, unrest): (Vec<_>, Vec<_>) = cx.in_movement(MovementKind::Rest).partition(|step| {
        step.technique == Technique::StillHands && step.level <= limit.still_level_max
    });
    let breach = |step: &Step| {
        RULE.breach(msg::r08_unrest(
            cx.language,
            &step.said(cx.language),
            step.level.0.into(),
            limit.still_level_max.0.into(),
        ))
        .at(step.label())
        .help(msg::r08_unrest_help(cx.language))
    };
    let mut found: Vec<_> = unrest.into_iter().map(breach).collect();
    let still: Seconds = rest.iter().map(|step| step.duration_s).sum();
    if exceeds(limit.still_min_s, still) {
        found.push(
            RULE.breach(msg::r08_rest(cx.language, still.0, limit.still_min_s.0))
                .help(msg::r08_rest_help(cx.language)),
        );
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::testing::{keep_off, messages, movement};
    use crate::level::Level;
    use crate::score::MovementKind::{Close, Knead, Rest, Sweep};
    use crate::technique::Technique;
    use crate::units::{MetresPerSecond, Newtons, Seconds};

    #[test]
    fn force_level_and_speed_never_rise() {
        let found = messages("R08", |s| {
            movement(s, Close)[1].force_n = Newtons(11.0);
            movement(s, Close)[2].level = Level(2);
            movement(s, Close)[2].speed_m_per_s = Some(MetresPerSecond(0.2));
        });
        assert_eq!(found.len(), 3);
        assert_eq!(
            found[0],
            "Stroke 2 of close (long glide) raises the force from 10.00 N to 11.00 N; the close \
             only gets calmer."
        );
        assert!(found[1].contains("raises the level from 1 to 2;"));
        assert!(found[2].contains("raises the speed from") && found[2].contains("to 20.00 cm/s"));
    }

    #[test]
    fn nothing_lively_comes_into_the_close() {
        for kind in [Knead, Sweep] {
            let found = messages("R08", move |s| {
                let lively = movement(s, kind)[if kind == Knead { 1 } else { 2 }].clone();
                movement(s, Close).insert(0, lively);
            });
            assert!(found.iter().any(|m| m.ends_with("is too lively for the close.")), "{found:?}");
        }
        let feather = messages("R08", |s| {
            movement(s, Close)[2].technique = Technique::Feather;
            movement(s, Close)[2].force_n = Newtons(0.3);
        });
        assert_eq!(feather, [] as [&str; 0]);
    }

    #[test]
    fn the_last_stroke_that_moves_runs_along_the_whole_back() {
        let one_sided = |s: &mut crate::score::Score| movement(s, Close)[2].hands.left = None;
        let found = messages("R08", one_sided);
        assert_eq!(
            found,
            ["Stroke 3 of close (long glide) ends the close, but does not glide along the whole \
              back."]
        );
        // A keep-off over the whole left column leaves nothing to ask on that side.
        let found = messages("R08", |s| {
            one_sided(s);
            for place in super::super::testing::column(crate::place::Side::Left) {
                keep_off(s, place);
            }
        });
        assert_eq!(found, [] as [&str; 0]);
        let found = messages("R08", |s| {
            let still = movement(s, Rest)[0].clone();
            movement(s, Close).push(still);
        });
        assert_eq!(found, [] as [&str; 0], "still hands may follow it");
        let found = messages("R08", |s| movement(s, Close).clear());
        assert_eq!(found, ["The close has no stroke that moves."]);
    }

    #[test]
    fn hands_rest_for_twenty_seconds() {
        let found = messages("R08", |s| movement(s, Rest)[0].duration_s = Seconds(19.0));
        assert_eq!(found, ["The hands rest for 19 s at the end; it takes at least 20 s."]);
        let found = messages("R08", |s| {
            let mut rocking = movement(s, Rest)[0].clone();
            rocking.technique = Technique::Rocking;
            movement(s, Rest).insert(0, rocking);
        });
        assert_eq!(
            found,
            [
                "Stroke 1 of rest (gentle rocking) at level 1 is no rest; still hands at level 1 are."
            ]
        );
    }
}
