//! What can be typed (design §11).

use clap::{Args, Parser, Subcommand, ValueEnum};
use std::net::SocketAddr;
use std::path::PathBuf;
use warmhands_core::words::Language;

/// Plans a back massage for two people and conducts it.
#[derive(Debug, Parser)]
#[command(version, propagate_version = true, arg_required_else_help = true)]
#[command(after_help = "\
Examples:
  warmhands plan examples/evening.toml      a plan to read
  warmhands play examples/evening.toml      conducts it, stroke by stroke
  warmhands plan --minutes 10 --sore shoulder.left
  warmhands render examples/evening.toml --out evening.ogg
  warmhands replay monday.jsonl             how a session went

FILE and REQUEST may be '-' for standard input.
Exit codes: 0 good, 1 the answer is no, 2 bad input or usage, 3 the machine failed.

If anything hurts, stop. Warmhands is for calm, not a treatment.")]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Plans a session and shows it
    Plan(Plan),
    /// Checks a routine or a score against every rule
    Check(Check),
    /// Shows how much touch each place gets
    Dose(Dose),
    /// Conducts a session in the terminal
    Play(Play),
    /// Makes a session into one file to listen to
    Render(Render),
    /// Serves the page to this machine, the home network, or the world
    Serve(Serve),
    /// Shows what the log of a session holds
    Replay(Replay),
    /// Shows what earlier sessions taught
    Learn(Learn),
    /// Tries replies and learning on couples that do not exist
    Simulate(Simulate),
    /// Lists the questions to answer before a massage
    Care(Know),
    /// Lists what the hands can do
    Techniques(Know),
    /// Shows the measures and places of a back
    Body(Body),
}

impl Command {
    /// The language that was asked for.
    pub(crate) fn language(&self) -> Option<Language> {
        let spoken = match self {
            Self::Plan(Plan { wish, .. })
            | Self::Play(Play { wish, .. })
            | Self::Render(Render { wish, .. }) => &wish.spoken,
            Self::Check(Check { spoken, .. })
            | Self::Dose(Dose { spoken, .. })
            | Self::Replay(Replay { spoken, .. })
            | Self::Learn(Learn { spoken, .. })
            | Self::Care(Know { spoken, .. })
            | Self::Techniques(Know { spoken, .. })
            | Self::Body(Body { spoken, .. }) => spoken,
            Self::Serve(_) | Self::Simulate(_) => return None,
        };
        spoken.lang
    }
}

/// The language that is asked for.
#[derive(Debug, Clone, Copy, Default, Args)]
pub(crate) struct Spoken {
    /// The language, by its tag: en, de and so on; else that of the file
    #[arg(long, value_name = "TAG", value_parser = language)]
    pub(crate) lang: Option<Language>,
}

/// Where a session comes from.
#[derive(Debug, Default, Args)]
pub(crate) struct Wish {
    /// Length of the session, 5 to 20
    #[arg(long, value_name = "N", allow_negative_numbers = true)]
    pub(crate) minutes: Option<f64>,
    /// Where it hurts: a place such as shoulder.left; may be given more than once
    #[arg(long, value_name = "PLACE")]
    pub(crate) sore: Vec<String>,
    /// The mood of the room; only `render` asks for it.
    #[arg(skip)]
    pub(crate) mood: Option<String>,
    #[command(flatten)]
    pub(crate) spoken: Spoken,
    /// Heed what the logs of earlier sessions of the two taught
    #[arg(long, value_name = "LOG", num_args = 1..)]
    pub(crate) learn: Vec<PathBuf>,
    /// Leave out a lesson, by the name that 'warmhands learn' shows; may be given more than once
    #[arg(long, value_name = "ID", requires = "learn")]
    pub(crate) without: Vec<String>,
}

impl Wish {
    /// Whether nothing was typed.
    pub(crate) fn is_empty(&self) -> bool {
        let typed = self.mood.is_some() || self.spoken.lang.is_some();
        self.minutes.is_none() && self.sore.is_empty() && self.learn.is_empty() && !typed
    }
}

#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  warmhands plan                                        fifteen minutes for anybody
  warmhands plan examples/desk-shoulders.toml
  warmhands plan --minutes 8 --sore neck.right
  warmhands plan examples/evening.toml --format json --out evening.json
  warmhands plan examples/evening.toml --format svg --out evening.svg
  warmhands plan examples/evening.toml --lang de
  warmhands plan examples/evening.toml --learn monday.jsonl friday.jsonl

Exit code 1 says that there should be no massage, or that the wishes do not fit the time.")]
pub(crate) struct Plan {
    /// A request, TOML or JSON; '-' reads standard input
    pub(crate) request: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) wish: Wish,
    /// What to write
    #[arg(long, value_enum, default_value_t = PlanFormat::Text)]
    pub(crate) format: PlanFormat,
    /// Write to a file instead of standard output
    #[arg(long, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum PlanFormat {
    /// To read and to follow
    Text,
    /// The whole score, for other programs
    Json,
    /// The paths over the back and a timeline
    Svg,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// To read
    Text,
    /// One document, for other programs
    Json,
}

#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  warmhands plan examples/evening.toml --format json | warmhands check -
  warmhands check monday.json friday.json --format json
  warmhands check my-routine.toml                       finds its slips

Exit code 1 says that a stop rule is broken.")]
pub(crate) struct Check {
    /// Routines (TOML) or scores (JSON); '-' reads standard input
    #[arg(required = true, value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
    #[command(flatten)]
    pub(crate) spoken: Spoken,
    /// What to write
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,
}

#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  warmhands dose examples/evening.toml
  warmhands dose evening.json --png evening.png
  warmhands plan --format json | warmhands dose - --format json")]
pub(crate) struct Dose {
    /// A score, a routine or a request; '-' reads standard input
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    #[command(flatten)]
    pub(crate) spoken: Spoken,
    /// What to write
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,
    /// Draw the dose over the back as well
    #[arg(long, value_name = "FILE")]
    pub(crate) png: Option<PathBuf>,
}

#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  warmhands play examples/evening.toml
  warmhands play --minutes 10
  warmhands play examples/evening.toml --speed 60      a quick look
  warmhands play examples/evening.toml > cues.txt      the script, with its times
  warmhands play --log monday.jsonl
  warmhands play --resume monday.jsonl                 goes on after a crash

Keys: space pause and go on, n next, s softer, f firmer, - slower, + faster, t stay, o sore here,
h hurts, g finish gently, q stop.

The log is written as it happens, for your eyes only, to --log or under
~/.local/state/warmhands/sessions. Where there is no terminal, there is no log.
Exit code 1 says that there should be no massage, or that the log's session is over.")]
pub(crate) struct Play {
    /// A request, routine or score; '-' reads standard input
    #[arg(value_name = "FILE|REQUEST")]
    pub(crate) file: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) wish: Wish,
    /// How many times as fast as the clock
    #[arg(long, value_name = "X", default_value = "1", value_parser = speed)]
    pub(crate) speed: f64,
    /// Write the log to this file, which must be new
    #[arg(long, value_name = "FILE")]
    pub(crate) log: Option<PathBuf>,
    /// Go on with the session of a log
    #[arg(long, value_name = "LOG", conflicts_with_all = ["file", "minutes", "sore", "lang", "learn", "log"])]
    pub(crate) resume: Option<PathBuf>,
}

#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  warmhands render examples/evening.toml --out evening.ogg
  warmhands render --minutes 10 --mood romantic --out ten.flac
  warmhands render evening.json --voice flite --out evening.wav
  warmhands render examples/evening.toml --music ~/Music/calm --out evening.ogg
  warmhands render --no-voice --beat 0 --out music.ogg

The file begins some seconds before the hands do. Its name says what it is: .ogg or .opus, .flac, .wav,
and .mp3 where there is lame ('apt install lame').
Voices: piper where there is one under ~/.local/share/piper-voices (or piper:FILE.onnx), else espeak-ng,
else flite. They run by themselves and are installed by 'apt install espeak-ng'.
The same request, seed and voice give the same file.")]
pub(crate) struct Render {
    /// A request, routine or score; '-' reads standard input
    #[arg(value_name = "REQUEST")]
    pub(crate) file: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) wish: Wish,
    /// The file to write
    #[arg(long, value_name = "FILE")]
    pub(crate) out: PathBuf,
    /// Who speaks: piper:FILE.onnx, espeak-ng or flite, with :VARIANT if you like
    #[arg(long, value_name = "VOICE", conflicts_with = "no_voice")]
    pub(crate) voice: Option<String>,
    /// How the music sounds: quiet, romantic or bright
    #[arg(long, value_name = "MOOD")]
    pub(crate) mood: Option<String>,
    /// How loud the beat of the strokes is, 0 to 1
    #[arg(long, value_name = "X", default_value = "0.5", value_parser = share)]
    pub(crate) beat: f64,
    /// Play the files of this folder instead: MP3, FLAC, Ogg Vorbis, WAV
    #[arg(long, value_name = "FOLDER", conflicts_with = "no_music")]
    pub(crate) music: Option<PathBuf>,
    /// Without music
    #[arg(long)]
    pub(crate) no_music: bool,
    /// Without a voice
    #[arg(long, conflicts_with = "no_music")]
    pub(crate) no_voice: bool,
    /// Write over a file that is there
    #[arg(long)]
    pub(crate) force: bool,
}

#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  warmhands serve                           then open http://127.0.0.1:4040
  warmhands serve --lan                     lets the phone in; it scans the code on the screen
  warmhands serve --addr 127.0.0.1:8080 --data /srv/warmhands
  warmhands serve --addr 0.0.0.0:8080 --nats nats://a:4222,nats://b:4222 --name warmhands.example

Without --lan only this machine can reach it. The log of the household is one file, for your eyes
only, under --data. 'make run' builds the page first. RUST_LOG=info says more.")]
pub(crate) struct Serve {
    /// Where to listen: an address and a port
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:4040", value_parser = address)]
    pub(crate) addr: SocketAddr,
    /// Let the home network in, and show the way as a QR code
    #[arg(long)]
    pub(crate) lan: bool,
    /// Keep the log in this folder instead of ~/.local/share/warmhands
    #[arg(long, value_name = "DIR", conflicts_with = "nats")]
    pub(crate) data: Option<PathBuf>,
    /// Keep the logs with NATS (its JetStream), for many households; commas between several
    #[arg(long, value_name = "URL", conflicts_with = "lan")]
    pub(crate) nats: Option<String>,
    /// The name of the stream there
    #[arg(long, value_name = "NAME", default_value = "warmhands", requires = "nats")]
    pub(crate) nats_stream: String,
    /// How many copies a record has there, where the stream is new
    #[arg(long, value_name = "N", default_value = "1", requires = "nats")]
    pub(crate) nats_replicas: usize,
    /// A name that the server is called by; may be given more than once
    #[arg(long, value_name = "HOST")]
    pub(crate) name: Vec<String>,
    /// Most sessions that a household opens within 24 hours
    #[arg(long, value_name = "N", default_value = "1000")]
    pub(crate) sessions: usize,
    /// The folder of the built page
    #[arg(long, value_name = "DIR", default_value = "web/dist")]
    pub(crate) page: PathBuf,
}

#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  warmhands replay monday.jsonl             what was done, and what was said
  warmhands replay monday.jsonl --format json

Where a log is damaged, all before the damage is shown, and the exit code is 2.
A last line that was cut off, or one that stands there twice, is only mentioned.")]
pub(crate) struct Replay {
    /// The log of a session; '-' reads standard input
    pub(crate) log: PathBuf,
    #[command(flatten)]
    pub(crate) spoken: Spoken,
    /// What to write
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,
}

#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  warmhands learn monday.jsonl friday.jsonl             each lesson, why, and its name
  warmhands learn sessions.jsonl --without level:shoulder.left
  warmhands plan examples/evening.toml --learn sessions.jsonl

Name the logs of one receiver with one giver, in any order. A file may hold several, as the page
saves them. 'plan' and 'play' take the same --learn and --without.")]
pub(crate) struct Learn {
    /// Logs of sessions; '-' reads standard input
    #[arg(required = true, value_name = "LOG")]
    pub(crate) logs: Vec<PathBuf>,
    #[command(flatten)]
    pub(crate) spoken: Spoken,
    /// Leave out a lesson, by its name; may be given more than once
    #[arg(long, value_name = "ID")]
    pub(crate) without: Vec<String>,
    /// What to write
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,
}

#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  warmhands simulate --couples 50 --seed 1              about a minute
  warmhands simulate --couples 10 --seed 1 --sessions 3 --format json

Givers of different skill, and receivers whose wishes nobody knows but by what they reply. The same
seed always gives the same numbers; 'bench/couples' has some.")]
pub(crate) struct Simulate {
    /// How many couples
    #[arg(long, value_name = "N", default_value_t = 50, value_parser = at_most::<10_000>)]
    pub(crate) couples: usize,
    /// Which ones
    #[arg(long, value_name = "S", default_value_t = 1)]
    pub(crate) seed: u64,
    /// How many sessions each
    #[arg(long, value_name = "N", default_value_t = 10, value_parser = at_most::<100>)]
    pub(crate) sessions: usize,
    /// What to write
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,
}

#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  warmhands care                            the questions, to read aloud
  warmhands care --lang de                  the same in German
  warmhands techniques                      each stroke: how, where, how firm
  warmhands techniques --format json        with every number and its source")]
pub(crate) struct Know {
    #[command(flatten)]
    pub(crate) spoken: Spoken,
    /// What to write
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,
}

#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  warmhands body                            a back between the usual ones
  warmhands body examples/broad-and-firm.toml
  warmhands body --format svg --out back.svg")]
pub(crate) struct Body {
    /// A request whose receiver is meant; '-' reads standard input
    pub(crate) request: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) spoken: Spoken,
    /// What to write
    #[arg(long, value_enum, default_value_t = PlanFormat::Text)]
    pub(crate) format: PlanFormat,
    /// Write to a file instead of standard output
    #[arg(long, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
}

fn language(text: &str) -> Result<Language, String> {
    let asked = Language::ALL.into_iter().find(|language| language.tag() == text);
    asked.ok_or_else(|| {
        let known = Language::ALL.map(|one| format!("{} ({})", one.tag(), one.name()));
        format!("the languages are {}", known.join(", "))
    })
}

fn address(text: &str) -> Result<SocketAddr, String> {
    text.parse().map_err(|_| "an address with a port is needed, such as 127.0.0.1:4040".to_owned())
}

fn at_most<const MOST: usize>(text: &str) -> Result<usize, String> {
    let number = text.parse().ok().filter(|number| (1..=MOST).contains(number));
    number.ok_or_else(|| format!("a whole number from 1 to {MOST} is needed"))
}

fn share(text: &str) -> Result<f64, String> {
    match text.parse::<f64>() {
        Ok(share) if (0.0..=1.0).contains(&share) => Ok(share),
        _ => Err("a number from 0 to 1 is needed".to_owned()),
    }
}

fn speed(text: &str) -> Result<f64, String> {
    match text.parse::<f64>() {
        Ok(speed) if (0.1..=1000.0).contains(&speed) => Ok(speed),
        _ => Err("a number from 0.1 to 1000 is needed".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_command_line_holds_together() {
        Cli::command().debug_assert();
    }
}
