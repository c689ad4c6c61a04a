#![no_main]

use libfuzzer_sys::fuzz_target;
use warmhands_core::text;
use warmhands_fuzz::{read, reads_back};

fuzz_target!(|bytes: &[u8]| {
    if let Some(request) = read(bytes, text::request) {
        reads_back(&request);
    }
});
