//! Whether a text holds a good score: what `warmhands check` and the page say of a file.

use crate::diagnostic::{Diagnostic, any_stop};
use crate::planner;
use crate::routine::Routine;
use crate::rules;
use crate::score::Score;
use crate::text::{self, Kind, ReadScore, Reading};
use serde::Serialize;

/// What was found in a text.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Checked {
    /// What the text seems to be.
    pub kind: Kind,
    /// The score in it; of a routine, with what it leaves open filled in.
    pub score: Option<Score>,
    /// What is wrong with the text, then which rules its score breaks.
    pub diagnostics: Vec<Diagnostic>,
}

impl Checked {
    /// Whether it holds a score that breaks no rule of severity *stop*.
    pub fn is_good(&self) -> bool {
        self.score.is_some() && !any_stop(&self.diagnostics)
    }
}

/// Reads a routine or a score, and goes through every rule.
pub fn check(source: &str) -> Checked {
    let kind = text::kind_of(source);
    let (diagnostics, score) = match kind {
        Kind::Score => of_score(text::score(source)),
        Kind::Routine => of_routine(text::routine(source)),
        Kind::Request => (vec![not_to_check()], None),
    };
    Checked { kind, score, diagnostics }
}

fn of_score(reading: Reading<ReadScore>) -> (Vec<Diagnostic>, Option<Score>) {
    let mut findings = reading.diagnostics;
    let Some(ReadScore { score, spans }) = reading.value.filter(|_| !any_stop(&findings)) else {
        return (findings, None);
    };
    findings.extend(rules::check(&score).into_iter().map(|finding| spans.locate(finding)));
    (findings, Some(score))
}

fn of_routine(reading: Reading<Routine>) -> (Vec<Diagnostic>, Option<Score>) {
    let mut findings = reading.diagnostics;
    let Some(routine) = reading.value.filter(|_| !any_stop(&findings)) else {
        return (findings, None);
    };
    let filled = planner::fill(&routine);
    findings.extend(filled.check());
    (findings, Some(filled.score))
}

fn not_to_check() -> Diagnostic {
    Diagnostic::stop("C01", "this is a request, and only routines and scores can be checked")
        .help("plan it: warmhands plan FILE --format json | warmhands check -")
}
