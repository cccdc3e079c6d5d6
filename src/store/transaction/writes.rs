//! The writes of a unit of work, and their statements.

use sea_orm::sea_query::{
    Alias, CommonTableExpression, DeleteStatement, Expr, InsertStatement, Query, SubQueryStatement,
    UpdateStatement, WithClause,
};
use sea_orm::{ConnectionTrait, DatabaseTransaction, DbErr, QueryResult};
use tokio::time::Instant;

use crate::domain::id::OrganizationId;
use crate::store::audit::Entry;
use crate::store::loads::{self, LoadClaims, LoadRow};
use crate::store::outbox::{self, Outgoing};
use crate::store::receipts::{self, Receipt, ReceiptKey};
use crate::store::wakeups::{QueueKey, Wakeup};

/// The most deliveries of one write that its wakeup contains.
const MOST_TOLD: usize = 2_000;
/// The most deliveries of one write that are sent with its other writes: a statement takes a limited number
/// of values.
const DELIVERIES_AT_ONCE: usize = 1_500;

/// The writes that a unit of work has gathered.
#[derive(Default)]
pub(super) struct Writes {
    pub(super) loads: Vec<LoadRow>,
    pub(super) outbox: Vec<Outgoing>,
    /// Subscriptions that the dispatcher must check.
    pub(super) looks: Vec<QueueKey>,
    pub(super) others: Vec<WriteStatement>,
    pub(super) receipt: Option<(ReceiptKey, Receipt)>,
    /// The references of the written load, for finding out which constraint it violates.
    pub(super) claims: Option<LoadClaims>,
    /// Whether it changes the organization's subscriptions.
    pub(super) changes_subscribers: bool,
    /// Its entries for the audit chain.
    pub(super) audit: Vec<Entry>,
}

impl Writes {
    /// Whether there is nothing to write, apart from audit entries.
    pub(super) fn is_empty(&self) -> bool {
        self.loads.is_empty() && self.outbox.is_empty() && self.others.is_empty()
    }

    /// The wakeups for the dispatcher after the commit; can be taken once, before it. It finds the deliveries beyond
    /// [`MOST_TOLD`] by itself.
    pub(super) fn wakeups(&mut self) -> Vec<Wakeup> {
        let fresh = self.outbox.iter().flat_map(|event| event.fresh.iter().cloned());
        let due: Vec<_> = fresh.take(MOST_TOLD).collect();
        let looks = std::mem::take(&mut self.looks);
        let mut wakeups = Vec::new();
        if !due.is_empty() {
            wakeups.push(Wakeup::Fresh { due, committed_after: Instant::now().into_std() });
        }
        if !looks.is_empty() {
            wakeups.push(Wakeup::Look(looks));
        }
        wakeups
    }
}

/// A less frequent write of a table, as a statement.
pub(super) enum WriteStatement {
    Insert(InsertStatement),
    Update(UpdateStatement),
    Delete(DeleteStatement),
}

impl WriteStatement {
    async fn send(&self, transaction: &DatabaseTransaction) -> Result<(), DbErr> {
        match self {
            WriteStatement::Insert(statement) => transaction.execute(statement).await?,
            WriteStatement::Update(statement) => transaction.execute(statement).await?,
            WriteStatement::Delete(statement) => transaction.execute(statement).await?,
        };
        Ok(())
    }

    fn into_part(self) -> SubQueryStatement {
        match self {
            WriteStatement::Insert(statement) => SubQueryStatement::InsertStatement(statement),
            WriteStatement::Update(statement) => SubQueryStatement::UpdateStatement(statement),
            WriteStatement::Delete(statement) => SubQueryStatement::DeleteStatement(statement),
        }
    }
}

impl From<InsertStatement> for WriteStatement {
    fn from(statement: InsertStatement) -> Self {
        WriteStatement::Insert(statement)
    }
}

impl From<UpdateStatement> for WriteStatement {
    fn from(statement: UpdateStatement) -> Self {
        WriteStatement::Update(statement)
    }
}

impl From<DeleteStatement> for WriteStatement {
    fn from(statement: DeleteStatement) -> Self {
        WriteStatement::Delete(statement)
    }
}

/// Fails in an aborted transaction, where a commit only seems to succeed.
pub(super) const PROBE: &str = "select 1";

/// The writes of one unit of work as one statement, for PostgreSQL. Returns whether its receipt was written;
/// also true for a write without one.
pub(super) async fn send_as_one(
    transaction: &DatabaseTransaction,
    organization: OrganizationId,
    mut writes: Writes,
) -> Result<bool, DbErr> {
    send_events_ahead(transaction, &mut writes.outbox).await?;
    let Writes { loads, outbox, others, receipt, .. } = writes;
    let new_loads = (!loads.is_empty()).then(|| loads::insert(loads));
    let events = (!outbox.is_empty()).then(|| outbox::inserts(outbox.iter())).into_iter().flatten();
    let inserts = new_loads.into_iter().chain(events).map(WriteStatement::Insert);
    let parts: Vec<_> = inserts.chain(others).map(WriteStatement::into_part).collect();
    if parts.is_empty() && receipt.is_none() {
        transaction.execute_unprepared(PROBE).await?;
        return Ok(true);
    }
    let mut with = WithClause::new();
    let mut add = |name: Alias, part| {
        with.cte(CommonTableExpression::new().table_name(name).query(part).to_owned());
    };
    for (position, part) in parts.into_iter().enumerate() {
        add(Alias::new(format!("w{position}")), part);
    }
    let mut select = Query::select();
    if let Some((key, receipt)) = receipt {
        let insert = receipts::insert([(organization, &key, &receipt)]);
        add(Alias::new("receipt"), SubQueryStatement::InsertStatement(insert));
        select.column("created_at").from("receipt");
    } else {
        select.expr(Expr::val(1));
    }
    Ok(transaction.query_one(&select.with(with)).await?.is_some())
}

/// The writes of several units of work, one kind after another. Each kind is one statement whose text depends
/// only on the number of rows, so that the database has it prepared. Returns for each unit of work whether
/// its receipt was written; if it was not, because another request was faster, none of its writes is.
///
/// The order among kinds does not matter: a unit of work that reads what another one wrote does so after
/// that one was sent.
pub(super) async fn send_together(
    transaction: &DatabaseTransaction,
    units: &[(OrganizationId, &Writes)],
) -> Result<Vec<bool>, DbErr> {
    let with_receipt: Vec<_> = units
        .iter()
        .filter_map(|(organization, writes)| {
            writes.receipt.as_ref().map(|(key, receipt)| (*organization, key, receipt))
        })
        .collect();
    let kept = if with_receipt.is_empty() {
        Vec::new()
    } else {
        transaction.query_all(&receipts::insert(with_receipt)).await?
    };
    let written = units
        .iter()
        .map(|(_, writes)| match &writes.receipt {
            None => Ok(true),
            Some((key, _)) => is_among(key, &kept),
        })
        .collect::<Result<Vec<_>, _>>()?;
    let effective = || units.iter().zip(&written).filter(|(_, written)| **written).map(|(tx, _)| tx.1);
    let loads: Vec<_> = effective().flat_map(|writes| writes.loads.iter().cloned()).collect();
    if !loads.is_empty() {
        transaction.execute(&loads::insert(loads)).await?;
    }
    if effective().any(|writes| !writes.outbox.is_empty()) {
        for insert in outbox::inserts(effective().flat_map(|writes| &writes.outbox)) {
            transaction.execute(&insert).await?;
        }
    }
    for write in effective().flat_map(|writes| &writes.others) {
        write.send(transaction).await?;
    }
    Ok(written)
}

fn is_among(key: &ReceiptKey, kept: &[QueryResult]) -> Result<bool, DbErr> {
    for row in kept {
        if row.try_get::<uuid::Uuid>("", "api_key_id")? == key.api_key.uuid()
            && row.try_get::<String>("", "idempotency_key")? == key.idempotency_key
        {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The writes of one unit of work, one after another, for SQLite. Returns whether its receipt was written.
pub(super) async fn send_in_turn(
    transaction: &DatabaseTransaction,
    organization: OrganizationId,
    mut writes: Writes,
) -> Result<bool, DbErr> {
    send_events_ahead(transaction, &mut writes.outbox).await?;
    Ok(send_together(transaction, &[(organization, &writes)]).await?.into_iter().all(|written| written))
}

/// Sends the events of a write with very many deliveries first, in portions.
async fn send_events_ahead(
    transaction: &DatabaseTransaction,
    outbox: &mut Vec<Outgoing>,
) -> Result<(), DbErr> {
    let deliveries = |outbox: &[Outgoing]| outbox.iter().map(|event| event.fresh.len()).sum::<usize>();
    while deliveries(outbox) > DELIVERIES_AT_ONCE {
        let mut bite = Vec::new();
        while let Some(event) = outbox
            .pop_if(|event| bite.is_empty() || deliveries(&bite) + event.fresh.len() <= DELIVERIES_AT_ONCE)
        {
            bite.push(event);
        }
        for insert in outbox::inserts(bite.iter()) {
            transaction.execute(&insert).await?;
        }
    }
    Ok(())
}
