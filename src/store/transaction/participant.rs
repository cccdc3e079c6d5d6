//! One write's part in a shared transaction, from joining to submitting, and what it says to the others on the way.

use std::sync::Arc;

use tokio::sync::{mpsc, oneshot};

use super::commit::Committed;
use super::opened::Opened;
use super::watched::Watched;
use super::writes::Writes;
use crate::domain::id::OrganizationId;
use crate::error::{Error, Result};
use crate::store::receipts::ReceiptKey;

/// A write that wants to take part in the next transaction.
pub(super) struct Joining {
    pub(super) organization: OrganizationId,
    pub(super) now: i64,
    pub(super) key: ReceiptKey,
    pub(super) answer: oneshot::Sender<Result<Joined>>,
}

/// What came of it.
pub(super) enum Joined {
    /// It takes part.
    Participant(Opened, Participant),
    /// The organization's clock is taken elsewhere, and this group does not wait for it.
    TakenElsewhere,
    /// It is to join again: the write before it changes what it begins with.
    Again,
}

/// What a participant tells its batch.
pub(super) enum Message {
    /// It is done: this is what it writes.
    Submit(Submitted),
    /// It was given up.
    Leave(OrganizationId),
    /// It wants to read what came before it.
    Flush(oneshot::Sender<Result<()>>),
}

/// What a participant writes.
pub(super) struct Submitted {
    pub(super) organization: OrganizationId,
    pub(super) writes: Box<Writes>,
    pub(super) answer: oneshot::Sender<Result<Committed>>,
}

/// A write that works in a shared transaction. Dropped, it leaves nothing behind.
pub(super) struct Participant {
    organization: OrganizationId,
    /// Whether others of the organization worked here before: what they submitted may not be flushed yet.
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

    /// The transaction, once it holds what came before in this organization.
    pub(super) async fn connection(&self) -> Result<&Watched> {
        if self.follows {
            let (answer, answered) = oneshot::channel();
            // If nobody takes it, nobody answers either.
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
        // Without it, the writes were submitted.
        if self.transaction.take().is_some() {
            // If the batch is over, there is nothing to leave.
            let _told = self.batch.send(Message::Leave(self.organization));
        }
    }
}

/// What everybody in a transaction is told that came to nothing.
pub(super) fn given_up() -> Error {
    Error::unavailable("the shared transaction was given up")
}
