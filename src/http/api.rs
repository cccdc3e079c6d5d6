//! What an API (the Partner API, the Operator API) provides to this runtime.

use super::{
    line::RequestLine,
    listener::{Request, Served, every_path},
    origin::{NO_PROXIES, Proxies},
    schema::Schemas,
    unread::Unread,
};
use crate::traces::{self, Traces};
use dropshot::{ApiDescription, RequestContext};
use futures::future::BoxFuture;
use std::{net::IpAddr, sync::Arc, time::Duration};

/// The private context of an API's dropshot server.
pub type Context<S> = Arc<Front<S>>;

/// The routes of an API, behind a closure because dropshot's routers have no public name.
pub struct Routes<S: Api>(pub(super) Box<Dispatch<S>>);

pub(super) type Dispatch<S> =
    dyn Fn(RequestContext<Context<S>>, Request) -> BoxFuture<'static, Served> + Send + Sync + 'static;

/// An API and its routes.
pub struct Front<S: Api> {
    api: S,
    pub(super) routes: Routes<S>,
}

impl<S: Api> Front<S> {
    /// A front for `api` that serves `apis`, earlier ones first.
    pub fn new(api: S, apis: impl Into<Routes<S>>) -> Arc<Front<S>> {
        Arc::new(Front { api, routes: apis.into() })
    }

    /// The application behind this front.
    pub fn api(&self) -> &S {
        &self.api
    }

    /// What dropshot serves.
    pub fn outer_api() -> ApiDescription<Context<S>> {
        every_path()
    }
}

/// One listener's application: its contract, its clock, its log.
pub trait Api: Send + Sync + Sized + 'static {
    /// The contract's schemas.
    fn schemas(&self) -> &Schemas;

    /// Business time: Unix milliseconds, from the injected clock.
    fn now(&self) -> i64;

    /// Called once for every request, when its response is known.
    fn observe(&self, line: &RequestLine<'_>);

    /// The unread responses.
    fn unread(&self) -> &Arc<Unread>;

    /// The proxies that are trusted to say where a request came from.
    fn proxies(&self) -> &Proxies {
        &NO_PROXIES
    }

    /// Counts a request for an unknown route; returns whether too many requests of this address were refused.
    fn refuses_too_often(&self, _address: IpAddr) -> bool {
        false
    }

    /// Where traces of its requests go.
    fn traces(&self) -> &Traces {
        &traces::OFF
    }

    /// How long a body may take to arrive, from the moment that it is read.
    fn body_timeout(&self) -> Duration {
        Duration::from_secs(10)
    }
}
