//! What the tests share: a real nats-server, a score, and patience with an end.

#![allow(dead_code, unreachable_pub, reason = "each test uses some of it")]

pub mod http;

use std::future::Future;
use std::net::TcpListener;
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use tempfile::TempDir;
use warmhands_core::planner;

/// Longer than anything here takes: a test that hangs says so.
pub async fn within<T>(future: impl Future<Output = T>) -> T {
    tokio::time::timeout(Duration::from_mins(1), future).await.expect("it takes too long")
}

/// A nats-server of its own, on loopback; it ends with the test.
pub struct Nats {
    process: Child,
    port: u16,
    folder: TempDir,
}

impl Nats {
    pub fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let port = free_port();
        let process = run_nats(port, &folder);
        Self { process, port, folder }
    }
    pub fn url(&self) -> String {
        format!("nats://127.0.0.1:{}", self.port)
    }
    /// As `kill -9` does, and up again on the same files.
    pub fn kill_and_restart(&mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
        self.process = run_nats(self.port, &self.folder);
    }
}

impl Drop for Nats {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn run_nats(port: u16, folder: &TempDir) -> Child {
    // Debian has it where only root's path leads.
    let path = format!("{}:/usr/sbin:/usr/local/sbin", std::env::var("PATH").unwrap_or_default());
    let mut process = Command::new("nats-server")
        .env("PATH", path)
        .args(["--addr", "127.0.0.1", "--port", &port.to_string(), "--jetstream", "--store_dir"])
        .arg(folder.path())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("nats-server is there: tools/setup.sh server");
    for _ in 0..400 {
        if std::net::TcpStream::connect(("127.0.0.1", port)).is_ok() {
            return process;
        }
        std::thread::sleep(Duration::from_millis(25));
    }
    process.kill().and_then(|()| process.wait()).unwrap();
    panic!("nats-server does not answer");
}

/// A port that nobody uses at this moment.
pub fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

/// A score that the core performs.
pub fn score() -> String {
    let request = warmhands_core::text::request("minutes = 5\nseed = 7");
    let request = request.sound().expect("a sound request").clone();
    let score = planner::plan(&request, planner::Setting::Quick).expect("a plan");
    serde_json::to_string(&score).unwrap()
}
