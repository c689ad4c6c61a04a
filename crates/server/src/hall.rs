//! Everything a server can be asked to do, without HTTP.
//!
//! A hall is one node. It keeps what is in use ([`Live`]) and forgets what is not; all that lasts is in
//! the journal.

use crate::fold::{Fold, Step};
use crate::household::{self, Household};
use crate::journal::{At, Away, Journal, Kind, News, StreamName};
use crate::live::{ChangeError, Changed, Live};
use crate::pairing::{self, Attempts, Code, Offer, Opens, Pass as HouseholdPass};
use crate::presence::{self, Presence, StreamLimits, Whisper};
use crate::session::{self, Append, Conducting, Key, NotWellFormed, Pass, Role, Sealed, Session};
use crate::token::{Id, Token, TokenHash};
use serde_json::value::RawValue;
use std::collections::BTreeMap;
use std::convert::Infallible;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::{Duration, SystemTime, UNIX_EPOCH};
use tokio::sync::{mpsc, watch};
use tokio::time::Instant;
use warmhands_core::session::event::Reply;

/// Time and chance, as arguments: a simulation lets clocks drift, and repeats itself from a seed.
#[derive(Clone)]
pub struct World {
    /// Milliseconds of Unix time.
    pub now_ms: Arc<dyn Fn() -> u64 + Send + Sync>,
    /// Random bits that nobody can guess.
    pub random: Arc<dyn Fn() -> [u8; 16] + Send + Sync>,
}

impl World {
    /// The system's.
    ///
    /// # Panics
    /// Asked for randomness where the system has none: then nothing can be kept from anybody.
    pub fn real() -> Self {
        let now_ms = || {
            let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
            since.as_millis().try_into().unwrap_or(u64::MAX)
        };
        let random = || {
            let mut bytes = [0; 16];
            getrandom::fill(&mut bytes).expect("the system gives randomness");
            bytes
        };
        Self { now_ms: Arc::new(now_ms), random: Arc::new(random) }
    }
}

/// How many tasks share the news of other nodes; one stream's news are always in one hand.
const HANDS: usize = 16;
/// What nobody used for so long is put away.
const IDLE: Duration = Duration::from_mins(1);

/// How much one node takes.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Open streams.
    pub streams: StreamLimits,
    /// Sessions that one household opens within 24 hours.
    pub sessions: usize,
}

impl Default for Limits {
    fn default() -> Self {
        let streams = StreamLimits { session: 16, address: 64, all: 60_000 };
        Self { streams, sessions: household::SESSIONS_MAX }
    }
}

/// Why something was not done.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum Refused {
    /// The session says no.
    #[error(transparent)]
    Session(#[from] session::Refused),
    /// The household says no.
    #[error(transparent)]
    Household(#[from] household::Refused),
    /// The core cannot read it.
    #[error("the core cannot read it")]
    NotWellFormed(Vec<warmhands_core::diagnostic::Diagnostic>),
    /// The code is wrong, used or out of date.
    #[error("this code is wrong, used, or out of date")]
    NoSuchCode,
    /// Too many wrong codes.
    #[error("there were too many wrong codes")]
    TooManyCodes {
        /// After this time again.
        after_ms: u64,
    },
    /// Too many streams are open.
    #[error(transparent)]
    TooManyStreams(#[from] presence::TooManyStreams),
    /// There is one household here.
    #[error("there is one household at home, and it is here already")]
    OneHousehold,
    /// The journal does not answer.
    #[error(transparent)]
    Away(#[from] Away),
}

impl From<NotWellFormed> for Refused {
    fn from(NotWellFormed(findings): NotWellFormed) -> Self {
        Self::NotWellFormed(findings)
    }
}

impl<E: Into<Self>> From<ChangeError<E>> for Refused {
    fn from(error: ChangeError<E>) -> Self {
        match error {
            ChangeError::Refused(refused) => refused.into(),
            ChangeError::Away(away) => away.into(),
        }
    }
}

impl From<Infallible> for Refused {
    fn from(never: Infallible) -> Self {
        match never {}
    }
}

/// A session that was opened: its tokens are seen here, and never again.
#[derive(Debug)]
pub struct NewSession {
    /// Its name.
    pub id: Id,
    /// The conductor's token.
    pub conductor: Token,
    /// The receiver's.
    pub receiver: Token,
    /// A viewer's.
    pub viewer: Token,
    /// Its first record.
    pub at: At,
}

/// What a code gave.
#[derive(Debug)]
pub enum Paired {
    /// A receiver's token.
    Receiver {
        /// Of this session.
        session: Id,
        /// The token.
        token: Token,
        /// When it ends, Unix time.
        until_ms: u64,
    },
    /// A household's.
    Household {
        /// The token.
        token: Token,
    },
}

/// What may be asked of a session, by somebody with a token.
#[derive(Debug, Clone)]
pub struct Room {
    /// Its name.
    pub id: Id,
    /// What the token is good for.
    pub role: Role,
    /// The session.
    pub live: Arc<Live<Session>>,
}

impl Room {
    /// Only for these.
    ///
    /// # Errors
    /// When it is another's.
    pub fn only(&self, roles: &[Role]) -> Result<(), Refused> {
        if roles.contains(&self.role) {
            Ok(())
        } else {
            Err(session::Refused::NotYours(self.role).into())
        }
    }
}

/// One node.
pub struct Hall {
    /// The journal.
    pub journal: Arc<dyn Journal>,
    /// Who is there.
    pub presence: Arc<Presence>,
    /// Whether there is one household, which this machine needs no token for.
    pub home: bool,
    limits: Limits,
    world: World,
    sessions: Shelf<Session>,
    households: Shelf<Household>,
    passes: Shelf<HouseholdPass>,
    codes: Shelf<Offer>,
    attempts: Mutex<Attempts>,
    closing: watch::Sender<bool>,
}

impl std::fmt::Debug for Hall {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Hall").field("journal", &self.journal).finish_non_exhaustive()
    }
}

impl Hall {
    /// A node on a journal, with its tasks, which end when the hall is dropped.
    pub fn start(journal: Arc<dyn Journal>, home: bool, limits: Limits, world: World) -> Arc<Self> {
        let node = Id::new((world.random)());
        let hall = Arc::new(Self {
            presence: Presence::new(node, Arc::clone(&journal), limits.streams),
            journal,
            home,
            limits,
            world,
            sessions: Shelf::default(),
            households: Shelf::default(),
            passes: Shelf::default(),
            codes: Shelf::default(),
            attempts: Mutex::default(),
            closing: watch::Sender::new(false),
        });
        tokio::spawn(listen(Arc::downgrade(&hall), hall.journal.news()));
        tokio::spawn(tidy(Arc::downgrade(&hall)));
        hall
    }

    /// The time.
    pub fn now_ms(&self) -> u64 {
        (self.world.now_ms)()
    }
    fn token(&self) -> Token {
        Token::new((self.world.random)())
    }
    /// Says that the node goes down: streams say so and end.
    pub fn close(&self) {
        self.closing.send_replace(true);
    }
    /// Whether it goes down.
    pub fn closing(&self) -> watch::Receiver<bool> {
        self.closing.subscribe()
    }

    /// Opens a session of a score.
    ///
    /// # Errors
    /// When the core cannot perform the score, or the household opened too many.
    pub async fn open_session(
        &self,
        household: &Id,
        score: &RawValue,
        sealed: Option<Sealed>,
    ) -> Result<NewSession, Refused> {
        let entry = session::opening(score)?;
        let now_ms = self.now_ms();
        let id = Id::new((self.world.random)());
        let (noted, most) = (id.clone(), self.limits.sessions);
        let home = self.household(household);
        home.change(move |home| home.open(&noted, now_ms, most)).await?;

        let [conductor, receiver, viewer] = [(); 3].map(|()| self.token());
        let passes =
            [(Role::Conductor, &conductor), (Role::Receiver, &receiver), (Role::Viewer, &viewer)];
        let passes = passes.map(|(role, token)| Pass { role, hash: token.hash() }).to_vec();
        let live = self.sessions.get(&session::stream(&id), &self.journal);
        let mut first = Some(session::opened(entry, sealed, passes, now_ms));
        // Nobody else knows this name: there is nothing to decide again.
        let changed = live
            .change(move |_| {
                first.take().map(|first| Step::Write(first, ())).ok_or(session::Refused::Full)
            })
            .await?;
        Ok(NewSession { id, conductor, receiver, viewer, at: changed.at })
    }

    /// The session that a token opens.
    ///
    /// # Errors
    /// When it opens none.
    pub async fn room(&self, id: &Id, token: &Token) -> Result<Room, Refused> {
        let live = self.sessions.get(&session::stream(id), &self.journal);
        let (hash, now_ms) = (token.hash(), self.now_ms());
        let role = live.judge(|session| session.role_of(&hash, now_ms)).await?;
        Ok(Room { id: id.clone(), role, live })
    }

    /// Takes over: from now on only the new epoch writes.
    ///
    /// # Errors
    /// When the journal does not answer.
    pub async fn conduct(&self, room: &Room) -> Result<Changed<Conducting>, Refused> {
        let now_ms = self.now_ms();
        Ok(room.live.change(move |session| session.conduct(now_ms)).await?)
    }

    /// Whether an epoch is the one that writes.
    ///
    /// # Errors
    /// When it is not.
    pub async fn conducts(&self, room: &Room, epoch: u64) -> Result<(), Refused> {
        Ok(room.live.judge(|session| session.conducts(epoch)).await?)
    }

    /// Whether the log has an entry.
    ///
    /// # Errors
    /// When it ends before.
    pub async fn has_entry(&self, room: &Room, n: u64) -> Result<(), Refused> {
        Ok(room.live.judge(|session| session.has_entry(n)).await?)
    }

    /// Goes on with the log: the number of its last entry then.
    ///
    /// # Errors
    /// See [`Session::append`].
    pub async fn append(&self, room: &Room, append: Append) -> Result<Changed<u64>, Refused> {
        Ok(room.live.change(move |session| session.append(&append)).await?)
    }

    /// Takes a reply in.
    ///
    /// # Errors
    /// See [`Session::reply`].
    pub async fn reply(&self, room: &Room, key: Key, reply: Reply) -> Result<Changed<()>, Refused> {
        let now_ms = self.now_ms();
        Ok(room.live.change(move |session| session.reply(&key, &reply, now_ms)).await?)
    }

    /// A household, whether or not anything was kept of it yet.
    pub fn household(&self, id: &Id) -> Arc<Live<Household>> {
        self.households.get(&household::stream(id), &self.journal)
    }

    /// The household that a token opens.
    ///
    /// # Errors
    /// When it opens none.
    pub async fn household_of(&self, token: &Token) -> Result<Id, Refused> {
        let hash = token.hash();
        let pass = self.passes.get(&pass_stream(&hash), &self.journal);
        let unknown = household::Refused::Unknown;
        let id = pass.judge(|pass| pass.household().cloned().ok_or(unknown.clone())).await?;
        // A pass without a household is left over from one that was deleted.
        self.household(&id)
            .judge(|home| home.knows(&hash).then_some(()).ok_or(unknown.clone()))
            .await?;
        Ok(id)
    }

    /// Founds a household, and lets its first device in.
    ///
    /// # Errors
    /// At home there is one already.
    pub async fn found(&self) -> Result<Token, Refused> {
        if self.home {
            return Err(Refused::OneHousehold);
        }
        self.admit(Id::new((self.world.random)())).await
    }

    /// Lets a device into a household. The pass is written last: before that the token opens nothing.
    async fn admit(&self, id: Id) -> Result<Token, Refused> {
        let token = self.token();
        let hash = token.hash();
        let admitted = hash.clone();
        self.household(&id).change(move |home| home.admit(admitted.clone())).await?;
        let pass = self.passes.get(&pass_stream(&hash), &self.journal);
        pass.change(move |_| Ok::<_, Infallible>(Step::Write(id.clone(), ()))).await?;
        Ok(token)
    }

    /// Keeps entries of a household: how many were new.
    ///
    /// # Errors
    /// See [`Household::keep`].
    pub async fn keep(
        &self,
        id: &Id,
        entries: Vec<household::Entry>,
    ) -> Result<Changed<usize>, Refused> {
        Ok(self.household(id).change(move |home| home.keep(&entries)).await?)
    }

    /// Deletes a household with everything that it opened.
    ///
    /// # Errors
    /// When the journal does not answer; then some of it may be gone, and it can be asked for again.
    pub async fn delete(&self, id: &Id) -> Result<(), Refused> {
        let streams = self.household(id).ask(|home, _| home.streams(id)).await?;
        self.journal.purge(streams.clone()).await?;
        let names = streams.iter().map(|stream| stream.as_str().to_owned()).collect();
        self.journal.whisper(Whisper::Gone(names).written());
        for stream in &streams {
            self.gone(stream).await;
        }
        Ok(())
    }

    /// A code that opens something, once and soon.
    ///
    /// # Errors
    /// When the journal does not answer, or every code that was tried is on offer.
    pub async fn offer(&self, opens: Opens) -> Result<Code, Refused> {
        for _ in 0..CODES_TRIED {
            let code = Code::new((self.world.random)());
            let (opens, now_ms) = (opens.clone(), self.now_ms());
            let live = self.codes.get(&code.stream(), &self.journal);
            match live.change(move |offer| offer.offer(&opens, now_ms)).await {
                Ok(_) => return Ok(code),
                Err(ChangeError::Refused(pairing::NoCode)) => {}
                Err(ChangeError::Away(away)) => return Err(away.into()),
            }
        }
        Err(Away("every code is on offer".to_owned()).into())
    }

    /// Uses a code up, and lets the device in.
    ///
    /// # Errors
    /// When the code is wrong, or too many were.
    pub async fn pair(&self, code: Option<Code>, who: IpAddr) -> Result<Paired, Refused> {
        let now_ms = self.now_ms();
        let begun = self.attempts().begin(who, now_ms);
        begun.map_err(|after_ms| Refused::TooManyCodes { after_ms })?;
        let code = code.ok_or(Refused::NoSuchCode)?;
        let live = self.codes.get(&code.stream(), &self.journal);
        let taken = live.change(move |offer| offer.take(now_ms)).await;
        let opens = match taken {
            Ok(changed) => changed.value,
            Err(ChangeError::Refused(pairing::NoCode)) => return Err(Refused::NoSuchCode),
            Err(ChangeError::Away(away)) => {
                self.attempts().right(who);
                return Err(away.into());
            }
        };
        self.attempts().right(who);
        match opens {
            Opens::Household(id) => Ok(Paired::Household { token: self.admit(id).await? }),
            Opens::Session(session) => {
                let token = self.token();
                let pass = Pass { role: Role::Receiver, hash: token.hash() };
                let live = self.sessions.get(&session::stream(&session), &self.journal);
                live.change(move |session| session.admit(pass.clone(), now_ms)).await?;
                let until_ms = live.ask(|session, _| session.until_ms()).await?;
                Ok(Paired::Receiver { session, token, until_ms })
            }
        }
    }

    fn attempts(&self) -> std::sync::MutexGuard<'_, Attempts> {
        // Nothing under this lock breaks off half-way.
        self.attempts.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A stream was deleted, here or at another node.
    async fn gone(&self, stream: &StreamName) {
        match stream.kind() {
            Some(Kind::Session) => self.sessions.gone(stream).await,
            Some(Kind::Household) => self.households.gone(stream).await,
            Some(Kind::Pass) => self.passes.gone(stream).await,
            Some(Kind::Code) => self.codes.gone(stream).await,
            None => {}
        }
    }

    /// News were missed. Said before any later news are handed on, or they would fill a gap wrongly.
    fn doubt(&self) {
        self.sessions.doubt();
        self.households.doubt();
        self.passes.doubt();
        self.codes.doubt();
    }

    async fn hear(&self, news: News) {
        match news {
            News::Stored(stream, after, stored) => match stream.kind() {
                Some(Kind::Session) => self.sessions.learn(&stream, after, stored).await,
                Some(Kind::Household) => self.households.learn(&stream, after, stored).await,
                Some(Kind::Pass) => self.passes.learn(&stream, after, stored).await,
                Some(Kind::Code) => self.codes.learn(&stream, after, stored).await,
                None => {}
            },
            News::Missed => {
                self.sessions.settle().await;
                self.households.settle().await;
                self.passes.settle().await;
                self.codes.settle().await;
            }
            News::Whispered(note) => match serde_json::from_slice(&note) {
                Ok(Whisper::Presence { node, word }) => self.presence.hear(&node, word),
                Ok(Whisper::Gone(names)) => {
                    for stream in names.iter().filter_map(|name| StreamName::from_text(name)) {
                        self.gone(&stream).await;
                    }
                }
                Err(error) => tracing::warn!(%error, "another node's whisper cannot be read"),
            },
        }
    }
}

/// How many codes are tried before saying that all are on offer.
const CODES_TRIED: usize = 32;

fn pass_stream(hash: &TokenHash) -> StreamName {
    StreamName::new(Kind::Pass, &hash.name())
}

/// Hands the news of other nodes on: each stream's in order, no stream waiting for another.
async fn listen(hall: Weak<Hall>, mut news: mpsc::Receiver<News>) {
    let hands: Vec<mpsc::UnboundedSender<News>> = (0..HANDS)
        .map(|_| {
            let (give, mut take) = mpsc::unbounded_channel();
            let hall = hall.clone();
            tokio::spawn(async move {
                while let (Some(news), Some(hall)) = (take.recv().await, hall.upgrade()) {
                    hall.hear(news).await;
                }
            });
            give
        })
        .collect();
    while let Some(news) = news.recv().await {
        if news == News::Missed {
            let Some(hall) = hall.upgrade() else { return };
            hall.doubt();
        }
        let hand = match &news {
            News::Stored(stream, ..) => stream.as_str().bytes().map(usize::from).sum::<usize>(),
            News::Whispered(_) | News::Missed => 0,
        };
        if hands[hand % HANDS].send(news).is_err() {
            return;
        }
    }
}

/// Says that this node is there, and puts away what nobody uses.
async fn tidy(hall: Weak<Hall>) {
    let mut beats = tokio::time::interval(presence::HEARTBEAT);
    loop {
        beats.tick().await;
        let Some(hall) = hall.upgrade() else { return };
        hall.presence.beat();
        hall.sessions.tidy();
        hall.households.tidy();
        hall.passes.tidy();
        hall.codes.tidy();
    }
}

/// What is in use of one kind of stream.
struct Shelf<F: Fold>(Mutex<BTreeMap<StreamName, Used<F>>>);

struct Used<F: Fold> {
    live: Arc<Live<F>>,
    last: Instant,
}

impl<F: Fold> Default for Shelf<F> {
    fn default() -> Self {
        Self(Mutex::default())
    }
}

impl<F: Fold> Shelf<F> {
    fn get(&self, name: &StreamName, journal: &Arc<dyn Journal>) -> Arc<Live<F>> {
        let mut shelf = self.shelf();
        let last = Instant::now();
        let used = shelf.entry(name.clone()).or_insert_with(|| Used {
            live: Arc::new(Live::new(name.clone(), Arc::clone(journal))),
            last,
        });
        used.last = last;
        Arc::clone(&used.live)
    }

    fn there(&self, name: &StreamName) -> Option<Arc<Live<F>>> {
        self.shelf().get(name).map(|used| Arc::clone(&used.live))
    }

    async fn learn(&self, name: &StreamName, after: At, stored: crate::journal::Stored) {
        if let Some(live) = self.there(name) {
            live.learn(after, stored).await;
        }
    }

    async fn gone(&self, name: &StreamName) {
        if let Some(live) = self.there(name) {
            live.gone().await;
        }
    }

    fn doubt(&self) {
        self.shelf().values().for_each(|used| used.live.doubt());
    }

    async fn settle(&self) {
        let all: Vec<_> = self.shelf().values().map(|used| Arc::clone(&used.live)).collect();
        for live in all {
            live.settle().await;
        }
    }

    /// Nobody else can get hold of what only the shelf holds: that happens under this lock.
    fn tidy(&self) {
        let now = Instant::now();
        self.shelf().retain(|_, used| {
            Arc::strong_count(&used.live) > 1 || now.duration_since(used.last) < IDLE
        });
    }

    fn shelf(&self) -> std::sync::MutexGuard<'_, BTreeMap<StreamName, Used<F>>> {
        // Nothing under this lock breaks off half-way.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
