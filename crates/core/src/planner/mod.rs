//! From a request to the best score that keeps every rule (design §8).
//!
//! [`ground`] lays moves on this receiver's back, [`problem`] makes a graph of them whose every
//! path is a legal massage, [`search`] finds a path that is nearly the best and proves how near,
//! [`layout`] writes it down as a score.
//!
//! Or from a routine: [`fill`](mod@fill) adds what a person left open, [`follow`](mod@follow) also fits it
//! to these two.

mod again;
mod fill;
#[cfg(test)]
mod fill_tests;
mod follow;
mod ground;
mod heed;
mod instance;
mod layout;
mod moves;
mod notes;
mod problem;
mod refusal;
mod search;
mod terms;
mod walk;
mod within;

pub use again::{Again, again};
pub(crate) use again::{duration_range, is_pass, returns, set_duration, stroke_most_s};
pub use fill::{Filled, fill};
pub use follow::follow;
pub use instance::{ArcData, ChoiceData, Instance, TermData, choices, instance};

use crate::body::Body;
use crate::care::{self, Care};
use crate::diagnostic::{Diagnostic, Severity, any_stop};
use crate::place::Area;
use crate::request::{Request, SoreSpot};
use crate::rules;
use crate::score::{CareSummary, Score, Stroke, Verdict};
use crate::technique::Class;
use ground::Ground;
use problem::Problem;
use search::Effort;

/// How much time to spend on a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Setting {
    /// While a slider moves: a few milliseconds.
    Quick,
    /// The plan to keep: under a tenth of a second.
    Thorough,
}

impl Setting {
    fn other(self) -> Self {
        match self {
            Self::Quick => Self::Thorough,
            Self::Thorough => Self::Quick,
        }
    }

    fn effort(self) -> Effort {
        match self {
            Self::Quick => Effort {
                rounds: 12,
                starts: 4,
                pairs: 40,
                questions: &[(2, 0.04)],
                branch_rounds: 4,
            },
            Self::Thorough => Effort {
                rounds: 20,
                starts: 3,
                pairs: 60,
                // What is asked of a thorough plan: half a per cent from the best, and a proof
                // within two per cent.
                questions: &[(42, 5e-3), (76, 0.0195)],
                branch_rounds: 5,
            },
        }
    }
}

/// Why there is no plan.
#[derive(Debug, Clone, PartialEq)]
pub enum Refusal {
    /// Care says no, or not like this.
    Care(Box<Care>),
    /// The wishes cannot all be met: which, and what would be possible.
    Wishes(Vec<Diagnostic>),
}

/// The best score for a request, or why there is none.
///
/// # Errors
/// [`Refusal`] when care says no, or when the wishes cannot be met together; it says which one
/// gives way and what would be possible.
pub fn plan(request: &Request, setting: Setting) -> Result<Score, Refusal> {
    let care = care::judge(request);
    if care.verdict == Verdict::Refuse {
        return Err(Refusal::Care(Box::new(care)));
    }
    let oriented = |request: &Request| {
        // Where the best that one setting finds breaks a rule, the other's may keep them all.
        oriented(request, &care, setting).or_else(|why| match why {
            Failure::Breaks(_) => oriented(request, &care, setting.other()).map_err(|_| why),
            _ => Err(why),
        })
    };
    let mut planned = oriented(request);
    // A tempo that was learned gives way where no plan can keep it.
    if let Some(plain) = in_plain_tempo(request) {
        let kept = planned.ok().filter(|score| !any_stop(&rules::check(score)));
        planned = kept.map_or_else(|| oriented(&plain), Ok);
    }
    let planned = planned.map_err(|why| Refusal::Wishes(vec![refusal::explain(request, &why)]))?;
    let planned = heed::heed(planned);
    let notes = notes::of(&planned, &care);
    let care = CareSummary { verdict: care.verdict, notes: care.notes };
    Ok(Score { care, notes, ..planned })
}

/// The request without what was learned of tempo; `None` where nothing was.
fn in_plain_tempo(request: &Request) -> Option<Request> {
    let mut plain = request.clone();
    plain.learned.retain(|learned| learned.tempo == 0.0);
    (plain.learned.len() < request.learned.len()).then_some(plain)
}

/// Why a try led to no plan.
enum Failure {
    /// Too little is free for what is named.
    NothingFree(&'static str),
    /// No path fits the time.
    TooMuch,
    /// The best path breaks a rule.
    Breaks(Diagnostic),
}

/// The side without trouble goes first. Planned as the left one always, so that a mirrored request
/// gives the mirrored plan to the last digit.
fn oriented(request: &Request, care: &Care, setting: Setting) -> Result<Score, Failure> {
    if !ground::right_goes_first(request, care) {
        return attempt(request, setting).and_then(sound);
    }
    let score = attempt(&request.mirrored(), setting)?;
    sound(Score { request: request.clone(), ..layout::mirrored(score) })
}

/// The score, where it breaks no rule. Even ways keep every rule by construction; keep-offs can be
/// too awkward for that.
fn sound(score: Score) -> Result<Score, Failure> {
    match stopped(&score) {
        Some(rule) => Err(Failure::Breaks(rule)),
        None => Ok(score),
    }
}

fn stopped(score: &Score) -> Option<Diagnostic> {
    let uneven =
        !score.request.keep_off.is_empty() || !care::judge(&score.request).keep_off.is_empty();
    let judged = uneven || neglects_a_spot(score);
    let found = if judged { rules::check(score) } else { Vec::new() };
    found.into_iter().find(|d| d.severity == Severity::Stop)
}

/// Whether some sore spot gets neither circles nor a press: where sites leave no way for them.
fn neglects_a_spot(score: &Score) -> bool {
    let works = |spot: &SoreSpot, stroke: &Stroke| {
        let near = spot.radius_m.0 + rules::limits::limits().sore.reach_m.0;
        let mut points = stroke.hands.working().flat_map(|hand| &hand.path);
        matches!(stroke.technique.class(), Class::Circles | Class::Press)
            && points.any(|p| p.distance(spot.at) <= near)
    };
    let worked = |spot: &SoreSpot| score.strokes().any(|(_, _, stroke)| works(spot, stroke));
    !score.request.sore.iter().all(worked)
}

fn attempt(request: &Request, setting: Setting) -> Result<Score, Failure> {
    let care = care::judge(request);
    let body = Body::of(&request.receiver);
    let ground = Ground::new(request, &care, &body);
    let (total, spots) = (total_s(request, &care), ground.visited_spots());
    let planned = |even: &[Area]| {
        let problem =
            Problem::of(&ground, total, &spots, even).map_err(|e| Failure::NothingFree(e.0))?;
        let found = search::search(&problem, setting.effort()).ok_or(Failure::TooMuch)?;
        Ok(layout::score(&ground, &problem, &found))
    };
    let score = planned(&[])?;
    // Where keep-offs make the sides differ too much, once more with their balance as a limit.
    if stopped(&score).is_some_and(|rule| rule.code == "R09") {
        return planned(&rules::even_areas(&score)).or(Ok(score));
    }
    Ok(score)
}

/// Length of the session in whole seconds, as wish and care have it.
fn total_s(request: &Request, care: &Care) -> usize {
    (request.minutes.min(care.minutes_max) * 60.0).floor() as usize
}

#[cfg(test)]
mod tests;
