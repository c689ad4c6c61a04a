//! Who speaks: programs that are found on this machine and run by themselves.

use super::is_there;
use crate::failure::Failure;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use warmhands_core::words::{Language, msg};

/// Words a minute: a calm voice, as the cues are reckoned.
const WORDS_PER_MINUTE: &str = "138";
/// Softer than this, speech has not begun or is over: 0.6 % of full scale.
const SILENT: u16 = 196;
/// What is kept before and after, so that no consonant is lost, seconds.
const MARGIN_S: f64 = 0.012;

/// A phrase as it is spoken, without the silence around it.
#[derive(Debug, Clone, Default)]
pub(super) struct Speech {
    pub(super) rate_hz: usize,
    pub(super) samples: Vec<i16>,
}

impl Speech {
    pub(super) fn seconds(&self) -> f64 {
        self.samples.len() as f64 / self.rate_hz.max(1) as f64
    }

    fn of(rate_hz: usize, bytes: &[u8]) -> Self {
        let whole = bytes.chunks_exact(2).map(|pair| i16::from_le_bytes([pair[0], pair[1]]));
        let samples: Vec<i16> = whole.collect();
        let heard = |sample: &i16| sample.unsigned_abs() > SILENT;
        let (first, last) = (samples.iter().position(heard), samples.iter().rposition(heard));
        let (Some(first), Some(last)) = (first, last) else { return Self::default() };
        let margin = (MARGIN_S * rate_hz as f64) as usize;
        let range = first.saturating_sub(margin)..(last + margin).min(samples.len());
        Self { rate_hz, samples: samples[range].to_vec() }
    }

    /// Sixteen bits, one channel, as RIFF; a program that writes to a pipe cannot know how much.
    fn of_wav(bytes: &[u8]) -> Option<Self> {
        let number = |at: usize| Some(u32::from_le_bytes(bytes.get(at..at + 4)?.try_into().ok()?));
        let mut at = 12;
        let mut rate_hz = None;
        while let Some(name) = bytes.get(at..at + 4) {
            let size = number(at + 4)? as usize;
            match name {
                b"fmt " => rate_hz = Some(number(at + 12)? as usize),
                b"data" => {
                    let data = &bytes[at + 8..];
                    return Some(Self::of(rate_hz?, &data[..size.min(data.len())]));
                }
                _ => {}
            }
            at += 8 + size + size % 2;
        }
        None
    }
}

/// Somebody who speaks.
pub(super) trait Engine {
    /// Says a phrase; or why not.
    fn say(&self, text: &str) -> Result<Speech, String>;
    /// Who it is.
    fn name(&self) -> String;
}

/// Many languages, a machine's voice.
struct EspeakNg {
    voice: String,
}
/// English only.
struct Flite {
    voice: String,
}
/// A voice that was learned from a person.
struct Piper {
    model: PathBuf,
    rate_hz: usize,
}

impl Engine for EspeakNg {
    fn say(&self, text: &str) -> Result<Speech, String> {
        let mut command = Command::new("espeak-ng");
        command.args(["-v", &self.voice, "-s", WORDS_PER_MINUTE, "--stdin", "--stdout"]);
        let bytes = spoken(command, text)?;
        Speech::of_wav(&bytes).ok_or_else(|| "what it gave is no sound".to_owned())
    }
    fn name(&self) -> String {
        format!("espeak-ng ({})", self.voice)
    }
}

impl Engine for Flite {
    fn say(&self, text: &str) -> Result<Speech, String> {
        let to = tempfile::Builder::new().suffix(".wav").tempfile().map_err(|e| e.to_string())?;
        let mut command = Command::new("flite");
        command.args(["-voice", &self.voice, "--setf", "duration_stretch=1.15", "-t", text, "-o"]);
        command.arg(to.path());
        spoken(command, "")?;
        let bytes = std::fs::read(to.path()).map_err(|error| error.to_string())?;
        Speech::of_wav(&bytes).ok_or_else(|| "what it gave is no sound".to_owned())
    }
    fn name(&self) -> String {
        format!("flite ({})", self.voice)
    }
}

impl Engine for Piper {
    fn say(&self, text: &str) -> Result<Speech, String> {
        let mut command = Command::new("piper");
        command.arg("--model").arg(&self.model).arg("--output_raw");
        Ok(Speech::of(self.rate_hz, &spoken(command, text)?))
    }
    fn name(&self) -> String {
        format!("piper ({})", self.model.file_stem().unwrap_or_default().to_string_lossy())
    }
}

/// What a program says to a text on its standard input.
fn spoken(mut command: Command, text: &str) -> Result<Vec<u8>, String> {
    let name = command.get_program().to_string_lossy().into_owned();
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().map_err(|error| format!("{name} does not start: {error}"))?;
    let line = format!("{}\n", text.replace('\n', " "));
    // A phrase fits into a pipe; one who does not read it says why when it ends.
    let _ = child.stdin.take().map(|mut to| to.write_all(line.as_bytes()));
    let done = child.wait_with_output().map_err(|error| format!("{name}: {error}"))?;
    if done.status.success() {
        return Ok(done.stdout);
    }
    let why = String::from_utf8_lossy(&done.stderr);
    let why = why.lines().next().unwrap_or("it does not say why");
    Err(format!("{name} failed ({}): {}", done.status, crate::output::clean(why)))
}

/// The one who was asked for, or the best there is.
pub(super) fn find(wish: Option<&str>, language: Language) -> Result<Box<dyn Engine>, Failure> {
    let (name, variant) = match wish {
        Some(path) if has_ending(Path::new(path), "onnx") && !path.starts_with("piper:") => {
            ("piper", Some(path))
        }
        Some(wish) => {
            let (name, variant) = wish.split_once(':').unwrap_or((wish, ""));
            (name, Some(variant).filter(|variant| !variant.is_empty()))
        }
        None => best(language)?,
    };
    let missing =
        |package: &str| Failure::Voice(msg::render_voice_missing(language, name, package));
    match name {
        "espeak-ng" if !is_there("espeak-ng") => Err(missing("espeak-ng")),
        "espeak-ng" => {
            let voice = variant.unwrap_or(language.tag()).to_owned();
            Ok(Box::new(EspeakNg { voice }))
        }
        "flite" if !is_there("flite") => Err(missing("flite")),
        "flite" if language.tag() != "en" => {
            Err(Failure::Input(msg::render_flite_english(language, language.tag())))
        }
        "flite" => Ok(Box::new(Flite { voice: variant.unwrap_or("slt").to_owned() })),
        "piper" if !is_there("piper") => Err(Failure::Lacks(msg::render_piper_missing)),
        "piper" => {
            let model = variant.map(PathBuf::from).or_else(|| piper_voice(language));
            let none = || Failure::Input(msg::render_piper_none(language, language.tag()));
            piper(model.ok_or_else(none)?)
        }
        _ => {
            let name = crate::output::clean(name);
            Err(Failure::Input(msg::render_voice_unknown(language, &name)))
        }
    }
}

fn best(language: Language) -> Result<(&'static str, Option<&'static str>), Failure> {
    let there = |name: &&str| match *name {
        "piper" => is_there("piper") && piper_voice(language).is_some(),
        "flite" => is_there("flite") && language.tag() == "en",
        name => is_there(name),
    };
    let found = ["piper", "espeak-ng", "flite"].into_iter().find(|name| there(name));
    found.map(|name| (name, None)).ok_or(Failure::Lacks(msg::render_voice_none))
}

fn piper(model: PathBuf) -> Result<Box<dyn Engine>, Failure> {
    let mut about = model.clone().into_os_string();
    about.push(".json");
    let about = PathBuf::from(about);
    let text = std::fs::read_to_string(&about)
        .map_err(|error| Failure::Read { path: about.clone(), error })?;
    let json: Option<serde_json::Value> = serde_json::from_str(&text).ok();
    let rate_hz = json.and_then(|json| json["audio"]["sample_rate"].as_u64());
    match rate_hz {
        Some(rate_hz @ 8000..=192_000) => Ok(Box::new(Piper { model, rate_hz: rate_hz as usize })),
        _ => Err(Failure::Path(msg::render_voice_rate, about)),
    }
}

/// The first voice for a language, by name.
fn piper_voice(language: Language) -> Option<PathBuf> {
    let home = std::env::var_os("XDG_DATA_HOME")
        .map(PathBuf::from)
        .or_else(|| std::env::var_os("HOME").map(|home| PathBuf::from(home).join(".local/share")));
    let folders = home.into_iter().chain([PathBuf::from("/usr/share")]);
    let of_language = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        has_ending(path, "onnx") && name.starts_with(language.tag())
    };
    folders
        .flat_map(|folder| std::fs::read_dir(folder.join("piper-voices")))
        .find_map(|files| files.flatten().map(|file| file.path()).filter(of_language).min())
}

fn has_ending(path: &Path, ending: &str) -> bool {
    path.extension().is_some_and(|have| have.eq_ignore_ascii_case(ending))
}
