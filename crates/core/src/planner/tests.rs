//! Tiny problems, small enough to try every plan, as the measure of the search.

use super::Setting;
use super::problem::{Arc, Choice, Node, Problem, Stage};
use super::search::{Found, search};
use super::terms::Term;
use crate::score::MovementKind;

/// A dice that throws the same numbers every time (`SplitMix64`).
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }
    fn count(&mut self, low: usize, high: usize) -> usize {
        low + (self.next() % (high - low + 1) as u64) as usize
    }
    fn real(&mut self, low: f64, high: f64) -> f64 {
        low + (high - low) * ((self.next() >> 11) as f64 / (1u64 << 53) as f64)
    }
    fn chance(&mut self, share: f64) -> bool {
        self.real(0.0, 1.0) < share
    }
    fn load(&mut self, terms: usize, most: usize) -> Vec<(u16, f64)> {
        let count = self.count(0, most);
        let mut load: Vec<_> =
            (0..count).map(|_| (self.count(0, terms - 1) as u16, self.real(0.2, 4.0))).collect();
        load.sort_by_key(|(term, _)| *term);
        load.dedup_by_key(|(term, _)| *term);
        load
    }
}

/// 3–5 stages of 1–3 nodes with 1–3 choices each, some stages optional, some windows narrow.
/// With `limits`, the last term is a strict one.
fn tiny(seed: u64, limits: bool) -> Problem {
    let mut dice = Dice(seed);
    let total = dice.count(20, 60);
    let mut terms: Vec<Term> = (0..dice.count(2, 5))
        .map(|_| match dice.count(0, 3) {
            0 => Term::cost(dice.real(0.0, 0.4), dice.real(1.0, 8.0), dice.real(0.1, 1.0)),
            _ => Term::saturating(dice.real(1.0, 10.0), dice.real(1.0, 10.0)),
        })
        .collect();
    let mut strict = Vec::new();
    if limits {
        strict.push(terms.len() as u16);
        terms.push(Term::cost(0.0, dice.real(1.0, 8.0), 0.5));
    }
    let mut problem = Problem {
        parts: Vec::new(),
        stages: Vec::new(),
        nodes: Vec::new(),
        choices: Vec::new(),
        arcs: Vec::new(),
        strict,
        rest: 0,
        rest_load: vec![(dice.count(0, terms.len() - 1) as u16, dice.real(0.0, 0.3))],
        rest_range: (2, dice.count(4, 12)),
        is_crowded: false,
        total,
        terms,
    };
    for stage in 0..dice.count(3, 5) {
        stage_of(&mut problem, &mut dice, stage);
    }
    problem
}

fn stage_of(problem: &mut Problem, dice: &mut Dice, stage: usize) {
    let terms = problem.terms.len();
    let first = problem.nodes.len();
    let from: Vec<usize> = (0..stage).filter(|s| s + 1 == stage || dice.chance(0.4)).collect();
    for node in first..first + dice.count(1, 3) {
        let start = problem.choices.len();
        for _ in 0..dice.count(1, 3) {
            problem.choices.push(Choice {
                node,
                steps: Vec::new(),
                time: dice.count(2, 14),
                linear: dice.real(-0.3, 0.6),
                load: dice.load(terms, 3),
            });
        }
        let choices = start..problem.choices.len();
        problem.nodes.push(Node { stage, choices, ends: (0, 0) });
        let before: Vec<usize> =
            (0..first).filter(|&u| from.contains(&problem.nodes[u].stage)).collect();
        let mut arcs = Vec::new();
        for u in before {
            if dice.chance(0.9) {
                let narrow = dice.chance(0.2);
                let low = if narrow { dice.count(0, problem.total / 3) } else { 0 };
                let high = if narrow { low + dice.count(5, 20) } else { problem.total };
                arcs.push(Arc {
                    from: u,
                    link: None,
                    time: dice.count(0, 2),
                    window: (low, high.min(problem.total)),
                    linear: dice.real(-0.3, 0.0),
                    load: dice.load(terms, 1),
                });
            }
        }
        problem.arcs.push(arcs);
    }
    let nodes = first..problem.nodes.len();
    problem.stages.push(Stage { kind: MovementKind::Warm, nodes, from });
}

/// Every plan there is, tried one by one.
struct Oracle<'p> {
    problem: &'p Problem,
    /// Worth of the best plan that keeps the time, the windows and the strict limits.
    best: Option<f64>,
}

impl<'p> Oracle<'p> {
    fn of(problem: &'p Problem) -> Self {
        let mut oracle = Self { problem, best: None };
        for v in (0..problem.nodes.len()).filter(|&v| problem.starts(v)) {
            oracle.from(v, 0, 0.0, &vec![0.0; problem.terms.len()]);
        }
        oracle
    }

    /// Goes on from the beginning of node `v` at `time` in every way.
    fn from(&mut self, v: usize, time: usize, linear: f64, sums: &[f64]) {
        let problem = self.problem;
        for c in problem.nodes[v].choices.clone() {
            let choice = &problem.choices[c];
            let (time, linear) = (time + choice.time, linear + choice.linear);
            let sums = plus(sums, &choice.load, 1.0);
            if problem.nodes[v].stage + 1 == problem.stages.len() {
                self.rest(time, linear, &sums);
            }
            for (w, arcs) in problem.arcs.iter().enumerate() {
                for arc in arcs.iter().filter(|arc| arc.from == v) {
                    let begin = time + arc.time;
                    if begin <= problem.total && (arc.window.0..=arc.window.1).contains(&begin) {
                        self.from(w, begin, linear + arc.linear, &plus(&sums, &arc.load, 1.0));
                    }
                }
            }
        }
    }

    fn rest(&mut self, time: usize, linear: f64, sums: &[f64]) {
        let problem = self.problem;
        let Some(rest) = problem.total.checked_sub(time) else { return };
        if (problem.rest_range.0..=problem.rest_range.1).contains(&rest) {
            let sums = plus(sums, &problem.rest_load, rest as f64);
            if within(problem, &sums) {
                let worth =
                    linear + problem.terms.iter().zip(&sums).map(|(t, &z)| t.at(z)).sum::<f64>();
                self.best = Some(self.best.map_or(worth, |best| best.max(worth)));
            }
        }
    }
}

fn plus(sums: &[f64], load: &[(u16, f64)], times: f64) -> Vec<f64> {
    let mut sums = sums.to_vec();
    for &(term, amount) in load {
        sums[term as usize] += amount * times;
    }
    sums
}

/// Whether the sums keep every strict limit.
fn within(problem: &Problem, sums: &[f64]) -> bool {
    problem.strict.iter().all(|&k| match problem.terms[k as usize] {
        Term::Cost { cap, .. } => sums[k as usize] <= cap + 1e-9,
        Term::Saturating { .. } => true,
    })
}

/// What the search makes of many tiny problems.
#[derive(Debug, Default)]
struct Tally {
    /// Problems that have a plan.
    possible: u32,
    /// Those whose best plan was found.
    best: u32,
    /// Seeds whose plan falls short of the best, and by what share of it.
    short: Vec<(u64, f64)>,
    /// Seeds with a plan where none was found.
    missed: Vec<u64>,
}

/// Searches the problems of these seeds. Holds for all: nothing is found where nothing is, no plan
/// breaks a limit or beats the best there is, and the bound cuts off nothing.
fn tally(seeds: std::ops::Range<u64>, limits: bool, setting: Setting) -> Tally {
    let mut tally = Tally::default();
    for seed in seeds {
        let problem = tiny(seed, limits);
        let found = search(&problem, setting.effort());
        let Some(best) = Oracle::of(&problem).best else {
            assert!(found.is_none(), "{seed}: a plan where there is none");
            continue;
        };
        tally.possible += 1;
        let Some(Found { plan, bound, .. }) = found else {
            tally.missed.push(seed);
            continue;
        };
        assert!(within(&problem, &plan.sums), "{seed}: a plan beyond the limits");
        assert!(plan.worth <= best + 1e-9, "{seed}: {} beats the best, {best}", plan.worth);
        assert!(bound >= best - 1e-6, "{seed}: the bound {bound} cuts off {best}");
        if plan.worth > best - 1e-9 {
            tally.best += 1;
        } else {
            tally.short.push((seed, (best - plan.worth) / best.abs()));
        }
    }
    tally
}

#[test]
fn the_plan_is_nearly_always_the_best_there_is() {
    let [quick, thorough] =
        [Setting::Quick, Setting::Thorough].map(|setting| tally(0..600, false, setting));
    for tally in [&quick, &thorough] {
        assert!(tally.possible > 300 && tally.missed.is_empty(), "{tally:?}");
        assert!(f64::from(tally.best) >= 0.97 * f64::from(tally.possible), "{tally:?}");
    }
    assert!(thorough.short.iter().all(|(_, share)| *share <= 0.03), "{thorough:?}, {quick:?}");
}

#[test]
fn strict_limits_are_kept_and_cost_no_plan() {
    let [quick, thorough] =
        [Setting::Quick, Setting::Thorough].map(|setting| tally(0..600, true, setting));
    for tally in [&quick, &thorough] {
        assert!(tally.missed.is_empty(), "{quick:?}, {thorough:?}");
        assert!(f64::from(tally.best) >= 0.9 * f64::from(tally.possible), "{tally:?}");
    }
}
