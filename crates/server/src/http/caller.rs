//! Who asks, and what they sent: read once, refused with a problem document.

use super::Edge;
use super::problem::{Kind, Problem};
use crate::hall::Room;
use crate::token::{Id, Token};
use axum::body::Bytes;
use axum::extract::{ConnectInfo, FromRequest, FromRequestParts, Path, Query, Request};
use axum::http::request::Parts;
use axum::http::{HeaderMap, header};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

/// Where a request comes from.
#[derive(Debug, Clone, Copy)]
pub(super) struct Caller {
    /// The other end of the connection.
    pub(super) address: IpAddr,
    /// Whether it is this machine, speaking for itself.
    pub(super) here: bool,
}

impl Caller {
    pub(super) fn of(parts: &Parts) -> Self {
        let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>();
        // Nothing but a connection brings requests; without one nobody is trusted.
        let address = peer.map_or(IpAddr::from([0, 0, 0, 0]), |peer| peer.0.ip().to_canonical());
        let passed_on = [header::FORWARDED.as_str(), "x-forwarded-for", "x-real-ip", "via"];
        let passed_on = passed_on.iter().any(|name| parts.headers.contains_key(*name));
        Self { address, here: address.is_loopback() && !passed_on }
    }
    /// Its address, where that is limited.
    pub(super) fn limited(self) -> Option<IpAddr> {
        (!self.here).then_some(self.address)
    }
}

impl<S: Sync> FromRequestParts<S> for Caller {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Problem> {
        Ok(Self::of(parts))
    }
}

fn bearer(headers: &HeaderMap) -> Result<Option<Token>, Problem> {
    let mut given = headers.get_all(header::AUTHORIZATION).iter();
    let Some(value) = given.next() else { return Ok(None) };
    let text = value.to_str().map_err(|_| needed())?;
    let (scheme, token) = text.split_once(' ').ok_or_else(needed)?;
    if !scheme.eq_ignore_ascii_case("bearer") || given.next().is_some() {
        return Err(needed());
    }
    // A text that can be no token is a wrong one: it says nothing about those that there are.
    token
        .trim()
        .parse()
        .map(Some)
        .map_err(|error: crate::token::NoToken| Problem::new(Kind::WrongToken, error.to_string()))
}

fn needed() -> Problem {
    Problem::new(Kind::NoToken, "send one header 'Authorization: Bearer' with one token")
}

/// The session of the path, by its token.
impl FromRequestParts<Arc<Edge>> for Room {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, edge: &Arc<Edge>) -> Result<Self, Problem> {
        let token = bearer(&parts.headers)?.ok_or_else(needed)?;
        let path = Path::<String>::from_request_parts(parts, edge).await;
        let id = path.ok().and_then(|Path(id)| id.parse::<Id>().ok());
        let unknown = || Problem::new(Kind::WrongToken, "this token is not known here");
        Ok(edge.hall.room(&id.ok_or_else(unknown)?, &token).await?)
    }
}

/// The household that somebody speaks for.
#[derive(Debug)]
pub(super) struct Home(pub(super) Id);

impl FromRequestParts<Arc<Edge>> for Home {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, edge: &Arc<Edge>) -> Result<Self, Problem> {
        match bearer(&parts.headers)? {
            Some(token) => Ok(Self(edge.hall.household_of(&token).await?)),
            None if edge.hall.home && Caller::of(parts).here => Ok(Self(Id::home())),
            None => Err(needed()),
        }
    }
}

/// A JSON body of at most `MAX` bytes.
#[derive(Debug)]
pub(super) struct Body<T, const MAX: usize>(pub(super) T);

impl<T: DeserializeOwned, S: Sync, const MAX: usize> FromRequest<S> for Body<T, MAX> {
    type Rejection = Problem;

    async fn from_request(request: Request, _: &S) -> Result<Self, Problem> {
        let media = request.headers().get(header::CONTENT_TYPE).and_then(|v| v.to_str().ok());
        let media = media.map(|text| text.split(';').next().unwrap_or_default().trim());
        if !media.is_some_and(|media| media.eq_ignore_ascii_case("application/json")) {
            let detail = "send the body with 'Content-Type: application/json'";
            return Err(Problem::new(Kind::WrongMedia, detail));
        }
        let bytes = all(request, MAX).await?;
        serde_json::from_slice(&bytes).map(Self).map_err(|error| {
            Problem::new(Kind::Malformed, format!("the body cannot be read: {error}"))
        })
    }
}

/// No body where none is needed: a few bytes would be ignored, and many are refused.
#[derive(Debug)]
pub(super) struct NoBody;

impl<S: Sync> FromRequest<S> for NoBody {
    type Rejection = Problem;

    async fn from_request(request: Request, _: &S) -> Result<Self, Problem> {
        all(request, 256).await.map(|_| Self)
    }
}

/// How long a body may take to come.
const BODY_TIMEOUT: Duration = Duration::from_secs(30);

async fn all(request: Request, max: usize) -> Result<Bytes, Problem> {
    let too_large = || {
        Problem::new(Kind::TooLarge, format!("at most {max} bytes are taken here"))
            .with("bytes_max", max)
    };
    let told = request.headers().get(header::CONTENT_LENGTH);
    let told = told.and_then(|length| length.to_str().ok()?.parse::<usize>().ok());
    if told.is_some_and(|length| length > max) {
        return Err(too_large());
    }
    let reading = axum::body::to_bytes(request.into_body(), max);
    let slow = |_| Problem::new(Kind::Malformed, "the body did not come to its end in time");
    tokio::time::timeout(BODY_TIMEOUT, reading).await.map_err(slow)?.map_err(|error| {
        let mut cause = std::error::Error::source(&error);
        while let Some(inner) = cause {
            if inner.to_string().contains("length limit") {
                return too_large();
            }
            cause = inner.source();
        }
        Problem::new(Kind::Malformed, "the body broke off")
    })
}

/// A query, read strictly.
#[derive(Debug)]
pub(super) struct Asked<T>(pub(super) T);

impl<T: DeserializeOwned, S: Send + Sync> FromRequestParts<S> for Asked<T> {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        let query = Query::<T>::from_request_parts(parts, state).await;
        query.map(|Query(query)| Self(query)).map_err(|error| {
            Problem::new(Kind::Malformed, format!("the query cannot be read: {error}"))
        })
    }
}

/// A number of an entry, a record or an epoch, as the document has it: what an int64 holds, from 0.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(try_from = "u64")]
pub(super) struct Number(pub(super) u64);

impl TryFrom<u64> for Number {
    type Error = String;

    fn try_from(number: u64) -> Result<Self, Self::Error> {
        let most = i64::MAX.unsigned_abs();
        if number > most { Err(format!("a number is at most {most}")) } else { Ok(Self(number)) }
    }
}

/// The record that a reader goes on behind, from `Last-Event-ID`.
#[derive(Debug)]
pub(super) struct LastEvent(pub(super) Option<Number>);

impl<S: Sync> FromRequestParts<S> for LastEvent {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Problem> {
        let Some(value) = parts.headers.get("last-event-id") else { return Ok(Self(None)) };
        let number = value.to_str().ok().and_then(|text| text.parse::<u64>().ok());
        let number = number.and_then(|number| Number::try_from(number).ok());
        let malformed = || Problem::new(Kind::Malformed, "Last-Event-ID is a number of a record");
        Ok(Self(Some(number.ok_or_else(malformed)?)))
    }
}
