//! Requests to public operations.

use std::sync::Arc;

use dropshot::Body;
use futures::future::BoxFuture;
use http::Response;

use crate::app::App;
use crate::error::Result;
use crate::http::{Api, ApiError, ApiResponse, Exchange, Input};

/// A request to a public operation.
pub struct Visit {
    app: App,
    request_id: String,
}

impl Visit {
    /// The server's parts.
    #[must_use]
    pub fn app(&self) -> &App {
        &self.app
    }

    /// The id in the response's header.
    #[must_use]
    pub fn request_id(&self) -> String {
        self.request_id.clone()
    }
}

/// Serves a request to a public operation.
///
/// # Errors
/// When the request breaks the contract, then those of the use case.
pub async fn visit<S, I, T, R>(
    exchange: Exchange<S>,
    read: impl FnOnce(&Input) -> Result<I>,
    run: impl for<'a> FnOnce(&'a S, &'a Visit, I) -> BoxFuture<'a, Result<T>>,
    respond: impl FnOnce(T, String) -> Result<ApiResponse>,
) -> Result<R, ApiError>
where
    S: Api + AsRef<App>,
    R: From<Response<Body>>,
{
    let work = |exchange: Arc<Exchange<S>>| async move {
        let input = exchange.read_input().await?;
        let app = exchange.api().as_ref().clone();
        let visit = Visit { app, request_id: exchange.request_id().to_owned() };
        let made = run(exchange.api(), &visit, read(&input)?).await?;
        respond(made, visit.request_id())
    };
    exchange.run(work).await
}
