//! What a surface (the Partner API, the Operator API) lends to this runtime.

use super::{
    answer::Answer,
    exchange::CallerNote,
    front::Front,
    origin::{NO_PROXIES, Proxies},
    schema::Schemas,
    unread::Unread,
};
use crate::domain::refusal::RefusalCause;
use std::{net::IpAddr, sync::Arc, time::Duration};

/// The private context of a surface's dropshot server.
pub type Context<S> = Arc<Front<S>>;

/// One listener's application: its contract, its clock, its log.
pub trait Surface: Send + Sync + Sized + 'static {
    /// The contract's schemas.
    fn schemas(&self) -> &Schemas;

    /// Business time: Unix milliseconds, from the clock that was injected.
    fn now(&self) -> i64;

    /// Called once for every request, when its answer is known.
    fn observe(&self, line: &RequestLine<'_>);

    /// The responses that wait to be read.
    fn unread(&self) -> &Arc<Unread>;

    /// Whom to believe about where a request came from.
    fn proxies(&self) -> &Proxies {
        &NO_PROXIES
    }

    /// Counts a request for a route that does not exist; whether this address has made too many refused ones.
    fn refuses_too_often(&self, _address: IpAddr) -> bool {
        false
    }

    /// How long a body may take to arrive, from the moment that it is asked for.
    fn body_timeout(&self) -> Duration {
        Duration::from_secs(10)
    }
}

/// All there is to know about a request afterwards. Holds no secrets: not the URI, no header values, no body.
#[derive(Debug)]
pub struct RequestLine<'a> {
    /// The id that the caller was told.
    pub request_id: &'a str,
    /// The operationId, or `unmatched` where there was no such route.
    pub operation: &'static str,
    /// The HTTP method.
    pub method: &'a str,
    /// The path template, or `unmatched`.
    pub path: &'static str,
    /// The status answered; 499 if the caller went away before there was one.
    pub status: u16,
    /// What was answered, apart from what every answer has; `None` if the caller went away. Never logged.
    pub answer: Option<&'a Answer>,
    /// The error code answered, if this run produced one. A replayed error has none here.
    pub code: Option<&'static str>,
    /// Whether the contract documents this status and code for the operation. A false here is a bug of ours.
    pub documented: bool,
    /// Whether the contract calls the operation deprecated.
    pub deprecated: bool,
    /// Whether the answer is a stored reply, sent again.
    pub replayed: bool,
    /// From dispatch to answer.
    pub duration: Duration,
    /// Who asked, as far as the gate got.
    pub caller: Option<&'a CallerNote>,
    /// Why the gate refused it, if it did.
    pub refusal: Option<RefusalCause>,
    /// Whether it is one of so many refusals that they are only counted.
    pub muted: bool,
    /// Where the request came from: the other end of the connection, or whom a trusted proxy spoke for.
    pub address: IpAddr,
    /// What went wrong inside, for 5xx.
    pub cause: Option<&'a str>,
}
