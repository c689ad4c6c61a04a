//! What a frame costs: `cargo run --release --example frame_bench -p warmhands-core`.
#![allow(
    clippy::disallowed_types,
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "what measures the core has the clock and the screen that the core does without"
)]

use std::hint::black_box;
use std::time::Instant;
use warmhands_core::body::Body;
use warmhands_core::planner::{Setting, plan};
use warmhands_core::request::Request;
use warmhands_core::session::choreography::{Choreography, Frame, Turns};
use warmhands_core::session::skin::Skin;
use warmhands_core::units::Seconds;

/// Seconds of the best of five runs of `work`, each `times` times, for one time.
fn best(times: u32, mut work: impl FnMut()) -> f64 {
    let mut run = || {
        let start = Instant::now();
        (0..times).for_each(|_| work());
        start.elapsed().as_secs_f64() / f64::from(times)
    };
    (0..5).map(|_| run()).fold(f64::INFINITY, f64::min)
}

fn main() {
    let request = Request::of_minutes(15.0);
    let score = plan(&request, Setting::Thorough).expect("fifteen minutes can be planned");
    let body = Body::of(&request.receiver);
    let skin = Skin::of(&body);
    let turns = Turns::default();
    let choreography = Choreography::of(&score, &turns, &skin);
    let mut floats = [0.0; Frame::FLOATS];
    let mut at = 0.0;
    let frame = best(100_000, || {
        at = (at + 0.917) % score.duration_s.0;
        choreography.frame(Seconds(at)).write_to(&mut floats);
        black_box(&floats);
    });
    let build = best(1000, || drop(black_box(Choreography::of(&score, &turns, &skin))));
    let sample = best(1, || drop(black_box(Skin::of(&body))));
    println!("one frame         {:8.0} ns", frame * 1e9);
    println!("a choreography    {:8.1} µs", build * 1e6);
    println!("a skin            {:8.1} ms", sample * 1e3);
}
