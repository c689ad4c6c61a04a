//! `warmhands check`: every rule, against routines and scores.

use super::read;
use crate::args::{Check, Format};
use crate::failure::{Answer, Failure};
use crate::input::Document;
use crate::page::{Page, Tone};
use crate::{output, report};
use serde_json::json;
use warmhands_core::check::{self, Checked};
use warmhands_core::diagnostic::Severity;
use warmhands_core::instructions::instructions;
use warmhands_core::words;

/// What was found in one file.
struct Found {
    document: Document,
    checked: Checked,
}

pub(super) fn run(args: &Check) -> Result<Answer, Failure> {
    let check = |document: Document| {
        let checked = check::check(&document.text, document.language(None));
        Found { document, checked }
    };
    let found = args.files.iter().map(|file| read(file, None).map(check));
    let found = found.collect::<Result<Vec<_>, Failure>>()?;
    let bytes = match args.format {
        Format::Json => output::json(&found.iter().map(as_json).collect::<Vec<_>>()),
        Format::Text => found.iter().map(as_text).collect::<String>().into_bytes(),
    };
    output::write(None, &bytes)?;
    if let Some(unread) = found.iter().find(|f| f.checked.score.is_none()) {
        return Err(Failure::Input(format!("{} holds no score", unread.document.name)));
    }
    let good = found.iter().all(|f| f.checked.is_good());
    Ok(if good { Answer::Yes } else { Answer::No })
}

fn as_json(found: &Found) -> serde_json::Value {
    json!({
        "file": found.document.name,
        "good": found.checked.is_good(),
        "diagnostics": report::as_json(&found.document, &found.checked.diagnostics),
    })
}

fn as_text(found: &Found) -> String {
    let mut page = Page::for_stdout();
    let (tone, line) = summary(found);
    page.line(tone, &format!("{}: {line}", found.document.name));
    report::render(&found.document, &found.checked.diagnostics) + &page.into_text()
}

fn summary(found: &Found) -> (Tone, String) {
    let count =
        |severity| found.checked.diagnostics.iter().filter(|d| d.severity == severity).count();
    let (stops, cautions) = (count(Severity::Stop), count(Severity::Caution));
    let Some(score) = &found.checked.score else {
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
