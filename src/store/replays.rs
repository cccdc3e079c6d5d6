//! Replays: staff's orders to resend failed deliveries, carried out step by step.
//!
//! A step puts some deliveries back into the queue and moves the order's position past them, in one transaction that
//! locks the order's row. So each delivery is put back once, whichever node carries out the steps and wherever it is
//! killed, and one that fails again is not put back a second time. A row that was put back is no longer parked, so a
//! second order does not find it.

use sea_orm::{
    ConnectionTrait, DatabaseTransaction, DbErr, FromQueryResult, Statement, TransactionTrait, Value,
};
use uuid::Uuid;

use super::deliveries::StateCounts;
use super::queue::{NOW_POSTGRES, NOW_SQLITE};
use super::wakeups::{QueueKey, Wakeup};
use super::{RowPage, Store, internal, is_postgres};
use crate::error::Result;

/// How much delay a late step may make up for, in milliseconds.
const MADE_UP_MS: i64 = 1_000;

/// An order, as it is stored.
#[derive(Debug, Clone, Default, PartialEq, Eq, FromQueryResult)]
#[expect(missing_docs, reason = "the columns of `webhook_replays`; see `migrations/`")]
pub struct ReplayRow {
    pub id: Uuid,
    pub organization_id: Option<Uuid>,
    pub subscription_id: Option<Uuid>,
    pub event_type: Option<String>,
    /// The states that are replayed, separated by spaces.
    pub states: String,
    pub from_at: i64,
    pub to_at: i64,
    pub per_second: i32,
    pub running: bool,
    pub position_organization_id: Uuid,
    pub position_id: Uuid,
    pub matched: i64,
    pub requeued: i64,
    pub next_step_at: i64,
    pub created_at: i64,
    pub finished_at: Option<i64>,
}

/// The parked deliveries that match an order, after its position. `$1` to `$9` are the order's.
const MEANT: &str = "
from webhook_queue q
join webhook_deliveries d on d.organization_id = q.organization_id and d.id = q.delivery_id
where q.due_at is null and (q.organization_id, q.delivery_id) > ($1, $2)
    and d.finished_at >= $3 and d.finished_at < $4
    and ($5 is null or q.organization_id = $5)
    and ($6 is null or q.subscription_id = $6)
    and ($7 is null or q.event_type = $7)
    and d.state in ($8, $9)";

fn meant(row: &ReplayRow, postgres: bool) -> (String, Vec<Value>) {
    let mut states = row.states.split(' ');
    let first = states.next().unwrap_or_default();
    let sql = if postgres {
        MEANT.replace("$5 is", "$5::uuid is").replace("$6 is", "$6::uuid is").replace("$7 is", "$7::text is")
    } else {
        MEANT.to_owned()
    };
    let values = vec![
        row.position_organization_id.into(),
        row.position_id.into(),
        row.from_at.into(),
        row.to_at.into(),
        row.organization_id.into(),
        row.subscription_id.into(),
        row.event_type.clone().into(),
        first.into(),
        states.next().unwrap_or(first).into(),
    ];
    (sql, values)
}

const COLUMNS: &str = "id, organization_id, subscription_id, event_type, states, from_at, to_at, per_second,
    running, position_organization_id, position_id, matched, requeued, next_step_at, created_at, finished_at";

impl Store {
    /// How many deliveries match an order now. Call it before the transaction, which holds a lock: counting may take
    /// long.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn count_meant(&self, row: &ReplayRow) -> Result<i64> {
        let (sql, values) = meant(row, is_postgres(&self.db));
        let statement = self.statement(&format!("select count(*) as count {sql}"), values);
        let found = self.db.query_one_raw(statement).await.map_err(internal)?;
        found.map_or(Ok(0), |row| row.try_get("", "count")).map_err(internal)
    }

    /// One order.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn replay(&self, id: Uuid) -> Result<Option<ReplayRow>> {
        let sql = format!("select {COLUMNS} from webhook_replays where id = $1");
        let statement = self.statement(&sql, vec![id.into()]);
        ReplayRow::find_by_statement(statement).one(&self.db).await.map_err(internal)
    }

    /// A page of orders, newest first.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn replays(&self, before: Option<Uuid>, limit: u64) -> Result<RowPage<ReplayRow>> {
        let sql = format!(
            "select {COLUMNS} from webhook_replays where id < $1 order by id desc limit {}",
            limit + 1
        );
        let statement = self.statement(&sql, vec![before.unwrap_or(Uuid::max()).into()]);
        let rows = ReplayRow::find_by_statement(statement).all(&self.db).await.map_err(internal)?;
        Ok(RowPage::cut(rows, limit))
    }

    /// The states of the deliveries that an order put back.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn replayed_states(&self, id: Uuid) -> Result<StateCounts> {
        let sql =
            "select state, count(*) as count from webhook_deliveries where replay_id = $1 group by state";
        let rows = self.db.query_all_raw(self.statement(sql, vec![id.into()])).await.map_err(internal)?;
        StateCounts::read(&rows).map_err(internal)
    }

    /// The orders with steps left.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn running_replays(&self) -> Result<Vec<Uuid>> {
        let statement = self.statement("select id from webhook_replays where running", Vec::new());
        let rows = self.db.query_all_raw(statement).await.map_err(internal)?;
        rows.iter().map(|row| row.try_get("", "id")).collect::<Result<_, _>>().map_err(internal)
    }

    /// Takes the next step of an order, if it is due and no other node is taking it.
    ///
    /// # Errors
    /// When the database is unavailable; then no step was taken.
    pub async fn step_replay(&self, id: Uuid, now: i64) -> Result<()> {
        let _writer = self.writer().await;
        let transaction = self.db.begin().await.map_err(internal)?;
        let queues = step(&transaction, id, now).await.map_err(|error| self.cannot_write(error))?;
        transaction.commit().await.map_err(|error| self.cannot_write(error))?;
        self.wakeups.notify(Wakeup::Look(queues));
        Ok(())
    }

    fn statement(&self, sql: &str, values: Vec<Value>) -> Statement {
        Statement::from_sql_and_values(self.db.get_database_backend(), sql, values)
    }
}

/// Inserts a new order.
pub(super) async fn insert(transaction: &DatabaseTransaction, row: &ReplayRow) -> Result<(), DbErr> {
    let sql = format!(
        "insert into webhook_replays ({COLUMNS})
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)"
    );
    let row = row.clone();
    let values: Vec<Value> = vec![
        row.id.into(),
        row.organization_id.into(),
        row.subscription_id.into(),
        row.event_type.into(),
        row.states.into(),
        row.from_at.into(),
        row.to_at.into(),
        row.per_second.into(),
        row.running.into(),
        row.position_organization_id.into(),
        row.position_id.into(),
        row.matched.into(),
        row.requeued.into(),
        row.next_step_at.into(),
        row.created_at.into(),
        row.finished_at.into(),
    ];
    let backend = transaction.get_database_backend();
    let insert = Statement::from_sql_and_values(backend, sql, values);
    transaction.execute_raw(insert).await.map(drop)
}

/// Puts one parked delivery of an organization back into its queue; returns whether it was parked.
pub(super) async fn put_back(
    transaction: &DatabaseTransaction,
    organization: Uuid,
    delivery: Uuid,
    (replay, now): (Uuid, i64),
) -> Result<bool, DbErr> {
    let backend = transaction.get_database_backend();
    let wake = "update webhook_queue set due_at = $3, tries = 0
        where organization_id = $1 and delivery_id = $2 and due_at is null";
    let values = [organization.into(), delivery.into(), now.into()];
    let woken = transaction.execute_raw(Statement::from_sql_and_values(backend, wake, values)).await?;
    if woken.rows_affected() == 0 {
        return Ok(false);
    }
    let reopen = "update webhook_deliveries set state = 'PENDING', finished_at = null, replay_id = $3
        where organization_id = $1 and id = $2";
    let values = [organization.into(), delivery.into(), replay.into()];
    transaction.execute_raw(Statement::from_sql_and_values(backend, reopen, values)).await?;
    Ok(true)
}

/// How many deliveries this step puts back, and when the next one may: each delivery has its own moment, `per_second`
/// per second, and a step puts back those whose moments have come.
fn pace(now: i64, order: &ReplayRow) -> (i64, i64) {
    let rate = i64::from(order.per_second.max(1));
    // The first is due at once.
    let late = if order.next_step_at == 0 { 0 } else { (now - order.next_step_at).clamp(0, MADE_UP_MS) };
    let most = 1 + late * rate / 1_000;
    // Rounded up: slightly slower rather than faster.
    (most, now - late + (most * 1_000 + rate - 1) / rate)
}

async fn step(transaction: &DatabaseTransaction, id: Uuid, now: i64) -> Result<Vec<QueueKey>, DbErr> {
    let backend = transaction.get_database_backend();
    let statement = |sql: &str, values: Vec<Value>| Statement::from_sql_and_values(backend, sql, values);
    let postgres = is_postgres(transaction);
    // The pace follows the database's clock, which all nodes share.
    let (lock, clock) = if postgres { ("for update skip locked", NOW_POSTGRES) } else { ("", NOW_SQLITE) };
    let sql = format!(
        "select {COLUMNS} from webhook_replays where id = $1 and running and next_step_at <= {{now}} {lock}"
    )
    .replace("{now}", clock);
    let order = ReplayRow::find_by_statement(statement(&sql, vec![id.into()]));
    let Some(order) = order.one(transaction).await? else { return Ok(Vec::new()) };
    let now_by_clock = statement(&format!("select {clock} as now"), Vec::new());
    let row = transaction.query_one_raw(now_by_clock).await?;
    let (most, next_step_at) = pace(row.map_or(Ok(0), |row| row.try_get("", "now"))?, &order);
    let (sql, values) = meant(&order, postgres);
    let sql = format!(
        "select q.organization_id, q.subscription_id, q.delivery_id {sql}
        order by q.organization_id, q.delivery_id limit {most}"
    );
    let mut queues = Vec::new();
    let (mut requeued, mut position) = (0_i64, (order.position_organization_id, order.position_id));
    let rows = transaction.query_all_raw(statement(&sql, values)).await?;
    let over = i64::try_from(rows.len()).unwrap_or(i64::MAX) < most;
    for row in rows {
        let queue = QueueKey {
            organization: row.try_get("", "organization_id")?,
            subscription: row.try_get("", "subscription_id")?,
        };
        let delivery: Uuid = row.try_get("", "delivery_id")?;
        position = (queue.organization, delivery);
        if !put_back(transaction, queue.organization, delivery, (id, now)).await? {
            continue;
        }
        requeued += 1;
        if !queues.contains(&queue) {
            queues.push(queue);
        }
    }
    let finish = "update webhook_replays set requeued = requeued + $2, position_organization_id = $3,
        position_id = $4, next_step_at = $5, running = $6, finished_at = $7 where id = $1";
    let values = vec![
        id.into(),
        requeued.into(),
        position.0.into(),
        position.1.into(),
        next_step_at.into(),
        (!over).into(),
        over.then_some(now).into(),
    ];
    transaction.execute_raw(statement(finish, values)).await?;
    Ok(queues)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn order(per_second: i32) -> ReplayRow {
        ReplayRow { per_second, running: true, ..ReplayRow::default() }
    }

    /// How many are put back within `within_ms`, with a step every `every_ms`.
    fn put_back(per_second: i32, within_ms: i64, every_ms: usize) -> i64 {
        let mut order = order(per_second);
        let mut count = 0;
        for now in (1_000_000..1_000_000 + within_ms).step_by(every_ms) {
            if order.next_step_at <= now {
                let (most, next_step_at) = pace(now, &order);
                count += most;
                order.next_step_at = next_step_at;
            }
        }
        count
    }

    #[test]
    fn so_many_a_second_are_put_back_as_were_ordered() {
        for per_second in [1, 2, 3, 4, 5, 7, 9, 14, 50, 700, 1_000] {
            for every_ms in [100, 130, 450] {
                let (count, ideal) = (put_back(per_second, 60_000, every_ms), 60 * i64::from(per_second));
                let slack = 1 + ideal / 50;
                assert!(
                    count <= ideal + 1,
                    "{per_second}/s, looked every {every_ms} ms: {count} in a minute"
                );
                assert!(
                    count >= ideal - slack,
                    "{per_second}/s, looked every {every_ms} ms: {count} in a minute"
                );
            }
        }
    }

    #[test]
    fn nobody_makes_up_for_an_outage() {
        let order = ReplayRow { next_step_at: 1_000, ..order(10) };
        let (most, next_step_at) = pace(3_600_000, &order);
        assert_eq!((most, next_step_at), (11, 3_600_100));
    }
}
