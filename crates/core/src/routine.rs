//! A score as a person writes it: short text instead of paths and newtons (design §6).
//!
//! A routine file is a request, the same keys and tables, plus a title and its movements. So the
//! same routine can be checked for two people by exchanging `[receiver]`. [`crate::text`] reads
//! it; what it leaves open is filled in when it becomes a score. Written out, a routine is what its
//! file says beside the request's own keys.

use crate::level::Level;
use crate::place::{Area, Place, Side};
use crate::request::Request;
use crate::score::{Direction, MovementKind};
use crate::technique::Technique;
use crate::units::Seconds;
use serde::{Deserialize, Serialize, Serializer};
use std::ops::Range;

/// A routine as understood.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Routine {
    /// A title for people.
    pub title: String,
    /// For whom and how long; what the routine does not say is as in the smallest request.
    #[serde(skip)]
    pub request: Request,
    /// Its phases, in order.
    #[serde(rename = "movement")]
    pub movements: Vec<RoutineMovement>,
}

/// A phase of a routine.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct RoutineMovement {
    /// Which phase.
    pub kind: MovementKind,
    /// How long; the time that nobody claims is shared out among the others.
    pub minutes: Option<f64>,
    /// Its strokes, in order; none leaves the phase to the program.
    #[serde(rename = "stroke")]
    pub strokes: Vec<RoutineStroke>,
    /// Where it stands in the text, bytes.
    #[serde(skip)]
    pub span: Range<usize>,
}

/// A stroke of a routine. What is `None` is filled in from the catalogue and the request.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct RoutineStroke {
    /// The catalogue's name.
    pub technique: Technique,
    /// From where to where; see [`RoutineStroke::chains`]. Empty only with `spots`, or for a
    /// technique that has but one area.
    #[cfg_attr(feature = "types", ts(type = "string[]"))]
    pub places: Vec<RoutinePlace>,
    /// On the receiver's sore spots.
    pub spots: bool,
    /// Which way it goes.
    pub direction: Option<Heading>,
    /// How often.
    pub repetitions: Option<u32>,
    /// Felt pressure, 1–4.
    pub level: Option<Level>,
    /// How long, all repetitions together.
    pub seconds: Option<Seconds>,
    /// Where it stands in the text, bytes.
    #[serde(skip)]
    pub span: Range<usize>,
}

/// Which way a stroke of a routine goes: as in a score, or up and down in turn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum Heading {
    Ascending,
    Descending,
    Across,
    Circling,
    Free,
    Still,
    /// A series of passes, up and down in turn: several strokes of a score.
    Alternating,
}

impl Heading {
    /// The one direction of a score; none where it alternates.
    pub fn direction(self) -> Option<Direction> {
        match self {
            Self::Ascending => Some(Direction::Ascending),
            Self::Descending => Some(Direction::Descending),
            Self::Across => Some(Direction::Across),
            Self::Circling => Some(Direction::Circling),
            Self::Free => Some(Direction::Free),
            Self::Still => Some(Direction::Still),
            Self::Alternating => None,
        }
    }
}

/// An area, on one side or on both.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RoutinePlace {
    /// Which area.
    pub area: Area,
    /// On which side; `None` is both.
    pub side: Option<Side>,
}

impl Serialize for RoutinePlace {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.side {
            None => serializer.serialize_str(self.area.name()),
            Some(side) => serializer.collect_str(&Place::new(self.area, side)),
        }
    }
}

impl RoutineStroke {
    /// The places in the order that the hands meet them, a chain for each side that has any; a
    /// place without a side is on both.
    pub fn chains(&self) -> Vec<Vec<Place>> {
        let on = |side: Side| -> Vec<Place> {
            let here = self.places.iter().filter(|place| place.side.is_none_or(|s| s == side));
            here.map(|place| Place::new(place.area, side)).collect()
        };
        Side::BOTH.map(on).into_iter().filter(|chain| !chain.is_empty()).collect()
    }
}
