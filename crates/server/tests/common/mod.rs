//! What the tests share: a real nats-server, a score, and patience with an end.

#![allow(dead_code, unreachable_pub, reason = "each test uses some of it")]

pub mod http;

use std::future::Future;
use std::net::TcpListener;
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use tempfile::TempDir;
use warmhands_core::planner;
use warmhands_core::words::Language;

/// Longer than anything here takes: a test that hangs says so.
pub async fn within<T>(future: impl Future<Output = T>) -> T {
    tokio::time::timeout(Duration::from_mins(1), future).await.expect("it takes too long")
}

/// A nats-server of its own, on loopback; it ends with the test.
pub struct Nats {
    process: Child,
    args: Vec<String>,
    port: u16,
    monitor: u16,
    _folder: TempDir,
}

impl Nats {
    pub fn start() -> Self {
        let nats = Self::run(&[]);
        nats.wait();
        nats
    }
    /// Three that keep every record together. Now and then three that begin at once do not find
    /// together (nats-server 2.9.10, one of fourteen starts): then three others do.
    pub async fn cluster() -> [Self; 3] {
        for _ in 0..3 {
            let members = Self::three();
            let well = async {
                for member in &members {
                    member.is_well().await;
                }
            };
            if tokio::time::timeout(Duration::from_secs(20), well).await.is_ok() {
                return members;
            }
        }
        panic!("three members of NATS do not find together");
    }

    fn three() -> [Self; 3] {
        let routes = [(); 3].map(|()| format!("nats://127.0.0.1:{}", free_port()));
        let all = routes.join(",");
        let member = |n: usize| {
            let name = format!("member-{n}");
            let route = &routes[n];
            let of = ["--cluster_name", "three", "--server_name", &name, "--cluster", route];
            Self::run(&[&of[..], &["--routes", &all]].concat())
        };
        [member(0), member(1), member(2)]
    }

    fn run(more: &[&str]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let (port, monitor) = (free_port(), free_port());
        let store = folder.path().display().to_string();
        let ports = [port.to_string(), monitor.to_string()];
        let here = ["--addr", "127.0.0.1", "--port", &ports[0], "--http_port", &ports[1]];
        let args = [&here[..], &["--jetstream", "--store_dir", &store], more].concat();
        let args: Vec<String> = args.into_iter().map(str::to_owned).collect();
        Self { process: nats_server(&args), args, port, monitor, _folder: folder }
    }
    pub fn url(&self) -> String {
        format!("nats://127.0.0.1:{}", self.port)
    }
    /// As `kill -9` does.
    pub fn kill(&mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
    }
    /// Up again on the same files.
    pub fn restart(&mut self) {
        self.process = nats_server(&self.args);
    }
    pub fn kill_and_restart(&mut self) {
        self.kill();
        self.restart();
        self.wait();
    }
    fn wait(&self) {
        let there = || std::net::TcpStream::connect(("127.0.0.1", self.port)).is_ok();
        assert!((0..400).any(|_| {
            std::thread::sleep(Duration::from_millis(25));
            there()
        }));
    }
    /// Whether it has all that the others have.
    pub async fn is_well(&self) {
        let url = format!("http://127.0.0.1:{}/healthz", self.monitor);
        within(async {
            while !reqwest::get(&url).await.is_ok_and(|answer| answer.status().is_success()) {
                tokio::time::sleep(Duration::from_millis(50)).await;
            }
        })
        .await;
    }
}

impl Drop for Nats {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn nats_server(args: &[String]) -> Child {
    // Debian has it where only root's path leads.
    let path = format!("{}:/usr/sbin:/usr/local/sbin", std::env::var("PATH").unwrap_or_default());
    Command::new("nats-server")
        .env("PATH", path)
        .args(args)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("nats-server is there: tools/setup.sh server")
}

/// A port that nobody uses at this moment.
pub fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

/// A score that the core performs.
pub fn score() -> String {
    let request = warmhands_core::text::request("minutes = 5\nseed = 7", Language::English);
    let request = request.sound().expect("a sound request").clone();
    let score = planner::plan(&request, planner::Setting::Quick).expect("a plan");
    serde_json::to_string(&score).unwrap()
}
