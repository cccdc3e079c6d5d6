//! How a write begins.

use super::alone::Alone;
use super::kinds::{Audited, Begun, Many, Receipted, Write};
use super::opened::Opened;
use super::unit_of_work::{Transaction, UnitOfWork};
use crate::domain::id::OrganizationId;
use crate::error::Result;
use crate::store::Store;
use crate::store::receipts::ReceiptKey;
use crate::traces::{self, Kind};

impl Store {
    /// Begins an audited write.
    ///
    /// # Errors
    /// When the database is unavailable or the organization does not exist.
    pub async fn begin(&self, organization: OrganizationId, now: i64) -> Result<Audited> {
        Ok(Audited::of(self.begin_alone(organization, now).await?))
    }

    /// Begins an audited write of many rows.
    ///
    /// # Errors
    /// When the database is unavailable or the organization does not exist.
    pub async fn begin_many(&self, organization: OrganizationId, now: i64) -> Result<Many> {
        Ok(Many::of(self.begin_alone(organization, now).await?))
    }

    async fn begin_alone(&self, organization: OrganizationId, now: i64) -> Result<UnitOfWork> {
        let _step = traces::step("store begin", Kind::Client);
        let (alone, opened) = Alone::begin(self, organization, now, None).await?;
        Ok(UnitOfWork::begun(organization, opened, Transaction::Own(Box::new(alone))))
    }

    /// Begins a write that is carried out at most once under `key`, unless it was carried out before.
    ///
    /// # Errors
    /// When the database is unavailable or the organization does not exist.
    pub async fn begin_once<W: Write>(
        &self,
        organization: OrganizationId,
        now: i64,
        key: &ReceiptKey,
    ) -> Result<Begun<W>> {
        let (mut opened, transaction) = self.open(organization, now, key).await?;
        Ok(match opened.receipt.take() {
            Some(receipt) => Begun::Before(receipt),
            None => {
                let tx = UnitOfWork::begun(organization, opened, transaction);
                Begun::Fresh(Receipted::of(key.clone(), tx))
            }
        })
    }

    /// Begins a transaction and looks for the receipt of `key`: in a shared one if the backend has them,
    /// unless another node is writing to the organization.
    async fn open(
        &self,
        organization: OrganizationId,
        now: i64,
        key: &ReceiptKey,
    ) -> Result<(Opened, Transaction)> {
        let _step = traces::step("store begin", Kind::Client);
        if let Some(groups) = &self.groups
            && let Some((opened, participant)) = groups.join(organization, now, key).await?
        {
            return Ok((opened, Transaction::Shared(participant)));
        }
        let (alone, opened) = Alone::begin(self, organization, now, Some(key)).await?;
        Ok((opened, Transaction::Own(Box::new(alone))))
    }
}
