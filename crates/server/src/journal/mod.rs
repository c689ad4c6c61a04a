//! Where records are kept: many short streams, each in its own order.
//!
//! What a journal promises, and `tests/journal.rs` holds both engines to:
//!
//! 1. [`Journal::append`] stores a record only directly behind the one that was named; a second writer
//!    is refused. When it answers `Ok`, the record is on the disk.
//! 2. [`Journal::read`] gives what was stored, once, in order, and all that was acknowledged to anybody
//!    before it was asked.
//! 3. Numbers only grow within a stream, also after it was purged.
//! 4. [`Journal::news`] brings what other nodes stored, in the order of each stream; an engine that
//!    only one process can open brings nothing. It may bring what was refused, too: of news that name
//!    the same record the first is the one that stands on it.

pub mod jetstream;
pub mod sqlite;

use bytes::Bytes;
use futures::future::BoxFuture;
use serde::{Deserialize, Serialize};
use std::fmt;
use tokio::sync::mpsc;

/// Where a record stands: a number that grows along its stream, with gaps; 0 is before the first.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct At(pub u64);

impl fmt::Display for At {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// The name of a stream: its kind and its own name, both of characters that every engine takes.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StreamName(String);

/// What a stream is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// One performance.
    Session,
    /// One home.
    Household,
    /// A token of a household, by its hash.
    Pass,
    /// Six digits.
    Code,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 4] = [Self::Session, Self::Household, Self::Pass, Self::Code];

    fn name(self) -> &'static str {
        match self {
            Self::Session => "session",
            Self::Household => "household",
            Self::Pass => "pass",
            Self::Code => "code",
        }
    }
}

impl StreamName {
    /// `name` has only `A-Z a-z 0-9 _ -`; ids, hashes and codes do.
    ///
    /// # Panics
    /// When it has others: they would mean something to an engine.
    pub fn new(kind: Kind, name: &str) -> Self {
        let plain = |c: u8| c.is_ascii_alphanumeric() || c == b'_' || c == b'-';
        assert!(!name.is_empty() && name.bytes().all(plain), "no name of a stream");
        Self(format!("{}.{name}", kind.name()))
    }
    /// A name as it was written.
    pub fn from_text(text: &str) -> Option<Self> {
        let name = Self(text.to_owned());
        name.kind().map(|_| name)
    }
    /// What it is about.
    pub fn kind(&self) -> Option<Kind> {
        let (kind, _) = self.0.split_once('.')?;
        Kind::ALL.into_iter().find(|known| known.name() == kind)
    }
    /// As text: `session.Yx0c8P2dTn6w3vQkq1JYjA`.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// One record as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stored {
    /// Where.
    pub at: At,
    /// What.
    pub body: Bytes,
}

/// What another node did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum News {
    /// It stored a record, to stand directly behind the one that is named first.
    Stored(StreamName, At, Stored),
    /// It told the others something that is not kept.
    Whispered(Bytes),
    /// Some news may have been missed: whatever is held in memory has to be read again.
    Missed,
}

/// Why nothing was appended.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AppendError {
    /// Something else stands behind the record that was named.
    #[error("another record came first")]
    GoneOn,
    /// Whether it was stored is not known.
    #[error(transparent)]
    Away(#[from] Away),
}

/// The engine does not answer, or not with sense.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the journal does not answer: {0}")]
pub struct Away(pub String);

/// Most records that one read gives.
pub const PAGE: usize = 256;

/// An engine.
pub trait Journal: fmt::Debug + Send + Sync + 'static {
    /// Stores a record directly behind `after` (0 for the first); durable when it answers.
    fn append(
        &self,
        stream: &StreamName,
        after: At,
        body: Bytes,
    ) -> BoxFuture<'static, Result<At, AppendError>>;

    /// Up to [`PAGE`] records behind `after`; fewer mean that there are no more.
    fn read(&self, stream: &StreamName, after: At)
    -> BoxFuture<'static, Result<Vec<Stored>, Away>>;

    /// Deletes streams so that nothing of them is left in a file.
    fn purge(&self, streams: Vec<StreamName>) -> BoxFuture<'static, Result<(), Away>>;

    /// Tells the other nodes something that is not kept; it may get lost.
    fn whisper(&self, note: Bytes);

    /// What the other nodes do, from now on. Asked for once.
    fn news(&self) -> mpsc::Receiver<News>;

    /// Whether it would answer now.
    fn check(&self) -> BoxFuture<'static, Result<(), Away>>;
}
