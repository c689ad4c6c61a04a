//! Plans are the same, bit for bit, on every machine. `golden/scores.txt` has digests that this
//! test compares natively, and `crates/wasm/tests` under Node and in Chromium.
#![allow(
    clippy::disallowed_methods,
    reason = "the golden file is read, and written when somebody asks for that"
)]

use std::fs;
use std::path::Path;
use warmhands_core::digest::digest;
use warmhands_core::planner::{Setting, plan};
use warmhands_core::text;

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
    let text = if wish.starts_with('{') {
        wish.to_owned()
    } else {
        let top = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        fs::read_to_string(top.join(wish)).unwrap()
    };
    let reading = text::request(&text);
    let request = reading.sound().unwrap_or_else(|| panic!("{wish}: {:?}", reading.diagnostics));
    let [quick, thorough] = [Setting::Quick, Setting::Thorough].map(|setting| {
        let score = plan(request, setting).unwrap_or_else(|why| panic!("{wish}: {why:?}"));
        digest(&score)
    });
    format!("{quick} {thorough} {wish}")
}
