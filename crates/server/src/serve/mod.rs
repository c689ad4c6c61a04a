//! One server, from its first connection to its last.

pub mod here;

use crate::hall::{Hall, Limits, World};
use crate::http::{Edge, Metrics, Names, Rates, router};
use crate::journal::jetstream::JetStream;
use crate::journal::sqlite::{OpenError, Sqlite};
use crate::journal::{Away, Journal};
use axum::Router;
use axum::body::Body;
use axum::extract::ConnectInfo;
use here::Here;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use socket2::SockRef;
use std::convert::Infallible;
use std::future::Future;
use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;
use std::sync::{Arc, Weak};
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tower::ServiceExt;

/// How long a connection may take to say what it wants.
const HEADER_TIMEOUT: Duration = Duration::from_secs(30);
/// How long what was sent may stay without an acknowledgement: then the device is gone.
const DEAD_PEER: Duration = Duration::from_secs(20);
/// How long answers that are under way are waited for at the end.
const LAST_ANSWERS: Duration = Duration::from_secs(5);
/// After an accept that failed, for want of files perhaps.
const ACCEPT_AGAIN: Duration = Duration::from_millis(50);
/// How often rates forget who has not been here lately.
const TIDY: Duration = Duration::from_mins(1);

/// Where the logs are.
#[derive(Debug, Clone)]
pub enum Store {
    /// In a folder of this machine: a server at home, with one household.
    Folder(PathBuf),
    /// With NATS: a hosted server, one node of perhaps many.
    Nats {
        /// `nats://…`, several with commas between.
        urls: String,
        /// The stream's name.
        stream: String,
        /// How many copies a record has, where the stream is made.
        replicas: usize,
    },
}

/// What a server is told at its start.
#[derive(Debug, Clone)]
pub struct Config {
    /// Where to listen.
    pub addr: SocketAddr,
    /// Whether the home network may come in.
    pub lan: bool,
    /// Names that it is called by, beside its addresses.
    pub names: Vec<String>,
    /// Where the logs are.
    pub store: Store,
    /// The folder of the built page.
    pub page: Option<PathBuf>,
    /// How much it takes.
    pub limits: Limits,
}

/// Why a server does not run.
#[derive(Debug, thiserror::Error)]
pub enum ServeError {
    /// The address cannot be listened at.
    #[error("cannot listen at {addr}: {error}")]
    Listen {
        /// Which.
        addr: SocketAddr,
        /// What the system said.
        error: std::io::Error,
    },
    /// The file cannot be opened.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// NATS does not answer.
    #[error("NATS: {0}")]
    Nats(#[from] Away),
}

/// A server that listens, and has not answered yet.
#[derive(Debug)]
pub struct Server {
    listener: TcpListener,
    edge: Arc<Edge>,
    addr: SocketAddr,
    /// Whether only the home network may come in.
    home: bool,
}

impl Server {
    /// Opens the journal and the socket.
    ///
    /// # Errors
    /// See [`ServeError`].
    pub async fn start(config: Config) -> Result<Self, ServeError> {
        // As many streams as the system lets it have; where it cannot be asked, it has fewer.
        let _ = rlimit::increase_nofile_limit(u64::MAX);
        let (journal, home): (Arc<dyn Journal>, bool) = match &config.store {
            Store::Folder(folder) => (Arc::new(Sqlite::open(folder)?), true),
            Store::Nats { urls, stream, replicas } => {
                (Arc::new(JetStream::connect(urls, stream, *replicas).await?), false)
            }
        };
        let failed = |error| ServeError::Listen { addr: config.addr, error };
        let listener = TcpListener::bind(config.addr).await.map_err(failed)?;
        let addr = listener.local_addr().map_err(failed)?;
        let edge = Arc::new(Edge {
            hall: Hall::start(journal, home, config.limits, World::real()),
            names: Names { given: config.names.clone(), addresses: config.lan },
            here: Here { port: addr.port(), lan: config.lan, names: config.names },
            rates: Rates::default(),
            metrics: Metrics::default(),
            page: config.page,
        });
        tokio::spawn(tidy(Arc::downgrade(&edge)));
        Ok(Self { listener, edge, addr, home })
    }

    /// Where it listens.
    pub fn addr(&self) -> SocketAddr {
        self.addr
    }
    /// Where other devices find it.
    pub fn addresses(&self) -> Vec<String> {
        self.edge.here.addresses()
    }

    /// Answers until it is told to end; then streams are told, and answers under way are given.
    pub async fn run(self, end: impl Future<Output = ()>) {
        let router = router(Arc::clone(&self.edge));
        let mut http = http1::Builder::new();
        http.timer(TokioTimer::new()).header_read_timeout(HEADER_TIMEOUT);
        let graceful = GracefulShutdown::new();
        let mut end = std::pin::pin!(end);
        loop {
            let accepted = tokio::select! {
                accepted = self.listener.accept() => accepted,
                () = &mut end => break,
            };
            match accepted {
                Ok((stream, peer)) if self.admits(peer.ip()) => {
                    let connection =
                        http.serve_connection(settled(stream), answering(&router, peer));
                    let watched = graceful.watch(connection);
                    // A connection that breaks off is everyday life.
                    tokio::spawn(async move { drop(watched.await) });
                }
                Ok(_) => {}
                Err(error) => {
                    tracing::warn!(%error, "a connection could not be accepted");
                    tokio::time::sleep(ACCEPT_AGAIN).await;
                }
            }
        }
        self.edge.hall.close();
        let ended = tokio::time::timeout(LAST_ANSWERS, graceful.shutdown()).await;
        if ended.is_err() {
            tracing::warn!("some connections were still open at the end");
        }
    }

    /// At home nobody comes in from further than the home network, whatever the router does.
    fn admits(&self, peer: IpAddr) -> bool {
        !self.home || here::is_near(peer.to_canonical())
    }
}

fn settled(stream: TcpStream) -> TokioIo<TcpStream> {
    // Where the system cannot do it, events come later and dead devices are noticed later.
    let _ = stream.set_nodelay(true);
    #[cfg(target_os = "linux")]
    let _ = SockRef::from(&stream).set_tcp_user_timeout(Some(DEAD_PEER));
    TokioIo::new(stream)
}

fn answering(
    router: &Router,
    peer: SocketAddr,
) -> impl hyper::service::Service<
    hyper::Request<Incoming>,
    Response = axum::response::Response,
    Error = Infallible,
    Future: Send,
> + use<> {
    let router = router.clone();
    hyper::service::service_fn(move |mut request: hyper::Request<Incoming>| {
        request.extensions_mut().insert(ConnectInfo(peer));
        router.clone().oneshot(request.map(Body::new))
    })
}

async fn tidy(edge: Weak<Edge>) {
    loop {
        tokio::time::sleep(TIDY).await;
        let Some(edge) = edge.upgrade() else { return };
        edge.rates.tidy();
    }
}
