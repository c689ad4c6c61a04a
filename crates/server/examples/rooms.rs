//! How many live rooms one machine holds: a conductor, a phone and a viewer each, one event a second;
//! the same through plain NATS and through a relay of web sockets. `bench/rooms/run.sh` runs it.
//!
//! Every device has a connection of its own, as raw as can be, so that the load costs little beside
//! what is measured. Only conductors share theirs for posting: a process here may have 20,000 files.
//!
//! ```text
//! rooms warmhands|nats|ws PROGRAM ROOMS…
//! ```

#![allow(clippy::print_stdout, reason = "its report is its purpose")]

use std::fmt::Write;
use std::net::SocketAddr;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpSocket, TcpStream};
use tokio::sync::{Semaphore, mpsc, oneshot};
use warmhands_core::words::Language;
use warmhands_core::{planner, text};

const WARM_UP: Duration = Duration::from_secs(5);
const MEASURED: Duration = Duration::from_secs(15);
/// Connections that conductors share for posting.
const POSTERS: usize = 32;
/// What an event is, where it is no JSON of ours.
const EVENT: &str = r#"{"n":1,"t_s":61.25,"event":"softer","pad":"12345678"}"#;

#[derive(Debug, Clone, Copy, PartialEq)]
enum Peer {
    Warmhands,
    Nats,
    Ws,
}

/// One room: when its last event was sent, on the clock of all.
#[derive(Debug, Default)]
struct Room {
    sent_ns: AtomicU64,
    n: AtomicU64,
}

struct Bench {
    peer: Peer,
    addr: SocketAddr,
    begun: Instant,
    /// Whether what happens counts.
    counts: AtomicBool,
    /// How long each event took to each reader.
    took_us: Mutex<Vec<u32>>,
    /// How long each took to be acknowledged.
    acked_us: Mutex<Vec<u32>>,
}

fn main() {
    // The bench has as many connections as the server.
    let _ = rlimit::increase_nofile_limit(u64::MAX);
    let mut args = std::env::args().skip(1);
    let peer = match args.next().as_deref() {
        Some("warmhands") => Peer::Warmhands,
        Some("nats") => Peer::Nats,
        Some("ws") => Peer::Ws,
        _ => panic!("rooms warmhands|nats|ws PROGRAM ROOMS…"),
    };
    let program = args.next().expect("the program to be measured");
    let mut runtime = tokio::runtime::Builder::new_multi_thread();
    let runtime = runtime.worker_threads(1).enable_all().build().unwrap();
    for rooms in args {
        let rooms: usize = rooms.parse().expect("a number of rooms");
        println!("{}", runtime.block_on(measure(peer, &program, rooms)));
    }
}

async fn measure(peer: Peer, program: &str, rooms: usize) -> String {
    let folder = tempfile::tempdir().unwrap();
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let addr = free.local_addr().unwrap();
    drop(free);
    let begun = Instant::now();
    let mut server = start(peer, program, addr, folder.path());
    while TcpStream::connect(addr).await.is_err() {
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
    let start_ms = begun.elapsed().as_millis();
    tokio::time::sleep(Duration::from_millis(300)).await;
    let idle_kb = resident_kb(&server);
    let bench = Arc::new(Bench {
        peer,
        addr,
        begun,
        took_us: Mutex::default(),
        counts: false.into(),
        acked_us: Mutex::default(),
    });
    let live = open_rooms(&bench, rooms).await;
    tokio::time::sleep(WARM_UP).await;
    let (cpu, from) = (cpu_ticks(&server), Instant::now());
    bench.counts.store(true, Ordering::SeqCst);
    tokio::time::sleep(MEASURED).await;
    bench.counts.store(false, Ordering::SeqCst);
    let busy = (cpu_ticks(&server) - cpu) as f64 / 100.0 / from.elapsed().as_secs_f64();
    let room_kb = (resident_kb(&server) as f64 - idle_kb as f64) / rooms as f64;
    let mut took = std::mem::take(&mut *bench.took_us.lock().unwrap());
    let mut acked = std::mem::take(&mut *bench.acked_us.lock().unwrap());
    let expected = rooms as f64 * 2.0 * MEASURED.as_secs_f64();
    let share = took.len() as f64 / expected * 100.0;
    drop(live);
    server.kill().and_then(|()| server.wait()).unwrap();
    let (p50, p99) = (quantile(&mut took, 0.5), quantile(&mut took, 0.99));
    let acked = quantile(&mut acked, 0.99);
    format!(
        "| {peer:?} | {rooms} | {p50:.1} | {p99:.1} | {acked:.1} | {share:.0} | {busy:.2} | {room_kb:.1} | \
         {:.1} | {start_ms} |",
        idle_kb as f64 / 1024.0
    )
}

fn quantile(values: &mut [u32], share: f64) -> f64 {
    values.sort_unstable();
    let index = ((values.len() as f64 * share) as usize).min(values.len().saturating_sub(1));
    values.get(index).map_or(f64::NAN, |us| f64::from(*us) / 1000.0)
}

fn start(peer: Peer, program: &str, addr: SocketAddr, folder: &std::path::Path) -> Child {
    let mut command = Command::new(program);
    let port = addr.port().to_string();
    match peer {
        Peer::Warmhands => {
            std::fs::write(folder.join("index.html"), "<!doctype html>").unwrap();
            command.args(["serve", "--addr", &addr.to_string(), "--sessions", "1000000", "--page"]);
            command.arg(folder).arg("--data").arg(folder.join("data"));
        }
        Peer::Nats => {
            command.args(["--addr", "127.0.0.1", "--port", &port]);
        }
        Peer::Ws => {
            command.args(["bench/rooms/relay.mjs", &port]);
        }
    }
    command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("the program runs")
}

fn resident_kb(server: &Child) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{}/status", server.id())).unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap();
    line.trim().trim_end_matches(" kB").parse().unwrap()
}

fn cpu_ticks(server: &Child) -> u64 {
    let stat = std::fs::read_to_string(format!("/proc/{}/stat", server.id())).unwrap();
    let fields: Vec<&str> = stat.rsplit(')').next().unwrap().split_whitespace().collect();
    fields[11].parse::<u64>().unwrap() + fields[12].parse::<u64>().unwrap()
}

/// Opens every room, and lets it live.
async fn open_rooms(bench: &Arc<Bench>, rooms: usize) -> tokio::task::JoinSet<()> {
    let mut live = tokio::task::JoinSet::new();
    let posters: Vec<Poster> = match bench.peer {
        Peer::Warmhands => (0..POSTERS).map(|_| Poster::start(bench.addr, &mut live)).collect(),
        Peer::Nats | Peer::Ws => Vec::new(),
    };
    let request = text::request("minutes = 5\nseed = 7", Language::English)
        .sound()
        .expect("a sound request")
        .clone();
    let score = planner::plan(&request, planner::Setting::Quick).expect("a plan");
    let open: Arc<str> =
        format!(r#"{{"score":{}}}"#, serde_json::to_string(&score).unwrap()).into();
    let doors = Arc::new(Semaphore::new(64));
    let mut opening = tokio::task::JoinSet::new();
    for index in 0..rooms {
        let (bench, open) = (Arc::clone(bench), Arc::clone(&open));
        let poster = posters.get(index % POSTERS).cloned();
        let door = Arc::clone(&doors).acquire_owned().await.unwrap();
        opening.spawn(async move {
            let room = Arc::new(Room::default());
            let opened = match poster {
                Some(poster) => open_warmhands(&bench, &room, poster, &open).await,
                None => open_relayed(&bench, &room, index).await,
            };
            drop(door);
            opened
        });
    }
    let mut all = Vec::new();
    while let Some(opened) = opening.join_next().await {
        all.push(opened.unwrap());
    }
    // Spread over the second, as people are.
    for (index, opened) in all.into_iter().enumerate() {
        let phase = Duration::from_secs_f64(index as f64 / rooms as f64);
        for reader in opened.readers {
            live.spawn(reader);
        }
        let say = opened.say;
        live.spawn(async move {
            tokio::time::sleep(phase).await;
            say.await;
        });
    }
    live
}

type Task = std::pin::Pin<Box<dyn Future<Output = ()> + Send>>;

struct Opened {
    readers: Vec<Task>,
    say: Task,
}

/// A connection from one of several addresses: one alone has ports for 28,000.
async fn connect(addr: SocketAddr) -> TcpStream {
    static NEXT: AtomicU64 = AtomicU64::new(0);
    let socket = TcpSocket::new_v4().unwrap();
    let from = 2 + NEXT.fetch_add(1, Ordering::Relaxed) % 8;
    socket.bind(SocketAddr::from(([127, 0, 0, from as u8], 0))).unwrap();
    let stream = socket.connect(addr).await.unwrap();
    stream.set_nodelay(true).unwrap();
    stream
}

/// Reads what comes, and takes the time of every event.
async fn listen(bench: Arc<Bench>, room: Arc<Room>, mut stream: TcpStream, mark: &'static [u8]) {
    let mut buffer = vec![0; 2048];
    loop {
        let Ok(length @ 1..) = stream.read(&mut buffer).await else { return };
        let said = &buffer[..length];
        if bench.peer == Peer::Nats && said.starts_with(b"PING") {
            let _ = stream.write_all(b"PONG\r\n").await;
            continue;
        }
        let event = said.windows(mark.len()).any(|window| window == mark);
        if event && bench.counts.load(Ordering::Relaxed) {
            let now = bench.begun.elapsed().as_nanos() as u64;
            let took = now.saturating_sub(room.sent_ns.load(Ordering::Acquire)) / 1000;
            bench.took_us.lock().unwrap().push(took as u32);
        }
    }
}

impl Bench {
    fn send(&self, room: &Room) {
        room.sent_ns.store(self.begun.elapsed().as_nanos() as u64, Ordering::Release);
    }
}

fn every_second() -> tokio::time::Interval {
    tokio::time::interval(Duration::from_secs(1))
}

/// A connection on which requests are answered one after the other.
#[derive(Clone)]
struct Poster(mpsc::UnboundedSender<(String, oneshot::Sender<String>)>);

impl Poster {
    fn start(addr: SocketAddr, live: &mut tokio::task::JoinSet<()>) -> Self {
        let (give, mut take) = mpsc::unbounded_channel::<(String, oneshot::Sender<String>)>();
        live.spawn(async move {
            let mut stream = TcpStream::connect(addr).await.unwrap();
            stream.set_nodelay(true).unwrap();
            while let Some((request, done)) = take.recv().await {
                stream.write_all(request.as_bytes()).await.unwrap();
                let answer = answer(&mut stream).await;
                // Whoever asked may have gone.
                let _ = done.send(answer);
            }
        });
        Self(give)
    }
    async fn post(&self, path: &str, token: &str, body: &str) -> String {
        let mut request = format!("POST {path} HTTP/1.1\r\nHost: localhost\r\n");
        if !token.is_empty() {
            write!(request, "Authorization: Bearer {token}\r\n").unwrap();
        }
        write!(request, "Content-Type: application/json\r\nContent-Length: {}\r\n\r\n", body.len())
            .unwrap();
        request += body;
        let (done, answer) = oneshot::channel();
        self.0.send((request, done)).unwrap();
        answer.await.unwrap()
    }
}

async fn answer(stream: &mut TcpStream) -> String {
    let (mut text, mut buffer) = (Vec::new(), [0; 4096]);
    loop {
        let length = stream.read(&mut buffer).await.unwrap();
        assert!(length > 0, "the server closed");
        text.extend_from_slice(&buffer[..length]);
        let said = String::from_utf8_lossy(&text);
        let Some((head, body)) = said.split_once("\r\n\r\n") else { continue };
        let told = head.lines().find_map(|line| {
            line.to_ascii_lowercase().strip_prefix("content-length: ")?.parse::<usize>().ok()
        });
        if told == Some(body.len()) {
            assert!(head.starts_with("HTTP/1.1 2"), "{said}");
            return body.to_owned();
        }
    }
}

async fn open_warmhands(
    bench: &Arc<Bench>,
    room: &Arc<Room>,
    poster: Poster,
    open: &str,
) -> Opened {
    let opened = poster.post("/api/v1/sessions", "", open).await;
    let opened: serde_json::Value = serde_json::from_str(&opened).unwrap();
    let text = |name: &str| opened[name].as_str().unwrap().to_owned();
    let path = format!("/api/v1/sessions/{}", text("id"));
    let mut readers: Vec<Task> = Vec::new();
    for (what, token, mark) in [
        ("inbox", "conductor", &b"event: never"[..]),
        ("log?after=0", "receiver", b"event: log"),
        ("log?after=0", "viewer", b"event: log"),
    ] {
        let mut stream = connect(bench.addr).await;
        let token = text(token);
        let ask = format!(
            "GET {path}/{what} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {token}\r\n\r\n"
        );
        stream.write_all(ask.as_bytes()).await.unwrap();
        readers.push(Box::pin(listen(Arc::clone(bench), Arc::clone(room), stream, mark)));
    }
    let (bench, room, token) = (Arc::clone(bench), Arc::clone(room), text("conductor"));
    let say = async move {
        let mut beat = every_second();
        loop {
            beat.tick().await;
            let n = room.n.fetch_add(1, Ordering::Relaxed) + 1;
            let body = format!(
                r#"{{"after":{},"events":[{{"n":{n},"t_s":{n}.25,"event":"softer"}}]}}"#,
                n - 1
            );
            bench.send(&room);
            let from = Instant::now();
            poster.post(&format!("{path}/log"), &token, &body).await;
            if bench.counts.load(Ordering::Relaxed) {
                bench.acked_us.lock().unwrap().push(from.elapsed().as_micros() as u32);
            }
        }
    };
    Opened { readers, say: Box::pin(say) }
}

/// Three connections to a relay that stores nothing: one says, two hear.
async fn open_relayed(bench: &Arc<Bench>, room: &Arc<Room>, index: usize) -> Opened {
    let mut readers: Vec<Task> = Vec::new();
    for _ in 0..2 {
        let mut stream = connect(bench.addr).await;
        let mark: &'static [u8] = match bench.peer {
            Peer::Nats => {
                let ask = format!("CONNECT {{\"verbose\":false}}\r\nSUB room.{index} 1\r\n");
                stream.write_all(ask.as_bytes()).await.unwrap();
                b"MSG room"
            }
            Peer::Ws | Peer::Warmhands => {
                shake_hands(&mut stream, index).await;
                b"softer"
            }
        };
        readers.push(Box::pin(listen(Arc::clone(bench), Arc::clone(room), stream, mark)));
    }
    let mut stream = connect(bench.addr).await;
    let said: Vec<u8> = match bench.peer {
        Peer::Nats => {
            stream.write_all(b"CONNECT {\"verbose\":false}\r\n").await.unwrap();
            format!("PUB room.{index} {}\r\n{EVENT}\r\n", EVENT.len()).into()
        }
        Peer::Ws | Peer::Warmhands => {
            shake_hands(&mut stream, index).await;
            // A text frame, whole, masked with zeros.
            [&[0x81, 0x80 | EVENT.len() as u8, 0, 0, 0, 0], EVENT.as_bytes()].concat()
        }
    };
    let (mut from, mut to) = stream.into_split();
    // A relay's pings are read and left alone: none comes within the minute that this takes.
    readers.push(Box::pin(async move {
        let mut buffer = [0; 256];
        while let Ok(1..) = from.read(&mut buffer).await {}
    }));
    let (bench, room) = (Arc::clone(bench), Arc::clone(room));
    let say = async move {
        let mut beat = every_second();
        loop {
            beat.tick().await;
            bench.send(&room);
            to.write_all(&said).await.unwrap();
        }
    };
    Opened { readers, say: Box::pin(say) }
}

async fn shake_hands(stream: &mut TcpStream, room: usize) {
    let ask = format!(
        "GET /{room} HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\
         Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n"
    );
    stream.write_all(ask.as_bytes()).await.unwrap();
    let mut buffer = [0; 512];
    let length = stream.read(&mut buffer).await.unwrap();
    assert!(buffer[..length].starts_with(b"HTTP/1.1 101"));
}
