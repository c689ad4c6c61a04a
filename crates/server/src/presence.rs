//! Who has a stream open now. Never kept: when the last stream closes, nothing is left of it.
//!
//! Each node knows its own streams and is told of the others' by whispers. A node that is silent for
//! [`SILENCE`] is gone, and its streams with it; one that is heard for the first time is told of ours.
//! A whisper may get lost. So what is open is said again every [`REPEAT`], and what is not said again
//! for [`STALE`] has closed.

use crate::journal::Journal;
use crate::session::Role;
use crate::token::Id;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::sync::broadcast;
use tokio::time::Instant;

/// How often a node says that it is there.
pub const HEARTBEAT: Duration = Duration::from_secs(1);
/// After this time without a word a node is gone.
const SILENCE: Duration = Duration::from_secs(4);
/// How often what is open is said again.
const REPEAT: Duration = Duration::from_secs(5);
/// After this time without being said again it is open no more; two repetitions may get lost.
const STALE: Duration = Duration::from_secs(16);

/// Changes that wait for a slow reader; of more it hears the last ones.
const TOLD: usize = 4;

/// Open streams of one session.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    /// Inbox streams of the conductor.
    pub conductors: u32,
    /// Log streams opened with a receiver's token.
    pub receivers: u32,
    /// Log streams opened with any other token.
    pub viewers: u32,
}

impl Counts {
    fn of(&mut self, seat: Role) -> &mut u32 {
        match seat {
            Role::Conductor => &mut self.conductors,
            Role::Receiver => &mut self.receivers,
            Role::Viewer => &mut self.viewers,
        }
    }
    fn sum(&self) -> u32 {
        self.conductors + self.receivers + self.viewers
    }
    fn plus(self, other: Self) -> Self {
        Self {
            conductors: self.conductors + other.conductors,
            receivers: self.receivers + other.receivers,
            viewers: self.viewers + other.viewers,
        }
    }
}

/// What nodes whisper about it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Word {
    /// A node is there.
    Alive,
    /// What is open at a node, of one session.
    Open(Id, Counts),
}

/// Most streams that are open at once.
#[derive(Debug, Clone, Copy)]
pub struct StreamLimits {
    /// Of one session.
    pub session: u32,
    /// Of one address that is not this machine.
    pub address: u32,
    /// In all.
    pub all: u32,
}

/// Who is there, in every session with an open stream.
#[derive(Debug)]
pub struct Presence {
    node: Id,
    journal: Arc<dyn Journal>,
    limits: StreamLimits,
    inner: Mutex<Inner>,
}

#[derive(Debug, Default)]
struct Inner {
    rooms: BTreeMap<Id, Room>,
    addresses: BTreeMap<IpAddr, u32>,
    nodes: BTreeMap<Id, Instant>,
    open: u32,
}

#[derive(Debug)]
struct Room {
    here: Counts,
    /// When the others were told of it.
    said: Instant,
    /// What the others said, and when.
    elsewhere: BTreeMap<Id, (Counts, Instant)>,
    /// What was told last.
    all: Counts,
    // Why no `watch`: it wakes those who wait in an order of its own, and a seed of the simulation
    // would not show the same again.
    told: broadcast::Sender<Counts>,
}

impl Default for Room {
    fn default() -> Self {
        Self {
            here: Counts::default(),
            said: Instant::now(),
            elsewhere: BTreeMap::new(),
            all: Counts::default(),
            told: broadcast::Sender::new(TOLD),
        }
    }
}

impl Room {
    fn tell(&mut self) {
        let all = self.elsewhere.values().fold(self.here, |sum, (counts, _)| sum.plus(*counts));
        if std::mem::replace(&mut self.all, all) != all {
            // Nobody may be there to hear it.
            let _ = self.told.send(all);
        }
    }
    fn is_empty(&self) -> bool {
        self.here.sum() == 0 && self.elsewhere.is_empty()
    }
}

/// Too many streams are open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("too many streams are open")]
pub struct TooManyStreams;

/// An open stream; dropping it says that it closed.
#[derive(Debug)]
pub struct Seat {
    presence: Arc<Presence>,
    session: Id,
    role: Role,
    address: Option<IpAddr>,
}

/// An open stream, and who is there beside it.
#[derive(Debug)]
pub struct Seated {
    /// Held as long as the stream is open.
    pub seat: Seat,
    /// Who is there now.
    pub now: Counts,
    /// Who is there then.
    pub changes: broadcast::Receiver<Counts>,
}

impl Presence {
    /// Nobody is there yet.
    pub fn new(node: Id, journal: Arc<dyn Journal>, limits: StreamLimits) -> Arc<Self> {
        Arc::new(Self { node, journal, limits, inner: Mutex::default() })
    }

    /// Streams that are open at this node.
    pub fn open(&self) -> u32 {
        self.inner().open
    }
    /// Sessions with a stream open here.
    pub fn rooms(&self) -> usize {
        self.inner().rooms.len()
    }

    /// Takes a seat: what is open, now and with each change.
    ///
    /// # Errors
    /// When too many are open.
    pub fn enter(
        self: &Arc<Self>,
        session: &Id,
        role: Role,
        address: Option<IpAddr>,
    ) -> Result<Seated, TooManyStreams> {
        let mut inner = self.inner();
        let here = inner.rooms.get(session).map_or(0, |room| room.here.sum());
        let of_address = address.and_then(|address| inner.addresses.get(&address)).copied();
        let limits = self.limits;
        if here >= limits.session
            || of_address.unwrap_or(0) >= limits.address
            || inner.open >= limits.all
        {
            return Err(TooManyStreams);
        }
        inner.open += 1;
        if let Some(address) = address {
            *inner.addresses.entry(address).or_default() += 1;
        }
        let room = inner.rooms.entry(session.clone()).or_default();
        *room.here.of(role) += 1;
        room.tell();
        let (now, changes) = (room.all, room.told.subscribe());
        self.say(session, room);
        drop(inner);
        let seat = Seat { presence: Arc::clone(self), session: session.clone(), role, address };
        Ok(Seated { seat, now, changes })
    }

    /// Whether a conductor listens.
    pub fn conducted(&self, session: &Id) -> bool {
        self.inner().rooms.get(session).is_some_and(|room| room.all.conductors > 0)
    }

    fn leave(&self, seat: &Seat) {
        let mut inner = self.inner();
        inner.open -= 1;
        if let Some(address) = seat.address
            && let Some(count) = inner.addresses.get_mut(&address)
        {
            *count -= 1;
            if *count == 0 {
                inner.addresses.remove(&address);
            }
        }
        let Some(room) = inner.rooms.get_mut(&seat.session) else { return };
        *room.here.of(seat.role) -= 1;
        room.tell();
        self.say(&seat.session, room);
        if room.is_empty() {
            inner.rooms.remove(&seat.session);
        }
    }

    /// Says that this node is there, says again what is open, and forgets what the others do not.
    pub fn beat(&self) {
        self.whisper(Word::Alive);
        let mut inner = self.inner();
        let Inner { rooms, nodes, .. } = &mut *inner;
        nodes.retain(|_, heard| heard.elapsed() < SILENCE);
        for (session, room) in rooms.iter_mut() {
            room.elsewhere
                .retain(|id, (_, heard)| nodes.contains_key(id) && heard.elapsed() < STALE);
            room.tell();
            if room.here.sum() > 0 && room.said.elapsed() >= REPEAT {
                self.say(session, room);
            }
        }
        rooms.retain(|_, room| !room.is_empty());
    }

    /// Hears what a node says.
    pub fn hear(&self, node: &Id, word: Word) {
        if *node == self.node {
            return;
        }
        let mut inner = self.inner();
        let now = Instant::now();
        let known = inner.nodes.insert(node.clone(), now).is_some();
        if let Word::Open(session, counts) = word {
            let room = inner.rooms.entry(session.clone()).or_default();
            if counts.sum() == 0 {
                room.elsewhere.remove(node);
            } else {
                room.elsewhere.insert(node.clone(), (counts, now));
            }
            room.tell();
            if room.is_empty() {
                inner.rooms.remove(&session);
            }
        }
        if !known {
            let open = inner.rooms.iter_mut().filter(|(_, room)| room.here.sum() > 0);
            open.for_each(|(session, room)| self.say(session, room));
        }
    }

    /// Tells the others what is open here. Under the lock, so that the last word is the newest.
    fn say(&self, session: &Id, room: &mut Room) {
        room.said = Instant::now();
        self.whisper(Word::Open(session.clone(), room.here));
    }

    fn whisper(&self, word: Word) {
        self.journal.whisper(Whisper::Presence { node: self.node.clone(), word }.written());
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        // Nothing under this lock breaks off half-way.
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        self.presence.leave(self);
    }
}

/// Everything that nodes whisper.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Whisper {
    /// Who is there.
    Presence {
        /// The node that says it.
        node: Id,
        /// What it says.
        word: Word,
    },
    /// Streams were deleted.
    Gone(Vec<String>),
}

impl Whisper {
    /// As bytes.
    pub fn written(&self) -> bytes::Bytes {
        serde_json::to_vec(self).unwrap_or_default().into()
    }
}
