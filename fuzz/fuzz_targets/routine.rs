#![no_main]

use libfuzzer_sys::fuzz_target;
use warmhands_core::text;
use warmhands_fuzz::{read, reads_back};

fuzz_target!(|bytes: &[u8]| {
    if let Some(routine) = read(bytes, text::routine) {
        reads_back(&routine.request);
        for stroke in routine.movements.iter().flat_map(|movement| &movement.strokes) {
            stroke.chains();
        }
    }
});
