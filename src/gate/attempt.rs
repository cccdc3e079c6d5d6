//! The steps of a write that happens once, in the order in which [`super::partner::change`] takes them.
//!
//! [`take_up`] evaluates the limiter's verdict on the idempotency key: most replays end there. [`begin`]
//! looks a fresh key up again among the receipts, in the transaction that the use case will write in: the
//! limiter's memory can be lost, the receipts cannot. [`settle`] commits the effect together with its
//! receipt. Only then does it give the limiter the reply, so that retries need no database.
//!
//! A receipt exists exactly when the write was carried out. Every other outcome leaves no receipt, and frees
//! the key before the response is sent: a request that is refused today may succeed tomorrow under the same
//! key.

use bytes::Bytes;

use super::call::{AttemptState, Call};
use super::claim::HeldClaim;
use crate::error::{Error, Result};
use crate::http::ApiResponse;
use crate::limits::{Claimed, StoredReply};
use crate::secrets::seal;
use crate::store::receipts::{Receipt, ReceiptKey};
use crate::store::transaction::{self, Committed, Receipted, Write};

/// Whether a request was carried out before, as far as the limiter knows.
pub(super) enum TakenUp {
    /// It seems to be new.
    New(Box<Attempt>),
    /// It was carried out before: this was the response.
    Replay(ApiResponse),
}

/// A request that holds its idempotency key, before anything was done for it.
pub(super) struct Attempt {
    call: Call,
    key: ReceiptKey,
    fingerprint: [u8; 32],
    claim: HeldClaim,
}

impl Attempt {
    pub(super) fn call(&self) -> &Call {
        &self.call
    }

    /// Begins the transaction, and looks once more whether the request was carried out before.
    async fn open<W: Write>(&self) -> Result<transaction::Begun<W>> {
        let organization = self.call.caller.organization();
        self.call.store().begin_once(organization, self.call.now(), &self.key).await
    }

    /// Nothing was carried out: frees the key before it returns the error, so that the caller may retry at
    /// once.
    async fn fail<T>(self, error: Error) -> Result<T> {
        self.claim.release().await;
        Err(error)
    }
}

/// Whether a request is to be carried out.
pub(super) enum Begun<W, T> {
    /// It is new: carry it out, with the prepared value.
    Fresh(Box<Change<W>>, T),
    /// It was carried out before: this was the response.
    Replay(ApiResponse),
}

/// A request that is being carried out, once; `W` says whether it is written to the audit log.
pub(super) struct Change<W> {
    attempt: Attempt,
    write: Receipted<W>,
}

impl<W: Write> Change<W> {
    /// The caller, and the transaction to write in.
    pub(super) fn parts(&mut self) -> (&Call, &mut W) {
        (&self.attempt.call, &mut self.write)
    }

    /// The id in the response.
    pub(super) fn request_id(&self) -> String {
        self.attempt.call.request_id()
    }
}

/// Takes up a write, unless the limiter knows that it was done before or is being done.
/// The errors are the two conflicts of an idempotency key.
pub(super) fn take_up(mut call: Call) -> Result<TakenUp> {
    let AttemptState { key, fingerprint, claimed } = call
        .attempt
        .take()
        .ok_or_else(|| Error::internal("a write was admitted without an idempotency key"))?;
    match claimed {
        Claimed::Fresh(claim) => {
            let claim = HeldClaim::new(call.partner().app.limits.clone(), claim);
            Ok(TakenUp::New(Box::new(Attempt { call, key, fingerprint, claim })))
        }
        Claimed::InProgress { retry_after_s } => Err(Error::IdempotencyInProgress { retry_after_s }),
        Claimed::Conflict => Err(Error::IdempotencyConflict),
        Claimed::Replay(reply) => {
            replay(&call, &key, reply.status, reply.sealed, reply.body).map(TakenUp::Replay)
        }
        Claimed::NotAsked => Err(Error::internal("the idempotency key was not claimed")),
    }
}

/// Begins a write that was taken up, with its `prepared` value, unless it was done before.
pub(super) async fn begin<W: Write, T>(attempt: Box<Attempt>, prepared: Result<T>) -> Result<Begun<W, T>> {
    let inputs = match prepared {
        Ok(inputs) => inputs,
        Err(error) => return attempt.fail(error).await,
    };
    // On the heap, like every long path of this module: the short path, a replay, must not carry its future's
    // size.
    match Box::pin(attempt.open()).await {
        Ok(transaction::Begun::Fresh(write)) => {
            Ok(Begun::Fresh(Box::new(Change { attempt: *attempt, write }), inputs))
        }
        Ok(transaction::Begun::Before(receipt)) => {
            answered_before(*attempt, receipt).await.map(Begun::Replay)
        }
        Err(error) => attempt.fail(error).await,
    }
}

/// Ends a write: the effect and its receipt are committed together, or neither is.
pub(super) async fn settle<W: Write>(
    change: Box<Change<W>>,
    outcome: Result<ApiResponse>,
) -> Result<ApiResponse> {
    Box::pin(commit_or_refuse(*change, outcome)).await
}

async fn commit_or_refuse<W: Write>(change: Change<W>, outcome: Result<ApiResponse>) -> Result<ApiResponse> {
    let Change { attempt, write } = change;
    let response = match outcome {
        Ok(response) => response,
        Err(error) => {
            drop(write);
            return attempt.fail(error).await;
        }
    };
    match write.commit(receipt(&attempt, &response)).await {
        Ok(Committed::Done) => Ok(conclude(attempt, response).await),
        Ok(Committed::ReceiptExists) => overtaken(attempt).await,
        Err(error) => attempt.fail(error).await,
    }
}

fn receipt(attempt: &Attempt, response: &ApiResponse) -> Receipt {
    let (body, sealed) = keep(&attempt.call, &attempt.key, response);
    Receipt {
        fingerprint: attempt.fingerprint.to_vec(),
        status: response.status,
        body: body.to_vec(),
        sealed,
        created_at: attempt.call.now(),
    }
}

/// The effect is in the database. Gives the limiter the reply, and returns the response.
async fn conclude(attempt: Attempt, response: ApiResponse) -> ApiResponse {
    let Attempt { call, key, claim, .. } = attempt;
    let (body, sealed) = keep(&call, &key, &response);
    let reply = StoredReply { status: response.status, body, sealed, stored_at: call.now() };
    claim.complete(&reply).await;
    response
}

/// Another request with this key was faster, which happens only when the limiter lost its memory.
async fn overtaken(attempt: Attempt) -> Result<ApiResponse> {
    let call = &attempt.call;
    match call.store().receipt(call.caller.organization(), &attempt.key, call.now()).await {
        Ok(Some(receipt)) => answered_before(attempt, receipt).await,
        Ok(None) => attempt.fail(Error::unavailable("a receipt stood in the way and then was gone")).await,
        Err(error) => attempt.fail(error).await,
    }
}

/// A receipt exists: replays it if it belongs to this request, and stores it in the limiter again.
async fn answered_before(attempt: Attempt, receipt: Receipt) -> Result<ApiResponse> {
    let Attempt { call, key, fingerprint, claim } = attempt;
    if receipt.fingerprint != fingerprint {
        claim.release().await;
        return Err(Error::IdempotencyConflict);
    }
    let body = Bytes::from(receipt.body);
    let reply = StoredReply {
        status: receipt.status,
        body: body.clone(),
        sealed: receipt.sealed,
        stored_at: receipt.created_at,
    };
    claim.complete(&reply).await;
    replay(&call, &key, receipt.status, receipt.sealed, body)
}

/// The response as it is stored: encrypted if the contract says that it holds a secret.
fn keep(call: &Call, key: &ReceiptKey, response: &ApiResponse) -> (Bytes, bool) {
    if call.exchange.policy().secret_reply {
        (call.partner().app.sealer.seal(&sealed_for(key), &response.body).into(), true)
    } else {
        (response.body.clone(), false)
    }
}

fn replay(call: &Call, key: &ReceiptKey, status: u16, sealed: bool, body: Bytes) -> Result<ApiResponse> {
    let body = if sealed {
        call.partner().app.sealer.open(&sealed_for(key), &body).map_err(Error::internal)?.into()
    } else {
        body
    };
    Ok(ApiResponse::replayed(status, body))
}

fn sealed_for(key: &ReceiptKey) -> String {
    seal::reply(key.api_key, &key.idempotency_key)
}
