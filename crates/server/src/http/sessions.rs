//! Sessions: open, take over, append, follow, reply, listen, let in.

use super::Edge;
use super::caller::{Asked, Body, Caller, Home, LastEvent, NoBody, Number};
use super::pairing::{Offered, offered};
use super::problem::{Kind, Problem};
use super::streams::{self, NoStore};
use crate::hall::Room;
use crate::journal::At;
use crate::pairing::Opens;
use crate::session::{Answer, Append, Conducting, Key, LASTS_MS, NotWellFormed, Role, Sealed};
use crate::views::{Begin, View};
use axum::Json;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use serde_json::{Map, Value};
use std::sync::Arc;
use utoipa::{IntoParams, ToSchema};
use warmhands_core::diagnostic::Diagnostic;
use warmhands_core::session::event::Reply;

/// Largest score, bytes. What goes into one record stays below what a NATS message may be.
const SCORE_MAX: usize = 512 << 10;
/// Largest append.
const APPEND_BYTES_MAX: usize = 256 << 10;
/// Largest reply.
const REPLY_MAX: usize = 4 << 10;

/// A session to be opened.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct NewSession {
    /// What is performed: `warmhands-score/1`.
    #[schema(value_type = Object)]
    score: Box<RawValue>,
    /// Something for the devices that conduct, which the server cannot read.
    #[schema(value_type = Option<String>, pattern = "^[A-Za-z0-9_-]{1,32768}$")]
    sealed: Option<Sealed>,
}

/// A session that was opened. Its tokens are said here, and never again.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Opened {
    /// Its name.
    id: String,
    /// Token of the device that keeps the time.
    conductor: String,
    /// Token of the receiver's device.
    receiver: String,
    /// Token for whoever only looks.
    viewer: String,
    /// Who opens a session conducts it.
    epoch: u64,
    /// The log's last entry: the score.
    tail: u64,
    /// The session's first record.
    at: u64,
    /// How long the tokens are good for.
    expires_s: u64,
}

/// Opens a session of a score.
#[utoipa::path(
    post, path = "/api/v1/sessions", tag = "sessions", security((), ("token" = [])),
    request_body = NewSession,
    responses(
        (status = 201, body = Opened, headers(("Location" = String, description = "Its path"))),
        (status = 422, description = "The score cannot be performed"),
    )
)]
pub(super) async fn open(
    State(edge): State<Arc<Edge>>,
    caller: Caller,
    Home(home): Home,
    Body(new): Body<NewSession, SCORE_MAX>,
) -> Result<Response, Problem> {
    edge.rates.session(&home, caller)?;
    let opened = edge.hall.open_session(&home, &new.score, new.sealed).await?;
    let id = opened.id.as_str().to_owned();
    let location = [(header::LOCATION, format!("/api/v1/sessions/{id}"))];
    let body = Opened {
        id,
        conductor: opened.conductor.reveal(),
        receiver: opened.receiver.reveal(),
        viewer: opened.viewer.reveal(),
        epoch: 1,
        tail: 0,
        at: opened.at.0,
        expires_s: LASTS_MS / 1000,
    };
    Ok((StatusCode::CREATED, NoStore, location, Json(body)).into_response())
}

/// Where a conductor stands.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Conducted {
    /// Who writes from now on.
    epoch: u64,
    /// The number of the log's last entry.
    tail: u64,
    /// The record that says so.
    at: u64,
    /// Where the session's clock stands; missing before an append told it.
    #[serde(skip_serializing_if = "Option::is_none")]
    clock_s: Option<f64>,
    /// What was sealed when it was opened.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>)]
    sealed: Option<Sealed>,
}

/// Takes over: from now on only this epoch writes.
#[utoipa::path(
    post, path = "/api/v1/sessions/{id}/conduct", tag = "sessions", security(("token" = [])),
    params(("id" = String, Path, description = "The session")),
    responses((status = 200, body = Conducted), (status = 413, description = "No body is needed"))
)]
pub(super) async fn conduct(
    State(edge): State<Arc<Edge>>,
    room: Room,
    _: NoBody,
) -> Result<impl IntoResponse, Problem> {
    room.only(&[Role::Conductor])?;
    let changed = edge.hall.conduct(&room).await?;
    let Conducting { epoch, tail, clock_s, sealed } = changed.value;
    Ok((NoStore, Json(Conducted { epoch, tail, at: changed.at.0, clock_s, sealed })))
}

/// What a conductor appends.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct NewEvents {
    /// Which conductor; 1 is the one that opened the session.
    #[serde(default = "first_epoch")]
    #[schema(value_type = u64, minimum = 1, default = 1)]
    epoch: Number,
    /// The number of the log's last entry.
    #[schema(value_type = u64)]
    after: Number,
    /// What happened: entries of a log, numbered from `after` on.
    #[serde(default)]
    #[schema(value_type = Vec<LogEntry>, max_items = 64)]
    events: Vec<Box<RawValue>>,
    /// What became of replies.
    #[serde(default)]
    #[schema(value_type = Vec<ReplyAnswer>, max_items = 64)]
    answers: Vec<Answer>,
    /// Where the session's clock stands as this is sent, for whoever takes over.
    #[schema(minimum = 0)]
    clock_s: Option<f64>,
}

fn first_epoch() -> Number {
    Number(1)
}

/// One entry of a log (design §6), with what belongs to its event.
#[derive(Debug, ToSchema)]
#[allow(dead_code, reason = "the document's shape of what the core reads")]
pub(super) struct LogEntry {
    /// Its number, from 0, without a gap.
    n: u64,
    /// When, on the session's own clock.
    #[schema(minimum = 0)]
    t_s: f64,
    /// What happened.
    event: String,
}

/// What became of a reply: `applied` with `n`, or `refused` with `why`.
#[derive(Debug, ToSchema)]
#[serde(tag = "answer", rename_all = "snake_case")]
#[allow(dead_code, reason = "the document's shape of `session::Answer`")]
pub(super) enum ReplyAnswer {
    /// It became an entry.
    Applied {
        /// Which reply.
        #[schema(pattern = "^[A-Za-z0-9_-]{8,64}$")]
        key: String,
        /// The entry's number.
        n: u64,
    },
    /// It could not be.
    Refused {
        /// Which reply.
        #[schema(pattern = "^[A-Za-z0-9_-]{8,64}$")]
        key: String,
        /// The sentence to be shown.
        #[schema(max_length = 300)]
        why: String,
    },
}

/// Where the log ends.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Tail {
    /// The number of its last entry.
    tail: u64,
    /// The record that was stored.
    at: u64,
}

/// Goes on with the log: entries and answers, as one.
#[utoipa::path(
    post, path = "/api/v1/sessions/{id}/log", tag = "sessions", security(("token" = [])),
    params(("id" = String, Path, description = "The session")),
    request_body = NewEvents,
    responses(
        (status = 200, body = Tail),
        (status = 409, description = "The log ends elsewhere, or another device conducts"),
        (status = 422, description = "The core cannot read an entry"),
    )
)]
pub(super) async fn append(
    State(edge): State<Arc<Edge>>,
    room: Room,
    Body(new): Body<NewEvents, APPEND_BYTES_MAX>,
) -> Result<impl IntoResponse, Problem> {
    room.only(&[Role::Conductor])?;
    edge.rates.append(&room.id)?;
    let append = Append::read(new.epoch.0, new.after.0, &new.events, new.answers);
    let append = append.and_then(|append| match new.clock_s {
        Some(clock_s) => append.told_at(clock_s, edge.hall.now_ms()),
        None => Ok(append),
    });
    let changed = edge.hall.append(&room, append.map_err(crate::hall::Refused::from)?).await?;
    edge.metrics.appended(changed.fresh);
    Ok((NoStore, Json(Tail { tail: changed.value, at: changed.at.0 })))
}

/// Where a reader of the log begins.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct LogFrom {
    /// Behind the record that holds this entry; left out, from the very beginning.
    #[param(value_type = Option<u64>)]
    after: Option<Number>,
}

/// Follows the log.
#[utoipa::path(
    get, path = "/api/v1/sessions/{id}/log", tag = "sessions", security(("token" = [])),
    params(
        ("id" = String, Path, description = "The session"), LogFrom,
        ("Last-Event-ID" = Option<u64>, Header, nullable = false, description = "Goes on behind this record"),
    ),
    responses(
        (status = 200, content_type = "text/event-stream", body = streams::Said),
        (status = 409, description = "The log does not have that entry"),
    )
)]
pub(super) async fn log(
    State(edge): State<Arc<Edge>>,
    caller: Caller,
    room: Room,
    Asked(from): Asked<LogFrom>,
    LastEvent(last): LastEvent,
) -> Result<Response, Problem> {
    let begin = match (last, from.after) {
        (Some(Number(at)), _) => Begin::Record(At(at)),
        (None, None) => Begin::Record(At(0)),
        (None, Some(Number(n))) => {
            edge.hall.has_entry(&room, n).await?;
            Begin::Entry(n)
        }
    };
    let seat = if room.role == Role::Receiver { Role::Receiver } else { Role::Viewer };
    streams::session(&edge, &room, View::Log, begin, seat, caller)
}

/// A reply, with the device's own name for it, and what belongs to it.
#[derive(Debug, ToSchema)]
#[allow(dead_code, reason = "the document's shape of what is read as the core's reply")]
pub(super) struct NewReply {
    /// Made up by the device, such as a UUID.
    #[schema(pattern = "^[A-Za-z0-9_-]{8,64}$")]
    key: String,
    /// What is wanted.
    reply: ReplyName,
    /// For `sore_here` and `sore_drawn`: positive to the receiver's right.
    x_m: Option<f64>,
    /// For `sore_here` and `sore_drawn`: towards the feet.
    y_m: Option<f64>,
}

/// The replies of design §9.
#[derive(Debug, ToSchema)]
#[serde(rename_all = "snake_case")]
#[allow(dead_code, reason = "the document's names of the core's replies")]
pub(super) enum ReplyName {
    Start,
    Pause,
    Resume,
    Softer,
    Firmer,
    Slower,
    Faster,
    Stay,
    MoveOn,
    SoreHere,
    SoreDrawn,
    Hurts,
    Stop,
    FinishGently,
    Rate,
}

/// A reply that was heard.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct HeardReply {
    /// Its record.
    at: u64,
    /// Whether a conductor listens at this moment.
    conductor: bool,
}

/// Says something to the conductor.
#[utoipa::path(
    post, path = "/api/v1/sessions/{id}/inbox", tag = "sessions", security(("token" = [])),
    params(("id" = String, Path, description = "The session")),
    request_body = NewReply,
    responses(
        (status = 200, body = HeardReply, description = "It was heard before"),
        (status = 202, body = HeardReply, description = "It is heard"),
        (status = 409, description = "The key stands for another reply"),
        (status = 422, description = "The core does not know this reply"),
    )
)]
pub(super) async fn reply(
    State(edge): State<Arc<Edge>>,
    room: Room,
    Body(new): Body<Map<String, Value>, REPLY_MAX>,
) -> Result<impl IntoResponse, Problem> {
    room.only(&[Role::Receiver])?;
    edge.rates.reply(&room.id)?;
    let (key, reply) = keyed(new)?;
    let changed = edge.hall.reply(&room, key, reply).await?;
    edge.metrics.replied(changed.fresh);
    let status = if changed.fresh { StatusCode::ACCEPTED } else { StatusCode::OK };
    let heard = HeardReply { at: changed.at.0, conductor: edge.hall.presence.conducted(&room.id) };
    Ok((status, NoStore, Json(heard)))
}

/// The core's reply, and the key beside it.
fn keyed(mut body: Map<String, Value>) -> Result<(Key, Reply), Problem> {
    let malformed = |detail: String| Problem::new(Kind::Malformed, detail);
    let key = body.remove("key").ok_or_else(|| malformed("'key' is missing".to_owned()))?;
    let key = serde_json::from_value(key).map_err(|error| malformed(format!("'key': {error}")))?;
    let reply = serde_json::from_value(Value::Object(body)).map_err(|error| {
        let found = Diagnostic::stop("L01", format!("this is no reply: {error}"));
        Problem::from(crate::hall::Refused::from(NotWellFormed(vec![found])))
    })?;
    Ok((key, reply))
}

/// Where a conductor begins to listen.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct InboxFrom {
    /// Which conductor; 1 is the one that opened the session.
    #[serde(default = "first_epoch")]
    #[param(value_type = u64, minimum = 1, default = 1)]
    epoch: Number,
    /// Leaves out what came up to this record.
    #[param(value_type = Option<u64>)]
    after: Option<Number>,
}

/// Listens to replies.
#[utoipa::path(
    get, path = "/api/v1/sessions/{id}/inbox", tag = "sessions", security(("token" = [])),
    params(
        ("id" = String, Path, description = "The session"), InboxFrom,
        ("Last-Event-ID" = Option<u64>, Header, nullable = false, description = "Goes on behind this record"),
    ),
    responses(
        (status = 200, content_type = "text/event-stream", body = streams::Said),
        (status = 409, description = "Another device conducts"),
        (status = 422, description = "Nobody conducts with this epoch"),
    )
)]
pub(super) async fn inbox(
    State(edge): State<Arc<Edge>>,
    caller: Caller,
    room: Room,
    Asked(from): Asked<InboxFrom>,
    LastEvent(last): LastEvent,
) -> Result<Response, Problem> {
    room.only(&[Role::Conductor])?;
    let Number(epoch) = from.epoch;
    edge.hall.conducts(&room, epoch).await?;
    let begin = Begin::Record(At(last.or(from.after).map_or(0, |at| at.0)));
    streams::session(&edge, &room, View::Inbox { epoch }, begin, Role::Conductor, caller)
}

/// Makes a code that lets a receiver's device in.
#[utoipa::path(
    post, path = "/api/v1/sessions/{id}/code", tag = "pairing", security(("token" = [])),
    params(("id" = String, Path, description = "The session")),
    responses((status = 201, body = Offered), (status = 413, description = "No body is needed"))
)]
pub(super) async fn code(
    State(edge): State<Arc<Edge>>,
    room: Room,
    _: NoBody,
) -> Result<impl IntoResponse, Problem> {
    room.only(&[Role::Conductor])?;
    edge.rates.code(&room.id)?;
    let code = edge.hall.offer(Opens::Session(room.id)).await?;
    Ok((StatusCode::CREATED, NoStore, Json(offered(&edge, code, "/phone"))))
}

#[cfg(test)]
mod tests {
    use super::ReplyName;
    use std::collections::BTreeSet;
    use utoipa::PartialSchema;
    use warmhands_core::session::event::Reply;

    #[test]
    fn the_document_names_every_reply_of_the_core_and_no_other() {
        // Who asks for a reply that there is none of is told all that there are.
        let told = serde_json::from_str::<Reply>(r#"{"reply":"?"}"#).unwrap_err().to_string();
        let core: BTreeSet<&str> = told.split('`').skip(3).step_by(2).collect();
        assert!(core.contains("softer"), "{told}");
        let schema = serde_json::to_value(ReplyName::schema()).unwrap();
        let names = schema["enum"].as_array().unwrap().iter().map(|name| name.as_str().unwrap());
        assert_eq!(names.collect::<BTreeSet<_>>(), core);
    }
}
