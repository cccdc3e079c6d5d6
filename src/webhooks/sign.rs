//! Signatures of deliveries.
//!
//! One secret, two schemes. A signing secret is `tfwhsec_` and the base64 of 32 random bytes. It is shown to the
//! partner once.
//!
//! | Header | Signed text | Key |
//! |---|---|---|
//! | `X-Trailflow-Signature`, lower-case hex | `<timestamp>.<body>` | the whole secret as text, `tfwhsec_` included |
//! | `webhook-signature`, `v1,` and base64 | `<delivery id>.<timestamp>.<body>` | the 32 bytes |
//!
//! A partner computes the first by pasting the secret into an HMAC function. The second is the Standard Webhooks
//! specification, whose libraries take the secret without its first two letters (`whsec_…`). Both are HMAC-SHA256.
//!
//! During a rotation's overlap, a delivery is signed with the new secret and the old one. `webhook-signature` then
//! contains both signatures, which every library of the specification checks. `X-Trailflow-Signature` stays one
//! value, of the new secret, and the old secret's is in `X-Trailflow-Signature-Previous`: a receiver that checks one
//! header works again as soon as it has the new secret, and one that checks both works throughout.

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use http::header::{HeaderMap, HeaderName, HeaderValue};
use sha2::Sha256;
use zeroize::Zeroizing;

use super::Outgoing;

/// The prefix of a signing secret.
pub const SECRET_PREFIX: &str = "tfwhsec_";
/// The number of random bytes after it, in base64.
pub const SECRET_BYTES: usize = 32;

/// The delivery's id.
pub const DELIVERY_ID: HeaderName = HeaderName::from_static("x-trailflow-delivery-id");
/// The event.
pub const EVENT: HeaderName = HeaderName::from_static("x-trailflow-event");
/// When the attempt was sent, in Unix seconds.
pub const TIMESTAMP: HeaderName = HeaderName::from_static("x-trailflow-timestamp");
/// The signature with the newest secret.
pub const SIGNATURE: HeaderName = HeaderName::from_static("x-trailflow-signature");
/// The signature with the previous secret, during a rotation's overlap.
pub const SIGNATURE_PREVIOUS: HeaderName = HeaderName::from_static("x-trailflow-signature-previous");
/// The delivery's id, for Standard Webhooks.
pub const STANDARD_ID: HeaderName = HeaderName::from_static("webhook-id");
/// The timestamp, for Standard Webhooks.
pub const STANDARD_TIMESTAMP: HeaderName = HeaderName::from_static("webhook-timestamp");
/// All signatures, for Standard Webhooks.
pub const STANDARD_SIGNATURE: HeaderName = HeaderName::from_static("webhook-signature");

/// A subscription's secret. It is wiped from memory when dropped, and never printed.
#[derive(Clone)]
pub struct SigningSecret {
    text: Zeroizing<String>,
    key: Zeroizing<Vec<u8>>,
}

/// The text is not a signing secret.
#[derive(Debug, thiserror::Error)]
#[error("a signing secret is {SECRET_PREFIX} followed by the base64 of {SECRET_BYTES} bytes")]
pub struct NotASigningSecret;

impl SigningSecret {
    /// The secret with these random bytes.
    #[must_use]
    pub fn new(random: [u8; SECRET_BYTES]) -> Self {
        let key = Zeroizing::new(random.to_vec());
        let text = Zeroizing::new(format!("{SECRET_PREFIX}{}", STANDARD.encode(&*key)));
        SigningSecret { text, key }
    }

    /// Reads a secret as it was shown.
    ///
    /// # Errors
    /// When it is not a signing secret.
    pub fn parse(text: &str) -> Result<Self, NotASigningSecret> {
        let encoded = text.strip_prefix(SECRET_PREFIX).ok_or(NotASigningSecret)?;
        let key = Zeroizing::new(STANDARD.decode(encoded).map_err(|_| NotASigningSecret)?);
        if key.len() != SECRET_BYTES {
            return Err(NotASigningSecret);
        }
        Ok(SigningSecret { text: Zeroizing::new(text.to_owned()), key })
    }

    /// The text for the partner. Show it once; never log it.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.text
    }

    /// The value of `X-Trailflow-Signature`.
    #[must_use]
    pub fn sign(&self, timestamp: i64, body: &[u8]) -> String {
        hex::encode(hmac(self.text.as_bytes(), &format!("{timestamp}."), body))
    }

    /// One signature of `webhook-signature`, with its `v1,`.
    #[must_use]
    pub fn sign_standard(&self, id: &str, timestamp: i64, body: &[u8]) -> String {
        let signature = hmac(&self.key, &format!("{id}.{timestamp}."), body);
        format!("v1,{}", STANDARD.encode(signature))
    }
}

impl fmt::Debug for SigningSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SigningSecret(…)")
    }
}

fn hmac(key: &[u8], before: &str, body: &[u8]) -> [u8; 32] {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("HMAC takes a key of any length");
    mac.update(before.as_bytes());
    mac.update(body);
    mac.finalize().into_bytes().into()
}

/// All headers that describe or sign a delivery; `timestamp` in Unix seconds, `secrets` newest first.
///
/// # Errors
/// When the event's name is not a valid header value.
pub fn headers(
    outgoing: &Outgoing,
    secrets: &[SigningSecret],
    timestamp: i64,
) -> Result<HeaderMap, http::header::InvalidHeaderValue> {
    let id = outgoing.delivery.to_string();
    let body = outgoing.body.as_ref();
    let mut headers = HeaderMap::with_capacity(16);
    headers.insert(EVENT, HeaderValue::from_str(&outgoing.event)?);
    headers.insert(DELIVERY_ID, HeaderValue::from_str(&id)?);
    headers.insert(TIMESTAMP, HeaderValue::from(timestamp));
    for (name, secret) in [SIGNATURE, SIGNATURE_PREVIOUS].into_iter().zip(secrets) {
        headers.insert(name, HeaderValue::try_from(secret.sign(timestamp, body))?);
    }
    let standard: Vec<_> = secrets.iter().map(|secret| secret.sign_standard(&id, timestamp, body)).collect();
    headers.insert(STANDARD_ID, HeaderValue::try_from(id)?);
    headers.insert(STANDARD_TIMESTAMP, HeaderValue::from(timestamp));
    headers.insert(STANDARD_SIGNATURE, HeaderValue::try_from(standard.join(" "))?);
    Ok(headers)
}
