//! What the contract says about one operation, as constants that the generator writes.

use http::{HeaderName, HeaderValue};

/// The rights, input and responses of an operation; one constant per operation in `generated/*/policy.rs`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Policy {
    /// The contract's operationId.
    pub operation: &'static str,
    /// The contract's tag.
    pub tag: &'static str,
    /// The HTTP method, in capitals.
    pub method: &'static str,
    /// The path template: `/v1/loads/{id}`.
    pub path: &'static str,
    /// The scope that a key must have; `None` for operations that need no key.
    pub scope: Option<&'static str>,
    /// Scopes that only some requests need in addition; the use case knows which requests.
    pub further_scopes: &'static [&'static str],
    /// Whether the request counts against the key's limit.
    pub rate_class: RateClass,
    /// Whether an Idempotency-Key is required.
    pub idempotency: Idempotency,
    /// The largest body that is read; 0 for operations without one.
    pub max_body_bytes: usize,
    /// Whether a request without a body is refused.
    pub body_required: bool,
    /// Whether the success body holds a secret, so that a stored reply must be encrypted.
    pub secret_reply: bool,
    /// The parameters, in the contract's order.
    pub parameters: &'static [Parameter],
    /// Every documented status, with its error codes.
    pub outcomes: &'static [DocumentedStatus],
    /// The deprecation and sunset dates, if the operation is deprecated.
    pub deprecation: Option<Deprecation>,
}

impl Policy {
    /// Whether the contract documents `status`, with `code` if it is an error.
    pub fn documents(&self, status: u16, code: Option<&str>) -> bool {
        self.outcomes.iter().any(|outcome| {
            outcome.status == status
                && match code {
                    Some(code) => outcome.codes.contains(&code),
                    None => true,
                }
        })
    }

    /// The parameters in one location.
    pub fn parameters_in(
        &self,
        location: Location,
    ) -> impl Iterator<Item = &'static Parameter> + Clone + use<> {
        let parameters: &'static [Parameter] = self.parameters;
        parameters.iter().filter(move |parameter| parameter.location == location)
    }
}

/// What a request counts as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RateClass {
    /// One against the key's limit per minute.
    Standard,
    /// Nothing.
    None,
}

/// Whether a request is carried out at most once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Idempotency {
    /// An Idempotency-Key is required and honoured.
    Required,
    /// The header has no meaning here.
    None,
}

/// One parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Parameter {
    /// Its name on the wire.
    pub name: &'static str,
    /// Where it is sent.
    pub location: Location,
    /// The kind of value in its text.
    pub kind: ParameterKind,
    /// Whether it must be there.
    pub required: bool,
}

/// Where a parameter is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Location {
    /// In a segment of the path.
    Path,
    /// In the query string.
    Query,
    /// In a header.
    Header,
}

/// The kind of value in a parameter's text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ParameterKind {
    /// The text itself.
    String,
    /// A whole number in decimal digits.
    Integer,
    /// A number as JSON writes it.
    Number,
    /// Exactly `true` or `false`.
    Boolean,
    /// Texts separated by commas.
    StringList,
}

/// An operation's announced end, sent in the headers of every response.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Deprecation {
    /// `Deprecation` (RFC 9745): since when, as a structured field date.
    pub since: &'static str,
    /// `Sunset` (RFC 8594): until when it is served, as an HTTP date.
    pub sunset: &'static str,
    /// `Link`: what to do instead, in the changelog.
    pub link: &'static str,
}

impl Deprecation {
    /// Until when the operation is served, in Unix milliseconds.
    pub fn ends_at(&self) -> Option<i64> {
        let at = httpdate::parse_http_date(self.sunset).ok()?;
        let at = at.duration_since(std::time::UNIX_EPOCH).ok()?;
        i64::try_from(at.as_millis()).ok()
    }

    /// The three headers.
    pub fn headers(&self) -> [(HeaderName, HeaderValue); 3] {
        [
            (HeaderName::from_static("deprecation"), HeaderValue::from_static(self.since)),
            (HeaderName::from_static("sunset"), HeaderValue::from_static(self.sunset)),
            (http::header::LINK, HeaderValue::from_static(self.link)),
        ]
    }

    /// Until when it is served, in Unix milliseconds.
    #[must_use]
    pub fn sunset_ms(&self) -> i64 {
        // The generator wrote it. What cannot be read never ends.
        let read = || {
            let sunset = httpdate::parse_http_date(self.sunset).ok()?;
            i64::try_from(sunset.duration_since(std::time::UNIX_EPOCH).ok()?.as_millis()).ok()
        };
        read().unwrap_or(i64::MAX)
    }
}

/// One documented status of an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DocumentedStatus {
    /// The status.
    pub status: u16,
    /// Its error codes; none for a success.
    pub codes: &'static [&'static str],
}

/// A role of a contract, with its scopes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Role {
    /// The role's name, in the database and on the wire.
    pub name: &'static str,
    /// The scopes that it has.
    pub scopes: &'static [&'static str],
}

impl Role {
    /// Whether the role has this scope.
    #[must_use]
    pub fn has(&self, scope: &str) -> bool {
        self.scopes.contains(&scope)
    }
}
