//! Where other devices find this server, and how they are let in.

use super::Edge;
use super::caller::{Body, Caller};
use super::problem::Problem;
use super::streams::NoStore;
use crate::hall::Paired;
use crate::pairing::{Code, LASTS_MS};
use axum::Json;
use axum::extract::State;
use axum::response::IntoResponse;
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use utoipa::ToSchema;

/// An address as a link, and as a picture to be scanned.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Link {
    /// The link.
    url: String,
    /// An SVG of its QR code.
    qr: String,
}

impl Link {
    fn to(url: String) -> Self {
        Self { qr: crate::serve::here::qr_svg(&url), url }
    }
}

/// A code that is on offer.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Offered {
    /// Six digits.
    #[schema(pattern = "^[0-9]{6}$")]
    code: String,
    /// How long it is good for.
    expires_s: u64,
    /// The way in, for each address of this server.
    links: Vec<Link>,
}

/// What is shown with a code. It stands behind `#`: a browser sends that to nobody.
pub(super) fn offered(edge: &Edge, code: Code, path: &str) -> Offered {
    let link = |base: &String| Link::to(format!("{base}{path}#code={code}"));
    let links = edge.here.addresses().iter().map(link).collect();
    Offered { code: code.to_string(), expires_s: LASTS_MS / 1000, links }
}

/// A code that somebody typed or scanned.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Typed {
    /// Six digits.
    #[schema(pattern = "^[0-9]{6}$")]
    code: String,
}

/// What a code opened.
#[derive(Debug, Serialize, ToSchema)]
#[serde(tag = "role", rename_all = "snake_case")]
pub(super) enum LetIn {
    /// A session, as its receiver.
    Receiver {
        /// Which.
        session: String,
        /// The token; said here, and never again.
        token: String,
        /// How long it is good for.
        expires_s: u64,
    },
    /// A household.
    Household {
        /// The token; said here, and never again.
        token: String,
    },
}

/// Uses a code up.
#[utoipa::path(
    post, path = "/api/v1/pair", tag = "pairing", request_body = Typed,
    responses(
        (status = 200, body = LetIn),
        (status = 401, description = "What the code opened is not there any more"),
        (status = 404, description = "The code is wrong, used or out of date"),
        (status = 410, description = "The session's tokens have ended"),
    )
)]
pub(super) async fn pair(
    State(edge): State<Arc<Edge>>,
    caller: Caller,
    Body(typed): Body<Typed, 256>,
) -> Result<impl IntoResponse, Problem> {
    let let_in = match edge.hall.pair(typed.code.parse().ok(), caller.address).await? {
        Paired::Household { token } => LetIn::Household { token: token.reveal() },
        Paired::Receiver { session, token, until_ms } => LetIn::Receiver {
            session: session.as_str().to_owned(),
            token: token.reveal(),
            expires_s: until_ms.saturating_sub(edge.hall.now_ms()) / 1000,
        },
    };
    Ok((NoStore, Json(let_in)))
}

/// What this server is, and where other devices find it.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct HereAnswer {
    /// Warmhands' version.
    version: &'static str,
    /// Whether it serves one household at home.
    home: bool,
    /// Where other devices find it.
    addresses: Vec<Link>,
}

/// Says where other devices find this server.
#[utoipa::path(
    get, path = "/api/v1/here", tag = "pairing",
    responses((status = 200, body = HereAnswer))
)]
pub(super) async fn here(State(edge): State<Arc<Edge>>) -> impl IntoResponse {
    let addresses = edge.here.addresses().into_iter().map(Link::to).collect();
    let version = env!("CARGO_PKG_VERSION");
    (NoStore, Json(HereAnswer { version, home: edge.hall.home, addresses }))
}
