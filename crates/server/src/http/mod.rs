//! The edge: HTTP, as `docs/protocol.md` has it. Handlers read, ask the [`Hall`], and write; every
//! rule is somewhere else.

mod caller;
mod guard;
mod household;
mod metrics;
mod page;
mod pairing;
mod problem;
mod rates;
mod sessions;
mod streams;

pub use guard::Names;
pub use metrics::Metrics;
pub use rates::Rates;

use crate::hall::Hall;
use crate::serve::here::Here;
use axum::Router;
use axum::extract::State;
use axum::http::{Method, header};
use axum::middleware;
use axum::response::IntoResponse;
use axum::routing::get;
use problem::{Kind, Problem};
use std::path::PathBuf;
use std::sync::Arc;
use utoipa::openapi::security::{HttpAuthScheme, HttpBuilder, SecurityScheme};
use utoipa::openapi::{OpenApi, PathItem, Ref, RefOr, Response, ResponseBuilder};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

/// What the edge knows beside the hall.
#[derive(Debug)]
pub struct Edge {
    /// The node.
    pub hall: Arc<Hall>,
    /// What the server is called.
    pub names: Names,
    /// Where other devices find it.
    pub here: Here,
    /// How much comes in.
    pub rates: Rates,
    /// What is counted.
    pub metrics: Metrics,
    /// The folder of the built page.
    pub page: Option<PathBuf>,
}

/// Every path that is answered.
pub fn router(edge: Arc<Edge>) -> Router {
    let (api, document) = api().split_for_parts();
    let document: Arc<str> = written(document).into();
    let rest = Router::new()
        .route("/api/openapi.json", get(move || std::future::ready(as_json(&document))))
        .route("/healthz", get(healthz))
        .route("/metrics", get(metrics))
        .route("/api/{*rest}", axum::routing::any(nothing));
    api.merge(rest)
        .merge(page::router(edge.page.as_deref()))
        .method_not_allowed_fallback(wrong_method)
        .layer(middleware::from_fn_with_state(Arc::clone(&edge), guard::guarded))
        .with_state(edge)
}

fn api() -> OpenApiRouter<Arc<Edge>> {
    OpenApiRouter::new()
        .routes(routes!(sessions::open))
        .routes(routes!(sessions::conduct))
        .routes(routes!(sessions::append, sessions::log))
        .routes(routes!(sessions::reply, sessions::inbox))
        .routes(routes!(sessions::code))
        .routes(routes!(pairing::pair))
        .routes(routes!(pairing::here))
        .routes(routes!(household::found))
        .routes(routes!(household::export, household::import, household::delete))
        .routes(routes!(household::keep, household::log))
        .routes(routes!(household::code))
}

/// The OpenAPI document, as it is served.
///
/// # Panics
/// Never: the document is plain data.
pub fn openapi() -> String {
    written(api().split_for_parts().1)
}

fn written(mut document: OpenApi) -> String {
    "Warmhands".clone_into(&mut document.info.title);
    document.info.description =
        Some("Keeps and passes on ordered logs. docs/protocol.md tells the whole.".to_owned());
    let components = document.components.get_or_insert_default();
    let bearer = HttpBuilder::new().scheme(HttpAuthScheme::Bearer).build();
    components.security_schemes.insert("token".to_owned(), SecurityScheme::Http(bearer).into());
    components.schemas.insert("Problem".to_owned(), <Problem as utoipa::PartialSchema>::schema());
    document.paths.paths.values_mut().for_each(add_problems);
    document.to_pretty_json().expect("plain data has a JSON")
}

/// What any operation may answer, said once: by what it takes.
fn add_problems(path: &mut PathItem) {
    let operations = [&mut path.get, &mut path.post, &mut path.delete];
    for operation in operations.into_iter().flatten() {
        let mut statuses: Vec<u16> = vec![400, 403, 421, 429, 503];
        if operation.security.is_some() {
            statuses.extend([401, 410]);
        }
        if operation.request_body.is_some() {
            statuses.extend([413, 415]);
        }
        let described: Vec<String> = operation.responses.responses.keys().cloned().collect();
        statuses.extend(described.iter().filter_map(|status| status.parse::<u16>().ok()));
        for status in statuses.into_iter().filter(|status| *status >= 400) {
            operation.responses.responses.insert(status.to_string(), RefOr::T(problem_response()));
        }
    }
}

fn problem_response() -> Response {
    let schema = Ref::from_schema_name("Problem");
    let content = utoipa::openapi::ContentBuilder::new().schema(Some(schema)).build();
    ResponseBuilder::new()
        .description("A problem document (RFC 9457); docs/protocol.md has every type.")
        .content("application/problem+json", content)
        .build()
}

fn as_json(document: &str) -> impl IntoResponse + use<> {
    ([(header::CONTENT_TYPE, "application/json")], document.to_string())
}

async fn healthz(State(edge): State<Arc<Edge>>) -> Result<&'static str, Problem> {
    let away = |_| Problem::new(Kind::JournalAway, "the journal does not answer");
    edge.hall.journal.check().await.map_err(away)?;
    Ok("ok\n")
}

async fn metrics(State(edge): State<Arc<Edge>>) -> impl IntoResponse {
    let kind = "application/openmetrics-text; version=1.0.0; charset=utf-8";
    ([(header::CONTENT_TYPE, kind)], edge.metrics.written(&edge.hall))
}

async fn nothing() -> Problem {
    Problem::new(
        Kind::NotFound,
        "there is no such path; /api/openapi.json has those that there are",
    )
}

async fn wrong_method(method: Method) -> Problem {
    Problem::new(Kind::WrongMethod, format!("{method} is nothing that this path knows"))
}
