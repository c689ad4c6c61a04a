//! What the streams of a session and of a household say: records, seen by somebody.

use crate::hall::Hall;
use crate::household::{self, Household};
use crate::journal::At;
use crate::live::{Heard, Live};
use crate::presence::{Counts, Seated};
use crate::session::{self, Answer, Key, Session};
use futures::{Stream, StreamExt};
use serde::Serialize;
use serde_json::value::RawValue;
use std::pin::pin;
use std::sync::Arc;
use tokio::sync::watch;
use warmhands_core::session::event::Reply;

/// One thing that a stream says.
#[derive(Debug, Clone, Serialize)]
#[serde(untagged)]
pub enum Event {
    /// The conductor went on.
    Log {
        /// Which record.
        at: At,
        /// What was added to the log.
        entries: Vec<Box<RawValue>>,
        /// What became of replies.
        answers: Vec<Answer>,
    },
    /// A receiver said something.
    Reply {
        /// Which record.
        at: At,
        /// The device's name for it.
        key: Key,
        /// What it was.
        #[serde(flatten)]
        reply: Reply,
        /// How long it has been with the server.
        waited_s: f64,
    },
    /// Another conductor took over.
    Conducted {
        /// Which record.
        at: At,
        /// Who writes from now on.
        epoch: u64,
    },
    /// A household kept something.
    Household {
        /// Which record.
        at: At,
        /// What.
        entries: Vec<household::Entry>,
    },
    /// Who is there.
    Presence {
        /// Whether a conductor listens.
        conductor: bool,
        /// Streams of receivers.
        receivers: u32,
        /// Streams of others.
        viewers: u32,
    },
    /// All that was there at the beginning has been said.
    CaughtUp {
        /// Up to this record.
        at: At,
    },
    /// The server goes down, and will be back.
    Closing {},
    /// It was deleted.
    Gone {},
}

impl Event {
    /// The name that it goes by.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Log { .. } => "log",
            Self::Reply { .. } => "reply",
            Self::Conducted { .. } => "conducted",
            Self::Household { .. } => "household",
            Self::Presence { .. } => "presence",
            Self::CaughtUp { .. } => "caught_up",
            Self::Closing {} => "closing",
            Self::Gone {} => "gone",
        }
    }
    /// The record that a reader goes on behind, where it is one.
    pub fn at(&self) -> Option<At> {
        match self {
            Self::Log { at, .. }
            | Self::Reply { at, .. }
            | Self::Conducted { at, .. }
            | Self::Household { at, .. } => Some(*at),
            Self::Presence { .. } | Self::CaughtUp { .. } | Self::Closing {} | Self::Gone {} => {
                None
            }
        }
    }
    fn is_last(&self) -> bool {
        matches!(self, Self::Closing {} | Self::Gone {})
    }
}

impl From<Counts> for Event {
    fn from(counts: Counts) -> Self {
        let Counts { conductors, receivers, viewers } = counts;
        Self::Presence { conductor: conductors > 0, receivers, viewers }
    }
}

/// Where a reader begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Begin {
    /// Behind a record.
    Record(At),
    /// Behind the record that holds an entry.
    Entry(u64),
}

/// Whose eyes a session is seen with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum View {
    /// Everybody's: entries and answers.
    Log,
    /// The conductor's of this epoch: replies without an answer.
    Inbox {
        /// Which conductor.
        epoch: u64,
    },
}

/// Follows a session. Presence comes first, and the stream ends with what ends it.
pub fn session(
    hall: &Arc<Hall>,
    live: &Arc<Live<Session>>,
    view: View,
    from: Begin,
    seated: Seated,
) -> impl Stream<Item = Event> + Send + use<> {
    let (hall, live) = (Arc::clone(hall), Arc::clone(live));
    async_stream::stream! {
        let Seated { seat: _seat, now, mut changes } = seated;
        yield now.into();
        let mut closing = hall.closing();
        let mut behind = match from {
            Begin::Entry(n) if n > 0 => Some(n),
            Begin::Entry(_) | Begin::Record(_) => None,
        };
        let begin = match from {
            Begin::Record(at) => at,
            Begin::Entry(_) => match live.ask_apart(|session, _| session.opened_at()).await {
                Ok(at) => at,
                Err(_) => return,
            },
        };
        let mut heard = pin!(live.follow(begin));
        loop {
            let event = tokio::select! {
                biased;
                () = closed(&mut closing) => Some(Event::Closing {}),
                // Of many changes the last ones are told; none is the last before the seat is left.
                counts = changes.recv() => counts.ok().map(Event::from),
                told = heard.next() => match told {
                    Some(Ok(told)) => seen(&hall, &live, view, &mut behind, &told).await,
                    // The journal is away: whoever reads comes back, and goes on where it was.
                    Some(Err(_)) | None => return,
                },
            };
            let Some(event) = event else { continue };
            let over = event.is_last() || taken_over(view, &event);
            yield event;
            if over { return }
        }
    }
}

fn taken_over(view: View, event: &Event) -> bool {
    matches!((view, event), (View::Inbox { .. }, Event::Conducted { .. }))
}

/// A record as it is seen, where it is.
async fn seen(
    hall: &Hall,
    live: &Arc<Live<Session>>,
    view: View,
    behind: &mut Option<u64>,
    told: &Heard<session::Record>,
) -> Option<Event> {
    let placed = match told {
        Heard::Record(placed) => placed,
        Heard::CaughtUp(at) => return Some(Event::CaughtUp { at: *at }),
        Heard::Gone => return Some(Event::Gone {}),
    };
    let at = placed.at;
    match (view, &placed.record) {
        (View::Log, session::Record::Appended(append)) if behind.is_some() => {
            if !append.entries.is_empty() && behind.is_some_and(|n| append.tail() >= n) {
                *behind = None;
            }
            None
        }
        (View::Log, session::Record::Appended(append)) => {
            let (entries, answers) = (append.entries.clone(), append.answers.clone());
            Some(Event::Log { at, entries, answers })
        }
        (View::Log, session::Record::Opened { entry, .. }) => {
            Some(Event::Log { at, entries: vec![entry.clone()], answers: Vec::new() })
        }
        (View::Log, session::Record::Conducted { epoch }) if behind.is_none() => {
            Some(Event::Conducted { at, epoch: *epoch })
        }
        (View::Inbox { epoch: own }, session::Record::Conducted { epoch }) if *epoch > own => {
            Some(Event::Conducted { at, epoch: *epoch })
        }
        (View::Inbox { .. }, session::Record::Replied { key, came_ms, reply }) => {
            // What is read may be newer than the fold: only a known answer leaves a reply out.
            let asked = key.clone();
            let answered = live.ask_apart(move |session, _| session.is_answered(&asked)).await;
            let answered = answered.unwrap_or(false);
            let waited_s = hall.now_ms().saturating_sub(*came_ms) as f64 / 1000.0;
            (!answered).then(|| Event::Reply {
                at,
                key: key.clone(),
                reply: reply.clone(),
                waited_s,
            })
        }
        _ => None,
    }
}

/// Follows a household.
pub fn household(
    hall: &Arc<Hall>,
    live: &Arc<Live<Household>>,
    after: At,
) -> impl Stream<Item = Event> + Send + use<> {
    let mut closing = hall.closing();
    let heard = live.follow(after);
    async_stream::stream! {
        let mut heard = pin!(heard);
        loop {
            let told = tokio::select! {
                biased;
                () = closed(&mut closing) => { yield Event::Closing {}; return }
                told = heard.next() => told,
            };
            let event = match told {
                Some(Ok(Heard::Record(placed))) => match &placed.record {
                    household::Record::Kept { entries } => {
                        Event::Household { at: placed.at, entries: entries.clone() }
                    }
                    household::Record::Admitted { .. } | household::Record::Opens { .. } => continue,
                },
                Some(Ok(Heard::CaughtUp(at))) => Event::CaughtUp { at },
                Some(Ok(Heard::Gone)) => Event::Gone {},
                Some(Err(_)) | None => return,
            };
            let over = event.is_last();
            yield event;
            if over { return }
        }
    }
}

async fn closed(closing: &mut watch::Receiver<bool>) {
    // Where nobody can say so any more, it is closing, too.
    let _ = closing.wait_for(|closing| *closing).await;
}
