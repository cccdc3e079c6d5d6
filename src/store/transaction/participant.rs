//! One write's part in a shared transaction, from joining to submitting, and its messages to the batch.

use std::sync::Arc;

use tokio::sync::{mpsc, oneshot};
use tokio::time::Instant;

use super::commit::Committed;
use super::opened::Opened;
use super::watched::Watched;
use super::writes::Writes;
use crate::domain::id::OrganizationId;
use crate::error::{Error, Result};
use crate::store::receipts::ReceiptKey;

/// A write that joins the next transaction.
pub(super) struct Joining {
    pub(super) organization: OrganizationId,
    pub(super) now: i64,
    pub(super) key: ReceiptKey,
    pub(super) queued: Instant,
    pub(super) answer: oneshot::Sender<Result<Joined>>,
}

/// The result of joining.
pub(super) enum Joined {
    /// It takes part.
    Participant(Opened, Participant),
    /// Another node holds the organization's clock, and this group does not wait for it.
    TakenElsewhere,
    /// It must join again: the write before it changes the data that it began with.
    Again,
}

/// A message of a participant to its batch.
pub(super) enum Message {
    /// It is done: these are its writes.
    Submit(Submitted),
    /// It was dropped.
    Leave(OrganizationId),
    /// It needs to read the writes before it.
    Flush(oneshot::Sender<Result<()>>),
}

/// The writes of a participant.
pub(super) struct Submitted {
    pub(super) organization: OrganizationId,
    pub(super) writes: Box<Writes>,
    pub(super) answer: oneshot::Sender<Result<Committed>>,
}

/// A write that works in a shared transaction. If it is dropped, nothing is written.
pub(super) struct Participant {
    organization: OrganizationId,
    /// Whether other writes of the organization came before it: theirs may not be flushed yet.
    follows: bool,
    /// Present until it submits or leaves, which must come before the batch commits.
    transaction: Option<Arc<Watched>>,
    batch: mpsc::UnboundedSender<Message>,
}

impl Participant {
    pub(super) fn new(
        organization: OrganizationId,
        follows: bool,
        transaction: Arc<Watched>,
        batch: mpsc::UnboundedSender<Message>,
    ) -> Self {
        Participant { organization, follows, transaction: Some(transaction), batch }
    }

    /// The transaction, after the earlier writes of this organization were flushed.
    pub(super) async fn connection(&self) -> Result<&Watched> {
        if self.follows {
            let (answer, answered) = oneshot::channel();
            // If the message is not received, the reply fails, too.
            let _sent = self.batch.send(Message::Flush(answer));
            answered.await.map_err(|_| given_up())??;
        }
        let transaction = self.transaction.as_deref().ok_or_else(given_up)?;
        transaction.failure().map_or(Ok(transaction), |failure| Err(failure.clone()))
    }

    /// Submits the writes, and waits until they are committed or refused.
    pub(super) async fn submit(mut self, writes: Writes) -> Result<Committed> {
        let (answer, answered) = oneshot::channel();
        self.transaction = None;
        let submitted = Submitted { organization: self.organization, writes: Box::new(writes), answer };
        if self.batch.send(Message::Submit(submitted)).is_err() {
            return Err(given_up());
        }
        drop(self);
        answered.await.map_err(|_| given_up())?
    }
}

impl Drop for Participant {
    fn drop(&mut self) {
        // If there is none, the writes were submitted.
        if self.transaction.take().is_some() {
            // If the batch has ended, there is nothing to leave.
            let _told = self.batch.send(Message::Leave(self.organization));
        }
    }
}

/// The error for every participant of a failed transaction.
pub(super) fn given_up() -> Error {
    Error::unavailable("the shared transaction was given up")
}
