//! A page of text for people: wrapped to the width of the terminal, coloured only on one.

use crossterm::style::{Color, ContentStyle, Stylize};
use std::fmt::Write as _;
use std::io::{self, IsTerminal};
use textwrap::core::display_width;

/// Widest text that reads well, columns.
const WIDTH_MAX: usize = 88;
/// Narrowest that still holds a word and its indent.
const WIDTH_MIN: usize = 30;
/// Where nobody says how wide.
const WIDTH_USUAL: usize = 80;

/// How a piece of text looks on a terminal; on paper all look alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tone {
    /// The title.
    Title,
    /// A heading.
    Heading,
    /// What to take in at a glance.
    Strong,
    /// As it is.
    Plain,
    /// Worth knowing, not worth a glance.
    Faint,
    /// To be heeded.
    Care,
}

impl Tone {
    fn style(self) -> ContentStyle {
        let style = ContentStyle::new();
        match self {
            Self::Title => style.with(Color::AnsiValue(215)).bold(),
            Self::Heading => style.with(Color::AnsiValue(180)).bold(),
            Self::Strong => style.bold(),
            Self::Plain => style,
            Self::Faint => style.dim(),
            Self::Care => style.with(Color::AnsiValue(209)),
        }
    }
}

/// A page that grows downwards.
#[derive(Debug)]
pub(crate) struct Page {
    width: usize,
    colour: bool,
    text: String,
}

impl Page {
    /// For standard output as it is now.
    pub(crate) fn for_stdout() -> Self {
        Self::for_stream(io::stdout().is_terminal())
    }

    /// For standard error as it is now.
    pub(crate) fn for_stderr() -> Self {
        Self::for_stream(io::stderr().is_terminal())
    }

    fn for_stream(terminal: bool) -> Self {
        let plain = std::env::var_os("NO_COLOR").is_some_and(|v| !v.is_empty())
            || std::env::var_os("TERM").is_some_and(|v| v == "dumb");
        let width = match crossterm::terminal::size() {
            Ok((columns, _)) if terminal && columns > 0 => usize::from(columns),
            _ => WIDTH_USUAL,
        };
        Self::new(width, terminal && !plain)
    }

    /// For a sheet of paper.
    pub(crate) fn plain() -> Self {
        Self::new(WIDTH_USUAL, false)
    }

    fn new(width: usize, colour: bool) -> Self {
        Self { width: width.clamp(WIDTH_MIN, WIDTH_MAX), colour, text: String::new() }
    }

    /// An empty line, but never two.
    pub(crate) fn gap(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }

    /// A title with its line under it.
    pub(crate) fn title(&mut self, text: &str) {
        self.line(Tone::Title, text);
        let width = display_width(text).min(self.width);
        self.line(Tone::Faint, &"─".repeat(width));
    }

    /// A heading after a gap.
    pub(crate) fn heading(&mut self, text: &str) {
        self.gap();
        self.line(Tone::Heading, text);
    }

    /// Wrapped text from the left edge.
    pub(crate) fn line(&mut self, tone: Tone, text: &str) {
        self.item("", tone, text);
    }

    /// Wrapped text after a mark; further lines stand under its first word.
    pub(crate) fn item(&mut self, mark: &str, tone: Tone, text: &str) {
        let under = " ".repeat(display_width(mark));
        let options = textwrap::Options::new(self.width)
            .initial_indent(&under)
            .subsequent_indent(&under)
            .word_separator(textwrap::WordSeparator::AsciiSpace)
            .word_splitter(textwrap::WordSplitter::NoHyphenation);
        let lines = textwrap::wrap(text, options);
        for (i, line) in lines.iter().enumerate() {
            let head = if i == 0 { mark } else { &under };
            let words = line.get(under.len()..).unwrap_or_default();
            let styled = if self.colour && !words.is_empty() {
                tone.style().apply(words).to_string()
            } else {
                words.to_owned()
            };
            let _ = writeln!(self.text, "{}", format!("{head}{styled}").trim_end());
        }
    }

    /// A line as it is, however long: what somebody may copy.
    pub(crate) fn verbatim(&mut self, text: &str) {
        let _ = writeln!(self.text, "{text}");
    }

    /// The finished page.
    pub(crate) fn into_text(self) -> String {
        self.text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_text_stands_under_its_first_word() {
        let mut page = Page::new(30, false);
        page.item("  0:05  ", Tone::Strong, "Long glide, both sides, lower back");
        assert_eq!(page.text, "  0:05  Long glide, both\n        sides, lower back\n");
    }

    #[test]
    fn paper_has_no_escapes_and_a_terminal_does() {
        let text = |colour| {
            let mut page = Page::new(40, colour);
            page.heading("Warm");
            page.text
        };
        assert_eq!(text(false), "Warm\n");
        assert!(text(true).contains('\x1b'));
    }
}
