//! Recording the results of deliveries, many at a time.

use std::sync::LazyLock;

use sea_orm::{DatabaseTransaction, DbErr, Statement, TransactionTrait, Value};
use serde_json::{Value as Json, json};
use uuid::Uuid;

use super::{QueueKey, bigints, excerpts, texts, uuids};
use crate::domain::event::{DeliveryState, PauseReason};
use crate::error::Result;
use crate::store::excerpts::SealedExcerpt;
use crate::store::{Store, is_postgres};

/// The result of a delivery.
#[derive(Debug, Clone)]
pub struct Report {
    /// Its queue.
    pub queue: QueueKey,
    /// Its id.
    pub delivery: Uuid,
    /// When it was due and its attempts, when its row was read. If the row has other values by now, another worker
    /// was faster, and this result is dropped. The moment alone is not enough: another worker's retry can be due at
    /// the moment of the first attempt, because that is a moment of the organization's clock, which can run ahead.
    pub due_at: i64,
    /// See `due_at`.
    pub tries: i32,
    /// The attempt for the log, if there was one.
    pub attempt: Option<Json>,
    /// What is kept of the response, if anything is.
    pub excerpt: Option<SealedExcerpt>,
    /// The URL that wants no more: its subscription is to be paused, if that is its URL still.
    pub gone: Option<String>,
    /// What happens next.
    pub then: Then,
    /// The moment of the result, in Unix milliseconds.
    pub at: i64,
}

/// What happens to a delivery next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Then {
    /// It was delivered.
    Delivered,
    /// It is retried at this moment.
    Again(i64),
    /// It has had all its attempts.
    Failed,
    /// It waited too long.
    Expired,
    /// Its subscription no longer exists.
    Cancelled,
}

impl Then {
    const fn state(self) -> DeliveryState {
        match self {
            Then::Delivered => DeliveryState::Delivered,
            Then::Again(_) => DeliveryState::Pending,
            Then::Failed => DeliveryState::Failed,
            Then::Expired => DeliveryState::Expired,
            Then::Cancelled => DeliveryState::Cancelled,
        }
    }

    /// Whether the delivery leaves the queue. Failed and expired ones are parked there until they are replayed.
    const fn leaves(self) -> bool {
        matches!(self, Then::Delivered | Then::Cancelled)
    }

    /// The next moment; the value for "none" is below every moment.
    const fn again_at(self) -> i64 {
        if let Then::Again(at) = self { at } else { NEVER }
    }
}

const NEVER: i64 = -1;

/// `{excerpts}` is what keeps excerpts, in a batch that has any: most have none, and plan nothing for them.
///
/// Each row is looked up by its key, whatever the planner assumes about the tables' sizes: the queue is empty at most
/// times, and a plan that was made then would read a whole backlog for each batch. A join by key lets it do so; `limit`
/// does not, nor does a row's place, which no index has, nor `any`. The place alone does not suffice: PostgreSQL
/// looks at it again, when the row was changed meanwhile, only since its minor versions of November 2025, and each
/// partition has its own.
const RECORD_POSTGRES: &str = "
with r as (
    select * from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::bigint[], $5::text[], $6::text[], $7::bigint[], $8::bigint[],
            $9::bigint[])
        as r (organization_id, subscription_id, delivery_id, due_at, state, attempts, again_at, at, tries)
), found as (
    select r.organization_id, r.delivery_id, r.due_at, r.state, r.again_at, r.tries, q.place
    from r cross join lateral (
        select q.ctid as place from webhook_queue q
        where q.organization_id = r.organization_id and q.subscription_id = r.subscription_id
            and q.due_at = r.due_at and q.delivery_id = r.delivery_id and q.tries = r.tries limit 1
    ) q
), gone as (
    delete from webhook_queue q using found
    where q.ctid = found.place and q.organization_id = found.organization_id and q.delivery_id = found.delivery_id
        and q.due_at is not distinct from found.due_at and q.tries = found.tries
        and found.state in ('DELIVERED', 'CANCELLED')
    returning q.delivery_id
), kept as (
    update webhook_queue q set due_at = nullif(found.again_at, -1), tries = q.tries + 1 from found
    where q.ctid = found.place and q.organization_id = found.organization_id and q.delivery_id = found.delivery_id
        and q.due_at is not distinct from found.due_at and q.tries = found.tries
        and found.state not in ('DELIVERED', 'CANCELLED')
    returning q.delivery_id
), written as (
    select delivery_id from gone union all select delivery_id from kept
){excerpts}
update webhook_deliveries d set
    state = r.state,
    attempts = d.attempts || r.attempts::jsonb,
    finished_at = case when r.state = 'PENDING' then null else r.at end
from r join written on written.delivery_id = r.delivery_id
where d.organization_id = any(array[r.organization_id]) and d.subscription_id = r.subscription_id
    and d.id = r.delivery_id";

static RECORD: LazyLock<String> = LazyLock::new(|| RECORD_POSTGRES.replace("{excerpts}", ""));
static RECORD_WITH_EXCERPTS: LazyLock<String> =
    LazyLock::new(|| RECORD_POSTGRES.replace("{excerpts}", excerpts::KEEP_POSTGRES));

const LEAVE: &str = "delete from webhook_queue
where organization_id = $1 and subscription_id = $2 and due_at = $3 and delivery_id = $4 and tries = $5";

/// A single delivery that leaves the queue and of which no excerpt is kept, which is what most batches are when there is
/// no backlog. It has no arrays to unpack, and one index finds its row.
static RECORD_ONE: LazyLock<String> = LazyLock::new(|| {
    format!(
        "with gone as ({LEAVE} returning delivery_id)
update webhook_deliveries set state = $6, attempts = attempts || $7::jsonb, finished_at = $8
where organization_id = $1 and subscription_id = $2 and id = $4 and exists (select from gone)"
    )
});

const KEEP_SQLITE: &str = "update webhook_queue set due_at = nullif($6, -1), tries = tries + 1
where organization_id = $1 and subscription_id = $2 and due_at = $3 and delivery_id = $4 and tries = $5";

const LOG_SQLITE: &str = "update webhook_deliveries set state = $3, finished_at = $4,
    attempts = case when $5 is null then attempts else json_insert(attempts, '$[#]', json($5)) end
where organization_id = $1 and id = $2";

impl Store {
    /// Records the results of these deliveries.
    ///
    /// # Errors
    /// When the database is unavailable; then nothing is written.
    pub async fn record(&self, reports: &[Report]) -> Result<()> {
        let _writer = self.writer().await;
        let written = if is_postgres(&self.dispatch) {
            self.record_at_once(reports).await
        } else {
            self.record_in_turn(reports).await
        };
        written.map_err(|error| self.cannot_write(error))
    }

    async fn record_at_once(&self, reports: &[Report]) -> Result<(), DbErr> {
        if let [report] = reports
            && report.then.leaves()
            && report.excerpt.is_none()
        {
            return self.dispatch_execute(&RECORD_ONE, of_one(report)).await.map(drop);
        }
        let mut values = columns(reports).to_vec();
        let kept = reports.iter().filter_map(|report| Some((report.delivery, report.excerpt.as_ref()?)));
        let kept: Vec<_> = kept.collect();
        let sql = if kept.is_empty() { &RECORD } else { &RECORD_WITH_EXCERPTS };
        if !kept.is_empty() {
            values.extend(excerpts::columns(&kept));
        }
        self.dispatch_execute(sql, values).await.map(drop)
    }

    async fn record_in_turn(&self, reports: &[Report]) -> Result<(), DbErr> {
        let transaction = self.dispatch.begin().await?;
        for report in reports {
            record_one(&transaction, report).await?;
        }
        transaction.commit().await
    }

    /// Pauses a subscription whose endpoint is gone, unless it has another URL by now.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn pause_gone(&self, queue: QueueKey, url: &str, at: i64) -> Result<()> {
        let _writer = self.writer().await;
        let sql = "update webhook_subscriptions set paused_at = $3, paused_reason = $4
            where organization_id = $1 and id = $2 and paused_at is null and url = $5";
        let values = [
            queue.organization.into(),
            queue.subscription.into(),
            at.into(),
            PauseReason::Gone.as_str().into(),
            url.into(),
        ];
        self.dispatch_execute(sql, values).await.map(drop).map_err(|error| self.cannot_write(error))
    }
}

fn attempts(report: &Report) -> String {
    match &report.attempt {
        Some(attempt) => json!([attempt]).to_string(),
        None => "[]".to_owned(),
    }
}

fn of_one(report: &Report) -> [Value; 8] {
    [
        report.queue.organization.into(),
        report.queue.subscription.into(),
        report.due_at.into(),
        report.delivery.into(),
        report.tries.into(),
        report.then.state().as_str().into(),
        attempts(report).into(),
        report.at.into(),
    ]
}

fn columns(reports: &[Report]) -> [Value; 9] {
    [
        uuids(reports.iter().map(|report| report.queue.organization)),
        uuids(reports.iter().map(|report| report.queue.subscription)),
        uuids(reports.iter().map(|report| report.delivery)),
        bigints(reports.iter().map(|report| report.due_at)),
        texts(reports.iter().map(|report| report.then.state().to_string())),
        texts(reports.iter().map(attempts)),
        bigints(reports.iter().map(|report| report.then.again_at())),
        bigints(reports.iter().map(|report| report.at)),
        bigints(reports.iter().map(|report| report.tries.into())),
    ]
}

async fn record_one(transaction: &DatabaseTransaction, report: &Report) -> Result<(), DbErr> {
    use sea_orm::ConnectionTrait;
    let statement = |sql: &str, values: Vec<Value>| {
        Statement::from_sql_and_values(transaction.get_database_backend(), sql, values)
    };
    let Report { queue, delivery, then, .. } = report;
    let mut row = vec![
        queue.organization.into(),
        queue.subscription.into(),
        report.due_at.into(),
        (*delivery).into(),
        report.tries.into(),
    ];
    let change = if then.leaves() {
        statement(LEAVE, row)
    } else {
        row.push(then.again_at().into());
        statement(KEEP_SQLITE, row)
    };
    if transaction.execute_raw(change).await?.rows_affected() == 0 {
        return Ok(());
    }
    let finished = (then.state() != DeliveryState::Pending).then_some(report.at);
    let attempt = report.attempt.as_ref().map(Json::to_string);
    let values = vec![
        queue.organization.into(),
        (*delivery).into(),
        then.state().as_str().into(),
        finished.into(),
        attempt.into(),
    ];
    transaction.execute_raw(statement(LOG_SQLITE, values)).await?;
    match &report.excerpt {
        Some(excerpt) => excerpts::keep(transaction, *queue, *delivery, excerpt).await,
        None => Ok(()),
    }
}
