//! A home: what it keeps, whom it lets in, and which sessions it opened. Pure.
//!
//! Entries get their ids from the devices, so two devices that were offline both lose nothing when
//! they meet again: the same entry sent twice is one entry.

use crate::fold::{Fold, Step};
use crate::journal::{At, Kind, StreamName};
use crate::token::{Digest16, Id, TokenHash};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use std::collections::BTreeMap;
use uuid::Uuid;

/// Most entries of one call.
pub const ENTRIES_MAX: usize = 256;
/// Largest entry, bytes.
pub const ENTRY_BYTES_MAX: usize = 256 << 10;
/// Most sessions that one household opens within 24 hours.
pub const SESSIONS_MAX: usize = 1_000;
/// Most devices that it lets in.
const PASSES_MAX: usize = 1_000;

/// One thing that a home keeps. What it means is the page's business.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// Made up by the device.
    pub id: Uuid,
    /// What it is about, such as `rated`.
    pub kind: Word,
    /// When it was made, on the device's clock, Unix time.
    pub made_ms: u64,
    /// A JSON object.
    pub body: Box<RawValue>,
}

/// The kind of an entry: 1 to 40 characters of `a-z_`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Word(String);

impl TryFrom<String> for Word {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let plain = |c: u8| c.is_ascii_lowercase() || c == b'_';
        if (1..=40).contains(&text.len()) && text.bytes().all(plain) {
            Ok(Self(text))
        } else {
            Err("a kind has 1 to 40 characters of a-z and _")
        }
    }
}

impl From<Word> for String {
    fn from(word: Word) -> Self {
        word.0
    }
}

/// One record of a household's stream.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Record {
    /// A device was let in.
    Admitted {
        /// What is kept of its token.
        hash: TokenHash,
    },
    /// A session is about to be opened. Written first, so that none is ever forgotten.
    Opens {
        /// Which.
        session: Id,
        /// When, Unix time.
        at_ms: u64,
    },
    /// Entries were kept.
    Kept {
        /// Those that were new.
        entries: Vec<Entry>,
    },
}

/// Why something is not done.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// This token is not known here.
    #[error("this token is not known here")]
    Unknown,
    /// An id stands for another entry.
    #[error("{0} stands for another entry")]
    IdTaken(Uuid),
    /// No more is taken in.
    #[error("{0}")]
    Full(&'static str),
}

/// A household, folded from its records.
#[derive(Debug, Default)]
pub struct Household {
    at: At,
    passes: Vec<TokenHash>,
    sessions: Vec<(Id, u64)>,
    entries: BTreeMap<Uuid, Digest16>,
}

impl Fold for Household {
    type Record = Record;

    fn apply(&mut self, at: At, record: &Record) {
        self.at = at;
        match record {
            Record::Admitted { hash } => self.passes.push(hash.clone()),
            Record::Opens { session, at_ms } => self.sessions.push((session.clone(), *at_ms)),
            Record::Kept { entries } => {
                self.entries.extend(entries.iter().map(|entry| (entry.id, digest(entry))));
            }
        }
    }
}

impl Household {
    /// Whether a token is one of its own.
    pub fn knows(&self, hash: &TokenHash) -> bool {
        // Every one is looked at: the time taken says nothing about which.
        self.passes.iter().filter(|pass| *pass == hash).count() > 0
    }

    /// Lets a device in.
    ///
    /// # Errors
    /// When it has let in so many.
    pub fn admit(&self, hash: TokenHash) -> Result<Step<Record, ()>, Refused> {
        if self.passes.len() >= PASSES_MAX {
            return Err(Refused::Full("so many devices belong to no household"));
        }
        Ok(Step::Write(Record::Admitted { hash }, ()))
    }

    /// Notes a session that is about to be opened.
    ///
    /// # Errors
    /// When it opened too many lately.
    pub fn open(
        &self,
        session: &Id,
        now_ms: u64,
        sessions_max: usize,
    ) -> Result<Step<Record, ()>, Refused> {
        let lately = now_ms.saturating_sub(crate::session::LASTS_MS);
        let recent = self.sessions.iter().rev().take_while(|(_, at_ms)| *at_ms > lately).count();
        if recent >= sessions_max {
            return Err(Refused::Full("so many sessions were opened within 24 hours"));
        }
        Ok(Step::Write(Record::Opens { session: session.clone(), at_ms: now_ms }, ()))
    }

    /// Keeps what is new of these: how many.
    ///
    /// # Errors
    /// When an id stands for another entry; then nothing is kept.
    pub fn keep(&self, entries: &[Entry]) -> Result<Step<Record, usize>, Refused> {
        let mut fresh: BTreeMap<Uuid, (Digest16, &Entry)> = BTreeMap::new();
        let mut order = Vec::new();
        for entry in entries {
            let said = digest(entry);
            let known = self.entries.get(&entry.id);
            match known.or(fresh.get(&entry.id).map(|(said, _)| said)) {
                Some(known) if *known == said => {}
                Some(_) => return Err(Refused::IdTaken(entry.id)),
                None => {
                    fresh.insert(entry.id, (said, entry));
                    order.push(entry.clone());
                }
            }
        }
        let added = order.len();
        if added == 0 {
            return Ok(Step::Stands(self.at, 0));
        }
        Ok(Step::Write(Record::Kept { entries: order }, added))
    }

    /// Every stream that belongs to it, its own last: what has to go when everything goes.
    pub fn streams(&self, id: &Id) -> Vec<StreamName> {
        let sessions = self.sessions.iter().map(|(session, _)| crate::session::stream(session));
        let passes = self.passes.iter().map(|hash| StreamName::new(Kind::Pass, &hash.name()));
        sessions.chain(passes).chain([stream(id)]).collect()
    }
}

/// A household's id, for its stream.
pub fn stream(id: &Id) -> StreamName {
    StreamName::new(Kind::Household, id.as_str())
}

fn digest(entry: &Entry) -> Digest16 {
    Digest16::of(&serde_json::to_vec(entry).unwrap_or_default())
}
