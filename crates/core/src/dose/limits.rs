//! What counts as point work, and how much of it is enough (handbook §3, catalogue/dose.toml).

use crate::catalogue;
use crate::place::Area;
use crate::request::Build;
use crate::technique::{Class, Technique};
use crate::units::{Kilopascals, Newtons, Seconds};
use serde::Deserialize;
use std::sync::LazyLock;

/// Limits of point work on one spot.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
pub struct Limits {
    /// Longest visit.
    pub visit_s: Seconds,
    /// All visits of a session together.
    pub session_s: Seconds,
}

/// How long one spot may get point work.
pub fn limits() -> Limits {
    CATALOGUE.point_work
}

/// The share (0–1) of a dose given at this mean pressure that counts as point work.
pub fn point_share(pressure: Kilopascals) -> f64 {
    let Kinds { broad_below_kpa: broad, point_above_kpa: point } = CATALOGUE.kinds;
    ((pressure - broad) / (point - broad)).clamp(0.0, 1.0)
}

/// The highest pressure that one hand reaches with a technique at this mean force, for a hand
/// `hand_scale` times the average area.
pub fn peak(technique: Technique, force: Newtons, hand_scale: f64) -> Kilopascals {
    let spec = technique.spec();
    let over_mean = match spec.class {
        Class::Press | Class::Still => CATALOGUE.peak.over_mean_still,
        _ => CATALOGUE.peak.over_mean_working,
    };
    spec.pressure(force, hand_scale) * over_mean
}

/// The highest pressure that point work on this area may reach: a share of the pain threshold that
/// is to be expected. It says nothing of palms, which hurt at lower pressure than a thumb.
pub fn peak_limit(area: Area, build: Build) -> Kilopascals {
    let threshold = &CATALOGUE.threshold[area as usize];
    let expected = match build {
        Build::Female => threshold.female_kpa,
        Build::Male => threshold.male_kpa,
        Build::Between => (threshold.female_kpa + threshold.male_kpa) / 2.0,
    };
    expected * CATALOGUE.peak.share_of_threshold
}

#[derive(Deserialize)]
struct Catalogue {
    kinds: Kinds,
    point_work: Limits,
    peak: Peak,
    threshold: Vec<Threshold>,
}

#[derive(Clone, Copy, Deserialize)]
struct Kinds {
    broad_below_kpa: Kilopascals,
    point_above_kpa: Kilopascals,
}

#[derive(Deserialize)]
struct Peak {
    over_mean_working: f64,
    over_mean_still: f64,
    share_of_threshold: f64,
}

#[derive(Deserialize)]
struct Threshold {
    area: Area,
    female_kpa: Kilopascals,
    male_kpa: Kilopascals,
}

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| {
    let catalogue: Catalogue = catalogue::embedded!("dose.toml");
    let areas = catalogue.threshold.iter().map(|t| t.area);
    assert!(areas.eq(Area::ALL), "catalogue/dose.toml: one threshold for each area, in order");
    catalogue
});

#[cfg(test)]
mod tests {
    use super::*;
    use crate::level::Level;

    #[test]
    fn palms_are_broad_thumbs_are_points_and_fingertips_lie_between() {
        let share = |technique: Technique, force| {
            point_share(technique.spec().pressure(Newtons(force), 1.0))
        };
        assert!(share(Technique::Effleurage, 30.0) <= 0.0);
        assert!(share(Technique::ThumbCircles, 12.0) >= 1.0);
        assert!((0.1..0.9).contains(&share(Technique::FingertipCircles, 17.0)));
    }

    #[test]
    fn medium_point_work_stays_far_below_what_hurts_on_anybody() {
        for technique in [Technique::ThumbCircles, Technique::StaticPress] {
            let force = Newtons(technique.spec().force_n.at(Level::MEDIUM).unwrap().high);
            for &area in &technique.spec().areas {
                let limit = peak_limit(area, Build::Female);
                assert!(peak(technique, force, 0.85) < limit, "{technique} on {}", area.name());
            }
        }
        assert_eq!(peak_limit(Area::Shoulder, Build::Between), Kilopascals(137.5));
    }
}
