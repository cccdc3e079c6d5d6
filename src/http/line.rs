//! What is known of a request afterwards: for the log, the metrics and the record of requests.

use super::answer::Answer;
use crate::domain::refusal::RefusalCause;
use std::{net::IpAddr, sync::Arc, time::Duration};

/// Who asked, for the request line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CallerNote {
    /// The id of the key or token; never the key.
    pub key: Arc<str>,
    /// The id of the organization, where the key belongs to one.
    pub organization: Option<Arc<str>>,
    /// The key's id, bare.
    pub id: uuid::Uuid,
    /// The organization's id, bare.
    pub organization_id: Option<uuid::Uuid>,
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
