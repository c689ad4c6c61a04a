//! Plans and sessions are the same, bit for bit, on every machine. `golden/scores.txt` and
//! `golden/sessions.txt` have digests that this
//! test compares natively, and `crates/wasm/tests` under Node and in Chromium.
#![allow(
    clippy::disallowed_methods,
    reason = "the golden file is read, and written when somebody asks for that"
)]

use std::fs;
use std::path::Path;
use warmhands_core::digest::digest;
use warmhands_core::planner::{Setting, plan};
use warmhands_core::session::event::{Entry, Rating, Reply};
use warmhands_core::session::{Performance, Session};
use warmhands_core::text;
use warmhands_core::units::Seconds;
use warmhands_core::words::Language;

#[test]
fn twenty_scores_are_what_they_were() {
    let top = Path::new(env!("CARGO_MANIFEST_DIR"));
    let path = top.join("tests/golden/scores.txt");
    let golden = fs::read_to_string(&path).unwrap();
    let now: String = golden.lines().map(|line| renewed(line) + "\n").collect();
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(path, now).unwrap();
        return;
    }
    let changed: Vec<_> =
        golden.lines().zip(now.lines()).filter(|(was, is)| was != is).map(|(_, is)| is).collect();
    assert!(changed.is_empty(), "plans differ from {}:\n{}", path.display(), changed.join("\n"));
}

/// A line of the golden file with the digests of today.
fn renewed(line: &str) -> String {
    if line.starts_with('#') {
        return line.to_owned();
    }
    let wish = line.splitn(3, ' ').nth(2).expect("two digests and a request");
    let text = text_of(wish);
    let reading = text::request(&text, Language::English);
    let request = reading.sound().unwrap_or_else(|| panic!("{wish}: {:?}", reading.diagnostics));
    let [quick, thorough] = [Setting::Quick, Setting::Thorough].map(|setting| {
        let score = plan(request, setting).unwrap_or_else(|why| panic!("{wish}: {why:?}"));
        digest(&score)
    });
    format!("{quick} {thorough} {wish}")
}

/// Sessions of the same requests, each with the replies of `golden/replies.json`.
#[test]
fn twenty_sessions_are_what_they_were() {
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let path = top.join("sessions.txt");
    let scores = fs::read_to_string(top.join("scores.txt")).unwrap();
    let wishes = scores.lines().filter(|line| !line.starts_with('#'));
    let wishes = wishes.map(|line| line.splitn(3, ' ').nth(2).expect("two digests and a request"));
    let replies = fs::read_to_string(top.join("replies.json")).unwrap();
    let replies: Vec<(f64, Reply)> = serde_json::from_str(&replies).unwrap();
    let now: String = wishes.enumerate().fold(String::new(), |all, (i, wish)| {
        all + &performed(wish, &replies, i % 3 == 2) + " " + wish + "\n"
    });
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(path, now).unwrap();
        return;
    }
    let golden = fs::read_to_string(&path).unwrap();
    assert_eq!(golden, now, "sessions differ from {}", path.display());
}

/// The digest of a session, chained over its entries. The replies' times are those of a session of
/// five minutes. `stopped` says whether it ends by a stop or, without `stop`, by itself.
fn performed(wish: &str, replies: &[(f64, Reply)], stopped: bool) -> String {
    let reading = text::request(&text_of(wish), Language::English);
    let request = reading.sound().unwrap_or_else(|| panic!("{wish}: {:?}", reading.diagnostics));
    let score = plan(request, Setting::Quick).unwrap_or_else(|why| panic!("{wish}: {why:?}"));
    let scale = score.duration_s.0 / 300.0;
    let mut performance = Performance::new(Session::new(score).unwrap());
    let mut digest = performance.digest("", &[Seconds(0.0)]);
    let mut tell = |performance: &mut Performance, entry: &Entry| {
        performance.apply(entry).unwrap();
        let after = [0.0, 0.4, 10.0].map(|later| Seconds(entry.t_s.0 + later));
        digest = performance.digest(&digest, &after);
    };
    for (t_s, reply) in replies {
        if !stopped && *reply == Reply::Stop {
            continue;
        }
        if let Ok(entry) = performance.session().decide(reply.clone(), Seconds(t_s * scale)) {
            tell(&mut performance, &entry);
        }
    }
    let (n, t_s) = (performance.session().next(), Seconds(9000.0));
    if let Some(event) = performance.session().due(t_s) {
        tell(&mut performance, &Entry { n, t_s, event });
    }
    let rating = Rating { relaxation: Some(8), ..Rating::default() };
    let entry = performance.session().decide(Reply::Rate(rating), t_s).unwrap();
    tell(&mut performance, &entry);
    digest
}

fn text_of(wish: &str) -> String {
    if wish.starts_with('{') {
        return wish.to_owned();
    }
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    fs::read_to_string(top.join(wish)).unwrap()
}
