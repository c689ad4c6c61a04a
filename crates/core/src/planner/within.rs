//! The limits of the rules as a plan keeps them: most a hair inside, for whole seconds and for paths
//! that are rounded when they are written.

use crate::dose;
use crate::request::{Giver, Thumbs};
use crate::rules::limits::limits;

/// A place is warm after this long (R03), seconds.
pub(super) fn warm_s() -> f64 {
    limits().warmth.before_firm_s.0
}
/// The share of the time that the warm movement takes, least and most (R02).
pub(super) fn warm_share() -> (f64, f64) {
    (limits().shares.warm.low, limits().shares.warm.high)
}
/// Close and rest of a session of `total_s` take at least this long (R02), seconds: a tenth more than
/// the rule asks, so that a stroke that takes a little longer does not eat them up.
pub(super) fn closing_s(total_s: f64) -> f64 {
    let shares = &limits().shares;
    (1.1 * total_s * shares.closing_min).max(shares.closing_min_s.0)
}
/// Hands lie still at least this long (R08), seconds.
pub(super) fn still_s() -> f64 {
    limits().close.still_min_s.0
}
/// How much of the thumbs' limits is left for this giver (R13).
fn thumb_factor(giver: &Giver) -> f64 {
    if giver.thumbs == Thumbs::Tired { limits().giver.tired_factor } else { 1.0 }
}
/// Longest thumb work on end (R13), seconds.
pub(super) fn thumbs_on_end_s(giver: &Giver) -> f64 {
    limits().giver.thumbs_on_end_s.0 * thumb_factor(giver)
}
/// Thumb work as a share of the time (R13).
pub(super) fn thumbs_share(giver: &Giver) -> f64 {
    limits().giver.thumbs_share * thumb_factor(giver)
}
/// Point work in a session (R10), seconds.
pub(super) fn point_work_s() -> f64 {
    dose::limits().session_s.0
}
/// Longest kneading on end (R13), seconds.
pub(super) fn kneading_s() -> f64 {
    limits().giver.kneading_on_end_s.0 - 2.0
}
/// Longest tapping or plucking on end (R13), seconds.
pub(super) fn tapotement_s() -> f64 {
    limits().giver.tapotement_on_end_s.0 - 1.0
}
/// No stroke goes on longer (R15), seconds.
pub(super) fn stroke_s() -> f64 {
    limits().repeats.together_max_s.0
}
/// The next stroke begins this near, or a glide joins them (R14), metres.
pub(super) fn reach_m() -> f64 {
    limits().travel.max_m.0 - 0.01
}
/// Work this near the edge of a spot counts as a visit (R06), metres: here a hair outside.
pub(super) fn spot_reach_m() -> f64 {
    limits().sore.reach_m.0 + 0.005
}
/// All visits of a spot together take at least this long (R06), seconds.
pub(super) fn spot_s() -> f64 {
    limits().sore.total_min_s.0 + 2.0
}
/// How much more one side of a place may get than the other (R09), as a ratio.
pub(super) fn sides_ratio() -> f64 {
    1.0 / (1.0 - limits().balance.apart_max + 0.005)
}
