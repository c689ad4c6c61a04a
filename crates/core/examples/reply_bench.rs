//! How long a reply takes to change the rest of a session: `cargo run --release --example reply_bench`.
#![allow(
    clippy::disallowed_types,
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "what measures the core has the clock that the core does without"
)]

use std::time::Instant;
use warmhands_core::body::Body;
use warmhands_core::place::Place;
use warmhands_core::planner::{Setting, plan};
use warmhands_core::request::{Request, SoreSpot};
use warmhands_core::session::Session;
use warmhands_core::session::event::Reply;
use warmhands_core::units::{Metres, Seconds};

fn main() {
    let mut request = Request::of_minutes(15.0);
    let body = Body::of(&request.receiver);
    for place in ["shoulder.left", "inner-blade.right", "lower-back.left"] {
        let place: Place = place.parse().expect("a place");
        request.sore.push(SoreSpot { place, at: body.centre(place), radius_m: Metres(0.03) });
    }
    let score = plan(&request, Setting::Quick).expect("a plan");
    let mut session = Session::new(score).expect("our score");
    let start = session.decide(Reply::Start, Seconds(0.0)).expect("it begins");
    session.apply(&start).expect("it begins");
    let point = Reply::SoreHere { x_m: Metres(0.05), y_m: Metres(0.3) };
    let replies = [
        ("softer", Reply::Softer),
        ("firmer", Reply::Firmer),
        ("slower", Reply::Slower),
        ("stay", Reply::Stay),
        ("move on", Reply::MoveOn),
        ("sore here", point),
        ("hurts", Reply::Hurts),
        ("finish gently", Reply::FinishGently),
    ];
    let mut all = Vec::new();
    for (name, reply) in replies {
        let mut times: Vec<f64> = Vec::new();
        for second in (5..880).step_by(7) {
            let mut now = session.clone();
            let entry = now.decide(reply.clone(), Seconds(f64::from(second))).expect("granted");
            let begun = Instant::now();
            now.apply(&entry).expect("granted");
            times.push(begun.elapsed().as_secs_f64() * 1e3);
        }
        all.extend(times.iter().copied());
        print(name, times);
    }
    print("all", all);
}

fn print(name: &str, mut times: Vec<f64>) {
    times.sort_by(f64::total_cmp);
    let at = |share: f64| times[((times.len() - 1) as f64 * share).round() as usize];
    println!("{name:14} median {:.2} ms, p99 {:.2} ms", at(0.5), at(0.99));
}
