//! What is known of a request afterwards: for the log, the metrics and the record of requests.

use super::response::ApiResponse;
use crate::domain::refusal::RefusalCause;
use std::{net::IpAddr, sync::Arc, time::Duration};

/// The caller, for the request line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CallerNote {
    /// The id of the key or token; never the key.
    pub key: Arc<str>,
    /// The id of the organization, if the key belongs to one.
    pub organization: Option<Arc<str>>,
    /// The key's id, bare.
    pub id: uuid::Uuid,
    /// The organization's id, bare.
    pub organization_id: Option<uuid::Uuid>,
}

/// Everything that is known about a finished request. It holds no secrets: not the URI, no header values, no
/// body.
#[derive(Debug)]
pub struct RequestLine<'a> {
    /// The id in the response.
    pub request_id: &'a str,
    /// The operationId, or `unmatched` if there is no such route.
    pub operation: &'static str,
    /// The HTTP method.
    pub method: &'a str,
    /// The path template, or `unmatched`.
    pub path: &'static str,
    /// The response's status; 499 if the caller disconnected before there was one.
    pub status: u16,
    /// The response, without the headers that every response has; `None` if the caller disconnected. Never
    /// logged.
    pub response: Option<&'a ApiResponse>,
    /// The response's error code, if this run produced one. A replayed error has none here.
    pub code: Option<&'static str>,
    /// Whether the contract documents this status and code for the operation. `false` means a bug of ours.
    pub documented: bool,
    /// Whether the contract calls the operation deprecated.
    pub deprecated: bool,
    /// Whether the response is a stored one, sent again.
    pub replayed: bool,
    /// From dispatch to response.
    pub duration: Duration,
    /// The caller, if the gate got that far.
    pub caller: Option<&'a CallerNote>,
    /// Why the gate refused it, if it did.
    pub refusal: Option<RefusalCause>,
    /// Whether there are so many refusals that this one is only counted.
    pub muted: bool,
    /// Where the request came from: the other end of the connection, or the client that a trusted proxy
    /// names.
    pub address: IpAddr,
    /// The internal cause, for 5xx.
    pub cause: Option<&'a str>,
}
