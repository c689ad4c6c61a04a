//! The planner on twenty requests: what `bench/planner/run.sh` sets beside other solvers.
//!
//! `planner_bench DIR` writes `DIR/NN.json` (the instance) and `DIR/ours.json` (our figures).

#![allow(
    clippy::disallowed_types,
    clippy::disallowed_methods,
    reason = "what measures the core has the clock and the files that the core does without"
)]

use serde_json::{Value, json};
use std::time::Instant;
use warmhands_core::body::Body;
use warmhands_core::level::Level;
use warmhands_core::place::Place;
use warmhands_core::planner::{Setting, choices, instance, plan};
use warmhands_core::request::{Build, Request, SoreSpot, Strength, Thumbs};
use warmhands_core::technique::Technique;
use warmhands_core::units::{Kilograms, Metres};

/// Counted runs of each setting.
const RUNS: usize = 41;

fn main() {
    let dir = std::env::args().nth(1).expect("usage: planner_bench DIR");
    std::fs::create_dir_all(&dir).expect("the folder can be made");
    let mut rows = Vec::new();
    for (i, (name, request)) in requests().into_iter().enumerate() {
        let data = instance(&request).expect("a bench request can be planned");
        let text = serde_json::to_string(&data).expect("an instance is plain data");
        std::fs::write(format!("{dir}/{i:02}.json"), text).expect("the folder can be written");
        let quick = timed(&request, Setting::Quick);
        let thorough = timed(&request, Setting::Thorough);
        rows.push(json!({ "name": name, "quick": quick, "thorough": thorough }));
    }
    let text = serde_json::to_string_pretty(&rows).expect("plain data");
    std::fs::write(format!("{dir}/ours.json"), text).expect("the folder can be written");
}

/// Objective, bound, plan and times in milliseconds, median and 99th percentile.
fn timed(request: &Request, setting: Setting) -> Value {
    let mut times = Vec::new();
    let mut score = None;
    for _ in 0..=RUNS {
        let start = Instant::now();
        score = Some(plan(request, setting).expect("a bench request can be planned"));
        times.push(start.elapsed().as_secs_f64() * 1e3);
    }
    times.remove(0);
    times.sort_by(f64::total_cmp);
    let score = score.expect("at least one run");
    let at = |share: f64| times[((times.len() - 1) as f64 * share).round() as usize];
    json!({
        "objective": score.proof.objective, "bound": score.proof.bound, "gap": score.proof.gap,
        "median_ms": at(0.5), "p99_ms": at(0.99), "score": score,
        "choices": choices(request, setting),
    })
}

/// Twenty requests: 15 minutes with three spots, fourteen ways; then other lengths.
fn requests() -> Vec<(String, Request)> {
    const SPOTS: [[&str; 3]; 7] = [
        ["shoulder.left", "inner-blade.right", "lower-back.left"],
        ["shoulder.right", "shoulder.left", "lower-back.right"],
        ["inner-blade.left", "inner-blade.right", "mid-back.left"],
        ["blade.right", "shoulder.right", "mid-back.right"],
        ["lower-back.left", "lower-back.right", "sacrum.left"],
        ["shoulder.left", "blade.left", "inner-blade.left"],
        ["mid-back.left", "lower-back.right", "shoulder.right"],
    ];
    let mut all = Vec::new();
    for (i, spots) in SPOTS.iter().cycle().take(14).enumerate() {
        let mut request = Request::of_minutes(15.0);
        request.seed = i as u64;
        request.level = Level([3, 2, 4][i % 3]);
        request.receiver.build = [Build::Between, Build::Male, Build::Female][i % 3];
        request.receiver.stature_m = Metres(1.58 + 0.03 * i as f64);
        request.receiver.mass_kg = Kilograms(55.0 + 3.0 * i as f64);
        request.giver.strength = [Strength::Average, Strength::Light, Strength::Strong][i % 3];
        request.giver.thumbs = [Thumbs::Average, Thumbs::Tired, Thumbs::Strong][(i / 2) % 3];
        if i >= 7 {
            request.taste.insert(Technique::Tapping, -1.0);
            request.taste.insert(Technique::PalmCircles, 0.7);
        }
        sore(&mut request, spots);
        all.push((name(15.0, spots), request));
    }
    for (minutes, spots) in [
        (8.0, &SPOTS[0][..1]),
        (10.0, &SPOTS[1][..2]),
        (12.0, &SPOTS[2][..2]),
        (18.0, &SPOTS[3][..3]),
        (20.0, &SPOTS[4][..0]),
        (20.0, &SPOTS[5][..3]),
    ] {
        let mut request = Request::of_minutes(minutes);
        sore(&mut request, spots);
        all.push((name(minutes, spots), request));
    }
    all
}

fn name(minutes: f64, spots: &[&str]) -> String {
    let spots = if spots.is_empty() { "no spots".to_owned() } else { spots.join(" ") };
    format!("{minutes} min, {spots}")
}

fn sore(request: &mut Request, places: &[&str]) {
    let body = Body::of(&request.receiver);
    for place in places {
        let place: Place = place.parse().expect("a place of the design");
        let at = body.centre(place);
        request.sore.push(SoreSpot { place, at, radius_m: Metres(0.03) });
    }
}
