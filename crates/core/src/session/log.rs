//! A log as text: one JSON object a line, as it was written while it happened (design §6).
//!
//! A log that was cut off by a crash, or that somebody touched, is never lost as a whole: every
//! entry before the first that cannot follow is kept, and the finding says which line that is.
//!
//! | code | it says that |
//! |---|---|
//! | L00 | the log is empty, or larger than [`BYTES_MAX`] |
//! | L01 | a line is no entry |
//! | L02 | the last line was cut off |
//! | L03 | it does not begin with a score that can be played |
//! | L04 | an entry is missing, or stands in the wrong place |
//! | L05 | a line stands there twice: harmless |
//! | L06 | the clock runs backwards |
//! | L07 | an entry tells what cannot be then |

use super::event::{Entry, Event};
use super::fold::{Refused, Session};
use crate::diagnostic::{Diagnostic, Severity};
use crate::text;
use crate::words::{Language, msg};

/// More than a session of many hours could ever write, bytes.
pub const BYTES_MAX: usize = 16 << 20;

/// What a log holds.
#[derive(Debug, Clone, PartialEq)]
pub struct ReadLog {
    /// The session that its sound entries fold to; `None` when not even the score can be read.
    pub session: Option<Session>,
    /// Those entries.
    pub entries: Vec<Entry>,
    /// How many bytes they take up: what follows is not sound, and a writer that goes on starts here.
    pub sound_bytes: usize,
    /// What is wrong with the rest.
    pub diagnostics: Vec<Diagnostic>,
}

/// One entry as a line of a log, with its end of line.
///
/// # Panics
/// Never: an entry is plain data.
pub fn line(entry: &Entry) -> String {
    serde_json::to_string(entry).expect("plain data has a JSON") + "\n"
}

/// Reads a log: keeps what is sound from its beginning on, and says in `language` what is not.
pub fn read(source: &str, language: Language) -> ReadLog {
    let mut log =
        ReadLog { session: None, entries: Vec::new(), sound_bytes: 0, diagnostics: Vec::new() };
    if source.len() > BYTES_MAX {
        let found = Diagnostic::stop("L00", msg::log_too_large(language, source.len() as f64));
        log.diagnostics.push(found.help(msg::log_too_large_help(language)));
        return log;
    }
    let mut start = 0;
    for (number, text) in source.split_inclusive('\n').enumerate() {
        let span = start..start + text.trim_end_matches(['\n', '\r']).len();
        start += text.len();
        if text.trim().is_empty() {
            continue;
        }
        let here = || msg::log_line(language, &(number as u64 + 1).to_string());
        match log.take(text, language) {
            Ok(()) => log.sound_bytes = start,
            Err(Slip::Twice(found)) => {
                log.diagnostics.push(found.at_span(span, here()));
                log.sound_bytes = start;
            }
            Err(Slip::Stop(found)) => {
                let last = start >= source.len() && !text.ends_with('\n');
                let found = if last && found.code == "L01" {
                    Diagnostic::caution("L02", msg::log_cut(language))
                        .help(msg::log_cut_help(language))
                } else {
                    found
                };
                log.diagnostics.push(found.at_span(span, here()));
                break;
            }
        }
    }
    if log.session.is_none() && log.diagnostics.is_empty() {
        let found = Diagnostic::stop("L00", msg::log_empty(language));
        log.diagnostics.push(found.help(msg::log_empty_help(language)));
    }
    log
}

enum Slip {
    /// The same line again: harmless.
    Twice(Diagnostic),
    Stop(Diagnostic),
}

impl ReadLog {
    fn take(&mut self, text: &str, language: Language) -> Result<(), Slip> {
        let entry = entry(text, language).map_err(Slip::Stop)?;
        let Some(session) = &mut self.session else {
            let Event::ScoreChosen { score } = &entry.event else {
                return Err(Slip::Stop(
                    Diagnostic::stop("L03", msg::log_no_score(language))
                        .help(msg::log_no_score_help(language)),
                ));
            };
            if entry.n != 0 {
                let why = Refused::Number { expected: 0, found: entry.n };
                return Err(Slip::Stop(refused(language, &why)));
            }
            self.session = Some(begun(score, language)?);
            self.entries.push(entry);
            return Ok(());
        };
        match session.apply(&entry) {
            Ok(()) => {
                self.entries.push(entry);
                Ok(())
            }
            Err(Refused::Number { found, .. })
                if self.entries.get(found as usize) == Some(&entry) =>
            {
                let twice = msg::log_twice(language, &found.to_string());
                let found = Diagnostic::caution("L05", twice).help(msg::log_twice_help(language));
                Err(Slip::Twice(found))
            }
            Err(why) => Err(Slip::Stop(refused(language, &why))),
        }
    }
}

/// The session of a chosen score, judged as every score from outside is.
fn begun(score: &crate::score::Score, language: Language) -> Result<Session, Slip> {
    let nonsense = crate::rules::unreadable(score).into_iter().next();
    if let Some(found) = nonsense {
        return Err(Slip::Stop(found));
    }
    let unplayable = |_| Slip::Stop(Diagnostic::stop("L03", msg::log_unplayable(language)));
    Session::new(score.clone()).map_err(unplayable)
}

/// An entry that cannot follow.
fn refused(language: Language, why: &Refused) -> Diagnostic {
    let (code, message) = match *why {
        Refused::Number { expected, found } if found < expected => {
            let (found, before) = (found.to_string(), (expected - 1).to_string());
            ("L04", msg::log_after(language, &found, &before))
        }
        Refused::Number { expected, found } => {
            ("L04", msg::log_gap(language, &expected.to_string(), &found.to_string()))
        }
        Refused::Clock { before, now } => {
            ("L06", msg::log_clock(language, &before.0.to_string(), &now.0.to_string()))
        }
        Refused::NotNow(status) => ("L07", msg::log_not_now(language, status.name())),
        Refused::NotBegun => ("L07", msg::log_score_again(language).to_owned()),
        Refused::Value | Refused::Format(_) => ("L07", msg::log_value(language).to_owned()),
    };
    kept(language, Diagnostic::stop(code, message))
}

fn kept(language: Language, found: Diagnostic) -> Diagnostic {
    found.help(msg::log_kept(language))
}

/// The entry of a line, or why it is none, in the places of the line.
fn entry(text: &str, language: Language) -> Result<Entry, Diagnostic> {
    let reading = text::entry(text, language);
    match (reading.value, reading.diagnostics.into_iter().find(|d| d.severity == Severity::Stop)) {
        (Some(entry), None) => Ok(entry),
        (_, Some(found)) if found.code == "T14" => {
            Err(Diagnostic { code: "L03", labels: Vec::new(), ..found })
        }
        (_, found) => {
            let why = found.map_or(String::new(), |found| found.message);
            Err(kept(language, Diagnostic::stop("L01", msg::log_no_entry(language, &why))))
        }
    }
}
