//! The counterpart of [`super::sign`]: how a receiver verifies a delivery. `trailflow listen` uses it.

use http::HeaderMap;
use http::header::HeaderName;
use subtle::ConstantTimeEq;

use super::sign::{DELIVERY_ID, EVENT, SIGNATURE, SIGNATURE_PREVIOUS, SigningSecret, TIMESTAMP};

/// How far a delivery's time may differ from ours, in seconds, in either direction.
pub const TOLERANCE_S: i64 = 300;

/// A verified delivery.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verified {
    /// Its id; a repeated id means a repetition.
    pub delivery: String,
    /// Its event.
    pub event: String,
    /// The header that matched.
    pub by: HeaderName,
}

/// Why a delivery cannot be trusted. The text is for the developer of a receiver.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// A header is missing, or is not text.
    #[error("the header {0} is missing or unreadable; a proxy in front may have dropped it")]
    Missing(HeaderName),
    /// The timestamp is not a number.
    #[error("the header {TIMESTAMP} is not a number of seconds")]
    Timestamp,
    /// No secret matches.
    #[error(
        "no signature matches: either the secret is another subscription's (or an old one), or the body was \
         changed on its way, for example by a proxy that formats JSON"
    )]
    Mismatch,
    /// The signature is valid, but too old or in the future.
    #[error(
        "the signature matches, but it was made {} s {}; more than {TOLERANCE_S} s are not accepted. \
         Check this machine's clock",
        .age_s.abs(), if *.age_s < 0 { "in the future" } else { "ago" }
    )]
    Skew {
        /// How old it is, in seconds.
        age_s: i64,
    },
}

/// Verifies a delivery at this time (Unix milliseconds) with any of the secrets.
///
/// # Errors
/// When the delivery cannot be trusted.
pub fn verify(
    headers: &HeaderMap,
    body: &[u8],
    secrets: &[SigningSecret],
    now_ms: i64,
) -> Result<Verified, Problem> {
    let text = |name: HeaderName| {
        let value = headers.get(&name).and_then(|value| value.to_str().ok());
        value.ok_or(Problem::Missing(name))
    };
    let (delivery, event) = (text(DELIVERY_ID)?, text(EVENT)?);
    let timestamp: i64 = text(TIMESTAMP)?.parse().map_err(|_| Problem::Timestamp)?;
    text(SIGNATURE)?;
    let by = [SIGNATURE, SIGNATURE_PREVIOUS]
        .into_iter()
        .find(|name| headers.get(name).is_some_and(|sent| matches(sent.as_bytes(), secrets, timestamp, body)))
        .ok_or(Problem::Mismatch)?;
    let age_s = now_ms.div_euclid(1_000).saturating_sub(timestamp);
    if !(-TOLERANCE_S..=TOLERANCE_S).contains(&age_s) {
        return Err(Problem::Skew { age_s });
    }
    Ok(Verified { delivery: delivery.to_owned(), event: event.to_owned(), by })
}

fn matches(sent: &[u8], secrets: &[SigningSecret], timestamp: i64, body: &[u8]) -> bool {
    secrets.iter().any(|secret| secret.sign(timestamp, body).as_bytes().ct_eq(sent).into())
}
