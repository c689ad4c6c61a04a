//! One connection. Most of them are streams of events, which say little for an hour; hyper keeps 16 KiB
//! of buffers for each as long as it answers. So it only writes the head of such an answer, which ends
//! with the connection, as HTTP/1.0 has it. What follows is written straight to the socket.

use axum::Router;
use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::{Request, Version, header};
use axum::response::Response;
use futures::{FutureExt, StreamExt};
use hyper::body::Incoming;
use hyper::server::conn::http1::Builder;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use socket2::SockRef;
use std::convert::Infallible;
use std::future::poll_fn;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::sync::watch;
use tower::ServiceExt;

/// How long a connection may take to say what it wants.
const HEADER_TIMEOUT: Duration = Duration::from_secs(30);
/// How long what was sent may stay without an acknowledgement: then the device is gone.
const DEAD_PEER: Duration = Duration::from_secs(20);

/// The events of a stream whose head is being written.
type Rest = Arc<Mutex<Option<Body>>>;

/// Answers until the device leaves, or `end` is sent and what was under way is answered.
pub(super) async fn answer(
    stream: TcpStream,
    peer: SocketAddr,
    router: Router,
    mut end: watch::Receiver<bool>,
) {
    // Where the system cannot do it, events come later and dead devices are noticed later.
    let _ = stream.set_nodelay(true);
    #[cfg(target_os = "linux")]
    let _ = SockRef::from(&stream).set_tcp_user_timeout(Some(DEAD_PEER));

    let rest = Rest::default();
    let told = Arc::clone(&rest);
    let service = service_fn(move |mut request: Request<Incoming>| {
        request.extensions_mut().insert(ConnectInfo(peer));
        let (answered, rest) = (router.clone().oneshot(request.map(Body::new)), Arc::clone(&told));
        answered.map(move |answer| answer.map(|response| kept_back(response, &rest))).boxed()
    });
    let mut connection = Box::new(
        Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(HEADER_TIMEOUT)
            .serve_connection(TokioIo::new(stream), service),
    );
    let done = tokio::select! {
        done = poll_fn(|cx| connection.poll_without_shutdown(cx)) => done,
        () = ended(&mut end) => {
            Pin::new(&mut *connection).graceful_shutdown();
            poll_fn(|cx| connection.poll_without_shutdown(cx)).await
        }
    };
    let mut stream = connection.into_parts().io.into_inner();
    let events = rest.lock().unwrap_or_else(PoisonError::into_inner).take();
    // A connection that breaks off is everyday life.
    match events.filter(|_| done.is_ok()) {
        Some(events) => pour(stream, events).await,
        None => drop(stream.shutdown().await),
    }
}

/// Done once the server ends.
async fn ended(end: &mut watch::Receiver<bool>) {
    let _ = end.wait_for(|is| *is).await;
}

/// Takes the events out of an answer that is a stream of them, and leaves its head to be written.
fn kept_back(mut response: Response, rest: &Rest) -> Response {
    let kind = response.headers().get(header::CONTENT_TYPE);
    if kind.is_none_or(|kind| kind != "text/event-stream") {
        return response;
    }
    *response.version_mut() = Version::HTTP_10;
    let unknown = Body::from_stream(futures::stream::empty::<Result<String, Infallible>>());
    let events = std::mem::replace(response.body_mut(), unknown);
    *rest.lock().unwrap_or_else(PoisonError::into_inner) = Some(events);
    response
}

/// Writes events as they come, until they end or the device has gone.
async fn pour(mut stream: TcpStream, events: Body) {
    let (mut from, mut to) = stream.split();
    let leaves = async {
        let mut anything = [0; 64];
        while from.read(&mut anything).await.is_ok_and(|count| count > 0) {}
    };
    let mut events = events.into_data_stream();
    let told = async {
        while let Some(Ok(event)) = events.next().await {
            to.write_all(&event).await?;
        }
        to.shutdown().await
    };
    tokio::select! {
        () = leaves => {}
        told = told => drop(told),
    }
}
