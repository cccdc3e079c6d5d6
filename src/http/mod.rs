//! The runtime under the generated endpoints: everything between dropshot and the gate.
//!
//! A request's way through here:
//! 1. dropshot knows a single route, a wildcard ([`every_path`]), and [`Front`] looks the request up in inner
//!    routers. A request without a route gets our 404 or 405 in our envelope; dropshot would use its own.
//! 2. The generated endpoint opens an [`Exchange`], with the operation's [`Policy`]. Its extractors ([`Documented`],
//!    [`RawBody`]) only document: nothing is parsed before the gate has identified the caller.
//! 3. The gate calls [`Exchange::read_input`] after its first checks, and gets an [`Input`]: parameters and body,
//!    checked against the contract's own [`Schemas`], all violations together.
//! 4. The endpoint returns an [`ApiResponse`] or a [`crate::Error`], which gets its status and code from [`ApiError`].
//!    [`Exchange::run`] turns panics into 500, bounds the unread bytes of the response ([`Unread`]), and reports one
//!    [`RequestLine`] per request to the [`Api`]. A write has a task of its own and continues when its caller
//!    disconnects; a read ends there.
//!
//! Nothing here knows the API's subject, its callers or its storage.

mod api;
mod api_error;
mod body;
mod exchange;
mod extract;
mod fingerprints;
mod front;
mod input;
mod json;
mod line;
mod listener;
mod origin;
mod params;
mod pointer;
mod policy;
mod response;
mod responses;
mod schema;
mod step;
mod unread;
mod violation;

#[cfg(test)]
mod tests;

pub use crate::domain::body::Body;
pub use crate::domain::page::Page;
pub use crate::domain::rendered::Rendered;
pub use api::{Api, Context, Front};
pub use api_error::ApiError;
pub use body::read_bytes;
pub use exchange::Exchange;
pub use extract::{Documented, RawBody};
pub use input::Input;
pub use json::parse_strict;
pub use line::{CallerNote, RequestLine};
pub use listener::{Listener, Served, every_path};
pub use origin::{NO_PROXIES, Proxies};
pub use policy::{
    Deprecation, DocumentedStatus, Idempotency, Location, Parameter, ParameterKind, Policy, RateClass, Role,
};
pub use response::{ApiResponse, Reply};
pub use responses::ResponseSchemas;
pub use schema::{Definition, Schemas};
pub use unread::{Unread, UnreadBounds, UnreadStatus};
