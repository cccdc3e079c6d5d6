//! What machines ask of a node, on a listener of its own: whether it lives, whether it is ready, and its metrics.
//! They are no part of a contract: their forms are fixed by those who ask (load balancers, Prometheus).

use std::sync::Arc;
use std::time::Duration;

use dropshot::{ApiDescription, Body, RequestContext};
use futures::future::BoxFuture;
use http::{HeaderValue, Method, Response, StatusCode, header};

use crate::app::App;
use crate::http::{Answered, Listener, every_path};

const TEXT: &str = "text/plain; charset=utf-8";
const OPENMETRICS: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";
/// How long metrics wait for the head of the audit chain.
const HEAD_WITHIN: Duration = Duration::from_secs(1);

/// The probes' listener.
pub struct Probes(App);

impl Probes {
    /// The probes of this node.
    #[must_use]
    pub fn new(app: App) -> Arc<Self> {
        Arc::new(Probes(app))
    }

    /// What dropshot serves.
    #[must_use]
    pub fn api_description() -> ApiDescription<Arc<Self>> {
        every_path()
    }

    async fn answer(&self, method: &Method, path: &str) -> Response<Body> {
        let app = &self.0;
        let (status, media_type, text) = match path {
            "/health/live" => (StatusCode::OK, TEXT, "alive\n".to_owned()),
            // 503 when the node drains or its database is away: new requests should go elsewhere.
            "/health/ready" if app.is_ready() => (StatusCode::OK, TEXT, "ready\n".to_owned()),
            "/health/ready" => (StatusCode::SERVICE_UNAVAILABLE, TEXT, "not ready\n".to_owned()),
            "/metrics" => (StatusCode::OK, OPENMETRICS, metrics(app).await),
            _ => {
                let paths = "Use /health/live, /health/ready or /metrics.\n".to_owned();
                return plain(StatusCode::NOT_FOUND, TEXT, paths);
            }
        };
        if !matches!(*method, Method::GET | Method::HEAD) {
            let mut response = plain(StatusCode::METHOD_NOT_ALLOWED, TEXT, "Use GET or HEAD.\n".to_owned());
            response.headers_mut().insert(header::ALLOW, HeaderValue::from_static("GET, HEAD"));
            return response;
        }
        plain(status, media_type, text)
    }
}

impl Listener for Probes {
    fn serve(
        rqctx: RequestContext<Arc<Self>>,
        request: hyper::Request<Body>,
    ) -> BoxFuture<'static, Answered> {
        Box::pin(async move { Ok(rqctx.context().answer(request.method(), request.uri().path()).await) })
    }
}

async fn metrics(app: &App) -> String {
    // When the database is away, the last known head is as true as before.
    if let Ok(Ok(head)) = tokio::time::timeout(HEAD_WITHIN, app.store.audit_head()).await {
        app.telemetry.audit().head_is(head.sequence, &head.hash);
    }
    app.telemetry.set_unread(app.unread.status());
    app.telemetry.render(&app.limits.status())
}

fn plain(status: StatusCode, media_type: &'static str, text: String) -> Response<Body> {
    let mut response = Response::new(Body::from(text));
    *response.status_mut() = status;
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
    response
}
