//! A real server on a loopback socket, and devices that speak to it.

use futures::{Stream, StreamExt};
use reqwest::{Client, RequestBuilder, Response, StatusCode};
use serde_json::{Value, json};
use std::net::SocketAddr;
use std::pin::Pin;
use tempfile::TempDir;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;
use warmhands_server::hall::Limits;
use warmhands_server::serve::{Config, Server, Store};

/// A server at home, with a page.
pub struct AtHome {
    pub addr: SocketAddr,
    pub device: Client,
    pub folder: TempDir,
    end: Option<oneshot::Sender<()>>,
    running: JoinHandle<()>,
}

impl AtHome {
    pub async fn start() -> Self {
        Self::with(Limits::default(), tempfile::tempdir().unwrap()).await
    }

    pub async fn with(limits: Limits, folder: TempDir) -> Self {
        let store = Store::Folder(folder.path().join("data"));
        Self::on(store, limits, folder).await
    }

    pub async fn on(store: Store, limits: Limits, folder: TempDir) -> Self {
        let page = folder.path().join("page");
        std::fs::create_dir_all(page.join("assets")).unwrap();
        for (name, text) in [
            ("index.html", "<!doctype html>"),
            ("phone.html", "<!doctype html><title>phone"),
            ("assets/a.js", "long"),
            ("assets/a.js.br", "br"),
            ("assets/b.wasm", "wasm"),
        ] {
            std::fs::write(page.join(name), text).unwrap();
        }
        let config = Config {
            addr: "127.0.0.1:0".parse().unwrap(),
            lan: false,
            names: vec!["warmhands.example".to_owned()],
            store,
            page: Some(page),
            limits,
        };
        let server = Server::start(config).await.unwrap();
        let addr = server.addr();
        let (end, ended) = oneshot::channel::<()>();
        let running = tokio::spawn(server.run(async move {
            // Dropped or sent: both end it.
            let _ = ended.await;
        }));
        Self { addr, device: Client::new(), folder, end: Some(end), running }
    }

    /// Ends as Ctrl-C ends it, and gives the folder back.
    pub async fn end(mut self) -> TempDir {
        drop(self.end.take());
        super::within(&mut self.running).await.unwrap();
        self.folder
    }

    pub fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.addr)
    }
    pub fn get(&self, path: &str) -> RequestBuilder {
        self.device.get(self.url(path))
    }
    pub fn post(&self, path: &str, body: &Value) -> RequestBuilder {
        self.device.post(self.url(path)).json(body)
    }

    pub async fn open(&self) -> Opened {
        let answer =
            self.post("/api/v1/sessions", &json!({ "score": score() })).send().await.unwrap();
        assert_eq!(answer.status(), StatusCode::CREATED);
        let opened: Value = answer.json().await.unwrap();
        let text = |name: &str| opened[name].as_str().unwrap().to_owned();
        Opened {
            path: format!("/api/v1/sessions/{}", text("id")),
            conductor: text("conductor"),
            receiver: text("receiver"),
            viewer: text("viewer"),
        }
    }

    pub async fn append(&self, session: &Opened, body: &Value) -> Response {
        let request = self.post(&format!("{}/log", session.path), body);
        request.bearer_auth(&session.conductor).send().await.unwrap()
    }
    pub async fn reply(&self, session: &Opened, body: &Value) -> Response {
        let request = self.post(&format!("{}/inbox", session.path), body);
        request.bearer_auth(&session.receiver).send().await.unwrap()
    }
    pub async fn log(&self, session: &Opened, token: &str, query: &str) -> Events {
        let request = self.get(&format!("{}/log{query}", session.path)).bearer_auth(token);
        Events::of(request).await
    }
    pub async fn inbox(&self, session: &Opened, query: &str) -> Events {
        let request = self.get(&format!("{}/inbox{query}", session.path));
        Events::of(request.bearer_auth(&session.conductor)).await
    }
}

/// A session and its tokens.
pub struct Opened {
    pub path: String,
    pub conductor: String,
    pub receiver: String,
    pub viewer: String,
}

pub fn score() -> Value {
    serde_json::from_str(&super::score()).unwrap()
}

/// An entry of a log.
pub fn entry(n: u64, event: &str) -> Value {
    json!({ "n": n, "t_s": n as f64, "event": event })
}

/// Server-sent events, as a device reads them.
pub struct Events {
    chunks: Pin<Box<dyn Stream<Item = reqwest::Result<bytes::Bytes>> + Send>>,
    text: String,
}

impl From<Response> for Events {
    fn from(answer: Response) -> Self {
        Self { chunks: Box::pin(answer.bytes_stream()), text: String::new() }
    }
}

/// One of them.
#[derive(Debug, Clone, PartialEq)]
pub struct Event {
    pub name: String,
    pub id: Option<String>,
    pub data: Value,
}

impl Events {
    pub async fn of(request: RequestBuilder) -> Self {
        let answer = super::within(request.send()).await.unwrap();
        assert_eq!(answer.status(), StatusCode::OK);
        assert_eq!(answer.headers()["content-type"], "text/event-stream");
        Self::from(answer)
    }

    /// The next one; `None` where the stream ends.
    pub async fn next(&mut self) -> Option<Event> {
        loop {
            while let Some((one, rest)) = self.text.split_once("\n\n") {
                let event = read(one);
                self.text = String::from(rest);
                if event.is_some() {
                    return event;
                }
            }
            match super::within(self.chunks.next()).await {
                Some(Ok(chunk)) => self.text += std::str::from_utf8(&chunk).unwrap(),
                Some(Err(_)) | None => return None,
            }
        }
    }

    /// The next one of this name, leaving out the others.
    pub async fn named(&mut self, name: &str) -> Event {
        loop {
            let event = self.next().await.expect("the stream goes on");
            if event.name == name {
                return event;
            }
        }
    }

    /// All of this name until it has caught up.
    pub async fn until_caught_up(&mut self, name: &str) -> Vec<Event> {
        self.if_it_catches_up(name).await.expect("the stream goes on")
    }

    /// The same; `None` where the stream ends before.
    pub async fn if_it_catches_up(&mut self, name: &str) -> Option<Vec<Event>> {
        let mut all = Vec::new();
        loop {
            let event = self.next().await?;
            match event.name.as_str() {
                "caught_up" => return Some(all),
                other if other == name => all.push(event),
                _ => {}
            }
        }
    }
}

fn read(text: &str) -> Option<Event> {
    let field = |name: &str| {
        let line = text.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "));
        line.map(str::to_owned)
    };
    let data = serde_json::from_str(&field("data")?).unwrap();
    Some(Event { name: field("event")?, id: field("id"), data })
}

/// The problem's type, without its prefix.
pub async fn problem(answer: Response) -> (u16, String, Value) {
    let status = answer.status().as_u16();
    assert_eq!(answer.headers()["content-type"], "application/problem+json", "{status}");
    let body: Value = answer.json().await.unwrap();
    assert_eq!(body["status"], status);
    assert!(!body["detail"].as_str().unwrap().is_empty());
    let kind = body["type"].as_str().unwrap().strip_prefix("urn:warmhands:").unwrap().to_owned();
    (status, kind, body)
}
