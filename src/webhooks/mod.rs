//! Webhook deliveries on the wire.
//!
//! The story of one delivery: [`Sender::send`] asks the [`Guard`] whether the target is allowed and for its
//! addresses, takes a kept connection or opens one to exactly these addresses, sends the headers of [`sign`] with the
//! bytes of the event, and returns the result as an [`Attempt`]. One deadline covers all of it. The dispatcher
//! decides what is due, and when to retry: nothing here knows the database or the schedule. The same [`Guard`] checks
//! the URL of a new subscription.

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

/// The URL of a subscription's deliveries, and their signing secrets.
#[derive(Debug)]
pub struct Endpoint {
    /// The URL as the partner gave it.
    pub url: String,
    /// Newest first; two during a rotation's overlap.
    pub secrets: Vec<SigningSecret>,
}

/// One delivery to send.
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
    /// The result.
    pub outcome: Outcome,
    /// Its duration in milliseconds, from the guard to the end of the response.
    pub duration_ms: i64,
    /// The beginning of the response, if it failed and its text may be shown to the partner.
    pub excerpt: Option<Excerpt>,
}

/// The result of an attempt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// The endpoint responded 2xx.
    Delivered {
        /// The response's status.
        status: u16,
    },
    /// Every other result.
    Failed {
        /// The cause.
        class: ErrorClass,
        /// The response's status, if there was a response.
        status: Option<u16>,
        /// The endpoint's `Retry-After`, in milliseconds.
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
    /// The host's name resolves to an address that is not public.
    BlockedAddress,
    /// The host's name does not resolve.
    Dns,
    /// No connection could be opened.
    Connect,
    /// The TLS handshake failed; usually the certificate is wrong or has expired.
    Tls,
    /// The connection ended before a response.
    Closed,
    /// The response is not HTTP/1.1, or its headers are too large.
    Protocol,
    /// The endpoint redirects; redirects are not followed.
    Redirect,
    /// Any other response than 2xx.
    Status,
    /// The deadline has passed.
    Timeout,
    /// Something failed on our side.
    Internal,
}

impl ErrorClass {
    /// All classes.
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

    /// The name under which it is stored and shown.
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
