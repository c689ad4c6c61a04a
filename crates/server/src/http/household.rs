//! A household: keep, follow, export, import, delete, let in.

use super::Edge;
use super::caller::{Asked, Body, Caller, Home, LastEvent, NoBody, Number};
use super::pairing::{Offered, offered};
use super::problem::{Kind, Problem};
use super::streams::{self, NoStore};
use crate::hall::Refused;
use crate::household::{ENTRIES_MAX, ENTRY_BYTES_MAX, Entry, Record};
use crate::journal::At;
use crate::live::Heard;
use crate::pairing::Opens;
use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use futures::StreamExt;
use serde::{Deserialize, Serialize};
use std::pin::pin;
use std::sync::Arc;
use utoipa::{IntoParams, ToSchema};

/// Largest call that keeps entries, bytes. One record stays below what a NATS message may be.
const KEEP_MAX: usize = 512 << 10;
/// Largest file that is imported.
const IMPORT_MAX: usize = 64 << 20;
/// What an exported file calls itself.
const FORMAT: &str = "warmhands-household/1";

/// One thing that a home keeps.
#[derive(Debug, ToSchema)]
#[serde(deny_unknown_fields)]
#[allow(dead_code, reason = "the document's shape of `household::Entry`")]
pub(super) struct HouseholdEntry {
    /// Made up by the device: a UUID.
    #[schema(format = Uuid)]
    id: String,
    /// What it is about, such as `rated`.
    #[schema(pattern = "^[a-z_]{1,40}$")]
    kind: String,
    /// When it was made, on the device's clock, Unix time.
    made_ms: u64,
    /// A JSON object.
    #[schema(value_type = Object)]
    body: (),
}

/// Entries to be kept.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct NewEntries {
    /// Which.
    #[schema(value_type = Vec<HouseholdEntry>, min_items = 1, max_items = 256)]
    entries: Vec<Entry>,
}

/// What was kept.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Kept {
    /// How many were new.
    added: usize,
    /// The household's last record.
    at: u64,
}

/// Founds a household on a hosted server.
#[utoipa::path(
    post, path = "/api/v1/households", tag = "household",
    responses(
        (status = 201, body = Founded),
        (status = 409, description = "At home there is one already"),
        (status = 413, description = "No body is needed"),
    )
)]
pub(super) async fn found(
    State(edge): State<Arc<Edge>>,
    caller: Caller,
    _: NoBody,
) -> Result<impl IntoResponse, Problem> {
    edge.rates.household(caller)?;
    let token = edge.hall.found().await?.reveal();
    Ok((StatusCode::CREATED, NoStore, Json(Founded { token })))
}

/// A household that was founded.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Founded {
    /// Opens it; said here, and never again.
    token: String,
}

/// Keeps entries; those that are there already are left out.
#[utoipa::path(
    post, path = "/api/v1/household/log", tag = "household", security((), ("token" = [])),
    request_body = NewEntries,
    responses(
        (status = 200, body = Kept),
        (status = 409, description = "An id stands for another entry"),
    )
)]
pub(super) async fn keep(
    State(edge): State<Arc<Edge>>,
    Home(home): Home,
    Body(new): Body<NewEntries, KEEP_MAX>,
) -> Result<impl IntoResponse, Problem> {
    if new.entries.len() > ENTRIES_MAX {
        let detail = format!("at most {ENTRIES_MAX} entries are taken at once");
        return Err(Problem::new(Kind::TooLarge, detail));
    }
    let (added, at) = keep_all(&edge, &home, new.entries).await?;
    Ok((NoStore, Json(Kept { added, at: at.0 })))
}

/// In pieces that the journal takes; what is kept is kept, so an import may be sent again.
async fn keep_all(
    edge: &Edge,
    home: &crate::token::Id,
    entries: Vec<Entry>,
) -> Result<(usize, At), Problem> {
    if entries.is_empty() {
        return Err(Problem::new(Kind::Malformed, "there are no entries"));
    }
    for entry in &entries {
        let made_ms = Number::try_from(entry.made_ms);
        made_ms.map_err(|why| Problem::new(Kind::Malformed, format!("`made_ms`: {why}")))?;
        if !entry.body.get().starts_with('{') {
            return Err(Problem::new(Kind::Malformed, "the body of an entry is a JSON object"));
        }
        if entry.body.get().len() > ENTRY_BYTES_MAX {
            let detail = format!("an entry has at most {ENTRY_BYTES_MAX} bytes");
            return Err(Problem::new(Kind::TooLarge, detail));
        }
    }
    let (mut sum, mut last) = (0, At(0));
    let mut rest = entries.into_iter().peekable();
    while rest.peek().is_some() {
        let (mut piece, mut bytes) = (Vec::new(), 0);
        while let Some(next) = rest
            .next_if(|next| piece.len() < ENTRIES_MAX && bytes + next.body.get().len() <= KEEP_MAX)
        {
            bytes += next.body.get().len() + ENTRY_FRAME;
            piece.push(next);
        }
        let changed = edge.hall.keep(home, piece).await?;
        sum += changed.value;
        last = changed.at;
    }
    Ok((sum, last))
}

/// Bytes of an entry beside its body, at most.
const ENTRY_FRAME: usize = 160;

/// Where a reader begins.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct From {
    /// Behind this record; left out, from the very beginning.
    #[param(value_type = Option<u64>)]
    after: Option<Number>,
}

/// Follows what is kept.
#[utoipa::path(
    get, path = "/api/v1/household/log", tag = "household", security((), ("token" = [])),
    params(
        From,
        ("Last-Event-ID" = Option<u64>, Header, nullable = false, description = "Goes on behind this record"),
    ),
    responses((status = 200, content_type = "text/event-stream", body = streams::Said))
)]
pub(super) async fn log(
    State(edge): State<Arc<Edge>>,
    Home(home): Home,
    Asked(from): Asked<From>,
    LastEvent(last): LastEvent,
) -> Response {
    streams::household(&edge, &home, last.or(from.after).map_or(0, |at| at.0))
}

/// A household as one file.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Export {
    /// `warmhands-household/1`.
    #[schema(pattern = "^warmhands-household/1$")]
    format: String,
    /// All that was kept, in order.
    #[schema(value_type = Vec<HouseholdEntry>)]
    entries: Vec<Entry>,
}

/// Everything that is kept, as one file.
#[utoipa::path(
    get, path = "/api/v1/household", tag = "household", security((), ("token" = [])),
    responses((status = 200, body = Export))
)]
pub(super) async fn export(
    State(edge): State<Arc<Edge>>,
    Home(home): Home,
) -> Result<impl IntoResponse, Problem> {
    let live = edge.hall.household(&home);
    let mut heard = pin!(live.follow(At(0)));
    let mut entries = Vec::new();
    while let Some(told) = heard.next().await {
        match told.map_err(Refused::from)? {
            Heard::Record(placed) => {
                if let Record::Kept { entries: kept } = &placed.record {
                    entries.extend_from_slice(kept);
                }
            }
            Heard::CaughtUp(_) | Heard::Gone => break,
        }
    }
    Ok((NoStore, Json(Export { format: FORMAT.to_owned(), entries })))
}

/// Takes such a file in; what is there already is left out.
#[utoipa::path(
    post, path = "/api/v1/household", tag = "household", security((), ("token" = [])),
    request_body = Export,
    responses(
        (status = 200, body = Kept),
        (status = 409, description = "An id stands for another entry"),
    )
)]
pub(super) async fn import(
    State(edge): State<Arc<Edge>>,
    Home(home): Home,
    Body(file): Body<Export, IMPORT_MAX>,
) -> Result<impl IntoResponse, Problem> {
    if file.format != FORMAT {
        let detail = format!("this reads '{FORMAT}', and the file is something else");
        return Err(Problem::new(Kind::Malformed, detail));
    }
    if file.entries.is_empty() {
        let at = edge.hall.household(&home).ask(|_, at| at).await.map_err(Refused::from)?;
        return Ok((NoStore, Json(Kept { added: 0, at: at.0 })));
    }
    let (added, at) = keep_all(&edge, &home, file.entries).await?;
    Ok((NoStore, Json(Kept { added, at: at.0 })))
}

/// Deletes it all, for good.
#[utoipa::path(
    delete, path = "/api/v1/household", tag = "household", security((), ("token" = [])),
    responses((status = 204), (status = 413, description = "No body is needed"))
)]
pub(super) async fn delete(
    State(edge): State<Arc<Edge>>,
    Home(home): Home,
    _: NoBody,
) -> Result<StatusCode, Problem> {
    edge.hall.delete(&home).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Makes a code that lets another device into the household.
#[utoipa::path(
    post, path = "/api/v1/household/code", tag = "pairing", security((), ("token" = [])),
    responses((status = 201, body = Offered), (status = 413, description = "No body is needed"))
)]
pub(super) async fn code(
    State(edge): State<Arc<Edge>>,
    Home(home): Home,
    _: NoBody,
) -> Result<impl IntoResponse, Problem> {
    edge.rates.code(&home)?;
    let code = edge.hall.offer(Opens::Household(home)).await?;
    Ok((StatusCode::CREATED, NoStore, Json(offered(&edge, code, "/"))))
}
