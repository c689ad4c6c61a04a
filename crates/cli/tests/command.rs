//! The real program, run as a person or another program runs it.

use serde_json::Value;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use warmhands_core::score::Score;
use warmhands_core::session::event::{Entry, Event, Rating, Reply};
use warmhands_core::session::{Session, log};
use warmhands_core::units::Seconds;
use warmhands_core::words::Language;

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
    for command in ["plan", "check", "dose", "play", "replay", "care", "techniques", "body"] {
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
        &["replay"],
        &["replay", "no/such/log.jsonl"],
        &["play", "--resume", "no/such/log.jsonl"],
        &["play", "--resume", "log.jsonl", "--minutes", "8"],
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
fn a_stroke_is_told_with_what_easily_goes_wrong() {
    let techniques = json(&run(&["techniques", "--format", "json"]));
    let mistake = techniques[0]["mistake"].as_str().unwrap();
    assert!(mistake.contains("keep them together"), "{mistake}");
    let text = stdout(&run(&["techniques", "--lang", "de"]));
    let told = text.matches("Geht leicht schief.").count();
    assert_eq!(told, techniques.as_array().unwrap().len(), "{text}");
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

/// The log of a session that was played to its end, as the library writes it.
fn played() -> Vec<String> {
    let score: Score =
        serde_json::from_slice(&fed(&["plan", "-", "--format", "json"], SHORT).stdout).unwrap();
    let mut session = Session::new(score.clone()).unwrap();
    let event = Event::ScoreChosen { score: Box::new(score) };
    let mut lines = vec![log::line(&Entry { n: 0, t_s: Seconds::ZERO, event })];
    let rating = Rating { relaxation: Some(8), pressure: Some(0), ..Rating::default() };
    for (t_s, reply) in [
        (0.0, Reply::Start),
        (30.0, Reply::Softer),
        (60.0, Reply::Pause),
        (70.0, Reply::Resume),
        (150.0, Reply::Hurts),
        (160.0, Reply::Resume),
        (200.0, Reply::MoveOn),
        (1200.0, Reply::Rate(rating)),
    ] {
        if let Some(event) = session.due(Seconds(t_s)) {
            let entry = Entry { n: session.next(), t_s: Seconds(t_s), event };
            session.apply(&entry).unwrap();
            lines.push(log::line(&entry));
        }
        let entry = session.decide(reply, Seconds(t_s)).unwrap();
        session.apply(&entry).unwrap();
        lines.push(log::line(&entry));
    }
    lines
}

#[test]
fn a_log_is_replayed_with_what_was_done_and_said() {
    let log = played().concat();
    let shown = fed(&["replay", "-"], &log);
    assert_eq!((code(&shown), stderr(&shown).as_str()), (0, ""));
    let text = stdout(&shown);
    for needed in [
        "as it went",
        "Played to its end.",
        "  0:30  Softer.",
        "  2:20  It hurts: hands off.",
        "Relaxed: 8 of 10.",
        "The pressure was just right.",
    ] {
        assert!(text.contains(needed), "{needed} in {text}");
    }
    let document = json(&fed(&["replay", "-", "--format", "json"], &log));
    assert_eq!((&document["good"], &document["status"]), (&true.into(), &"ended".into()));
    assert_eq!(document["rating"]["relaxation"], 8);
    assert_eq!(document["said"][1]["event"], "softer");
    assert!(document["performed"]["dose"]["lower-back.left"]["broad_kpa_s"].as_f64() > Some(0.0));
}

#[test]
fn of_a_damaged_log_all_that_is_sound_is_kept_and_the_line_is_named() {
    let good = played();
    let with = |line: usize, text: &str| {
        let mut lines = good.clone();
        text.clone_into(&mut lines[line]);
        lines.concat()
    };
    let mut gap = good.clone();
    gap.remove(3);
    let mut twice = good.clone();
    twice.insert(3, good[2].clone());
    let newer = good[0].replace("warmhands-score/1", "warmhands-score/9");
    let cut = |bytes: usize| good.concat()[..good.concat().len() - bytes].to_owned();
    // What is wrong, the finding, its line, the entries that are kept, the exit code.
    for (text, finding, line, kept, exit) in [
        (gap.concat(), "L04", 4, 3, 2),
        (twice.concat(), "L05", 4, good.len(), 0),
        (with(3, "{\"n\":3,\"t_s\":60.0,\"event\":\"tickled\"}\n"), "L01", 4, 3, 2),
        (with(3, "{\"n\":3,\"t_s\":6.0,\"event\":\"paused\"}\n"), "L06", 4, 3, 2),
        (with(3, "{\"n\":3,\"t_s\":60.0,\"event\":\"resumed\"}\n"), "L07", 4, 3, 2),
        (cut(9), "L02", good.len(), good.len() - 1, 0),
        (with(0, &newer), "L03", 1, 0, 2),
        (String::new(), "L00", 0, 0, 2),
    ] {
        let shown = fed(&["replay", "-"], &text);
        assert_eq!(code(&shown), exit, "{finding}: {}", stderr(&shown));
        assert!(stderr(&shown).contains(finding), "{finding}: {}", stderr(&shown));
        assert!(!stderr(&shown).contains("panicked"), "{finding}");
        assert_eq!(stdout(&shown).contains("as it went"), kept > 0, "{finding}");
        let shown = fed(&["replay", "-", "--format", "json"], &text);
        assert_eq!(code(&shown), exit, "{finding}");
        let document = json(&shown);
        assert_eq!(document["entries"], kept, "{finding}");
        assert_eq!(document["diagnostics"][0]["code"], finding);
        if line > 0 {
            let span = &document["diagnostics"][0]["labels"][0]["span"];
            assert_eq!(span["line"], line, "{finding}: {document}");
        }
    }
}

#[test]
fn a_session_that_is_over_or_damaged_is_not_gone_on_with() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("log.jsonl");
    let good = played();
    let mut gap = good.clone();
    gap.remove(2);
    for (text, exit, says) in [
        (good.concat(), 1, "has come to its end"),
        (String::new(), 2, "the log is empty"),
        (gap.concat(), 2, "is missing"),
    ] {
        fs::write(&path, &text).unwrap();
        let output = run(&["play", "--resume", path.to_str().unwrap()]);
        assert_eq!(code(&output), exit, "{}", stderr(&output));
        assert!(stderr(&output).contains(says), "{}", stderr(&output));
        assert_eq!(fs::read_to_string(&path).unwrap(), text, "the log stays as it is");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}

/// The program in a terminal of its own, as `script` makes one.
#[cfg(target_os = "linux")]
struct InTerminal {
    script: std::process::Child,
    pid: PathBuf,
}

#[cfg(target_os = "linux")]
impl InTerminal {
    fn start(folder: &Path, args: &str) -> Self {
        let pid = folder.join("pid");
        let program = env!("CARGO_BIN_EXE_warmhands");
        let line =
            format!("stty rows 24 cols 80; echo $$ > '{}'; exec '{program}' {args}", pid.display());
        let script = Command::new("script")
            .args(["--quiet", "--flush", "--return", "--command", &line, "/dev/null"])
            .env("SHELL", "/bin/sh")
            .current_dir(folder)
            .stdin(Stdio::piped())
            .stdout(fs::File::create(folder.join("screen")).unwrap())
            .spawn()
            .unwrap();
        Self { script, pid }
    }

    /// Presses keys again and again until the log holds what they lead to.
    fn press_until(&mut self, keys: &str, log: &Path, holds: &str) {
        for _ in 0..200 {
            self.press(keys);
            std::thread::sleep(std::time::Duration::from_millis(100));
            if fs::read_to_string(log).is_ok_and(|text| text.contains(holds)) {
                return;
            }
        }
        let screen = fs::read_to_string(self.pid.with_file_name("screen"));
        panic!("'{holds}' never came: {screen:?}");
    }

    fn press(&mut self, keys: &str) {
        let input = self.script.stdin.as_mut().unwrap();
        input.write_all(keys.as_bytes()).unwrap();
        input.flush().unwrap();
    }

    fn kill(mut self) {
        let pid = fs::read_to_string(&self.pid).unwrap();
        let killed = Command::new("kill").args(["-9", pid.trim()]).status().unwrap();
        assert!(killed.success());
        self.script.wait().unwrap();
    }

    fn wait(mut self) -> i32 {
        self.script.wait().unwrap().code().unwrap()
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_session_that_was_killed_goes_on_within_the_same_second() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("request.toml"), SHORT).unwrap();
    let log = folder.path().join("log.jsonl");
    let mut session = InTerminal::start(folder.path(), "play request.toml --log log.jsonl");
    session.press_until("\r", &log, "\"started\"");
    session.press("s");
    session.press_until("", &log, "\"softer\"");
    std::thread::sleep(std::time::Duration::from_secs(3));
    let clock = folder.path().join("log.jsonl.clock");
    let killed_s: f64 = fs::read_to_string(&clock).unwrap().trim().parse().unwrap();
    session.kill();
    assert!(killed_s > 3.0, "{killed_s}");
    // Half a line, as a crash leaves it.
    let mut text = fs::read_to_string(&log).unwrap();
    text.push_str("{\"n\":3,\"t_");
    fs::write(&log, &text).unwrap();

    let mut session = InTerminal::start(folder.path(), "play --resume log.jsonl");
    session.press_until("", &log, "\"paused\"");
    let entries = log::read(&fs::read_to_string(&log).unwrap(), Language::English).entries;
    let paused = entries.last().unwrap();
    assert!((paused.t_s.0 - killed_s).abs() < 1.0, "{} after {killed_s}", paused.t_s.0);
    session.press(" ");
    session.press_until("", &log, "\"resumed\"");
    session.press("q");
    assert_eq!(session.wait(), 0);
    let read = log::read(&fs::read_to_string(&log).unwrap(), Language::English);
    assert_eq!((read.entries.len(), read.diagnostics), (6, Vec::new()));
    assert!(!clock.exists(), "what is over needs no clock");
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
    assert!(stderr(&output).contains("cannot write the answer"), "{}", stderr(&output));
}

/// Logs of two sessions in which the hands were told twice to be softer, one after another.
fn taught() -> String {
    let score: Score =
        serde_json::from_slice(&fed(&["plan", "-", "--format", "json"], SHORT).stdout).unwrap();
    let session = |_| {
        let mut session = Session::new(score.clone()).unwrap();
        let event = Event::ScoreChosen { score: Box::new(score.clone()) };
        let mut text = log::line(&Entry { n: 0, t_s: Seconds::ZERO, event });
        let rating = Rating { pressure: Some(2), ..Rating::default() };
        for (t_s, reply) in
            [(0.0, Reply::Start), (300.0, Reply::Stop), (310.0, Reply::Rate(rating))]
        {
            let entry = session.decide(reply, Seconds(t_s)).unwrap();
            session.apply(&entry).unwrap();
            text += &log::line(&entry);
        }
        text
    };
    [0, 1].map(session).concat()
}

#[test]
fn what_was_learned_is_told_left_out_and_planned_with() {
    let folder = tempfile::tempdir().unwrap();
    let logs = folder.path().join("sessions.jsonl");
    fs::write(&logs, taught()).unwrap();
    let logs = logs.to_str().unwrap();
    let shown = run(&["learn", logs]);
    assert_eq!((code(&shown), stderr(&shown).as_str()), (0, ""));
    let text = stdout(&shown);
    for needed in ["From 2 sessions.", "Softer all over, because you said so", "--without level"] {
        assert!(text.contains(needed), "{needed} in {text}");
    }
    let document = json(&run(&["learn", logs, "--without", "level", "--format", "json"]));
    assert_eq!(document["lessons"][0]["undone"], true);
    assert_eq!(document["learned"].as_array().map(Vec::len), Some(0));

    let planned = |args: &[&str]| {
        let all = [&["plan", "--minutes", "8", "--format", "json"], args].concat();
        json(&run(&all))
    };
    let force = |score: &Value| score["movements"][0]["strokes"][0]["force_n"].as_f64().unwrap();
    let (plain, softer) = (planned(&[]), planned(&["--learn", logs]));
    assert!(force(&softer) < force(&plain));
    assert_eq!(planned(&["--learn", logs, "--without", "level"]), plain);
    // The plan holds what it heeds, and is as good as any.
    let checked = fed(&["check", "-"], &softer.to_string());
    assert_eq!(code(&checked), 0, "{}", stderr(&checked));

    let unknown = run(&["learn", logs, "--without", "levle"]);
    assert_eq!(code(&unknown), 2);
    assert!(stderr(&unknown).contains("no session taught 'levle'"), "{}", stderr(&unknown));
    let damaged = fed(&["learn", "-"], &taught().replacen("\"rated\"", "\"rateed\"", 1));
    assert_eq!(code(&damaged), 2);
    assert!(stderr(&damaged).contains("line 4"), "{}", stderr(&damaged));
    assert!(stderr(&damaged).contains("`event` cannot be `rateed`"), "{}", stderr(&damaged));
    let none = fed(&["learn", "-"], &played().concat());
    assert!(stdout(&none).contains("Nothing yet"), "{}", stdout(&none));
}

#[test]
fn couples_are_the_same_for_a_seed_and_come_nearer() {
    let args = ["simulate", "--couples", "8", "--seed", "1", "--sessions", "4", "--format", "json"];
    let (first, again) = (run(&args), run(&args));
    assert_eq!((code(&first), stderr(&first).as_str()), (0, ""));
    assert_eq!(stdout(&first), stdout(&again));
    let miss = |way: usize, of: &str| json(&first)["ways"][way][of]["mean"].as_f64().unwrap();
    let [alone, replies, learning] = [0, 2, 3].map(|way| miss(way, "last"));
    assert!(replies < alone && learning < replies, "{alone} {replies} {learning}");
    let first_of = |way: usize| json(&first)["ways"][way]["first"]["mean"].clone();
    assert_eq!(first_of(2), first_of(3), "there is nothing to learn from yet");
    let text = stdout(&run(&["simulate", "--couples", "1", "--sessions", "1"]));
    assert!(text.contains("replies and learning"), "{text}");
    assert_eq!(code(&run(&["simulate", "--couples", "0"])), 2);
}

#[test]
fn a_mistake_is_told_in_the_language_that_is_asked_for_or_else_in_the_files_own() {
    let slip = "minutes = 15\n[[sore]]\nplace = 'shoulder'\n";
    let typed = fed(&["plan", "-", "--lang", "de"], slip);
    let written = fed(&["plan", "-"], &format!("language = 'de'\n{slip}"));
    for output in [&typed, &written] {
        assert_eq!(code(output), 2);
        let told = stderr(output);
        assert!(told.contains("`shoulder` sagt nicht, auf welcher Seite"), "{told}");
        assert!(told.contains("`shoulder.left`") && told.contains("diese Stelle"), "{told}");
        assert!(told.contains("Abhilfe: ") && told.contains("Grund: design"), "{told}");
        assert!(told.contains("lässt sich so nicht verwenden"), "{told}");
        assert!(!told.contains("help:") && !told.contains("cannot"), "{told}");
    }
    let missing = run(&["check", "no-such-file.toml", "--lang", "de"]);
    assert_eq!(code(&missing), 2);
    assert!(stderr(&missing).contains("no-such-file.toml lässt sich nicht lesen"));
    assert!(stderr(&fed(&["plan", "-"], slip)).contains("does not say which side"));
    let routine = "language = 'fr'\nminutes = 15\nmovement = []\n";
    assert!(stdout(&fed(&["check", "-"], routine)).contains("enchaînement"));
}

#[test]
fn a_language_is_asked_for_by_its_tag() {
    let german = fed(&["plan", "-", "--lang", "de"], SHORT);
    assert_eq!(code(&german), 0, "{}", stderr(&german));
    assert!(stdout(&german).starts_with("8 Minuten Rückenmassage für Sam"), "{}", stdout(&german));
    let said = fed(&["play", "-", "--lang", "tr", "--speed", "1000"], SHORT);
    assert!(!stdout(&said).contains("Before you start"), "{}", stdout(&said));
    let questions = run(&["care", "--lang", "ar"]);
    assert!(stdout(&questions).contains('؟'));

    let unknown = run(&["care", "--lang", "xx"]);
    assert_eq!(code(&unknown), 2);
    assert!(stderr(&unknown).contains("ja (日本語)"), "{}", stderr(&unknown));
}
