//! The numbers of the rules (catalogue/rules.toml), for the rules and for the planner.

use crate::catalogue::{self, Band};
use crate::level::Level;
use crate::units::{Dose, Hertz, Metres, MetresPerSecond, Newtons, Seconds};
use serde::Deserialize;
use std::sync::LazyLock;

/// Every number of the rules.
pub fn limits() -> &'static Limits {
    static LIMITS: LazyLock<Limits> = LazyLock::new(|| catalogue::embedded!("rules.toml"));
    &LIMITS
}

/// Every number of the rules, by what it is about.
#[derive(Debug, Deserialize)]
pub struct Limits {
    /// R01.
    pub total: Total,
    /// R02.
    pub shares: Shares,
    /// R03, and R06 for sore spots.
    pub warmth: Warmth,
    /// R04.
    pub knead: Knead,
    /// R05.
    pub ease: Ease,
    /// R06.
    pub sore: Sore,
    /// R07.
    pub sweep: Sweep,
    /// R08.
    pub close: Close,
    /// R09.
    pub balance: Balance,
    /// R13.
    pub giver: Giver,
    /// R14.
    pub travel: Travel,
    /// R15.
    pub repeats: Repeats,
    /// R16.
    pub tempo: Tempo,
    /// R18.
    pub form: Form,
}

/// Length of the whole.
#[derive(Debug, Deserialize)]
pub struct Total {
    /// No massage is longer.
    pub max_s: Seconds,
    /// How far it may end before the minutes that were asked for.
    pub short_by_max_s: Seconds,
}

/// Shares of the whole time, 0–1.
#[derive(Debug, Deserialize)]
pub struct Shares {
    /// Of the warm movement.
    pub warm: Band,
    /// Of close and rest together, at least.
    pub closing_min: f64,
    /// Time of close and rest together, at least.
    pub closing_min_s: Seconds,
}

/// What comes before firm strokes.
#[derive(Debug, Deserialize)]
pub struct Warmth {
    /// Strokes of this level and above are firm.
    pub firm_from: Level,
    /// Time that a place is stroked before the first firm stroke on it.
    pub before_firm_s: Seconds,
    /// Highest level of the first stroke on a place.
    pub first_max: Level,
    /// By how much the level may rise from one stroke on a place to the next.
    pub rise_max: u8,
}

/// Passes along the spine.
#[derive(Debug, Deserialize)]
pub struct Knead {
    /// On each side, at least.
    pub passes_min: usize,
    /// A whole pass reaches at least as far down: share of the spine.
    pub low_end: f64,
    /// A whole pass reaches at least as far up: share of the spine.
    pub high_end: f64,
}

/// Easing neck and forearms.
#[derive(Debug, Deserialize)]
pub struct Ease {
    /// Highest level, and the highest of any stroke on the neck.
    pub level_max: Level,
    /// Greatest force on the neck.
    pub neck_force_max_n: Newtons,
    /// Greatest force on a forearm.
    pub forearm_force_max_n: Newtons,
    /// How long one stroke may take, seconds.
    pub duration_s: Band,
    /// How often one stroke is repeated.
    pub repetitions_max: u32,
}

/// Work on sore spots.
#[derive(Debug, Deserialize)]
pub struct Sore {
    /// A stroke within the spot's radius and this much more works on it.
    pub reach_m: Metres,
    /// How far from a spot's edge the hand that works on it still touches, metres: R09 asks no
    /// balance of places within.
    pub spill_m: Metres,
    /// Longest visit.
    pub visit_max_s: Seconds,
    /// Visits of one spot.
    pub visits_max: usize,
    /// All visits together, at least.
    pub total_min_s: Seconds,
}

/// The free sweep.
#[derive(Debug, Deserialize)]
pub struct Sweep {
    /// Back-of-hand strokes, at least.
    pub back_of_hand_min: usize,
    /// Back-of-hand strokes of one heading in a row.
    pub alike_max: usize,
}

/// The end.
#[derive(Debug, Deserialize)]
pub struct Close {
    /// The last glide reaches at least as far down: share of the spine.
    pub low_end: f64,
    /// The last glide reaches at least as far up: share of the spine.
    pub high_end: f64,
    /// How long hands rest, at least.
    pub still_min_s: Seconds,
    /// Highest level of hands that rest.
    pub still_level_max: Level,
}

/// Left and right.
#[derive(Debug, Deserialize)]
pub struct Balance {
    /// Greatest difference as a share of the larger dose.
    pub apart_max: f64,
    /// The same at a place that the receiver asked to be treated otherwise on one side.
    pub asked_apart_max: f64,
    /// Where even the larger dose is smaller, left and right are not compared.
    pub ignore_below_kpa_s: Dose,
}

/// What a giver's hands stand.
#[derive(Debug, Deserialize)]
pub struct Giver {
    /// Techniques that strain the thumb this much or more (0–5) are thumb work.
    pub thumb_effort_from: f64,
    /// Longest thumb work on end.
    pub thumbs_on_end_s: Seconds,
    /// Thumb work as a share of the time.
    pub thumbs_share: f64,
    /// How much of both is left for tired thumbs.
    pub tired_factor: f64,
    /// Longest tapotement on end.
    pub tapotement_on_end_s: Seconds,
    /// Longest kneading on end.
    pub kneading_on_end_s: Seconds,
}

/// From stroke to stroke.
#[derive(Debug, Deserialize)]
pub struct Travel {
    /// How far the nearer hand may be from where it goes on.
    pub max_m: Metres,
}

/// The same stroke again.
#[derive(Debug, Deserialize)]
pub struct Repeats {
    /// Repetitions in a row.
    pub in_a_row_max: u64,
    /// Repetitions in a row together.
    pub together_max_s: Seconds,
}

/// Speed as stated and as the path and the time give it.
#[derive(Debug, Deserialize)]
pub struct Tempo {
    /// Greatest difference as a share of the stated speed.
    pub apart_max: f64,
}

/// What makes a score a score.
#[derive(Debug, Deserialize)]
pub struct Form {
    /// Distance between the points at which a path is looked at.
    pub sample_m: Metres,
    /// Times are alike within this.
    pub time_slack_s: Seconds,
    /// How much nearer to a keep-off a path may come: it may be rounded.
    pub path_slack_m: Metres,
    /// Greatest difference of a stated dose from the real one, as a share of the larger.
    pub dose_apart_max: f64,
    /// Differences below are rounding.
    pub dose_ignore_kpa_s: Dose,
    /// Longest time that is read at all.
    pub time_max_s: Seconds,
    /// Greatest length and furthest point that is read at all.
    pub length_max_m: Metres,
    /// Longest path that is read at all.
    pub path_max_m: Metres,
    /// Greatest force that is read at all.
    pub force_max_n: Newtons,
    /// Greatest speed that is read at all.
    pub speed_max_m_per_s: MetresPerSecond,
    /// Highest rate that is read at all.
    pub rate_max_hz: Hertz,
    /// Most repetitions that are read at all.
    pub repetitions_max: u32,
}
