//! Notices to organizations: which were sent already, and the events that call for one. They are written in a
//! [`NoticeTransaction`](super::NoticeTransaction).

use sea_orm::sea_query::{DeleteStatement, Expr, ExprTrait, InsertStatement, OnConflict, Query};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, FromQueryResult, QueryFilter, Statement, Value,
};
use uuid::Uuid;

use super::access::ApiKeyRow;
use super::entities::api_keys;
use super::usage::slices::{QUARTERS, since as day_since, sum_of};
use super::wakeups::QueueKey;
use super::{Store, internal};
use crate::domain::id::OrganizationId;
use crate::domain::notice::NoticeKind;
use crate::error::{Error, Result};

/// How many of the newest parked deliveries of a subscription are read.
const NEWEST: i64 = 20;
/// Keys that still call one operation, of all organizations, that are told of in one go.
const CALLING: i64 = 10_000;
/// How long a notice is remembered after its trouble, in milliseconds: 400 days. A key lives shorter than that after it
/// was told to expire.
const REMEMBERED_MS: i64 = 400 * 24 * 60 * 60 * 1000;

/// An open trouble that an organization was notified of.
#[derive(Debug, Clone, FromQueryResult)]
pub struct NoticeRow {
    /// The organization.
    pub organization_id: Uuid,
    /// Its identity within its kind.
    pub trouble: String,
    /// When the notice was sent.
    pub opened_at: i64,
}

/// Uses of one revoked key.
#[derive(Debug, Clone, FromQueryResult)]
pub struct RevokedUse {
    /// The key's organization.
    pub organization_id: Uuid,
    /// The key.
    pub api_key_id: Uuid,
    /// The moment of the first use found.
    pub at: i64,
    /// The address that it came from.
    pub address: String,
}

/// An API client whose requests were refused because of its limit.
#[derive(Debug, Clone, FromQueryResult)]
pub struct Limited {
    /// The client's organization.
    pub organization_id: Uuid,
    /// The client: the id of the first of its keys.
    pub client_id: Uuid,
    /// The number of different minutes in which this happened.
    pub minutes: i64,
}

/// Requests with one key to one operation.
#[derive(Debug, Clone, FromQueryResult)]
pub struct Calls {
    /// Whose key.
    pub organization_id: Uuid,
    /// The key.
    pub api_key_id: Uuid,
    /// How many.
    pub requests: i64,
}

/// Parked deliveries of a subscription.
#[derive(Debug, Clone, Copy, FromQueryResult)]
pub struct Parked {
    /// Their number, among the newest.
    pub count: i64,
    /// When the last one was parked.
    pub last_at: Option<i64>,
}

/// The statement that switches a kind off.
pub(super) fn switch_off(organization: OrganizationId, kind: NoticeKind, at: i64) -> InsertStatement {
    let mut insert = Query::insert();
    insert
        .into_table("notice_switches")
        .columns(["organization_id", "kind", "off_at"])
        .values_panic([organization.uuid().into(), kind.as_str().into(), at.into()])
        .on_conflict(OnConflict::new().do_nothing().to_owned());
    insert
}

/// The statement that switches a kind on.
pub(super) fn switch_on(organization: OrganizationId, kind: NoticeKind) -> DeleteStatement {
    let mut delete = Query::delete();
    delete
        .from_table("notice_switches")
        .and_where(Expr::col("organization_id").eq(organization.uuid()))
        .and_where(Expr::col("kind").eq(kind.as_str()));
    delete
}

impl Store {
    /// The last audit entry with notices, and the newest version of the contract with a notice.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn notice_position(&self) -> Result<(i64, Option<String>)> {
        let sql = "select audit_sequence, contract_version from notice_position where id = 1";
        let row = self.db.query_one_raw(self.notice_statement(sql, [])).await.map_err(internal)?;
        let row = row.ok_or_else(|| Error::internal("the position of notices is missing"))?;
        let read = || Ok((row.try_get("", "audit_sequence")?, row.try_get("", "contract_version")?));
        read().map_err(internal)
    }

    /// The open troubles of a kind.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn open_notices(&self, kind: NoticeKind) -> Result<Vec<NoticeRow>> {
        let sql =
            "select organization_id, trouble, opened_at from notices where kind = $1 and closed_at is null";
        self.notice_rows(sql, [kind.as_str().into()]).await
    }

    /// The active keys that expire in this span.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn keys_expiring(&self, after: i64, until: i64) -> Result<Vec<ApiKeyRow>> {
        api_keys::Entity::find()
            .filter(api_keys::Column::ExpiresAt.gt(after))
            .filter(api_keys::Column::ExpiresAt.lte(until))
            .filter(api_keys::Column::RevokedAt.is_null())
            .filter(api_keys::Column::ReplacedBy.is_null())
            .all(&self.db)
            .await
            .map_err(internal)
    }

    /// The next subscription after this one that has parked deliveries.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn next_parked(&self, after: QueueKey) -> Result<Option<QueueKey>> {
        let sql = "select organization_id, subscription_id as subscription from webhook_queue
            where due_at is null and (organization_id, subscription_id) > ($1, $2)
            order by organization_id, subscription_id limit 1";
        let values = [after.organization.into(), after.subscription.into()];
        let row = self.db.query_one_raw(self.notice_statement(sql, values)).await.map_err(internal)?;
        let read = |row: sea_orm::QueryResult| -> Result<_, DbErr> {
            let (organization, subscription) =
                (row.try_get("", "organization_id")?, row.try_get("", "subscription")?);
            Ok(QueueKey { organization, subscription })
        };
        row.map(read).transpose().map_err(internal)
    }

    /// The newest parked deliveries of a subscription.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn newest_parked(&self, queue: QueueKey) -> Result<Parked> {
        let sql = "select count(*) as count, max(d.finished_at) as last_at from (
                select delivery_id from webhook_queue
                where organization_id = $1 and subscription_id = $2 and due_at is null
                order by delivery_id desc limit $3
            ) q join webhook_deliveries d on d.organization_id = $1 and d.id = q.delivery_id";
        let values = [queue.organization.into(), queue.subscription.into(), NEWEST.into()];
        let rows: Vec<Parked> = self.notice_rows(sql, values).await?;
        Ok(rows.into_iter().next().unwrap_or(Parked { count: 0, last_at: None }))
    }

    /// Whether one of the newest deliveries of a subscription arrived after this moment.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn delivered_since(&self, queue: QueueKey, since: i64) -> Result<bool> {
        let sql = "select 1 as found from (
                select state, finished_at from webhook_deliveries
                where organization_id = $1 and subscription_id = $2 order by id desc limit 200
            ) d where state = 'DELIVERED' and finished_at > $3 limit 1";
        let values = [queue.organization.into(), queue.subscription.into(), since.into()];
        let found = self.db.query_one_raw(self.notice_statement(sql, values)).await.map_err(internal)?;
        Ok(found.is_some())
    }

    /// The revoked keys that were used since this moment, each with its first use.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn revoked_uses(&self, since: i64) -> Result<Vec<RevokedUse>> {
        let sql = "select organization_id, api_key_id, at, address from (
                select organization_id, api_key_id, at, address,
                    row_number() over (partition by organization_id, api_key_id order by at, request_id) as nth
                from request_log
                where cause = 'REVOKED' and at > $1 and organization_id is not null and api_key_id is not null
            ) uses where nth = 1";
        self.notice_rows(sql, [since.into()]).await
    }

    /// The API clients with requests refused by their limit since this moment, with the number of different minutes. A
    /// limit belongs to a client, whichever of its keys a request is sent with.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn limited_clients(&self, since: i64) -> Result<Vec<Limited>> {
        let sql = "select r.organization_id, coalesce(k.client_id, k.id) as client_id,
                count(distinct r.at / 60000) as minutes
            from request_log r join api_keys k on k.id = r.api_key_id
            where r.code = 'rate_limited' and r.at > $1 and r.organization_id is not null
            group by r.organization_id, coalesce(k.client_id, k.id)";
        self.notice_rows(sql, [since.into()]).await
    }

    /// The keys that called an operation since this moment, by organization; [`CALLING`] at most.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn calls_of(&self, operation: &str, since: i64) -> Result<Vec<Calls>> {
        let (day, first) = day_since(since);
        let sql = format!(
            "select organization_id, api_key_id, cast(sum(requests) as bigint) as requests from (
                select organization_id, api_key_id, requests from usage_quarters
                where operation = $1 and quarter >= $2
                union all select organization_id, api_key_id, {} from usage_day_quarters
                where operation = $1 and day = $3
                union all select organization_id, api_key_id, {} from usage_day_quarters
                where operation = $1 and day > $3) spans
            where requests > 0
            group by organization_id, api_key_id order by organization_id, api_key_id limit $4",
            sum_of(first),
            sum_of(0..QUARTERS)
        );
        self.notice_rows(&sql, [operation.into(), since.into(), day.into(), CALLING.into()]).await
    }

    /// The kinds that an organization has switched off.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn notices_off(&self, organization: OrganizationId) -> Result<Vec<String>> {
        let sql = "select kind from notice_switches where organization_id = $1";
        let statement = self.notice_statement(sql, [organization.uuid().into()]);
        let rows = self.db.query_all_raw(statement).await.map_err(internal)?;
        rows.iter().map(|row| row.try_get("", "kind")).collect::<Result<_, _>>().map_err(internal)
    }

    /// Removes troubles that ended long ago, and one-time notices; returns how many.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn prune_notices(&self, now: i64, most: u64) -> Result<u64> {
        let sql = "delete from notices where id in (
            select id from notices where closed_at < $1 or (closed_at is null and opened_at < $1) limit $2)";
        let most = i64::try_from(most).unwrap_or(i64::MAX);
        let _writer = self.writer().await;
        let statement = self.notice_statement(sql, [(now - REMEMBERED_MS).into(), most.into()]);
        Ok(self.db.execute_raw(statement).await.map_err(|error| self.cannot_write(error))?.rows_affected())
    }

    async fn notice_rows<R: FromQueryResult, const N: usize>(
        &self,
        sql: &str,
        values: [Value; N],
    ) -> Result<Vec<R>> {
        R::find_by_statement(self.notice_statement(sql, values)).all(&self.db).await.map_err(internal)
    }

    fn notice_statement<const N: usize>(&self, sql: &str, values: [Value; N]) -> Statement {
        Statement::from_sql_and_values(self.db.get_database_backend(), sql, values)
    }
}
