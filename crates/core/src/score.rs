//! The whole plan: movements made of strokes, with tempo, force and place (design §6).

use crate::geometry::Point;
use crate::level::Level;
use crate::place::Place;
use crate::request::Request;
use crate::technique::{Posture, Technique};
use crate::units::{Dose, Hertz, Metres, MetresPerSecond, Newtons, Seconds};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What the `format` of a score says today.
pub const FORMAT: &str = "warmhands-score/1";

/// The whole plan of one session.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Score {
    /// Always [`FORMAT`].
    pub format: String,
    /// A title for people.
    pub title: String,
    /// The free strokes repeat exactly for one seed.
    pub seed: u64,
    /// Length of the whole, seconds.
    pub duration_s: Seconds,
    /// The request as understood.
    pub request: Request,
    /// What care says.
    pub care: CareSummary,
    /// Which wishes gave way, and why.
    pub notes: Vec<Note>,
    /// No stroke is firmer.
    pub level_cap: Level,
    /// Measures of this receiver.
    pub body: BodySummary,
    /// Its phases, in order.
    pub movements: Vec<Movement>,
    /// Dose by place, mean over the place.
    #[cfg_attr(feature = "types", ts(type = "{ [key in Place]?: PlaceDose }"))]
    pub dose: BTreeMap<Place, PlaceDose>,
    /// How good the plan is by the planner's own measure, and how good any plan could be.
    pub proof: Proof,
}

impl Score {
    /// Every stroke with the index of its movement and its own in it, in order.
    pub fn strokes(&self) -> impl Iterator<Item = (usize, usize, &Stroke)> {
        self.movements.iter().enumerate().flat_map(|(m, movement)| {
            movement.strokes.iter().enumerate().map(move |(i, stroke)| (m, i, stroke))
        })
    }
}

/// What care says of this receiver, as the score keeps it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct CareSummary {
    /// Go, adapt or refuse.
    pub verdict: Verdict,
    /// Why, one note each.
    pub notes: Vec<CareNote>,
}

/// Whether to massage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// Nothing stands against it.
    Go,
    /// Gentler, shorter or not everywhere.
    Adapt,
    /// Not today, or not like this.
    Refuse,
}

/// One reason of care.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct CareNote {
    /// Stable code: the question's id.
    pub code: String,
    /// In plain words.
    pub text: String,
    /// A key of the handbook's list.
    pub source: String,
}

/// A wish that gave way.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Note {
    /// Stable code: `spot-…` or `taste-…`.
    pub code: String,
    /// In plain words, a sentence.
    pub text: String,
}

/// Measures of this receiver that a player needs.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct BodySummary {
    /// C7 to L5/S1.
    pub spine_m: Metres,
    /// Further measures by name, metres.
    #[serde(flatten)]
    pub measures: BTreeMap<String, f64>,
}

/// A phase of the score.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Movement {
    /// Which phase.
    pub kind: MovementKind,
    /// From the start of the score.
    pub start_s: Seconds,
    /// How long.
    pub duration_s: Seconds,
    /// Its strokes, without a gap between them.
    pub strokes: Vec<Stroke>,
}

/// Which phase of the score.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "R02 and design §7 say what each is")]
pub enum MovementKind {
    Warm,
    Knead,
    Release,
    Sweep,
    Close,
    Rest,
}

impl MovementKind {
    /// In the order that R02 asks for.
    pub const ALL: [Self; 6] =
        [Self::Warm, Self::Knead, Self::Release, Self::Sweep, Self::Close, Self::Rest];
    /// As in every format.
    pub fn name(self) -> &'static str {
        match self {
            Self::Warm => "warm",
            Self::Knead => "knead",
            Self::Release => "release",
            Self::Sweep => "sweep",
            Self::Close => "close",
            Self::Rest => "rest",
        }
    }
}

/// A number of the catalogue for each kind of movement.
#[derive(Debug, Deserialize)]
pub(crate) struct ByMovement {
    warm: f64,
    knead: f64,
    release: f64,
    sweep: f64,
    close: f64,
    rest: f64,
}

impl ByMovement {
    /// That of one kind.
    pub(crate) fn of(&self, kind: MovementKind) -> f64 {
        match kind {
            MovementKind::Warm => self.warm,
            MovementKind::Knead => self.knead,
            MovementKind::Release => self.release,
            MovementKind::Sweep => self.sweep,
            MovementKind::Close => self.close,
            MovementKind::Rest => self.rest,
        }
    }
}

/// One timed, placed use of a technique.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Stroke {
    /// The catalogue's name.
    pub technique: Technique,
    /// The places it works on, in the order it meets them.
    pub places: Vec<Place>,
    /// Which way it goes.
    pub direction: Direction,
    /// From the start of the score.
    pub start_s: Seconds,
    /// How long, all repetitions together.
    pub duration_s: Seconds,
    /// How often the path is followed.
    pub repetitions: u32,
    /// Felt pressure.
    pub level: Level,
    /// Mean force of one hand.
    pub force_n: Newtons,
    /// Speed along the path, where it moves.
    pub speed_m_per_s: Option<MetresPerSecond>,
    /// Circles, squeezes or taps a second, where it has them.
    pub rate_hz: Option<Hertz>,
    /// How lively, 0–1.
    pub intensity: f64,
    /// Why it is there, one plain sentence.
    pub reason: String,
    /// What each of the giver's hands does.
    pub hands: Hands,
}

impl Stroke {
    /// When it ends, from the start of the score.
    pub fn end_s(&self) -> Seconds {
        self.start_s + self.duration_s
    }
    /// Time of one repetition.
    pub fn repetition_s(&self) -> Seconds {
        self.duration_s / f64::from(self.repetitions.max(1))
    }
}

/// Which way a stroke goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum Direction {
    Ascending,
    Descending,
    Across,
    Circling,
    Free,
    Still,
}

impl Direction {
    /// As in every format.
    pub fn name(self) -> &'static str {
        match self {
            Self::Ascending => "ascending",
            Self::Descending => "descending",
            Self::Across => "across",
            Self::Circling => "circling",
            Self::Free => "free",
            Self::Still => "still",
        }
    }
}

/// The giver's hands; a hand that rests is `None`.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Hands {
    /// The giver's left.
    pub left: Option<Hand>,
    /// The giver's right.
    pub right: Option<Hand>,
}

impl Hands {
    /// The hands that work.
    pub fn working(&self) -> impl Iterator<Item = &Hand> {
        self.left.iter().chain(self.right.iter())
    }
}

/// What one hand does.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Hand {
    /// How it is held.
    pub posture: Posture,
    /// Where the middle of the contact goes in one repetition.
    pub path: Vec<Point>,
}

/// Dose of one place, mean over its area.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct PlaceDose {
    /// Of broad contacts.
    pub broad_kpa_s: Dose,
    /// Of point work.
    pub point_kpa_s: Dose,
}

/// What the planner can say of its own plan. A check on the software, not on the massage.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Proof {
    /// Worth of this plan by the planner's measure.
    pub objective: f64,
    /// No plan can be worth more.
    pub bound: f64,
    /// `(bound − objective) / bound`.
    pub gap: f64,
}
