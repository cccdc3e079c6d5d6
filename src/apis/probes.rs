//! Probes for machines, on a separate listener: liveness, readiness of each listener, and metrics. They are not part
//! of a contract: their clients (load balancers, Prometheus) determine their forms.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use dropshot::{ApiDescription, Body, RequestContext};
use futures::future::BoxFuture;
use http::{HeaderValue, Method, Response, StatusCode, header};

use crate::app::App;
use crate::http::{Listener, Served, every_path};
use crate::tasks::Overview;

const TEXT: &str = "text/plain; charset=utf-8";
const OPENMETRICS: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";
/// How long metrics wait for the head of the audit chain.
const HEAD_WITHIN: Duration = Duration::from_secs(1);

/// The Partner API's listener, as a task.
pub const PARTNER: &str = "partner_listener";
/// The portal's listener, as a task.
pub const PORTAL: &str = "portal_listener";
/// The documents' listener, as a task.
pub const DOCUMENTS: &str = "documents_listener";
/// The operator API's listener, as a task.
pub const OPERATOR: &str = "operator_listener";

/// The probes' listener.
pub struct Probes {
    app: App,
    tasks: Overview,
}

impl Probes {
    /// The probes of this node.
    #[must_use]
    pub fn new(app: App, tasks: Overview) -> Arc<Self> {
        Arc::new(Probes { app, tasks })
    }

    /// What dropshot serves.
    #[must_use]
    pub fn api_description() -> ApiDescription<Arc<Self>> {
        every_path()
    }

    async fn answer(&self, method: &Method, path: &str) -> Response<Body> {
        let (status, media_type, text) = match path {
            "/health/live" => (StatusCode::OK, TEXT, "alive\n".to_owned()),
            // 503 while the node drains or its database is unavailable: new requests should go elsewhere.
            "/health/ready" => readiness(self.is_ready()),
            // The others need only their own listener.
            "/health/ready/portal" => readiness(self.serves(PORTAL)),
            "/health/ready/documents" => readiness(self.serves(DOCUMENTS)),
            "/health/ready/operator" => readiness(self.serves(OPERATOR)),
            "/metrics" => (StatusCode::OK, OPENMETRICS, self.metrics().await),
            _ => {
                let paths = "Use /health/live, /health/ready, /health/ready/portal, /health/ready/documents, /health/ready/operator or /metrics.\n".to_owned();
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

    fn is_ready(&self) -> bool {
        self.app.is_ready() && !self.tasks.is_down(PARTNER)
    }

    fn serves(&self, listener: &str) -> bool {
        !self.app.draining.load(Ordering::Relaxed) && self.tasks.runs(listener)
    }

    async fn metrics(&self) -> String {
        let app = &self.app;
        // While the database is unavailable, the last known head is still valid.
        if let Ok(Ok(head)) = tokio::time::timeout(HEAD_WITHIN, app.store.audit_head()).await {
            app.telemetry.audit().head_is(head.sequence, &head.hash);
        }
        // A worker takes none, and must not hide that nobody does.
        app.telemetry.set_ready(app.is_ready() && self.tasks.runs(PARTNER));
        app.telemetry.set_unread(app.unread.status());
        app.telemetry.set_tasks(&self.tasks.status());
        let batches = app.store.batches().into_iter().chain(app.limits.batches());
        app.telemetry.set_database(&app.store.pools(), batches);
        // Before the first, all that is known is that there was none for as long as anybody could wait.
        let age = app.directory.age().map_or(f64::MAX, |age| age.as_secs_f64());
        app.telemetry.set_directory_age(age);
        app.telemetry.render(&app.limits.status())
    }
}

impl Listener for Probes {
    fn serve(rqctx: RequestContext<Arc<Self>>, request: hyper::Request<Body>) -> BoxFuture<'static, Served> {
        Box::pin(async move { Ok(rqctx.context().answer(request.method(), request.uri().path()).await) })
    }
}

fn readiness(ready: bool) -> (StatusCode, &'static str, String) {
    match ready {
        true => (StatusCode::OK, TEXT, "ready\n".to_owned()),
        false => (StatusCode::SERVICE_UNAVAILABLE, TEXT, "not ready\n".to_owned()),
    }
}

fn plain(status: StatusCode, media_type: &'static str, text: String) -> Response<Body> {
    let mut response = Response::new(Body::from(text));
    *response.status_mut() = status;
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
    response
}
