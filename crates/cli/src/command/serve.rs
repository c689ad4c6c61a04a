//! `warmhands serve`: the page, for a browser on this machine.
//!
//! The page works alone: nothing is asked of the server but its files. Who comes by another name
//! than this machine's is sent away, so that no page of the web can read it through a name of its
//! own, and the policy lets the page reach nothing else.

use crate::args;
use crate::failure::{Answer, Failure};
use crate::output;
use axum::Router;
use axum::extract::Request;
use axum::http::uri::Authority;
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use std::path::Path;
use tokio::net::TcpListener;
use tower_http::services::ServeDir;

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

/// Serves the page until Ctrl-C.
pub(super) fn run(args: &args::Serve) -> Result<Answer, Failure> {
    if !args.page.join("index.html").is_file() {
        let folder = args.page.display();
        return Err(Failure::Input(format!(
            "there is no page in {folder}: 'make run' builds it, --page names another folder"
        )));
    }
    let at = format!("http://{}", args.addr);
    let failed = |error| Failure::Serve { at: at.clone(), error };
    let runtime = tokio::runtime::Runtime::new().map_err(failed)?;
    runtime.block_on(async {
        let listener = TcpListener::bind(args.addr).await.map_err(failed)?;
        let at = listener.local_addr().map_err(failed)?;
        output::write(None, format!("Warmhands is at http://{at}\nCtrl-C ends it.\n").as_bytes())?;
        let served = axum::serve(listener, page(&args.page)).with_graceful_shutdown(ended());
        served.await.map_err(failed)
    })?;
    Ok(Answer::Yes)
}

async fn ended() {
    if tokio::signal::ctrl_c().await.is_err() {
        // Where nobody can say that it ends, it goes on.
        std::future::pending::<()>().await;
    }
}

/// The files of the page, compressed where the browser takes them so.
fn page(folder: &Path) -> Router {
    let files = ServeDir::new(folder).precompressed_br().precompressed_gzip();
    Router::new().fallback_service(files).layer(middleware::from_fn(guarded))
}

async fn guarded(request: Request, next: Next) -> Response {
    if !by_name_of_this_machine(&request) {
        let why = "Warmhands answers only as localhost, 127.0.0.1 or [::1].\n";
        return (StatusCode::MISDIRECTED_REQUEST, why).into_response();
    }
    // The names of these files change with what is in them.
    let lasting = request.uri().path().starts_with("/assets/");
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    for (name, value) in HEADERS {
        headers.insert(name, HeaderValue::from_static(value));
    }
    let cache = if lasting { "public, max-age=31536000, immutable" } else { "no-cache" };
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(cache));
    response
}

fn by_name_of_this_machine(request: &Request) -> bool {
    let host = request.headers().get(header::HOST).and_then(|host| host.to_str().ok());
    let host = host.and_then(|host| host.parse::<Authority>().ok());
    host.is_some_and(|host| matches!(host.host(), "localhost" | "127.0.0.1" | "[::1]"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::body::Body;
    use std::fs;
    use tower::ServiceExt;

    fn ask(host: &str, path: &str, accept: &str) -> Response {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("assets")).unwrap();
        for (name, text) in [
            ("index.html", "<!doctype html>"),
            ("assets/a.js", "long"),
            ("assets/a.js.br", "br"),
            ("assets/b.wasm", "wasm"),
            ("manifest.webmanifest", "{}"),
        ] {
            fs::write(folder.path().join(name), text).unwrap();
        }
        let request = Request::get(path)
            .header(header::HOST, host)
            .header(header::ACCEPT_ENCODING, accept)
            .body(Body::empty())
            .unwrap();
        let runtime = tokio::runtime::Runtime::new().unwrap();
        runtime.block_on(page(folder.path()).oneshot(request)).unwrap()
    }

    #[test]
    fn the_page_comes_with_its_policy() {
        let answer = ask("127.0.0.1:4040", "/", "");
        assert_eq!(answer.status(), StatusCode::OK);
        let policy = answer.headers()[header::CONTENT_SECURITY_POLICY].to_str().unwrap();
        assert!(!policy.contains("unsafe-inline"));
        assert_eq!(answer.headers()[header::CACHE_CONTROL], "no-cache");
    }

    #[test]
    fn files_have_their_types_and_come_compressed() {
        let types = [
            ("/assets/a.js", "text/javascript"),
            ("/assets/b.wasm", "application/wasm"),
            ("/manifest.webmanifest", "application/manifest+json"),
        ];
        for (path, kind) in types {
            let answer = ask("localhost", path, "gzip, br");
            assert_eq!(answer.headers()[header::CONTENT_TYPE], kind, "{path}");
            let compressed = answer.headers().contains_key(header::CONTENT_ENCODING);
            assert_eq!(compressed, path == "/assets/a.js", "{path}");
        }
    }

    #[test]
    fn another_name_is_sent_away() {
        assert_eq!(ask("evil.example:4040", "/", "").status(), StatusCode::MISDIRECTED_REQUEST);
        assert_eq!(ask("localhost:4040", "/nothing", "").status(), StatusCode::NOT_FOUND);
        assert_eq!(ask("localhost", "/../Cargo.toml", "").status(), StatusCode::NOT_FOUND);
    }
}
