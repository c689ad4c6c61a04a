//! R11: delicate sites get no more than they bear.
//!
//! Looked at every centimetre along the paths: a site binds the middle of the contact. How far a
//! technique may go at a site is told by catalogue/body.toml and the technique itself.

use super::{Context, Rule};
use crate::body::{SiteSpec, site_allows};
use crate::diagnostic::{Diagnostic, Severity};
use crate::level::Level;
use crate::technique::SiteKind;
use crate::words::msg;
use litemap::LiteMap;

pub(super) const RULE: Rule = Rule {
    code: "R11",
    severity: Severity::Stop,
    summary: "No contact inside a delicate site beyond what the site allows.",
    source: "H5.4",
    check,
};

fn check(cx: &Context) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for step in &cx.steps {
        let met = step.points.iter().flat_map(|p| cx.body.sites_at(*p));
        let allowed = met.map(|site| (site, site_allows(site, step.technique)));
        let mut breached: LiteMap<SiteKind, Option<Level>> = LiteMap::new();
        for (site, most) in allowed.filter(|(_, level)| level.is_none_or(|most| step.level > most))
        {
            breached.insert(site, most);
        }
        for (site, level) in breached {
            let words = SiteSpec::all()[site as usize].words(cx.language);
            let (language, said) = (cx.language, step.said(cx.language));
            let (message, help) = match level {
                None => (msg::r11_never(language, &said, words), msg::r11_never_help(language)),
                Some(most) => (
                    msg::r11_level(language, &said, words, step.level.0.into(), most.0.into()),
                    msg::r11_level_help(language),
                ),
            };
            found.push(RULE.breach(message).at(step.label()).help(help));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::testing::{messages, movement};
    use crate::level::Level;
    use crate::score::MovementKind::{Knead, Warm};
    use crate::score::Stroke;

    fn on_the_spine(stroke: &mut Stroke) {
        for hand in [&mut stroke.hands.left, &mut stroke.hands.right].into_iter().flatten() {
            hand.path.iter_mut().for_each(|p| p.x = 0.001);
        }
    }

    #[test]
    fn hands_may_pass_over_the_spine_at_level_one_only() {
        let glide = |level| {
            messages("R11", move |s| {
                on_the_spine(&mut movement(s, Warm)[1]);
                movement(s, Warm)[1].level = Level(level);
            })
        };
        assert_eq!(glide(1), [] as [&str; 0]);
        let found = glide(2);
        assert!(found[0].starts_with("Stroke 2 of warm (long glide) goes over the "), "{found:?}");
        assert!(found[0].ends_with(" at level 2; level 1 is the most there."), "{found:?}");
    }

    #[test]
    fn kneading_never_goes_over_the_spine() {
        let found = messages("R11", |s| on_the_spine(&mut movement(s, Knead)[0]));
        assert!(found[0].starts_with("Stroke 1 of knead (kneading) goes over the "), "{found:?}");
        assert!(found[0].ends_with(", where it must not be done."), "{found:?}");
    }
}
