//! Whether a text holds a good score: what `warmhands check` and the page say of a file.

use crate::diagnostic::{Diagnostic, any_stop};
use crate::planner;
use crate::routine::Routine;
use crate::rules;
use crate::score::Score;
use crate::text::{self, Kind, ReadScore, Reading};
use crate::words::{Language, msg};
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

/// Reads a routine or a score, and goes through every rule. What is wrong with the text is told in
/// `language`; which rules a score breaks, in the score's own.
pub fn check(source: &str, language: Language) -> Checked {
    let kind = text::kind_of(source);
    let (diagnostics, score) = match kind {
        Kind::Score => of_score(text::score(source, language)),
        Kind::Routine => of_routine(text::routine(source, language)),
        Kind::Request => (vec![not_to_check(language)], None),
    };
    Checked { kind, score, diagnostics }
}

fn of_score(reading: Reading<ReadScore>) -> (Vec<Diagnostic>, Option<Score>) {
    let mut findings = reading.diagnostics;
    let Some(ReadScore { score, spans }) = reading.value.filter(|_| !any_stop(&findings)) else {
        return (findings, None);
    };
    let language = score.request.language;
    findings.extend(rules::check(&score).into_iter().map(|found| spans.locate(language, found)));
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

fn not_to_check(language: Language) -> Diagnostic {
    Diagnostic::stop("C01", msg::read_not_checked(language))
        .help(msg::read_not_checked_help(language))
}
