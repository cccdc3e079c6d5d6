//! Writes of loads.

use sea_orm::sea_query::{Expr, ExprTrait, InsertStatement, OnConflict, Query, UpdateStatement};
use sea_orm::{ActiveModelTrait, EntityTrait, IntoActiveModel, Iterable, QueryTrait};
use serde_json::json;

use super::LoadRow;
use crate::store::document;
use crate::store::entities::loads::{ActiveModel, Column, Entity};

/// New loads, as one statement.
pub(in crate::store) fn insert(rows: impl IntoIterator<Item = LoadRow>) -> InsertStatement {
    let mut insert = Query::insert();
    insert.into_table(Entity).columns(Column::iter());
    for row in rows {
        let mut active = row.into_active_model();
        insert.values_panic(
            Column::iter().map(|column| active.take(column).into_value().map_or_else(Expr::null, Expr::val)),
        );
    }
    insert
}

/// A changed load, over its row.
pub(in crate::store) fn update(row: LoadRow) -> UpdateStatement {
    let (organization, id) = (row.organization_id, row.id);
    let mut active: ActiveModel = row.into_active_model();
    let fixed = [Column::OrganizationId, Column::Id, Column::CreatedAt];
    let changing = Column::iter().filter(|column| !fixed.iter().any(|f| *f as u8 == *column as u8));
    let mut update = Query::update();
    update
        .table(Entity)
        .values(
            changing
                .map(|column| (column, active.take(column).into_value().map_or_else(Expr::null, Expr::val))),
        )
        .and_where(Expr::col(Column::OrganizationId).eq(organization))
        .and_where(Expr::col(Column::Id).eq(id));
    update
}

/// Upserts of loads.
pub(in crate::store) fn upserts(rows: Vec<LoadRow>, postgres: bool) -> Vec<InsertStatement> {
    if rows.is_empty() {
        return Vec::new();
    }
    if postgres {
        return vec![document::insert(Entity, rows.into_iter().map(row_as_document), over_the_row())];
    }
    // SQLite takes about thirty thousand values in a statement.
    let mut rows = rows.into_iter().peekable();
    let mut inserts = Vec::new();
    while rows.peek().is_some() {
        let some = rows.by_ref().take(500).map(IntoActiveModel::into_active_model);
        let insert = Entity::insert_many(some).on_conflict(over_the_row());
        inserts.push(QueryTrait::into_query(insert));
    }
    inserts
}

fn over_the_row() -> OnConflict {
    let changing = Column::iter()
        .filter(|column| !matches!(column, Column::OrganizationId | Column::Id | Column::CreatedAt));
    OnConflict::columns([Column::OrganizationId, Column::Id]).update_columns(changing).to_owned()
}

/// A row as an object with a field per column.
fn row_as_document(row: LoadRow) -> serde_json::Value {
    json!({
        "organization_id": row.organization_id,
        "id": row.id,
        "external_id": row.external_id,
        "order_number": row.order_number,
        "status": row.status,
        "rate": row.rate,
        "currency": row.currency,
        "notes": row.notes,
        "customer_id": row.customer_id,
        "carrier_id": row.carrier_id,
        "vehicle_id": row.vehicle_id,
        "load_references": row.load_references,
        "equipment": row.equipment,
        "stops": row.stops,
        "created_at": row.created_at,
        "updated_at": row.updated_at,
        "rendering": row.rendering,
        "rendered_at": row.rendered_at,
        "rendered": row.rendered,
    })
}
