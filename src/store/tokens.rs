//! Operator tokens.

use sea_orm::{
    ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect,
};
use uuid::Uuid;

use super::access::AccessUnit;
use super::entities::operator_tokens::{Column, Entity, Model};
use super::{Slice, Store, internal};
use crate::domain::id::OperatorTokenId;
use crate::error::Result;

/// An operator token as it is stored.
pub type OperatorTokenRow = Model;

impl Store {
    /// The operator token with this id, revoked or expired as it may be.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn operator_token(&self, id: Uuid) -> Result<Option<OperatorTokenRow>> {
        Entity::find_by_id(id).one(&self.db).await.map_err(internal)
    }

    /// A page of tokens in order of creation, revoked and expired ones included.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn operator_tokens(&self, after: Option<Uuid>, limit: u64) -> Result<Slice<OperatorTokenRow>> {
        let mut query = Entity::find().order_by_asc(Column::Id).limit(limit + 1);
        if let Some(after) = after {
            query = query.filter(Column::Id.gt(after));
        }
        Ok(Slice::cut(query.all(&self.db).await.map_err(internal)?, limit))
    }
}

impl AccessUnit {
    /// One token, locked against other changes of access.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn operator_token(&self, id: OperatorTokenId) -> Result<Option<OperatorTokenRow>> {
        Entity::find_by_id(id.uuid()).one(self.transaction()).await.map_err(internal)
    }

    /// Writes a new token.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn insert_operator_token(&self, row: OperatorTokenRow) -> Result<OperatorTokenRow> {
        row.into_active_model().insert(self.transaction()).await.map_err(internal)
    }

    /// Writes a changed token.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn update_operator_token(&self, row: OperatorTokenRow) -> Result<OperatorTokenRow> {
        row.into_active_model().reset_all().update(self.transaction()).await.map_err(internal)
    }
}
