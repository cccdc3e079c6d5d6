//! Webhook deliveries on the wire.
//!
//! One delivery's way out: [`Sender::send`] asks the [`Guard`] whether the target may be called and where it is,
//! takes a connection that is kept for it or opens one to exactly the addresses that were checked, sends the
//! headers of [`sign`] with the bytes of the event, and tells how it ended as an [`Attempt`]. One deadline covers
//! all of it. What is due, and when it is tried again, others decide: nothing here knows the database or the
//! schedule. The same [`Guard`] judges a URL when a subscription is created.

mod address;
mod connect;
pub mod excerpt;
pub mod guard;
mod pool;
pub mod resolve;
pub mod send;
pub mod sign;
pub mod verify;

use bytes::Bytes;

pub use excerpt::Excerpt;
pub use guard::{Guard, Refusal, Rules};
pub use resolve::{DnsResolver, Resolver};
pub use send::Sender;
pub use sign::SigningSecret;

use crate::domain::id::DeliveryId;

/// Where deliveries of a subscription go, and what they are signed with.
#[derive(Debug)]
pub struct Endpoint {
    /// The URL as the partner gave it.
    pub url: String,
    /// Newest first; two while a rotation's overlap lasts.
    pub secrets: Vec<SigningSecret>,
}

/// One delivery to be sent.
#[derive(Debug, Clone)]
pub struct Outgoing {
    /// Stable over retries and replays.
    pub delivery: DeliveryId,
    /// Such as `load.created`.
    pub event: String,
    /// The exact bytes of the body.
    pub body: Bytes,
}

/// One attempt to deliver.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attempt {
    /// How it ended.
    pub outcome: Outcome,
    /// How long it took, in milliseconds, from the guard to the end of the answer.
    pub duration_ms: i64,
    /// The beginning of the response, if it failed and its text may be shown to the partner.
    pub excerpt: Option<Excerpt>,
}

/// How an attempt ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// The endpoint answered 2xx.
    Delivered {
        /// The answer's status.
        status: u16,
    },
    /// Anything else.
    Failed {
        /// Why.
        class: ErrorClass,
        /// The answer's status, if there was an answer.
        status: Option<u16>,
        /// How long the endpoint asks us to wait (`Retry-After`), in milliseconds.
        retry_after_ms: Option<i64>,
    },
}

/// Why an attempt failed. Beside it only an [`Excerpt`] of a public endpoint's response is kept, because anything more
/// could show a partner the inside of a network. For staff: shown to partners, `blocked_address` and `dns` would have to
/// be one word, because the two tell a name of our network from one that does not exist.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ErrorClass {
    /// The URL itself is not allowed (any more): its scheme, port or host.
    BlockedUrl,
    /// The host's name leads to an address that is not public.
    BlockedAddress,
    /// The host's name does not resolve.
    Dns,
    /// No connection could be opened.
    Connect,
    /// The TLS handshake failed; most often the certificate is wrong or too old.
    Tls,
    /// The connection ended before an answer.
    Closed,
    /// The answer is not HTTP/1.1, or its headers are too large.
    Protocol,
    /// The endpoint redirects, which is not followed.
    Redirect,
    /// Any other answer but 2xx.
    Status,
    /// The deadline was over.
    Timeout,
    /// Something failed on our side.
    Internal,
}

impl ErrorClass {
    /// All of them.
    pub const ALL: [ErrorClass; 11] = [
        ErrorClass::BlockedUrl,
        ErrorClass::BlockedAddress,
        ErrorClass::Dns,
        ErrorClass::Connect,
        ErrorClass::Tls,
        ErrorClass::Closed,
        ErrorClass::Protocol,
        ErrorClass::Redirect,
        ErrorClass::Status,
        ErrorClass::Timeout,
        ErrorClass::Internal,
    ];

    /// The name under which it is kept and shown.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            ErrorClass::BlockedUrl => "blocked_url",
            ErrorClass::BlockedAddress => "blocked_address",
            ErrorClass::Dns => "dns",
            ErrorClass::Connect => "connect",
            ErrorClass::Tls => "tls",
            ErrorClass::Closed => "closed",
            ErrorClass::Protocol => "protocol",
            ErrorClass::Redirect => "redirect",
            ErrorClass::Status => "status",
            ErrorClass::Timeout => "timeout",
            ErrorClass::Internal => "internal",
        }
    }
}
