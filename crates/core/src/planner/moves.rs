//! The moves that scores are made of, and what the planner values: catalogue data.

use crate::catalogue;
use crate::place::Area;
use crate::score::{ByMovement, Direction, MovementKind};
use crate::technique::Technique;
use crate::words::{Language, msg};
use serde::Deserialize;
use std::sync::LazyLock;

/// The way of a hand over the right half of the back.
#[derive(Debug, Deserialize)]
pub(crate) struct Lane {
    pub(crate) id: String,
    /// `[s, x_cm]`: s along the spine, x from the midline of a reference back.
    pub(crate) points: Vec<[f64; 2]>,
}

/// How the hands share a lane.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum HandUse {
    /// One hand on each side.
    Mirrored,
    /// Both hands on one side, then the same on the other.
    Pair,
    /// Passes in turn up and down one side, then the other.
    Series,
    /// Both hands lie still.
    Rest,
}

/// How firm a move is meant to be; sites, wish and care lower it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Firmness {
    Light,
    Smooth,
    Calm,
    Main,
    Wish,
}

/// What a move is in the free play of the sweep.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Role {
    Back,
    Smooth,
    Tingle,
}

/// Why a move is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Reason {
    /// It has a reason of its own.
    #[default]
    Own,
    /// For what its technique is good for.
    Purpose,
}

/// A technique on a lane: something a giver can be told in one sentence.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Move {
    pub(crate) id: String,
    pub(crate) movement: MovementKind,
    /// Place in its movement; at most one move of a stage is taken.
    #[serde(default)]
    pub(crate) stage: u8,
    /// From how many minutes on one of its stage must be taken, if ever.
    #[serde(default, rename = "needed_from_minutes")]
    pub(crate) needed: Option<f64>,
    /// Whether it must reach all that is free on either side.
    #[serde(default)]
    pub(crate) whole: bool,
    /// Offered only where no other move of its stage can be done.
    #[serde(default)]
    pub(crate) fallback: bool,
    #[serde(default)]
    pub(crate) role: Option<Role>,
    pub(crate) technique: Technique,
    pub(crate) lane: String,
    pub(crate) hands: HandUse,
    pub(crate) direction: Direction,
    pub(crate) level: Firmness,
    /// A force of its own, kept within the level's band; else the giver's strength decides.
    #[serde(default)]
    pub(crate) force_n: Option<f64>,
    #[serde(default)]
    pub(crate) speed_m_per_s: Option<f64>,
    #[serde(default)]
    pub(crate) rate_hz: Option<f64>,
    /// Fewest and most repetitions; passes a side for a series.
    pub(crate) repetitions: [u32; 2],
    #[serde(skip)]
    pub(crate) reason: Reason,
}

impl Move {
    /// Whether a massage of so many minutes must have one of its stage.
    pub(crate) fn needed(&self, minutes: f64) -> bool {
        self.needed.is_some_and(|from| minutes >= from)
    }

    /// What it does, completing "it …".
    pub(crate) fn reason(&self, language: Language) -> &'static str {
        match self.reason {
            Reason::Own => msg::move_reason(language, &self.id),
            Reason::Purpose => self.technique.purpose(language),
        }
    }
    /// Whether it is a stroke with the backs of the hands along the whole back.
    pub(crate) fn is_long_back(&self) -> bool {
        self.role == Some(Role::Back) && self.direction != Direction::Across
    }
}

/// Light and deep need of an area.
#[derive(Debug, Deserialize)]
pub(crate) struct Need {
    pub(crate) area: Area,
    pub(crate) light: f64,
    pub(crate) light_s: f64,
    pub(crate) deep: f64,
    pub(crate) deep_s: f64,
}

/// What is worth how many points; see catalogue/planner.toml.
#[derive(Debug, Deserialize)]
pub(crate) struct Worth {
    pub(crate) spot: f64,
    pub(crate) spot_s: f64,
    pub(crate) second_visit: f64,
    pub(crate) second_exact: f64,
    pub(crate) spot_place_factor: f64,
    pub(crate) variety: f64,
    pub(crate) variety_n: f64,
    pub(crate) tingling: f64,
    pub(crate) tingling_s: f64,
    pub(crate) close: f64,
    pub(crate) close_s: f64,
    pub(crate) rest: f64,
    pub(crate) rest_s: f64,
    pub(crate) taste_variety: f64,
    pub(crate) taste_per_s: f64,
    pub(crate) seed_share: f64,
}

/// What costs how many points; see catalogue/planner.toml.
#[derive(Debug, Deserialize)]
pub(crate) struct Price {
    pub(crate) instruction: f64,
    pub(crate) instructions_per_minute: f64,
    pub(crate) instructions_least: f64,
    pub(crate) instruction_over: f64,
    pub(crate) effort_per_s: f64,
    pub(crate) thumb_per_s: f64,
    pub(crate) thumb_tired: f64,
    pub(crate) thumb_strong: f64,
    pub(crate) limit_over: f64,
    pub(crate) side: f64,
    pub(crate) posture: f64,
    pub(crate) travel_per_m: f64,
    pub(crate) again: f64,
    pub(crate) idle_per_s: f64,
}

/// All that the planner values.
#[derive(Debug, Deserialize)]
pub(crate) struct Values {
    /// What each movement gets of the time that a routine leaves open.
    pub(crate) share: ByMovement,
    pub(crate) need: Vec<Need>,
    pub(crate) worth: Worth,
    pub(crate) price: Price,
}

#[derive(Debug, Deserialize)]
struct Moves {
    lane: Vec<Lane>,
    #[serde(rename = "move")]
    moves: Vec<Move>,
}

static MOVES: LazyLock<Moves> = LazyLock::new(|| catalogue::embedded!("moves.toml"));

static VALUES: LazyLock<Values> = LazyLock::new(|| catalogue::embedded!("planner.toml"));

/// Every move, in the catalogue's order.
pub(crate) fn moves() -> &'static [Move] {
    &MOVES.moves
}

/// The lane of that name.
///
/// # Panics
/// When the catalogue names a lane that it does not have: a broken build.
pub(crate) fn lane(id: &str) -> &'static Lane {
    MOVES.lane.iter().find(|l| l.id == id).unwrap_or_else(|| panic!("no lane '{id}'"))
}

/// What the planner values.
pub(crate) fn values() -> &'static Values {
    &VALUES
}
