//! The public listener: what was rendered, from memory; raw minutes; sign-ups; and the deliveries that the prober waits
//! for.

use std::any::Any;
use std::net::IpAddr;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;

use dropshot::{ApiDescription, Body, RequestContext};
use futures::FutureExt;
use futures::future::BoxFuture;
use http::header::{ACCESS_CONTROL_ALLOW_ORIGIN, CACHE_CONTROL, CONTENT_TYPE, RETRY_AFTER};
use http::{HeaderValue, Method, Response, StatusCode};
use slog::{error, info};
use tokio::sync::Semaphore;
use url::form_urlencoded;

use super::core::Component;
use super::pages::{HTML, Message, css};
use super::parts::Parts;
use super::prober::arrivals;
use super::store::minutes::KEPT_DAYS;
use super::{headers, subscribing, times};
use crate::documents::Document;
use crate::error::{Error, Result};
use crate::http::{ApiError, Listener, Served, every_path, read_bytes};

/// The largest form.
const MOST_FORM_BYTES: usize = 8 * 1024;
/// How long a body may take.
const BODY_TIMEOUT: std::time::Duration = std::time::Duration::from_secs(10);
/// Files of raw minutes that are made at the same time.
const MINUTES_AT_ONCE: usize = 2;
/// For how long what is on the shelf is good without asking again: it changes once a minute, or at once in an outage.
const KEPT: &str = "public, max-age=10";

/// The listener over the parts.
pub struct Public {
    parts: Parts,
    style: (String, Document),
    minutes: Semaphore,
}

impl Public {
    /// Serves these parts.
    #[must_use]
    pub fn new(parts: Parts) -> Arc<Public> {
        let (path, sheet) = css();
        let style = (path, Document::new("text/css; charset=utf-8", sheet));
        Arc::new(Public { parts, style, minutes: Semaphore::new(MINUTES_AT_ONCE) })
    }

    /// What dropshot serves.
    #[must_use]
    pub fn api_description() -> ApiDescription<Arc<Public>> {
        every_path()
    }

    /// What is in memory at this path.
    fn shelved(&self, request: &hyper::Request<Body>) -> Option<Response<Body>> {
        if !matches!(*request.method(), Method::GET | Method::HEAD) {
            return None;
        }
        let path = request.uri().path();
        if path == self.style.0 {
            let mut response = self.style.1.answer(request.headers());
            let kept = HeaderValue::from_static("public, max-age=31536000, immutable");
            response.headers_mut().insert(CACHE_CONTROL, kept);
            return Some(response);
        }
        let shelf = self.parts.shelf.now();
        let mut response = shelf.find(path)?.answer(request.headers());
        response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static(KEPT));
        if path.starts_with("/api/") || path.ends_with(".atom") {
            response.headers_mut().insert(ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
        }
        Some(response)
    }

    async fn other(&self, request: hyper::Request<Body>, address: IpAddr) -> Result<Response<Body>> {
        let (head, body) = request.into_parts();
        let path = head.uri.path().to_owned();
        let query = head.uri.query().unwrap_or_default().to_owned();
        let reads = matches!(head.method, Method::GET | Method::HEAD);
        if let Some((component, form)) = minutes_at(&path).filter(|_| reads) {
            return self.minutes(component, form, &query).await;
        }
        match (head.method.clone(), path.as_str()) {
            (Method::GET | Method::HEAD, "/health") => {
                Ok(text("text/plain; charset=utf-8", "ok\n".to_owned()))
            }
            (Method::GET | Method::HEAD, "/subscribe/confirm") => {
                self.message(subscribing::ask_to_confirm(&self.parts, &one(&query, "token")).await?)
            }
            (Method::GET | Method::HEAD, "/unsubscribe") => {
                self.message(subscribing::ask_to_unsubscribe(&one(&query, "token")))
            }
            (Method::POST, arrivals::PATH) => {
                let body = read_bytes(&head.headers, body, arrivals::MOST_BYTES, BODY_TIMEOUT).await?;
                let taken = self.parts.arrivals.take(&head.headers, &body);
                let status = if taken { StatusCode::NO_CONTENT } else { StatusCode::UNAUTHORIZED };
                Ok(with_status(text("text/plain; charset=utf-8", String::new()), status))
            }
            (Method::POST, "/unsubscribe") => {
                // Mail providers send this for their users, from anywhere, with the token in the address.
                let body = read_bytes(&head.headers, body, MOST_FORM_BYTES, BODY_TIMEOUT).await?;
                let form = String::from_utf8_lossy(&body);
                let token = [one(&form, "token"), one(&query, "token")].into_iter().find(|it| !it.is_empty());
                self.message(subscribing::unsubscribe(&self.parts, &token.unwrap_or_default()).await?)
            }
            (Method::POST, "/subscribe" | "/subscribe/confirm") => {
                crate::portal::look::check_origin(&head.headers, &self.parts.site.url)?;
                let body = read_bytes(&head.headers, body, MOST_FORM_BYTES, BODY_TIMEOUT).await?;
                let form = String::from_utf8_lossy(&body);
                let chosen: Vec<_> =
                    all(&form, "component").filter_map(|it| Component::of_slug(&it)).collect();
                self.message(match path.as_str() {
                    "/subscribe" => {
                        subscribing::subscribe(&self.parts, &one(&form, "email"), &chosen, address).await?
                    }
                    _ => subscribing::confirm(&self.parts, &one(&form, "token"), &chosen).await?,
                })
            }
            // Just started: a moment later everything is there.
            (_, "/") if reads => Err(Error::unavailable("nothing is rendered yet")),
            _ => Err(Error::not_found("There is no such page.")),
        }
    }

    /// Raw minutes of a month.
    async fn minutes(&self, component: Component, form: &str, query: &str) -> Result<Response<Body>> {
        let span = times::minutes_of_month(&one(query, "month"))
            .ok_or_else(|| Error::invalid("month", "must be a month such as 2026-11"))?;
        let _place = self
            .minutes
            .try_acquire()
            .map_err(|_| Error::unavailable("as many files of minutes are made as may be"))?;
        let oldest = super::core::minute_of(self.parts.clock.now()) - KEPT_DAYS * super::core::DAY_MINUTES;
        let minutes = self.parts.store.minutes(component, span.start.max(oldest)..span.end).await?;
        let rows = minutes.iter().map(|(minute, it)| (times::iso(minute * 60_000), it));
        Ok(if form == "csv" {
            let rows = rows.map(|(at, it)| format!("{at},{},{},{}\n", it.up, it.slow, it.failed));
            text("text/csv; charset=utf-8", "minute,up,slow,failed\n".to_owned() + &rows.collect::<String>())
        } else {
            let rows: Vec<_> = rows
                .map(|(at, it)| serde_json::json!({ "minute": at, "up": it.up, "slow": it.slow, "failed": it.failed }))
                .collect();
            text(
                "application/json",
                serde_json::json!({ "component": component.slug(), "minutes": rows }).to_string(),
            )
        })
    }

    fn message(&self, message: Message) -> Result<Response<Body>> {
        Ok(text(HTML, message.page(&self.parts.site)?))
    }

    /// The page of what went wrong.
    fn refused(&self, error: Error, request_id: &str) -> Response<Body> {
        let log = self.parts.telemetry.log();
        let error = ApiError::from(error);
        let heading = match error.status {
            404 => "There is no such page",
            429 => "Too many sign-ups",
            500.. => "This did not work",
            _ => "This cannot be done",
        };
        match &error.cause {
            Some(cause) => {
                error!(log, "request of the status page failed"; "request_id" => request_id, "cause" => cause)
            }
            None => {
                info!(log, "request of the status page refused"; "request_id" => request_id, "status" => error.status)
            }
        }
        let message = Message { heading, lines: vec![error.message.clone()], form: None };
        let page = message.page(&self.parts.site).unwrap_or_else(|_| "This did not work.".to_owned());
        let mut response = with_status(
            text(HTML, page),
            StatusCode::from_u16(error.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR),
        );
        if matches!(error.status, 429 | 503) {
            response.headers_mut().insert(RETRY_AFTER, HeaderValue::from_static("60"));
        }
        response
    }
}

/// The component and the form of a file of minutes.
fn minutes_at(path: &str) -> Option<(Component, &str)> {
    let (slug, file) = path.strip_prefix("/components/")?.split_once('/')?;
    let form = file.strip_prefix("minutes.").filter(|form| ["csv", "json"].contains(form))?;
    Some((Component::of_slug(slug)?, form))
}

/// The values of a field, in a form or a query.
fn all<'a>(fields: &'a str, name: &'a str) -> impl Iterator<Item = String> + 'a {
    let pairs = form_urlencoded::parse(fields.as_bytes());
    pairs.filter(move |(found, _)| found == name).map(|(_, value)| value.trim().to_owned())
}

fn one(fields: &str, name: &str) -> String {
    all(fields, name).next().unwrap_or_default()
}

fn text(media_type: &'static str, body: String) -> Response<Body> {
    let mut response = Response::new(Body::from(body));
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(media_type));
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

fn with_status(mut response: Response<Body>, status: StatusCode) -> Response<Body> {
    *response.status_mut() = status;
    response
}

impl Listener for Public {
    fn serve(
        rqctx: RequestContext<Arc<Public>>,
        request: hyper::Request<Body>,
    ) -> BoxFuture<'static, Served> {
        let public = Arc::clone(rqctx.context());
        Box::pin(async move {
            let mut response = match public.shelved(&request) {
                Some(response) => response,
                None => {
                    let info = &rqctx.request;
                    let address = public.parts.proxies.origin(info.remote_addr(), info.headers());
                    let made = AssertUnwindSafe(public.other(request, address)).catch_unwind().await;
                    let made = made.unwrap_or_else(|panic| Err(Error::internal(panicked(&*panic))));
                    made.unwrap_or_else(|error| public.refused(error, &rqctx.request_id))
                }
            };
            headers::put(response.headers_mut());
            Ok(response)
        })
    }

    fn refuse(rqctx: &RequestContext<Arc<Public>>, error: Error) -> Response<Body> {
        let mut response = rqctx.context().refused(error, &rqctx.request_id);
        headers::put(response.headers_mut());
        response
    }
}

fn panicked(panic: &(dyn Any + Send)) -> String {
    format!("panic: {}", panic.downcast_ref::<&str>().copied().unwrap_or("no message"))
}
