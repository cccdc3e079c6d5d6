//! The ceiling that `make bench` measures against: one dropshot endpoint that does nothing but answer.
//!
//! It parses no input, looks nothing up and logs nothing; the body has as many bytes as the API's answer that
//! it is compared with. Whatever the API's own endpoints take beyond this is ours.
//!
//! `cargo run --release --example bare -- BYTES` listens on a free loopback port and prints its address.

use std::sync::Arc;

use bytes::Bytes;
use dropshot::{
    ApiDescription, Body, ConfigDropshot, HandlerTaskMode, HttpError, RequestContext, ServerBuilder, endpoint,
};

/// Answers with the bytes that were made at the start.
#[endpoint { method = GET, path = "/bare" }]
async fn bare(rqctx: RequestContext<Arc<Bytes>>) -> Result<http::Response<Body>, HttpError> {
    let body = Bytes::clone(rqctx.context());
    Ok(http::Response::builder()
        .header(http::header::CONTENT_TYPE, "application/json")
        .body(Body::with_content(body))?)
}

#[tokio::main]
async fn main() -> Result<(), String> {
    let bytes = match std::env::args().nth(1) {
        Some(argument) => argument.parse().map_err(|error| format!("BYTES is not a number: {error}"))?,
        None => 900,
    };
    // A JSON string of exactly that many bytes, quotes included.
    let body = Bytes::from(format!("\"{}\"", "x".repeat(usize::saturating_sub(bytes, 2))));

    let mut api = ApiDescription::new();
    api.register(bare).map_err(|error| error.to_string())?;
    let config = ConfigDropshot {
        default_handler_task_mode: HandlerTaskMode::CancelOnDisconnect,
        ..ConfigDropshot::default()
    };
    let log = slog::Logger::root(slog::Discard, slog::o!());
    let server = ServerBuilder::new(api, Arc::new(body), log)
        .config(config)
        .start()
        .map_err(|error| format!("cannot listen: {error}"))?;
    println!("bare: http://{}", server.local_addr());
    server.await
}
