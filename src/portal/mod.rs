//! The partner portal: server-rendered pages for an organization's people, on a listener and origin of their own.
//!
//! A request's way through here:
//! 1. [`routes`] has every route in one table: method, path, who may, whether it wants a fresh confirmation.
//! 2. [`guard`] lets it pass or says where to go instead, in an order that stands on one screen.
//! 3. A page's handler, in [`pages`], asks a use case and renders a template of `templates/portal/`.
//! 4. [`reply`] and [`headers`] make a response of it: never stored, and allowed to load and run nothing but the two
//!    [`assets`] of this origin.
//!
//! Everything works without script; `assets/portal.js` only makes it pleasant. A write of a person is audited, and one
//! that makes something is carried out once for each form that was shown.

mod accounts;
mod assets;
mod changelog;
mod contract_words;
mod directions;
mod form;
mod frame;
mod guard;
mod headers;
mod icons;
pub mod look;
mod once;
mod origin;
mod outcomes;
mod pages;
mod reply;
mod routes;
mod state;
mod times;
mod visitor;

use std::any::Any;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;

use dropshot::{ApiDescription, Body, RequestContext};
use futures::FutureExt;
use futures::future::BoxFuture;
use http::{Method, Response};
use tokio::time::Instant;

use crate::app::App;
use crate::error::Error;
use crate::http::{CallerNote, Listener, RequestLine, Served, every_path};
use guard::Let;
use reply::Reply;
pub use routes::{Needs, ROUTES, Route};
pub use visitor::COOKIE;

/// The portal's listener.
pub struct Portal {
    app: App,
}

impl Portal {
    /// The portal of this node. It asks the database over connections of its own.
    #[must_use]
    pub fn new(app: App) -> Arc<Portal> {
        Arc::new(Portal { app: App { store: app.store.for_portal(), ..app } })
    }

    /// What dropshot serves.
    #[must_use]
    pub fn api_description() -> ApiDescription<Arc<Portal>> {
        every_path()
    }
}

impl Listener for Portal {
    fn serve(
        rqctx: RequestContext<Arc<Portal>>,
        request: hyper::Request<Body>,
    ) -> BoxFuture<'static, Served> {
        Box::pin(async move { Ok(answer(&rqctx, request).await) })
    }

    fn refuse(rqctx: &RequestContext<Arc<Portal>>, error: Error) -> Response<Body> {
        let seen = Seen::of(rqctx);
        let reply = pages::error::of(&rqctx.context().app, error, &seen.request_id);
        seen.finish(None, reply)
    }
}

/// Answers one request: always a response, never a panic, exactly one line in the log.
async fn answer(rqctx: &RequestContext<Arc<Portal>>, request: hyper::Request<Body>) -> Response<Body> {
    let mut seen = Seen::of(rqctx);
    let app = rqctx.context().app.clone();
    let (method, path) = (request.method().clone(), request.uri().path().to_owned());
    let route = routes::find(&method, &path);
    seen.route = route.as_ref().ok().map(|found| found.route);
    let request_id = seen.request_id.clone();
    let work = async {
        match guard::admit(&app, route, request, &request_id, seen.address).await? {
            Let::Pass(visitor, handler) => {
                seen.caller = visitor.note();
                handler(&visitor).await
            }
            Let::Elsewhere(reply) => Ok(reply),
        }
    };
    let outcome = AssertUnwindSafe(work).catch_unwind().await;
    let outcome = outcome.unwrap_or_else(|panic| Err(Error::internal(message(&*panic))));
    let reply = outcome.unwrap_or_else(|error| pages::error::of(&app, error, &request_id));
    seen.finish(Some(&method), reply)
}

/// What the log tells of a request.
struct Seen {
    app: App,
    request_id: String,
    address: std::net::IpAddr,
    started: Instant,
    route: Option<&'static Route>,
    caller: Option<CallerNote>,
    method: Method,
}

impl Seen {
    fn of(rqctx: &RequestContext<Arc<Portal>>) -> Seen {
        let app = rqctx.context().app.clone();
        let address = app.proxies.origin(rqctx.request.remote_addr(), rqctx.request.headers());
        Seen {
            app,
            request_id: format!("req_{}", rqctx.request_id),
            address,
            started: Instant::now(),
            route: None,
            caller: None,
            method: rqctx.request.method().clone(),
        }
    }

    fn finish(self, method: Option<&Method>, reply: Reply) -> Response<Body> {
        self.app.telemetry.observe(
            "portal",
            &RequestLine {
                request_id: &self.request_id,
                operation: self.route.map_or("unmatched", |route| route.path),
                method: method.unwrap_or(&self.method).as_str(),
                path: self.route.map_or("unmatched", |route| route.path),
                status: reply.status,
                response: None,
                code: reply.code,
                documented: true,
                deprecated: false,
                replayed: false,
                duration: self.started.elapsed(),
                caller: self.caller.as_ref(),
                refusal: None,
                muted: reply.muted,
                address: self.address,
                cause: reply.cause.as_deref(),
            },
        );
        reply.into_response()
    }
}

fn message(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().copied();
    let text = text.or_else(|| panic.downcast_ref::<String>().map(String::as_str));
    format!("panic: {}", text.unwrap_or("no message"))
}
