//! The sizes of one receiver, from stature and mass (handbook §6.1) or measured by hand.

use super::spec;
use crate::catalogue::Band;
use crate::request::{Build, Receiver};
use crate::units::{Kilograms, Metres};
use crate::words::{Language, msg};
use litemap::LiteMap;
use serde::Deserialize;
use std::collections::BTreeMap;

/// One measure of the catalogue: how to guess it and what to believe.
#[derive(Debug, Deserialize)]
pub struct MeasureSpec {
    /// Its name in a request and in a score: `biacromial_m`.
    pub name: String,
    men: [f64; 3],
    women: [f64; 3],
    #[serde(default = "whole")]
    share: f64,
    /// What a body can be, metres; a measure given by hand is kept within it.
    pub limits_m: Band,
    /// Where the numbers come from.
    pub source: String,
}

fn whole() -> f64 {
    1.0
}

impl MeasureSpec {
    /// Every measure that a request may name.
    pub fn all() -> &'static [Self] {
        &spec::get().measure
    }
    /// What it is, in plain words.
    pub fn words(&self, language: Language) -> &'static str {
        msg::measure(language, &self.name)
    }
    fn guess(&self, stature: Metres, mass: Kilograms, build: Build) -> f64 {
        let regress =
            |[a, b, c]: [f64; 3]| (a + b * stature.0 * 1000.0 + c * mass.0) / 1000.0 / self.share;
        match build {
            Build::Male => regress(self.men),
            Build::Female => regress(self.women),
            Build::Between => f64::midpoint(regress(self.men), regress(self.women)),
        }
    }
}

/// The sizes of one receiver.
#[derive(Debug, Clone, PartialEq)]
pub struct Measures {
    by_name: LiteMap<&'static str, f64>,
    bmi: f64,
}

impl Measures {
    /// Guessed by the regressions of ANSUR II, each replaced by the receiver's own where given. A
    /// stature or mass outside what the regressions know counts as the nearest inside; a measure
    /// that no body can have is brought within its limits.
    pub fn of(receiver: &Receiver) -> Self {
        let limits = &spec::get().limits;
        let usual = Receiver::default();
        let or_usual = |value: f64, usual: f64| if value.is_finite() { value } else { usual };
        let stature = or_usual(receiver.stature_m.0, usual.stature_m.0);
        let stature = stature.clamp(limits.stature_m.low, limits.stature_m.high);
        let mass = or_usual(receiver.mass_kg.0, usual.mass_kg.0);
        let bmi = (mass / (stature * stature)).clamp(limits.bmi.low, limits.bmi.high);
        let mass = Kilograms(bmi * stature * stature);
        let mut by_name = LiteMap::new();
        for spec in MeasureSpec::all() {
            let own = receiver.measures.get(&spec.name).copied().filter(|m| m.is_finite());
            let value = own.unwrap_or_else(|| spec.guess(Metres(stature), mass, receiver.build));
            by_name.insert(spec.name.as_str(), value.clamp(spec.limits_m.low, spec.limits_m.high));
        }
        Self { by_name, bmi }
    }

    /// The sizes of the back that the catalogue's outlines are drawn on.
    pub(super) fn reference() -> Self {
        Self::of(&spec::get().reference.receiver())
    }
    /// C7 to L5/S1.
    pub fn spine(&self) -> Metres {
        Metres(self.get("spine_m"))
    }
    /// The measure of this name, metres.
    pub(super) fn get(&self, name: &str) -> f64 {
        self.by_name[&name]
    }
    /// Mass over stature squared, kg/m², within what the regressions know.
    pub(super) fn bmi(&self) -> f64 {
        self.bmi
    }
    /// Every measure by its name, metres: what a score keeps of the body.
    pub fn to_map(&self) -> BTreeMap<String, f64> {
        let mut map = BTreeMap::new();
        map.extend(self.by_name.iter().map(|(name, value)| ((*name).to_owned(), *value)));
        map
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn receiver(stature: f64, mass: f64, build: Build) -> Receiver {
        Receiver {
            stature_m: Metres(stature),
            mass_kg: Kilograms(mass),
            build,
            ..Receiver::default()
        }
    }

    #[test]
    fn mean_people_have_the_mean_measures_of_the_survey() {
        // Means of ANSUR II, an independent table of H6.1: a regression passes through its means.
        let men = [0.4957, 0.4157, 0.5104, 0.2894, 0.2538, 0.3264, 0.2378, 0.3457];
        let women = [0.4347, 0.3653, 0.4503, 0.2693, 0.2474, 0.2999, 0.2130, 0.3538];
        let names = [
            "spine_m",
            "biacromial_m",
            "bideltoid_m",
            "chest_breadth_m",
            "chest_depth_m",
            "waist_breadth_m",
            "waist_depth_m",
            "hip_breadth_m",
        ];
        let man = Measures::of(&receiver(1.7562, 85.5, Build::Male));
        let woman = Measures::of(&receiver(1.6285, 67.8, Build::Female));
        for (i, name) in names.into_iter().enumerate() {
            assert!((man.get(name) - men[i]).abs() < 1e-3, "{name}: {}", man.get(name));
            assert!((woman.get(name) - women[i]).abs() < 1e-3, "{name}: {}", woman.get(name));
        }
        assert_eq!(man.to_map().len(), names.len());
    }

    #[test]
    fn a_measure_given_by_hand_wins_and_nonsense_stays_a_body() {
        let mut sam = receiver(1.78, 74.0, Build::Male);
        let guessed = Measures::of(&sam);
        sam.measures.insert("spine_m".into(), 0.47);
        sam.measures.insert("waist_depth_m".into(), f64::NAN);
        sam.measures.insert("hip_breadth_m".into(), 40.0);
        let own = Measures::of(&sam);
        assert_eq!(own.spine(), Metres(0.47));
        assert!((own.get("waist_depth_m") - guessed.get("waist_depth_m")).abs() < 1e-12);
        assert!(own.get("hip_breadth_m") < 0.5);
        for (stature, mass) in [(f64::NAN, 70.0), (0.0, 0.0), (-3.0, 1e9), (1.7, f64::INFINITY)] {
            let odd = Measures::of(&receiver(stature, mass, Build::Female));
            assert!(odd.to_map().values().all(|m| (0.08..0.7).contains(m)), "{odd:?}");
        }
    }

    #[test]
    fn between_lies_between() {
        let of = |build| Measures::of(&receiver(1.72, 70.0, build)).to_map();
        let (men, women, between) = (of(Build::Male), of(Build::Female), of(Build::Between));
        for (name, value) in between {
            assert!((value - f64::midpoint(men[&name], women[&name])).abs() < 1e-12, "{name}");
        }
    }
}
