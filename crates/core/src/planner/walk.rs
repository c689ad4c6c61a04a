//! The best path through the problem's graph at given prices, for every second of the session.
//!
//! A dynamic programme over (node, second). It runs in single precision so that the compiler can
//! take several seconds at a time; [`SLACK`] covers what that may round away, so that its value
//! is still an upper bound on every legal path.

use super::problem::Problem;
use std::ops::Range;

/// More than sixty additions of single-precision values below 200 can lose.
pub(super) const SLACK: f64 = 2e-3;

const NEVER: f32 = -1e30;

/// What a path may not do: the question that a branch of the search has answered.
#[derive(Debug, Clone)]
pub(super) struct Limits {
    /// Nodes that are left out.
    banned: Vec<bool>,
    /// Stages that must be used.
    forced: Vec<bool>,
}

impl Limits {
    pub(super) fn none(problem: &Problem) -> Self {
        Self { banned: vec![false; problem.nodes.len()], forced: vec![false; problem.stages.len()] }
    }

    /// The same without these nodes.
    pub(super) fn without(&self, nodes: &Range<usize>) -> Self {
        let mut limits = self.clone();
        limits.banned[nodes.clone()].fill(true);
        limits
    }

    /// The same with one of these nodes of a stage on every path.
    pub(super) fn with(&self, problem: &Problem, stage: usize, nodes: &Range<usize>) -> Self {
        let mut limits = self.clone();
        for other in problem.stages[stage].nodes.clone() {
            limits.banned[other] |= !nodes.contains(&other);
        }
        limits.forced[stage] = true;
        limits
    }

    /// Whether a plan keeps to them.
    pub(super) fn allow(&self, problem: &Problem, choices: &[usize]) -> bool {
        let mut used = vec![false; self.forced.len()];
        for &c in choices {
            let node = problem.choices[c].node;
            if self.banned[node] {
                return false;
            }
            used[problem.nodes[node].stage] = true;
        }
        self.forced.iter().zip(used).all(|(forced, used)| used || !forced)
    }
}

/// Reusable tables for one problem.
pub(super) struct Walker<'p> {
    problem: &'p Problem,
    /// Seconds at which each node may begin.
    begins: Vec<(usize, usize)>,
    /// Nodes that may come last before the rest.
    lasts: Vec<usize>,
    entry: Vec<f32>,
    exit: Vec<f32>,
    choice_worth: Vec<f32>,
    arc_worth: Vec<Vec<f32>>,
}

/// The best path and its worth at the prices.
pub(super) struct Walk {
    /// Choices in order; what is left of the time is rest.
    pub(super) choices: Vec<usize>,
    pub(super) worth: f64,
}

impl<'p> Walker<'p> {
    pub(super) fn new(problem: &'p Problem) -> Self {
        let nodes = problem.nodes.len();
        let width = problem.total + 1;
        let last_stage = problem.stages.len() - 1;
        Self {
            problem,
            begins: begins(problem),
            lasts: problem.stages[last_stage].nodes.clone().collect(),
            entry: vec![NEVER; nodes * width],
            exit: vec![NEVER; nodes * width],
            choice_worth: vec![0.0; problem.choices.len()],
            arc_worth: problem.arcs.iter().map(|arcs| vec![0.0; arcs.len()]).collect(),
        }
    }

    /// The best path at these prices, one for each term; `None` when no path fits the time.
    pub(super) fn best(&mut self, prices: &[f64], limits: &Limits) -> Option<Walk> {
        self.price(prices);
        self.fill(limits);
        let problem = self.problem;
        let width = problem.total + 1;
        let per_second = dot(&problem.rest_load, prices);
        let (shortest, longest) = problem.rest_range;
        let mut best: Option<(f32, usize, usize)> = None;
        for &v in &self.lasts {
            for rest in shortest..=longest.min(problem.total) {
                let t = problem.total - rest;
                let worth = self.exit[v * width + t] + (per_second * rest as f64) as f32;
                if worth > NEVER / 2.0 && best.is_none_or(|(most, ..)| worth > most) {
                    best = Some((worth, v, t));
                }
            }
        }
        let (worth, v, t) = best?;
        Some(Walk { choices: self.trace(v, t), worth: f64::from(worth) + SLACK })
    }

    fn price(&mut self, prices: &[f64]) {
        for (worth, choice) in self.choice_worth.iter_mut().zip(&self.problem.choices) {
            *worth = (choice.linear + dot(&choice.load, prices)) as f32;
        }
        for (worths, arcs) in self.arc_worth.iter_mut().zip(&self.problem.arcs) {
            for (worth, arc) in worths.iter_mut().zip(arcs) {
                *worth = (arc.linear + dot(&arc.load, prices)) as f32;
            }
        }
    }

    fn fill(&mut self, limits: &Limits) {
        let problem = self.problem;
        let width = problem.total + 1;
        // Forced stages before each stage: a way that skips one is no way.
        let before: Vec<usize> = std::iter::once(0)
            .chain(limits.forced.iter().scan(0, |sum, &forced| {
                *sum += usize::from(forced);
                Some(*sum)
            }))
            .collect();
        for (v, node) in problem.nodes.iter().enumerate() {
            let (low, high) = self.begins[v];
            let entry = &mut self.entry[v * width..][..width];
            entry.fill(NEVER);
            let exit_all = &mut self.exit;
            if low > high || limits.banned[v] {
                exit_all[v * width..][..width].fill(NEVER);
                continue;
            }
            if problem.starts(v) && low == 0 && before[node.stage] == 0 {
                entry[0] = 0.0;
            }
            for (arc, &worth) in problem.arcs[v].iter().zip(&self.arc_worth[v]) {
                let from = &exit_all[arc.from * width..][..width];
                if before[node.stage] > before[problem.nodes[arc.from].stage + 1] {
                    continue;
                }
                let low = low.max(arc.time).max(arc.window.0);
                let high = high.min(arc.window.1);
                if low <= high {
                    raise(&mut entry[low..=high], &from[low - arc.time..=high - arc.time], worth);
                }
            }
            let exit = &mut exit_all[v * width..][..width];
            exit.fill(NEVER);
            for c in node.choices.clone() {
                let time = problem.choices[c].time;
                let high = high.min(problem.total.saturating_sub(time));
                if low <= high {
                    let worth = self.choice_worth[c];
                    raise(&mut exit[low + time..=high + time], &entry[low..=high], worth);
                }
            }
        }
    }

    /// Walks back from the end: the same additions give the same bits, so equality finds the way.
    #[allow(clippy::float_cmp, reason = "the same sums give the same bits")]
    fn trace(&self, mut v: usize, mut t: usize) -> Vec<usize> {
        let width = self.problem.total + 1;
        let mut choices = Vec::new();
        loop {
            let here = self.exit[v * width + t];
            let c = self.problem.nodes[v]
                .choices
                .clone()
                .find(|&c| {
                    let time = self.problem.choices[c].time;
                    t >= time && {
                        let before = self.entry[v * width + t - time];
                        before > NEVER / 2.0 && before + self.choice_worth[c] == here
                    }
                })
                .expect("a value came from a choice");
            choices.push(c);
            t -= self.problem.choices[c].time;
            if self.problem.starts(v) && t == 0 {
                break;
            }
            let here = self.entry[v * width + t];
            let arcs = self.problem.arcs[v].iter().zip(&self.arc_worth[v]);
            let (arc, _) = arcs
                .filter(|(arc, _)| t >= arc.time && (arc.window.0..=arc.window.1).contains(&t))
                .find(|(arc, worth)| {
                    let before = self.exit[arc.from * width + t - arc.time];
                    before > NEVER / 2.0 && before + **worth == here
                })
                .expect("a value came along an arc");
            t -= arc.time;
            v = arc.from;
        }
        choices.reverse();
        choices
    }
}

/// The least that any path adds to a term; `None` when no path fits.
pub(super) fn least(problem: &Problem, term: u16) -> Option<f64> {
    lightest(problem, &[term]).map(|walk| {
        let of = |load: &[(u16, f64)]| {
            load.iter().filter(|(k, _)| *k == term).map(|(_, z)| z).sum::<f64>()
        };
        let mut sum = walk.choices.iter().map(|&c| of(&problem.choices[c].load)).sum::<f64>();
        for pair in walk.choices.windows(2) {
            let [u, v] = [pair[0], pair[1]].map(|c| problem.choices[c].node);
            sum += problem.arcs[v]
                .iter()
                .filter(|arc| arc.from == u)
                .map(|arc| of(&arc.load))
                .sum::<f64>();
        }
        sum
    })
}

/// The path that adds least to these terms.
pub(super) fn lightest(problem: &Problem, terms: &[u16]) -> Option<Walk> {
    /// Far above what anything else can earn per unit.
    const DEAR: f64 = -100.0;
    let mut prices = vec![0.0; problem.terms.len()];
    for &k in terms {
        prices[k as usize] = DEAR;
    }
    Walker::new(problem).best(&prices, &Limits::none(problem))
}

/// `into = max(into, from + worth)`, element by element.
fn raise(into: &mut [f32], from: &[f32], worth: f32) {
    for (a, b) in into.iter_mut().zip(from) {
        // Stored either way: a store on a condition would keep the compiler from doing four at once.
        let candidate = b + worth;
        *a = if candidate > *a { candidate } else { *a };
    }
}

pub(super) fn dot(load: &[(u16, f64)], prices: &[f64]) -> f64 {
    load.iter().map(|&(term, amount)| amount * prices[term as usize]).sum()
}

/// Seconds at which each node may begin: what the windows and the shortest ways leave.
fn begins(problem: &Problem) -> Vec<(usize, usize)> {
    let n = problem.nodes.len();
    let shortest = |v: usize| {
        let choices = problem.nodes[v].choices.clone();
        choices.map(|c| problem.choices[c].time).min().unwrap_or(usize::MAX / 4)
    };
    let mut low = vec![usize::MAX / 4; n];
    for v in 0..n {
        if problem.starts(v) {
            low[v] = 0;
        }
        for arc in &problem.arcs[v] {
            let earliest = low[arc.from] + shortest(arc.from) + arc.time;
            low[v] = low[v].min(earliest.max(arc.window.0));
        }
    }
    let mut after = vec![usize::MAX / 4; n];
    for v in (0..n).rev() {
        if problem.nodes[v].stage == problem.stages.len() - 1 {
            after[v] = problem.rest_range.0 + shortest(v);
        } else {
            after[v] = after[v].saturating_add(shortest(v));
        }
        for arc in &problem.arcs[v] {
            after[arc.from] = after[arc.from].min(after[v] + arc.time);
        }
    }
    // A node that cannot be left in time gets an empty range.
    (0..n)
        .map(|v| problem.total.checked_sub(after[v]).map_or((1, 0), |high| (low[v], high)))
        .collect()
}
