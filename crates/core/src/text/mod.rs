//! Reads what people and other programs write: requests, routines, scores and entries of logs.
//!
//! Reading never fails and never panics. It gives a [`Reading`]: a value, if one can be made, and
//! every finding with its place in the text, what is wrong and how to mend it. TOML and JSON are
//! told apart by the first character and become one tree ([`node`]); one reader walks it. Findings
//! are told in the language that the caller asks for, `reading.ftl` of the texts; [`language_of`]
//! says which one the text itself is in.
//!
//! | code | it says that |
//! |---|---|
//! | T01 | the file is empty |
//! | T02 | the file is larger than [`SIZE_MAX`] |
//! | T03 | the file is not UTF-8 |
//! | T04 | the text breaks the grammar of TOML or JSON |
//! | T05 | it nests too deeply |
//! | T06 | a key is not known |
//! | T07 | a key is said twice |
//! | T08 | a key is missing |
//! | T09 | a value has the wrong type |
//! | T10 | a number is NaN or infinite |
//! | T11 | a number is out of range |
//! | T12 | a name is none of those possible |
//! | T13 | a text is too long or cannot be shown |
//! | T14 | the format of a score is not known here |
//! | T15 | more was found than is told |
//! | Q01 | the minutes are out of range |
//! | Q02 | the level is none that is offered |
//! | Q03 | a number seems to be in another unit |
//! | Q04 | a place is written in another form, or without its side |
//! | Q05 | a place does not exist |
//! | Q06 | a point is not on the body |
//! | Q07 | a spot has neither place nor point, or they disagree |
//! | Q08 | there are too many sore spots or keep-offs |
//! | Q09 | the keep-offs leave nothing to massage: the answer is no ([`is_refusal`]) |
//! | Q10 | something is said twice (it counts once) |
//! | Q11 | a sore spot lies in a keep-off and is left alone |
//! | Q12 | a sore `back` is read as the usual sore places |
//! | Q13 | a care question does not exist |
//! | Q14 | an answer is neither yes, no nor not sure |
//! | Q15 | a routine has no movement |
//! | Q16 | a technique is not done on that area |
//! | Q17 | the movements of a routine take longer than it lasts |
//! | Q18 | a stroke is for sore spots, and there is none |

mod data;
mod entry;
#[cfg(test)]
mod laws;
mod names;
pub mod node;
mod reader;
mod request;
mod routine;
mod score;
#[cfg(test)]
mod tests;

use crate::diagnostic::{Diagnostic, Label, any_stop};
use crate::request::Request;
use crate::routine::Routine;
use crate::score::Score;
use crate::session::event::Entry;
use crate::words::{Language, msg};
use reader::Reader;
pub use request::{Accepted, accepted};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::ops::Range;

/// Largest text that is read, bytes. A score of twenty minutes has a tenth of it.
pub const SIZE_MAX: usize = 4 << 20;

/// After so many findings the rest is not told.
const DIAGNOSTICS_MAX: usize = 100;

/// The outcome of reading a text.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading<T> {
    /// What was understood, even where something must be mended first; see [`Reading::sound`].
    pub value: Option<T>,
    /// What was found, in the order of the text.
    pub diagnostics: Vec<Diagnostic>,
}

impl<T> Reading<T> {
    /// The value, if nothing has to be mended first. Act on this one only.
    pub fn sound(&self) -> Option<&T> {
        self.value.as_ref().filter(|_| !any_stop(&self.diagnostics))
    }
    /// Whether the text is good but the answer is no: exit 1 and not 2.
    pub fn is_refused(&self) -> bool {
        any_stop(&self.diagnostics)
            && self
                .diagnostics
                .iter()
                .all(|d| d.severity < crate::diagnostic::Severity::Stop || is_refusal(d.code))
    }
}

/// Whether a finding is an answer, 'no', and not a mistake in the text.
pub fn is_refusal(code: &str) -> bool {
    code == "Q09"
}

/// How a text is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Format {
    Toml,
    Json,
}

impl Format {
    /// As it is called.
    fn name(self) -> &'static str {
        match self {
            Self::Toml => "TOML",
            Self::Json => "JSON",
        }
    }
}

/// Reads a request, TOML or JSON.
///
/// ```
/// use warmhands_core::{text, words::Language};
///
/// let source = "minutes = 15\n[[sore]]\nplace = 'shoulder'";
/// let reading = text::request(source, Language::English);
/// assert!(reading.sound().is_none());
/// let help = reading.diagnostics[0].help.as_deref().unwrap();
/// assert!(help.contains("`shoulder.left`"));
/// ```
pub fn request(source: &str, language: Language) -> Reading<Request> {
    read(source, language, EXAMPLE_REQUEST, |r, root| {
        let table = r.table(root, &request::KEYS)?;
        let mut request = request::read(r, table)?;
        request::complete(r, table, &mut request);
        Some(request)
    })
}

/// Reads a routine, TOML (or the same keys as JSON).
pub fn routine(source: &str, language: Language) -> Reading<Routine> {
    read(source, language, EXAMPLE_ROUTINE, routine::read)
}

/// The smallest routine.
const EXAMPLE_ROUTINE: &str = "minutes = 15\n[[movement]]\nkind = \"warm\"";

/// Reads a score.
pub fn score(source: &str, language: Language) -> Reading<ReadScore> {
    read(source, language, EXAMPLE_REQUEST, score::read)
}

/// Reads an entry of a log, JSON.
pub fn entry(source: &str, language: Language) -> Reading<Entry> {
    read(source, language, EXAMPLE_ENTRY, entry::read)
}

/// The smallest entry.
const EXAMPLE_ENTRY: &str = "{\"n\": 1, \"t_s\": 0.0, \"event\": \"started\"}";

/// Reads JSON that a program wrote.
///
/// # Errors
/// What is wrong with it, in a sentence.
pub fn json<T: DeserializeOwned>(source: &str) -> Result<T, String> {
    data::read(source, Format::Json)
}

/// Reads TOML that is part of the program.
///
/// # Errors
/// What is wrong with it, in a sentence.
pub(crate) fn toml<T: DeserializeOwned>(source: &str) -> Result<T, String> {
    data::read(source, Format::Toml)
}

/// A score and where its strokes stand in the text.
#[derive(Debug, Clone, PartialEq)]
pub struct ReadScore {
    /// The score.
    pub score: Score,
    /// Where its strokes stand.
    pub spans: Spans,
}

/// Where the strokes of a score or routine stand in its text, so that a rule's finding can point
/// at it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Spans {
    /// Bytes by movement and stroke.
    pub strokes: Vec<Vec<Range<usize>>>,
}

impl Spans {
    /// Adds to every stroke that a finding names its place in the text.
    #[must_use]
    pub fn locate(&self, language: Language, mut diagnostic: Diagnostic) -> Diagnostic {
        for label in diagnostic.labels.clone() {
            let Label::Stroke { movement, stroke, .. } = label else { continue };
            let spans = self.strokes.get(movement).and_then(|strokes| strokes.get(stroke));
            if let Some(span) = spans {
                diagnostic = diagnostic.at_span(span.clone(), msg::label_stroke(language));
            }
        }
        diagnostic
    }
}

/// What a text seems to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// For [`request`].
    Request,
    /// For [`routine`].
    Routine,
    /// For [`score`].
    Score,
}

/// What a text seems to be, by the keys that only one kind has; a request if it has none of them.
///
/// Looks at the words alone, so that a file with a mistake is still read as what it is meant to be.
pub fn kind_of(source: &str) -> Kind {
    let source = source.trim_start_matches(node::BYTE_ORDER_MARK).trim_start();
    // In JSON a key is what stands between quotes before a colon; a title may say anything.
    let is_json = source.starts_with('{');
    let in_json = |key: &str| {
        source.match_indices(key).any(|(at, _)| {
            let rest = source[at + key.len()..].strip_prefix('"');
            source[..at].ends_with('"') && rest.is_some_and(|it| it.trim_start().starts_with(':'))
        })
    };
    let in_toml = |key: &str| {
        source.lines().any(|line| {
            let line = line.trim_start_matches(['[', ' ', '\t', '"', '\'']);
            let rest = line.strip_prefix(key);
            rest.is_some_and(|rest| !rest.starts_with(|c: char| c.is_alphanumeric() || c == '_'))
        })
    };
    let has = |key: &str| if is_json { in_json(key) } else { in_toml(key) };
    if has("movements") || has("format") {
        Kind::Score
    } else if has("movement") {
        Kind::Routine
    } else {
        Kind::Request
    }
}

/// The language that a text says it is in, or that the score in it does; English if it says none.
///
/// Looks at the words alone, as [`kind_of`] does: so that a mistake is told in it, too.
pub fn language_of(source: &str) -> Language {
    let value = |part: &str| {
        let (before, value) = part.split_once("language")?;
        let begins = before.is_empty() || before.ends_with(['{', '[', ' ', '\t', '"', '\'']);
        let value = value.trim_start_matches(['=', ':', ' ', '\t', '"', '\'']);
        let is = |language: &Language| {
            let rest = value.strip_prefix(language.tag());
            rest.is_some_and(|rest| !rest.starts_with(|c: char| c.is_alphanumeric() || c == '_'))
        };
        let found = Language::ALL.into_iter().find(is);
        found.filter(|_| begins && !before.contains('#'))
    };
    source.split(['\n', ',']).find_map(value).unwrap_or_default()
}

/// The smallest request, as shown to a person with an empty file.
const EXAMPLE_REQUEST: &str = "minutes = 15";

/// Reads any text with the reader of its format.
fn read<T>(
    source: &str,
    language: Language,
    example: &str,
    format: impl for<'a> FnOnce(&mut Reader<'a>, &'a node::Node) -> Option<T>,
) -> Reading<T> {
    let root = match tree(source, language, example) {
        Ok(root) => root,
        Err(diagnostics) => return Reading { value: None, diagnostics },
    };
    let mut reader = Reader::new(&root, language);
    let value = format(&mut reader, &root);
    Reading { value, diagnostics: reader.finish() }
}

/// The text as a tree, or why it is none.
fn tree(source: &str, language: Language, example: &str) -> Result<node::Node, Vec<Diagnostic>> {
    if source.len() > SIZE_MAX {
        return Err(vec![too_large(language)]);
    }
    let text = source.trim_start_matches([node::BYTE_ORDER_MARK]).trim_start();
    let nothing = text.lines().all(|line| {
        let line = line.trim();
        line.is_empty() || line.starts_with('#')
    });
    if nothing {
        return Err(vec![
            Diagnostic::stop("T01", msg::read_empty(language))
                .at_span(0..0, msg::read_empty_label(language))
                .help(msg::read_empty_help(language, example)),
        ]);
    }
    let format = if text.starts_with('{') { Format::Json } else { Format::Toml };
    let told =
        |broken: Vec<node::Broken>| broken.into_iter().map(|one| one.told(language)).collect();
    node::parse(source, format).map_err(told)
}

/// What a file above [`SIZE_MAX`] is told.
pub fn too_large(language: Language) -> Diagnostic {
    Diagnostic::stop("T02", msg::read_too_large(language, (SIZE_MAX >> 20) as u32))
        .help(msg::read_too_large_help(language))
}

/// Bytes as text, or where they stop being UTF-8.
///
/// # Errors
/// A T03 finding that names the byte and the line.
pub fn decode(bytes: &[u8], language: Language) -> Result<&str, Box<Diagnostic>> {
    std::str::from_utf8(bytes).map_err(|error| {
        let at = error.valid_up_to();
        let line = bytes[..at].split(|byte| *byte == b'\n').count();
        let message = msg::read_not_utf8(language, at as u32, line as u32);
        let span = at..at + error.error_len().unwrap_or(1);
        Box::new(
            Diagnostic::stop("T03", message)
                .at_span(span, msg::read_not_utf8_label(language))
                .help(msg::read_not_utf8_help(language)),
        )
    })
}

/// Line and column of a byte, from 1, columns in characters.
pub fn position(source: &str, byte: usize) -> (usize, usize) {
    let before = &source[..source.floor_char_boundary(byte)];
    let line = before.rsplit('\n').next().unwrap_or_default();
    (1 + before.matches('\n').count(), 1 + line.chars().count())
}

/// First byte that a finding points at; 0 if it points at none.
fn first_byte(diagnostic: &Diagnostic) -> usize {
    let starts = diagnostic.labels.iter().filter_map(|label| match label {
        Label::Span { start, .. } => Some(*start),
        _ => None,
    });
    starts.min().unwrap_or(0)
}

/// A person's own words for a message: short, on one line, and without control characters.
fn short(text: &str) -> String {
    const SHOWN: usize = 40;
    let short: String = text.chars().take(SHOWN).collect();
    let dots = if text.chars().nth(SHOWN).is_some() { "…" } else { "" };
    format!("{}{dots}", short.escape_debug())
}
