//! One request and its response.

use super::{
    api::{Api, Context},
    api_error::ApiError,
    body::{discard, read_body},
    input::Input,
    line::{CallerNote, RequestLine},
    policy::Policy,
    response::{ApiResponse, request_id},
    unread::{Share, too_much},
};
use crate::domain::refusal::RefusalCause;
use crate::traces::{self, Span, Value};
use crate::{Error, Result};
use dropshot::RequestContext;
use futures::FutureExt;
use http::{HeaderMap, HeaderName, HeaderValue, Response, header};
use std::{
    any::Any,
    future::Future,
    net::IpAddr,
    panic::AssertUnwindSafe,
    sync::{Arc, Mutex, OnceLock, PoisonError},
};
use tokio::time::Instant;

type Request = hyper::Request<dropshot::Body>;

/// One request, from dispatch to response.
pub struct Exchange<S: Api> {
    rqctx: RequestContext<Context<S>>,
    policy: &'static Policy,
    request_id: String,
    started: Instant,
    body: Mutex<Option<Request>>,
    caller: OnceLock<CallerNote>,
    refusal: OnceLock<RefusalCause>,
    announced: Mutex<Vec<(HeaderName, HeaderValue)>>,
}

impl<S: Api> Exchange<S> {
    /// Begins an exchange. `request` is passed if the operation has a body.
    pub fn open(
        rqctx: RequestContext<Context<S>>,
        policy: &'static Policy,
        request: Option<Request>,
    ) -> Exchange<S> {
        let proxies = rqctx.context().api().proxies();
        let id = proxies.request_id(rqctx.request.headers(), &rqctx.request_id);
        Exchange {
            request_id: request_id(id),
            rqctx,
            policy,
            started: Instant::now(),
            body: Mutex::new(request),
            caller: OnceLock::new(),
            refusal: OnceLock::new(),
            announced: Mutex::default(),
        }
    }

    /// The application.
    pub fn api(&self) -> &S {
        self.rqctx.context().api()
    }

    /// What the contract says about the operation.
    pub fn policy(&self) -> &'static Policy {
        self.policy
    }

    /// The id in the response's body: `req_` and its x-request-id header.
    pub fn request_id(&self) -> &str {
        &self.request_id
    }

    /// All headers.
    pub fn headers(&self) -> &HeaderMap {
        self.rqctx.request.headers()
    }

    /// The request's target.
    pub fn uri(&self) -> &http::Uri {
        self.rqctx.request.uri()
    }

    /// Records the caller, for the request line. The first note stays.
    pub fn note_caller(&self, caller: CallerNote) {
        let _ = self.caller.set(caller);
    }

    /// Records why the gate refused the request, for the request line. The first note stays.
    pub fn note_refusal(&self, cause: RefusalCause) {
        let _ = self.refusal.set(cause);
    }

    /// Where the request came from: the other end of the connection, or the client that a trusted proxy names.
    pub fn address(&self) -> IpAddr {
        self.api().proxies().origin(self.rqctx.request.remote_addr(), self.rqctx.request.headers())
    }

    /// Adds a header to the response, whether it will be a success, an error or a replay.
    pub fn announce(&self, name: HeaderName, value: HeaderValue) {
        self.announced.lock().unwrap_or_else(PoisonError::into_inner).push((name, value));
    }

    /// Takes back what was announced, where the response says less than was known before.
    pub fn withdraw_announced(&self) {
        self.announced.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    /// Reads and checks the whole input. An error becomes the response, after the limiter's verdict. [`Input`]
    /// defines the order of the checks.
    pub async fn read_input(&self) -> Result<Input> {
        let mut input = Input::begin(self.policy, self.headers())?;
        let request = self.body.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(request) = request {
            let body = read_body(self.policy, request, self.api().body_timeout()).await?;
            input.take_body(body, self.api().schemas(), self.uri())?;
        }
        input.check(self.api().schemas(), self.uri(), self.headers())
    }

    /// The response's share of the unread bytes. The response to a write is always sent: the write is done.
    fn share(&self, response: &ApiResponse) -> Result<Share> {
        let organization = self.caller.get().and_then(|caller| caller.organization_id);
        let must = self.policy.method != "GET";
        let share = self.api().unread().take(organization, response.body.len(), must);
        share.ok_or_else(too_much)
    }

    /// The request's span, if it is traced.
    fn begin_span(&self) -> Option<Span> {
        let (api, policy) = (self.api(), self.policy);
        let mut span = api.traces().request(policy.operation, self.headers(), || api.now())?;
        span.set("http.request.method", policy.method);
        span.set("http.route", policy.path);
        if let Some(Ok(id)) = self.request_id.strip_prefix("req_").map(str::parse) {
            span.set("trailflow.request_id", Value::Request(id));
        }
        Some(span)
    }

    /// Discards a body that was not read; returns whether the connection can be reused.
    fn let_go_of_body(&self) -> bool {
        let unread = self.body.lock().unwrap_or_else(PoisonError::into_inner).take();
        unread.is_none_or(|request| discard(request, self.api().body_timeout()))
    }

    /// Runs the endpoint: always a response, never a panic, exactly one request line. A read whose caller disconnects
    /// is dropped, and only its line remains.
    pub async fn run<R, F, Fut>(self, endpoint: F) -> Result<R, ApiError>
    where
        R: From<Response<dropshot::Body>>,
        F: FnOnce(Arc<Exchange<S>>) -> Fut,
        Fut: Future<Output = Result<ApiResponse>>,
    {
        let exchange = Arc::new(self);
        let span = exchange.begin_span();
        let mut line = Line {
            exchange: &exchange,
            response: None,
            code: None,
            replayed: false,
            muted: false,
            cause: None,
            span,
        };
        // On the heap, because it is large, and every layer that takes it by value would copy it.
        let work = Box::pin(async { endpoint(Arc::clone(&exchange)).await });
        let work = AssertUnwindSafe(work).catch_unwind();
        let outcome = traces::in_span(line.span.as_ref(), work).await;
        let outcome = outcome.unwrap_or_else(|panic| Err(Error::internal(panic_message(&*panic))));
        let outcome =
            outcome.and_then(|response| exchange.share(&response).map(|share| (response, Some(share))));
        let (mut response, share) = match outcome {
            Ok((response, share)) => {
                line.replayed = response.is_replay();
                (response, share)
            }
            Err(error) => {
                line.muted = matches!(error, Error::RefusedTooOften { .. });
                let mut error = ApiError::from(error);
                line.code = Some(error.code);
                line.cause = error.cause.take();
                (error.response(&exchange.request_id), None)
            }
        };
        let announced =
            std::mem::take(&mut *exchange.announced.lock().unwrap_or_else(PoisonError::into_inner));
        response.headers.extend(announced);
        if let Some(deprecation) = &exchange.policy.deprecation {
            response.headers.extend(deprecation.headers());
        }
        if !exchange.let_go_of_body() {
            // The rest of the body still follows: the next bytes on this connection are not a request.
            response.headers.push((header::CONNECTION, HeaderValue::from_static("close")));
        }
        line.response = Some(&response);
        drop(line);
        Ok(R::from(match share {
            Some(share) => response.waiting(share),
            None => response.into_response(),
        }))
    }
}

/// The status of a request whose caller disconnected before the response (nginx's number for it).
const CALLER_GONE: u16 = 499;

/// Reports the request to the API when dropped: after the response, or when the request is cancelled.
struct Line<'a, S: Api> {
    exchange: &'a Exchange<S>,
    response: Option<&'a ApiResponse>,
    code: Option<&'static str>,
    replayed: bool,
    muted: bool,
    cause: Option<String>,
    /// Ends with it.
    span: Option<Span>,
}

impl<S: Api> Line<'_, S> {
    /// The span tells what callers are told, and not the cause.
    fn describe(&mut self, status: u16) {
        let Some(span) = &mut self.span else { return };
        span.set("http.response.status_code", status);
        if let Some(code) = self.code {
            span.set("error.type", code);
        }
        if self.replayed {
            span.set("trailflow.replayed", true);
        }
        if status >= 500 {
            span.fail();
        }
    }
}

impl<S: Api> Drop for Line<'_, S> {
    fn drop(&mut self) {
        let Exchange { policy, request_id, started, caller, refusal, .. } = self.exchange;
        let status = self.response.map_or(CALLER_GONE, |response| response.status);
        self.describe(status);
        self.exchange.api().observe(&RequestLine {
            request_id,
            operation: policy.operation,
            method: policy.method,
            path: policy.path,
            status,
            response: self.response,
            code: self.code,
            documented: status == CALLER_GONE || policy.documents(status, self.code),
            deprecated: policy.deprecation.is_some(),
            replayed: self.replayed,
            duration: started.elapsed(),
            caller: caller.get(),
            refusal: refusal.get().copied(),
            muted: self.muted,
            address: self.exchange.address(),
            cause: self.cause.as_deref(),
        });
    }
}

fn panic_message(panic: &(dyn Any + Send)) -> String {
    let text = panic
        .downcast_ref::<&str>()
        .copied()
        .or_else(|| panic.downcast_ref::<String>().map(String::as_str))
        .unwrap_or("no message");
    format!("panic: {text}")
}
