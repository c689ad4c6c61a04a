//! A stream in use: its fold, and everybody who follows it.
//!
//! [`Live::change`] is where every record is made, and the order of its steps is what the server
//! promises: decide on the fold, append behind the record that it stands on, apply, pass on. Where
//! another node was quicker, the fold catches up and decides again. A refusal is only given by a fold
//! that has just caught up: what is news to this node may be the reason why it would be granted. Where
//! the journal does not answer, nobody knows whether the record is there: the fold reads again before it
//! decides.

use crate::fold::{Fold, Step};
use crate::journal::{AppendError, At, Away, Journal, PAGE, Stored, StreamName};
use bytes::Bytes;
use futures::Stream;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;
use tokio::sync::{Mutex, MutexGuard, broadcast};

/// Records that wait for a slow follower; then it reads them from the journal.
const BACKLOG: usize = 16;

/// How often a decision is made again because others were quicker.
const TRIES: u32 = 12;

/// How often, and after what time, a replica is asked again for what it must have soon.
const REPLICA_TRIES: u32 = 50;
const REPLICA_WAIT: Duration = Duration::from_millis(20);

/// A record with its place, shared by all who follow.
#[derive(Debug)]
pub struct Placed<R> {
    /// Where it stands.
    pub at: At,
    /// What it is.
    pub record: R,
}

/// What a follower hears.
#[derive(Debug)]
pub enum Heard<R> {
    /// The next record.
    Record(Arc<Placed<R>>),
    /// All that was there at the beginning has been said, up to this record.
    CaughtUp(At),
    /// The stream was deleted.
    Gone,
}

impl<R> Clone for Heard<R> {
    fn clone(&self) -> Self {
        match self {
            Self::Record(placed) => Self::Record(Arc::clone(placed)),
            Self::CaughtUp(at) => Self::CaughtUp(*at),
            Self::Gone => Self::Gone,
        }
    }
}

/// Why nothing was changed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ChangeError<E> {
    /// The fold says no.
    #[error("{0:?}")]
    Refused(E),
    /// The journal does not answer.
    #[error(transparent)]
    Away(#[from] Away),
}

/// What a change came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Changed<T> {
    /// The record that says so.
    pub at: At,
    /// Whether it is new.
    pub fresh: bool,
    /// What the decision gave.
    pub value: T,
}

/// A stream in use.
#[derive(Debug)]
pub struct Live<F: Fold> {
    name: StreamName,
    journal: Arc<dyn Journal>,
    state: Mutex<State<F>>,
    /// How often it was found that what is in memory may not be all; see [`State::seen`]. A count and
    /// no flag: whoever reads again may leave half-way, and nothing was read then.
    doubts: AtomicU64,
    heard: broadcast::Sender<Heard<F::Record>>,
}

#[derive(Debug, Default)]
struct State<F> {
    fold: F,
    at: At,
    /// How many doubts it has read away.
    seen: u64,
}

impl<F: Fold> Live<F> {
    /// A stream that has not been read yet.
    pub fn new(name: StreamName, journal: Arc<dyn Journal>) -> Self {
        let heard = broadcast::Sender::new(BACKLOG);
        Self { name, journal, state: Mutex::default(), doubts: AtomicU64::new(1), heard }
    }

    /// Asks the fold.
    ///
    /// # Errors
    /// When the journal does not answer.
    pub async fn ask<T>(&self, question: impl FnOnce(&F, At) -> T) -> Result<T, Away> {
        let state = self.fresh().await?;
        Ok(question(&state.fold, state.at))
    }

    /// Asks the fold for a stream that somebody reads. Who reads no more leaves a stream half-way, with
    /// whatever it holds or is next to get; so the fold is asked in a task that nobody leaves.
    ///
    /// # Errors
    /// When the journal does not answer.
    pub async fn ask_apart<T: Send + 'static>(
        self: &Arc<Self>,
        question: impl FnOnce(&F, At) -> T + Send + 'static,
    ) -> Result<T, Away> {
        let this = Arc::clone(self);
        let asking = tokio::spawn(async move { this.ask(question).await });
        asking.await.unwrap_or_else(|error| Err(Away(error.to_string())))
    }

    /// Asks what may be refused: by a fold that has just caught up, if at all.
    ///
    /// # Errors
    /// The refusal, or the journal does not answer.
    pub async fn judge<T, E>(
        &self,
        question: impl Fn(&F) -> Result<T, E>,
    ) -> Result<T, ChangeError<E>> {
        let mut state = self.fresh().await?;
        if let Ok(granted) = question(&state.fold) {
            return Ok(granted);
        }
        self.catch_up(&mut state).await?;
        question(&state.fold).map_err(ChangeError::Refused)
    }

    /// Decides, stores, applies, passes on. It goes on to its end when the one who asked has left.
    ///
    /// # Errors
    /// The fold's refusal, or the journal does not answer.
    pub async fn change<T, E, D>(self: &Arc<Self>, decide: D) -> Result<Changed<T>, ChangeError<E>>
    where
        D: FnMut(&F) -> Result<Step<F::Record, T>, E> + Send + 'static,
        T: Send + 'static,
        E: Send + 'static,
    {
        let this = Arc::clone(self);
        let changing = tokio::spawn(async move { this.changed(decide).await });
        changing.await.unwrap_or_else(|error| Err(Away(error.to_string()).into()))
    }

    async fn changed<T, E>(
        &self,
        mut decide: impl FnMut(&F) -> Result<Step<F::Record, T>, E>,
    ) -> Result<Changed<T>, ChangeError<E>> {
        let mut state = self.fresh().await?;
        let mut caught_up = false;
        for again in 0..TRIES {
            let (record, value) = match decide(&state.fold) {
                Ok(Step::Write(record, value)) => (record, value),
                Ok(Step::Stands(at, value)) => return Ok(Changed { at, fresh: false, value }),
                Err(refused) if caught_up => return Err(ChangeError::Refused(refused)),
                Err(_) => {
                    self.catch_up(&mut state).await?;
                    caught_up = true;
                    continue;
                }
            };
            let body = serde_json::to_vec(&record).map_err(|error| Away(error.to_string()))?;
            match self.journal.append(&self.name, state.at, body.into()).await {
                Ok(at) => {
                    self.take(&mut state, at, record);
                    return Ok(Changed { at, fresh: true, value });
                }
                Err(AppendError::GoneOn) => {
                    // The node that was quicker may be quicker again.
                    tokio::time::sleep(Duration::from_millis(u64::from(again * again))).await;
                    self.catch_up(&mut state).await?;
                    caught_up = true;
                }
                Err(AppendError::Away(away)) => {
                    self.doubt();
                    return Err(away.into());
                }
            }
        }
        Err(Away("others are always quicker".to_owned()).into())
    }

    /// Follows the stream behind `after`, to its end in this process.
    pub fn follow(
        self: &Arc<Self>,
        after: At,
    ) -> impl Stream<Item = Result<Heard<F::Record>, Away>> + Send + use<F> {
        let this = Arc::clone(self);
        async_stream::try_stream! {
            // First listen, then read: what comes between is heard twice, and said once.
            let mut heard = this.heard.subscribe();
            let mut said = after;
            let mut caught_up = false;
            // Once at the beginning, and again whenever it fell behind.
            loop {
                let until = this.ask_apart(|_, at| at).await?;
                let mut empty = 0;
                while said < until {
                    let page = this.read(said).await?;
                    if page.is_empty() {
                        // A replica may know less than the one that took the record.
                        empty += 1;
                        if empty > REPLICA_TRIES {
                            Err(Away("a replica is behind".to_owned()))?;
                        }
                        tokio::time::sleep(REPLICA_WAIT).await;
                    }
                    for placed in page {
                        said = placed.at;
                        yield Heard::Record(Arc::new(placed));
                    }
                }
                if !caught_up {
                    caught_up = true;
                    yield Heard::CaughtUp(until);
                }
                loop {
                    match heard.recv().await {
                        Ok(Heard::Record(placed)) if placed.at <= said => {}
                        Ok(told) => {
                            if let Heard::Record(placed) = &told {
                                said = placed.at;
                            }
                            yield told;
                        }
                        Err(broadcast::error::RecvError::Lagged(_)) => break,
                        Err(broadcast::error::RecvError::Closed) => return,
                    }
                }
            }
        }
    }

    /// Takes in what another node stored behind `after`.
    pub async fn learn(&self, after: At, stored: Stored) {
        let mut state = self.state.lock().await;
        if after > state.at {
            // Something between was not brought.
            self.doubt();
        }
        // What was never read, or has to be read again, is read when it is needed. Somebody who
        // follows needs it now.
        if self.doubted(&state) {
            if self.heard.receiver_count() > 0 {
                self.refresh(&mut state).await;
            }
            return;
        }
        if after < state.at {
            // Something stands there already: this very record, or one that came before it.
            return;
        }
        match serde_json::from_slice(&stored.body) {
            Ok(record) => self.take(&mut state, stored.at, record),
            Err(error) => tracing::error!(%error, at = %stored.at, "a record cannot be read"),
        }
    }

    /// Reads again what is in doubt, where somebody follows; else it is read when it is needed.
    pub async fn settle(&self) {
        if self.heard.receiver_count() > 0 {
            let mut state = self.state.lock().await;
            self.refresh(&mut state).await;
        }
    }

    /// The stream was deleted: whoever follows is told, and nothing is known any more.
    pub async fn gone(&self) {
        let mut state = self.state.lock().await;
        *state = State::default();
        // Nobody may be following.
        let _ = self.heard.send(Heard::Gone);
    }

    /// News were missed: what is in memory may not be all.
    pub fn doubt(&self) {
        self.doubts.fetch_add(1, Ordering::SeqCst);
    }
    fn doubted(&self, state: &State<F>) -> bool {
        state.seen < self.doubts.load(Ordering::SeqCst)
    }

    /// The state as it is in the journal, or was a moment ago: an append finds out.
    async fn fresh(&self) -> Result<MutexGuard<'_, State<F>>, Away> {
        let mut state = self.state.lock().await;
        if self.doubted(&state) {
            self.catch_up(&mut state).await?;
        }
        Ok(state)
    }

    async fn refresh(&self, state: &mut State<F>) {
        if let Err(away) = self.catch_up(state).await {
            tracing::warn!(%away, "a stream is read again when the journal is back");
        }
    }

    async fn catch_up(&self, state: &mut State<F>) -> Result<(), Away> {
        let doubts = self.doubts.load(Ordering::SeqCst);
        let before = state.at;
        loop {
            let page = self.read(state.at).await?;
            let last = page.len() < PAGE;
            for placed in page {
                self.take(state, placed.at, placed.record);
            }
            if last {
                break;
            }
        }
        // Something was said to have come, and nothing is there: another node deleted the stream.
        let purged = state.at == before && before > At(0) && self.read(At(0)).await?.is_empty();
        if purged {
            *state = State::default();
            // Nobody may be following.
            let _ = self.heard.send(Heard::Gone);
        }
        state.seen = doubts;
        Ok(())
    }

    async fn read(&self, after: At) -> Result<Vec<Placed<F::Record>>, Away> {
        let stored = self.journal.read(&self.name, after).await?;
        stored
            .into_iter()
            .map(|Stored { at, body }| Ok(Placed { at, record: read(&body)? }))
            .collect()
    }

    fn take(&self, state: &mut State<F>, at: At, record: F::Record) {
        state.fold.apply(at, &record);
        state.at = at;
        // Nobody may be following.
        let _ = self.heard.send(Heard::Record(Arc::new(Placed { at, record })));
    }
}

fn read<R: serde::de::DeserializeOwned>(body: &Bytes) -> Result<R, Away> {
    serde_json::from_slice(body).map_err(|error| Away(format!("a record cannot be read: {error}")))
}
