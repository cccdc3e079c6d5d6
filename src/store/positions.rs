//! Tracking positions. The position with the newest `recorded_at` is the load's current one; late
//! and repeated reports change nothing.

use std::collections::HashMap;

use sea_orm::sea_query::{Expr, ExprTrait, Query, SimpleExpr};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait, FromQueryResult, IntoActiveModel,
    QueryFilter, QueryOrder, QuerySelect, TransactionTrait, sea_query::OnConflict,
};
use serde_json::{Value, json};
use uuid::Uuid;

use super::audit::Entry;
use super::entities::loads;
use super::entities::positions::{Column, Entity, Model};
use super::{RowPage, Store, Tenant, document, internal, is_postgres, transaction};
use crate::domain::id::LoadId;
use crate::error::Result;

/// A position as it is stored.
pub type PositionRow = Model;

pub(super) async fn newest_position<C: ConnectionTrait>(
    tenant: &Tenant<'_, C>,
    load: LoadId,
    until: i64,
) -> Result<Option<PositionRow>> {
    let statement = tenant.statement(
        "select * from positions where organization_id = $1 and load_id = $2 and recorded_at <= $3 \
         order by recorded_at desc limit 1",
        [tenant.organization.uuid().into(), load.uuid().into(), until.into()],
    );
    PositionRow::find_by_statement(statement).one(tenant.connection).await.map_err(internal)
}

pub(super) async fn newest_positions<C: ConnectionTrait>(
    tenant: &Tenant<'_, C>,
    loads: &[Uuid],
    until: i64,
) -> Result<HashMap<Uuid, PositionRow>> {
    if loads.is_empty() {
        return Ok(HashMap::new());
    }
    let mut newest = Query::select();
    newest
        .column(Column::LoadId)
        .expr(Expr::col(Column::RecordedAt).max())
        .from(Entity)
        .and_where(Expr::col(Column::OrganizationId).eq(tenant.organization.uuid()))
        .and_where(Expr::col(Column::LoadId).is_in(loads.iter().copied()))
        .and_where(Expr::col(Column::RecordedAt).lte(until))
        .group_by_col(Column::LoadId);
    let rows = Entity::find()
        .filter(Column::OrganizationId.eq(tenant.organization.uuid()))
        .filter(Expr::tuple([Expr::col(Column::LoadId), Expr::col(Column::RecordedAt)]).in_subquery(newest))
        .all(tenant.connection)
        .await
        .map_err(internal)?;
    Ok(rows.into_iter().map(|row| (row.load_id, row)).collect())
}

pub(super) async fn newest_moments<C: ConnectionTrait>(
    tenant: &Tenant<'_, C>,
    named: &[Uuid],
    until: i64,
) -> Result<HashMap<Uuid, i64>> {
    if named.is_empty() {
        return Ok(HashMap::new());
    }
    // One lookup at the end of an index range per load, however many positions it has.
    let mut newest = Query::select();
    newest
        .expr(Expr::col((Entity, Column::RecordedAt)).max())
        .from(Entity)
        .and_where(Expr::col((Entity, Column::OrganizationId)).eq(tenant.organization.uuid()))
        .and_where(Expr::col((Entity, Column::LoadId)).equals((loads::Entity, loads::Column::Id)))
        .and_where(Expr::col((Entity, Column::RecordedAt)).lte(until));
    let ids = named.iter().copied();
    let named = if is_postgres(tenant.connection) {
        loads::Column::Id.eq_any(ids)
    } else {
        loads::Column::Id.is_in(ids)
    };
    let rows: Vec<(Uuid, Option<i64>)> = loads::Entity::find()
        .select_only()
        .column(loads::Column::Id)
        .expr_as(SimpleExpr::SubQuery(None, Box::new(newest.into())), "newest")
        .filter(loads::Column::OrganizationId.eq(tenant.organization.uuid()))
        .filter(named)
        .into_tuple()
        .all(tenant.connection)
        .await
        .map_err(internal)?;
    Ok(rows.into_iter().filter_map(|(load, moment)| Some((load, moment?))).collect())
}

/// A page of all positions, behind that of this load at this moment.
pub(super) async fn positions<C: ConnectionTrait>(
    tenant: &Tenant<'_, C>,
    behind: Option<(Uuid, i64)>,
    limit: u64,
) -> Result<RowPage<PositionRow>> {
    let mut query = Entity::find()
        .filter(Column::OrganizationId.eq(tenant.organization.uuid()))
        .order_by_asc(Column::LoadId)
        .order_by_asc(Column::RecordedAt)
        .limit(limit + 1);
    if let Some((load, at)) = behind {
        let place = Expr::tuple([Expr::col(Column::LoadId), Expr::col(Column::RecordedAt)]);
        query = query.filter(place.gt(Expr::tuple([Expr::val(load), Expr::val(at)])));
    }
    Ok(RowPage::cut(query.all(tenant.connection).await.map_err(internal)?, limit))
}

impl Store {
    /// Writes positions, with one entry in the audit log for all of them; returns how many were
    /// new.
    ///
    /// # Errors
    /// When the database is unavailable; then none is written.
    pub async fn keep_positions(&self, rows: Vec<PositionRow>, entry: Entry) -> Result<u64> {
        let _writer = self.writer().await;
        let transaction = self.db.begin().await.map_err(internal)?;
        let kept = insert(&transaction, rows).await.map_err(|error| self.cannot_write(error))?;
        transaction::commit(self, transaction, vec![entry]).await?;
        Ok(kept)
    }
}

async fn insert(transaction: &DatabaseTransaction, rows: Vec<PositionRow>) -> Result<u64, DbErr> {
    if rows.is_empty() {
        return Ok(0);
    }
    let nothing = OnConflict::columns([Column::OrganizationId, Column::LoadId, Column::RecordedAt])
        .do_nothing()
        .to_owned();
    if is_postgres(transaction) {
        let insert = document::insert(Entity, rows.into_iter().map(row_as_document), nothing);
        return Ok(transaction.execute(&insert).await?.rows_affected());
    }
    Entity::insert_many(rows.into_iter().map(IntoActiveModel::into_active_model))
        .on_conflict(nothing)
        .exec_without_returning(transaction)
        .await
}

/// A row as an object with a field per column.
fn row_as_document(row: PositionRow) -> Value {
    json!({
        "organization_id": row.organization_id,
        "load_id": row.load_id,
        "recorded_at": row.recorded_at,
        "latitude": row.latitude,
        "longitude": row.longitude,
        "speed_mph": row.speed_mph,
        "heading_degrees": row.heading_degrees,
        "city": row.city,
        "state": row.state,
        "source": row.source,
        "received_at": row.received_at,
    })
}
