//! What can go wrong, in the words of the domain.
//!
//! Use cases, stores and the gate return [`Error`]; none of them knows statuses or headers. One table turns
//! an error into a response: [`crate::http::ApiError`]. Each error carries a message that the partner can act
//! on. Internal failures also carry a cause, which is logged and never sent.

use serde::Serialize;
use std::fmt::Display;

/// How many violations one response lists.
pub const MAX_DETAILS: usize = 20;

/// How many violations of one request are counted, for the message.
pub const MAX_COUNTED: usize = 100;

/// The result of every operation behind a request.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// One place in a request that breaks the contract.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, schemars::JsonSchema)]
pub struct Detail {
    /// A JSON Pointer into the body (`/stops/0/city`), or the name of a parameter (`limit`).
    pub pointer: String,
    /// What is wrong there, as the end of a sentence that the pointer begins: "must be at most 100".
    pub message: String,
}

impl Detail {
    /// A detail at `pointer`.
    pub fn new(pointer: impl Into<String>, message: impl Into<String>) -> Detail {
        Detail { pointer: pointer.into(), message: message.into() }
    }
}

/// Why a request was not carried out.
#[derive(Debug, Clone, thiserror::Error)]
#[expect(missing_docs, reason = "the fields fill the messages that stand above them")]
pub enum Error {
    /// The request breaks the contract; the details say where.
    #[error("{message}")]
    BadRequest { message: String, details: Vec<Detail> },
    /// An unacceptable value whose cause only staff may see: it would reveal our internal network to a
    /// partner.
    #[error("{}", sentence(detail))]
    Unusable { detail: Detail, internal: String },
    /// The body is incomplete. The rest of it must not be read as another request.
    #[error("{message}")]
    IncompleteBody { message: String },
    /// The body did not arrive in time, because its sender stalled or is slow.
    #[error("The request body did not arrive within {within_s} s. Send the complete request again.")]
    RequestTimeout { within_s: f32 },
    /// The operation requires an Idempotency-Key and got none.
    #[error(
        "This operation needs an Idempotency-Key header: 1 to 255 visible ASCII characters, \
         a new one for each change, the same one for each retry."
    )]
    MissingIdempotencyKey,
    /// No key, an unknown one or a revoked one.
    #[error("{0}")]
    Unauthorized(String),
    /// The key lacks the scope.
    #[error("{0}")]
    Forbidden(String),
    /// The organization has no access to the Partner API yet.
    #[error("Partner API access is not enabled for this organization yet. Ask Trailflow to enable it.")]
    PartnerAccessNotEnabled,
    /// A live key of an organization that may use test keys only.
    #[error(
        "Live access is not enabled for this organization yet. Use a test key, or ask Trailflow to enable it."
    )]
    LiveAccessNotEnabled,
    /// The organization's access was disabled.
    #[error("Partner API access is disabled for this organization. Contact Trailflow.")]
    PartnerAccessDisabled,
    /// Nothing of this id in the caller's organization. The caller may not learn more than that.
    #[error("{0}")]
    NotFound(String),
    /// The route exists, for the methods in `allow` ("GET, POST").
    #[error("{method} is not allowed here; use {allow}.")]
    MethodNotAllowed { method: String, allow: String },
    /// The body exceeds the operation's limit.
    #[error("The request body is larger than the {limit} bytes that this operation takes.")]
    PayloadTooLarge { limit: usize },
    /// The body has an unsupported media type or encoding.
    #[error("{0}")]
    UnsupportedMediaType(String),
    /// The request is valid but conflicts with the current state.
    #[error("{0}")]
    Conflict(String),
    /// The idempotency key was used for another request: stop.
    #[error(
        "This Idempotency-Key was already used for a different request. \
         Repeat the original request exactly, or use a new key for another change."
    )]
    IdempotencyConflict,
    /// The first request with this idempotency key is still running: wait.
    #[error(
        "The first request with this Idempotency-Key is still running. \
         Retry with the same key after {retry_after_s} s; do not change the key."
    )]
    IdempotencyInProgress { retry_after_s: u32 },
    /// The key has no requests left in this minute.
    #[error(
        "Too many requests with this API key. Retry after {retry_after_s} s, and spread requests over the minute."
    )]
    RateLimited { retry_after_s: u32 },
    /// Too many requests of this address or API client were refused: further ones are only counted.
    #[error(
        "Too many refused requests. Retry after {retry_after_s} s; check the API key, its scopes and the route first."
    )]
    RefusedTooOften { retry_after_s: u32 },
    /// Too many sign-ins failed or are in progress, so this one was not attempted.
    #[error("Too many attempts. Retry after {retry_after_s} s.")]
    TooManyAttempts { retry_after_s: u32 },
    /// A dependency is unavailable.
    #[error(
        "The service is briefly unavailable. Retry after {retry_after_s} s, with the same Idempotency-Key if any."
    )]
    Unavailable { retry_after_s: u32, internal: String },
    /// An internal error.
    #[error(
        "Internal error. Retry later, with the same Idempotency-Key if any; if it persists, \
         contact support with the requestId."
    )]
    Internal { internal: String },
}

impl Error {
    /// A request that breaks the contract as a whole. For a single field, see [`Error::invalid`].
    pub fn bad_request(message: impl Into<String>) -> Error {
        Error::BadRequest { message: message.into(), details: Vec::new() }
    }

    /// One invalid field; `message` completes the sentence that `pointer` begins.
    pub fn invalid(pointer: impl Into<String>, message: impl Into<String>) -> Error {
        Error::violations(vec![Detail::new(pointer, message)])
    }

    /// The violations of the contract that were found, of which the first [`MAX_DETAILS`] are listed. The message
    /// contains the first one, because many clients log only the message. After [`MAX_COUNTED`], nobody needs to look for more.
    pub fn violations(mut details: Vec<Detail>) -> Error {
        let message = match details.as_slice() {
            [] => "The request does not match the contract.".to_owned(),
            [one] => sentence(one),
            [first, rest @ ..] => format!("{} ({}).", clause(first), others(rest.len())),
        };
        details.truncate(MAX_DETAILS);
        Error::BadRequest { message, details }
    }

    /// Something that does not exist in the caller's organization.
    pub fn not_found(message: impl Into<String>) -> Error {
        Error::NotFound(message.into())
    }

    /// A valid request that conflicts with the current state.
    pub fn conflict(message: impl Into<String>) -> Error {
        Error::Conflict(message.into())
    }

    /// An internal error; the cause is logged, not sent.
    pub fn internal(cause: impl Display) -> Error {
        Error::Internal { internal: cause.to_string() }
    }

    /// An unavailable dependency; the cause is logged, not sent.
    pub fn unavailable(cause: impl Display) -> Error {
        Error::Unavailable { retry_after_s: 1, internal: cause.to_string() }
    }

    /// The internal cause to log, if any.
    pub fn cause(&self) -> Option<&str> {
        match self {
            Error::Internal { internal }
            | Error::Unusable { internal, .. }
            | Error::Unavailable { internal, .. } => Some(internal),
            _ => None,
        }
    }
}

/// `limit` + "must be at most 100" = "limit must be at most 100."
fn sentence(detail: &Detail) -> String {
    format!("{}.", clause(detail))
}

fn clause(detail: &Detail) -> String {
    let subject = if detail.pointer.is_empty() { "The body" } else { detail.pointer.as_str() };
    format!("{subject} {}", detail.message)
}

/// How many violations follow the first one, and where they are.
fn others(number: usize) -> String {
    let at_least = if number + 1 >= MAX_COUNTED { "at least " } else { "" };
    match number < MAX_DETAILS {
        true => format!("and {number} more, see error.details"),
        false => format!("and {at_least}{number} more; error.details lists the first {MAX_DETAILS}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_message_tells_the_first_violation() {
        assert_eq!(Error::invalid("limit", "must be at most 100").to_string(), "limit must be at most 100.");
        assert_eq!(Error::invalid("", "must be an object").to_string(), "The body must be an object.");
        let two = vec![Detail::new("/a", "is required"), Detail::new("/b", "is required")];
        assert_eq!(Error::violations(two).to_string(), "/a is required (and 1 more, see error.details).");
    }

    #[test]
    fn the_message_tells_how_many_there_are_and_the_details_list_some() {
        for (found, told) in [
            (20, "/0 is required (and 19 more, see error.details)."),
            (42, "/0 is required (and 41 more; error.details lists the first 20)."),
            (100, "/0 is required (and at least 99 more; error.details lists the first 20)."),
        ] {
            let details = (0..found).map(|number| Detail::new(format!("/{number}"), "is required")).collect();
            let error = Error::violations(details);
            assert_eq!(error.to_string(), told);
            assert!(matches!(error, Error::BadRequest { details, .. } if details.len() == 20));
        }
    }

    #[test]
    fn causes_stay_inside() {
        let error = Error::internal("password=hunter2");
        assert!(!error.to_string().contains("hunter2"));
        assert_eq!(error.cause(), Some("password=hunter2"));
    }
}
