//! The journal of a hosted server: one NATS JetStream stream, a subject for each of ours.
//!
//! Nodes keep nothing. `Nats-Expected-Last-Subject-Sequence` refuses a record that does not stand
//! directly behind the one that was named, whichever node it comes from. Reads ask the stream's
//! leader, so a node always sees what another was told is stored. One ordered consumer a node brings
//! what the others store; when it breaks, everything held in memory is read again.
//!
//! What acknowledged means is the cluster's setting: with three replicas a record is on two of them.

use super::{AppendError, At, Away, Journal, News, PAGE, Stored, StreamName};
use async_nats::jetstream::consumer::{DeliverPolicy, push};
use async_nats::jetstream::context::PublishErrorKind;
use async_nats::jetstream::message::PublishMessage;
use async_nats::jetstream::stream::{Config, RawMessageErrorKind, StorageType, Stream};
use async_nats::jetstream::{self, Context};
use async_nats::{Client, ConnectOptions, Subject};
use bytes::Bytes;
use futures::future::BoxFuture;
use futures::{FutureExt, StreamExt};
use std::time::Duration;
use tokio::sync::mpsc;

/// How long an answer of NATS is waited for.
const TIMEOUT: Duration = Duration::from_secs(4);
/// After a lost connection, and after a consumer that broke.
const AGAIN: Duration = Duration::from_millis(100);
/// News that wait for a busy node.
const NEWS: usize = 4096;

/// A stream of a NATS server or cluster.
#[derive(Debug, Clone)]
pub struct JetStream {
    client: Client,
    context: Context,
    stream: Stream<()>,
    prefix: String,
    whispered: Subject,
    whispers: mpsc::UnboundedSender<Bytes>,
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
            .reconnect_delay_callback(|_| AGAIN);
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
        context.get_or_create_stream(config).await.map_err(away)?;
        let stream = context.get_stream_no_info(name).await.map_err(away)?;
        let prefix = format!("{name}.log.");
        let whispered = Subject::from(format!("{name}.whisper"));
        let (whispers, notes) = mpsc::unbounded_channel();
        tokio::spawn(whisper(client.clone(), whispered.clone(), notes));
        Ok(Self { client, context, stream, prefix, whispered, whispers })
    }

    fn subject(&self, stream: &StreamName) -> String {
        format!("{}{}", self.prefix, stream.as_str())
    }

    async fn append_one(self, subject: String, after: At, body: Bytes) -> Result<At, AppendError> {
        let message = PublishMessage::build().payload(body).expected_last_subject_sequence(after.0);
        let sent = self.context.send_publish(subject, message).await;
        let stored = match sent {
            Ok(acknowledged) => acknowledged.await,
            Err(error) => Err(error),
        };
        match stored {
            Ok(stored) => Ok(At(stored.sequence)),
            Err(error) if error.kind() == PublishErrorKind::WrongLastSequence => {
                Err(AppendError::GoneOn)
            }
            Err(error) => Err(away(error).into()),
        }
    }

    async fn next(&self, subject: &str, after: At) -> Result<Option<Stored>, Away> {
        let ask = self.stream.raw_message_builder().sequence(after.0 + 1).next_by_subject(subject);
        match ask.send().await {
            Ok(message) => Ok(Some(Stored { at: At(message.sequence), body: message.payload })),
            Err(error) if error.kind() == RawMessageErrorKind::NoMessageFound => Ok(None),
            Err(error) => Err(away(error)),
        }
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
                    News::Stored(name, Stored { at, body: message.payload.clone() })
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
        let (this, subject) = (self.clone(), self.subject(stream));
        async move {
            let mut page: Vec<Stored> = Vec::new();
            while page.len() < PAGE {
                let last = page.last().map_or(after, |stored| stored.at);
                match this.next(&subject, last).await? {
                    Some(stored) => page.push(stored),
                    None => break,
                }
            }
            Ok(page)
        }
        .boxed()
    }

    fn purge(&self, streams: Vec<StreamName>) -> BoxFuture<'static, Result<(), Away>> {
        let this = self.clone();
        async move {
            for stream in &streams {
                this.stream.purge().filter(this.subject(stream)).await.map_err(away)?;
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

/// Whispers one after the other: of two words about the same thing the later one counts.
async fn whisper(client: Client, to: Subject, mut notes: mpsc::UnboundedReceiver<Bytes>) {
    while let Some(note) = notes.recv().await {
        // It may get lost: that is what a whisper is.
        let _ = client.publish(to.clone(), note).await;
    }
}

fn away(error: impl std::fmt::Display) -> Away {
    Away(error.to_string())
}
