//! What the hands can do: the catalogue of techniques (design §5, handbook §1.3).

use crate::catalogue::{self, Band};
use crate::level::Level;
use crate::place::Area;
use crate::units::{Kilopascals, Newtons, SquareCentimetres};
use crate::words::{Language, msg};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;
use std::sync::LazyLock;

/// A catalogue entry's name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "the catalogue describes each")]
pub enum Technique {
    Effleurage,
    Petrissage,
    PalmCircles,
    ThumbCircles,
    FingertipCircles,
    StaticPress,
    DorsalGlide,
    KnuckleGlide,
    ForearmSlide,
    Tapping,
    Plucking,
    Feather,
    Hacking,
    Cupping,
    Rocking,
    NeckEase,
    ForearmEase,
    StillHands,
}

/// What kind of stroke a technique is; rules speak of these.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Class {
    /// Long gliding strokes with the palm or forearm.
    Smooth,
    /// Lifting and squeezing.
    Kneading,
    /// Circles with palm, thumb or fingertips.
    Circles,
    /// A held press on one spot.
    Press,
    /// Gliding with the back of the hand or the knuckles.
    BackOfHand,
    /// Tapping, plucking and feather: the three kinds of tingling.
    Tingling,
    /// Drumming strokes other than tingling: hacking and cupping.
    Drumming,
    /// Gentle rocking.
    Rocking,
    /// A stretch that the receiver leads.
    Ease,
    /// Hands that rest.
    Still,
}

/// How a hand is held; the 3D hands have a pose for each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum Posture {
    Palm,
    Knead,
    Heel,
    Thumb,
    Fingertips,
    BackOfHand,
    LooseFist,
    Forearm,
    Tap,
    Pluck,
    Feather,
    Edge,
    Cup,
    Still,
}

/// Stretches of the body with limits of their own (H§5.4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "outlines and limits are in catalogue/body.toml")]
pub enum SiteKind {
    SpineLine,
    TransverseProcesses,
    Kidney,
    FlankGap,
    FloatingRibs,
    BonyEdges,
    FrontOfNeck,
    BackOfNeck,
    Axilla,
    Sacrum,
    Coccyx,
}

impl SiteKind {
    /// As in every format: `spine-line`.
    pub fn name(self) -> &'static str {
        match self {
            Self::SpineLine => "spine-line",
            Self::TransverseProcesses => "transverse-processes",
            Self::Kidney => "kidney",
            Self::FlankGap => "flank-gap",
            Self::FloatingRibs => "floating-ribs",
            Self::BonyEdges => "bony-edges",
            Self::FrontOfNeck => "front-of-neck",
            Self::BackOfNeck => "back-of-neck",
            Self::Axilla => "axilla",
            Self::Sacrum => "sacrum",
            Self::Coccyx => "coccyx",
        }
    }
}

/// The patch of one hand that presses.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Contact {
    /// Area of one hand's contact for a giver of average hands (0.187 × 0.083 m).
    pub area_cm2: SquareCentimetres,
    /// Length of the patch along its long axis over its breadth.
    pub length_to_breadth: f64,
    /// Whether the long axis lies along the path (else across it).
    pub along_path: bool,
    /// Share of the time that the contact presses, 0–1.
    pub duty: f64,
    /// Where the numbers come from.
    pub source: String,
}

/// What a technique costs the giver, each 0–5 (H§1.3).
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Effort {
    /// In general: back, arms, attention.
    pub general: f64,
    /// For the wrist.
    pub wrist: f64,
    /// For the thumb.
    pub thumb: f64,
    /// Where the numbers come from.
    pub source: String,
}

/// Force of one hand by level, newtons.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct ForceBands {
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "types", ts(optional))]
    #[serde(default)]
    l1: Option<Band>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "types", ts(optional))]
    #[serde(default)]
    l2: Option<Band>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "types", ts(optional))]
    #[serde(default)]
    l3: Option<Band>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "types", ts(optional))]
    #[serde(default)]
    l4: Option<Band>,
    /// Where the numbers come from.
    pub source: String,
}

impl ForceBands {
    /// The band for a level; `None` where the technique is not done at that level.
    pub fn at(&self, level: Level) -> Option<Band> {
        match level.0 {
            1 => self.l1,
            2 => self.l2,
            3 => self.l3,
            4 => self.l4,
            _ => None,
        }
    }

    /// A force as a level with its fraction: the middle of level 2's band is 2, its top 2.5, and so
    /// is all between that band and the next.
    pub fn felt(&self, force: Newtons) -> f64 {
        let mut felt = None;
        for level in 1..=Level::STRONG.0 {
            let Some(band) = self.at(Level(level)) else { continue };
            let share = (force.0 - band.low) / (band.high - band.low);
            if share >= 0.0 || felt.is_none() {
                felt = Some(f64::from(level) - 0.5 + share.clamp(0.0, 1.0));
            }
        }
        felt.unwrap_or(0.0)
    }

    /// The force that is felt like this, and its level: no lower than the level `least` and no
    /// firmer than `most`, and of these what comes nearest. `None` where no level lies between.
    pub fn for_felt(&self, felt: f64, least: Level, most: Level) -> Option<(Level, Newtons)> {
        let mut found = None;
        for level in (least.0..=most.0).rev().map(Level) {
            let Some(band) = self.at(level) else { continue };
            let share = felt - (f64::from(level.0) - 0.5);
            found = Some((level, Newtons(band.at(share.clamp(0.0, 1.0)))));
            if share >= 0.0 {
                break;
            }
        }
        found
    }
}

/// How fast a technique is done.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Tempo {
    /// Speed of the hand along its path, m/s.
    #[serde(default)]
    pub speed_m_per_s: Option<Band>,
    /// Circles, squeezes or taps a second of one hand.
    #[serde(default)]
    pub rate_hz: Option<Band>,
    /// Diameter of a circle, metres.
    #[serde(default)]
    pub circle_m: Option<f64>,
    /// How lively it is: 0 still … 1 brisk.
    pub intensity: f64,
    /// Where the numbers come from.
    pub source: String,
}

/// Everything the program knows of one technique, but for what it is called.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct TechniqueSpec {
    /// Its name in every format.
    pub id: Technique,
    /// Its kind.
    pub class: Class,
    /// How the hand is held.
    pub posture: Posture,
    /// Where it may be done.
    pub areas: Vec<Area>,
    /// Sites that it stays away from, whatever the level.
    pub forbidden_sites: Vec<SiteKind>,
    /// The contact patch.
    pub contact: Contact,
    /// Force of one hand by level.
    pub force_n: ForceBands,
    /// Speed and rate.
    pub tempo: Tempo,
    /// What it costs the giver.
    pub effort: Effort,
}

impl Technique {
    /// How many there are.
    pub const COUNT: usize = IDS.len();
    /// Every technique, in the catalogue's order.
    pub fn all() -> impl Iterator<Item = Self> {
        CATALOGUE.iter().map(|spec| spec.id)
    }
    /// What the catalogue says of it.
    pub fn spec(self) -> &'static TechniqueSpec {
        &CATALOGUE[self as usize]
    }
    /// As written in every format: `palm-circles`.
    pub fn id(self) -> &'static str {
        IDS[self as usize]
    }
    /// Its kind.
    pub fn class(self) -> Class {
        self.spec().class
    }
    /// What a lay giver calls it: `long glide`.
    pub fn name(self, language: Language) -> &'static str {
        msg::technique(language, self.id())
    }
    /// What the field calls it: `Effleurage`.
    pub fn field_name(self, language: Language) -> &'static str {
        msg::technique_field(language, self.id())
    }
    /// How it is done, a sentence or two said to the giver.
    pub fn how(self, language: Language) -> &'static str {
        msg::technique_how(language, self.id())
    }
    /// The same, no longer than one likes to listen to during a massage.
    pub fn how_aloud(self, language: Language) -> &'static str {
        msg::technique_aloud(language, self.id()).unwrap_or_else(|| self.how(language))
    }
    /// What a lay giver easily does wrong, and what to do instead.
    pub fn mistake(self, language: Language) -> &'static str {
        msg::technique_mistake(language, self.id())
    }
    /// What it is good for, a few words that complete "it …".
    pub fn purpose(self, language: Language) -> &'static str {
        msg::technique_purpose(language, self.id())
    }
    /// Everything the program knows of it, to be shown.
    pub fn described(self, language: Language) -> Described {
        Described {
            name: self.name(language),
            field_name: self.field_name(language),
            how: self.how(language),
            mistake: self.mistake(language),
            purpose: self.purpose(language),
            contact_words: msg::technique_contact(language, self.id()),
            spec: self.spec(),
        }
    }
}

/// A technique with its texts in one language.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Described {
    /// What a lay giver calls it.
    pub name: &'static str,
    /// What the field calls it.
    pub field_name: &'static str,
    /// How it is done.
    pub how: &'static str,
    /// What a lay giver easily does wrong, and what to do instead.
    pub mistake: &'static str,
    /// What it is good for, a few words that complete "it …".
    pub purpose: &'static str,
    /// What of the hand touches: `whole palm`.
    pub contact_words: &'static str,
    /// The rest.
    #[serde(flatten)]
    pub spec: &'static TechniqueSpec,
}

impl TechniqueSpec {
    /// Pressure of one hand at `force`, for a hand `scale` times the average area.
    pub fn pressure(&self, force: Newtons, scale: f64) -> Kilopascals {
        force / (self.contact.area_cm2 * scale)
    }
}

impl fmt::Display for Technique {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

impl FromStr for Technique {
    type Err = UnknownTechnique;
    fn from_str(text: &str) -> Result<Self, UnknownTechnique> {
        let found = IDS.iter().position(|id| *id == text);
        found.map(|i| CATALOGUE[i].id).ok_or_else(|| UnknownTechnique(text.to_owned()))
    }
}

/// A text that names no technique.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownTechnique(pub String);

impl fmt::Display for UnknownTechnique {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "there is no technique named '{}'", self.0)
    }
}
impl std::error::Error for UnknownTechnique {}

const IDS: [&str; 18] = [
    "effleurage",
    "petrissage",
    "palm-circles",
    "thumb-circles",
    "fingertip-circles",
    "static-press",
    "dorsal-glide",
    "knuckle-glide",
    "forearm-slide",
    "tapping",
    "plucking",
    "feather",
    "hacking",
    "cupping",
    "rocking",
    "neck-ease",
    "forearm-ease",
    "still-hands",
];

static CATALOGUE: LazyLock<Vec<TechniqueSpec>> = LazyLock::new(|| {
    #[derive(Deserialize)]
    struct File {
        technique: Vec<TechniqueSpec>,
    }
    let file: File = catalogue::embedded!("techniques.toml");
    file.technique
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_catalogue_lists_every_technique_once_in_the_order_of_the_type() {
        assert_eq!(CATALOGUE.len(), IDS.len());
        for (i, spec) in CATALOGUE.iter().enumerate() {
            assert_eq!(spec.id as usize, i, "{}", spec.id);
            assert_eq!(IDS[i].parse(), Ok(spec.id));
            assert_eq!(serde_json::to_value(spec.id).unwrap(), IDS[i]);
        }
    }

    #[test]
    fn force_never_falls_with_the_level_and_every_number_is_sensible() {
        for spec in CATALOGUE.iter() {
            let bands: Vec<_> = (1..=4).filter_map(|l| spec.force_n.at(Level(l))).collect();
            assert!(!bands.is_empty(), "{} has no level", spec.id);
            assert!(bands.windows(2).all(|w| w[0].high <= w[1].low), "{} bands overlap", spec.id);
            assert!(bands.iter().all(|b| b.low < b.high && b.high <= 60.0), "{}", spec.id);
            assert!((0.0..=1.0).contains(&spec.tempo.intensity), "{}", spec.id);
            assert!((0.0..=1.0).contains(&spec.contact.duty), "{}", spec.id);
            assert!(!spec.areas.is_empty(), "{} has no place", spec.id);
        }
    }
}
