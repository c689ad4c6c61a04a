//! `warmhands serve`, killed at any moment: what it acknowledged is there, once, in order.
//!
//! `KILLS=100 cargo nextest run --package warmhands --test serve` does it a hundred times.

#[path = "../../server/tests/common/mod.rs"]
mod common;

use common::http::{Event, Events, entry, score};
use common::{Nats, free_port, within};
use reqwest::{Client, RequestBuilder, StatusCode};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use tokio::sync::mpsc;

/// The command, running.
struct Server {
    process: Child,
    args: Vec<String>,
    port: u16,
}

impl Server {
    fn start(port: u16, folder: &Path, store: &[String]) -> Self {
        let page = folder.join("page");
        std::fs::create_dir_all(&page).unwrap();
        std::fs::write(page.join("index.html"), "<!doctype html>").unwrap();
        let mut args = vec!["serve".to_owned(), "--addr".to_owned(), format!("127.0.0.1:{port}")];
        args.extend(["--page".to_owned(), page.display().to_string()]);
        args.extend_from_slice(store);
        Self { process: run(&args), args, port }
    }
    fn kill_and_restart(&mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
        self.process = run(&self.args);
    }
    async fn is_up(&self) {
        let url = format!("http://127.0.0.1:{}/healthz", self.port);
        within(async {
            while !reqwest::get(&url).await.is_ok_and(|answer| answer.status().is_success()) {
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
        })
        .await;
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn run(args: &[String]) -> Child {
    Command::new(env!("CARGO_BIN_EXE_warmhands"))
        .args(args)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

/// What every device of the session knows.
#[derive(Clone)]
struct Session {
    device: Client,
    base: String,
    conductor: String,
    receiver: String,
    over: Arc<AtomicBool>,
}

impl Session {
    async fn open(port: u16, household: Option<&str>) -> Self {
        let device = Client::new();
        let url = format!("http://127.0.0.1:{port}/api/v1/sessions");
        let mut request = device.post(&url).json(&json!({ "score": score() }));
        if let Some(token) = household {
            request = request.bearer_auth(token);
        }
        let opened: Value = request.send().await.unwrap().json().await.unwrap();
        let text = |name: &str| opened[name].as_str().unwrap().to_owned();
        let base = format!("{url}/{}", text("id"));
        let over = Arc::default();
        Self { device, base, conductor: text("conductor"), receiver: text("receiver"), over }
    }
    fn is_over(&self) -> bool {
        self.over.load(Ordering::SeqCst)
    }

    /// Sends the very same request until it is answered well.
    async fn insist(&self, request: RequestBuilder) -> Value {
        within(async {
            loop {
                let sent = request.try_clone().unwrap().send().await;
                match sent {
                    Ok(answer) if answer.status().is_success() => {
                        if let Ok(body) = answer.json().await {
                            return body;
                        }
                    }
                    Ok(answer) => {
                        let status = answer.status();
                        let again =
                            [StatusCode::SERVICE_UNAVAILABLE, StatusCode::TOO_MANY_REQUESTS];
                        let body = answer.text().await;
                        assert!(again.contains(&status), "{status}: {body:?}");
                    }
                    Err(_) => {}
                }
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        })
        .await
    }

    /// Writes the log as fast as it is acknowledged, and answers every reply: what was acknowledged.
    async fn conduct(self, mut replies: mpsc::UnboundedReceiver<String>) -> u64 {
        let mut tail = 0;
        let mut answered = BTreeSet::new();
        while !self.is_over() || !replies.is_empty() {
            let n = tail + 1;
            let mut answers = Vec::new();
            while let Ok(key) = replies.try_recv() {
                if answered.insert(key.clone()) {
                    answers.push(json!({ "key": key, "answer": "applied", "n": n }));
                }
            }
            let body = json!({ "after": tail, "events": [entry(n, "softer")], "answers": answers });
            let request = self.device.post(format!("{}/log", self.base)).json(&body);
            let done = self.insist(request.bearer_auth(&self.conductor)).await;
            assert_eq!(done["tail"], n);
            tail = n;
        }
        tail
    }

    /// Listens to replies, and comes back whenever the line breaks.
    async fn listen(self, replies: mpsc::UnboundedSender<String>) {
        self.follow("inbox", "reply", self.conductor.clone(), |event| {
            // The conductor may have gone.
            let _ = replies.send(event.data["key"].as_str().unwrap().to_owned());
        })
        .await;
    }

    /// Reads the log as a phone does: every event, as it came.
    async fn watch(self) -> Vec<Event> {
        let mut all = Vec::new();
        let token = self.receiver.clone();
        self.follow("log", "log", token, |event| all.push(event)).await;
        all
    }

    async fn follow(&self, what: &str, name: &str, token: String, mut hear: impl FnMut(Event)) {
        let mut last: Option<String> = None;
        while !self.is_over() {
            let mut request = self.device.get(format!("{}/{what}", self.base)).bearer_auth(&token);
            if let Some(last) = &last {
                request = request.header("last-event-id", last);
            }
            let Ok(answer) = request.send().await else {
                tokio::time::sleep(Duration::from_millis(20)).await;
                continue;
            };
            let mut events = Events::from(answer);
            while let Ok(Some(event)) =
                tokio::time::timeout(Duration::from_millis(300), events.next()).await
            {
                last = event.id.clone().or(last);
                if event.name == name {
                    hear(event);
                }
            }
        }
    }

    /// Replies as fast as it may: the keys that were heard.
    async fn reply(self) -> Vec<String> {
        let mut keys = Vec::new();
        while !self.is_over() {
            let key = format!("reply-{:06}", keys.len());
            let body = json!({ "key": key, "reply": "softer" });
            let request = self.device.post(format!("{}/inbox", self.base)).json(&body);
            self.insist(request.bearer_auth(&self.receiver)).await;
            keys.push(key);
            tokio::time::sleep(Duration::from_millis(15)).await;
        }
        keys
    }
}

fn kills() -> u32 {
    std::env::var("KILLS").ok().and_then(|kills| kills.parse().ok()).unwrap_or(10)
}

async fn survives(mut server: Server, household: Option<String>) {
    let session = Session::open(server.port, household.as_deref()).await;
    let (heard, replies) = mpsc::unbounded_channel();
    let conductor = tokio::spawn(session.clone().conduct(replies));
    let listener = tokio::spawn(session.clone().listen(heard));
    let phone = tokio::spawn(session.clone().reply());
    let watcher = tokio::spawn(session.clone().watch());
    for kill in 0..kills() {
        // Spread over the moments of an append by a stride that fits into nothing.
        tokio::time::sleep(Duration::from_millis(60 + u64::from(kill) * 37 % 211)).await;
        server.kill_and_restart();
        server.is_up().await;
    }
    // Time for the last replies to be answered.
    tokio::time::sleep(Duration::from_millis(600)).await;
    session.over.store(true, Ordering::SeqCst);
    let keys = within(phone).await.unwrap();
    within(listener).await.unwrap();
    let tail = within(conductor).await.unwrap();
    let seen = within(watcher).await.unwrap();

    let log = session.device.get(format!("{}/log", session.base)).bearer_auth(&session.receiver);
    let stored = Events::of(log).await.until_caught_up("log").await;
    let numbers = entries(&stored);
    assert_eq!(numbers, (0..=tail).collect::<Vec<_>>(), "acknowledged, once, in order");
    assert_eq!(
        seen,
        stored[..seen.len()],
        "whoever came back missed nothing and saw nothing twice"
    );
    assert!(seen.len() > 10, "the watcher saw something");

    let mut answers: BTreeMap<String, u32> = BTreeMap::new();
    for answer in stored.iter().flat_map(|event| event.data["answers"].as_array().unwrap()) {
        *answers.entry(answer["key"].as_str().unwrap().to_owned()).or_default() += 1;
    }
    assert!(answers.values().all(|times| *times == 1), "no reply is answered twice");
    let inbox = session.device.get(format!("{}/inbox", session.base));
    let waiting = Events::of(inbox.bearer_auth(&session.conductor)).await;
    let waiting = { waiting }.until_caught_up("reply").await;
    let waiting: BTreeSet<&str> =
        waiting.iter().map(|event| event.data["key"].as_str().unwrap()).collect();
    for key in &keys {
        let found =
            u32::from(answers.contains_key(key)) + u32::from(waiting.contains(key.as_str()));
        assert_eq!(found, 1, "{key} is answered or waits");
    }
    assert!(keys.len() > 10 && !answers.is_empty());
}

fn entries(events: &[Event]) -> Vec<u64> {
    let entries = events.iter().flat_map(|event| event.data["entries"].as_array().unwrap());
    entries.map(|entry| entry["n"].as_u64().unwrap()).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_at_any_moment_sqlite_loses_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data").display().to_string();
    let store = ["--data".to_owned(), data];
    let server = Server::start(free_port(), folder.path(), &store);
    server.is_up().await;
    survives(server, None).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_at_any_moment_jetstream_loses_nothing() {
    let nats = Nats::start();
    let folder = tempfile::tempdir().unwrap();
    let server = Server::start(free_port(), folder.path(), &["--nats".to_owned(), nats.url()]);
    server.is_up().await;
    let url = format!("http://127.0.0.1:{}/api/v1/households", server.port);
    let founded = Client::new().post(url).send().await.unwrap();
    let founded: Value = founded.json().await.unwrap();
    survives(server, Some(founded["token"].as_str().unwrap().to_owned())).await;
}
