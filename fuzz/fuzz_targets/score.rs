#![no_main]

use libfuzzer_sys::fuzz_target;
use warmhands_core::text;
use warmhands_core::words::Language;
use warmhands_fuzz::read;

fuzz_target!(|bytes: &[u8]| {
    if let Some(read) = read(bytes, text::score) {
        let json = serde_json::to_string(&read.score).expect("a score serialises");
        let again = text::score(&json, Language::English);
        assert_eq!(again.sound().map(|again| &again.score), Some(&read.score), "{json}");
    }
});
