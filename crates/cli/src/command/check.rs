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
use warmhands_core::words::{self, msg};

/// What was found in one file.
struct Found {
    document: Document,
    checked: Checked,
}

pub(super) fn run(args: &Check) -> Result<Answer, Failure> {
    let check = |document: Document| {
        let checked = check::check(&document.text, document.language);
        Found { document, checked }
    };
    let found = args.files.iter().map(|file| read(file, args.spoken.lang).map(check));
    let found = found.collect::<Result<Vec<_>, Failure>>()?;
    let bytes = match args.format {
        Format::Json => output::json(&found.iter().map(as_json).collect::<Vec<_>>()),
        Format::Text => found.iter().map(as_text).collect::<String>().into_bytes(),
    };
    output::write(None, &bytes)?;
    if let Some(unread) = found.iter().find(|f| f.checked.score.is_none()) {
        let Document { name, language, .. } = &unread.document;
        return Err(Failure::Input(msg::failed_no_score(*language, name)));
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
    let language = found.document.language;
    let of = |severity| found.checked.diagnostics.iter().filter(move |d| d.severity == severity);
    let count = |severity| of(severity).count() as u32;
    let (stops, cautions) = (count(Severity::Stop), count(Severity::Caution));
    let Some(score) = &found.checked.score else {
        return (Tone::Care, msg::check_unreadable(language, stops));
    };
    let (tone, line) = if stops > 0 {
        (Tone::Care, msg::check_to_mend(language, stops))
    } else {
        let told = instructions(score).len() as u32;
        (Tone::Strong, msg::check_good(language, &words::clock(score.duration_s), told))
    };
    match cautions {
        0 => (tone, line),
        _ => (tone, msg::check_cautions(language, &line, cautions)),
    }
}
