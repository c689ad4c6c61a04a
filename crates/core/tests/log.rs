//! A log that was cut off or touched: what is sound is kept, and the rest is told with its place.

use warmhands_core::diagnostic::{Diagnostic, Label};
use warmhands_core::session::log::{ReadLog, line, read};
use warmhands_core::words::Language;

const LOG: &str = include_str!("../../../fuzz/seeds/log/short.jsonl");

fn is_told(text: &str, read: &ReadLog) {
    assert!(read.session.is_some() || !read.diagnostics.is_empty(), "nothing read, nothing told");
    for label in read.diagnostics.iter().flat_map(|found| &found.labels) {
        let Label::Span { start, end, .. } = label else { continue };
        assert!(text.get(*start..*end).is_some(), "{start}..{end} cannot be shown");
    }
}

#[test]
fn a_log_reads_back_as_it_was_written() {
    let whole = read(LOG, Language::English);
    assert_eq!(whole.diagnostics, []);
    assert_eq!(whole.sound_bytes, LOG.len());
    let written: String = whole.entries.iter().map(line).collect();
    assert_eq!(read(&written, Language::English), ReadLog { sound_bytes: written.len(), ..whole });
}

#[test]
fn wherever_it_is_cut_the_entries_before_are_kept() {
    let whole = read(LOG, Language::English).entries;
    let first = LOG.find('\n').unwrap() + 1;
    for end in (first..LOG.len()).filter(|end| LOG.is_char_boundary(*end)) {
        let cut = &LOG[..end];
        let found = read(cut, Language::English);
        is_told(cut, &found);
        let lines = cut.matches('\n').count();
        assert!(found.entries.len() >= lines && whole.starts_with(&found.entries), "{end}");
        let cut_off = !cut.ends_with('\n') && found.entries.len() == lines;
        let codes: Vec<_> = found.diagnostics.iter().map(|d: &Diagnostic| d.code).collect();
        assert_eq!(codes, if cut_off { vec!["L02"] } else { vec![] }, "{end}");
    }
}

#[test]
fn whatever_byte_is_touched_nothing_panics_and_what_comes_before_is_kept() {
    let whole = read(LOG, Language::English).entries;
    let first = LOG.find('\n').unwrap() + 1;
    for at in (0..first).step_by(97).chain(first..LOG.len()) {
        for byte in *b"\0\n\"{}9-,z" {
            let mut bytes = LOG.as_bytes().to_vec();
            bytes[at] = byte;
            let Ok(text) = String::from_utf8(bytes) else { continue };
            let found = read(&text, Language::English);
            is_told(&text, &found);
            let lines = LOG[..at].matches('\n').count();
            assert!(found.entries.len() >= lines, "{at}");
            assert_eq!(found.entries[..lines], whole[..lines], "{at}");
        }
    }
}
