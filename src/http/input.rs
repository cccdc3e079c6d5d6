//! The checked input of a request.
//!
//! The order of errors is fixed: a missing Idempotency-Key, then the body's media type (415), its size (413), its
//! arrival and its syntax (400); then all violations of the contract in path, query, headers and body, together.

use super::{
    fingerprints::{FingerprintCache, Seen},
    json::{canonical, parse_strict},
    params::{read_path, read_query, value},
    policy::{Idempotency, Location, Policy},
    schema::Schemas,
    violation::Violations,
};
use crate::{Error, Result, domain::body::Body, error::Detail};
use bytes::Bytes;
use http::{HeaderMap, Uri};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};
use std::{borrow::Cow, sync::Arc};

/// The header that makes a write repeatable.
const IDEMPOTENCY_KEY: &str = "idempotency-key";

/// The longest idempotency key.
const MAX_KEY_LENGTH: usize = 255;

/// A request that satisfies the contract.
#[derive(Debug)]
pub struct Input {
    policy: &'static Policy,
    idempotency_key: Option<String>,
    path: Value,
    query: Value,
    headers: Value,
    sent: Option<Bytes>,
    /// The request's key in the fingerprint cache, if it can be retried.
    seen: Option<Seen>,
    /// The parsed body; not yet parsed if the cache knows that it is valid.
    body: Option<Arc<Value>>,
    fingerprint: [u8; 32],
}

impl Input {
    /// Starts with the first check: whether the request has the required Idempotency-Key.
    pub(super) fn begin(policy: &'static Policy, headers: &HeaderMap) -> Result<Input> {
        if policy.idempotency == Idempotency::Required && !headers.contains_key(IDEMPOTENCY_KEY) {
            return Err(Error::MissingIdempotencyKey);
        }
        Ok(Input {
            policy,
            idempotency_key: None,
            path: Value::Null,
            query: Value::Null,
            headers: Value::Null,
            sent: None,
            seen: None,
            body: None,
            fingerprint: [0; 32],
        })
    }

    /// Takes the received body, and parses it unless it is in the cache.
    pub(super) fn take_body(&mut self, body: Option<Bytes>, schemas: &Schemas, target: &Uri) -> Result<()> {
        let Some(sent) = body else { return Ok(()) };
        let is_known = self.policy.idempotency == Idempotency::Required && {
            let seen = FingerprintCache::seen(self.policy, target, &sent);
            let fingerprint = schemas.fingerprints().fingerprint(&seen);
            self.seen = Some(seen);
            fingerprint.map(|fingerprint| self.fingerprint = fingerprint).is_some()
        };
        if !is_known {
            self.body = Some(Arc::new(parse_strict(&sent)?));
        }
        self.sent = Some(sent);
        Ok(())
    }

    /// Reads the parameters, and validates them and the body.
    pub(super) fn check(mut self, schemas: &Schemas, target: &Uri, headers: &HeaderMap) -> Result<Input> {
        let mut details = Vec::new();
        let policy = self.policy;
        let parameters = |location| policy.parameters_in(location);
        let path = read_path(policy.path, target.path(), parameters(Location::Path), &mut details);
        let query = read_query(target.query().unwrap_or_default(), parameters(Location::Query), &mut details);
        let others = read_headers(policy, headers, &mut details);
        if policy.idempotency == Idempotency::Required {
            self.idempotency_key = read_key(headers, &mut details);
        }
        let mut violations = Violations::found(details);
        (self.path, self.query, self.headers) = (path.into(), query.into(), Value::Object(others));
        let name = policy.operation;
        schemas.check_parameters(name, Location::Path, &self.path, &mut violations);
        schemas.check_parameters(name, Location::Query, &self.query, &mut violations);
        if self.headers.as_object().is_some_and(|headers| !headers.is_empty()) {
            schemas.check_parameters(name, Location::Header, &self.headers, &mut violations);
        }
        // A body that is not parsed is known to be valid.
        if let Some(body) = &self.body {
            violations.next_location();
            schemas.check_body(name, body, &mut violations);
        }
        if let Some(error) = violations.into_error() {
            return Err(error);
        }
        if policy.idempotency == Idempotency::Required && (self.sent.is_none() || self.body.is_some()) {
            self.fingerprint = fingerprint(policy, target, self.body.as_deref());
            if let Some(seen) = self.seen {
                schemas.fingerprints().remember(seen, self.fingerprint);
            }
        }
        Ok(self)
    }

    /// The Idempotency-Key, if the operation has one.
    pub fn idempotency_key(&self) -> Option<&str> {
        self.idempotency_key.as_deref()
    }

    /// The path's variables.
    pub fn path<T: DeserializeOwned>(&self) -> Result<T> {
        read_as(&self.path, "path")
    }

    /// The query's parameters. Defaults come from the type.
    pub fn query<T: DeserializeOwned>(&self) -> Result<T> {
        read_as(&self.query, "query")
    }

    /// The body.
    pub fn body<T: DeserializeOwned>(&self) -> Result<Body<T>> {
        let Some(sent) = &self.sent else {
            return Err(Error::invalid("", "is missing; send a JSON object"));
        };
        let value = match &self.body {
            Some(value) => Arc::clone(value),
            None => Arc::new(parse_strict(sent)?),
        };
        Ok(Body::of(read_as(&value, "body")?, value))
    }

    /// Identifies equal requests: SHA-256 over method, target and canonical body. Only for operations with an
    /// idempotency key.
    pub fn fingerprint(&self) -> [u8; 32] {
        self.fingerprint
    }
}

fn fingerprint(policy: &Policy, target: &Uri, body: Option<&Value>) -> [u8; 32] {
    let mut text = Vec::with_capacity(1024);
    text.extend_from_slice(policy.method.as_bytes());
    text.push(b' ');
    text.extend_from_slice(target.path().as_bytes());
    if let Some(query) = target.query() {
        text.push(b'?');
        text.extend_from_slice(query.as_bytes());
    }
    text.push(b'\n');
    if let Some(body) = body {
        canonical(body, &mut text);
    }
    Sha256::digest(&text).into()
}

/// A value that passed the contract fits the type, except for rules that only the type has.
fn read_as<T: DeserializeOwned>(value: &Value, what: &str) -> Result<T> {
    T::deserialize(value)
        .map_err(|error| Error::bad_request(format!("The {what} is not as documented: {error}.")))
}

/// 1 to 255 visible ASCII characters, given once.
fn read_key(headers: &HeaderMap, details: &mut Vec<Detail>) -> Option<String> {
    let mut keys = headers.get_all(IDEMPOTENCY_KEY).iter();
    let (Some(key), None) = (keys.next(), keys.next()) else {
        details.push(Detail::new("Idempotency-Key", "must not be repeated"));
        return None;
    };
    let key = key.as_bytes();
    if (1..=MAX_KEY_LENGTH).contains(&key.len()) && key.iter().all(u8::is_ascii_graphic) {
        return std::str::from_utf8(key).ok().map(str::to_owned);
    }
    details.push(Detail::new("Idempotency-Key", "must be 1 to 255 visible ASCII characters without spaces"));
    None
}

/// Header parameters other than the Idempotency-Key; includes it if there are others, because one schema validates
/// all of them.
fn read_headers(
    policy: &'static Policy,
    headers: &HeaderMap,
    details: &mut Vec<Detail>,
) -> Map<String, Value> {
    let mut values = Map::new();
    let parameters = policy.parameters_in(Location::Header);
    let is_key = |name: &str| name.eq_ignore_ascii_case(IDEMPOTENCY_KEY);
    if parameters.clone().all(|parameter| is_key(parameter.name)) {
        return values;
    }
    for parameter in parameters {
        let mut sent = headers.get_all(parameter.name).iter();
        match (sent.next(), sent.next()) {
            (None, _) => {}
            (Some(one), None) => match std::str::from_utf8(one.as_bytes()) {
                Ok(text) => {
                    values.insert(parameter.name.to_owned(), value(parameter.kind, Cow::Borrowed(text)));
                }
                Err(_) => details.push(Detail::new(parameter.name, "must be UTF-8")),
            },
            // `read_key` reports it.
            (Some(_), Some(_)) if is_key(parameter.name) => {}
            (Some(_), Some(_)) => details.push(Detail::new(parameter.name, "must not be repeated")),
        }
    }
    values
}
