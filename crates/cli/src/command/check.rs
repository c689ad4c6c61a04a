//! `warmhands check`: every rule, against routines and scores.

use super::read;
use crate::args::{Check, Format};
use crate::failure::{Answer, Failure};
use crate::input::Document;
use crate::page::{Page, Tone};
use crate::{output, report};
use serde_json::json;
use warmhands_core::diagnostic::{Diagnostic, Severity, any_stop};
use warmhands_core::instructions::instructions;
use warmhands_core::planner;
use warmhands_core::routine::Routine;
use warmhands_core::rules;
use warmhands_core::score::Score;
use warmhands_core::text::{self, Kind, ReadScore, Reading};
use warmhands_core::words;

/// What was found in one file.
struct Found {
    document: Document,
    /// Of the text, then of the score that it holds.
    findings: Vec<Diagnostic>,
    score: Option<Score>,
}

pub(super) fn run(args: &Check) -> Result<Answer, Failure> {
    let found =
        args.files.iter().map(|f| read(f).map(check)).collect::<Result<Vec<_>, Failure>>()?;
    let bytes = match args.format {
        Format::Json => output::json(&found.iter().map(as_json).collect::<Vec<_>>()),
        Format::Text => found.iter().map(as_text).collect::<String>().into_bytes(),
    };
    output::write(None, &bytes)?;
    if let Some(unread) = found.iter().find(|f| f.score.is_none()) {
        return Err(Failure::Input(format!("{} holds no score", unread.document.name)));
    }
    let broken = found.iter().any(|f| any_stop(&f.findings));
    Ok(if broken { Answer::No } else { Answer::Yes })
}

fn check(document: Document) -> Found {
    let (findings, score) = match text::kind_of(&document.text) {
        Kind::Score => of_score(text::score(&document.text)),
        Kind::Routine => of_routine(text::routine(&document.text)),
        Kind::Request => (vec![not_to_check()], None),
    };
    Found { document, findings, score }
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

fn as_json(found: &Found) -> serde_json::Value {
    json!({
        "file": found.document.name,
        "good": found.score.is_some() && !any_stop(&found.findings),
        "diagnostics": report::as_json(&found.document, &found.findings),
    })
}

fn as_text(found: &Found) -> String {
    let mut page = Page::for_stdout();
    let (tone, line) = summary(found);
    page.line(tone, &format!("{}: {line}", found.document.name));
    report::render(&found.document, &found.findings) + &page.into_text()
}

fn summary(found: &Found) -> (Tone, String) {
    let count = |severity| found.findings.iter().filter(|d| d.severity == severity).count();
    let (stops, cautions) = (count(Severity::Stop), count(Severity::Caution));
    let Some(score) = &found.score else {
        return (Tone::Care, format!("cannot be read, {stops} to mend"));
    };
    let cautions = match cautions {
        0 => String::new(),
        1 => ", 1 caution".to_owned(),
        n => format!(", {n} cautions"),
    };
    if stops > 0 {
        return (Tone::Care, format!("{stops} to mend{cautions}"));
    }
    let told = instructions(score).len();
    let time = words::clock(score.duration_s);
    (Tone::Strong, format!("good, {time} in {told} instructions{cautions}"))
}
