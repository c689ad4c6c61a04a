//! `warmhands serve`, killed at any moment: what it acknowledged is there, once, in order.
//!
//! `KILLS=100 cargo nextest run --package warmhands --test serve` does it a hundred times, as
//! `bench/cluster/run.sh` does.

#![allow(clippy::print_stdout, reason = "a run says how long the longest silence was")]

#[path = "../../server/tests/common/mod.rs"]
mod common;

use common::http::{Event, Events, entry, score};
use common::{Nats, free_port, within};
use reqwest::{Client, StatusCode};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};
use tokio::sync::mpsc;

/// How long a device waits for a word of a node.
const PATIENCE: Duration = Duration::from_secs(2);
/// How long a node of a cluster stays away.
const AWAY: Duration = Duration::from_millis(700);

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
    fn kill(&mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
    }
    async fn restart(&mut self) {
        self.process = run(&self.args);
        self.is_up().await;
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
    /// The nodes that a device may ask.
    ports: Vec<u16>,
    path: String,
    conductor: String,
    receiver: String,
    over: Arc<AtomicBool>,
}

impl Session {
    async fn open(ports: &[u16], household: Option<&str>) -> Self {
        // What a dead node leaves unanswered is asked again elsewhere, as a page does.
        let device = Client::builder().connect_timeout(PATIENCE).read_timeout(PATIENCE);
        let device = device.build().unwrap();
        let url = format!("http://127.0.0.1:{}/api/v1/sessions", ports[0]);
        let mut request = device.post(&url).json(&json!({ "score": score() }));
        if let Some(token) = household {
            request = request.bearer_auth(token);
        }
        let opened: Value = request.send().await.unwrap().json().await.unwrap();
        let text = |name: &str| opened[name].as_str().unwrap().to_owned();
        let path = format!("/api/v1/sessions/{}", text("id"));
        let (ports, over) = (ports.to_vec(), Arc::default());
        Self { device, ports, path, conductor: text("conductor"), receiver: text("receiver"), over }
    }
    /// Where something is asked for, the so-manieth time.
    fn url(&self, what: &str, again: usize) -> String {
        format!("http://127.0.0.1:{}{}/{what}", self.ports[again % self.ports.len()], self.path)
    }
    fn is_over(&self) -> bool {
        self.over.load(Ordering::SeqCst)
    }

    /// Posts the very same until it is answered well.
    async fn insist(&self, what: &str, token: &str, body: &Value) -> Value {
        within(async {
            for again in 0.. {
                let post = self.device.post(self.url(what, again)).bearer_auth(token).json(body);
                match post.send().await {
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
            unreachable!("it is insisted without end")
        })
        .await
    }

    /// Writes the log as fast as it is acknowledged, and answers every reply: what was acknowledged,
    /// and how long one append was insisted on at most.
    async fn conduct(self, mut replies: mpsc::UnboundedReceiver<String>) -> (u64, Duration) {
        let mut tail = 0;
        let mut longest = Duration::ZERO;
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
            let from = Instant::now();
            let done = self.insist("log", &self.conductor, &body).await;
            longest = longest.max(from.elapsed());
            assert_eq!(done["tail"], n);
            tail = n;
        }
        (tail, longest)
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

    /// All of this name that is stored. A line may end early, where NATS looks for a leader.
    async fn stored(&self, what: &str, name: &str, token: &str) -> Vec<Event> {
        within(async {
            for again in 0.. {
                let asked = self.device.get(self.url(what, again)).bearer_auth(token).send();
                if let Ok(answer) = asked.await
                    && let Some(all) = Events::from(answer).if_it_catches_up(name).await
                {
                    return all;
                }
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
            unreachable!("it is read without end")
        })
        .await
    }

    async fn follow(&self, what: &str, name: &str, token: String, mut hear: impl FnMut(Event)) {
        let mut last: Option<String> = None;
        for again in 0.. {
            if self.is_over() {
                return;
            }
            let mut request = self.device.get(self.url(what, again)).bearer_auth(&token);
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
            self.insist("inbox", &self.receiver, &body).await;
            keys.push(key);
            tokio::time::sleep(Duration::from_millis(15)).await;
        }
        keys
    }
}

fn kills() -> u32 {
    std::env::var("KILLS").ok().and_then(|kills| kills.parse().ok()).unwrap_or(10)
}

/// One kill after the other, by their number, with a session at these nodes.
async fn survives(ports: &[u16], household: Option<String>, mut kill: impl AsyncFnMut(u32)) {
    let session = Session::open(ports, household.as_deref()).await;
    let (heard, replies) = mpsc::unbounded_channel();
    let conductor = tokio::spawn(session.clone().conduct(replies));
    let listener = tokio::spawn(session.clone().listen(heard));
    let phone = tokio::spawn(session.clone().reply());
    let watcher = tokio::spawn(session.clone().watch());
    for n in 0..kills() {
        // Spread over the moments of an append by a stride that fits into nothing.
        tokio::time::sleep(Duration::from_millis(60 + u64::from(n) * 37 % 211)).await;
        kill(n).await;
    }
    // Time for the last replies to be answered.
    tokio::time::sleep(Duration::from_millis(600)).await;
    session.over.store(true, Ordering::SeqCst);
    let keys = within(phone).await.unwrap();
    within(listener).await.unwrap();
    let (tail, longest) = within(conductor).await.unwrap();
    let seen = within(watcher).await.unwrap();

    let stored = session.stored("log", "log", &session.receiver).await;
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
    let waiting = session.stored("inbox", "reply", &session.conductor).await;
    let waiting: BTreeSet<&str> =
        waiting.iter().map(|event| event.data["key"].as_str().unwrap()).collect();
    for key in &keys {
        let found =
            u32::from(answers.contains_key(key)) + u32::from(waiting.contains(key.as_str()));
        assert_eq!(found, 1, "{key} is answered or waits");
    }
    assert!(keys.len() > 10 && !answers.is_empty());
    println!(
        "{} kills: {tail} entries and {} replies acknowledged, all there, once, in order; \
         an append was insisted on for {:.2} s at most",
        kills(),
        keys.len(),
        longest.as_secs_f64()
    );
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
    let mut server = Server::start(free_port(), folder.path(), &store);
    server.is_up().await;
    let ports = [server.port];
    let kill = async |_| {
        server.kill();
        server.restart().await;
    };
    survives(&ports, None, kill).await;
}

async fn found(port: u16) -> String {
    let url = format!("http://127.0.0.1:{port}/api/v1/households");
    let founded: Value = Client::new().post(url).send().await.unwrap().json().await.unwrap();
    founded["token"].as_str().unwrap().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_at_any_moment_jetstream_loses_nothing() {
    let nats = Nats::start();
    let folder = tempfile::tempdir().unwrap();
    let store = ["--nats".to_owned(), nats.url()];
    let mut server = Server::start(free_port(), folder.path(), &store);
    server.is_up().await;
    let household = found(server.port).await;
    let ports = [server.port];
    let kill = async |_| {
        server.kill();
        server.restart().await;
    };
    survives(&ports, Some(household), kill).await;
}

/// Three of NATS and two of ours. Each kill takes one away for a while, now of these, now of those.
#[tokio::test(flavor = "multi_thread")]
async fn any_node_of_a_cluster_may_be_killed() {
    let mut members = Nats::cluster().await;
    let folder = tempfile::tempdir().unwrap();
    let urls: Vec<String> = members.iter().map(Nats::url).collect();
    let store = ["--nats", &urls.join(","), "--nats-replicas", "3"].map(str::to_owned);
    let mut nodes = [(); 2].map(|()| Server::start(free_port(), folder.path(), &store));
    let ports = [nodes[0].port, nodes[1].port];
    for node in &nodes {
        node.is_up().await;
    }
    let household = found(ports[0]).await;
    let kill = async |n: u32| {
        let which = n as usize / 2;
        if n.is_multiple_of(2) {
            let member = &mut members[which % 3];
            member.kill();
            tokio::time::sleep(AWAY).await;
            member.restart();
            member.is_well().await;
        } else {
            let node = &mut nodes[which % 2];
            node.kill();
            tokio::time::sleep(AWAY).await;
            node.restart().await;
        }
    };
    survives(&ports, Some(household), kill).await;
}
