//! Server-sent events, and what every answer of the API has in common.

use super::Edge;
use super::caller::Caller;
use super::problem::Problem;
use crate::hall::{Refused, Room};
use crate::session::Role;
use crate::views::{self, Begin, View};
use axum::http::{HeaderName, HeaderValue, header};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, IntoResponseParts, Response, ResponseParts};
use futures::{Stream, StreamExt};
use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

/// How soon a reader comes back.
const RETRY: Duration = Duration::from_millis(500);
/// How often something is said where there is nothing to say.
const ALIVE: Duration = Duration::from_secs(10);

/// Nobody keeps what the API answers.
#[derive(Debug, Clone, Copy)]
pub(super) struct NoStore;

impl IntoResponseParts for NoStore {
    type Error = Infallible;

    fn into_response_parts(self, mut parts: ResponseParts) -> Result<ResponseParts, Infallible> {
        parts.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        Ok(parts)
    }
}

/// One event of a stream, taken apart as a browser does.
#[derive(Debug, utoipa::ToSchema)]
#[allow(dead_code, reason = "the document's shape of `written`")]
pub(super) struct Said {
    /// Its name: `log`, `reply`, `conducted`, `household`, `presence`, `caught_up`, `closing`, `gone`.
    event: String,
    /// JSON, as docs/protocol.md has it for each name.
    data: String,
    /// The record to go on behind, where it is one.
    #[schema(nullable = false)]
    id: Option<String>,
}

/// A session, as somebody sees it.
pub(super) fn session(
    edge: &Edge,
    room: &Room,
    view: View,
    begin: Begin,
    seat: Role,
    caller: Caller,
) -> Result<Response, Problem> {
    let seated =
        edge.hall.presence.enter(&room.id, seat, caller.limited()).map_err(Refused::from)?;
    Ok(events(views::session(&edge.hall, &room.live, view, begin, seated)))
}

/// A stream of events as an answer.
pub(super) fn events(said: impl Stream<Item = views::Event> + Send + 'static) -> Response {
    let retry = futures::stream::iter([Ok::<_, Infallible>(Event::default().retry(RETRY))]);
    let said = said.map(|event| Ok(written(&event)));
    let alive = KeepAlive::new().interval(ALIVE).text("still here");
    // Nginx would keep events back otherwise.
    let unbuffered = [(HeaderName::from_static("x-accel-buffering"), "no")];
    (NoStore, unbuffered, Sse::new(retry.chain(said)).keep_alive(alive)).into_response()
}

fn written(event: &views::Event) -> Event {
    let data = serde_json::to_string(event).unwrap_or_default();
    let written = Event::default().event(event.name()).data(data);
    match event.at() {
        Some(at) => written.id(at.to_string()),
        None => written,
    }
}

/// A household, as it sees itself.
pub(super) fn household(edge: &Arc<Edge>, home: &crate::token::Id, after: u64) -> Response {
    let live = edge.hall.household(home);
    events(views::household(&edge.hall, &live, crate::journal::At(after)))
}
