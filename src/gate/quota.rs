//! What a key has left of its limit, in every response: `RateLimit-Policy` and `RateLimit`, in the syntax of
//! draft-ietf-httpapi-ratelimit-headers-11 (structured fields: a named item with parameters).

use std::sync::{Arc, LazyLock};

use http::{HeaderName, HeaderValue};

use super::Caller;
use super::served::Partner;
use crate::domain::refusal::RefusalCause;
use crate::error::{Error, Result};
use crate::http::Exchange;
use crate::limits::{Admission, Allowance, LimitsError, Verdict};

const POLICY: HeaderName = HeaderName::from_static("ratelimit-policy");
const STATE: HeaderName = HeaderName::from_static("ratelimit");

/// The highest limit that a key can have.
const HIGHEST: u32 = 600;

/// `RateLimit-Policy` for every limit, created once: a clone only increments a reference count.
static POLICIES: LazyLock<Vec<HeaderValue>> = LazyLock::new(|| (0..=HIGHEST).map(policy).collect());

/// `limit` requests in any 60 seconds.
fn policy(limit: u32) -> HeaderValue {
    value(format!("\"per-key\";q={limit};w=60"))
}

/// How many requests are left, and the seconds until there is at least one more.
fn state(allowance: Allowance) -> HeaderValue {
    value(format!("\"per-key\";r={};t={}", allowance.remaining, allowance.reset_s))
}

fn value(text: String) -> HeaderValue {
    HeaderValue::from_maybe_shared(bytes::Bytes::from(text)).expect("letters, digits and signs")
}

/// Adds what the key has left to the response of this request.
pub(super) fn tell(exchange: &Exchange<Partner>, caller: &Caller, allowance: Allowance, now: i64) {
    let limit = caller.per_minute();
    let known = usize::try_from(limit).ok().and_then(|limit| POLICIES.get(limit));
    exchange.announce(POLICY, known.cloned().unwrap_or_else(|| policy(limit)));
    exchange.announce(STATE, state(allowance));
    exchange.api().own.spent.note(caller.client().uuid(), allowance, now);
}

/// Refuses a request before its body is read, if the key had nothing left a moment ago and the limiter says
/// that it still has nothing left. Any other request is counted after its body is read.
pub(super) async fn refuse_the_spent(exchange: &Arc<Exchange<Partner>>, caller: &Caller) -> Result<()> {
    let partner = exchange.api();
    let now = partner.app.clock.now();
    if !partner.own.spent.may_be(caller.client().uuid(), now) {
        return Ok(());
    }
    match ask(exchange, caller, now).await {
        Ok(Verdict::Limited(allowance)) => {
            tell(exchange, caller, allowance, now);
            Err(limited(exchange))
        }
        // If the limiter does not respond, the request is counted like any other.
        Ok(Verdict::Admitted(..)) | Err(_) => Ok(()),
    }
}

/// The refusal of a request beyond the limit.
pub(super) fn limited(exchange: &Exchange<Partner>) -> Error {
    exchange.note_refusal(RefusalCause::Limit);
    Error::RateLimited { retry_after_s: 60 }
}

/// Like [`tell`], for a request that is refused before it is counted. If the limiter does not respond, the
/// headers are left out: the refusal matters more.
pub(super) async fn look(exchange: &Arc<Exchange<Partner>>, caller: &Caller) {
    let now = exchange.api().app.clock.now();
    if let Ok(verdict) = ask(exchange, caller, now).await {
        tell(exchange, caller, verdict.allowance(), now);
    }
}

/// The limiter's verdict on the key, without counting anything.
async fn ask(exchange: &Arc<Exchange<Partner>>, caller: &Caller, now: i64) -> Result<Verdict, LimitsError> {
    let app = &exchange.api().app;
    let admission = Admission {
        client: caller.client().uuid(),
        per_minute: caller.per_minute(),
        now,
        attempt: None,
        counted: false,
    };
    app.limits.admit(admission).await
}
