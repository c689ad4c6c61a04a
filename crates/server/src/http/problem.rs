//! What is said when something is not done: a problem document (RFC 9457), the one place where a
//! refusal becomes a status.

use crate::hall::Refused;
use crate::{household, session};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use serde_json::{Map, Value, json};
use utoipa::ToSchema;
use warmhands_core::diagnostic::{Diagnostic, Severity};

/// A problem document. Further members say more, see `docs/protocol.md`.
#[derive(Debug, Serialize, ToSchema)]
pub struct Problem {
    /// Which problem, for programs: stable.
    #[serde(rename = "type")]
    #[schema(example = "urn:warmhands:not-the-tail", pattern = "^urn:warmhands:[a-z-]+$")]
    kind: String,
    /// Which problem, for people.
    title: &'static str,
    /// The answer's status.
    #[schema(minimum = 400, maximum = 599)]
    status: u16,
    /// What it was this time.
    detail: String,
    /// What belongs to this problem.
    #[serde(flatten)]
    #[schema(ignore)]
    more: Map<String, Value>,
    #[serde(skip)]
    headers: Vec<(header::HeaderName, HeaderValue)>,
}

/// The problems that there are: type, status, title.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "each says what it is, in its title")]
pub enum Kind {
    Malformed,
    NoToken,
    WrongToken,
    NotYours,
    ForeignOrigin,
    NotFound,
    NoSuchCode,
    WrongMethod,
    NotTheTail,
    ConductedElsewhere,
    KeyTaken,
    Answered,
    IdTaken,
    OneHousehold,
    Expired,
    TooLarge,
    WrongMedia,
    WrongName,
    NotWellFormed,
    TooMany,
    JournalAway,
    Closing,
}

impl Kind {
    fn said(self) -> (&'static str, StatusCode, &'static str) {
        use StatusCode as S;
        match self {
            Self::Malformed => ("malformed", S::BAD_REQUEST, "The request cannot be read"),
            Self::NoToken => ("no-token", S::UNAUTHORIZED, "A token is needed"),
            Self::WrongToken => ("wrong-token", S::UNAUTHORIZED, "This token opens nothing here"),
            Self::NotYours => ("not-yours", S::FORBIDDEN, "This is for another role"),
            Self::ForeignOrigin => {
                ("foreign-origin", S::FORBIDDEN, "The request comes from another site")
            }
            Self::NotFound => ("not-found", S::NOT_FOUND, "There is nothing here"),
            Self::NoSuchCode => ("no-such-code", S::NOT_FOUND, "This code opens nothing"),
            Self::WrongMethod => {
                ("wrong-method", S::METHOD_NOT_ALLOWED, "That cannot be done here")
            }
            Self::NotTheTail => ("not-the-tail", S::CONFLICT, "The log has gone on"),
            Self::ConductedElsewhere => {
                ("conducted-elsewhere", S::CONFLICT, "Another device conducts now")
            }
            Self::KeyTaken => ("key-taken", S::CONFLICT, "This key is taken"),
            Self::Answered => ("answered", S::CONFLICT, "This reply waits for no answer"),
            Self::IdTaken => ("id-taken", S::CONFLICT, "This id is taken"),
            Self::OneHousehold => ("one-household", S::CONFLICT, "There is one household here"),
            Self::Expired => ("expired", S::GONE, "The session's tokens have ended"),
            Self::TooLarge => ("too-large", S::PAYLOAD_TOO_LARGE, "This is too large"),
            Self::WrongMedia => ("wrong-media", S::UNSUPPORTED_MEDIA_TYPE, "JSON is needed"),
            Self::WrongName => {
                ("wrong-name", S::MISDIRECTED_REQUEST, "The server does not go by this name")
            }
            Self::NotWellFormed => {
                ("not-well-formed", S::UNPROCESSABLE_ENTITY, "The core cannot read this")
            }
            Self::TooMany => ("too-many", S::TOO_MANY_REQUESTS, "That is too much at once"),
            Self::JournalAway => {
                ("journal-away", S::SERVICE_UNAVAILABLE, "The journal does not answer")
            }
            Self::Closing => ("closing", S::SERVICE_UNAVAILABLE, "The server goes down"),
        }
    }
}

impl Problem {
    /// A problem, and what it was this time.
    pub fn new(kind: Kind, detail: impl Into<String>) -> Self {
        let (name, status, title) = kind.said();
        let headers = match kind {
            Kind::NoToken | Kind::WrongToken => {
                vec![(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"))]
            }
            Kind::JournalAway | Kind::Closing => {
                vec![(header::RETRY_AFTER, HeaderValue::from_static("1"))]
            }
            _ => Vec::new(),
        };
        Self {
            kind: format!("urn:warmhands:{name}"),
            title,
            status: status.as_u16(),
            detail: detail.into(),
            more: Map::new(),
            headers,
        }
    }
    /// Too much at once: when to come back.
    pub fn too_many(detail: impl Into<String>, after_s: u64) -> Self {
        let problem = Self::new(Kind::TooMany, detail);
        Self { headers: vec![(header::RETRY_AFTER, after_s.max(1).into())], ..problem }
    }
    /// With a member more.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.more.insert(name.to_owned(), value.into());
        self
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let body = serde_json::to_vec(&self).unwrap_or_default();
        let kind = [(header::CONTENT_TYPE, "application/problem+json")];
        let mut response = (status, kind, body).into_response();
        response.headers_mut().extend(self.headers);
        response
    }
}

impl From<session::Refused> for Problem {
    fn from(refused: session::Refused) -> Self {
        use session::Refused as R;
        let detail = refused.to_string();
        match refused {
            R::Unknown => Self::new(Kind::WrongToken, detail),
            R::Expired => Self::new(Kind::Expired, detail),
            R::NotYours(_) => Self::new(Kind::NotYours, detail),
            R::ConductedElsewhere { epoch } => {
                Self::new(Kind::ConductedElsewhere, detail).with("epoch", epoch)
            }
            R::NotTheTail { tail, .. } => Self::new(Kind::NotTheTail, detail).with("tail", tail),
            R::KeyTaken => Self::new(Kind::KeyTaken, detail),
            R::Answered(key) => Self::new(Kind::Answered, detail).with("key", key.as_str()),
            R::Clock | R::NoSuchEntry { .. } | R::NoSuchEpoch { .. } => {
                Self::new(Kind::NotWellFormed, detail)
            }
            R::TooManyWaiting => Self::too_many(detail, 1),
            R::Full => Self::too_many(detail, session::LASTS_MS / 1000),
        }
    }
}

impl From<household::Refused> for Problem {
    fn from(refused: household::Refused) -> Self {
        let detail = refused.to_string();
        match refused {
            household::Refused::Unknown => Self::new(Kind::WrongToken, detail),
            household::Refused::IdTaken(id) => {
                Self::new(Kind::IdTaken, detail).with("id", id.to_string())
            }
            household::Refused::Full(_) => Self::too_many(detail, 60 * 60),
        }
    }
}

impl From<Refused> for Problem {
    fn from(refused: Refused) -> Self {
        let detail = refused.to_string();
        match refused {
            Refused::Session(refused) => refused.into(),
            Refused::Household(refused) => refused.into(),
            Refused::NotWellFormed(findings) => not_well_formed(&findings),
            Refused::NoSuchCode => Self::new(Kind::NoSuchCode, detail),
            Refused::TooManyCodes { after_ms } => Self::too_many(detail, after_ms.div_ceil(1000)),
            Refused::TooManyStreams(_) => Self::too_many(detail, 10),
            Refused::OneHousehold => Self::new(Kind::OneHousehold, detail),
            Refused::Away(away) => {
                tracing::warn!(%away, "the journal does not answer");
                Self::new(Kind::JournalAway, "whether it was stored is not known: send it again")
            }
        }
    }
}

/// What the core found, as it says it; where it stands in the text is left to who sent it.
fn not_well_formed(findings: &[Diagnostic]) -> Problem {
    let stops = findings.iter().filter(|found| found.severity == Severity::Stop);
    let told: Vec<Value> = stops
        .clone()
        .map(|found| json!({ "code": found.code, "message": found.message, "help": found.help }))
        .collect();
    let first = stops.map(|found| found.message.clone()).next();
    Problem::new(Kind::NotWellFormed, first.unwrap_or_default()).with("findings", told)
}
