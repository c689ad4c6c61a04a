//! The real program, run as a person or another program runs it.

use serde_json::Value;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// The program, away from the terminal and the settings of whoever runs the tests.
fn warmhands(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_warmhands"));
    command.args(args).env_remove("NO_COLOR").stdin(Stdio::null());
    command
}

fn run(args: &[&str]) -> Output {
    warmhands(args).output().unwrap()
}

/// Runs with a text on standard input.
fn fed(args: &[&str], text: &str) -> Output {
    let mut child = warmhands(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(text.as_bytes()).unwrap();
    child.wait_with_output().unwrap()
}

fn code(output: &Output) -> i32 {
    output.status.code().unwrap()
}

fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// Standard output as one JSON document.
fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap()
}

fn examples() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples");
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    files.filter(|path| path.extension().is_some_and(|e| e == "toml")).collect()
}

const SHORT: &str = "minutes = 8\n[receiver]\nname = 'Sam'\n";
const UNWELL: &str = "minutes = 8\n[care]\nchest_pain = true\n";

#[test]
fn every_help_has_examples() {
    for command in ["plan", "check", "dose", "play", "care", "techniques", "body"] {
        let help = run(&[command, "--help"]);
        assert_eq!(code(&help), 0, "{command}");
        assert!(stdout(&help).contains("Examples:\n  warmhands "), "{command}");
    }
    assert!(stdout(&run(&["--help"])).contains("Exit codes: 0 good, 1 the answer is no"));
}

#[test]
fn wrong_usage_is_2() {
    for args in [
        &[][..],
        &["knead"],
        &["plan", "--format", "xml"],
        &["play", "--speed", "0"],
        &["play", "--speed", "nan"],
        &["check"],
        &["plan", "no/such/file.toml"],
        &["plan", "/"],
        &["plan", "--minutes", "90"],
        &["plan", "--minutes", "-1"],
        &["plan", "--minutes", "nan"],
        &["plan", "--out", "no/such/folder/plan.txt"],
    ] {
        let output = run(args);
        assert_eq!(code(&output), 2, "{args:?}: {}", stderr(&output));
        assert_eq!(stdout(&output), "", "{args:?}");
        assert!(!stderr(&output).contains("panicked"), "{args:?}");
    }
}

#[test]
fn a_misspelt_place_is_explained() {
    let output = run(&["plan", "--sore", "sholder.left"]);
    assert_eq!(code(&output), 2);
    assert!(stderr(&output).contains("shoulder.left"), "{}", stderr(&output));
}

#[test]
fn a_plan_is_for_the_person_in_the_request_and_has_no_escapes_in_a_pipe() {
    let text = stdout(&fed(&["plan", "-"], SHORT));
    assert!(text.contains("for Sam"), "{text}");
    assert!(text.contains("Before you start") && text.contains("If anything hurts"));
    assert!(!text.contains('\x1b'));
    assert!(text.lines().all(|line| line.chars().count() <= 80));
}

#[test]
fn json_is_one_document() {
    let score = json(&fed(&["plan", "-", "--format", "json"], SHORT));
    assert_eq!(score["format"], "warmhands-score/1");
    assert_eq!(score["request"]["receiver"]["name"], "Sam");
    let care = json(&run(&["care", "--format", "json"]));
    assert!(care.as_array().unwrap().iter().all(|q| q["source"].is_string()));
    let techniques = json(&run(&["techniques", "--format", "json"]));
    assert_eq!(techniques[0]["force_n"]["l1"], serde_json::json!([2.0, 5.0]));
    let body = json(&run(&["body", "--format", "json"]));
    assert_eq!(body["places"].as_array().unwrap().len(), 22);
}

#[test]
fn what_is_typed_wins_over_what_is_written() {
    let args = ["plan", "-", "--minutes", "11", "--sore", "neck.left", "--format", "json"];
    let score = json(&fed(&args, SHORT));
    assert_eq!(score["request"]["minutes"], 11.0);
    assert_eq!(score["request"]["sore"][0]["place"], "neck.left");
    assert_eq!(score["request"]["receiver"]["name"], "Sam");
}

#[test]
fn a_refusal_is_1_and_writes_no_file() {
    let text = fed(&["plan", "-"], UNWELL);
    assert_eq!(code(&text), 1);
    assert_eq!(stdout(&text), "");
    assert!(stderr(&text).contains("No massage"), "{}", stderr(&text));

    let document = fed(&["plan", "-", "--format", "json"], UNWELL);
    assert_eq!((code(&document), &json(&document)["verdict"]), (1, &Value::from("refuse")));

    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("plan.json");
    let args = ["plan", "-", "--format", "json", "--out", file.to_str().unwrap()];
    assert_eq!(code(&fed(&args, UNWELL)), 1);
    assert!(!file.exists());
}

#[test]
fn out_writes_the_file_and_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("plan.svg");
    let output = run(&["plan", "--format", "svg", "--out", file.to_str().unwrap()]);
    assert_eq!((code(&output), stdout(&output).as_str()), (0, ""));
    assert!(fs::read_to_string(&file).unwrap().starts_with("<svg"));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn a_score_that_breaks_a_stop_rule_is_1() {
    let mut score = json(&fed(&["plan", "-", "--format", "json"], SHORT));
    score["movements"][0]["strokes"][0]["force_n"] = 90.0.into();
    let checked = fed(&["check", "-"], &score.to_string());
    assert_eq!(code(&checked), 1, "{}", stdout(&checked));
    assert!(stdout(&checked).contains("R12"));
    let document = json(&fed(&["check", "-", "--format", "json"], &score.to_string()));
    assert_eq!(document[0]["good"], false);
    assert_eq!(code(&fed(&["play", "-"], &score.to_string())), 1, "nor is it conducted");
}

#[test]
fn what_is_planned_is_good_and_comes_out_the_same_again() {
    let plan = || stdout(&fed(&["plan", "-", "--format", "json"], SHORT));
    let checked = fed(&["check", "-"], &plan());
    assert_eq!(code(&checked), 0, "{}", stdout(&checked));
    assert!(stdout(&checked).contains("good, "), "{}", stdout(&checked));
    assert_eq!(plan(), plan());
}

#[test]
fn what_holds_no_score_cannot_be_checked() {
    for text in [SHORT, "", "{", "\u{0}\u{1}", "[[movement]]\nkind = 3\n"] {
        let checked = fed(&["check", "-"], text);
        assert_eq!(code(&checked), 2, "{text:?}: {}", stdout(&checked));
    }
}

#[test]
fn the_dose_is_told_by_place_and_drawn() {
    let folder = tempfile::tempdir().unwrap();
    let png = folder.path().join("dose.png");
    let args = ["dose", "-", "--format", "json", "--png", png.to_str().unwrap()];
    let dose = json(&fed(&args, SHORT));
    assert!(dose["lower-back.left"]["broad_kpa_s"].as_f64().unwrap() > 0.0);
    assert!(fs::read(png).unwrap().starts_with(b"\x89PNG"));
    assert!(stdout(&fed(&["dose", "-"], SHORT)).contains("Most:"));
}

#[test]
fn without_a_terminal_play_writes_the_script_at_once() {
    let script = stdout(&fed(&["play", "-"], SHORT));
    let times: Vec<&str> = script
        .lines()
        .filter_map(|line| line.split_whitespace().next())
        .filter(|word| word.split(':').all(|n| !n.is_empty() && n.parse::<u32>().is_ok()))
        .collect();
    assert_eq!(times[0], "0:00");
    assert!(times.len() > 8, "{script}");
    assert!(script.contains("The end.") && script.contains("If anything hurts"));
}

#[test]
fn every_example_leads_to_a_plan_and_says_what_it_shows() {
    let examples = examples();
    assert!(examples.len() >= 6);
    for example in examples {
        let path = example.to_str().unwrap();
        assert!(fs::read_to_string(path).unwrap().starts_with("# "), "{path} says nothing");
        let routine = fs::read_to_string(path).unwrap().contains("[[movement]]");
        let output = run(&[if routine { "check" } else { "plan" }, path]);
        assert_eq!(code(&output), 0, "{path}: {}", stderr(&output));
        assert_eq!(stderr(&output), "", "{path} needs no mending");
    }
}

#[test]
fn a_closed_pipe_is_quiet() {
    let mut child = warmhands(&["techniques", "--format", "json"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!((code(&output), stderr(&output).as_str()), (0, ""));
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_3() {
    let full = fs::File::options().write(true).open("/dev/full").unwrap();
    let output = warmhands(&["plan"]).stdout(full).output().unwrap();
    assert_eq!(code(&output), 3);
    assert!(stderr(&output).contains("cannot write standard output"), "{}", stderr(&output));
}
