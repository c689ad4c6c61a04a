//! A rendered session as a listener meets it: decoded by other programs, measured, and searched for what
//! should be heard. `tools/setup.sh sound` brings espeak-ng, lame, opusdec and sox.

use ebur128::{EbuR128, Mode};
use id3::TagLike;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::LazyLock;
use tempfile::TempDir;
use warmhands_core::planner::{Setting, plan};
use warmhands_core::request::Request;
use warmhands_core::score::Score;
use warmhands_core::session::cues::{Cue, CueKind, CueSheet};
use warmhands_core::units::Seconds;

const MINUTES: f64 = 5.0;
/// Samples a second in which phrases are looked for.
const SEARCH_HZ: f64 = 8000.0;

fn warmhands(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_warmhands"));
    command.args(args).stdin(Stdio::null());
    command
}

fn run(command: &mut Command) -> Output {
    command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"))
}

fn good(command: &mut Command) -> Vec<u8> {
    let output = run(command);
    assert!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
    output.stdout
}

fn render(out: &Path, more: &[&str]) -> Output {
    run(warmhands(&["render", "--minutes", "5", "--out"]).arg(out).args(more))
}

fn names_in(folder: &Path) -> Vec<String> {
    let names = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name());
    let mut names: Vec<String> = names.map(|name| name.into_string().unwrap()).collect();
    names.sort();
    names
}

/// Five minutes with a voice and music, as Ogg Opus and decoded again.
struct Heard {
    _folder: TempDir,
    ogg: PathBuf,
    wav: PathBuf,
}

static HEARD: LazyLock<Heard> = LazyLock::new(|| {
    let folder = tempfile::tempdir().unwrap();
    let (ogg, wav) = (folder.path().join("five.ogg"), folder.path().join("five.wav"));
    let output = render(&ogg, &["--voice", "espeak-ng"]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    good(Command::new("opusdec").args(["--quiet", "--force-wav"]).arg(&ogg).arg(&wav));
    Heard { _folder: folder, ogg, wav }
});

/// A file as sox reads it: 32-bit floats, channels in turn.
fn samples(file: &Path, rate_hz: f64, channels: u32) -> Vec<f32> {
    let mut sox = Command::new("sox");
    sox.arg(file).args(["-t", "f32", "-r", &rate_hz.to_string(), "-c", &channels.to_string(), "-"]);
    good(&mut sox).chunks_exact(4).map(|b| f32::from_le_bytes(b.try_into().unwrap())).collect()
}

/// Integrated loudness, LUFS, and true peak, dBTP.
fn measured(file: &Path) -> (f64, f64) {
    let mut meter = EbuR128::new(2, 48_000, Mode::I | Mode::TRUE_PEAK).unwrap();
    meter.add_frames_f32(&samples(file, 48_000.0, 2)).unwrap();
    let peak = meter.true_peak(0).unwrap().max(meter.true_peak(1).unwrap());
    (meter.loudness_global().unwrap(), 20.0 * peak.log10())
}

fn score() -> Score {
    plan(&Request::of_minutes(MINUTES), Setting::Thorough).unwrap()
}

/// Chapters of an Ogg file, seconds, as its comments say them.
fn chapters(ogg: &Path) -> Vec<f64> {
    let text = String::from_utf8_lossy(&fs::read(ogg).unwrap()[..4096]).into_owned();
    let marks = (1..).map_while(|i| {
        let at = text.split_once(&format!("CHAPTER{i:03}="))?.1.get(..12)?;
        let parts: Vec<f64> = at.split(':').map(|part| part.parse().unwrap()).collect();
        Some(3600.0 * parts[0] + 60.0 * parts[1] + parts[2])
    });
    marks.collect()
}

/// A phrase alone, without the silence around it.
fn phrase(text: &str) -> Vec<f32> {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("phrase.wav");
    good(Command::new("espeak-ng").args(["-v", "en", "-s", "138", "-w"]).arg(&file).arg(text));
    let samples = samples(&file, SEARCH_HZ, 1);
    let heard = |sample: &f32| sample.abs() > 0.006;
    let (first, last) = (samples.iter().position(heard), samples.iter().rposition(heard));
    samples[first.unwrap()..=last.unwrap()].to_vec()
}

/// Where a phrase is in a recording near a time, seconds, and how much of it is found there, 0–1.
fn found(recording: &[f32], phrase: &[f32], near_s: f64) -> (f64, f64) {
    let size = |samples: &[f32]| samples.iter().map(|x| f64::from(x * x)).sum::<f64>().sqrt();
    let first = ((near_s - 0.4) * SEARCH_HZ).max(0.0) as usize;
    let alike = (first..first + (0.8 * SEARCH_HZ) as usize).map(|at| {
        let there = &recording[at..at + phrase.len()];
        let product: f64 = there.iter().zip(phrase).map(|(a, b)| f64::from(a * b)).sum();
        (at as f64 / SEARCH_HZ, product / (size(there) * size(phrase)))
    });
    alike.max_by(|a, b| a.1.total_cmp(&b.1)).unwrap()
}

#[test]
fn each_cue_is_heard_at_its_time_and_ends_before_its_stroke() {
    let (score, recording) = (score(), samples(&HEARD.wav, SEARCH_HZ, 1));
    let marks = chapters(&HEARD.ogg);
    let begin_s = marks[1] - score.movements[1].start_s.0;
    let phrases: RefCell<BTreeMap<String, Vec<f32>>> = RefCell::default();
    let length = |text: &str| {
        let mut phrases = phrases.borrow_mut();
        let phrase = phrases.entry(text.to_owned()).or_insert_with(|| phrase(text));
        Seconds(phrase.len() as f64 / SEARCH_HZ)
    };
    let sheet = CueSheet::spoken(&score, Seconds(-12.0), &length);
    let phrases = phrases.borrow();
    let strokes: Vec<&Cue> = sheet.all().iter().filter(|cue| cue.kind == CueKind::Stroke).collect();
    assert!(strokes.len() >= 8);
    for cue in sheet.all() {
        let phrase = &phrases[&cue.text];
        let planned_s = begin_s + cue.at_s.0;
        let (at_s, alike) = found(&recording, phrase, planned_s);
        assert!(alike > 0.5, "'{}' is not heard at {planned_s:.2} s: {alike:.2}", cue.text);
        // The renderer keeps a few milliseconds around a phrase.
        assert!((at_s - planned_s).abs() < 0.02 + 0.024, "{} {at_s} {planned_s}", cue.text);
        if cue.kind == CueKind::Stroke {
            let start_s = planned_s + cue.speak_s.0 + 0.15;
            let end_s = at_s + cue.speak_s.0;
            assert!((0.11..0.19).contains(&(start_s - end_s)), "'{}' ends late", cue.text);
        }
    }
}

#[test]
fn it_is_as_loud_as_it_should_be_and_nothing_is_cut_off() {
    let (lufs, peak) = measured(&HEARD.wav);
    assert!((lufs + 23.0).abs() < 1.0, "{lufs} LUFS");
    assert!(peak <= -1.0, "{peak} dBTP");
    let score = score();
    let marks = chapters(&HEARD.ogg);
    assert_eq!(marks.len(), score.movements.len());
    let begin_s = marks[1] - score.movements[1].start_s.0;
    for (mark, movement) in marks.iter().zip(&score.movements).skip(1) {
        assert!((mark - begin_s - movement.start_s.0).abs() < 2e-3);
    }
    let heard = samples(&HEARD.wav, 48_000.0, 2);
    let seconds = heard.len() as f64 / 96_000.0;
    assert!((seconds - begin_s - score.duration_s.0 - 8.0).abs() < 0.01, "{seconds} s");
    // Music all along, and silence in the end.
    let power = |second: &[f32]| second.iter().map(|x| f64::from(x * x)).sum::<f64>() / 96_000.0;
    let powers: Vec<f64> = heard.chunks_exact(96_000).map(power).collect();
    let silent = |power: &f64| *power < 1e-6;
    assert!(!powers[3..powers.len() - 8].iter().any(silent), "silence in between");
    assert!(powers.last().unwrap() < &1e-6);
}

#[test]
fn other_forms_hold_the_same_and_the_same_request_gives_the_same_bytes() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    for name in ["a.flac", "b.flac", "a.mp3", "a.wav"] {
        let output = render(&at(name), &["--no-voice", "--mood", "romantic"]);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
    assert!(fs::read(at("a.flac")).unwrap() == fs::read(at("b.flac")).unwrap());
    // sox checks the sum that FLAC keeps of all samples.
    assert!(samples(&at("a.flac"), 48_000.0, 2) == samples(&at("a.wav"), 48_000.0, 2));
    assert!((measured(&at("a.wav")).0 + 23.0).abs() < 1.0);
    let about = good(Command::new("soxi").arg("-a").arg(at("a.flac")));
    let about = String::from_utf8(about).unwrap();
    assert!(about.contains("TITLE=A 5-minute") && about.contains("CHAPTER006NAME=Rest"), "{about}");
    // What lame decodes again is the same music, some of it left out that nobody hears.
    good(Command::new("lame").args(["--quiet", "--decode"]).arg(at("a.mp3")).arg(at("mp3.wav")));
    let (lossy, exact) = (measured(&at("mp3.wav")), measured(&at("a.wav")));
    assert!((lossy.0 - exact.0).abs() < 0.3 && lossy.1 <= -1.0, "{lossy:?} {exact:?}");
    let tag = id3::Tag::read_from_path(at("a.mp3")).unwrap();
    let mut chapters: Vec<_> = tag.chapters().collect();
    chapters.sort_by_key(|chapter| chapter.start_time);
    assert!(tag.title().unwrap().starts_with("A 5-minute"), "{tag:?}");
    assert_eq!(chapters.len(), 6);
    assert!(chapters.windows(2).all(|pair| pair[0].end_time == pair[1].start_time));
    let length_ms = samples(&at("a.wav"), 48_000.0, 2).len() as f64 / 96.0;
    assert!((f64::from(chapters[5].end_time) - length_ms).abs() < 1.0);
    let again = at("again.ogg");
    assert!(render(&again, &["--voice", "espeak-ng"]).status.success());
    assert!(fs::read(&again).unwrap() == fs::read(&HEARD.ogg).unwrap());
}

#[test]
fn own_music_is_played_and_what_is_no_music_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let (music, out) = (folder.path().join("music"), folder.path().join("own.wav"));
    fs::create_dir(&music).unwrap();
    let output = render(&out, &["--music", music.to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(2));
    for (name, rate, channels, hz) in
        [("1.flac", "44100", "2", "330"), ("2.wav", "22050", "1", "660")]
    {
        let mut sox = Command::new("sox");
        sox.args(["-n", "-r", rate, "-c", channels]).arg(music.join(name));
        good(sox.args(["synth", "20", "sine", hz, "vol", "0.9"]));
    }
    let arguments = ["--music", music.to_str().unwrap(), "--no-voice"];
    let output = render(&out, &arguments);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let heard = samples(&out, SEARCH_HZ, 1);
    // Zero crossings tell the pitch: the one file, the other, and the first again.
    for (at_s, hz) in [(10.0, 330.0), (30.0, 660.0), (50.0, 330.0)] {
        let from = (at_s * SEARCH_HZ) as usize;
        let second = &heard[from..from + SEARCH_HZ as usize];
        let rises = second.windows(2).filter(|pair| pair[0] < 0.0 && pair[1] >= 0.0).count();
        assert!((rises as f64 - hz).abs() < 3.0, "{rises} Hz at {at_s} s");
    }
    assert!((measured(&out).0 + 23.0).abs() < 1.0);
    fs::write(music.join("0.mp3"), "no music at all").unwrap();
    let before = names_in(folder.path());
    let output = render(&out, &["--music", music.to_str().unwrap(), "--force"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("0.mp3 cannot be played"));
    assert_eq!(names_in(folder.path()), before);
}

#[test]
fn what_is_there_is_kept_and_what_cannot_be_written_is_said_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("mine.ogg");
    fs::write(&out, "mine").unwrap();
    let cases: [(&Path, &[&str], i32, &str); 6] = [
        (&out, &[], 2, "--force"),
        (Path::new("x.txt"), &[], 2, ".ogg"),
        (Path::new("/no/such/folder/x.ogg"), &["--no-voice"], 2, "cannot write"),
        (Path::new("x.ogg"), &["--lang", "xx"], 2, "the languages are en"),
        (Path::new("x.ogg"), &["--mood", "sad"], 2, "romantic"),
        (Path::new("x.ogg"), &["--voice", "nobody"], 2, "espeak-ng"),
    ];
    for (out, more, code, says) in cases {
        let output = render(out, more);
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(code), "{out:?} {more:?}: {said}");
        assert!(said.contains(says), "{out:?} {more:?}: {said}");
    }
    assert_eq!(fs::read(&out).unwrap(), b"mine");
    let output =
        run(warmhands(&["render", "--minutes", "5", "--out", "x.ogg"]).env("PATH", "/none"));
    assert_eq!(output.status.code(), Some(3));
    assert!(String::from_utf8_lossy(&output.stderr).contains("apt install espeak-ng"));
    let output =
        run(warmhands(&["render", "--minutes", "5", "--out", "x.mp3"]).env("PATH", "/none"));
    assert_eq!(output.status.code(), Some(3));
    assert!(String::from_utf8_lossy(&output.stderr).contains("apt install lame"));
}

#[cfg(unix)]
#[test]
fn nothing_is_left_of_a_file_that_could_not_be_finished() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let (programs, out) = (folder.path().join("bin"), folder.path().join("out"));
    fs::create_dir(&programs).unwrap();
    fs::create_dir(&out).unwrap();
    // A voice that loses itself after some phrases.
    let real = String::from_utf8(good(Command::new("sh").args(["-c", "command -v espeak-ng"])));
    let script = format!(
        "#!/bin/sh\necho >> {0}/said\n[ $(wc -l < {0}/said) -le 6 ] || {{ echo 'no breath' >&2; exit 1; }}\n\
         exec {1} \"$@\"\n",
        programs.display(),
        real.unwrap().trim()
    );
    fs::write(programs.join("espeak-ng"), script).unwrap();
    fs::set_permissions(programs.join("espeak-ng"), fs::Permissions::from_mode(0o755)).unwrap();
    let path = format!("{}:/usr/bin:/bin", programs.display());
    let mut command = warmhands(&["render", "--minutes", "5", "--voice", "espeak-ng", "--out"]);
    let output = run(command.arg(out.join("x.ogg")).env("PATH", path));
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(3), "{said}");
    assert!(said.contains("the voice failed at") && said.contains("no breath"), "{said}");
    assert!(names_in(&out).is_empty());

    // A disk that takes no more.
    let limited =
        "trap '' XFSZ; ulimit -f 200; exec \"$0\" render --minutes 5 --no-voice --out \"$1\"";
    for name in ["x.ogg", "x.flac", "x.wav"] {
        let mut shell = Command::new("sh");
        shell.args(["-c", limited, env!("CARGO_BIN_EXE_warmhands")]).arg(out.join(name));
        let output = run(&mut shell);
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(3), "{name}: {said}");
        assert!(said.contains(&format!("cannot write {}", out.join(name).display())), "{said}");
        assert!(names_in(&out).is_empty(), "{name} is left behind");
    }

    // Somebody who has changed their mind, once there is something to leave behind.
    let mut command = warmhands(&["render", "--minutes", "20", "--no-voice", "--out"]);
    let mut child = command.arg(out.join("x.wav")).spawn().unwrap();
    while names_in(&out).is_empty() {
        assert!(child.try_wait().unwrap().is_none(), "it ended by itself");
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
    good(Command::new("kill").args(["-INT", &child.id().to_string()]));
    assert!(!child.wait().unwrap().success());
    assert!(names_in(&out).is_empty(), "what was begun is left behind");
}
