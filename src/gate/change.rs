//! Writes that happen once: a transaction around the service, with the receipt of its answer inside.
//!
//! [`begin`] takes up what the limiter said of the idempotency key. A fresh key is looked up once
//! more among the receipts, in the transaction that the service will write in: the limiter's memory
//! can be lost, the receipts cannot. [`settle`] commits the effect together with its receipt, and
//! only then lets the limiter know the reply, so that retries are answered without the database.
//!
//! What is kept as a receipt: successes, and 404 and 409 of the domain, because those are answers
//! about the state of things at that moment. A request that breaks the contract (400) and failures
//! of ours (5xx) leave nothing: the same key may be used again.

use std::sync::Arc;

use bytes::Bytes;

use super::Call;
use crate::error::{Error, Result};
use crate::http::{Answer, Fault};
use crate::limits::{Claim, Claimed, Limits, StoredReply};
use crate::store::Unit;
use crate::store::receipts::{Receipt, ReceiptKey};
use crate::store::unit::Committed;
use crate::surfaces::partner::Partner;

/// What the limiter said of a request's idempotency key.
pub(super) struct AttemptState {
    pub(super) key: ReceiptKey,
    pub(super) fingerprint: [u8; 32],
    pub(super) claimed: Claimed,
}

/// Whether a request is to be carried out.
pub enum Begun {
    /// It is new: carry it out.
    Fresh(Box<Change>),
    /// It was carried out before: this was the answer.
    Replay(Answer),
}

/// A request that is being carried out, once.
pub struct Change {
    call: Call,
    /// `None` only inside [`Change::outside`], and after it when no new transaction could be begun.
    unit: Option<Unit>,
    attempt: Attempt,
}

struct Attempt {
    key: ReceiptKey,
    fingerprint: [u8; 32],
    claim: HeldClaim,
}

impl Change {
    /// The request.
    #[must_use]
    pub fn call(&self) -> &Call {
        &self.call
    }

    /// The transaction to write in.
    ///
    /// # Panics
    /// After [`Change::outside`] failed.
    pub fn unit(&mut self) -> &mut Unit {
        self.unit.as_mut().expect("whoever goes on after a failure of outside() is wrong")
    }

    /// The moment of this change, in Unix milliseconds; see [`Unit::at`].
    ///
    /// # Panics
    /// After [`Change::outside`] failed.
    #[must_use]
    pub fn at(&self) -> i64 {
        self.unit.as_ref().expect("whoever goes on after a failure of outside() is wrong").at()
    }

    /// Waits for something outside the database with no transaction open, then begins a new one: others of the
    /// organization must not wait for a stranger's name server. What was written to the unit before is lost, so
    /// this comes first in a service.
    ///
    /// # Errors
    /// When the database cannot be asked; the change must then be given up.
    pub async fn outside<T>(&mut self, work: impl Future<Output = T>) -> Result<T> {
        drop(self.unit.take());
        let outcome = work.await;
        let now = self.call.partner().app.clock.now();
        let organization = self.call.caller.organization();
        // A receipt that came meanwhile is found at the commit.
        let (unit, _receipt) = self.call.store().begin(organization, now, Some(&self.attempt.key)).await?;
        self.unit = Some(unit);
        Ok(outcome)
    }

    /// The id that the answer carries.
    #[must_use]
    pub fn request_id(&self) -> String {
        self.call.request_id()
    }

    /// The surface that the call came in on.
    #[must_use]
    pub fn partner(&self) -> &Partner {
        self.call.partner()
    }
}

/// Begins a write, unless it was done before or is being done.
///
/// # Errors
/// The two conflicts of an idempotency key, or a database that is away.
pub async fn begin(mut call: Call) -> Result<Begun> {
    let AttemptState { key, fingerprint, claimed } = call
        .attempt
        .take()
        .ok_or_else(|| Error::internal("a write was admitted without an idempotency key"))?;
    let claim = match claimed {
        Claimed::Fresh(claim) => HeldClaim::new(call.partner().app.limits.clone(), claim),
        Claimed::InProgress { retry_after_s } => return Err(Error::IdempotencyInProgress { retry_after_s }),
        Claimed::Conflict => return Err(Error::IdempotencyConflict),
        Claimed::Replay(reply) => {
            return replay(&call, &key, reply.status, reply.sealed, reply.body).map(Begun::Replay);
        }
        Claimed::NotAsked => return Err(Error::internal("the idempotency key was not claimed")),
    };
    // On the heap, like every long way of this module: a replay, which is the short one, need not carry
    // the room for it.
    Box::pin(look_up(call, Attempt { key, fingerprint, claim })).await
}

/// Begins the transaction, and looks once more whether the request was carried out before.
async fn look_up(call: Call, attempt: Attempt) -> Result<Begun> {
    let now = call.partner().app.clock.now();
    let (unit, receipt) = call.store().begin(call.caller.organization(), now, Some(&attempt.key)).await?;
    match receipt {
        None => Ok(Begun::Fresh(Box::new(Change { call, unit: Some(unit), attempt }))),
        Some(receipt) => {
            drop(unit);
            answered_before(&call, attempt, receipt).await.map(Begun::Replay)
        }
    }
}

/// Ends a write: the effect and its receipt are committed together, or neither is.
///
/// # Errors
/// What the service answered if it is not to be kept, or a database that is away.
pub async fn settle(change: Box<Change>, outcome: Result<Answer>) -> Result<Answer> {
    Box::pin(commit_or_refuse(*change, outcome)).await
}

async fn commit_or_refuse(change: Change, outcome: Result<Answer>) -> Result<Answer> {
    let Change { call, unit, attempt } = change;
    let (answer, error, unit) = match (outcome, unit) {
        (Ok(answer), Some(unit)) => (answer, None, unit),
        (Err(error), Some(mut unit)) if is_kept(&error) => {
            unit.discard_writes();
            let (answer, error) = refusal(&call, error);
            (answer, error, unit)
        }
        (outcome, unit) => {
            // The caller may send a corrected request under the same key as soon as it has this answer.
            drop(unit);
            attempt.claim.release().await;
            return outcome;
        }
    };
    match commit(&call, unit, &attempt, &answer).await {
        Ok(Committed::Done) => conclude(call, attempt, answer, error).await,
        Ok(Committed::ReceiptExists) => overtaken(&call, attempt).await,
        // A rule of the database refused the effect, receipt and all: the refusal gets one of its own.
        Err(error) if is_kept(&error) => {
            let (answer, error) = refusal(&call, error);
            let now = call.partner().app.clock.now();
            let (unit, receipt) =
                call.store().begin(call.caller.organization(), now, Some(&attempt.key)).await?;
            if let Some(receipt) = receipt {
                drop(unit);
                return answered_before(&call, attempt, receipt).await;
            }
            match commit(&call, unit, &attempt, &answer).await? {
                Committed::Done => conclude(call, attempt, answer, error).await,
                Committed::ReceiptExists => overtaken(&call, attempt).await,
            }
        }
        Err(error) => {
            attempt.claim.release().await;
            Err(error)
        }
    }
}

/// Whether this refusal is an answer about the state of things, to be given again to a retry.
fn is_kept(error: &Error) -> bool {
    matches!(error, Error::NotFound(_) | Error::Conflict(_))
}

/// The refusal as it is kept, and the error itself, so that this time it is logged as one.
fn refusal(call: &Call, error: Error) -> (Answer, Option<Error>) {
    (Fault::from(error.clone()).answer(call.exchange.request_id()), Some(error))
}

async fn commit(call: &Call, mut unit: Unit, attempt: &Attempt, answer: &Answer) -> Result<Committed> {
    let (body, sealed) = keep(call, &attempt.key, answer);
    let created_at = call.partner().app.clock.now();
    let receipt = Receipt {
        fingerprint: attempt.fingerprint.to_vec(),
        status: answer.status,
        body: body.to_vec(),
        sealed,
        created_at,
    };
    unit.add_receipt(&attempt.key, &receipt);
    unit.commit().await
}

/// The effect is in the database. Lets the limiter know the reply, and answers.
async fn conclude(call: Call, attempt: Attempt, answer: Answer, error: Option<Error>) -> Result<Answer> {
    let (body, sealed) = keep(&call, &attempt.key, &answer);
    let reply =
        StoredReply { status: answer.status, body, sealed, stored_at: call.partner().app.clock.now() };
    attempt.claim.complete(&reply).await;
    match error {
        Some(error) => Err(error),
        None => Ok(answer),
    }
}

/// Another request with this key was faster, which happens only when the limiter lost its memory.
async fn overtaken(call: &Call, attempt: Attempt) -> Result<Answer> {
    let now = call.partner().app.clock.now();
    let receipt = call.store().receipt(call.caller.organization(), &attempt.key, now).await?;
    let receipt =
        receipt.ok_or_else(|| Error::unavailable("a receipt stood in the way and then was gone"))?;
    answered_before(call, attempt, receipt).await
}

/// A receipt exists: replays it when it is this request's, and reminds the limiter of it.
async fn answered_before(call: &Call, attempt: Attempt, receipt: Receipt) -> Result<Answer> {
    if receipt.fingerprint != attempt.fingerprint {
        attempt.claim.release().await;
        return Err(Error::IdempotencyConflict);
    }
    let body = Bytes::from(receipt.body);
    let reply = StoredReply {
        status: receipt.status,
        body: body.clone(),
        sealed: receipt.sealed,
        stored_at: receipt.created_at,
    };
    attempt.claim.complete(&reply).await;
    replay(call, &attempt.key, receipt.status, receipt.sealed, body)
}

/// The answer as it is kept: encrypted where the contract says that it holds a secret.
fn keep(call: &Call, key: &ReceiptKey, answer: &Answer) -> (Bytes, bool) {
    if call.exchange.policy().secret_reply && answer.status < 300 {
        (call.partner().app.sealer.seal(&purpose(key), &answer.body).into(), true)
    } else {
        (answer.body.clone(), false)
    }
}

fn replay(call: &Call, key: &ReceiptKey, status: u16, sealed: bool, body: Bytes) -> Result<Answer> {
    let body = if sealed {
        call.partner().app.sealer.open(&purpose(key), &body).map_err(Error::internal)?.into()
    } else {
        body
    };
    Ok(Answer::replayed(status, body))
}

/// What a sealed reply is for: this key's answer and no other's.
fn purpose(key: &ReceiptKey) -> String {
    format!("receipt:{}:{}", key.api_key, key.idempotency_key)
}

/// A claim that frees its idempotency key when it is dropped without a reply: after an error or a
/// panic the caller may try again at once, not only when the lease is over.
struct HeldClaim {
    limits: Arc<dyn Limits>,
    claim: Option<Claim>,
}

impl HeldClaim {
    fn new(limits: Arc<dyn Limits>, claim: Claim) -> Self {
        HeldClaim { limits, claim: Some(claim) }
    }

    async fn complete(mut self, reply: &StoredReply) {
        if let Some(claim) = self.claim.take() {
            // Without it a retry finds the receipt: slower, and as right.
            let _remembered = self.limits.complete(&claim, reply).await;
        }
    }

    async fn release(mut self) {
        if let Some(claim) = self.claim.take() {
            // If it fails, the lease ends it.
            let _freed = self.limits.release(&claim).await;
        }
    }
}

impl Drop for HeldClaim {
    fn drop(&mut self) {
        if let (Some(claim), Ok(runtime)) = (self.claim.take(), tokio::runtime::Handle::try_current()) {
            let limits = self.limits.clone();
            runtime.spawn(async move {
                // If it fails, the lease ends it.
                let _freed = limits.release(&claim).await;
            });
        }
    }
}
