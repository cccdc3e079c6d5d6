//! An organization's freight as a whole: counted, and removed in small bites some time after the organization was
//! closed.

use sea_orm::{ConnectionTrait, DatabaseTransaction, DbErr, FromQueryResult, Statement, TransactionTrait};
use serde_json::json;
use uuid::Uuid;

use super::audit::{self, Entry};
use super::{Store, Tenant, internal, is_postgres};
use crate::domain::id::OrganizationId;
use crate::error::{Error, Result};

/// What freight is, in the order in which references let it be removed, and what tells the rows of a table apart.
const TABLES: [(&str, &str); 5] = [
    ("positions", "load_id, recorded_at"),
    ("loads", "id"),
    ("customers", "id"),
    ("carriers", "id"),
    ("vehicles", "id"),
];

/// How much freight an organization has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, FromQueryResult)]
#[expect(missing_docs, reason = "each counts the rows of the table of its name")]
pub struct FreightCounts {
    pub customers: i64,
    pub carriers: i64,
    pub vehicles: i64,
    pub loads: i64,
    pub positions: i64,
}

pub(super) async fn counts<C: ConnectionTrait>(tenant: &Tenant<'_, C>) -> Result<FreightCounts> {
    let statement = tenant.statement(
        "select (select count(*) from customers where organization_id = $1) as customers,
            (select count(*) from carriers where organization_id = $1) as carriers,
            (select count(*) from vehicles where organization_id = $1) as vehicles,
            (select count(*) from loads where organization_id = $1) as loads,
            (select count(*) from positions where organization_id = $1) as positions",
        [tenant.organization.uuid().into()],
    );
    let found = FreightCounts::find_by_statement(statement).one(tenant.connection).await.map_err(internal)?;
    found.ok_or_else(|| Error::internal("a count has no row"))
}

impl Store {
    /// Removes at most `most` rows of freight of one organization that was closed before this moment; how many. With the
    /// last of them, the audit log is told. Other nodes leave the organization alone meanwhile.
    ///
    /// # Errors
    /// When the database cannot be asked; then nothing was removed.
    pub async fn prune_freight(&self, closed_before: i64, now: i64, most: u64) -> Result<u64> {
        // Mostly there is none, and then nothing is locked.
        if next_closed(&self.db, closed_before, "").await.map_err(internal)?.is_none() {
            return Ok(0);
        }
        let _writer = self.writer().await;
        let failed = |error| self.cannot_write(error);
        let transaction = self.db.begin().await.map_err(failed)?;
        let lock = if is_postgres(&transaction) { "for no key update skip locked" } else { "" };
        let Some(organization) = next_closed(&transaction, closed_before, lock).await.map_err(failed)? else {
            return Ok(0);
        };
        let removed = bite(&transaction, organization, most).await.map_err(failed)?;
        if removed < most {
            self.note_freight_removed(&transaction, organization, now).await?;
        }
        transaction.commit().await.map_err(failed)?;
        Ok(removed)
    }

    /// Notes that nothing is left.
    async fn note_freight_removed(
        &self,
        transaction: &DatabaseTransaction,
        organization: Uuid,
        now: i64,
    ) -> Result<()> {
        let sql = "update organizations set freight_removed_at = $2 where id = $1";
        let backend = transaction.get_database_backend();
        let note = Statement::from_sql_and_values(backend, sql, [organization.into(), now.into()]);
        transaction.execute_raw(note).await.map_err(|error| self.cannot_write(error))?;
        let id = OrganizationId::from_uuid(organization);
        let entry = Entry::by_system("organization.remove_freight", now).about(Some(id), id);
        let entry = entry.changed(&json!({"freightRemovedAt": null}), &json!({"freightRemovedAt": now}));
        audit::append(self, transaction, entry).await
    }
}

/// The organization that was closed first, of those that still have freight.
async fn next_closed(
    connection: &impl ConnectionTrait,
    closed_before: i64,
    lock: &str,
) -> Result<Option<Uuid>, DbErr> {
    let sql = format!(
        "select id from organizations where closed_at < $1 and closed_at is not null
            and freight_removed_at is null order by closed_at, id limit 1 {lock}"
    );
    let backend = connection.get_database_backend();
    let statement = Statement::from_sql_and_values(backend, sql, [closed_before.into()]);
    connection.query_one_raw(statement).await?.map(|row| row.try_get("", "id")).transpose()
}

/// Removes at most `most` rows, table after table; fewer only when none is left.
async fn bite(transaction: &DatabaseTransaction, organization: Uuid, most: u64) -> Result<u64, DbErr> {
    let mut removed = 0;
    for (table, key) in TABLES {
        let sql = format!(
            "delete from {table} where organization_id = $1 and ({key}) in (
                select {key} from {table} where organization_id = $1 order by {key} limit $2)"
        );
        let left = i64::try_from(most - removed).unwrap_or(i64::MAX);
        let values = [organization.into(), left.into()];
        let backend = transaction.get_database_backend();
        let delete = Statement::from_sql_and_values(backend, sql, values);
        removed += transaction.execute_raw(delete).await?.rows_affected();
        if removed >= most {
            break;
        }
    }
    Ok(removed)
}
