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
use std::sync::{Arc, LazyLock};

use sea_orm::sea_query::ArrayType;
use sea_orm::{
    ConnectionTrait, DatabaseTransaction, DbBackend, DbErr, QueryResult, Statement, TransactionTrait, Value,
};
use tokio::sync::{mpsc, oneshot};

use super::group::{Ask, Seat, Seated};
use super::writes::{PROBE, Writes, send_as_one, send_together};
use super::{Committed, Opened, commit, receipt_in};
use crate::domain::id::OrganizationId;
use crate::error::{Error, Result};
use crate::store::audit::Entry;
use crate::store::bell::Ring;
use crate::store::loads::{self, LoadClaims};
use crate::store::outbox::{LISTENERS_POSTGRES, listeners_in};
use crate::store::receipts::REPLAY_WINDOW_MS;
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
        Err(error) => refuse(asks, &internal(error)),
    }
}

fn refuse(asks: Vec<Ask>, error: &Error) {
    for ask in asks {
        // Whoever asked may be gone.
        let _told = ask.answer.send(Err(error.clone()));
    }
}

/// By their position among the asks; the moment is the organization's first, which one of them gets.
type Ticked = HashMap<i64, Opened>;

/// Each receipt by its key, whatever the planner thinks of the table's size.
static TICK: LazyLock<String> = LazyLock::new(|| {
    let listeners = LISTENERS_POSTGRES.replace("$1", "ask.organization_id");
    format!(
        "\
with asked as (
    select organization_id, max(now) as now, count(*) as changes
    from unnest($1::uuid[], $2::bigint[]) as ask (organization_id, now) group by organization_id
), free as (
    select organization_id from organization_clocks where organization_id = any($1::uuid[])
    order by organization_id for update skip locked
), ticked as (
    update organization_clocks clock
    set last_change = greatest(clock.last_change + 1, asked.now) + asked.changes - 1
    from asked join free using (organization_id) where clock.organization_id = asked.organization_id
    returning clock.organization_id, clock.last_change - asked.changes + 1 as first_change
)
select ask.position, ticked.first_change, {listeners}, r.fingerprint, r.status, r.body, r.sealed, r.created_at
from unnest($1::uuid[], $2::bigint[], $3::uuid[], $4::text[]) with ordinality
    as ask (organization_id, now, api_key_id, idempotency_key, position)
join ticked using (organization_id)
left join lateral (
    select * from receipts where organization_id = ask.organization_id and api_key_id = ask.api_key_id
        and idempotency_key = ask.idempotency_key and created_at > ask.now - $5 limit 1
) r on true"
    )
});

/// Takes the clocks that are free, as many moments as there are changes, and looks for receipts.
async fn tick(transaction: &DatabaseTransaction, asks: &[Ask]) -> Result<Ticked, DbErr> {
    let array =
        |kind, of: fn(&Ask) -> Value| Value::Array(kind, Some(Box::new(asks.iter().map(of).collect())));
    let values = [
        array(ArrayType::Uuid, |ask| ask.organization.uuid().into()),
        array(ArrayType::BigInt, |ask| ask.now.into()),
        array(ArrayType::Uuid, |ask| ask.key.api_key.uuid().into()),
        array(ArrayType::String, |ask| ask.key.idempotency_key.as_str().into()),
        REPLAY_WINDOW_MS.into(),
    ];
    let statement = Statement::from_sql_and_values(DbBackend::Postgres, TICK.as_str(), values);
    let read = |row: QueryResult| {
        let opened = Opened {
            at: row.try_get("", "first_change")?,
            listeners: listeners_in(&row)?,
            receipt: receipt_in(&row)?,
        };
        Ok((row.try_get::<i64>("", "position")? - 1, opened))
    };
    transaction.query_all_raw(statement).await?.into_iter().map(read).collect()
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
    answer: oneshot::Sender<Result<Option<Seated>>>,
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
        for (position, ask) in (0_i64..).zip(asks) {
            let Some(mut opened) = ticked.remove(&position) else {
                // Whoever asked may be gone.
                let _told = ask.answer.send(Ok(None));
                continue;
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
        let _seated = answer.send(Ok(Some(Seated { opened, seat })));
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
            None => end(transaction, worth_it, is_last_written, entries).await,
        };
        if let Err(error) = &ended {
            let not_sent = handed_in.into_iter().map(|change| change.answer);
            for answer in changes.into_iter().map(|change| change.answer).chain(not_sent) {
                // Whoever waited for it may be gone.
                let _told = answer.send(Err(error.clone()));
            }
            return;
        }
        for Sent { answer, rings, outcome, .. } in changes {
            let outcome = match outcome {
                Ok(committed) => {
                    if committed == Committed::Done {
                        rings.into_iter().for_each(|ring| store.bell.ring(ring));
                    }
                    Ok(committed)
                }
                Err(Refused { organization, claims, error }) => {
                    Err(loads::refusal(&store.tenant(organization), claims.as_ref(), error).await)
                }
            };
            // Whoever waited for it may be gone.
            let _told = answer.send(outcome);
        }
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
    commit(transaction, entries).await
}

const SAVE: &str = "savepoint change";
const BACK: &str = "rollback to savepoint change";

fn committed(written: bool) -> Committed {
    if written { Committed::Done } else { Committed::ReceiptExists }
}
