//! Virtual couples: whether replies and learning bring hands nearer to what is wished for.
//!
//! A giver's hands are firmer or softer than planned, and never twice the same. A receiver wishes for
//! another level than the plan has: in general, by stroke, by place, and much softer at a tender
//! place or two; nobody knows that but what is replied. Each couple goes through the same evenings
//! four times, with and without replies and learning, and chance deals all four the same cards, so
//! that they differ in nothing else. Pure: the seed decides everything.

mod chance;
mod evening;
mod people;

use evening::Evening;
use people::Couple;
use serde::Serialize;
use warmhands_core::learning;
use warmhands_core::planner::{self, Setting};
use warmhands_core::request::Request;
use warmhands_core::session::event::Entry;
use warmhands_core::words::Language;

/// A way to spend the evenings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub(crate) struct Way {
    /// Whether the receiver replies during a session; how it was is told afterwards in any case.
    pub(crate) replies: bool,
    /// Whether plans heed what earlier sessions taught.
    pub(crate) learning: bool,
}

/// All of them, the plan alone first.
pub(crate) const WAYS: [Way; 4] = [
    Way { replies: false, learning: false },
    Way { replies: false, learning: true },
    Way { replies: true, learning: false },
    Way { replies: true, learning: true },
];

/// How far the felt level was from the wished one, levels: mean over the time of each evening, by
/// way and evening.
pub(crate) type Misses = [Vec<f64>; WAYS.len()];

/// One couple's evenings, every way.
pub(crate) fn evenings(seed: u64, number: u64, sessions: usize) -> Misses {
    let couple = Couple::of(seed, number);
    WAYS.map(|way| {
        let mut logs: Vec<Vec<Entry>> = Vec::new();
        let mut misses = Vec::new();
        for nth in 0..sessions {
            let request =
                if way.learning { taught(&couple.request, &logs) } else { couple.request.clone() };
            let score =
                planner::plan(&request, Setting::Quick).unwrap_or_else(|_| couple.plan.clone());
            let Evening { log, miss } = Evening::of(&couple, score, nth as u64, way.replies);
            logs.push(log);
            misses.push(miss);
        }
        misses
    })
}

fn taught(request: &Request, logs: &[Vec<Entry>]) -> Request {
    let lessons = learning::learn(logs.iter().map(Vec::as_slice), &[], Language::English);
    let mut request = Request { learned: learning::heeded(&lessons), ..request.clone() };
    learning::shape(&mut request);
    request
}

/// What came of all couples.
#[derive(Debug, Serialize)]
pub(crate) struct Report {
    couples: usize,
    seed: u64,
    sessions: usize,
    pub(crate) ways: Vec<Told>,
    /// Share of the couples that come nearer to the wish in their first session by replies.
    pub(crate) nearer_by_replies: f64,
    /// Share of the couples that come nearer by learning, of those that reply: in the last session.
    pub(crate) nearer_by_learning_last: f64,
    /// The same over all sessions from the second on.
    pub(crate) nearer_by_learning: f64,
}

/// What came of one way.
#[derive(Debug, Serialize)]
pub(crate) struct Told {
    #[serde(flatten)]
    pub(crate) way: Way,
    /// The first session.
    pub(crate) first: Spread,
    /// The last one.
    pub(crate) last: Spread,
    /// The mean of each couple's sessions.
    pub(crate) all: Spread,
}

/// How far the felt level was from the wished one, levels: the mean couple, and how couples differ.
#[derive(Debug, Clone, Copy, Serialize)]
pub(crate) struct Spread {
    pub(crate) mean: f64,
    /// Standard deviation among couples.
    pub(crate) deviation: f64,
    /// Nine of ten couples miss by less.
    pub(crate) ninth_decile: f64,
}

impl Report {
    pub(crate) fn of(seed: u64, sessions: usize, all: &[Misses]) -> Self {
        let told = |(i, way): (usize, Way)| {
            let spread = |of: &dyn Fn(&[f64]) -> f64| Spread::of(all.iter().map(|m| of(&m[i])));
            let last = |m: &[f64]| m[m.len() - 1];
            Told { way, first: spread(&|m| m[0]), last: spread(&last), all: spread(&mean) }
        };
        let nearer = |of: &dyn Fn(&Misses) -> (f64, f64)| {
            let nearer = all.iter().map(of).filter(|(with, without)| with < without).count();
            nearer as f64 / all.len() as f64
        };
        let [alone, _, replies, learning] = [0, 1, 2, 3];
        let later = |m: &[f64]| mean(if m.len() > 1 { &m[1..] } else { m });
        Self {
            couples: all.len(),
            seed,
            sessions,
            ways: WAYS.into_iter().enumerate().map(told).collect(),
            nearer_by_replies: nearer(&|m| (m[replies][0], m[alone][0])),
            nearer_by_learning_last: nearer(&|m| {
                (m[learning][sessions - 1], m[replies][sessions - 1])
            }),
            nearer_by_learning: nearer(&|m| (later(&m[learning]), later(&m[replies]))),
        }
    }
}

fn mean(of: &[f64]) -> f64 {
    of.iter().sum::<f64>() / of.len().max(1) as f64
}

impl Spread {
    fn of(values: impl Iterator<Item = f64>) -> Self {
        let mut values: Vec<f64> = values.collect();
        values.sort_by(f64::total_cmp);
        let mean = mean(&values);
        let squares: f64 = values.iter().map(|v| (v - mean) * (v - mean)).sum();
        Self {
            mean,
            deviation: (squares / values.len().max(1) as f64).sqrt(),
            ninth_decile: values.get(values.len() * 9 / 10).copied().unwrap_or(mean),
        }
    }
}
