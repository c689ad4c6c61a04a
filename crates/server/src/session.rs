//! One performance, as the server knows it: who may do what, where the log ends, what was replied and
//! answered. Pure: the time comes in as an argument.
//!
//! What an entry or a reply means is not known here. That they are well formed was asked of the core
//! before, in [`Append::read`] and [`opening`].

use crate::fold::{Fold, Step};
use crate::journal::At;
use crate::token::{Digest16, Id, TokenHash};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use std::collections::BTreeMap;
use warmhands_core::diagnostic::{Diagnostic, Severity};
use warmhands_core::session::event::{Entry, Reply};
use warmhands_core::words::Language;
use warmhands_core::{session as core_session, text};

/// What is wrong with what came in is a problem document, which programs read.
const TOLD_IN: Language = Language::English;

/// How long a session's tokens are good for.
pub const LASTS_MS: u64 = 24 * 60 * 60 * 1000;
/// Most entries of one session.
pub const ENTRIES_MAX: u64 = 20_000;
/// Most replies of one session.
pub const REPLIES_MAX: usize = 4_096;
/// Most replies that wait for an answer.
pub const WAITING_MAX: usize = 64;
/// Most entries, and most answers, of one append.
pub const APPEND_MAX: usize = 64;
/// Longest sentence of a refusal, characters.
pub const WHY_MAX: usize = 300;
/// Most that is sealed, characters.
pub const SEALED_MAX: usize = 32 << 10;

/// What somebody may do in a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Writes the log and answers the replies.
    Conductor,
    /// Reads the log and replies.
    Receiver,
    /// Reads the log.
    Viewer,
}

/// A token that was given out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pass {
    /// What it opens.
    pub role: Role,
    /// What is kept of it.
    pub hash: TokenHash,
}

/// One record of a session's stream.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Record {
    /// It began.
    Opened {
        /// When its tokens end, Unix time.
        until_ms: u64,
        /// The first tokens.
        passes: Vec<Pass>,
        /// Entry 0 of the log: the score.
        entry: Box<RawValue>,
        /// What only conductors can read.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        sealed: Option<Sealed>,
    },
    /// Another device was let in.
    Admitted(Pass),
    /// Another conductor took over.
    Conducted {
        /// Who writes from now on.
        epoch: u64,
    },
    /// The conductor went on.
    Appended(Append),
    /// A receiver said something.
    Replied {
        /// The device's own name for it.
        key: Key,
        /// When it came, Unix time.
        came_ms: u64,
        /// What it was.
        reply: Reply,
    },
}

/// What a conductor appends, as one: entries, and answers to replies.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Append {
    /// Which conductor.
    pub epoch: u64,
    /// The number of the entry that these follow.
    pub after: u64,
    /// The entries, as the core writes them.
    pub entries: Vec<Box<RawValue>>,
    /// When the first and the last of them were, on the session's clock.
    pub span_s: Option<(f64, f64)>,
    /// What became of replies.
    pub answers: Vec<Answer>,
    /// Where the session's clock stood.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clock: Option<Clock>,
}

/// Where a session's clock stood when its conductor was heard. Seconds since then are the server's own:
/// the clocks of two devices need not agree.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Clock {
    /// The session's clock.
    pub clock_s: f64,
    /// When it was told, Unix time.
    pub came_ms: u64,
}

impl Clock {
    fn at(self, now_ms: u64) -> f64 {
        self.clock_s + now_ms.saturating_sub(self.came_ms) as f64 / 1000.0
    }
}

/// Something for the devices that conduct, which the server keeps and cannot read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Sealed(Box<str>);

impl TryFrom<String> for Sealed {
    type Error = String;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let plain = |c: u8| c.is_ascii_alphanumeric() || c == b'_' || c == b'-';
        if (1..=SEALED_MAX).contains(&text.len()) && text.bytes().all(plain) {
            Ok(Self(text.into()))
        } else {
            Err(format!("what is sealed has 1 to {SEALED_MAX} characters of A-Z a-z 0-9 _ -"))
        }
    }
}

impl From<Sealed> for String {
    fn from(sealed: Sealed) -> Self {
        sealed.0.into()
    }
}

/// Who asked to conduct: what there is to go on from.
#[derive(Debug, Clone, PartialEq)]
pub struct Conducting {
    /// Who writes from now on.
    pub epoch: u64,
    /// The number of the log's last entry.
    pub tail: u64,
    /// Where the session's clock stands; not known before the first append that told it.
    pub clock_s: Option<f64>,
    /// What whoever opened it sealed.
    pub sealed: Option<Sealed>,
}

/// A device's own name for a reply.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Key(Box<str>);

impl TryFrom<String> for Key {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let plain = |c: u8| c.is_ascii_alphanumeric() || c == b'_' || c == b'-';
        if (8..=64).contains(&text.len()) && text.bytes().all(plain) {
            Ok(Self(text.into()))
        } else {
            Err("a key has 8 to 64 characters of A-Z a-z 0-9 _ -")
        }
    }
}

impl From<Key> for String {
    fn from(key: Key) -> Self {
        key.0.into()
    }
}

impl Key {
    /// As text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// What became of a reply.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// Which reply.
    pub key: Key,
    /// What.
    #[serde(flatten)]
    pub outcome: Outcome,
}

/// Whether a reply was granted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "answer", rename_all = "snake_case")]
pub enum Outcome {
    /// It became an entry.
    Applied {
        /// The entry's number.
        n: u64,
    },
    /// It could not be.
    Refused {
        /// The core's sentence.
        why: String,
    },
}

/// Why something is not done.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// There is no such session, or no such token.
    #[error("this token is not known here")]
    Unknown,
    /// The tokens have ended.
    #[error("this session was opened more than 24 hours ago")]
    Expired,
    /// The token is another role's.
    #[error("this is not for a {}", match .0 { Role::Conductor => "conductor", Role::Receiver => "receiver", Role::Viewer => "viewer" })]
    NotYours(Role),
    /// A newer conductor writes.
    #[error("another device conducts now, with epoch {epoch}")]
    ConductedElsewhere {
        /// The one that writes.
        epoch: u64,
    },
    /// Nobody was ever given this epoch.
    #[error("nobody conducts with epoch {named} yet; the present one is {epoch}")]
    NoSuchEpoch {
        /// The one that was named.
        named: u64,
        /// The one that writes.
        epoch: u64,
    },
    /// The log ends with another entry.
    #[error("entry {named} was named as the last one, and the log ends with entry {tail}")]
    NotTheTail {
        /// The one that was named.
        named: u64,
        /// The one that it is.
        tail: u64,
    },
    /// The session's clock would run backwards.
    #[error("the clock would run backwards, to before the log's last entry")]
    Clock,
    /// This key stands for another reply.
    #[error("this key stands for another reply")]
    KeyTaken,
    /// Answered otherwise, or never asked.
    #[error("'{}' was answered otherwise, or is no reply of this session", .0.as_str())]
    Answered(Key),
    /// An answer names an entry that the log does not have.
    #[error("an answer names entry {n}, which the log does not have")]
    NoSuchEntry {
        /// The one that was named.
        n: u64,
    },
    /// So many replies wait.
    #[error("{WAITING_MAX} replies wait for an answer already")]
    TooManyWaiting,
    /// The session holds no more.
    #[error("this session is full")]
    Full,
}

/// A session, folded from its records.
#[derive(Debug, Default)]
pub struct Session {
    opened: Option<Opened>,
    passes: Vec<Pass>,
    epoch: u64,
    tail: u64,
    last_s: f64,
    last: Option<(At, Digest16)>,
    clock: Option<Clock>,
    sealed: Option<Sealed>,
    replies: BTreeMap<Key, Replied>,
    waiting: usize,
}

#[derive(Debug)]
struct Opened {
    at: At,
    until_ms: u64,
}

#[derive(Debug)]
struct Replied {
    at: At,
    reply: Digest16,
    answered: bool,
}

impl Fold for Session {
    type Record = Record;

    fn apply(&mut self, at: At, record: &Record) {
        match record {
            Record::Opened { until_ms, passes, sealed, .. } => {
                self.opened = Some(Opened { at, until_ms: *until_ms });
                self.passes.clone_from(passes);
                self.sealed.clone_from(sealed);
                self.epoch = 1;
            }
            Record::Admitted(pass) => self.passes.push(pass.clone()),
            Record::Conducted { epoch } => {
                self.epoch = *epoch;
                self.last = None;
            }
            Record::Appended(append) => {
                self.tail = append.tail();
                self.last_s = append.span_s.map_or(self.last_s, |(_, last_s)| last_s);
                self.last = Some((at, append.digest()));
                self.clock = append.clock.or(self.clock);
                for answer in &append.answers {
                    if let Some(reply) = self.replies.get_mut(&answer.key) {
                        reply.answered = true;
                        self.waiting -= 1;
                    }
                }
            }
            Record::Replied { key, reply, .. } => {
                let replied = Replied { at, reply: digest(reply), answered: false };
                self.replies.insert(key.clone(), replied);
                self.waiting += 1;
            }
        }
    }
}

/// What a decision gives, or why not.
type Decision<T> = Result<Step<Record, T>, Refused>;

impl Session {
    /// The role of a token.
    ///
    /// # Errors
    /// Unknown, or out of date.
    pub fn role_of(&self, hash: &TokenHash, now_ms: u64) -> Result<Role, Refused> {
        // Every one is looked at: the time taken says nothing about which.
        let role = |found, pass: &Pass| if pass.hash == *hash { Some(pass.role) } else { found };
        let role = self.passes.iter().fold(None, role).ok_or(Refused::Unknown)?;
        if now_ms >= self.until_ms() { Err(Refused::Expired) } else { Ok(role) }
    }
    /// When its tokens end, Unix time; 0 where there is no session.
    pub fn until_ms(&self) -> u64 {
        self.opened.as_ref().map_or(0, |opened| opened.until_ms)
    }
    /// Where its score stands.
    pub fn opened_at(&self) -> At {
        self.opened.as_ref().map_or(At(0), |opened| opened.at)
    }
    /// Who writes.
    pub fn epoch(&self) -> u64 {
        self.epoch
    }
    /// The number of the log's last entry.
    pub fn tail(&self) -> u64 {
        self.tail
    }
    /// Whether a reply has its answer. One that is not known yet has none.
    pub fn is_answered(&self, key: &Key) -> bool {
        self.replies.get(key).is_some_and(|reply| reply.answered)
    }

    /// Lets a device in.
    ///
    /// # Errors
    /// When there is no session any more.
    pub fn admit(&self, pass: Pass, now_ms: u64) -> Decision<()> {
        match &self.opened {
            None => Err(Refused::Unknown),
            Some(opened) if now_ms >= opened.until_ms => Err(Refused::Expired),
            Some(_) if self.passes.len() >= PASSES_MAX => Err(Refused::Full),
            Some(_) => Ok(Step::Write(Record::Admitted(pass), ())),
        }
    }

    /// Makes whoever asks the one that writes.
    ///
    /// # Errors
    /// Never yet; there is always a next epoch.
    pub fn conduct(&self, now_ms: u64) -> Decision<Conducting> {
        let epoch = self.epoch + 1;
        let clock_s = self.clock.map(|clock| clock.at(now_ms).max(self.last_s));
        let sealed = self.sealed.clone();
        let conducting = Conducting { epoch, tail: self.tail, clock_s, sealed };
        Ok(Step::Write(Record::Conducted { epoch }, conducting))
    }

    /// Whether an epoch is the one that writes.
    ///
    /// # Errors
    /// When it is not.
    pub fn conducts(&self, named: u64) -> Result<(), Refused> {
        let epoch = self.epoch;
        match named.cmp(&epoch) {
            std::cmp::Ordering::Less => Err(Refused::ConductedElsewhere { epoch }),
            std::cmp::Ordering::Equal => Ok(()),
            std::cmp::Ordering::Greater => Err(Refused::NoSuchEpoch { named, epoch }),
        }
    }

    /// Whether the log has an entry.
    ///
    /// # Errors
    /// When it ends before.
    pub fn has_entry(&self, named: u64) -> Result<(), Refused> {
        let tail = self.tail;
        if named > tail { Err(Refused::NotTheTail { named, tail }) } else { Ok(()) }
    }

    /// Goes on with the log: the number of its last entry then.
    ///
    /// # Errors
    /// When another conducts, when the log ends elsewhere, when an answer makes no sense.
    pub fn append(&self, append: &Append) -> Decision<u64> {
        self.conducts(append.epoch)?;
        if let Some((at, last)) = self.last
            && last == append.digest()
        {
            return Ok(Step::Stands(at, self.tail));
        }
        if append.after != self.tail {
            return Err(Refused::NotTheTail { named: append.after, tail: self.tail });
        }
        if append.span_s.is_some_and(|(first_s, _)| first_s < self.last_s) {
            return Err(Refused::Clock);
        }
        let tail = append.tail();
        if tail > ENTRIES_MAX {
            return Err(Refused::Full);
        }
        for (i, answer) in append.answers.iter().enumerate() {
            let twice = append.answers[..i].iter().any(|other| other.key == answer.key);
            let waits = self.replies.get(&answer.key).is_some_and(|reply| !reply.answered);
            if twice || !waits {
                return Err(Refused::Answered(answer.key.clone()));
            }
            match answer.outcome {
                Outcome::Applied { n } if n > tail => return Err(Refused::NoSuchEntry { n }),
                Outcome::Applied { .. } | Outcome::Refused { .. } => {}
            }
        }
        Ok(Step::Write(Record::Appended(append.clone()), tail))
    }

    /// Takes a reply in.
    ///
    /// # Errors
    /// When its key stands for another one, or too many wait.
    pub fn reply(&self, key: &Key, reply: &Reply, now_ms: u64) -> Decision<()> {
        if let Some(known) = self.replies.get(key) {
            let same = known.reply == digest(reply);
            return if same { Ok(Step::Stands(known.at, ())) } else { Err(Refused::KeyTaken) };
        }
        if self.waiting >= WAITING_MAX {
            return Err(Refused::TooManyWaiting);
        }
        if self.replies.len() >= REPLIES_MAX {
            return Err(Refused::Full);
        }
        let (key, reply) = (key.clone(), reply.clone());
        Ok(Step::Write(Record::Replied { key, came_ms: now_ms, reply }, ()))
    }
}

/// Most devices that one session lets in.
const PASSES_MAX: usize = 64;

fn digest(value: &impl Serialize) -> Digest16 {
    Digest16::of(&serde_json::to_vec(value).unwrap_or_default())
}

/// What is not well formed.
#[derive(Debug, Clone, PartialEq)]
pub struct NotWellFormed(pub Vec<Diagnostic>);

impl NotWellFormed {
    fn because(message: impl Into<String>) -> Self {
        Self(vec![Diagnostic::stop("L01", message)])
    }
}

impl Append {
    /// The number of the last entry.
    pub fn tail(&self) -> u64 {
        self.after.saturating_add(self.entries.len() as u64)
    }

    /// Reads what a conductor sent: every entry as the core reads it, numbered without a gap, on a
    /// clock that never runs backwards.
    ///
    /// # Errors
    /// What is not so.
    pub fn read(
        epoch: u64,
        after: u64,
        events: &[Box<RawValue>],
        answers: Vec<Answer>,
    ) -> Result<Self, NotWellFormed> {
        if events.is_empty() && answers.is_empty() {
            return Err(NotWellFormed::because("there is neither an entry nor an answer"));
        }
        if events.len() > APPEND_MAX || answers.len() > APPEND_MAX {
            return Err(NotWellFormed::because(format!("more than {APPEND_MAX} at once")));
        }
        let long = |answer: &Answer| match &answer.outcome {
            Outcome::Refused { why } => why.chars().count() > WHY_MAX,
            Outcome::Applied { .. } => false,
        };
        if answers.iter().any(long) {
            return Err(NotWellFormed::because(format!(
                "a refusal has at most {WHY_MAX} characters"
            )));
        }
        let mut entries = Vec::with_capacity(events.len());
        let mut span_s: Option<(f64, f64)> = None;
        for (event, expected) in events.iter().zip(after.saturating_add(1)..) {
            let entry = entry(event.get())?;
            if entry.n != expected {
                let message = format!("entry {} comes where {expected} should be", entry.n);
                return Err(NotWellFormed::because(message));
            }
            let t_s = entry.t_s.0;
            if t_s < span_s.map_or(0.0, |(_, last_s)| last_s) {
                return Err(NotWellFormed::because(format!("the clock runs backwards to {t_s}")));
            }
            span_s = Some((span_s.map_or(t_s, |(first_s, _)| first_s), t_s));
            entries.push(written(&entry)?);
        }
        Ok(Self { epoch, after, entries, span_s, answers, clock: None })
    }

    /// The same, and where the session's clock stood when it was sent.
    ///
    /// # Errors
    /// When that is before its own entries.
    pub fn told_at(self, clock_s: f64, came_ms: u64) -> Result<Self, NotWellFormed> {
        let last_s = self.span_s.map_or(0.0, |(_, last_s)| last_s);
        if clock_s >= last_s {
            Ok(Self { clock: Some(Clock { clock_s, came_ms }), ..self })
        } else {
            Err(NotWellFormed::because(format!("the clock stands at {clock_s}, before {last_s}")))
        }
    }

    /// Of what it says; it says the same whenever it is sent.
    fn digest(&self) -> Digest16 {
        digest(&(self.epoch, self.after, &self.entries, &self.answers))
    }
}

/// Entry 0 of a session's log: a score that the core can perform.
///
/// # Errors
/// What is wrong with the score.
pub fn opening(score: &RawValue) -> Result<Box<RawValue>, NotWellFormed> {
    let start = r#"{"n":0,"t_s":0.0,"event":"score_chosen","score":"#;
    // With its end of line: without one, the log's reader takes it for cut off.
    let line = format!("{start}{}}}\n", one_line(score));
    let log = core_session::log::read(&line, TOLD_IN);
    let stops = log.diagnostics.iter().any(|found| found.severity == Severity::Stop);
    match log.entries.first() {
        Some(entry) if !stops => written(entry),
        _ => Err(NotWellFormed(log.diagnostics)),
    }
}

/// A log has one entry a line, and JSON from outside may have many lines for one.
fn one_line(json: &RawValue) -> String {
    // Outside of strings a line break is blank; inside, JSON does not allow one.
    json.get().replace(['\n', '\r'], " ")
}

fn entry(source: &str) -> Result<Entry, NotWellFormed> {
    let reading = text::entry(source, TOLD_IN);
    match reading.sound() {
        Some(entry) => Ok(entry.clone()),
        None => Err(NotWellFormed(reading.diagnostics)),
    }
}

/// As the core writes it: what is stored has no byte that the core did not understand.
fn written(entry: &Entry) -> Result<Box<RawValue>, NotWellFormed> {
    serde_json::value::to_raw_value(entry)
        .map_err(|error| NotWellFormed::because(format!("the entry has no JSON: {error}")))
}

/// The first record of a session.
pub fn opened(
    entry: Box<RawValue>,
    sealed: Option<Sealed>,
    passes: Vec<Pass>,
    now_ms: u64,
) -> Record {
    Record::Opened { until_ms: now_ms + LASTS_MS, passes, entry, sealed }
}

/// A session's id, for its stream.
pub fn stream(id: &Id) -> crate::journal::StreamName {
    crate::journal::StreamName::new(crate::journal::Kind::Session, id.as_str())
}
