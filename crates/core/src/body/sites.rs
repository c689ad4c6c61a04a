//! Stretches of the body with limits of their own (handbook §5.4).
//!
//! A site binds the *middle of the contact*, the points of a stroke's path, and not the whole
//! patch: a palm beside the spine always covers some of the spine line, and that is fine.

use super::frame::{Frame, both_halves};
use super::spec::{self, Mark};
use crate::geometry::Polygon;
use crate::level::Level;
use crate::place::Side;
use crate::request::Arms;
use crate::technique::{Class, SiteKind, Technique};
use crate::words::{Language, msg};
use serde::Deserialize;

/// What the catalogue says of one kind of site.
#[derive(Debug, Deserialize)]
pub struct SiteSpec {
    /// Which.
    pub kind: SiteKind,
    /// The highest level there; `None` where it is not touched at all.
    #[serde(default)]
    pub level_max: Option<Level>,
    /// Kinds of technique that may go there.
    pub classes: Vec<Class>,
    /// Whether the outlines are right halves of one site on the midline.
    #[serde(default)]
    middle: bool,
    /// Whether it follows the breadth of the back, as bones do, everywhere.
    #[serde(default)]
    scaled: bool,
    outlines: Vec<Vec<Mark>>,
    #[serde(default)]
    forward: Option<Vec<Vec<Mark>>>,
    /// Where the rule and the outline come from.
    pub source: String,
}

impl SiteSpec {
    /// Every kind of site.
    pub fn all() -> &'static [Self] {
        &spec::get().site
    }
    /// What a giver calls it: completes "here are …".
    pub fn words(&self, language: Language) -> &'static str {
        msg::site(language, self.kind.name())
    }
}

/// One site of one receiver.
#[derive(Debug, Clone)]
pub struct Site {
    /// Which kind.
    pub kind: SiteKind,
    /// On which side; `None` on the midline.
    pub side: Option<Side>,
    /// Where, metres.
    pub outline: Polygon,
}

/// The highest level at which `technique` may go over a site; `None` where it may not go at all.
/// Joins the rule of the site with what the technique itself stays away from.
pub fn site_allows(kind: SiteKind, technique: Technique) -> Option<Level> {
    let (site, technique) = (&SiteSpec::all()[kind as usize], technique.spec());
    let welcome =
        site.classes.contains(&technique.class) && !technique.forbidden_sites.contains(&kind);
    site.level_max.filter(|_| welcome)
}

pub(super) fn build(frame: &Frame, arms: Arms) -> Vec<Site> {
    let mut sites = Vec::new();
    for spec in SiteSpec::all() {
        let forward = spec.forward.as_ref().filter(|_| arms == Arms::Forward);
        for marks in forward.unwrap_or(&spec.outlines) {
            let right = if spec.scaled { frame.polygon(marks) } else { frame.real_polygon(marks) };
            let site = |side, outline| Site { kind: spec.kind, side, outline };
            if spec.middle {
                sites.push(site(None, both_halves(&right)));
            } else {
                sites.push(site(Some(Side::Left), right.mirrored()));
                sites.push(site(Some(Side::Right), right));
            }
        }
    }
    sites
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_of_site_has_its_rule() {
        // `site_allows` looks a rule up by the kind's number.
        for (i, site) in SiteSpec::all().iter().enumerate() {
            assert_eq!(site.kind as usize, i);
            assert_eq!(site.level_max.is_none(), site.classes.is_empty(), "{:?}", site.kind);
        }
        assert_eq!(SiteSpec::all().len(), SiteKind::Coccyx as usize + 1);
    }

    #[test]
    fn the_handbook_table_holds() {
        use SiteKind as S;
        use Technique as T;
        let cases = [
            (S::SpineLine, T::Effleurage, Some(1)),
            (S::SpineLine, T::ThumbCircles, None),
            (S::SpineLine, T::KnuckleGlide, None),
            (S::SpineLine, T::Tapping, None),
            (S::TransverseProcesses, T::StaticPress, None),
            (S::TransverseProcesses, T::Petrissage, Some(4)),
            (S::Kidney, T::PalmCircles, Some(3)),
            (S::Kidney, T::Hacking, None),
            (S::Kidney, T::StaticPress, None),
            (S::FlankGap, T::Effleurage, Some(2)),
            (S::FlankGap, T::Petrissage, None),
            (S::FlankGap, T::ForearmSlide, None),
            (S::FlankGap, T::Tapping, None),
            (S::BonyEdges, T::KnuckleGlide, None),
            (S::FrontOfNeck, T::Feather, None),
            (S::BackOfNeck, T::NeckEase, Some(2)),
            (S::BackOfNeck, T::StaticPress, None),
            (S::Axilla, T::Effleurage, None),
            (S::Sacrum, T::PalmCircles, Some(2)),
            (S::Coccyx, T::StillHands, None),
        ];
        for (site, technique, level) in cases {
            assert_eq!(site_allows(site, technique), level.map(Level), "{site:?} {technique}");
        }
    }
}
