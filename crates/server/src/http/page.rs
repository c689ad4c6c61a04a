//! The files of the page, and of the phone's page.

use super::problem::{Kind, Problem};
use axum::Router;
use axum::extract::Request;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use std::path::Path;
use tower::ServiceExt;
use tower_http::services::{ServeDir, ServeFile};

/// The folder, compressed where the browser takes it so; `/phone` is the phone's page.
pub(super) fn router<S: Clone + Send + Sync + 'static>(folder: Option<&Path>) -> Router<S> {
    let Some(folder) = folder else { return Router::new().fallback(nothing) };
    let files = ServeDir::new(folder).precompressed_br().precompressed_gzip();
    let phone = ServeFile::new(folder.join("phone.html")).precompressed_br().precompressed_gzip();
    Router::new()
        .route_service("/phone", phone)
        .fallback_service(ServiceExt::<Request>::map_response(files, told))
}

/// What is not there says so like everything else.
fn told<B>(response: axum::http::Response<B>) -> Response
where
    B: axum::body::HttpBody<Data = bytes::Bytes> + Send + 'static,
    B::Error: Into<axum::BoxError>,
{
    match response.status() {
        StatusCode::NOT_FOUND => no_file().into_response(),
        _ => response.map(axum::body::Body::new),
    }
}

fn no_file() -> Problem {
    Problem::new(Kind::NotFound, "there is no such file")
}

async fn nothing() -> Problem {
    no_file()
}
