//! Groups: where changes queue for a shared transaction, and the seats that they get in one.
//!
//! An organization always queues in the same group, and a group has one transaction under way at a
//! time; so changes of one organization never wait for each other's locks on one node.

use std::sync::Arc;
use std::time::Duration;

use sea_orm::DatabaseTransaction;
use tokio::sync::{mpsc, oneshot};

use super::batch::{self, Message};
use super::writes::Writes;
use super::{Committed, Opened};
use crate::domain::id::OrganizationId;
use crate::error::{Error, Result};
use crate::store::Store;
use crate::store::receipts::ReceiptKey;

/// Enough that one works while the other waits for the disk.
const GROUPS: usize = 2;
/// Changes in one transaction at most: what a busy node has in flight, and short enough to wait for.
const MOST: usize = 32;
/// When a transaction that gets no further is given up. Far above the statement timeout's needs, and
/// far below what the network would take to notice that a database is gone.
const DEADLINE: Duration = Duration::from_secs(20);

/// Where changes queue.
#[derive(Clone)]
pub(in crate::store) struct Groups {
    queues: Arc<[mpsc::UnboundedSender<Ask>]>,
}

/// Somebody who wants to change something.
pub(super) struct Ask {
    pub(super) organization: OrganizationId,
    pub(super) now: i64,
    pub(super) key: ReceiptKey,
    pub(super) answer: oneshot::Sender<Result<Boarded>>,
}

/// What came of an ask.
pub(super) enum Boarded {
    /// It has its place.
    Seated(Seated),
    /// The organization's clock is taken elsewhere, and this group does not wait for it.
    TakenElsewhere,
    /// It is to ask again: the change before it changes what it begins with.
    SentBack,
}

/// A change's place in a shared transaction.
pub(super) struct Seated {
    pub(super) opened: Opened,
    pub(super) seat: Seat,
}

impl Groups {
    /// Groups on this database. They end with their last clone.
    pub(in crate::store) fn start(store: &Store) -> Self {
        let queues = (0..GROUPS).map(|_| {
            let (queue, asked) = mpsc::unbounded_channel();
            // No task of the node, because commands change things without one: nothing can panic in it but a batch, and
            // that has one of its own.
            tokio::spawn(run(store.clone(), asked));
            queue
        });
        Groups { queues: queues.collect() }
    }

    /// Takes a seat in the next transaction; `None` when the organization is being changed elsewhere.
    pub(super) async fn board(
        &self,
        organization: OrganizationId,
        now: i64,
        key: &ReceiptKey,
    ) -> Result<Option<Seated>> {
        let group = organization.uuid().as_u128() % self.queues.len() as u128;
        let queue = usize::try_from(group).ok().and_then(|group| self.queues.get(group));
        loop {
            let (answer, answered) = oneshot::channel();
            let sent = queue.map(|queue| queue.send(Ask { organization, now, key: key.clone(), answer }));
            if !matches!(sent, Some(Ok(()))) {
                return Err(Error::internal("the group has ended"));
            }
            match answered.await.map_err(|_| given_up())?? {
                Boarded::Seated(seated) => return Ok(Some(seated)),
                Boarded::TakenElsewhere => return Ok(None),
                Boarded::SentBack => {}
            }
        }
    }
}

/// What everybody in a transaction is told that came to nothing.
fn given_up() -> Error {
    Error::unavailable("the shared transaction was given up")
}

async fn run(store: Store, mut asked: mpsc::UnboundedReceiver<Ask>) {
    loop {
        let mut asks = Vec::with_capacity(MOST);
        if asked.recv_many(&mut asks, MOST).await == 0 {
            return;
        }
        // No task of the node, but of those who wait, and apart from the group: should it panic, those in it are told, and the group goes on.
        let batch = tokio::time::timeout(DEADLINE, batch::carry_out(store.clone(), asks));
        let _given_up = tokio::spawn(batch).await;
    }
}

/// A change's place in a shared transaction. Dropped, it leaves nothing behind.
pub(super) struct Seat {
    organization: OrganizationId,
    /// Whether others of the organization sat here before: what they wrote may not be sent yet.
    follows: bool,
    /// Present until the seat is given back, which must come before the batch commits.
    transaction: Option<Arc<DatabaseTransaction>>,
    batch: mpsc::UnboundedSender<Message>,
}

impl Seat {
    pub(super) fn new(
        organization: OrganizationId,
        follows: bool,
        transaction: Arc<DatabaseTransaction>,
        batch: mpsc::UnboundedSender<Message>,
    ) -> Self {
        Seat { organization, follows, transaction: Some(transaction), batch }
    }

    /// The transaction, once it holds what came before in this organization.
    pub(super) async fn connection(&self) -> Result<&DatabaseTransaction> {
        if self.follows {
            let (answer, answered) = oneshot::channel();
            // If nobody takes it, nobody answers either.
            let _sent = self.batch.send(Message::CatchUp(answer));
            answered.await.map_err(|_| given_up())??;
        }
        self.transaction.as_deref().ok_or_else(given_up)
    }

    /// Hands the writes in, and waits until they are committed or refused.
    pub(super) async fn commit(mut self, writes: Writes) -> Result<Committed> {
        let (answer, answered) = oneshot::channel();
        self.transaction = None;
        let message = Message::Writes { organization: self.organization, writes: Box::new(writes), answer };
        if self.batch.send(message).is_err() {
            return Err(given_up());
        }
        drop(self);
        answered.await.map_err(|_| given_up())?
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        // Without it, the writes were handed in.
        if self.transaction.take().is_some() {
            // If the batch is over, there is nothing to leave.
            let _told = self.batch.send(Message::Left(self.organization));
        }
    }
}
