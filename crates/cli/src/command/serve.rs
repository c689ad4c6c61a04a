//! `warmhands serve`: the page, and the logs of whoever uses it.

use crate::args;
use crate::failure::{Answer, Failure};
use crate::output;
use std::fmt::Write;
use std::io;
use std::path::PathBuf;
use tracing_subscriber::EnvFilter;
use warmhands_server::hall::Limits;
use warmhands_server::serve::{Config, Server, Store, here};

/// Serves until Ctrl-C, or until it is told to end.
pub(super) fn run(args: &args::Serve) -> Result<Answer, Failure> {
    let config = config(args)?;
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("warn"));
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(io::stderr).init();
    let at = format!("http://{}", config.addr);
    let failed = |error| Failure::Serve { at: at.clone(), why: error };
    let runtime = tokio::runtime::Runtime::new().map_err(|error| failed(error.to_string()))?;
    runtime.block_on(async {
        let ended = ended().map_err(|error| failed(error.to_string()))?;
        let server = Server::start(config).await.map_err(|error| failed(error.to_string()))?;
        output::write(None, greeting(&server).as_bytes())?;
        server.run(ended).await;
        Ok(Answer::Yes)
    })
}

fn config(args: &args::Serve) -> Result<Config, Failure> {
    if !args.page.join("index.html").is_file() {
        let folder = args.page.display();
        return Err(Failure::Input(format!(
            "there is no page in {folder}: 'make run' builds it, --page names another folder"
        )));
    }
    let mut addr = args.addr;
    let hosted = args.nats.is_some();
    if args.lan && addr.ip().is_loopback() {
        // All of the machine's addresses; the server itself turns away who is not of the home network.
        addr.set_ip(std::net::Ipv4Addr::UNSPECIFIED.into());
    }
    if !addr.ip().is_loopback() && !args.lan && !hosted {
        return Err(Failure::Input(format!(
            "{} is not this machine alone: --lan lets the home network in",
            addr.ip()
        )));
    }
    let store = match &args.nats {
        Some(urls) => Store::Nats {
            urls: urls.clone(),
            stream: args.nats_stream.clone(),
            replicas: args.nats_replicas,
        },
        None => Store::Folder(args.data.clone().map_or_else(data_folder, Ok)?),
    };
    Ok(Config {
        addr,
        lan: args.lan,
        names: args.name.clone(),
        store,
        page: Some(args.page.clone()),
        limits: Limits { sessions: args.sessions, ..Limits::default() },
    })
}

/// Where a household's log is at home, as the XDG directories have it.
fn data_folder() -> Result<PathBuf, Failure> {
    let data = std::env::var_os("XDG_DATA_HOME").filter(|path| !path.is_empty());
    let data = data
        .map(PathBuf::from)
        .or_else(|| Some(PathBuf::from(std::env::var_os("HOME")?).join(".local/share")));
    let data = data.ok_or_else(|| {
        Failure::Input("there is no HOME to keep the log in: name a folder with --data".to_owned())
    })?;
    Ok(data.join("warmhands"))
}

/// What is said once it listens.
fn greeting(server: &Server) -> String {
    let addr = server.addr();
    let here = if addr.ip().is_unspecified() {
        format!("127.0.0.1:{}", addr.port())
    } else {
        addr.to_string()
    };
    let mut text = format!("Warmhands is at http://{here}\n");
    let addresses = server.addresses();
    if let Some(first) = addresses.first() {
        // Writing into a string does not fail.
        let _ = writeln!(text, "In the home network: {}", addresses.join("  "));
        let _ = writeln!(text, "{}", here::qr_text(first));
    }
    text + "Ctrl-C ends it.\n"
}

/// Ends with Ctrl-C, and when the system says so.
fn ended() -> io::Result<impl Future<Output = ()>> {
    #[cfg(unix)]
    let mut told = {
        use tokio::signal::unix::{SignalKind, signal};
        [signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?]
    };
    Ok(async move {
        #[cfg(unix)]
        {
            let [interrupted, terminated] = &mut told;
            tokio::select! {
                _ = interrupted.recv() => {}
                _ = terminated.recv() => {}
            }
        }
        #[cfg(not(unix))]
        if tokio::signal::ctrl_c().await.is_err() {
            // Where nobody can say that it ends, it goes on.
            std::future::pending::<()>().await;
        }
    })
}
