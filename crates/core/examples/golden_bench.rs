//! How long the golden requests take natively: what `bench/wasm/run.sh` sets beside WebAssembly.
//!
//! `golden_bench QUICK THOROUGH`, so many runs of each, prints one line a request: median
//! milliseconds of the quick and of the thorough plan, from the request's text to the score's JSON.

#![allow(
    clippy::disallowed_types,
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "what measures the core has the clock and the files that the core does without"
)]

use std::path::Path;
use std::time::Instant;
use warmhands_core::planner::{Setting, plan};
use warmhands_core::text;
use warmhands_core::words::Language;

fn main() {
    let mut runs = std::env::args().skip(1).map(|word| word.parse().expect("a number of runs"));
    let mut next = || runs.next().expect("usage: golden_bench QUICK THOROUGH");
    let (quick, thorough) = (next(), next());
    let top = Path::new(env!("CARGO_MANIFEST_DIR"));
    let golden = std::fs::read_to_string(top.join("tests/golden/scores.txt")).expect("it is there");
    for line in golden.lines().filter(|line| !line.starts_with('#')) {
        let wish = line.splitn(3, ' ').nth(2).expect("two digests and a request");
        let text = if wish.starts_with('{') {
            wish.to_owned()
        } else {
            std::fs::read_to_string(top.join("../..").join(wish)).expect("it is there")
        };
        println!(
            "{:.3} {:.3}",
            median_ms(&text, Setting::Quick, quick),
            median_ms(&text, Setting::Thorough, thorough)
        );
    }
}

fn median_ms(text: &str, setting: Setting, runs: usize) -> f64 {
    let once = |_| {
        let start = Instant::now();
        let reading = text::request(text, Language::English);
        let score = plan(reading.sound().expect("a sound request"), setting).expect("a plan");
        let json = serde_json::to_string(&score).expect("plain data");
        std::hint::black_box(json);
        start.elapsed().as_secs_f64() * 1e3
    };
    let mut times: Vec<f64> = (0..runs).map(once).collect();
    times.sort_by(f64::total_cmp);
    times[runs / 2]
}
