//! What machines ask of a node, on the operator's listener: readiness and metrics. They are no part
//! of the contract: their forms are fixed by those who ask (load balancers, Prometheus).

use dropshot::{ApiDescription, Body, RequestContext, endpoint};
use http::{Response, StatusCode, header};

use super::operator::Context;
use crate::http::Fault;

/// The probes as one group of routes.
///
/// # Panics
/// Never: the two paths do not conflict.
#[must_use]
pub fn api_description() -> ApiDescription<Context> {
    let mut api = ApiDescription::new();
    api.register(ready).expect("the probes' paths do not conflict");
    api.register(metrics).expect("the probes' paths do not conflict");
    api
}

/// 200 while new requests should be sent here, else 503: when the node drains or its database is away.
#[endpoint(method = GET, path = "/health/ready", unpublished = true)]
async fn ready(rqctx: RequestContext<Context>) -> Result<Response<Body>, Fault> {
    let ready = rqctx.context().surface().app.is_ready();
    let (status, text) =
        if ready { (StatusCode::OK, "ready\n") } else { (StatusCode::SERVICE_UNAVAILABLE, "not ready\n") };
    Ok(plain(status, "text/plain; charset=utf-8", text.to_owned()))
}

/// The metrics in the Prometheus text format.
#[endpoint(method = GET, path = "/metrics", unpublished = true)]
async fn metrics(rqctx: RequestContext<Context>) -> Result<Response<Body>, Fault> {
    let app = &rqctx.context().surface().app;
    app.telemetry.set_unread(app.unread.status());
    let text = app.telemetry.render(&app.limits.status());
    Ok(plain(StatusCode::OK, "application/openmetrics-text; version=1.0.0; charset=utf-8", text))
}

fn plain(status: StatusCode, content_type: &'static str, text: String) -> Response<Body> {
    let mut response = Response::new(Body::from(text));
    *response.status_mut() = status;
    response.headers_mut().insert(header::CONTENT_TYPE, header::HeaderValue::from_static(content_type));
    response
}
