//! Customers, carriers and vehicles: paged lists for partners, bulk upserts by code for staff, and
//! look-ups by id for loads that name them.

use std::collections::HashMap;

use sea_orm::sea_query::{Expr, ExprTrait, InsertStatement, OnConflict, Query};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect,
};
use uuid::Uuid;

use super::entities::{carriers, customers, vehicles};
use super::{RowPage, Tenant, document, internal, is_postgres};
use crate::error::Result;

/// A customer as it is stored.
pub type CustomerRow = customers::Model;
/// A carrier as it is stored.
pub type CarrierRow = carriers::Model;
/// A vehicle as it is stored.
pub type VehicleRow = vehicles::Model;

/// The three tables differ only in their payload: this defines the queries of one of them.
macro_rules! party {
    ($table:ident, $row:ty, $page:ident, $by_id:ident, $by_code:ident, $upsert:ident, $code:ident, [$($payload:ident),+]) => {
        pub(super) async fn $page<C: ConnectionTrait>(tenant: &Tenant<'_, C>, after: Option<Uuid>, limit: u64) -> Result<RowPage<$row>> {
            let mut query = $table::Entity::find()
                .filter($table::Column::OrganizationId.eq(tenant.organization.uuid()))
                .order_by_asc($table::Column::Id)
                .limit(limit + 1);
            if let Some(after) = after {
                query = query.filter($table::Column::Id.gt(after));
            }
            Ok(RowPage::cut(query.all(tenant.connection).await.map_err(internal)?, limit))
        }

        pub(super) async fn $by_id<C: ConnectionTrait>(tenant: &Tenant<'_, C>, ids: &[Uuid]) -> Result<HashMap<Uuid, $row>> {
            if ids.is_empty() {
                return Ok(HashMap::new());
            }
            let (id, ids) = ($table::Column::Id, ids.iter().copied());
            // One text for any number of ids: each is prepared on every connection.
            let named = if is_postgres(tenant.connection) { id.eq_any(ids) } else { id.is_in(ids) };
            let rows = $table::Entity::find()
                .filter($table::Column::OrganizationId.eq(tenant.organization.uuid()))
                .filter(named)
                .all(tenant.connection)
                .await
                .map_err(internal)?;
            Ok(rows.into_iter().map(|row| (row.id, row)).collect())
        }

        pub(super) async fn $by_code<C: ConnectionTrait>(tenant: &Tenant<'_, C>, codes: &[String]) -> Result<Vec<$row>> {
            $table::Entity::find()
                .filter($table::Column::OrganizationId.eq(tenant.organization.uuid()))
                .filter(document::among(tenant, $table::Column::$code, codes.iter().map(String::as_str)))
                .all(tenant.connection)
                .await
                .map_err(internal)
        }

        /// Inserts rows, or updates those whose code exists (their id and creation time stay).
        pub(super) fn $upsert(rows: Vec<$row>) -> Option<InsertStatement> {
            if rows.is_empty() {
                return None;
            }
            let on_conflict = OnConflict::columns([$table::Column::OrganizationId, $table::Column::$code])
                .update_columns([$($table::Column::$payload,)+ $table::Column::UpdatedAt])
                .to_owned();
            let insert = $table::Entity::insert_many(rows.into_iter().map(IntoActiveModel::into_active_model))
                .on_conflict(on_conflict);
            Some(sea_orm::QueryTrait::into_query(insert))
        }
    };
}

party!(
    customers,
    CustomerRow,
    customers,
    customers_by_id,
    customers_by_code,
    upsert_customers,
    CustomerCode,
    [CustomerName]
);
party!(
    carriers,
    CarrierRow,
    carriers,
    carriers_by_id,
    carriers_by_code,
    upsert_carriers,
    CarrierCode,
    [CarrierName, McNumber, DotNumber]
);
party!(
    vehicles,
    VehicleRow,
    vehicles,
    vehicles_by_id,
    vehicles_by_unit,
    upsert_vehicles,
    UnitNumber,
    [VehicleType]
);

/// Which of the three parties of a load do not exist in its organization.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Missing {
    /// The customer.
    pub customer: bool,
    /// The carrier.
    pub carrier: bool,
    /// The vehicle.
    pub vehicle: bool,
}

/// Finds out which of these ids do not exist, after a write was refused because of one of them.
pub(super) async fn missing<C: ConnectionTrait>(
    tenant: &Tenant<'_, C>,
    customer: Option<Uuid>,
    carrier: Option<Uuid>,
    vehicle: Option<Uuid>,
) -> Result<Missing> {
    let exists = |entity: sea_orm::sea_query::TableRef, id: Uuid| {
        let mut select = Query::select();
        select
            .expr(Expr::val(1))
            .from(entity)
            .and_where(Expr::col("organization_id").eq(tenant.organization.uuid()))
            .and_where(Expr::col("id").eq(id));
        select
    };
    let mut missing = Missing::default();
    for (table, id, flag) in [
        ("customers", customer, &mut missing.customer),
        ("carriers", carrier, &mut missing.carrier),
        ("vehicles", vehicle, &mut missing.vehicle),
    ] {
        if let Some(id) = id {
            let select = exists(sea_orm::sea_query::IntoTableRef::into_table_ref(table), id);
            *flag = tenant.connection.query_one(&select).await.map_err(internal)?.is_none();
        }
    }
    Ok(missing)
}
