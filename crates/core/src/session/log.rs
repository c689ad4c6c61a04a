//! A log as text: one JSON object a line, as it was written while it happened (design §6).
//!
//! A log that was cut off by a crash, or that somebody touched, is never lost as a whole: every
//! entry before the first that cannot follow is kept, and the finding says which line that is.

use super::event::{Entry, Event};
use super::fold::{Refused, Session};
use crate::diagnostic::{Diagnostic, Severity};
use crate::text;

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

/// Reads a log: keeps what is sound from its beginning on, and says what is not.
pub fn read(source: &str) -> ReadLog {
    let mut log =
        ReadLog { session: None, entries: Vec::new(), sound_bytes: 0, diagnostics: Vec::new() };
    if source.len() > BYTES_MAX {
        let message = format!("a log of {} bytes is no log of one session", source.len());
        log.diagnostics.push(Diagnostic::stop("L00", message).help("Name the log of one session."));
        return log;
    }
    let mut start = 0;
    for (number, text) in source.split_inclusive('\n').enumerate() {
        let span = start..start + text.trim_end_matches(['\n', '\r']).len();
        start += text.len();
        if text.trim().is_empty() {
            continue;
        }
        match log.take(text) {
            Ok(()) => log.sound_bytes = start,
            Err(Slip::Twice(message)) => {
                let found =
                    Diagnostic::caution("L05", message).help("It is read once; nothing is lost.");
                log.diagnostics.push(found.at_span(span, format!("line {}", number + 1)));
                log.sound_bytes = start;
            }
            Err(Slip::Stop(found)) => {
                let last = start >= source.len() && !text.ends_with('\n');
                let found = if last && found.code == "L01" {
                    Diagnostic::caution("L02", "the last line was not written to its end")
                        .help("Everything before it is kept, and the session can go on from there.")
                } else {
                    found
                };
                log.diagnostics.push(found.at_span(span, format!("line {}", number + 1)));
                break;
            }
        }
    }
    if log.session.is_none() && log.diagnostics.is_empty() {
        let found = Diagnostic::stop("L00", "the log is empty");
        log.diagnostics.push(found.help("A log begins with the score that is performed."));
    }
    log
}

enum Slip {
    /// The same line again: harmless.
    Twice(String),
    Stop(Diagnostic),
}

impl ReadLog {
    fn take(&mut self, text: &str) -> Result<(), Slip> {
        let entry = entry(text).map_err(Slip::Stop)?;
        let Some(session) = &mut self.session else {
            let Event::ScoreChosen { score } = &entry.event else {
                return Err(Slip::Stop(no_score()));
            };
            if entry.n != 0 {
                return Err(Slip::Stop(gap(0, entry.n)));
            }
            self.session = Some(begun(score)?);
            self.entries.push(entry);
            return Ok(());
        };
        match session.apply(&entry) {
            Ok(()) => {
                self.entries.push(entry);
                Ok(())
            }
            Err(Refused::Number { expected, found }) if found < expected => {
                if self.entries.get(found as usize) == Some(&entry) {
                    return Err(Slip::Twice(format!("entry {found} stands here a second time")));
                }
                let message = format!("entry {found} comes after entry {}", expected - 1);
                Err(Slip::Stop(kept(Diagnostic::stop("L04", message))))
            }
            Err(Refused::Number { expected, found }) => Err(Slip::Stop(gap(expected, found))),
            Err(Refused::Clock { before, now }) => {
                let message = format!("the clock runs backwards here, from {before} to {now}");
                Err(Slip::Stop(kept(Diagnostic::stop("L06", message))))
            }
            Err(why) => Err(Slip::Stop(kept(Diagnostic::stop("L07", format!("{why}"))))),
        }
    }
}

/// The session of a chosen score, judged as every score from outside is.
fn begun(score: &crate::score::Score) -> Result<Session, Slip> {
    let nonsense = crate::rules::unreadable(score).into_iter().next();
    if let Some(found) = nonsense {
        return Err(Slip::Stop(found));
    }
    Session::new(score.clone()).map_err(|why| {
        Slip::Stop(Diagnostic::stop("L03", format!("the score cannot be played: {why}")))
    })
}

fn kept(found: Diagnostic) -> Diagnostic {
    found.help("Everything before this line is kept; take out what is wrong to read on.")
}

fn gap(expected: u64, found: u64) -> Diagnostic {
    let message = format!("entry {expected} is missing: entry {found} follows too early");
    kept(Diagnostic::stop("L04", message))
}

fn no_score() -> Diagnostic {
    Diagnostic::stop("L03", "a log begins with `score_chosen`, and this one does not")
        .help("Without the score nothing of it can be played.")
}

/// The entry of a line, or why it is none, in the places of the line.
fn entry(text: &str) -> Result<Entry, Diagnostic> {
    let reading = text::entry(text);
    match (reading.value, reading.diagnostics.into_iter().find(|d| d.severity == Severity::Stop)) {
        (Some(entry), None) => Ok(entry),
        (_, Some(found)) if found.code == "T14" => {
            Err(Diagnostic { code: "L03", labels: Vec::new(), ..found })
        }
        (_, found) => {
            let why = found.map_or(String::new(), |found| format!(": {}", found.message));
            Err(kept(Diagnostic::stop("L01", format!("this line is no entry of a log{why}"))))
        }
    }
}
