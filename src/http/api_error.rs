//! The one table from domain errors to the wire: status, code, headers.

use super::response::ApiResponse;
use crate::error::{Detail, Error};
use dropshot::{ErrorStatusCode, HttpError, HttpResponseError};
use http::{HeaderName, HeaderValue, header};
use schemars::JsonSchema;
use serde::{Serialize, Serializer};
use std::fmt;

/// An error as the caller sees it. Serialises as [`ErrorEnvelope`].
#[derive(Debug)]
pub struct ApiError {
    /// The status.
    pub status: u16,
    /// The stable code that clients switch on.
    pub code: &'static str,
    /// What to change, for people.
    pub message: String,
    /// Where, for 400s.
    pub details: Vec<Detail>,
    /// Headers that go with the status.
    pub headers: Vec<(HeaderName, HeaderValue)>,
    /// The internal cause; logged, never sent.
    pub cause: Option<String>,
    request_id: String,
}

/// The body of every error response.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ErrorEnvelope<'a> {
    /// What is wrong.
    pub error: ErrorBody<'a>,
    /// The id of this request, to quote when asking about it.
    #[serde(rename = "requestId")]
    pub request_id: &'a str,
}

/// The inner part of an [`ErrorEnvelope`].
#[derive(Debug, Serialize, JsonSchema)]
pub struct ErrorBody<'a> {
    /// The stable code.
    pub code: &'a str,
    /// What to change.
    pub message: &'a str,
    /// Where, for 400s.
    #[serde(skip_serializing_if = "<[Detail]>::is_empty")]
    pub details: &'a [Detail],
}

/// Status and code of each error. Exhaustive: a new kind of error must be added here.
fn place(error: &Error) -> (u16, &'static str) {
    match error {
        Error::BadRequest { .. } | Error::Unusable { .. } | Error::IncompleteBody { .. } => {
            (400, "bad_request")
        }
        Error::MissingIdempotencyKey => (400, "missing_idempotency_key"),
        Error::Unauthorized(_) => (401, "unauthorized"),
        Error::Forbidden(_) => (403, "forbidden"),
        Error::PartnerAccessNotEnabled => (403, "partner_access_not_enabled"),
        Error::LiveAccessNotEnabled => (403, "live_access_not_enabled"),
        Error::PartnerAccessDisabled => (403, "partner_access_disabled"),
        Error::NotFound(_) => (404, "not_found"),
        Error::MethodNotAllowed { .. } => (405, "method_not_allowed"),
        Error::RequestTimeout { .. } => (408, "request_timeout"),
        Error::PayloadTooLarge { .. } => (413, "payload_too_large"),
        Error::UnsupportedMediaType(_) => (415, "unsupported_media_type"),
        Error::Conflict(_) => (409, "conflict"),
        Error::IdempotencyConflict => (409, "idempotency_conflict"),
        Error::IdempotencyInProgress { .. } => (409, "idempotency_in_progress"),
        Error::RateLimited { .. } | Error::RefusedTooOften { .. } | Error::TooManyAttempts { .. } => {
            (429, "rate_limited")
        }
        Error::Unavailable { .. } => (503, "service_unavailable"),
        Error::Internal { .. } => (500, "internal_error"),
    }
}

/// The headers that go with an error.
fn headers(error: &Error) -> Vec<(HeaderName, HeaderValue)> {
    match error {
        Error::Unauthorized(_) => {
            vec![(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"))]
        }
        Error::MethodNotAllowed { allow, .. } => {
            HeaderValue::from_str(allow).map(|allow| vec![(header::ALLOW, allow)]).unwrap_or_default()
        }
        // The rest of the body still follows: the next bytes on this connection are not a request.
        Error::PayloadTooLarge { .. } | Error::IncompleteBody { .. } | Error::RequestTimeout { .. } => {
            vec![(header::CONNECTION, HeaderValue::from_static("close"))]
        }
        Error::IdempotencyInProgress { retry_after_s }
        | Error::RateLimited { retry_after_s }
        | Error::RefusedTooOften { retry_after_s }
        | Error::TooManyAttempts { retry_after_s }
        | Error::Unavailable { retry_after_s, .. } => {
            vec![(header::RETRY_AFTER, HeaderValue::from((*retry_after_s).max(1)))]
        }
        _ => Vec::new(),
    }
}

impl From<Error> for ApiError {
    fn from(error: Error) -> ApiError {
        let (status, code) = place(&error);
        let headers = headers(&error);
        let message = error.to_string();
        let (details, cause) = match error {
            Error::BadRequest { details, .. } => (details, None),
            Error::Unusable { detail, internal } => (vec![detail], Some(internal)),
            Error::Internal { internal } | Error::Unavailable { internal, .. } => {
                (Vec::new(), Some(internal))
            }
            _ => (Vec::new(), None),
        };
        ApiError { status, code, message, details, headers, cause, request_id: String::new() }
    }
}

impl ApiError {
    /// The error as the response to the request `request_id`.
    pub fn response(&self, request_id: &str) -> ApiResponse {
        let envelope = self.envelope(request_id);
        // An envelope consists of strings only: writing it to memory cannot fail.
        let body = serde_json::to_vec(&envelope).unwrap_or_default().into();
        ApiResponse { status: self.status, headers: self.headers.clone(), body }
    }

    fn envelope<'a>(&'a self, request_id: &'a str) -> ErrorEnvelope<'a> {
        let error = ErrorBody { code: self.code, message: &self.message, details: &self.details };
        ErrorEnvelope { error, request_id }
    }
}

/// dropshot's own errors. None of our endpoints lets it create one; if it does, that is a bug, and the log says so.
impl From<HttpError> for ApiError {
    fn from(error: HttpError) -> ApiError {
        Error::internal(format_args!("dropshot answered by itself: {}", error.internal_message)).into()
    }
}

impl HttpResponseError for ApiError {
    fn status_code(&self) -> ErrorStatusCode {
        ErrorStatusCode::from_u16(self.status).unwrap_or(ErrorStatusCode::INTERNAL_SERVER_ERROR)
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}: {}", self.status, self.code, self.cause.as_deref().unwrap_or(&self.message))
    }
}

impl Serialize for ApiError {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.envelope(&self.request_id).serialize(serializer)
    }
}

impl JsonSchema for ApiError {
    fn schema_name() -> String {
        ErrorEnvelope::schema_name()
    }

    fn json_schema(generator: &mut schemars::r#gen::SchemaGenerator) -> schemars::schema::Schema {
        ErrorEnvelope::json_schema(generator)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one_of_each() -> Vec<Error> {
        vec![
            Error::bad_request("x"),
            Error::IncompleteBody { message: "x".into() },
            Error::RequestTimeout { within_s: 10.0 },
            Error::MissingIdempotencyKey,
            Error::Unauthorized("x".into()),
            Error::Forbidden("x".into()),
            Error::PartnerAccessNotEnabled,
            Error::LiveAccessNotEnabled,
            Error::PartnerAccessDisabled,
            Error::not_found("x"),
            Error::MethodNotAllowed { method: "PUT".into(), allow: "GET, POST".into() },
            Error::PayloadTooLarge { limit: 10 },
            Error::UnsupportedMediaType("x".into()),
            Error::conflict("x"),
            Error::IdempotencyConflict,
            Error::IdempotencyInProgress { retry_after_s: 2 },
            Error::RateLimited { retry_after_s: 60 },
            Error::RefusedTooOften { retry_after_s: 60 },
            Error::unavailable("redis is gone"),
            Error::internal("disk is full"),
        ]
    }

    #[test]
    fn the_table() {
        let table: Vec<String> = one_of_each()
            .into_iter()
            .map(|error| {
                let error = ApiError::from(error);
                let headers: Vec<String> = error
                    .headers
                    .iter()
                    .map(|(name, value)| format!(" {name}={}", value.to_str().unwrap()))
                    .collect();
                format!("{} {}{}", error.status, error.code, headers.concat())
            })
            .collect();
        assert_eq!(
            table.join("\n"),
            "400 bad_request\n\
             400 bad_request connection=close\n\
             408 request_timeout connection=close\n\
             400 missing_idempotency_key\n\
             401 unauthorized www-authenticate=Bearer\n\
             403 forbidden\n\
             403 partner_access_not_enabled\n\
             403 live_access_not_enabled\n\
             403 partner_access_disabled\n\
             404 not_found\n\
             405 method_not_allowed allow=GET, POST\n\
             413 payload_too_large connection=close\n\
             415 unsupported_media_type\n\
             409 conflict\n\
             409 idempotency_conflict\n\
             409 idempotency_in_progress retry-after=2\n\
             429 rate_limited retry-after=60\n\
             429 rate_limited retry-after=60\n\
             503 service_unavailable retry-after=1\n\
             500 internal_error"
        );
    }

    #[test]
    fn causes_are_kept_from_the_caller() {
        for error in one_of_each() {
            let error = ApiError::from(error);
            let body = String::from_utf8(error.response("req_1").body.to_vec()).unwrap();
            assert!(!body.contains("disk") && !body.contains("redis"), "{body}");
            assert!(body.ends_with(r#""requestId":"req_1"}"#), "{body}");
            assert_eq!(error.cause.is_some(), error.status >= 500);
        }
    }

    #[test]
    fn details_are_there_only_when_there_are_any() {
        let with = ApiError::from(Error::invalid("limit", "must be at most 100")).response("r");
        assert_eq!(
            with.body,
            r#"{"error":{"code":"bad_request","message":"limit must be at most 100.","details":[{"pointer":"limit","message":"must be at most 100"}]},"requestId":"r"}"#
        );
        let without = ApiError::from(Error::conflict("Taken.")).response("r");
        assert_eq!(without.body, r#"{"error":{"code":"conflict","message":"Taken."},"requestId":"r"}"#);
    }
}
