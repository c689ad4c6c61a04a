//! What holds for every reading, whatever the bytes.

use warmhands_core::diagnostic::{Diagnostic, Label, any_stop};
use warmhands_core::request::Request;
use warmhands_core::text::{self, Reading};
use warmhands_core::words::Language;

/// Reads bytes as a text; bytes that are none have a finding and nothing else.
pub fn read<T>(bytes: &[u8], reader: impl Fn(&str, Language) -> Reading<T>) -> Option<T> {
    let text = text::decode(bytes, Language::default()).ok()?;
    text::kind_of(text);
    let language = text::language_of(text);
    let Reading { value, diagnostics } = reader(text, language);
    points_inside(text, &diagnostics);
    assert!(value.is_some() || any_stop(&diagnostics), "nothing read, and nobody told why");
    value.filter(|_| !any_stop(&diagnostics))
}

/// Every finding points at bytes of the text that can be shown.
pub fn points_inside(text: &str, diagnostics: &[Diagnostic]) {
    for label in diagnostics.iter().flat_map(|diagnostic| &diagnostic.labels) {
        if let Label::Span { start, end, .. } = label {
            assert!(text.get(*start..*end).is_some(), "{start}..{end} cannot be shown");
            text::position(text, *start);
        }
    }
}

/// A request as understood reads back as itself.
pub fn reads_back(request: &Request) {
    let json = serde_json::to_string(request).expect("a request serialises");
    assert_eq!(text::request(&json, Language::English).sound(), Some(request), "{json}");
}
