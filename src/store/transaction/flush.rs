//! The submitted writes of a shared transaction: sent together, and finally committed together.

use std::collections::VecDeque;
use std::sync::Arc;

use sea_orm::{ConnectionTrait, DatabaseTransaction, DbErr};
use tokio::sync::oneshot;

use super::commit::{Committed, commit};
use super::participant::Submitted;
use super::watched::{Watched, aborted};
use super::writes::{PROBE, send_as_one, send_together};
use crate::domain::id::OrganizationId;
use crate::error::{Error, Result};
use crate::store::audit::Entry;
use crate::store::loads::{self, LoadClaims};
use crate::store::wakeups::Wakeup;
use crate::store::{Store, internal};

/// The progress of one transaction's writes.
pub(super) struct Progress {
    /// The number of writes in the transaction.
    writes: usize,
    submitted: VecDeque<Submitted>,
    flushed: Vec<Flushed>,
}

/// A write that is in the transaction, or was refused.
struct Flushed {
    answer: oneshot::Sender<Result<Committed>>,
    /// The wakeups for the dispatcher after the commit.
    wakeups: Vec<Wakeup>,
    /// Its entries for the audit chain.
    entries: Vec<Entry>,
    outcome: std::result::Result<Committed, Refused>,
}

struct Refused {
    organization: OrganizationId,
    claims: Option<LoadClaims>,
    error: DbErr,
}

const SAVE: &str = "savepoint write";
const BACK: &str = "rollback to savepoint write";

impl Progress {
    /// No progress yet, for this many writes.
    pub(super) fn of(writes: usize) -> Self {
        Progress { writes, submitted: VecDeque::new(), flushed: Vec::new() }
    }

    pub(super) fn submit(&mut self, submitted: Submitted) {
        self.submitted.push_back(submitted);
    }

    /// Whether there are submitted writes to flush.
    pub(super) fn has_submitted(&self) -> bool {
        !self.submitted.is_empty()
    }

    /// Sends the submitted writes. One that violates a constraint is refused alone.
    pub(super) async fn flush(&mut self, transaction: &DatabaseTransaction) -> Result<(), DbErr> {
        if self.submitted.is_empty() {
            return Ok(());
        }
        if self.writes == 1 {
            self.flush_only(transaction).await;
            return Ok(());
        }
        transaction.execute_unprepared(SAVE).await?;
        let all: Vec<_> = self.submitted.iter().map(|one| (one.organization, &*one.writes)).collect();
        match send_together(transaction, &all).await {
            Ok(written) => {
                let flushed = self.submitted.drain(..).zip(written);
                self.flushed.extend(flushed.map(|(one, written)| Flushed::of(one, Ok(committed(written)))));
                Ok(())
            }
            Err(_one_of_them) => {
                transaction.execute_unprepared(BACK).await?;
                self.flush_one_by_one(transaction).await
            }
        }
    }

    /// The only write: one statement is enough, and its failure affects no other write.
    async fn flush_only(&mut self, transaction: &DatabaseTransaction) {
        for Submitted { organization, mut writes, answer } in self.submitted.drain(..) {
            let (claims, wakeups) = (writes.claims.take(), writes.wakeups());
            let entries = std::mem::take(&mut writes.audit);
            let outcome = match send_as_one(transaction, organization, *writes).await {
                Ok(written) => Ok(committed(written)),
                Err(error) => Err(Refused { organization, claims, error }),
            };
            self.flushed.push(Flushed { answer, wakeups, entries, outcome });
        }
    }

    /// Finds out which of them violates a constraint.
    async fn flush_one_by_one(&mut self, transaction: &DatabaseTransaction) -> Result<(), DbErr> {
        while let Some(one) = self.submitted.front() {
            transaction.execute_unprepared(SAVE).await?;
            let sent = send_together(transaction, &[(one.organization, &*one.writes)]).await;
            if sent.is_err() {
                transaction.execute_unprepared(BACK).await?;
            }
            let Some(mut one) = self.submitted.pop_front() else { break };
            let outcome = match sent {
                Ok(written) => Ok(committed(written.into_iter().all(|written| written))),
                Err(error) => {
                    let claims = one.writes.claims.take();
                    Err(Refused { organization: one.organization, claims, error })
                }
            };
            self.flushed.push(Flushed::of(one, outcome));
        }
        Ok(())
    }

    /// Tells all participants that nothing was done.
    pub(super) fn abandon(self, error: &Error) {
        let submitted = self.submitted.into_iter().map(|one| one.answer);
        for answer in self.flushed.into_iter().map(|one| one.answer).chain(submitted) {
            // The receiver may have been dropped.
            let _told = answer.send(Err(error.clone()));
        }
    }

    /// Commits the flushed writes if any of them is to stay, and notifies all participants.
    pub(super) async fn commit(mut self, store: Store, transaction: Arc<Watched>, is_last_written: bool) {
        let done = self.flushed.iter_mut().filter(|one| matches!(one.outcome, Ok(Committed::Done)));
        let done: Vec<_> = done.map(|one| std::mem::take(&mut one.entries)).collect();
        let ended = if done.is_empty() {
            roll_back(transaction).await
        } else {
            let entries = done.into_iter().flatten().collect();
            end(&store, transaction, is_last_written, entries).await
        };
        match ended {
            Ok(()) => self.tell(store),
            Err(error) => self.abandon(&error),
        }
    }

    fn tell(self, store: Store) {
        let mut refused = Vec::new();
        for Flushed { answer, wakeups, outcome, .. } in self.flushed {
            match outcome {
                Ok(committed) => {
                    if committed == Committed::Done {
                        wakeups.into_iter().for_each(|wakeup| store.wakeups.notify(wakeup));
                    }
                    // The receiver may have been dropped.
                    let _told = answer.send(Ok(committed));
                }
                Err(refusal) => refused.push((answer, refusal)),
            }
        }
        if !refused.is_empty() {
            // No task of the node: it belongs to the refused writes. Their errors take reads, for which the next
            // transaction does not wait.
            tokio::spawn(tell_refused(store, refused));
        }
    }
}

impl Flushed {
    fn of(submitted: Submitted, outcome: std::result::Result<Committed, Refused>) -> Self {
        let Submitted { mut writes, answer, .. } = submitted;
        Flushed { answer, wakeups: writes.wakeups(), entries: writes.audit, outcome }
    }
}

async fn tell_refused(store: Store, refused: Vec<(oneshot::Sender<Result<Committed>>, Refused)>) {
    for (answer, Refused { organization, claims, error }) in refused {
        store.note(&error);
        let refusal = loads::refusal(&store.tenant(organization), claims.as_ref(), error).await;
        // The receiver may have been dropped.
        let _told = answer.send(Err(refusal));
    }
}

async fn roll_back(transaction: Arc<Watched>) -> Result<()> {
    sole(transaction)?.rollback().await.map_err(internal)
}

/// Commits.
///
/// Committing an aborted transaction rolls it back, and PostgreSQL does not report that as an error. So the last
/// statement before it must be one of ours that succeeded: the last write or, because a participant may have read
/// after it without waiting for the rows, a [`PROBE`].
async fn end(
    store: &Store,
    transaction: Arc<Watched>,
    is_last_written: bool,
    entries: Vec<Entry>,
) -> Result<()> {
    let transaction = sole(transaction)?;
    if !is_last_written {
        transaction.execute_unprepared(PROBE).await.map_err(|error| aborted(&error))?;
    }
    commit(store, transaction, entries).await
}

/// The transaction, which every participant has released.
fn sole(transaction: Arc<Watched>) -> Result<DatabaseTransaction> {
    let transaction = Arc::into_inner(transaction).map(Watched::into_transaction);
    transaction.ok_or_else(|| Error::internal("a shared transaction is still in use at its end"))
}

fn committed(written: bool) -> Committed {
    if written { Committed::Done } else { Committed::ReceiptExists }
}
