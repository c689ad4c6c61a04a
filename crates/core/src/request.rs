//! What people ask for: who, where it hurts, how long (design §6).
//!
//! [`Request`] is the request *as understood*: every sore spot and keep-off has its point and
//! radius, every measure its value. Reading what a person wrote is the job of [`crate::text`].

use crate::care;
use crate::geometry::Point;
use crate::level::Level;
use crate::place::{Place, Side};
use crate::technique::Technique;
use crate::units::{Kilograms, Metres};
use crate::words::Language;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Fewest minutes of a session (design §6).
pub const MINUTES_MIN: f64 = 5.0;
/// Most minutes of a session: the mission's own limit.
pub const MINUTES_MAX: f64 = 20.0;
/// A session's length where nobody says, minutes.
pub const MINUTES_USUAL: f64 = 15.0;

/// A request as understood.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Request {
    /// Length of the session, 5–20 minutes.
    pub minutes: f64,
    /// The language of every text that is made for this request.
    #[serde(default, skip_serializing_if = "is_usual")]
    pub language: Language,
    /// The receiver's wish, 1–4.
    #[serde(default = "default_level")]
    pub level: Level,
    /// The free strokes repeat exactly for one seed.
    #[serde(default)]
    pub seed: u64,
    /// Who receives.
    #[serde(default)]
    pub receiver: Receiver,
    /// Who gives.
    #[serde(default)]
    pub giver: Giver,
    /// Points that the receiver named.
    #[serde(default)]
    pub sore: Vec<SoreSpot>,
    /// Areas not to be touched.
    #[serde(default)]
    pub keep_off: Vec<KeepOff>,
    /// −1 never … 0 … 1 love, by technique.
    #[serde(default)]
    pub taste: BTreeMap<Technique, f64>,
    /// Answers to the questions of `warmhands care`, by the question's id. A missing answer is not
    /// a 'no': see [`crate::care`].
    #[serde(default)]
    pub care: BTreeMap<String, Answer>,
    /// The room.
    #[serde(default)]
    pub mood: Mood,
    /// What is at hand.
    #[serde(default)]
    pub supplies: Supplies,
    /// What earlier sessions taught, see [`crate::learning`].
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "types", ts(optional, as = "Option<Vec<Learned>>"))]
    pub learned: Vec<Learned>,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde wants a reference")]
fn is_usual(language: &Language) -> bool {
    *language == Language::default()
}

fn default_level() -> Level {
    Level::MEDIUM
}

impl Request {
    /// Whether the receiver said *never* to a technique.
    pub fn is_never(&self, technique: Technique) -> bool {
        self.taste.get(&technique).is_some_and(|taste| *taste <= -1.0)
    }
    /// A request for `minutes` with everything else as it is when nobody says otherwise.
    pub fn of_minutes(minutes: f64) -> Self {
        Self {
            minutes,
            language: Language::default(),
            level: default_level(),
            seed: 0,
            receiver: Receiver::default(),
            giver: Giver::default(),
            sore: Vec::new(),
            keep_off: Vec::new(),
            taste: BTreeMap::new(),
            care: BTreeMap::new(),
            mood: Mood::default(),
            supplies: Supplies::default(),
            learned: Vec::new(),
        }
    }

    /// The same request with the receiver's left and right exchanged.
    #[must_use]
    pub fn mirrored(&self) -> Self {
        let mut mirrored = self.clone();
        for spot in &mut mirrored.sore {
            spot.place = spot.place.mirrored();
            spot.at = spot.at.mirrored();
        }
        for area in &mut mirrored.keep_off {
            area.place = area.place.map(Place::mirrored);
            area.at = area.at.mirrored();
        }
        for learned in &mut mirrored.learned {
            learned.place = learned.place.map(Place::mirrored);
            learned.x_m = -learned.x_m;
        }
        mirrored.care =
            self.care.iter().map(|(id, answer)| (care::mirrored_id(id), *answer)).collect();
        mirrored
    }
}

/// An answer to a care question. 'Not sure' counts as yes (H§5).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum Answer {
    Yes,
    No,
    NotSure,
}

/// Who receives. Nothing is required; the defaults are the middle of the handbook's tables.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(default)]
pub struct Receiver {
    /// A name to use in the texts.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "types", ts(optional))]
    pub name: Option<String>,
    /// Height, metres.
    pub stature_m: Metres,
    /// Weight, kilograms.
    pub mass_kg: Kilograms,
    /// The shape of the back only.
    pub build: Build,
    /// Where the arms lie.
    pub arms: Arms,
    /// Measures that replace the regressions one by one, by their names in catalogue/body.toml
    /// (`spine_m`, `biacromial_m`, …), metres.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    #[cfg_attr(feature = "types", ts(optional, as = "Option<BTreeMap<String, f64>>"))]
    pub measures: BTreeMap<String, f64>,
}

impl Default for Receiver {
    fn default() -> Self {
        Self {
            name: None,
            // Between the means of men and women of ANSUR II [S61].
            stature_m: Metres(1.69),
            mass_kg: Kilograms(74.0),
            build: Build::Between,
            arms: Arms::Sides,
            measures: BTreeMap::new(),
        }
    }
}

/// The shape of the back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum Build {
    Male,
    Female,
    Between,
}

/// Where the receiver's arms lie.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum Arms {
    Sides,
    Forward,
}

/// Who gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(default)]
pub struct Giver {
    /// How strong the arms are.
    pub strength: Strength,
    /// How the thumbs are today.
    pub thumbs: Thumbs,
    /// Length of the hand, metres; default between the means of men and women [S61].
    pub hand_length_m: Metres,
    /// Breadth of the hand, metres.
    pub hand_breadth_m: Metres,
}

impl Default for Giver {
    fn default() -> Self {
        Self {
            strength: Strength::Average,
            thumbs: Thumbs::Average,
            hand_length_m: HAND_LENGTH_MEAN,
            hand_breadth_m: HAND_BREADTH_MEAN,
        }
    }
}

/// Mean hand length, metres: between men 0.193 and women 0.181 [S61].
pub const HAND_LENGTH_MEAN: Metres = Metres(0.187);
/// Mean hand breadth, metres: between men 0.088 and women 0.078 [S61].
pub const HAND_BREADTH_MEAN: Metres = Metres(0.083);

impl Giver {
    /// Area of this giver's hand over the average one's.
    pub fn hand_area_scale(&self) -> f64 {
        (self.hand_length_m / HAND_LENGTH_MEAN) * (self.hand_breadth_m / HAND_BREADTH_MEAN)
    }
}

/// How strong the giver's arms are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum Strength {
    Light,
    Average,
    Strong,
}

/// How the giver's thumbs are today.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum Thumbs {
    Tired,
    Average,
    Strong,
}

/// A point that the receiver named.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct SoreSpot {
    /// The place it lies on.
    pub place: Place,
    /// Its middle.
    #[serde(flatten, serialize_with = "xy::serialize", deserialize_with = "xy::deserialize")]
    pub at: Point,
    /// Its radius, metres.
    pub radius_m: Metres,
}

/// An area not to be touched: a disc. A whole place is kept off by `place`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct KeepOff {
    /// The whole place, where one was named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "types", ts(optional))]
    pub place: Option<Place>,
    /// Middle of the disc, or of the place.
    #[serde(flatten, serialize_with = "xy::serialize", deserialize_with = "xy::deserialize")]
    pub at: Point,
    /// Radius of the disc; for a whole place, of a disc around it.
    pub radius_m: Metres,
    /// Why, in the person's words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "types", ts(optional))]
    pub why: Option<String>,
}

impl KeepOff {
    /// Which side it lies on; a disc on the midline counts as right.
    pub fn side(&self) -> Side {
        if self.at.x < 0.0 { Side::Left } else { Side::Right }
    }
}

/// One thing that earlier sessions taught. It holds for a place, for a technique, for both
/// together, or for everything; one of its numbers says what, the others are 0.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(default)]
pub struct Learned {
    /// The place it holds for; `None` for all of them. A tempo holds for the other side as well, so
    /// that both get the same time.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "types", ts(optional))]
    pub place: Option<Place>,
    /// The technique it holds for; `None` for all of them.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "types", ts(optional))]
    pub technique: Option<Technique>,
    /// Levels firmer (positive) or softer (negative) than planned.
    #[serde(skip_serializing_if = "is_zero")]
    #[cfg_attr(feature = "types", ts(optional, as = "Option<f64>"))]
    pub level: f64,
    /// Faster (positive) or slower (negative), as a share of the planned tempo.
    #[serde(skip_serializing_if = "is_zero")]
    #[cfg_attr(feature = "types", ts(optional, as = "Option<f64>"))]
    pub tempo: f64,
    /// How much it is liked, −1 to 1, where the request does not say.
    #[serde(skip_serializing_if = "is_zero")]
    #[cfg_attr(feature = "types", ts(optional, as = "Option<f64>"))]
    pub taste: f64,
    /// Radius of a sore spot on `place` that comes back, metres; it lies at `x_m`, `y_m`.
    #[serde(skip_serializing_if = "is_zero")]
    #[cfg_attr(feature = "types", ts(optional, as = "Option<f64>"))]
    pub sore_m: f64,
    /// Lateral, positive to the receiver's right.
    #[serde(skip_serializing_if = "is_zero")]
    #[cfg_attr(feature = "types", ts(optional, as = "Option<f64>"))]
    pub x_m: f64,
    /// Along the midline towards the feet.
    #[serde(skip_serializing_if = "is_zero")]
    #[cfg_attr(feature = "types", ts(optional, as = "Option<f64>"))]
    pub y_m: f64,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde wants a reference")]
fn is_zero(number: &f64) -> bool {
    *number == 0.0
}

/// A point as `x_m` and `y_m`.
mod xy {
    use crate::geometry::Point;
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    #[derive(Serialize, Deserialize)]
    struct Xy {
        x_m: f64,
        y_m: f64,
    }
    pub(super) fn serialize<S: Serializer>(p: &Point, s: S) -> Result<S::Ok, S::Error> {
        Xy { x_m: p.x, y_m: p.y }.serialize(s)
    }
    pub(super) fn deserialize<'de, D: Deserializer<'de>>(d: D) -> Result<Point, D::Error> {
        Xy::deserialize(d).map(|p| Point::new(p.x_m, p.y_m))
    }
}

/// The room.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(default)]
pub struct Mood {
    /// Which kind of light, music and scent.
    pub kind: MoodKind,
}

/// Which kind of light, music and scent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum MoodKind {
    #[default]
    Quiet,
    Romantic,
    Bright,
}

/// What is at hand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(default)]
#[allow(missing_docs, reason = "the names say it")]
pub struct Supplies {
    pub oil: bool,
    pub towels: bool,
    pub surface: Surface,
}

impl Default for Supplies {
    fn default() -> Self {
        Self { oil: true, towels: true, surface: Surface::Bed }
    }
}

/// What the receiver lies on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum Surface {
    Table,
    Bed,
    Floor,
}
