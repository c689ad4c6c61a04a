//! The journal of a hosted server: one NATS JetStream stream, a subject for each of ours.
//!
//! Nodes keep nothing. One ordered consumer a node brings what the others store; when it breaks,
//! everything held in memory is read again. What acknowledged means is the cluster's setting: with
//! three replicas a record is on two of them.
//!
//! What one server of NATS promises does not all hold in a cluster before 2.11, and Debian has 2.9.10.
//! Nothing here depends on it:
//!
//! - `Nats-Expected-Last-Subject-Sequence` is looked at before a record is agreed upon, and not again:
//!   of writers that name the same record at once, several are stored and acknowledged. So a record
//!   keeps the name of the one it stands on, and of those with the same name **the first one counts**.
//!   Who appends looks whether its own is that; who reads leaves out the others.
//! - A new leader answers reads before it has taken in all that was acknowledged (nats-server #6485).
//!   So a read first has something agreed upon: who has taken that in has all that came before.
//! - A purge of one subject is taken for a purge of everything when a member starts again
//!   (nats-server #4196). So records are erased one by one.

use super::{AppendError, At, Away, Journal, News, PAGE, Stored, StreamName};
use async_nats::header::HeaderMap;
use async_nats::jetstream::consumer::{AckPolicy, DeliverPolicy, pull, push};
use async_nats::jetstream::context::{PublishError, PublishErrorKind};
use async_nats::jetstream::message::PublishMessage;
use async_nats::jetstream::stream::{Config, RawMessageErrorKind, StorageType, Stream};
use async_nats::jetstream::{self, Context};
use async_nats::{Client, ConnectOptions, Subject};
use bytes::Bytes;
use futures::future::BoxFuture;
use futures::{FutureExt, StreamExt, TryStreamExt};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;
use tokio::sync::{Mutex, mpsc};
use tokio::time::Instant;

/// The header that names the record a record stands on.
const STANDS_ON: &str = "Warmhands-Stands-On";
/// How long an answer of NATS is waited for.
const TIMEOUT: Duration = Duration::from_secs(4);
/// After a lost connection, and after a consumer that broke.
const AGAIN: Duration = Duration::from_millis(100);
/// News that wait for a busy node.
const NEWS: usize = 4096;
/// Records that are erased at once.
const ERASED: usize = 32;
/// Records that are asked for one by one, before many are brought at once.
const ALONE: usize = 8;
/// How long many at once are waited for, and how long who would bring more is kept.
const MANY: Duration = Duration::from_secs(1);

/// A stream of a NATS server or cluster.
#[derive(Debug, Clone)]
pub struct JetStream {
    client: Client,
    context: Context,
    stream: Stream<()>,
    prefix: String,
    agreeing: Arc<Agreeing>,
    whispered: Subject,
    whispers: mpsc::UnboundedSender<Bytes>,
}

/// Turns of having something agreed upon; many that wait share one.
#[derive(Debug, Default)]
struct Agreeing {
    begun: AtomicU64,
    done: Mutex<u64>,
}

/// A record as NATS has it: what stands behind `after`, or came too late for that.
struct Found {
    after: At,
    stored: Stored,
}

/// A walk along the records of a subject, whether or not they count.
struct Walk<'j> {
    journal: &'j JetStream,
    subject: &'j str,
    last: At,
    /// How many more are asked for one by one.
    alone: usize,
    /// Those behind `last` that are here already.
    many: std::vec::IntoIter<Found>,
}

impl<'j> Walk<'j> {
    fn new(journal: &'j JetStream, subject: &'j str, last: At) -> Self {
        Self { journal, subject, last, alone: ALONE, many: Vec::new().into_iter() }
    }

    /// The next record. That there is none is the word of who leads the stream: what is brought at once
    /// comes from any member, and may end early.
    async fn next(&mut self) -> Result<Option<Found>, Away> {
        if self.alone == 0 && self.many.len() == 0 {
            self.alone = ALONE;
            self.many = self.journal.many(self.subject, self.last).await.into_iter();
        }
        let mut found = self.many.next();
        if found.is_none() {
            self.alone -= 1;
            found = self.journal.next(self.subject, self.last).await?;
        }
        self.last = found.as_ref().map_or(self.last, |found| found.stored.at);
        Ok(found)
    }
}

impl JetStream {
    /// Connects to `nats://…` (several with commas between), and makes the stream `name` where it is
    /// not there, with so many replicas.
    ///
    /// # Errors
    /// When NATS does not answer, or has no JetStream.
    pub async fn connect(urls: &str, name: &str, replicas: usize) -> Result<Self, Away> {
        let urls: Vec<&str> = urls.split(',').collect();
        let options = ConnectOptions::new()
            .name("warmhands")
            .request_timeout(Some(TIMEOUT))
            // The first attempt counts as one, and so does the first after a loss: others may be there.
            .reconnect_delay_callback(|attempt| if attempt > 1 { AGAIN } else { Duration::ZERO });
        let client = options.connect(urls).await.map_err(away)?;
        let context =
            jetstream::context::ContextBuilder::new().timeout(TIMEOUT).ack_timeout(TIMEOUT);
        let context = context.build(client.clone());
        let config = Config {
            name: name.to_owned(),
            subjects: vec![format!("{name}.log.>")],
            storage: StorageType::File,
            num_replicas: replicas,
            ..Config::default()
        };
        make(&context, config).await?;
        let stream = context.get_stream_no_info(name).await.map_err(away)?;
        let prefix = format!("{name}.log.");
        let whispered = Subject::from(format!("{name}.whisper"));
        let (whispers, notes) = mpsc::unbounded_channel();
        tokio::spawn(whisper(client.clone(), whispered.clone(), notes));
        let agreeing = Arc::default();
        Ok(Self { client, context, stream, prefix, agreeing, whispered, whispers })
    }

    fn subject(&self, stream: &StreamName) -> String {
        format!("{}{}", self.prefix, stream.as_str())
    }

    /// Stores a record, and looks whether it counts.
    async fn append_one(self, subject: String, after: At, body: Bytes) -> Result<At, AppendError> {
        let message = PublishMessage::build().payload(body);
        let message = message.header(STANDS_ON, after.to_string());
        let at = self.publish(subject.clone(), message).await?;
        if at < after {
            return Err(AppendError::GoneOn);
        }
        // From the record it stands on, which may have been erased, to the first that stands there.
        let mut last = At(after.0.saturating_sub(1));
        let mut stands = after == At(0);
        while let Some(found) = self.next(&subject, last).await? {
            last = found.stored.at;
            if !stands && last != after {
                return Err(AppendError::GoneOn);
            }
            if stands && found.after == after {
                return if last == at { Ok(at) } else { Err(AppendError::GoneOn) };
            }
            stands = true;
        }
        Err(Away("a record is not where it was stored".to_owned()).into())
    }

    /// Has a record stored. While a cluster chooses who leads the stream, nobody listens to its
    /// subjects: then nothing was taken, and it is offered again.
    async fn publish(&self, subject: String, message: PublishMessage) -> Result<At, Away> {
        let until = Instant::now() + TIMEOUT;
        loop {
            let (subject, message) = (subject.clone(), message.clone());
            let sent = self.context.send_publish(subject, message).await.map_err(away)?;
            match sent.await {
                Err(error) if unheard(&error) && Instant::now() < until => {
                    tokio::time::sleep(AGAIN).await;
                }
                stored => return Ok(At(stored.map_err(away)?.sequence)),
            }
        }
    }

    /// The next record of a subject, whether or not it counts.
    async fn next(&self, subject: &str, after: At) -> Result<Option<Found>, Away> {
        let ask = self
            .stream
            .raw_message_builder()
            .sequence(after.0.saturating_add(1))
            .next_by_subject(subject);
        match ask.send().await {
            Ok(message) => {
                let after = stands_on(&message.headers).ok_or_else(|| on_none(message.sequence))?;
                let stored = Stored { at: At(message.sequence), body: message.payload };
                Ok(Some(Found { after, stored }))
            }
            Err(error) if error.kind() == RawMessageErrorKind::NoMessageFound => Ok(None),
            Err(error) => Err(away(error)),
        }
    }

    /// The next records of a subject, up to a page, as far as some member has them; fewer or none where
    /// that breaks off.
    async fn many(&self, subject: &str, after: At) -> Vec<Found> {
        let mut many = Vec::new();
        let brought = tokio::time::timeout(MANY, self.bring_many(subject, after, &mut many));
        match brought.await {
            Ok(Ok(())) => {}
            Ok(Err(away)) => tracing::debug!(%away, "records are read one by one"),
            Err(_) => tracing::debug!("records are read one by one: many at once took too long"),
        }
        many
    }

    async fn bring_many(
        &self,
        subject: &str,
        after: At,
        many: &mut Vec<Found>,
    ) -> Result<(), Away> {
        let config = pull::Config {
            filter_subject: subject.to_owned(),
            deliver_policy: DeliverPolicy::ByStartSequence {
                start_sequence: after.0.saturating_add(1),
            },
            ack_policy: AckPolicy::None,
            memory_storage: true,
            num_replicas: 1,
            inactive_threshold: MANY,
            ..pull::Config::default()
        };
        let consumer = self.stream.create_consumer(config).await.map_err(away)?;
        let mut messages = consumer.fetch().max_messages(PAGE).messages().await.map_err(away)?;
        while let Some(message) = messages.try_next().await.map_err(away)? {
            let info = message.info().map_err(away)?;
            // What got lost on the way would be missing in the middle.
            if info.consumer_sequence != many.len() as u64 + 1 {
                break;
            }
            let at = At(info.stream_sequence);
            let after =
                message.headers.as_ref().and_then(stands_on).ok_or_else(|| on_none(at.0))?;
            many.push(Found { after, stored: Stored { at, body: message.payload.clone() } });
        }
        Ok(())
    }

    /// The next records that count.
    async fn page(self, subject: String, after: At) -> Result<Vec<Stored>, Away> {
        self.agree().await?;
        let (page, others) = self.chain(&subject, after, after).await?;
        if !page.is_empty() || !others || after == At(0) {
            return Ok(page);
        }
        // Nothing stands on it. It may be a record that does not count itself: only a walk from the
        // beginning tells what comes behind it.
        Ok(self.chain(&subject, At(0), after).await?.0)
    }

    /// The records behind `after` of those that stand one on the other from `start` on, up to a page,
    /// and whether there are others.
    async fn chain(
        &self,
        subject: &str,
        start: At,
        after: At,
    ) -> Result<(Vec<Stored>, bool), Away> {
        let (mut page, mut others) = (Vec::new(), false);
        let mut counts = start;
        let mut walk = Walk::new(self, subject, start);
        while page.len() < PAGE {
            let Some(found) = walk.next().await? else { break };
            if found.after != counts {
                others = true;
                continue;
            }
            counts = walk.last;
            if counts > after {
                page.push(found.stored);
            }
        }
        Ok((page, others))
    }

    /// Waits until something has been agreed upon that was proposed after this was asked for.
    async fn agree(&self) -> Result<(), Away> {
        let before = self.agreeing.begun.load(Ordering::SeqCst);
        let mut done = self.agreeing.done.lock().await;
        if *done > before {
            return Ok(());
        }
        let turn = self.agreeing.begun.fetch_add(1, Ordering::SeqCst) + 1;
        let subject = format!("{}agreed", self.prefix);
        let at = self.publish(subject, PublishMessage::build()).await?;
        *done = turn;
        drop(done);
        let this = self.clone();
        tokio::spawn(async move {
            // It is empty: where it stays, it is in nobody's way.
            let _ = this.stream.delete_message(at.0).await;
        });
        Ok(())
    }

    /// Erases a stream, its end first: what is left when that breaks off can still be read.
    async fn erase(&self, subject: &str) -> Result<(), Away> {
        let mut all = Vec::new();
        self.agree().await?;
        let mut walk = Walk::new(self, subject, At(0));
        while let Some(found) = walk.next().await? {
            all.push(found.stored.at);
        }
        let erased = all.into_iter().rev().map(|at| self.stream.delete_message(at.0));
        let mut erased = futures::stream::iter(erased).buffered(ERASED);
        while erased.try_next().await.map_err(away)?.is_some() {}
        Ok(())
    }

    /// Brings news until nobody wants them.
    async fn bring(self, news: mpsc::Sender<News>) {
        while !news.is_closed() {
            if let Err(away) = self.bring_some(&news).await {
                tracing::warn!(%away, "the news of other nodes have stopped; they begin again");
            }
            tokio::time::sleep(AGAIN).await;
        }
    }

    /// Brings news until something breaks.
    async fn bring_some(&self, news: &mpsc::Sender<News>) -> Result<(), Away> {
        let gone = |_| Away("nobody wants news any more".to_owned());
        let config = push::OrderedConfig {
            deliver_subject: self.client.new_inbox(),
            deliver_policy: DeliverPolicy::New,
            ..push::OrderedConfig::default()
        };
        let consumer = self.stream.create_consumer(config).await.map_err(away)?;
        let mut stored = consumer.messages().await.map_err(away)?;
        let mut whispers = self.client.subscribe(self.whispered.clone()).await.map_err(away)?;
        // What was stored before, while nobody listened.
        news.send(News::Missed).await.map_err(gone)?;
        loop {
            let next = tokio::select! {
                message = stored.next() => {
                    let ended = || Away("its consumer has ended".to_owned());
                    let message = message.ok_or_else(ended)?.map_err(away)?;
                    let sequence = message.info().map_err(|error| Away(error.to_string()))?;
                    let at = At(sequence.stream_sequence);
                    let name = message.subject.strip_prefix(&self.prefix);
                    let Some(name) = name.and_then(StreamName::from_text) else { continue };
                    let Some(after) = message.headers.as_ref().and_then(stands_on) else { continue };
                    News::Stored(name, after, Stored { at, body: message.payload.clone() })
                }
                note = whispers.next() => {
                    let ended = || Away("the connection has ended".to_owned());
                    News::Whispered(note.ok_or_else(ended)?.payload)
                }
            };
            news.send(next).await.map_err(gone)?;
        }
    }
}

impl Journal for JetStream {
    fn append(
        &self,
        stream: &StreamName,
        after: At,
        body: Bytes,
    ) -> BoxFuture<'static, Result<At, AppendError>> {
        self.clone().append_one(self.subject(stream), after, body).boxed()
    }

    fn read(
        &self,
        stream: &StreamName,
        after: At,
    ) -> BoxFuture<'static, Result<Vec<Stored>, Away>> {
        self.clone().page(self.subject(stream), after).boxed()
    }

    fn purge(&self, streams: Vec<StreamName>) -> BoxFuture<'static, Result<(), Away>> {
        let this = self.clone();
        async move {
            for stream in &streams {
                this.erase(&this.subject(stream)).await?;
            }
            Ok(())
        }
        .boxed()
    }

    fn whisper(&self, note: Bytes) {
        // Its task ends with the process.
        let _ = self.whispers.send(note);
    }

    fn news(&self) -> mpsc::Receiver<News> {
        let (give, take) = mpsc::channel(NEWS);
        tokio::spawn(self.clone().bring(give));
        take
    }

    fn check(&self) -> BoxFuture<'static, Result<(), Away>> {
        let this = self.clone();
        async move { this.stream.get_info().await.map(|_| ()).map_err(away) }.boxed()
    }
}

/// Whether nobody was there to take a record; not, whether the answer got lost.
fn unheard(error: &PublishError) -> bool {
    error.kind() == PublishErrorKind::StreamNotFound
}

/// Whispers one after the other: of two words about the same thing the later one counts.
async fn whisper(client: Client, to: Subject, mut notes: mpsc::UnboundedReceiver<Bytes>) {
    while let Some(note) = notes.recv().await {
        // It may get lost: that is what a whisper is.
        let _ = client.publish(to.clone(), note).await;
    }
}

/// Makes the stream where it is not there. A member that has just begun lets a question fall now and
/// then, as when two ask for the same stream at once, and does not know all the others yet.
async fn make(context: &Context, config: Config) -> Result<(), Away> {
    let until = Instant::now() + TIMEOUT;
    loop {
        match context.get_or_create_stream(config.clone()).await {
            Err(_) if Instant::now() < until => tokio::time::sleep(AGAIN).await,
            made => return made.map(|_| ()).map_err(away),
        }
    }
}

fn stands_on(headers: &HeaderMap) -> Option<At> {
    headers.get(STANDS_ON)?.as_str().parse().ok().map(At)
}

fn on_none(sequence: u64) -> Away {
    Away(format!("record {sequence} stands on none"))
}

fn away(error: impl std::fmt::Display) -> Away {
    Away(error.to_string())
}
