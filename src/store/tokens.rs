//! Operator tokens.

use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use super::entities::operator_tokens::{Column, Entity, Model};
use super::{RowPage, Store, internal};
use crate::error::Result;

/// An operator token as it is stored.
pub type OperatorTokenRow = Model;

impl Store {
    /// The operator token with this id, even if it is revoked or expired.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn operator_token(&self, id: Uuid) -> Result<Option<OperatorTokenRow>> {
        Entity::find_by_id(id).one(&self.db).await.map_err(internal)
    }

    /// A page of tokens in order of creation, revoked and expired ones included.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn operator_tokens(
        &self,
        after: Option<Uuid>,
        limit: u64,
    ) -> Result<RowPage<OperatorTokenRow>> {
        let mut query = Entity::find().order_by_asc(Column::Id).limit(limit + 1);
        if let Some(after) = after {
            query = query.filter(Column::Id.gt(after));
        }
        Ok(RowPage::cut(query.all(&self.db).await.map_err(internal)?, limit))
    }
}
