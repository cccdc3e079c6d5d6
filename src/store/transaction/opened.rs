//! The data that a write begins with.

use sea_orm::{ConnectionTrait, DbErr, QueryResult};

use crate::domain::id::OrganizationId;
use crate::store::outbox::{Subscribers, subscribers_in};
use crate::store::receipts::Receipt;

/// A column of PostgreSQL's opening statements, which take a clock as `ticked`: whether the clock had another value
/// when it was taken than when the statement began, and read the rest.
pub(super) const IS_BEHIND: &str = "\
ticked.last_change <> (select seen.last_change from organization_clocks seen
    where seen.organization_id = ticked.organization_id) as is_behind";

/// The result of the statement that opens a write.
pub(super) struct Opened {
    /// The write's moment.
    pub(super) at: i64,
    /// Whether another write was committed between the statement's read and the moment it took the clock.
    is_behind: bool,
    pub(super) subscribers: Subscribers,
    /// The live receipt of its idempotency key. One that this misses is found when the write's own receipt is
    /// written.
    pub(super) receipt: Option<Receipt>,
}

impl Opened {
    /// From the columns that both backends' opening statements have.
    pub(super) fn in_row(row: &QueryResult) -> Result<Opened, DbErr> {
        Ok(Opened {
            at: row.try_get("", "moment")?,
            is_behind: row.try_get("", "is_behind")?,
            subscribers: subscribers_in(row)?,
            receipt: receipt_in(row)?,
        })
    }

    /// Reads again what may have changed, now that the clock is held: every subscription created before this write
    /// gets its events.
    pub(super) async fn refresh(
        &mut self,
        transaction: &impl ConnectionTrait,
        organization: OrganizationId,
    ) -> Result<(), DbErr> {
        if self.is_behind {
            self.subscribers = Subscribers::now(transaction, organization).await?;
        }
        Ok(())
    }
}

/// The receipt in a row of either backend's opening statement, if there is one.
fn receipt_in(row: &QueryResult) -> Result<Option<Receipt>, DbErr> {
    let Some(created_at) = row.try_get::<Option<i64>>("", "created_at")? else { return Ok(None) };
    Ok(Some(Receipt {
        fingerprint: row.try_get("", "fingerprint")?,
        status: u16::try_from(row.try_get::<i32>("", "status")?).unwrap_or(500),
        body: row.try_get("", "body")?,
        sealed: row.try_get("", "sealed")?,
        created_at,
    }))
}
