//! A change of access that is carried out at most once: a form of the portal, however often it is submitted.

use std::ops::{Deref, DerefMut};

use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};

use super::entities::receipts::{Column, Entity};
use super::receipts::{self, REPLAY_WINDOW_MS, Receipt, ReceiptKey};
use super::{AccessTransaction, Store, internal};
use crate::domain::id::OrganizationId;
use crate::error::Result;

/// A change of access that leaves a receipt. If it is dropped without [`AccessOnce::commit`], nothing is written.
pub struct AccessOnce {
    tx: AccessTransaction,
    organization: OrganizationId,
    key: ReceiptKey,
}

/// How it began.
pub enum AccessBegun {
    /// It is new.
    Fresh(Box<AccessOnce>),
    /// It was carried out before, and this is its receipt.
    Before(Receipt),
}

impl Store {
    /// Begins a change of access under `key`, unless it was carried out before. Changes of access happen one after
    /// another, so no other can come in between.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn begin_access_once(
        &self,
        organization: OrganizationId,
        now: i64,
        key: ReceiptKey,
    ) -> Result<AccessBegun> {
        let tx = self.begin_access().await?;
        let id = (organization.uuid(), key.api_key.uuid(), key.idempotency_key.clone());
        let found = Entity::find_by_id(id)
            .filter(Column::CreatedAt.gt(now - REPLAY_WINDOW_MS))
            .one(tx.reading())
            .await
            .map_err(internal)?;
        Ok(match found {
            Some(receipt) => AccessBegun::Before(receipt.into()),
            None => AccessBegun::Fresh(Box::new(AccessOnce { tx, organization, key })),
        })
    }
}

impl AccessOnce {
    /// Commits the change, with the receipt of the response.
    ///
    /// # Errors
    /// As for [`AccessTransaction::commit`].
    pub async fn commit(self, receipt: Receipt) -> Result<()> {
        let AccessOnce { mut tx, organization, key } = self;
        let insert = receipts::insert([(organization, &key, &receipt)]);
        tx.writing().query_all(&insert).await.map_err(|error| tx.failed(error))?;
        tx.commit().await
    }
}

impl Deref for AccessOnce {
    type Target = AccessTransaction;

    fn deref(&self) -> &AccessTransaction {
        &self.tx
    }
}

impl DerefMut for AccessOnce {
    fn deref_mut(&mut self) -> &mut AccessTransaction {
        &mut self.tx
    }
}
