#![no_main]

use libfuzzer_sys::fuzz_target;
use warmhands_core::session::log;
use warmhands_core::text;
use warmhands_core::words::Language;
use warmhands_fuzz::points_inside;

fuzz_target!(|bytes: &[u8]| {
    let Ok(source) = text::decode(bytes, Language::English) else { return };
    let read = log::read(source, Language::English);
    points_inside(source, &read.diagnostics);
    assert!(read.session.is_some() || !read.diagnostics.is_empty(), "nothing read, nothing told");
    // What is sound is a log of its own, and so is what would be written of it.
    let kept = log::read(&source[..read.sound_bytes], Language::English);
    assert_eq!(kept.entries, read.entries);
    let written: String = read.entries.iter().map(log::line).collect();
    assert_eq!(log::read(&written, Language::English).session, read.session);
});
