//! What is around the nodes: chance, the journal, the network, the crashes.

use bytes::Bytes;
use futures::FutureExt;
use futures::future::BoxFuture;
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;
use std::future::Future;
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;
use tokio::sync::{Semaphore, mpsc};
use tokio::task::JoinHandle;
use tokio::time::{Instant, sleep, timeout};
use uuid::Uuid;
use warmhands_core::planner;
use warmhands_core::words::Language;
use warmhands_server::hall::{self, Hall, Limits, Refused};
use warmhands_server::journal::{AppendError, At, Away, Journal, News, PAGE, Stored, StreamName};
use warmhands_server::token::{Id, Token};

/// Splitmix64: small, and the same everywhere.
#[derive(Debug)]
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }
}

/// What happened in a run, and how often.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Seen {
    pub crashes: u32,
    pub lost: u32,
    pub doubled: u32,
    pub taken_over: u32,
    pub refused: u32,
    pub away: u32,
    pub records: usize,
}

impl Seen {
    pub fn add(&mut self, other: &Self) {
        self.crashes += other.crashes;
        self.lost += other.lost;
        self.doubled += other.doubled;
        self.taken_over += other.taken_over;
        self.refused += other.refused;
        self.away += other.away;
        self.records += other.records;
    }
}

/// A score that the core performs.
pub fn score() -> String {
    let request = warmhands_core::text::request("minutes = 5\nseed = 7", Language::English);
    let request = request.sound().expect("a sound request").clone();
    let score = planner::plan(&request, planner::Setting::Quick).expect("a plan");
    serde_json::to_string(&score).unwrap()
}

/// A session, and who may do what in it.
#[derive(Debug, Clone)]
pub struct Session {
    pub id: Id,
    pub conductor: Token,
    pub receiver: Token,
}

struct Inner {
    chance: Chance,
    calm: bool,
    over: bool,
    disk: BTreeMap<StreamName, Vec<Stored>>,
    last: u64,
    nodes: Vec<Node>,
    seen: Seen,
    acknowledged: BTreeMap<u64, f64>,
    heard: Vec<String>,
    kept: Vec<Uuid>,
}

/// Whether a node is still there. A closed semaphore, because it wakes those who wait in their order.
#[derive(Clone)]
pub struct Life(Arc<Semaphore>);

impl Life {
    fn end(&self) {
        self.0.close();
    }
    fn is_over(&self) -> bool {
        self.0.is_closed()
    }
    pub async fn ended(&self) {
        assert!(self.0.acquire().await.is_err(), "there is nothing to be had");
    }
}

struct Node {
    hall: Arc<Hall>,
    life: Life,
    /// Cut off from the journal until then.
    parted_until: Instant,
    news: mpsc::UnboundedSender<News>,
}

/// Everything; a handle that is passed on.
#[derive(Clone)]
pub struct World(Arc<Mutex<Inner>>, Instant);

const NODES: usize = 2;

impl World {
    pub fn new(seed: u64) -> Self {
        let inner = Inner {
            chance: Chance(seed),
            calm: false,
            over: false,
            disk: BTreeMap::new(),
            last: 0,
            nodes: Vec::new(),
            seen: Seen::default(),
            acknowledged: BTreeMap::new(),
            heard: Vec::new(),
            kept: Vec::new(),
        };
        let world = Self(Arc::new(Mutex::new(inner)), Instant::now());
        for index in 0..NODES {
            let node = world.node(index);
            world.inner().nodes.push(node);
        }
        world
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.0.lock().unwrap()
    }

    /// A number below `below`.
    pub fn chance(&self, below: u64) -> u64 {
        self.inner().chance.next() % below
    }
    /// Whether something goes wrong that does so many times in a hundred; never once there is peace.
    fn strikes(&self, of_hundred: u64) -> bool {
        let mut inner = self.inner();
        let drawn = inner.chance.next() % 100;
        !inner.calm && drawn < of_hundred
    }
    pub async fn delay(&self, most_ms: u64) {
        let ms = self.chance(most_ms + 1);
        sleep(Duration::from_millis(ms)).await;
    }
    pub fn is_over(&self) -> bool {
        self.inner().over
    }
    pub fn is_calm(&self) -> bool {
        self.inner().calm
    }
    /// Seconds, on a clock that goes wrong by so many in a thousand.
    pub fn clock_s(&self, drift: f64) -> f64 {
        self.1.elapsed().as_secs_f64() * (1.0 + drift / 1000.0)
    }

    fn node(&self, index: usize) -> Node {
        let life = Life(Arc::new(Semaphore::new(0)));
        let (news, queue) = mpsc::unbounded_channel();
        let (give, take) = mpsc::channel(1024);
        tokio::spawn(bring(self.clone(), queue, give));
        let journal = SimJournal {
            world: self.clone(),
            index,
            life: life.clone(),
            news: Arc::new(Mutex::new(Some(take))),
        };
        let (clock, chance) = (self.clone(), self.clone());
        let drift_ms = self.chance(5_000);
        let world = hall::World {
            now_ms: Arc::new(move || {
                1_796_000_000_000 + drift_ms + clock.1.elapsed().as_millis() as u64
            }),
            random: Arc::new(move || {
                let mut inner = chance.inner();
                let (a, b) = (inner.chance.next(), inner.chance.next());
                (u128::from(a) << 64 | u128::from(b)).to_le_bytes()
            }),
        };
        let hall = Hall::start(Arc::new(journal), true, Limits::default(), world);
        // What it missed while it was not there.
        news.send(News::Missed).unwrap();
        Node { hall, life, parted_until: Instant::now(), news }
    }

    /// A node, and how to know that it is no more.
    pub fn any_node(&self) -> (Arc<Hall>, Life) {
        let index = self.chance(NODES as u64) as usize;
        let inner = self.inner();
        let node = &inner.nodes[index];
        (Arc::clone(&node.hall), node.life.clone())
    }

    pub fn halls(&self) -> Vec<Arc<Hall>> {
        self.inner().nodes.iter().map(|node| Arc::clone(&node.hall)).collect()
    }

    pub async fn open(&self, score: &str) -> Session {
        let score = serde_json::value::RawValue::from_string(score.to_owned()).unwrap();
        loop {
            let (hall, _) = self.any_node();
            if let Ok(new) = hall.open_session(&Id::home(), &score, None).await {
                return Session { id: new.id, conductor: new.conductor, receiver: new.receiver };
            }
        }
    }

    /// Crashes and partings, for a while.
    pub async fn trouble(&self, long: Duration) {
        let until = Instant::now() + long;
        while Instant::now() < until {
            self.delay(700).await;
            let index = self.chance(NODES as u64) as usize;
            if self.chance(3) == 0 {
                let parted = Duration::from_millis(self.chance(800));
                self.inner().nodes[index].parted_until = Instant::now() + parted;
            } else {
                self.crash(index).await;
            }
        }
    }

    async fn crash(&self, index: usize) {
        {
            let mut inner = self.inner();
            inner.seen.crashes += 1;
            // From here on nothing that the old node began comes to an end.
            inner.nodes[index].life.end();
        }
        self.delay(400).await;
        let fresh = self.node(index);
        let old = std::mem::replace(&mut self.inner().nodes[index], fresh);
        drop(old);
    }

    pub fn heal(&self) {
        let now = Instant::now();
        let mut inner = self.inner();
        inner.calm = true;
        inner.nodes.iter_mut().for_each(|node| node.parted_until = now);
    }
    pub fn end(&self) {
        self.inner().over = true;
    }

    /// Sends something to a node, as the network lets it: `None` where no answer comes.
    pub async fn call<T: Send + 'static>(
        &self,
        ask: impl Fn(Arc<Hall>) -> BoxFuture<'static, Result<T, Refused>>,
    ) -> Option<Result<T, Refused>> {
        let (hall, life) = self.any_node();
        self.delay(40).await;
        if self.strikes(8) {
            self.inner().seen.lost += 1;
            self.delay(300).await;
            return None;
        }
        if self.strikes(8) {
            self.inner().seen.doubled += 1;
            let (again, world) = (ask(Arc::clone(&hall)), self.clone());
            tokio::spawn(async move {
                world.delay(400).await;
                // Its answer goes nowhere.
                drop(again.await);
            });
        }
        let asked = tokio::select! {
            biased;
            answer = timeout(Duration::from_millis(600), ask(hall)) => answer.ok(),
            () = life.ended() => None,
        };
        if self.strikes(8) {
            self.inner().seen.lost += 1;
            return None;
        }
        self.delay(40).await;
        match &asked {
            Some(Err(Refused::Away(_))) => self.inner().seen.away += 1,
            Some(Err(_)) => self.inner().seen.refused += 1,
            _ => {}
        }
        asked
    }

    pub fn take_over(&self) {
        self.inner().seen.taken_over += 1;
    }
    pub fn acknowledge(&self, n: u64, t_s: f64) {
        let before = self.inner().acknowledged.insert(n, t_s);
        assert!(
            before.is_none_or(|before| before.to_bits() == t_s.to_bits()),
            "entry {n} was acknowledged twice"
        );
    }
    pub fn acknowledged(&self) -> BTreeMap<u64, f64> {
        self.inner().acknowledged.clone()
    }
    pub fn hear(&self, key: String) {
        self.inner().heard.push(key);
    }
    pub fn heard(&self) -> Vec<String> {
        self.inner().heard.clone()
    }
    pub fn keep(&self, id: Uuid) {
        self.inner().kept.push(id);
    }
    pub fn kept(&self) -> Vec<Uuid> {
        self.inner().kept.clone()
    }

    /// What is on the disk.
    pub fn records<R: DeserializeOwned>(&self, stream: &StreamName) -> Vec<(At, R)> {
        let inner = self.inner();
        let stored = inner.disk.get(stream).into_iter().flatten();
        stored.map(|one| (one.at, serde_json::from_slice(&one.body).unwrap())).collect()
    }
    pub fn seen(&self) -> Seen {
        let inner = self.inner();
        Seen { records: inner.disk.values().map(Vec::len).sum(), ..inner.seen.clone() }
    }
}

/// News come late, in order, and now and then not at all: then it is said that some were missed.
async fn bring(world: World, mut queue: mpsc::UnboundedReceiver<News>, news: mpsc::Sender<News>) {
    let mut missed = false;
    while let Some(next) = queue.recv().await {
        if world.strikes(10) {
            world.delay(60).await;
        }
        if world.strikes(3) {
            missed = true;
            continue;
        }
        if std::mem::take(&mut missed) && news.send(News::Missed).await.is_err() {
            return;
        }
        if news.send(next).await.is_err() {
            return;
        }
    }
}

struct SimJournal {
    world: World,
    index: usize,
    life: Life,
    news: Arc<Mutex<Option<mpsc::Receiver<News>>>>,
}

impl std::fmt::Debug for SimJournal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "SimJournal({})", self.index)
    }
}

impl SimJournal {
    /// The way to the journal or back: a crashed node never gets there, a parted one is told so.
    async fn way(world: World, index: usize, life: Life) -> Result<(), Away> {
        world.delay(15).await;
        if life.is_over() {
            std::future::pending::<()>().await;
        }
        let parted =
            world.inner().nodes.get(index).is_some_and(|n| n.parted_until > Instant::now());
        if parted || world.strikes(3) {
            return Err(Away("the journal is away".to_owned()));
        }
        Ok(())
    }
}

impl Journal for SimJournal {
    fn append(
        &self,
        stream: &StreamName,
        after: At,
        body: Bytes,
    ) -> BoxFuture<'static, Result<At, AppendError>> {
        let (world, index, life) = (self.world.clone(), self.index, self.life.clone());
        let stream = stream.clone();
        async move {
            Self::way(world.clone(), index, life.clone()).await?;
            let at = {
                let mut inner = world.inner();
                let last = inner.disk.get(&stream).and_then(|all| all.last()).map(|one| one.at);
                if last.unwrap_or_default() != after {
                    return Err(AppendError::GoneOn);
                }
                inner.last += 1 + inner.chance.next() % 3;
                let stored = Stored { at: At(inner.last), body };
                inner.disk.entry(stream.clone()).or_default().push(stored.clone());
                for node in &inner.nodes {
                    // A node that has just crashed hears nothing any more.
                    let _ = node.news.send(News::Stored(stream.clone(), after, stored.clone()));
                }
                stored.at
            };
            // Here a node crashes between storing and passing on, or does not hear that it is stored.
            Self::way(world, index, life).await?;
            Ok(at)
        }
        .boxed()
    }

    fn read(
        &self,
        stream: &StreamName,
        after: At,
    ) -> BoxFuture<'static, Result<Vec<Stored>, Away>> {
        let (world, index, life) = (self.world.clone(), self.index, self.life.clone());
        let stream = stream.clone();
        async move {
            Self::way(world.clone(), index, life.clone()).await?;
            let page = {
                let inner = world.inner();
                let all = inner.disk.get(&stream).into_iter().flatten();
                all.filter(|one| one.at > after).take(PAGE).cloned().collect()
            };
            Self::way(world, index, life).await?;
            Ok(page)
        }
        .boxed()
    }

    fn purge(&self, streams: Vec<StreamName>) -> BoxFuture<'static, Result<(), Away>> {
        let world = self.world.clone();
        async move {
            world.inner().disk.retain(|name, _| !streams.contains(name));
            Ok(())
        }
        .boxed()
    }

    fn whisper(&self, note: Bytes) {
        let inner = self.world.inner();
        for node in &inner.nodes {
            let _ = node.news.send(News::Whispered(note.clone()));
        }
    }

    fn news(&self) -> mpsc::Receiver<News> {
        self.news.lock().unwrap().take().expect("asked for once")
    }

    fn check(&self) -> BoxFuture<'static, Result<(), Away>> {
        async { Ok(()) }.boxed()
    }
}

/// Waits for a task that ends by itself once everything is over.
pub async fn within_paused<T>(task: JoinHandle<T>) -> T {
    let ended: Result<_, _> = timeout(Duration::from_mins(2), task).await;
    ended.expect("it ends").unwrap()
}

/// Only futures that own what they need go over the network.
pub fn sent<T>(
    future: impl Future<Output = Result<T, Refused>> + Send + 'static,
) -> BoxFuture<'static, Result<T, Refused>> {
    future.boxed()
}
