//! A planner's problem as plain data, for solvers outside that check how good our plans are.

use super::Setting;
use super::ground::{Ground, right_goes_first};
use super::problem::Problem;
use super::search::search;
use super::terms::Term;
use crate::body::Body;
use crate::care;
use crate::request::Request;
use serde::Serialize;

/// A problem as plain data. A plan takes choices along arcs from a starting node to a last one,
/// then rests; its worth is the sum of all `linear` and of every term at its sum of loads.
#[derive(Debug, Clone, Serialize)]
pub struct Instance {
    /// Whole seconds that choices, arcs and the rest must sum to.
    pub total_s: usize,
    /// Nodes a plan may begin with.
    pub starts: Vec<usize>,
    /// Nodes after which only the rest comes.
    pub lasts: Vec<usize>,
    /// What may be taken.
    pub choices: Vec<ChoiceData>,
    /// What may follow what.
    pub arcs: Vec<ArcData>,
    /// Concave functions of sums.
    pub terms: Vec<TermData>,
    /// Terms whose cap no plan may pass.
    pub strict: Vec<u16>,
    /// Fewest and most seconds of rest.
    pub rest_s: (usize, usize),
    /// What each second of rest adds.
    pub rest_load: Vec<(u16, f64)>,
}

/// Something a plan may take; at most one of a node.
#[derive(Debug, Clone, Serialize)]
pub struct ChoiceData {
    /// The node it belongs to.
    pub node: usize,
    /// Whole seconds.
    pub time_s: usize,
    /// Worth that adds up.
    pub linear: f64,
    /// Term and amount.
    pub load: Vec<(u16, f64)>,
}

/// One node may follow another.
#[derive(Debug, Clone, Serialize)]
pub struct ArcData {
    /// Node before.
    pub from: usize,
    /// Node after.
    pub to: usize,
    /// Whole seconds on the way.
    pub time_s: usize,
    /// Earliest and latest second at which `to` may begin.
    pub window_s: (usize, usize),
    /// Worth that adds up.
    pub linear: f64,
    /// Term and amount.
    pub load: Vec<(u16, f64)>,
}

/// A concave function of a sum.
#[derive(Debug, Clone, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
#[allow(missing_docs, reason = "as in the planner's terms")]
pub enum TermData {
    /// `worth · (1 − e^(−z/scale))`
    Saturating { worth: f64, scale: f64 },
    /// `−slope · z − over · max(0, z − cap)²`
    Cost { slope: f64, cap: f64, over: f64 },
}

/// The problem of a request, as [`super::plan`] would see it; `None` where it would refuse at once.
pub fn instance(request: &Request) -> Option<Instance> {
    with_problem(request, Instance::of)
}

/// The choices of our own plan in order, by their place in the [`Instance`] of the same request;
/// `None` where there is no plan.
pub fn choices(request: &Request, setting: Setting) -> Option<Vec<usize>> {
    with_problem(request, |problem| search(problem, setting.effort()))?
        .map(|found| found.plan.choices)
}

fn with_problem<T>(request: &Request, then: impl FnOnce(&Problem) -> T) -> Option<T> {
    let mirrored = request.mirrored();
    let turned = right_goes_first(request, &care::judge(request));
    let request = if turned { &mirrored } else { request };
    let care = care::judge(request);
    let body = Body::of(&request.receiver);
    let ground = Ground::new(request, &care, &body);
    let problem =
        Problem::of(&ground, super::total_s(request, &care), &ground.visited_spots(), &[]);
    problem.ok().map(|p| then(&p))
}

impl Instance {
    pub(super) fn of(problem: &Problem) -> Self {
        let nodes = 0..problem.nodes.len();
        let last = problem.stages.len() - 1;
        let arcs = problem.arcs.iter().enumerate().flat_map(|(to, arcs)| {
            arcs.iter().map(move |arc| ArcData {
                from: arc.from,
                to,
                time_s: arc.time,
                window_s: arc.window,
                linear: arc.linear,
                load: arc.load.clone(),
            })
        });
        let choices = problem.choices.iter().map(|c| ChoiceData {
            node: c.node,
            time_s: c.time,
            linear: c.linear,
            load: c.load.clone(),
        });
        let terms = problem.terms.iter().map(|term| match *term {
            Term::Saturating { worth, scale } => TermData::Saturating { worth, scale },
            Term::Cost { slope, cap, over } => TermData::Cost { slope, cap, over },
        });
        Self {
            total_s: problem.total,
            starts: nodes.clone().filter(|&v| problem.starts(v)).collect(),
            lasts: nodes.filter(|&v| problem.nodes[v].stage == last).collect(),
            choices: choices.collect(),
            arcs: arcs.collect(),
            terms: terms.collect(),
            strict: problem.strict.clone(),
            rest_s: problem.rest_range,
            rest_load: problem.rest_load.clone(),
        }
    }
}
