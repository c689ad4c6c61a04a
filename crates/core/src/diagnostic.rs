//! What is wrong with something a person wrote, and how to mend it.
//!
//! Plain data: the command line renders it with miette, the page highlights it. A request, routine
//! or score never simply fails: reading it yields a value, if one can be made, and a list of these.

use crate::place::Place;
use serde::Serialize;

/// How much a diagnostic weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// Worth knowing.
    Note,
    /// Works, but a giver should look at it.
    Caution,
    /// Must be mended first.
    Stop,
}

/// What a diagnostic points at.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Label {
    /// Bytes `start..end` of the text that was read.
    Span {
        /// First byte.
        start: usize,
        /// One past the last byte.
        end: usize,
        /// What is there, in a few words.
        text: String,
    },
    /// A stroke of a score.
    Stroke {
        /// Index of the movement, from 0.
        movement: usize,
        /// Index of the stroke in its movement, from 0.
        stroke: usize,
        /// Its start, seconds from the start of the score.
        start_s: f64,
    },
    /// A place of the body.
    Place(Place),
    /// A moment, seconds from the start of the score.
    Time {
        /// The moment.
        at_s: f64,
    },
}

/// One finding about a request, a routine or a score.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Diagnostic {
    /// Stable code: `R01`–`R18` for rules, `T…` for text, `Q…` for requests.
    pub code: &'static str,
    /// Whether it stops the session.
    pub severity: Severity,
    /// What is wrong, one sentence.
    pub message: String,
    /// Where.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "types", ts(optional, as = "Option<Vec<Label>>"))]
    pub labels: Vec<Label>,
    /// How to mend it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "types", ts(optional))]
    pub help: Option<String>,
    /// Why: a key of the handbook's source list, or a paragraph of the handbook or the design.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "types", ts(optional))]
    pub source: Option<String>,
}

impl Diagnostic {
    /// A finding that must be mended first.
    pub fn stop(code: &'static str, message: impl Into<String>) -> Self {
        Self::new(code, Severity::Stop, message)
    }
    /// A finding that a giver should look at.
    pub fn caution(code: &'static str, message: impl Into<String>) -> Self {
        Self::new(code, Severity::Caution, message)
    }
    /// A finding worth knowing.
    pub fn note(code: &'static str, message: impl Into<String>) -> Self {
        Self::new(code, Severity::Note, message)
    }
    fn new(code: &'static str, severity: Severity, message: impl Into<String>) -> Self {
        let message = message.into();
        Self { code, severity, message, labels: Vec::new(), help: None, source: None }
    }
    /// Points at something.
    #[must_use]
    pub fn at(mut self, label: Label) -> Self {
        self.labels.push(label);
        self
    }
    /// Points at bytes of the text that was read, with a few words on what is there.
    #[must_use]
    pub fn at_span(self, span: std::ops::Range<usize>, text: impl Into<String>) -> Self {
        self.at(Label::Span { start: span.start, end: span.end, text: text.into() })
    }
    /// Says how to mend it.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
    /// Says why.
    #[must_use]
    pub fn source(mut self, source: impl Into<String>) -> Self {
        self.source = Some(source.into());
        self
    }
}

/// Whether any finding stops the session.
pub fn any_stop(diagnostics: &[Diagnostic]) -> bool {
    diagnostics.iter().any(|d| d.severity == Severity::Stop)
}
