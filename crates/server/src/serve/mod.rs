//! One server, from its first connection to its last.

mod connection;
pub mod here;

use crate::hall::{Hall, Limits, World};
use crate::http::{Edge, Metrics, Names, Rates, router};
use crate::journal::jetstream::JetStream;
use crate::journal::sqlite::{OpenError, Sqlite};
use crate::journal::{Away, Journal};
use here::Here;
use std::future::Future;
use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;
use std::sync::{Arc, Weak};
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::watch;

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
        let (ending, ended) = watch::channel(false);
        let mut end = std::pin::pin!(end);
        loop {
            let accepted = tokio::select! {
                accepted = self.listener.accept() => accepted,
                () = &mut end => break,
            };
            match accepted {
                Ok((stream, peer)) if self.admits(peer.ip()) => {
                    let answered = connection::answer(stream, peer, router.clone(), ended.clone());
                    tokio::spawn(answered);
                }
                Ok(_) => {}
                Err(error) => {
                    tracing::warn!(%error, "a connection could not be accepted");
                    tokio::time::sleep(ACCEPT_AGAIN).await;
                }
            }
        }
        self.edge.hall.close();
        drop(ended);
        ending.send_replace(true);
        if tokio::time::timeout(LAST_ANSWERS, ending.closed()).await.is_err() {
            tracing::warn!("some connections were still open at the end");
        }
    }

    /// At home nobody comes in from further than the home network, whatever the router does.
    fn admits(&self, peer: IpAddr) -> bool {
        !self.home || here::is_near(peer.to_canonical())
    }
}

async fn tidy(edge: Weak<Edge>) {
    loop {
        tokio::time::sleep(TIDY).await;
        let Some(edge) = edge.upgrade() else { return };
        edge.rates.tidy();
    }
}
