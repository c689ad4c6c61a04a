//! R12: never firmer than wished, than care allows, or than the technique is done.
//!
//! The caps are the request's level, the score's own cap (which falls in a session when something
//! hurts), that of care for everybody and for the technique, and 4.

use super::{Context, Rule};
use crate::diagnostic::{Diagnostic, Severity};
use crate::words::msg;

pub(super) const RULE: Rule = Rule {
    code: "R12",
    severity: Severity::Stop,
    summary: "No level above the receiver's wish, the care cap and 4, and every force within its \
              technique's band for the level.",
    source: "H1.1, H1.3",
    check,
};

fn check(cx: &Context) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for step in &cx.steps {
        let (language, said) = (cx.language, step.said(cx.language));
        let breach = |message: String| RULE.breach(message).at(step.label());
        match cx.cap(step.technique) {
            None => found
                .push(breach(msg::r12_care(language, &said)).help(msg::r12_care_help(language))),
            Some(cap) if step.level > cap => found.push(
                breach(msg::r12_level(language, &said, step.level.0.into(), cap.0.into()))
                    .help(msg::r12_level_help(language, cap.0.into())),
            ),
            Some(_) => {}
        }
        match step.spec().force_n.at(step.level) {
            None => found.push(
                breach(msg::r12_not_done(language, &said, step.level.0.into()))
                    .help(msg::r12_not_done_help(language)),
            ),
            Some(band) if !band.holds(step.force_n.0) => found.push(
                breach(msg::r12_force(
                    language,
                    &said,
                    step.force_n.0,
                    step.level.0.into(),
                    band.low,
                    band.high,
                ))
                .help(msg::r12_force_help(language)),
            ),
            Some(_) => {}
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::testing::{messages, movement};
    use crate::level::Level;
    use crate::score::MovementKind::{Knead, Warm};
    use crate::units::Newtons;

    #[test]
    fn neither_the_wish_nor_the_cap_is_passed() {
        let found = messages("R12", |s| s.request.level = Level(2));
        assert_eq!(found.len(), 4, "the four strokes of knead: {found:?}");
        assert_eq!(found[0], "Stroke 1 of knead (kneading) is at level 3; 2 is the most.");
        assert_eq!(messages("R12", |s| s.level_cap = Level(2)), found);
    }

    #[test]
    fn level_five_is_never_done() {
        let found = messages("R12", |s| {
            s.request.level = Level(5);
            s.level_cap = Level(5);
            movement(s, Knead)[0].level = Level(5);
        });
        assert_eq!(
            found,
            [
                "Stroke 1 of knead (kneading) is at level 5; 4 is the most.",
                "Stroke 1 of knead (kneading) is not done at level 5."
            ]
        );
    }

    #[test]
    fn force_fits_the_level() {
        let glide =
            |newtons| messages("R12", move |s| movement(s, Warm)[0].force_n = Newtons(newtons));
        assert_eq!(glide(15.0), [] as [&str; 0]);
        assert_eq!(
            glide(15.1),
            ["Stroke 1 of warm (long glide) has 15.1 N; at level 2 it has 5.0 to 15.0 N."]
        );
    }
}
