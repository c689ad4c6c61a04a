//! How a command ends, and its exit code.

use std::io::{self, Write};
use std::path::PathBuf;
use warmhands_core::words::{Language, msg};

/// How a command ends that did its work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Answer {
    /// Good: exit code 0.
    Yes,
    /// The answer is no, and has been given: exit code 1.
    No,
}

/// Why a command could not do its work. What it says itself is in the language of whoever asked.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The answer is no, for these reasons.
    No(String),
    /// What was typed or written cannot be used; the diagnostics have been shown.
    Input(String),
    /// What was typed cannot be done, as the message says.
    Typed(fn(Language) -> &'static str),
    /// A path that was typed cannot be used, as the message says.
    Path(fn(Language, &str) -> String, PathBuf),
    /// A file cannot be read because of what was typed.
    Read {
        /// The file.
        path: PathBuf,
        /// What the system said.
        error: io::Error,
    },
    /// A file cannot be begun, perhaps because of how it was named.
    Create {
        /// The file.
        path: PathBuf,
        /// What the system said.
        error: io::Error,
    },
    /// The machine could not take the answer.
    Write {
        /// Where to, unless it is standard output.
        path: Option<PathBuf>,
        /// What the system said.
        error: io::Error,
    },
    /// The page cannot be served.
    Serve {
        /// Where.
        at: String,
        /// What stood in the way.
        why: String,
    },
    /// A file of music cannot be played.
    Music {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        why: String,
    },
    /// Sound cannot be measured or brought to our rate.
    Sound(String),
    /// A program that is needed is not on this machine.
    Lacks(fn(Language) -> &'static str),
    /// Nobody speaks, or stopped speaking.
    Voice(String),
    /// One that is told in the language of the session that it came up in.
    In(Language, Box<Failure>),
    /// The terminal does not obey.
    Terminal(io::Error),
}

impl Failure {
    /// The same, told in the language of a session.
    pub(crate) fn told_in(self, language: Language) -> Self {
        Self::In(language, Box::new(self))
    }

    /// The reader of a pipe has gone: it has read enough, and nobody is left to be told.
    fn is_closed_pipe(&self) -> bool {
        match self {
            Self::Write { path: None, error } | Self::Terminal(error) => {
                error.kind() == io::ErrorKind::BrokenPipe
            }
            Self::In(_, failure) => failure.is_closed_pipe(),
            _ => false,
        }
    }

    /// 1 for no, 2 for bad input or usage, 3 for the machine, 0 for a closed pipe.
    pub(crate) fn exit_code(&self) -> u8 {
        match self {
            _ if self.is_closed_pipe() => 0,
            Self::No(_) => 1,
            Self::Read { error, .. } | Self::Create { error, .. } if named_wrongly(error) => 2,
            Self::Input(_) | Self::Typed(_) | Self::Path(..) | Self::Music { .. } => 2,
            Self::Read { .. }
            | Self::Create { .. }
            | Self::Write { .. }
            | Self::Sound(_)
            | Self::Serve { .. }
            | Self::Lacks(_)
            | Self::Voice(_)
            | Self::Terminal(_) => 3,
            Self::In(_, failure) => failure.exit_code(),
        }
    }

    fn said(&self, language: Language) -> String {
        match self {
            Self::No(text) | Self::Input(text) | Self::Voice(text) => text.clone(),
            Self::Typed(message) | Self::Lacks(message) => message(language).to_owned(),
            Self::Path(message, path) => message(language, &path.display().to_string()),
            Self::Read { path, error } => {
                msg::failed_read(language, &path.display().to_string(), &error.to_string())
            }
            Self::Create { path, error } | Self::Write { path: Some(path), error } => {
                msg::failed_write(language, &path.display().to_string(), &error.to_string())
            }
            Self::Write { path: None, error } => msg::failed_output(language, &error.to_string()),
            Self::Serve { at, why } => msg::failed_serve(language, at, why),
            Self::Music { path, why } => {
                msg::render_own_unplayable(language, &path.display().to_string(), why)
            }
            Self::Sound(why) => msg::render_failed(language, why),
            Self::In(language, failure) => failure.said(*language),
            Self::Terminal(error) => msg::failed_terminal(language, &error.to_string()),
        }
    }

    /// Tells the person, where there is something to tell.
    pub(crate) fn print(&self, language: Language) {
        // When even standard error is gone, the exit code is all that is left to say.
        let _ = match self {
            _ if self.is_closed_pipe() => Ok(()),
            Self::No(reasons) => write!(io::stderr(), "{reasons}"),
            Self::In(language, failure) => return failure.print(*language),
            _ => writeln!(io::stderr(), "warmhands: {}", self.said(language)),
        };
    }
}

/// A file that is missing or forbidden was named wrongly; anything else is the machine's doing.
fn named_wrongly(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::NotFound
            | io::ErrorKind::PermissionDenied
            | io::ErrorKind::IsADirectory
            | io::ErrorKind::InvalidData
    )
}
