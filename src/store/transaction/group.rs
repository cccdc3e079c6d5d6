//! Groups: where writes queue for a shared transaction.
//!
//! An organization always queues in the same group, and a group has one open transaction at a time; so writes of one
//! organization never wait for each other's locks on one node.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::mpsc::error::TrySendError;
use tokio::sync::{mpsc, oneshot};
use tokio::task::yield_now;
use tokio::time::Instant;

use super::batch;
use super::opened::Opened;
use super::participant::{Joined, Joining, Participant, given_up};
use crate::batcher::{BatchCounts, BatchStatus};
use crate::domain::id::OrganizationId;
use crate::error::{Error, Result};
use crate::store::Store;
use crate::store::receipts::ReceiptKey;

/// Enough for one to work while the other waits for the disk.
pub(in crate::store) const GROUPS: usize = 2;
/// The most participants of one transaction: what a busy node has in flight, and few enough to wait for.
const MOST: usize = 32;
/// The most writes of one group that wait for a transaction: what it carries out in about a second at best. Further
/// writes are refused (503), because their callers would give up before their turn.
const WAITING: usize = 4_096;
/// When a stalled transaction is abandoned: far above the statement timeout, and far below the time that the network
/// takes to notice a lost database.
const DEADLINE: Duration = Duration::from_secs(20);

/// Where writes queue.
#[derive(Clone)]
pub(in crate::store) struct Groups {
    queues: Arc<[mpsc::Sender<Joining>]>,
    counts: Arc<BatchCounts>,
}

impl Groups {
    /// Groups on this database. They end with their last clone.
    pub(in crate::store) fn start(store: &Store) -> Self {
        let counts = Arc::new(BatchCounts::default());
        let queues = (0..GROUPS).map(|_| {
            let (queue, joining) = mpsc::channel(WAITING);
            // No task of the node, because commands change things without one: nothing can panic in it but a batch, and
            // that has one of its own.
            tokio::spawn(run(store.clone(), joining, counts.clone()));
            queue
        });
        let queues = queues.collect();
        Groups { queues, counts }
    }

    /// How many writes shared transactions.
    pub(in crate::store) fn status(&self) -> BatchStatus {
        self.counts.status("writes")
    }

    /// Joins the next transaction; `None` if another node is writing to the organization.
    pub(super) async fn join(
        &self,
        organization: OrganizationId,
        now: i64,
        key: &ReceiptKey,
    ) -> Result<Option<(Opened, Participant)>> {
        let group = organization.uuid().as_u128() % self.queues.len() as u128;
        let queue = usize::try_from(group).ok().and_then(|group| self.queues.get(group));
        let queue = queue.ok_or_else(|| Error::internal("there is no such group"))?;
        loop {
            let (answer, answered) = oneshot::channel();
            let joining = Joining { organization, now, key: key.clone(), queued: Instant::now(), answer };
            queue.try_send(joining).map_err(|sent| match sent {
                TrySendError::Full(_) => Error::unavailable("too many writes wait for a transaction"),
                TrySendError::Closed(_) => Error::internal("the group has ended"),
            })?;
            match answered.await.map_err(|_| given_up())?? {
                Joined::Participant(opened, participant) => return Ok(Some((opened, participant))),
                Joined::TakenElsewhere => return Ok(None),
                Joined::Again => {}
            }
        }
    }
}

async fn run(store: Store, mut joining: mpsc::Receiver<Joining>, counts: Arc<BatchCounts>) {
    loop {
        let mut next = Vec::with_capacity(MOST);
        let Some(first) = joining.recv().await else { return };
        next.push(first);
        // Whatever is ready to run comes first: it may join, too.
        yield_now().await;
        while next.len() < MOST
            && let Ok(one) = joining.try_recv()
        {
            next.push(one);
        }
        counts.add(next.iter().map(|one| one.queued));
        // No task of the node, but of those who wait, and apart from the group: should it panic, those in it are told, and
        // the group goes on.
        let batch = tokio::time::timeout(DEADLINE, batch::carry_out(store.clone(), next));
        let _given_up = tokio::spawn(batch).await;
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::domain::id::ApiKeyId;

    #[tokio::test]
    async fn a_write_beyond_those_that_may_wait_is_refused_at_once() {
        let (queue, waiting) = mpsc::channel(1);
        let groups = Groups { queues: Arc::new([queue]), counts: Arc::default() };
        let organization = OrganizationId::from_uuid(Uuid::from_u128(1));
        let key =
            ReceiptKey { api_key: ApiKeyId::from_uuid(Uuid::from_u128(2)), idempotency_key: "k".to_owned() };
        let mut first = Box::pin(groups.join(organization, 0, &key));
        assert!(futures::poll!(&mut first).is_pending());
        let refused = groups.join(organization, 0, &key).await.err();
        assert!(matches!(refused, Some(Error::Unavailable { .. })), "{refused:?}");
        drop(waiting);
        let ended = first.await.err();
        assert!(matches!(ended, Some(Error::Unavailable { .. })), "it is given up: {ended:?}");
    }
}
