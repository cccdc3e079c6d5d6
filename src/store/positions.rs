//! Tracking positions. The newest `recorded_at` of a load is where it is; late and repeated
//! reports change nothing.

use std::collections::HashMap;

use sea_orm::sea_query::{Expr, ExprTrait, Query};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, FromQueryResult, IntoActiveModel, QueryFilter,
    sea_query::OnConflict,
};
use uuid::Uuid;

use super::entities::positions::{Column, Entity, Model};
use super::{Store, Tenant, internal};
use crate::domain::id::LoadId;
use crate::error::Result;

/// A position as it is stored.
pub type PositionRow = Model;

impl<C: ConnectionTrait> Tenant<'_, C> {
    /// The newest position of a load.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn newest_position(&self, load: LoadId) -> Result<Option<PositionRow>> {
        let statement = self.statement(
            "select * from positions where organization_id = $1 and load_id = $2 order by recorded_at desc limit 1",
            [self.organization.uuid().into(), load.uuid().into()],
        );
        PositionRow::find_by_statement(statement).one(self.connection).await.map_err(internal)
    }

    /// The newest position of each of these loads, by load.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn newest_positions(&self, loads: &[Uuid]) -> Result<HashMap<Uuid, PositionRow>> {
        if loads.is_empty() {
            return Ok(HashMap::new());
        }
        let mut newest = Query::select();
        newest
            .column(Column::LoadId)
            .expr(Expr::col(Column::RecordedAt).max())
            .from(Entity)
            .and_where(Expr::col(Column::OrganizationId).eq(self.organization.uuid()))
            .and_where(Expr::col(Column::LoadId).is_in(loads.iter().copied()))
            .group_by_col(Column::LoadId);
        let rows = Entity::find()
            .filter(Column::OrganizationId.eq(self.organization.uuid()))
            .filter(
                Expr::tuple([Expr::col(Column::LoadId), Expr::col(Column::RecordedAt)]).in_subquery(newest),
            )
            .all(self.connection)
            .await
            .map_err(internal)?;
        Ok(rows.into_iter().map(|row| (row.load_id, row)).collect())
    }
}

impl Store {
    /// Keeps positions; returns how many were new. All rows belong to the organization of the first.
    ///
    /// # Errors
    /// When the database cannot be asked; then none is kept.
    pub async fn keep_positions(&self, rows: Vec<PositionRow>) -> Result<u64> {
        if rows.is_empty() {
            return Ok(0);
        }
        let _writer = self.writer().await;
        Entity::insert_many(rows.into_iter().map(IntoActiveModel::into_active_model))
            .on_conflict(
                OnConflict::columns([Column::OrganizationId, Column::LoadId, Column::RecordedAt])
                    .do_nothing()
                    .to_owned(),
            )
            .exec_without_returning(&self.db)
            .await
            .map_err(internal)
    }
}
