//! Price, propose, improve.
//!
//! 1. *Price.* Every term gets a price, the slope of its worth where a mixture of plans has led it.
//!    At given prices the best path is a dynamic programme ([`super::walk`]), and what all terms
//!    could earn beyond their prices plus that path's worth is an upper bound on every plan: for
//!    any plan with sums z, `Σ F(z) + linear = Σ (F(z) − p·z) + (Σ p·z + linear)`, and each half is
//!    at most its own best. Each path joins the mixture, which is moved towards the best worth.
//! 2. *Propose.* The paths met on the way are legal plans already, at worst a little greedy.
//! 3. *Improve.* Swap, drop, insert and merge choices, alone or in pairs, as long as that helps.
//!
//! 4. *Branch.* Where the bound and the best plan are still apart, the mixture uses some stage, or
//!    some stroke of it, in part only. The question whether to use it splits the problem in two,
//!    each with a bound of its own; the larger of the two is a bound on the whole. The branch with
//!    the highest bound is split first, by the question that has lowered bounds the most so far.
//!
//! A fixed number of rounds ends every step, never a clock; ties go to the lower index.

use super::problem::{Problem, Stage};
use super::terms::Term;
use super::walk::{self, Limits, Walk, Walker, dot};
use crate::few;
use std::ops::Range;

/// How much work to spend.
#[derive(Debug, Clone, Copy)]
pub(super) struct Effort {
    /// Pricing rounds.
    pub(super) rounds: usize,
    /// Plans taken up for improvement.
    pub(super) starts: usize,
    /// Single changes kept for pairing.
    pub(super) pairs: usize,
    /// Questions that may split the problem: up to so many, each in its turn, while the gap between
    /// bound and plan, as a share, is larger than this.
    pub(super) questions: &'static [(usize, f64)],
    /// Pricing rounds of a branch.
    pub(super) branch_rounds: usize,
}

impl Effort {
    /// The gap that is not worth the next question; `None` where all have been asked.
    fn enough(self, asked: usize) -> Option<f64> {
        self.questions.iter().find(|(most, _)| asked < *most).map(|(_, gap)| *gap)
    }
}

/// A legal plan with its sums.
#[derive(Debug, Clone)]
pub(super) struct Plan {
    /// Choices in order.
    pub(super) choices: Vec<usize>,
    /// Seconds of rest at the end.
    pub(super) rest: usize,
    /// Sum of every term.
    pub(super) sums: Vec<f64>,
    /// Worth that simply adds up.
    linear: f64,
    /// Worth by the planner's measure.
    pub(super) worth: f64,
}

/// The best plan found and a bound that no plan passes.
pub(super) struct Found {
    pub(super) plan: Plan,
    pub(super) bound: f64,
}

/// Searches; `None` when no plan fits the time.
pub(super) fn search(problem: &Problem, effort: Effort) -> Option<Found> {
    let search = Search { problem, arcs: ArcTable::new(problem) };
    let mut walker = Walker::new(problem);
    let root = search.price(&mut walker, Limits::none(problem), Vec::new(), effort.rounds)?;
    let mut tried = Vec::new();
    let mut best = search.begin(&root, effort, &mut tried)?;
    let mut open = vec![root];
    let mut questions = Questions::new(problem);
    for enough in (0..).map_while(|asked| effort.enough(asked)) {
        let widest = |a: &usize, b: &usize| open[*a].bound.total_cmp(&open[*b].bound);
        let Some(i) = (0..open.len()).max_by(widest) else { break };
        if open[i].bound <= best.worth * (1.0 + enough) {
            break;
        }
        let Some(asked) = search.undecided(&open[i], &questions) else { break };
        let (stage, nodes) = questions.all[asked].clone();
        let parent = open.swap_remove(i);
        let most = parent.bound - best.worth;
        let mut drops = [most; 2];
        let parts = [parent.limits.with(problem, stage, &nodes), parent.limits.without(&nodes)];
        for (limits, drop) in parts.into_iter().zip(&mut drops) {
            let known = parent.mixture.columns.clone();
            let rounds = effort.branch_rounds;
            let Some(mut child) = search.price(&mut walker, limits, known, rounds) else {
                continue;
            };
            child.bound = child.bound.min(parent.bound);
            *drop = (parent.bound - child.bound).min(most);
            let better = |a: &&Plan, b: &&Plan| a.worth.total_cmp(&b.worth);
            let new = child.mixture.columns.iter().max_by(better).cloned();
            let new = new.filter(|p| child.bound > best.worth && p.worth > 0.9 * best.worth);
            // The same start would lead to the same plan.
            if let Some(new) = new.filter(|p| !tried.contains(&p.choices)) {
                tried.push(new.choices.clone());
                let new = search.improved(new, effort.pairs);
                if new.worth > best.worth && search.legal(&new) {
                    best = new;
                }
            }
            open.push(child);
        }
        questions.learn(asked, drops);
    }
    let bound = open.iter().map(|leaf| leaf.bound).fold(best.worth, f64::max);
    Some(Found { plan: best, bound })
}

/// Questions that split the problem, and what each lowered the bounds by so far.
struct Questions {
    /// Whether a path takes one of these nodes of a stage: all of them, or one of several.
    all: Vec<(usize, Range<usize>)>,
    /// For each the sum over the times it was asked, and their number.
    gained: Vec<(f64, f64)>,
    /// The same for all together.
    usual: (f64, f64),
}

impl Questions {
    fn new(problem: &Problem) -> Self {
        let mut all = Vec::new();
        for (s, Stage { nodes, .. }) in problem.stages.iter().enumerate() {
            all.push((s, nodes.clone()));
            let several = nodes.clone().filter(|_| nodes.len() > 1);
            all.extend(several.map(|v| (s, v..v + 1)));
        }
        Self { gained: vec![(0.0, 0.0); all.len()], all, usual: (1.0, 1.0) }
    }

    /// The lesser drop counts most: the part that keeps its bound has still to be split.
    fn learn(&mut self, asked: usize, drops: [f64; 2]) {
        let [a, b] = drops;
        let gain = (5.0 * a.min(b) + a.max(b)) / 6.0;
        for (sum, n) in [&mut self.gained[asked], &mut self.usual] {
            *sum += gain;
            *n += 1.0;
        }
    }

    /// What it is likely to lower them by; one that was never asked, as much as others did.
    fn gain(&self, question: usize) -> f64 {
        let (sum, n) = match self.gained[question] {
            (_, 0.0) => self.usual,
            known => known,
        };
        sum / n
    }
}

/// A part of the problem with a bound of its own.
struct Branch<'p> {
    limits: Limits,
    bound: f64,
    mixture: Mixture<'p>,
}

/// Where the arc from one node to another stands, if there is one.
struct ArcTable {
    nodes: usize,
    at: Vec<u16>,
}

impl ArcTable {
    const NONE: u16 = u16::MAX;

    fn new(problem: &Problem) -> Self {
        let nodes = problem.nodes.len();
        let mut at = vec![Self::NONE; nodes * nodes];
        for (v, arcs) in problem.arcs.iter().enumerate() {
            for (i, arc) in arcs.iter().enumerate() {
                at[arc.from * nodes + v] = i as u16;
            }
        }
        Self { nodes, at }
    }

    fn find(&self, from: usize, to: usize) -> Option<usize> {
        match self.at[from * self.nodes + to] {
            Self::NONE => None,
            i => Some(i as usize),
        }
    }
}

struct Search<'p> {
    problem: &'p Problem,
    arcs: ArcTable,
}

/// A mixture of plans: the point at which prices are taken.
struct Mixture<'p> {
    terms: &'p [Term],
    columns: Vec<Plan>,
    weights: Vec<f64>,
    sums: Vec<f64>,
}

impl Mixture<'_> {
    fn prices(&self) -> Vec<f64> {
        self.terms.iter().zip(&self.sums).map(|(term, &z)| term.slope_at(z)).collect()
    }

    /// Moves weight from the least to the most valuable plan, as far as that helps; a few times.
    fn settle(&mut self, steps: usize) {
        for _ in 0..steps {
            let prices = self.prices();
            let value = |plan: &Plan| {
                plan.linear + plan.sums.iter().zip(&prices).map(|(z, p)| z * p).sum::<f64>()
            };
            let values: Vec<f64> = self.columns.iter().map(value).collect();
            let most = |a: &usize, b: &usize| values[*a].total_cmp(&values[*b]);
            let up = (0..values.len()).max_by(most).expect("a mixture holds plans");
            let held = (0..values.len()).filter(|&i| self.weights[i] > 0.0);
            let down = held.min_by(most).expect("weights sum to one");
            if values[up] - values[down] < 1e-4 {
                break;
            }
            self.shift(down, up);
        }
    }

    #[allow(clippy::float_cmp, reason = "a sum that is the same to the bit does not move")]
    fn shift(&mut self, down: usize, up: usize) {
        let (from, to) = (&self.columns[down], &self.columns[up]);
        let linear = to.linear - from.linear;
        let steps: Vec<(Term, f64, f64)> = (self.terms.iter().zip(&self.sums))
            .zip(to.sums.iter().zip(&from.sums))
            .filter(|(_, (a, b))| a != b)
            .map(|((&term, &z), (a, b))| (term, z, a - b))
            .collect();
        let slope = |amount: f64| {
            linear + steps.iter().map(|(term, z, d)| d * term.slope_at(z + amount * d)).sum::<f64>()
        };
        let (mut low, mut high) = (0.0, self.weights[down]);
        if slope(high) < 0.0 {
            for _ in 0..5 {
                let middle = f64::midpoint(low, high);
                if slope(middle) > 0.0 {
                    low = middle;
                } else {
                    high = middle;
                }
            }
        }
        for (z, (a, b)) in self.sums.iter_mut().zip(to.sums.iter().zip(&from.sums)) {
            *z += high * (a - b);
        }
        self.weights[down] -= high;
        self.weights[up] += high;
    }
}

impl<'p> Search<'p> {
    /// The best of the first plans, improved; what they began as is put down in `tried`.
    fn begin(&self, root: &Branch, effort: Effort, tried: &mut Vec<Vec<usize>>) -> Option<Plan> {
        let problem = self.problem;
        let mut plans = root.mixture.columns.clone();
        few::sort(&mut plans, |a, b| b.worth.total_cmp(&a.worth));
        plans.dedup_by(|a, b| a.choices == b.choices);
        plans.truncate(effort.starts);
        tried.extend(plans.iter().map(|plan| plan.choices.clone()));
        plans
            .into_iter()
            .map(|plan| self.improved(plan, effort.pairs))
            .filter(|plan| self.legal(plan))
            .reduce(|a, b| if b.worth > a.worth { b } else { a })
            .or_else(|| {
                // Every start passes a strict limit: begin where they are met most easily.
                let lightest = self.plan(walk::lightest(problem, &problem.strict)?.choices)?;
                Some(self.improved(lightest, effort.pairs)).filter(|plan| self.legal(plan))
            })
    }

    /// Pricing rounds: the best bound met, and the mixture that met it; `None` when no path fits.
    fn price(
        &self,
        walker: &mut Walker<'p>,
        limits: Limits,
        mut known: Vec<Plan>,
        rounds: usize,
    ) -> Option<Branch<'p>> {
        let problem = self.problem;
        let terms = &problem.terms;
        known.retain(|plan| limits.allow(problem, &plan.choices));
        if known.is_empty() {
            // At first every term pays as if half met.
            let start = terms.iter().map(|t| match *t {
                Term::Saturating { worth, scale } => 0.5 * worth / scale,
                Term::Cost { .. } => t.slope_at(0.0),
            });
            let start: Vec<f64> = start.collect();
            known.push(self.plan(walker.best(&start, &limits)?.choices)?);
        }
        let mut weights = vec![0.0; known.len()];
        weights[0] = 1.0;
        let mut mixture = Mixture { terms, sums: known[0].sums.clone(), columns: known, weights };
        mixture.settle(if mixture.columns.len() > 1 { 24 } else { 0 });
        let mut bound = f64::INFINITY;
        for _ in 0..rounds {
            let prices = mixture.prices();
            let Walk { choices, worth } = walker.best(&prices, &limits)?;
            let beyond: f64 = terms.iter().zip(&prices).map(|(t, &p)| t.beyond_price(p)).sum();
            bound = bound.min(beyond + worth);
            let known = mixture.columns.iter().any(|c| c.choices == choices);
            if !known {
                mixture.columns.push(self.plan(choices)?);
                mixture.weights.push(0.0);
            }
            mixture.settle(if known { 16 } else { 5 });
        }
        Some(Branch { limits, bound, mixture })
    }

    /// The node that the mixture takes in part only and whose question lowered bounds the most.
    fn undecided(&self, branch: &Branch<'_>, questions: &Questions) -> Option<usize> {
        let mut share = vec![0.0; self.problem.nodes.len()];
        for (plan, weight) in branch.mixture.columns.iter().zip(&branch.mixture.weights) {
            for &c in &plan.choices {
                share[self.problem.choices[c].node] += weight;
            }
        }
        let hope = |q: usize| {
            let taken: f64 = share[questions.all[q].1.clone()].iter().sum();
            taken.min(1.0 - taken) * questions.gain(q)
        };
        (0..questions.all.len())
            .map(|q| (q, hope(q)))
            .filter(|(_, hope)| *hope > 0.0)
            .max_by(|a, b| a.1.total_cmp(&b.1).then(b.0.cmp(&a.0)))
            .map(|(q, _)| q)
    }

    /// A path as a plan, its rest as long as the time asks.
    fn plan(&self, choices: Vec<usize>) -> Option<Plan> {
        let problem = self.problem;
        let mut sums = vec![0.0; problem.terms.len()];
        let (mut linear, mut time) = (0.0, 0);
        let mut last: Option<usize> = None;
        for &c in &choices {
            let choice = &problem.choices[c];
            if let Some(u) = last {
                let arc = &problem.arcs[choice.node][self.arcs.find(u, choice.node)?];
                add(&mut sums, &arc.load, 1.0);
                linear += arc.linear;
                time += arc.time;
            }
            add(&mut sums, &choice.load, 1.0);
            linear += choice.linear;
            time += choice.time;
            last = Some(choice.node);
        }
        let rest = problem.total.checked_sub(time)?;
        add(&mut sums, &problem.rest_load, rest as f64);
        let terms = problem.terms.iter().zip(&sums);
        let worth = linear + terms.map(|(term, &z)| term.at(z)).sum::<f64>();
        let plan = Plan { choices, rest, sums, linear, worth };
        Some(plan)
    }

    /// Whether a plan keeps the windows, the rest's bounds and the strict limits.
    fn legal(&self, plan: &Plan) -> bool {
        let (low, high) = self.problem.rest_range;
        (low..=high).contains(&plan.rest) && self.in_windows(&plan.choices) && self.in_limits(plan)
    }

    fn in_limits(&self, plan: &Plan) -> bool {
        self.problem.strict.iter().all(|&k| match self.problem.terms[k as usize] {
            Term::Cost { cap, .. } => plan.sums[k as usize] <= cap + 1e-9,
            Term::Saturating { .. } => true,
        })
    }

    fn in_windows(&self, choices: &[usize]) -> bool {
        let problem = self.problem;
        let mut time = 0;
        let mut last: Option<usize> = None;
        for &c in choices {
            let choice = &problem.choices[c];
            if let Some(u) = last {
                let Some(i) = self.arcs.find(u, choice.node) else { return false };
                let arc = &problem.arcs[choice.node][i];
                time += arc.time;
                if !(arc.window.0..=arc.window.1).contains(&time) {
                    return false;
                }
            }
            time += choice.time;
            last = Some(choice.node);
        }
        true
    }

    /// Changes of one plan: what stands at `from..to` gives way to at most one choice.
    fn changes(&self, plan: &Plan) -> Vec<Change> {
        let problem = self.problem;
        let n = plan.choices.len();
        let node = |i: usize| problem.choices[plan.choices[i]].node;
        let mut changes = Vec::new();
        for from in 0..n {
            for to in from..=(from + 2).min(n) {
                let before = from.checked_sub(1).map(node);
                let after = (to < n).then(|| node(to));
                let reach = |u: Option<usize>, v: Option<usize>| match (u, v) {
                    (Some(u), Some(v)) => self.arcs.find(u, v).is_some(),
                    (None, Some(v)) => problem.starts(v),
                    (Some(u), None) => problem.nodes[u].stage + 1 == problem.stages.len(),
                    (None, None) => false,
                };
                if to > from && reach(before, after) {
                    changes.push(Change { from, to, with: None });
                }
                let low = before.map_or(0, |u| problem.nodes[u].stage + 1);
                let high = after.map_or(problem.stages.len(), |v| problem.nodes[v].stage);
                for stage in low..high {
                    for v in problem.stages[stage].nodes.clone() {
                        if reach(before, Some(v)) && reach(Some(v), after) {
                            let all = problem.nodes[v].choices.clone();
                            let new = all.filter(|c| !plan.choices[from..to].contains(c));
                            changes.extend(new.map(|c| Change { from, to, with: Some(c) }));
                        }
                    }
                }
            }
        }
        changes
    }

    /// What a change does to the sums, the rest taking up the time; `None` when it does nothing
    /// that can be done.
    #[allow(clippy::cast_possible_wrap, reason = "seconds of a session are few")]
    fn effect(&self, plan: &Plan, change: Change, scratch: &mut Scratch) -> Effect {
        let problem = self.problem;
        let node = |i: usize| problem.choices[plan.choices[i]].node;
        let before = change.from.checked_sub(1).map(node);
        let after = (change.to < plan.choices.len()).then(|| node(change.to));
        let mut linear = 0.0;
        let mut time = 0isize;
        let mut arc = |u: Option<usize>, v: Option<usize>, sign: f64, scratch: &mut Scratch| {
            if let (Some(u), Some(v)) = (u, v) {
                let i = self.arcs.find(u, v).expect("changes follow arcs");
                let arc = &problem.arcs[v][i];
                scratch.add(&arc.load, sign);
                linear += sign * arc.linear;
                time += sign as isize * arc.time as isize;
            }
        };
        let mut last = before;
        for i in change.from..change.to {
            arc(last, Some(node(i)), -1.0, scratch);
            last = Some(node(i));
        }
        arc(last, after, -1.0, scratch);
        let new = change.with.map(|c| problem.choices[c].node);
        arc(before, new.or(after), 1.0, scratch);
        if new.is_some() {
            arc(new, after, 1.0, scratch);
        }
        let removed = plan.choices[change.from..change.to].iter().map(|&c| (c, -1.0));
        for (c, sign) in removed.chain(change.with.map(|c| (c, 1.0))) {
            let choice = &problem.choices[c];
            scratch.add(&choice.load, sign);
            linear += sign * choice.linear;
            time += sign as isize * choice.time as isize;
        }
        scratch.add(&problem.rest_load, -(time as f64));
        Effect { change, linear, time, load: scratch.drain().collect() }
    }

    /// The plan after every change, or pair of changes, that helps.
    ///
    /// All worth is concave, so slopes at the plan give a ceiling on what a change can gain: only
    /// changes whose ceiling beats the best so far are worked out.
    fn improved(&self, mut plan: Plan, pairs: usize) -> Plan {
        let terms = &self.problem.terms;
        let mut scratch = Scratch::new(terms.len());
        for _ in 0..60 {
            let slopes: Vec<f64> =
                terms.iter().zip(&plan.sums).map(|(t, &z)| t.slope_at(z)).collect();
            let worths: Vec<f64> = terms.iter().zip(&plan.sums).map(|(t, &z)| t.at(z)).collect();
            let worth = |(k, d): (u16, f64)| {
                terms[k as usize].at(plan.sums[k as usize] + d) - worths[k as usize]
            };
            let mut effects: Vec<(f64, Effect)> = self
                .changes(&plan)
                .into_iter()
                .map(|change| {
                    let effect = self.effect(&plan, change, &mut scratch);
                    (effect.linear + dot(&effect.load, &slopes), effect)
                })
                .collect();
            effects.sort_by(|a, b| b.0.total_cmp(&a.0));
            let penalty = if self.legal(&plan) { 0.0 } else { 1e3 };
            let mut most = 1e-7;
            let mut best: Option<(Change, Option<Change>)> = None;
            for (ceiling, effect) in &effects {
                if *ceiling + penalty <= most {
                    break;
                }
                let gained: f64 = effect.load.iter().copied().map(worth).sum();
                let gain = effect.linear + gained + penalty;
                if gain > most && self.keeps_legal(&plan, effect, None) {
                    most = gain;
                    best = Some((effect.change, None));
                }
            }
            if best.is_none() {
                effects.truncate(pairs);
                for (i, (high, a)) in effects.iter().enumerate() {
                    for (low, b) in &effects[i + 1..] {
                        if high + low + penalty <= most {
                            break;
                        }
                        let apart = a.change.to < b.change.from || b.change.to < a.change.from;
                        if !apart || !self.rest_holds(&plan, a.time + b.time) {
                            continue;
                        }
                        scratch.add(&a.load, 1.0);
                        scratch.add(&b.load, 1.0);
                        let gained: f64 = scratch.drain().map(worth).sum();
                        let gain = a.linear + b.linear + gained + penalty;
                        if gain > most && self.keeps_legal(&plan, a, Some(b)) {
                            most = gain;
                            best = Some((a.change, Some(b.change)));
                        }
                    }
                }
            }
            let Some((a, b)) = best else { break };
            plan = self.plan(changed(&plan.choices, a, b)).expect("checked above");
        }
        plan
    }

    fn rest_holds(&self, plan: &Plan, time: isize) -> bool {
        let (low, high) = self.problem.rest_range;
        plan.rest.checked_add_signed(-time).is_some_and(|rest| (low..=high).contains(&rest))
    }

    fn keeps_legal(&self, plan: &Plan, a: &Effect, b: Option<&Effect>) -> bool {
        let within = |k: u16| match self.problem.terms[k as usize] {
            Term::Cost { cap, .. } => {
                let by = |e: &Effect| e.load.iter().find(|(t, _)| *t == k).map_or(0.0, |(_, d)| *d);
                plan.sums[k as usize] + by(a) + b.map_or(0.0, by) <= cap + 1e-9
            }
            Term::Saturating { .. } => true,
        };
        self.rest_holds(plan, a.time + b.map_or(0, |b| b.time))
            && self.problem.strict.iter().all(|&k| within(k))
            && self.in_windows(&changed(&plan.choices, a.change, b.map(|b| b.change)))
    }
}

/// What stands at `from..to` gives way to `with`.
#[derive(Debug, Clone, Copy)]
struct Change {
    from: usize,
    to: usize,
    with: Option<usize>,
}

/// What a change does.
struct Effect {
    change: Change,
    linear: f64,
    /// Seconds taken from the rest.
    time: isize,
    load: Vec<(u16, f64)>,
}

/// The choices after one change, or two that stand apart.
fn changed(choices: &[usize], a: Change, b: Option<Change>) -> Vec<usize> {
    let mut choices = choices.to_vec();
    // The later one first, so that the earlier one's place stays what it is.
    let (first, second) = match b {
        Some(b) if b.from > a.from => (b, Some(a)),
        _ => (a, b),
    };
    for change in std::iter::once(first).chain(second) {
        choices.splice(change.from..change.to, change.with);
    }
    choices
}

/// A sparse sum under construction over a dense table.
struct Scratch {
    sums: Vec<f64>,
    marked: Vec<bool>,
    touched: Vec<u16>,
}

impl Scratch {
    fn new(terms: usize) -> Self {
        let touched = Vec::with_capacity(terms);
        Self { sums: vec![0.0; terms], marked: vec![false; terms], touched }
    }

    fn add(&mut self, load: &[(u16, f64)], times: f64) {
        for &(term, amount) in load {
            if !std::mem::replace(&mut self.marked[term as usize], true) {
                self.touched.push(term);
            }
            self.sums[term as usize] += amount * times;
        }
    }

    /// The sums so far; the table is empty again.
    fn drain(&mut self) -> impl Iterator<Item = (u16, f64)> + '_ {
        let Self { sums, marked, touched } = self;
        let amounts = touched.drain(..).map(|k| {
            marked[k as usize] = false;
            (k, std::mem::take(&mut sums[k as usize]))
        });
        amounts.filter(|(_, amount)| *amount != 0.0)
    }
}

fn add(sums: &mut [f64], load: &[(u16, f64)], times: f64) {
    for &(term, amount) in load {
        sums[term as usize] += amount * times;
    }
}
