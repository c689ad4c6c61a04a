//! R03: oil first, firm strokes only on warm places, firmness step by step.
//!
//! A place is warmed by every stroke that names it, for all of its duration. The strokes that name
//! a place, in order, rise by one level at most; the first is at level 2 at most. Leaving two
//! strokes far apart with others on other places between them makes no difference.

use super::context::exceeds;
use super::limits::limits;
use super::{Context, Rule};
use crate::diagnostic::{Diagnostic, Label, Severity};
use crate::level::Level;
use crate::place::Place;
use crate::technique::Technique;
use crate::words::msg;

pub(super) const RULE: Rule = Rule {
    code: "R03",
    severity: Severity::Stop,
    summary: "It starts with oil spread by long glides; a place is warmed for 20 s before level 3, \
              and its level rises by one at a time.",
    source: "S14, H3",
    check,
};

fn check(cx: &Context) -> Vec<Diagnostic> {
    let limit = &limits().warmth;
    let mut found = Vec::new();
    if let Some(first) = cx.steps.first().filter(|s| s.technique != Technique::Effleurage) {
        found.push(
            RULE.breach(msg::r03_opening(cx.language, &first.said(cx.language)))
                .at(first.label())
                .help(msg::r03_opening_help(cx.language)),
        );
    }
    let mut last: [Option<Level>; Place::COUNT] = [None; Place::COUNT];
    for step in &cx.steps {
        for &place in &step.places {
            let warmth = cx.warmth(place, step.start_s);
            if step.level >= limit.firm_from && exceeds(limit.before_firm_s, warmth) {
                found.push(
                    RULE.breach(msg::r03_cold(
                        cx.language,
                        &step.said(cx.language),
                        step.level.0.into(),
                        &place.to_string(),
                        warmth.0,
                        limit.before_firm_s.0,
                    ))
                    .at(step.label())
                    .at(Label::Place(place))
                    .help(msg::r03_cold_help(cx.language)),
                );
            }
            let before = last[place.index()].replace(step.level);
            let highest =
                before.map_or(limit.first_max, |l| Level(l.0.saturating_add(limit.rise_max)));
            if step.level > highest {
                let (language, said, name) =
                    (cx.language, step.said(cx.language), place.to_string());
                let (level, most) = (step.level.0.into(), highest.0.into());
                let (message, help) = match before {
                    None => (
                        msg::r03_first(language, &said, level, &name, most),
                        msg::r03_first_help(language),
                    ),
                    Some(before) => (
                        msg::r03_rise(language, &said, level, &name, before.0.into(), most),
                        msg::r03_rise_help(language),
                    ),
                };
                let found_here = RULE.breach(message).at(step.label()).at(Label::Place(place));
                found.push(found_here.help(help));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::testing::{column, messages, movement};
    use crate::level::Level;
    use crate::place::Side;
    use crate::score::MovementKind::{Knead, Sweep, Warm};
    use crate::technique::Technique;

    #[test]
    fn the_first_stroke_spreads_oil() {
        let found = messages("R03", |s| movement(s, Warm)[0].technique = Technique::DorsalGlide);
        assert_eq!(
            found,
            ["Stroke 1 of warm (back-of-hand glide) opens the massage; \
              a long glide should, with oil."]
        );
    }

    #[test]
    fn a_firm_stroke_needs_twenty_seconds_of_warmth_on_each_of_its_places() {
        // Without its strokes after the first 19 s, the column is not warm when kneading begins.
        let cold = |seconds: f64| {
            messages("R03", move |s| {
                movement(s, Warm).truncate(1);
                movement(s, Warm)[0].duration_s.0 = seconds;
            })
        };
        assert!(cold(20.0).is_empty());
        let found = cold(19.0);
        assert_eq!(found.len(), 8, "one for each place of both columns: {found:?}");
        assert_eq!(
            found[0],
            "Stroke 1 of knead (kneading) comes at level 3 on lower-back.left after 19 s of \
             warming; it takes 20 s first."
        );
    }

    #[test]
    fn the_level_rises_one_step_at_a_time() {
        let found = messages("R03", |s| {
            // From the tapping at level 1 to level 3 on the same places.
            let glide = movement(s, Sweep).last_mut().unwrap();
            glide.level = Level(3);
            glide.places = column(Side::Left)[2..3].to_vec();
        });
        assert_eq!(
            found,
            ["Stroke 4 of sweep (back-of-hand glide) comes at level 3 on inner-blade.left after \
              level 1; level 2 is the most."]
        );
    }

    #[test]
    fn the_first_stroke_on_a_place_is_light() {
        let found = messages("R03", |s| {
            movement(s, Warm)[0].level = Level(3);
            movement(s, Knead)[0].level = Level(2);
        });
        assert!(found[1].ends_with("on lower-back.left after nothing; level 2 is the most."));
    }
}
