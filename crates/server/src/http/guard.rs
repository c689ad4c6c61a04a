//! What holds for every request, before anybody looks at what it asks: the name it comes by, the site
//! it comes from, how often; and the headers of every answer.

use super::Edge;
use super::caller::Caller;
use super::problem::{Kind, Problem};
use axum::extract::{MatchedPath, Request, State};
use axum::http::uri::Authority;
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use std::net::IpAddr;
use std::sync::Arc;
use std::time::Instant;

/// WebAssembly is compiled from the page's own files; a drawing made in the page is a `blob:`.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    img-src 'self' blob:; font-src 'self'; media-src 'self' blob:; connect-src 'self'; \
    worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; \
    frame-ancestors 'none'";

const HEADERS: [(HeaderName, &str); 5] = [
    (header::CONTENT_SECURITY_POLICY, POLICY),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "no-referrer"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
];

/// The names that a server answers to.
#[derive(Debug, Clone, Default)]
pub struct Names {
    /// Names it was given, such as `warmhands.example`.
    pub given: Vec<String>,
    /// Whether a bare address will do: in the home network there are no names. An address is nobody
    /// else's, so a page of the web cannot make one point here.
    pub addresses: bool,
}

impl Names {
    fn has(&self, host: &str) -> bool {
        let address = host.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>();
        match address {
            Ok(address) => address.is_loopback() || self.addresses,
            Err(_) => {
                host.eq_ignore_ascii_case("localhost")
                    || self.given.iter().any(|name| name.eq_ignore_ascii_case(host))
            }
        }
    }
}

/// Guards the router, and measures it.
pub(super) async fn guarded(
    State(edge): State<Arc<Edge>>,
    request: Request,
    next: Next,
) -> Response {
    let begun = Instant::now();
    let method = request.method().clone();
    // The path as it was written down, never as it was asked for: ids stay out of the log.
    let route = request.extensions().get::<MatchedPath>().map(|path| path.as_str().to_owned());
    let route = route.unwrap_or_else(|| "page".to_owned());
    // The names of these files change with what is in them.
    let lasting = request.uri().path().starts_with("/assets/");
    let (parts, body) = request.into_parts();
    let mut response = match admitted(&edge, &parts) {
        Ok(()) => next.run(Request::from_parts(parts, body)).await,
        Err(problem) => problem.into_response(),
    };
    let lasting = lasting && response.status().is_success();
    dress(response.headers_mut(), lasting);
    let (status, took) = (response.status(), begun.elapsed());
    edge.metrics.answered(&method, &route, status, took);
    tracing::debug!(%method, route, status = status.as_u16(), took_ms = took.as_millis(), "answered");
    response
}

fn admitted(edge: &Edge, parts: &axum::http::request::Parts) -> Result<(), Problem> {
    let authority = authority(parts).filter(|authority| edge.names.has(authority.host()));
    let Some(authority) = authority else {
        let detail =
            "open Warmhands by localhost, by the address that it shows, or by its own name";
        return Err(Problem::new(Kind::WrongName, detail));
    };
    from_here(parts, &authority)?;
    if parts.uri.query().is_some_and(holds_token) {
        let detail = "a token in an address ends up in histories and logs; send it in a header";
        return Err(Problem::new(Kind::Malformed, detail));
    }
    if *edge.hall.closing().borrow() && parts.method != Method::GET {
        return Err(Problem::new(Kind::Closing, "it will be back in a moment"));
    }
    match Caller::of(parts).limited() {
        Some(address) => edge.rates.request(address),
        None => Ok(()),
    }
}

fn authority(parts: &axum::http::request::Parts) -> Option<Authority> {
    let mut hosts = parts.headers.get_all(header::HOST).iter();
    let host = hosts.next()?.to_str().ok()?.parse().ok()?;
    hosts.next().is_none().then_some(host)
}

/// Nothing that another site's page asks for is done: browsers say where a request comes from.
fn from_here(parts: &axum::http::request::Parts, authority: &Authority) -> Result<(), Problem> {
    let foreign =
        || Problem::new(Kind::ForeignOrigin, "only the page of this very server may ask for this");
    if let Some(origin) = parts.headers.get(header::ORIGIN) {
        let origin = origin.to_str().ok().and_then(|text| text.split_once("://"));
        if !origin.is_some_and(|(_, from)| from.eq_ignore_ascii_case(authority.as_str())) {
            return Err(foreign());
        }
    }
    let site = parts.headers.get("sec-fetch-site").and_then(|site| site.to_str().ok());
    let page = !parts.uri.path().starts_with("/api/");
    match site {
        // Somebody followed a link to the page, and may.
        Some("cross-site" | "same-site") if page && parts.method == Method::GET => Ok(()),
        Some("cross-site" | "same-site") => Err(foreign()),
        _ => Ok(()),
    }
}

fn holds_token(query: &str) -> bool {
    let names = query.split('&').filter_map(|pair| pair.split('=').next());
    let secret = ["token", "access_token", "conductor", "receiver", "viewer", "household"];
    names.into_iter().any(|name| secret.iter().any(|one| name.eq_ignore_ascii_case(one)))
}

fn dress(headers: &mut HeaderMap, lasting: bool) {
    for (name, value) in HEADERS {
        headers.insert(name, HeaderValue::from_static(value));
    }
    // What the API answers says for itself that nobody may keep it.
    let cache = if lasting { "public, max-age=31536000, immutable" } else { "no-cache" };
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static(cache));
}
