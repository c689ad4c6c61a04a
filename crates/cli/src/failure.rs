//! How a command ends, and its exit code.

use std::io::{self, Write};
use std::path::PathBuf;
use thiserror::Error;

/// How a command ends that did its work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Answer {
    /// Good: exit code 0.
    Yes,
    /// The answer is no, and has been given: exit code 1.
    No,
}

/// Why a command could not do its work.
#[derive(Debug, Error)]
pub(crate) enum Failure {
    /// The answer is no, for these reasons.
    #[error("{0}")]
    No(String),
    /// What was typed or written cannot be used; the diagnostics have been shown.
    #[error("{0}")]
    Input(String),
    /// A file cannot be read because of what was typed.
    #[error("cannot read {}: {error}", path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// What the system said.
        error: io::Error,
    },
    /// The machine could not take the answer.
    #[error("cannot write {what}: {error}")]
    Write {
        /// Where to.
        what: String,
        /// What the system said.
        error: io::Error,
    },
    /// The page cannot be served.
    #[error("cannot serve at {at}: {why}")]
    Serve {
        /// Where.
        at: String,
        /// What stood in the way.
        why: String,
    },
    /// Nobody speaks, or stopped speaking.
    #[error("{0}")]
    Voice(String),
    /// The terminal does not obey.
    #[error("the terminal does not work: {0}")]
    Terminal(#[source] io::Error),
}

impl Failure {
    /// The reader of a pipe has gone: it has read enough, and nobody is left to be told.
    fn is_closed_pipe(&self) -> bool {
        let (Self::Write { error, .. } | Self::Terminal(error)) = self else { return false };
        error.kind() == io::ErrorKind::BrokenPipe
    }

    /// 1 for no, 2 for bad input or usage, 3 for the machine, 0 for a closed pipe.
    pub(crate) fn exit_code(&self) -> u8 {
        match self {
            _ if self.is_closed_pipe() => 0,
            Self::No(_) => 1,
            Self::Input(_) => 2,
            // A file that is missing or forbidden was named wrongly; anything else is the machine.
            Self::Read { error, .. } => match error.kind() {
                io::ErrorKind::NotFound
                | io::ErrorKind::PermissionDenied
                | io::ErrorKind::IsADirectory
                | io::ErrorKind::InvalidData => 2,
                _ => 3,
            },
            Self::Write { .. } | Self::Serve { .. } | Self::Voice(_) | Self::Terminal(_) => 3,
        }
    }

    /// Tells the person, where there is something to tell.
    pub(crate) fn print(&self) {
        // When even standard error is gone, the exit code is all that is left to say.
        let _ = match self {
            _ if self.is_closed_pipe() => Ok(()),
            Self::No(reasons) => write!(io::stderr(), "{reasons}"),
            _ => writeln!(io::stderr(), "warmhands: {self}"),
        };
    }
}
