//! The answers that only the browser asks for in this form, from plain text to plain data.

use serde::{Deserialize, Serialize};
use warmhands_core::body::{self, Body};
use warmhands_core::care::{self, Care};
use warmhands_core::check;
use warmhands_core::diagnostic::{Diagnostic, Label};
use warmhands_core::instructions::{Instruction, instructions};
use warmhands_core::planner::{self, Refusal};
use warmhands_core::prepare::{self, Item};
use warmhands_core::request::Request;
use warmhands_core::routine::Routine;
use warmhands_core::score::Score;
use warmhands_core::text::{self, Kind};
use warmhands_core::words::Language;

/// A request, or a routine's, as understood, and what care makes of it.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub(crate) struct Judged {
    /// The request, unless something in the text has to be mended first.
    request: Option<Request>,
    /// What a routine says beside that. Both together are the routine again.
    routine: Option<Routine>,
    /// What care makes of it.
    care: Option<Care>,
    /// What was found in the text. Spans count in units of a JavaScript string.
    diagnostics: Vec<Diagnostic>,
}

impl Judged {
    pub(crate) fn of(text: &str, language: Language) -> Self {
        let (request, routine, findings) = if text::kind_of(text) == Kind::Routine {
            let reading = text::routine(text, language);
            let routine = reading.sound().cloned();
            (routine.as_ref().map(|it| it.request.clone()), routine, reading.diagnostics)
        } else {
            let reading = text::request(text, language);
            (reading.sound().cloned(), None, reading.diagnostics)
        };
        let care = request.as_ref().map(care::judge);
        Self { request, routine, care, diagnostics: in_utf16(text, findings) }
    }
}

/// The plan of a request, the score of a routine, or why there is none.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub(crate) struct Planned {
    /// The plan; it breaks no rule of severity *stop*.
    score: Option<Score>,
    /// What care makes of the request; there is no plan where it refuses. `null` where the text has
    /// to be mended first.
    care: Option<Care>,
    /// What was found in the text, which wishes cannot be met together, and which rules a routine
    /// breaks. Spans count in units of a JavaScript string.
    diagnostics: Vec<Diagnostic>,
}

impl Planned {
    pub(crate) fn of(text: &str, setting: planner::Setting) -> Self {
        let Judged { request, routine, care, mut diagnostics } =
            Judged::of(text, text::language_of(text));
        let scored = match (routine, request) {
            (Some(routine), _) => planner::follow(&routine),
            (None, Some(request)) => planner::plan(&request, setting),
            (None, None) => Err(Refusal::Wishes(Vec::new())),
        };
        let score = match scored {
            Ok(score) => Some(score),
            Err(Refusal::Wishes(findings)) => {
                diagnostics.extend(in_utf16(text, findings));
                None
            }
            Err(Refusal::Care(_)) => None,
        };
        Self { score, care, diagnostics }
    }
}

/// What was found in a routine or a score.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub(crate) struct Checked {
    /// Whether it holds a score that breaks no rule of severity *stop*.
    good: bool,
    /// What the text seems to be.
    kind: Kind,
    /// The score in it; of a routine, with what it leaves open filled in.
    score: Option<Score>,
    /// What is wrong with the text, then which rules its score breaks. Spans count in units of a
    /// JavaScript string.
    diagnostics: Vec<Diagnostic>,
}

impl Checked {
    pub(crate) fn of(text: &str) -> Self {
        let checked = check::check(text, text::language_of(text));
        let good = checked.is_good();
        let check::Checked { kind, score, diagnostics } = checked;
        Self { good, kind, score, diagnostics: in_utf16(text, diagnostics) }
    }
}

/// What to prepare.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub(crate) struct Preparations {
    /// Before the first stroke, in the order in which it is done.
    before: Vec<Item>,
    /// After the last one.
    after: Vec<Item>,
}

impl Preparations {
    pub(crate) fn of(request: &Request) -> Self {
        let care = care::judge(request);
        let before = prepare::checklist(request, &care, &Body::of(&request.receiver));
        Self { before, after: prepare::aftercare(request, &care) }
    }
}

/// An instruction and its words.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub(crate) struct Told {
    #[serde(flatten)]
    instruction: Instruction,
    /// What a lay giver calls it: `long glide`.
    name: &'static str,
    /// Where: `left shoulder, then the same on the right`.
    where_words: String,
    /// Which way and how often, or how long.
    way_words: String,
}

impl Told {
    pub(crate) fn all(score: &Score) -> Vec<Self> {
        let language = score.request.language;
        instructions(score).into_iter().map(|told| Self::of(told, language)).collect()
    }
    /// Indices of its movement and of its first stroke there.
    pub(crate) fn first_stroke(&self) -> (usize, usize) {
        (self.instruction.movement, self.instruction.strokes.start)
    }
    fn of(instruction: Instruction, language: Language) -> Self {
        let name = instruction.name(language);
        let where_words = instruction.where_words(language);
        let way_words = instruction.way_words(language);
        Self { instruction, name, where_words, way_words }
    }
}

/// One view of the back in a drawing; what is left out is not shown.
#[derive(Debug, Default, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(default)]
pub(crate) struct Figure {
    /// Written above it.
    title: String,
    /// Whether it shows the places, with their names.
    places: bool,
    /// Whether it shows the sites, with a legend of their rules.
    sites: bool,
    /// Whether it shows what a finger can find.
    landmarks: bool,
    /// SVG elements to lay over the skin, millimetres in the body frame.
    over: String,
    /// What its words are in.
    language: Language,
}

impl Figure {
    pub(crate) fn drawn(&self) -> body::Figure<'_> {
        let &Self { ref title, places, sites, landmarks, ref over, language } = self;
        body::Figure { title, places, sites, landmarks, over, language }
    }
}

/// Spans of bytes as spans of UTF-16 units, which is how JavaScript counts in a string.
pub(crate) fn in_utf16(text: &str, mut diagnostics: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let units = |byte: usize| text[..text.floor_char_boundary(byte)].encode_utf16().count();
    for label in diagnostics.iter_mut().flat_map(|diagnostic| &mut diagnostic.labels) {
        if let Label::Span { start, end, .. } = label {
            (*start, *end) = (units(*start), units(*end));
        }
    }
    diagnostics
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_is_told_with_its_place_in_a_javascript_string() {
        let text = "minutes = 15 # für 😀\nlevle = 2\n";
        let planned = Planned::of(text, planner::Setting::Quick);
        let at = text.find("levle").unwrap();
        let spans: Vec<_> = planned.diagnostics.iter().flat_map(|d| &d.labels).collect();
        // `ü` has a byte more than units, `😀` two.
        let start = at - 3;
        assert!(
            spans.iter().any(|s| matches!(s, Label::Span { start: s, .. } if *s == start)),
            "{spans:?}"
        );
    }

    #[test]
    fn a_refusal_has_care_and_no_score() {
        let planned = Planned::of("minutes = 15\n[care]\nfever = true", planner::Setting::Quick);
        assert!(planned.score.is_none());
        assert!(planned.care.is_some_and(|care| !care.notes.is_empty()));
    }
}
