//! The order of checks of a partner's request. It is a promise of the API, and all of it is on this screen.
//!
//! The requirements of each operation are in its generated [`crate::http::Policy`]; nothing here names an
//! operation.

use std::borrow::Cow;
use std::sync::Arc;

use dropshot::Body;
use futures::future::BoxFuture;
use http::Response;

use super::attempt::{Begun, TakenUp, begin, settle, take_up};
use super::call::AttemptState;
use super::served::Partner;
use super::{caller, quota, refusals, rights};
use crate::error::{Error, Result};
use crate::http::{ApiError, ApiResponse, Exchange, Input};
use crate::limits::{self, Admission, Claimed, Verdict};
use crate::store::receipts::ReceiptKey;
use crate::traces::{self, Kind};

pub use super::{Call, Caller, Visit, visit};
pub use crate::store::transaction::{Audited, Write};

/// The private context of this API's server.
pub type Context = crate::http::Context<Partner>;

/// Serves a request to an operation that changes nothing.
///
/// # Errors
/// In the order of `admit` below, then those of the use case.
pub async fn call<I, T, R: From<Response<Body>>>(
    exchange: Exchange<Partner>,
    read: impl FnOnce(&Input) -> Result<I>,
    run: impl for<'a> FnOnce(&'a Partner, &'a Call, I) -> BoxFuture<'a, Result<T>>,
    respond: impl FnOnce(T, String) -> Result<ApiResponse>,
) -> Result<R, ApiError> {
    let work = |exchange: Arc<Exchange<Partner>>| async move {
        let (call, input) = admit(&exchange).await?;
        let made = run(exchange.api(), &call, read(&input)?).await?;
        respond(made, call.request_id())
    };
    exchange.run(work).await
}

/// Serves a request to an operation that changes something and is safe to repeat. The audit log records who
/// did it. Slow checks run before the transaction.
///
/// # Errors
/// In the order of `admit` below, then those of the use case.
pub async fn write<I, T, R: From<Response<Body>>>(
    exchange: Exchange<Partner>,
    read: impl FnOnce(&Input) -> Result<I>,
    prepare: impl for<'a> FnOnce(&'a Partner, &'a Call, &'a I) -> BoxFuture<'a, Result<()>>,
    run: impl for<'a> FnOnce(&'a Partner, &'a Call, &'a mut Audited, I) -> BoxFuture<'a, Result<T>>,
    respond: impl FnOnce(T, String) -> Result<ApiResponse>,
) -> Result<R, ApiError> {
    let work = |exchange: Arc<Exchange<Partner>>| async move {
        let (call, input) = admit(&exchange).await?;
        let (adapter, inputs) = (exchange.api(), read(&input)?);
        prepare(adapter, &call, &inputs).await?;
        let mut tx = call.store().begin(call.caller.organization(), call.now()).await?;
        let made = run(adapter, &call, &mut tx, inputs).await?;
        let response = respond(made, call.request_id())?;
        tx.commit().await?;
        Ok(response)
    };
    exchange.run(work).await
}

/// Serves a request to an operation that is carried out at most once per idempotency key. Whatever a replay
/// does not need is read after the replay check. Slow checks run before the transaction.
///
/// # Errors
/// In the order of `admit` below, then 409 for the idempotency key, then those of the use case.
pub async fn change<W: Write, I, T, R: From<Response<Body>>>(
    exchange: Exchange<Partner>,
    read: impl FnOnce(&Input) -> Result<I>,
    prepare: impl for<'a> FnOnce(&'a Partner, &'a Call, &'a I) -> BoxFuture<'a, Result<()>>,
    run: impl for<'a> FnOnce(&'a Partner, &'a Call, &'a mut W, I) -> BoxFuture<'a, Result<T>>,
    respond: impl FnOnce(T, String) -> Result<ApiResponse>,
) -> Result<R, ApiError> {
    let work = |exchange: Arc<Exchange<Partner>>| async move {
        let (call, input) = admit(&exchange).await?;
        let adapter = exchange.api();
        // The limiter's verdict on the idempotency key: most replays end here, and so do conflicts (409).
        let attempt = match take_up(call)? {
            TakenUp::New(attempt) => attempt,
            TakenUp::Replay(response) => return Ok(response),
        };
        let prepared = async {
            let inputs = read(&input)?;
            prepare(adapter, attempt.call(), &inputs).await?;
            Ok(inputs)
        };
        let prepared = prepared.await;
        // The transaction begins with a second look for the receipt: the limiter's memory can be lost,
        // receipts cannot.
        let (mut change, inputs) = match begin(attempt, prepared).await? {
            Begun::Fresh(change, inputs) => (change, inputs),
            Begun::Replay(response) => return Ok(response),
        };
        let (call, tx) = change.parts();
        let outcome = run(adapter, call, tx, inputs).await;
        let outcome = outcome.and_then(|made| respond(made, change.request_id()));
        // The effect and its receipt are committed, or the key is freed.
        settle(change, outcome).await
    };
    exchange.run(work).await
}

/// Admits a request or refuses it. 404 and 405 come earlier, from the front route.
async fn admit(exchange: &Arc<Exchange<Partner>>) -> Result<(Call, Input)> {
    let _step = traces::step("gate", Kind::Internal);
    let caller = match caller::identify(exchange).await {
        Ok(caller) => caller,
        Err(refused) => return Err(refusals::of_address(exchange, refused)), // 401
    };
    // 403: organization and mode, then scope
    if let Err(refused) = rights::check(exchange, &caller) {
        quota::look(exchange, &caller).await;
        return Err(refusals::of_client(exchange, &caller, refused));
    }
    quota::refuse_the_spent(exchange, &caller).await?; // 429, where the response is known without the body
    // The body is read before the limiter is asked, because one round trip counts the request and claims its
    // idempotency key, which only a valid request may do. Errors in the body are returned after the limiter's
    // verdict.
    let input = exchange.read_input().await;
    let key = input.as_ref().ok().and_then(Input::idempotency_key);
    let attempt = key.zip(input.as_ref().ok().map(Input::fingerprint));
    let claimed = count(exchange, &caller, attempt).await?; // 429
    let attempt = attempt.map(|(key, fingerprint)| AttemptState {
        key: ReceiptKey { api_key: caller.client(), idempotency_key: key.to_owned() },
        fingerprint,
        claimed,
    });
    let input = input?; // 400 missing_idempotency_key, 415, 413, 400
    Ok((Call { exchange: exchange.clone(), caller, attempt }, input))
}

/// The name under which the limiter claims an idempotency key. In every epoch of the database but the first it differs
/// from that of other epochs: a reply that the limiter keeps may belong to a write that a restore has undone. No caller's
/// key contains this character.
fn claimed_as(key: &str, epoch: i64) -> Cow<'_, str> {
    if epoch == 0 { Cow::Borrowed(key) } else { Cow::Owned(format!("\u{1}{epoch}:{key}")) }
}

/// Counts the request against its client's limit and claims its idempotency key: one round trip.
async fn count(
    exchange: &Exchange<Partner>,
    caller: &Caller,
    attempt: Option<(&str, [u8; 32])>,
) -> Result<Claimed> {
    let app = &exchange.api().app;
    let now = app.clock.now();
    let attempt = attempt.map(|(key, fingerprint)| (claimed_as(key, app.store.epoch()), fingerprint));
    let attempt =
        attempt.as_ref().map(|(key, fingerprint)| limits::Attempt { key, fingerprint: *fingerprint });
    let admission = Admission {
        client: caller.client().uuid(),
        per_minute: caller.per_minute(),
        now,
        attempt,
        counted: true,
    };
    let verdict = app.limits.admit(admission).await.map_err(Error::unavailable)?;
    // The claim has no guard yet: nothing may fail between here and there, not even a look at the clock.
    quota::tell(exchange, caller, verdict.allowance(), now);
    match verdict {
        Verdict::Limited(_) => Err(quota::limited(exchange)),
        Verdict::Admitted(claimed, _) => Ok(claimed),
    }
}
