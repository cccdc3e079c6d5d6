//! Serves the snapshot when the status page's own process is dead: a process without a database, which reads files and
//! says how old they are. The edge asks it only when nobody else answers.

use std::path::PathBuf;
use std::sync::Arc;

use dropshot::{ApiDescription, Body, RequestContext};
use futures::future::BoxFuture;
use http::header::{CACHE_CONTROL, CONTENT_TYPE};
use http::{HeaderName, HeaderValue, Method, Response, StatusCode};

use super::{headers, snapshot, times};
use crate::clock::SharedClock;
use crate::http::{Listener, Served, every_path};

/// How old what is served is, in seconds.
const AGE: HeaderName = HeaderName::from_static("x-trailflow-snapshot-age");
/// Where a page says it.
const MARK: &str = "<!--age-->";

/// The listener over a folder.
pub struct Keeper {
    folder: PathBuf,
    clock: SharedClock,
}

impl Keeper {
    /// Serves what is in this folder.
    #[must_use]
    pub fn new(folder: PathBuf, clock: SharedClock) -> Arc<Keeper> {
        Arc::new(Keeper { folder, clock })
    }

    /// What dropshot serves.
    #[must_use]
    pub fn api_description() -> ApiDescription<Arc<Keeper>> {
        every_path()
    }

    fn answer(&self, method: &Method, path: &str) -> Response<Body> {
        if !matches!(*method, Method::GET | Method::HEAD) {
            return plain(StatusCode::SERVICE_UNAVAILABLE, "This is a snapshot. Try again later.\n");
        }
        if path == "/health" {
            return plain(StatusCode::OK, "ok\n");
        }
        let Ok((text, at)) = snapshot::read(&self.folder, path) else {
            return plain(StatusCode::NOT_FOUND, "The snapshot has no such page.\n");
        };
        let age_ms = (self.clock.now() - at).max(0);
        let media_type = media_type(path);
        let text = if media_type.starts_with("text/html") {
            text.replacen(MARK, &told(at, age_ms), 1)
        } else {
            text
        };
        let mut response = Response::new(Body::from(text));
        response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(media_type));
        response.headers_mut().insert(AGE, HeaderValue::from(age_ms / 1000));
        response
    }
}

/// What a page says of its age.
fn told(at: i64, age_ms: i64) -> String {
    format!(
        "<section class=\"notice warn\" aria-label=\"Snapshot\"><p><strong>This is a snapshot, {} old.</strong> The \
         status page itself does not respond. Made {}.</p></section>",
        times::lasted(age_ms),
        times::when(at)
    )
}

fn media_type(path: &str) -> &'static str {
    match path.rsplit('.').next() {
        Some("json") => "application/json",
        Some("atom") => "application/atom+xml; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        _ => "text/html; charset=utf-8",
    }
}

fn plain(status: StatusCode, text: &'static str) -> Response<Body> {
    let mut response = Response::new(Body::from(text));
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
    response
}

impl Listener for Keeper {
    fn serve(
        rqctx: RequestContext<Arc<Keeper>>,
        request: hyper::Request<Body>,
    ) -> BoxFuture<'static, Served> {
        let keeper = Arc::clone(rqctx.context());
        Box::pin(async move {
            let (method, path) = (request.method().clone(), request.uri().path().to_owned());
            // Reading a file blocks.
            let answer = tokio::task::spawn_blocking(move || keeper.answer(&method, &path)).await;
            let mut response = answer
                .unwrap_or_else(|_| plain(StatusCode::SERVICE_UNAVAILABLE, "The snapshot cannot be read.\n"));
            headers::put(response.headers_mut());
            response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
            Ok(response)
        })
    }
}
