//! One shared transaction: changes of several organizations, and one after another of the same.
//!
//! The clocks of all its organizations are taken by one statement, in the order of their ids and
//! without waiting for those that another node holds; so two transactions never wait for each other.
//! Then every organization's first change gets its seat, and its next one when that has handed in
//! what it writes. What was handed in is sent when a later change of the organization wants to read,
//! or at the end; what breaks a rule of the tables is left out of it, and refused alone.
//!
//! A statement that fails otherwise, a read of one of the seats too, makes PostgreSQL abort the transaction
//! for all of them. Then nobody is told that anything was done, and everybody may try again.

use std::collections::{HashMap, VecDeque};
use std::sync::Arc;

use sea_orm::{ConnectionTrait, DatabaseTransaction, DbErr, TransactionTrait};
use tokio::sync::{mpsc, oneshot};

use super::group::{Ask, Boarded, Seat, Seated};
use super::tick::{Ticked, tick};
use super::writes::{PROBE, Writes, send_as_one, send_together};
use super::{Committed, Opened, commit};
use crate::domain::id::OrganizationId;
use crate::error::{Error, Result};
use crate::store::audit::Entry;
use crate::store::bell::Ring;
use crate::store::loads::{self, LoadClaims};
use crate::store::{Store, internal};

/// What a seat tells its batch.
pub(super) enum Message {
    /// A change is done: this is what it writes.
    Writes { organization: OrganizationId, writes: Box<Writes>, answer: oneshot::Sender<Result<Committed>> },
    /// A change was given up.
    Left(OrganizationId),
    /// A change wants to read what came before it.
    CatchUp(oneshot::Sender<Result<()>>),
}

/// Carries out what was asked for, and lets everybody know.
pub(super) async fn carry_out(store: Store, asks: Vec<Ask>) {
    let transaction = match store.db.begin().await {
        Ok(transaction) => Arc::new(transaction),
        Err(error) => return refuse(asks, &internal(error)),
    };
    match tick(&transaction, &asks).await {
        Ok(ticked) => Batch::new(store, transaction).run(asks, ticked).await,
        Err(error) => refuse(asks, &store.cannot_write(error)),
    }
}

fn refuse(asks: Vec<Ask>, error: &Error) {
    for ask in asks {
        // Whoever asked may be gone.
        let _told = ask.answer.send(Err(error.clone()));
    }
}

struct Batch {
    store: Store,
    transaction: Arc<DatabaseTransaction>,
    queues: HashMap<OrganizationId, VecDeque<Waiting>>,
    /// How many changes the transaction is for.
    changes: usize,
    /// How many of them hold a seat.
    seated: usize,
    handed_in: Vec<HandedIn>,
    sent: Vec<Sent>,
    /// Why nothing of the transaction will be committed.
    failed: Option<Error>,
    messages: mpsc::UnboundedReceiver<Message>,
    /// For the seats to come.
    sender: mpsc::UnboundedSender<Message>,
}

/// A change that has its moment and waits for the one before it.
struct Waiting {
    opened: Opened,
    follows: bool,
    answer: oneshot::Sender<Result<Boarded>>,
}

struct HandedIn {
    organization: OrganizationId,
    writes: Box<Writes>,
    answer: oneshot::Sender<Result<Committed>>,
}

/// A change whose writes are in the transaction, or were refused.
struct Sent {
    answer: oneshot::Sender<Result<Committed>>,
    /// What the dispatcher is told when it is committed.
    rings: Vec<Ring>,
    /// What goes into the audit chain with it.
    entries: Vec<Entry>,
    outcome: std::result::Result<Committed, Refused>,
}

struct Refused {
    organization: OrganizationId,
    claims: Option<LoadClaims>,
    error: DbErr,
}

impl Batch {
    fn new(store: Store, transaction: Arc<DatabaseTransaction>) -> Self {
        let (sender, messages) = mpsc::unbounded_channel();
        Batch {
            store,
            transaction,
            queues: HashMap::new(),
            changes: 0,
            seated: 0,
            handed_in: Vec::new(),
            sent: Vec::new(),
            failed: None,
            messages,
            sender,
        }
    }

    async fn run(mut self, asks: Vec<Ask>, ticked: Ticked) {
        self.line_up(asks, ticked);
        let organizations: Vec<_> = self.queues.keys().copied().collect();
        for organization in organizations {
            self.seat_next(organization);
        }
        while self.seated > 0 {
            // It cannot be none, because this holds a sender itself.
            let Some(message) = self.messages.recv().await else { return };
            match message {
                Message::Writes { organization, writes, answer } => {
                    if writes.changes_listeners {
                        self.send_back(organization);
                    }
                    self.handed_in.push(HandedIn { organization, writes, answer });
                    self.seated -= 1;
                    self.seat_next(organization);
                }
                Message::Left(organization) => {
                    self.seated -= 1;
                    self.seat_next(organization);
                }
                Message::CatchUp(answer) => {
                    let caught_up = self.send().await;
                    // Whoever wanted to read may be gone.
                    let _told = answer.send(caught_up);
                }
            }
        }
        self.conclude().await;
    }

    /// Gives every change its moment; those whose clock is taken are told so.
    fn line_up(&mut self, asks: Vec<Ask>, mut ticked: Ticked) {
        for (position, ask) in asks.into_iter().enumerate() {
            let mut opened = match ticked.remove(&position) {
                Some(Ok(opened)) => opened,
                other => {
                    let error = other.and_then(std::result::Result::err).map(internal);
                    // Whoever asked may be gone.
                    let _told = ask.answer.send(error.map_or(Ok(Boarded::TakenElsewhere), Err));
                    continue;
                }
            };
            self.changes += 1;
            let queue = self.queues.entry(ask.organization).or_default();
            let before = queue.len();
            opened.at += i64::try_from(before).unwrap_or_default();
            queue.push_back(Waiting { opened, follows: before > 0, answer: ask.answer });
        }
    }

    fn seat_next(&mut self, organization: OrganizationId) {
        let Some(next) = self.queues.get_mut(&organization).and_then(VecDeque::pop_front) else { return };
        let Waiting { opened, follows, answer } = next;
        let seat = Seat::new(organization, follows, self.transaction.clone(), self.sender.clone());
        self.seated += 1;
        // Whoever asked may be gone; then the seat comes back at once.
        let _seated = answer.send(Ok(Boarded::Seated(Seated { opened, seat })));
    }

    /// What these changes of an organization know of its subscriptions is no longer right: they are for the next
    /// transaction.
    fn send_back(&mut self, organization: OrganizationId) {
        for waiting in self.queues.remove(&organization).into_iter().flatten() {
            // Whoever asked may be gone.
            let _told = waiting.answer.send(Ok(Boarded::SentBack));
        }
    }

    /// Sends what was handed in. A failure is the transaction's: it cannot go on.
    async fn send(&mut self) -> Result<()> {
        if self.failed.is_none() {
            let handed_in = std::mem::take(&mut self.handed_in);
            self.failed = self.send_all(handed_in).await.err().map(aborted);
        }
        self.failed.clone().map_or(Ok(()), Err)
    }

    async fn send_all(&mut self, handed_in: Vec<HandedIn>) -> Result<(), DbErr> {
        if handed_in.is_empty() {
            return Ok(());
        }
        if self.changes == 1 {
            return self.send_only(handed_in).await;
        }
        self.transaction.execute_unprepared(SAVE).await?;
        let all: Vec<_> = handed_in.iter().map(|change| (change.organization, &*change.writes)).collect();
        match send_together(&self.transaction, &all).await {
            Ok(written) => {
                self.sent.extend(handed_in.into_iter().zip(written).map(|(mut change, written)| Sent {
                    answer: change.answer,
                    rings: change.writes.rings(),
                    entries: change.writes.audit,
                    outcome: Ok(committed(written)),
                }));
                Ok(())
            }
            Err(_one_of_them) => {
                self.transaction.execute_unprepared(BACK).await?;
                self.send_one_by_one(handed_in).await
            }
        }
    }

    /// The only change there is: one statement does, and nobody else is to be saved from its failure.
    async fn send_only(&mut self, handed_in: Vec<HandedIn>) -> Result<(), DbErr> {
        for HandedIn { organization, mut writes, answer } in handed_in {
            let (claims, rings) = (writes.claims.take(), writes.rings());
            let entries = std::mem::take(&mut writes.audit);
            let outcome = match send_as_one(&self.transaction, organization, *writes).await {
                Ok(written) => Ok(committed(written)),
                Err(error) => Err(Refused { organization, claims, error }),
            };
            self.sent.push(Sent { answer, rings, entries, outcome });
        }
        Ok(())
    }

    /// Finds out which of them it is that breaks a rule.
    async fn send_one_by_one(&mut self, handed_in: Vec<HandedIn>) -> Result<(), DbErr> {
        for HandedIn { organization, mut writes, answer } in handed_in {
            self.transaction.execute_unprepared(SAVE).await?;
            let outcome = match send_together(&self.transaction, &[(organization, &*writes)]).await {
                Ok(written) => Ok(committed(written.into_iter().all(|written| written))),
                Err(error) => {
                    self.transaction.execute_unprepared(BACK).await?;
                    Err(Refused { organization, claims: writes.claims.take(), error })
                }
            };
            let (rings, entries) = (writes.rings(), std::mem::take(&mut writes.audit));
            self.sent.push(Sent { answer, rings, entries, outcome });
        }
        Ok(())
    }

    /// Commits if there is anything to, and lets everybody know.
    async fn conclude(mut self) {
        let is_last_written = !self.handed_in.is_empty();
        // A failure is told to everybody below.
        let _sent = self.send().await;
        let Batch { store, transaction, sent: mut changes, handed_in, failed, .. } = self;
        let is_done = |change: &Sent| matches!(change.outcome, Ok(Committed::Done));
        let worth_it = changes.iter().any(is_done);
        let done = changes.iter_mut().filter(|change| is_done(change));
        let entries = done.flat_map(|change| std::mem::take(&mut change.entries)).collect();
        let ended = match failed {
            Some(failed) => Err(failed),
            None => end(&store, transaction, worth_it, is_last_written, entries).await,
        };
        if let Err(error) = &ended {
            let not_sent = handed_in.into_iter().map(|change| change.answer);
            for answer in changes.into_iter().map(|change| change.answer).chain(not_sent) {
                // Whoever waited for it may be gone.
                let _told = answer.send(Err(error.clone()));
            }
            return;
        }
        let mut refused = Vec::new();
        for Sent { answer, rings, outcome, .. } in changes {
            match outcome {
                Ok(committed) => {
                    if committed == Committed::Done {
                        rings.into_iter().for_each(|ring| store.bell.ring(ring));
                    }
                    // Whoever waited for it may be gone.
                    let _told = answer.send(Ok(committed));
                }
                Err(refusal) => refused.push((answer, refusal)),
            }
        }
        if !refused.is_empty() {
            // No task of the node: it is theirs. What they are told takes reads, for which the next transaction does not wait.
            tokio::spawn(tell_refused(store, refused));
        }
    }
}

async fn tell_refused(store: Store, refused: Vec<(oneshot::Sender<Result<Committed>>, Refused)>) {
    for (answer, Refused { organization, claims, error }) in refused {
        store.note(&error);
        let refusal = loads::refusal(&store.tenant(organization), claims.as_ref(), error).await;
        // Whoever waited for it may be gone.
        let _told = answer.send(Err(refusal));
    }
}

/// What everybody in a transaction is told that one of its statements has ended.
fn aborted(cause: DbErr) -> Error {
    Error::unavailable(format!("the shared transaction was aborted: {cause}"))
}

/// Ends the transaction, by a commit when something in it is to stay.
///
/// The commit of a transaction that a failed statement has aborted is a rollback, of which PostgreSQL tells
/// in words that no error is made of. So the last statement before it must be one of ours that succeeded: the
/// last write, or else, because a seat may have read after it, a [`PROBE`].
async fn end(
    store: &Store,
    transaction: Arc<DatabaseTransaction>,
    worth_it: bool,
    is_last_written: bool,
    entries: Vec<Entry>,
) -> Result<()> {
    // Every seat was given back, and with it its hold on the transaction.
    let Some(transaction) = Arc::into_inner(transaction) else {
        return Err(Error::internal("a shared transaction is still in use at its end"));
    };
    if !worth_it {
        return transaction.rollback().await.map_err(internal);
    }
    if !is_last_written {
        transaction.execute_unprepared(PROBE).await.map_err(aborted)?;
    }
    commit(store, transaction, entries).await
}

const SAVE: &str = "savepoint change";
const BACK: &str = "rollback to savepoint change";

fn committed(written: bool) -> Committed {
    if written { Committed::Done } else { Committed::ReceiptExists }
}
