//! What accounts log in with, as it is read.

use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use super::FactorRow;
use crate::error::Result;
use crate::store::entities::portal_factors::{Column, Entity};
use crate::store::{Store, internal};

impl Store {
    /// What an account logs in with, in order of creation.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn portal_factors(&self, account: Uuid) -> Result<Vec<FactorRow>> {
        of(&self.db, account).await
    }

    /// The passkey with this id.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn portal_passkey(&self, account: Uuid, id: Vec<u8>) -> Result<Option<FactorRow>> {
        Entity::find()
            .filter(Column::AccountId.eq(account))
            .filter(Column::Kind.eq(super::kind::PASSKEY))
            .filter(Column::Handle.eq(id))
            .one(&self.db)
            .await
            .map_err(internal)
    }
}

pub(super) async fn of(connection: &impl ConnectionTrait, account: Uuid) -> Result<Vec<FactorRow>> {
    let found = Entity::find().filter(Column::AccountId.eq(account)).order_by_asc(Column::Id);
    found.all(connection).await.map_err(internal)
}
