//! A technique to look at: a score with nothing else in it, so that its hands can be seen.

use serde::Serialize;
use warmhands_core::check;
use warmhands_core::place::Area;
use warmhands_core::score::Score;
use warmhands_core::technique::Technique;
use warmhands_core::words::{self, Language, msg};

/// One technique, shown.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub(crate) struct Demonstration {
    /// Its stroke alone. It is to be watched, not to be given: it breaks rules of a whole score.
    score: Score,
    /// Where it may be done, in words.
    areas: String,
    /// What it stays away from, in words; empty where nothing.
    away: String,
}

impl Demonstration {
    pub(crate) fn of(technique: Technique, language: Language) -> Option<Self> {
        let spec = technique.spec();
        // In the middle of the picture, where it can be.
        let seen = [Area::InnerBlade, Area::LowerBack, Area::Shoulder];
        let area = seen.iter().find(|area| spec.areas.contains(area)).or(spec.areas.first())?;
        let routine = format!(
            "minutes = 5\n[[movement]]\nkind = \"release\"\n[[movement.stroke]]\n\
             technique = \"{}\"\nplaces = [\"{}\"]\n",
            spec.id,
            area.name(),
        );
        let score = check::check(&routine, language).score?;
        let listed = |names: Vec<String>| words::list(language, &names);
        let areas = spec.areas.iter().map(|area| words::area(language, *area)).collect();
        let sites = spec.forbidden_sites.iter();
        let away = sites.map(|site| msg::site(language, site.name()).to_owned()).collect();
        Some(Self { score, areas: listed(areas), away: listed(away) })
    }
}
