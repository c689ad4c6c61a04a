//! Shows diagnostics: for people with the lines they point at, for programs as JSON.

use crate::input::Document;
use crossterm::style::Stylize;
use miette::{
    GraphicalReportHandler, GraphicalTheme, LabeledSpan, MietteError, MietteSpanContents,
    Severity as Weight, SourceCode, SourceSpan, SpanContents,
};
use serde_json::{Value, json};
use std::fmt;
use std::io::{self, IsTerminal};
use textwrap::core::display_width;
use warmhands_core::diagnostic::{Diagnostic, Label, Severity};
use warmhands_core::text::position;
use warmhands_core::units::Seconds;
use warmhands_core::words::{self, Language, msg};

/// Bytes shown on either side of a finding in a line too long for a screen.
const AROUND: usize = 60;
/// Up to so many bytes the lines around a finding are shown whole.
const WHOLE: usize = 600;

/// The findings about a document, with colours where the reader is a terminal.
pub(crate) fn render(document: &Document, diagnostics: &[Diagnostic]) -> String {
    let terminal = io::stdout().is_terminal() && io::stderr().is_terminal();
    let plain = !terminal || std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    let width = match crossterm::terminal::size() {
        Ok((columns, _)) if terminal => usize::from(columns).clamp(40, 120),
        _ => 100,
    };
    shown(document, diagnostics, !plain, width)
}

fn shown(document: &Document, diagnostics: &[Diagnostic], colour: bool, width: usize) -> String {
    let theme = if colour { GraphicalTheme::unicode() } else { GraphicalTheme::unicode_nocolor() };
    let handler = GraphicalReportHandler::new_themed(theme).with_width(width).with_links(false);
    let source = Source { name: &document.name, text: visible(&document.text) };
    let language = document.language;
    let mut page = String::new();
    for diagnostic in diagnostics {
        let report = Report { diagnostic, source: &source, language };
        if handler.render_report(&mut page, &report).is_err() {
            page.extend([&document.name, ": ", diagnostic.code, ": ", &diagnostic.message, "\n"]);
        }
        let Diagnostic { help, source, .. } = diagnostic;
        let under = [(msg::finding_help(language), help), (msg::finding_why(language), source)];
        for (label, text) in under {
            let Some(text) = text else { continue };
            let space = " ".repeat(display_width(label) + 3);
            let options = textwrap::Options::new(width).initial_indent(&space);
            let lines = textwrap::fill(text, options.subsequent_indent(&space));
            let label = if colour { label.cyan().to_string() } else { label.to_owned() };
            page.extend(["  ", &label, " ", lines.trim_start(), "\n"]);
        }
        page.push('\n');
    }
    page
}

/// The findings about a document as one JSON value; places in the text also as line and column,
/// from 1.
pub(crate) fn as_json(document: &Document, diagnostics: &[Diagnostic]) -> Value {
    let finding = |diagnostic: &Diagnostic| {
        let mut value = json!(diagnostic);
        for (label, shown) in diagnostic.labels.iter().zip(labels(&mut value)) {
            if let Label::Span { start, end, .. } = label {
                let ((line, column), (end_line, end_column)) =
                    (position(&document.text, *start), position(&document.text, *end));
                shown["span"]["line"] = line.into();
                shown["span"]["column"] = column.into();
                shown["span"]["end_line"] = end_line.into();
                shown["span"]["end_column"] = end_column.into();
            }
        }
        value
    };
    diagnostics.iter().map(finding).collect()
}

fn labels(finding: &mut Value) -> impl Iterator<Item = &mut Value> {
    finding.get_mut("labels").and_then(Value::as_array_mut).into_iter().flatten()
}

/// The text with the same length in bytes, and nothing in it that steers a terminal or turns the
/// direction of writing.
fn visible(text: &str) -> String {
    let hidden = |c: char| {
        c.is_control() && !matches!(c, '\n' | '\t')
            || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    let mut shown = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\r' => shown.push(' '),
            c if hidden(c) => shown.extend(std::iter::repeat_n('?', c.len_utf8())),
            c => shown.push(c),
        }
    }
    shown
}

/// A document as miette wants it: of a score on one line of a megabyte, only the part that matters.
#[derive(Debug)]
struct Source<'a> {
    name: &'a str,
    text: String,
}

impl SourceCode for Source<'_> {
    fn read_span<'b>(
        &'b self,
        span: &SourceSpan,
        before: usize,
        after: usize,
    ) -> Result<Box<dyn SpanContents<'b> + 'b>, MietteError> {
        let lines = self.text.read_span(span, before, after)?;
        let (data, from, line, column) = if lines.data().len() <= WHOLE {
            (lines.data(), *lines.span(), lines.line(), lines.column())
        } else {
            let end = span.offset() + span.len();
            let start_of_line = self.text[..span.offset()].rfind('\n').map_or(0, |at| at + 1);
            let rest_of_line = self.text[end..].find('\n').unwrap_or(self.text.len() - end);
            let start = start_of_line.max(span.offset().saturating_sub(AROUND));
            let start = self.text.ceil_char_boundary(start);
            let stop = self.text.floor_char_boundary(end + rest_of_line.min(AROUND));
            let (line, column) = position(&self.text, start);
            let cut = &self.text.as_bytes()[start..stop];
            (cut, (start, cut.len()).into(), line - 1, column - 1)
        };
        let (name, count) = (self.name.to_owned(), lines.line_count());
        Ok(Box::new(MietteSpanContents::new_named(name, data, from, line, column, count)))
    }
}

/// A finding as miette wants it.
struct Report<'a> {
    diagnostic: &'a Diagnostic,
    source: &'a Source<'a>,
    language: Language,
}

impl fmt::Debug for Report<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl fmt::Display for Report<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut message = self.diagnostic.message.clone();
        for label in &self.diagnostic.labels {
            let at = match label {
                Label::Span { .. } => continue,
                Label::Stroke { movement, stroke, start_s } => {
                    let (movement, stroke) = (*movement as u32 + 1, *stroke as u32 + 1);
                    let time = words::clock(Seconds(*start_s));
                    message = msg::finding_stroke(self.language, &message, movement, stroke, &time);
                    continue;
                }
                Label::Place(place) => place.to_string(),
                Label::Time { at_s } => words::clock(Seconds(*at_s)),
            };
            message = msg::finding_at(self.language, &message, &at);
        }
        f.write_str(&message)
    }
}

impl std::error::Error for Report<'_> {}

impl miette::Diagnostic for Report<'_> {
    fn code<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        Some(Box::new(self.diagnostic.code))
    }
    fn severity(&self) -> Option<Weight> {
        Some(match self.diagnostic.severity {
            Severity::Stop => Weight::Error,
            Severity::Caution => Weight::Warning,
            Severity::Note => Weight::Advice,
        })
    }
    fn source_code(&self) -> Option<&dyn SourceCode> {
        Some(self.source)
    }
    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        Some(Box::new(self.diagnostic.labels.iter().filter_map(|label| match label {
            Label::Span { start, end, text } => {
                Some(LabeledSpan::new(Some(text.clone()), *start, end - start))
            }
            _ => None,
        })))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use insta::assert_snapshot;
    use warmhands_core::text::{request, score};

    fn plain(text: &str, diagnostics: &[Diagnostic]) -> String {
        let document = Document::new("evening.toml".to_owned(), text.to_owned(), None);
        shown(&document, diagnostics, false, 80)
    }

    #[test]
    fn a_finding_shows_its_line_its_mend_and_its_reason() {
        let text = "minutes = 15\n[[sore]]\nplace = \"Left shoulder\"\n";
        assert_snapshot!(plain(text, &request(text, Language::English).diagnostics), @r#"
    Q04

      × `Left shoulder` is not how a place is written
       ╭─[evening.toml:3:9]
     2 │ [[sore]]
     3 │ place = "Left shoulder"
       ·         ───────┬───────
       ·                ╰── this place
       ╰────
      help: write `shoulder.left`
      why: design §4
    "#);
    }

    #[test]
    fn a_finding_in_a_long_line_shows_only_what_is_near() {
        let name = "long ".repeat(190);
        let text =
            format!("{{\"receiver\": {{\"name\": \"{name}\"}}, \"minutes\": 15, \"level\": 7}}");
        let finding = request(&text, Language::English).diagnostics.pop().unwrap();
        assert_snapshot!(plain(&text, &[finding]), @r#"
    T11

      × `level` is 7, outside 1 to 4
       ╭─[evening.toml:1:1002]
     1 │ g long long long long long long "}, "minutes": 15, "level": 7}
       ·                                                             ┬
       ·                                                             ╰── out of range
       ╰────
      help: write a number from 1 to 4
      why: H1.1
    "#);
    }

    #[test]
    fn findings_without_a_text_name_the_stroke() {
        let stroke = Label::Stroke { movement: 1, stroke: 2, start_s: 245.0 };
        let finding = Diagnostic::caution("R15", "the same stroke four times in a row").at(stroke);
        assert_snapshot!(plain("", &[finding]), @r"
    R15

      ⚠ the same stroke four times in a row (movement 2, stroke 3, 4:05)
    ");
    }

    #[test]
    fn a_text_cannot_steer_the_terminal() {
        let text = "{\"minutes\": 15, \"\u{1b}[2J\u{9b}\u{202e}\": 1}\r\n";
        let page = plain(text, &request(text, Language::English).diagnostics);
        assert!(!page.contains(['\u{1b}', '\u{9b}', '\u{202e}', '\r']), "{page:?}");
    }

    #[test]
    fn a_place_outside_the_text_breaks_nothing() {
        let beyond = Diagnostic::stop("T04", "cut off").at_span(900..905, "here");
        assert!(plain("minutes = 15", &[beyond]).contains("cut off"));
        let empty = score("", Language::English);
        assert!(plain("", &empty.diagnostics).contains("the file is empty"));
    }

    #[test]
    fn programs_get_lines_and_columns_from_one() {
        let text = "minutes = 15\nlevel = 5\n".to_owned();
        let found = request(&text, Language::English).diagnostics;
        let document = Document::new("x".to_owned(), text, None);
        let value = as_json(&document, &found);
        assert_eq!(value[0]["code"], "Q02");
        let span = &value[0]["labels"][0]["span"];
        assert_eq!(
            (&span["line"], &span["column"], &span["end_column"]),
            (&2.into(), &9.into(), &10.into())
        );
    }
}
