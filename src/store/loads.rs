//! Queries and writes of loads.

use sea_orm::sea_query::{
    Expr, ExprTrait, InsertStatement, OnConflict, Query, SelectStatement, UnionType, UpdateStatement,
};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DatabaseConnection, DbErr, EntityTrait, FromQueryResult,
    IntoActiveModel, Iterable, Order, QueryFilter, QuerySelect, QueryTrait, StreamTrait,
};
use serde_json::json;
use uuid::Uuid;

use super::entities::loads::{ActiveModel, Column, Entity, Model};
use super::errors::{Constraint, dangling};
use super::page::{Portions, RowPage, text_weight, weight};
use super::{Tenant, document, internal, is_postgres, parties, violated};
use crate::domain::id::LoadId;
use crate::error::{Detail, Error, Result};

/// A load as it is stored.
pub type LoadRow = Model;

/// A caller's reference to a load: Trailflow's id or its own.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum LoadReference {
    /// `load_…`
    Id(LoadId),
    /// The partner's externalId.
    External(String),
}

impl From<&str> for LoadReference {
    fn from(text: &str) -> Self {
        text.parse().map_or_else(|_| LoadReference::External(text.to_owned()), LoadReference::Id)
    }
}

/// The filter for a page of loads, oldest update first.
#[derive(Debug, Clone, Default)]
pub struct LoadFilter {
    /// Only loads whose `updated_at` is at least this.
    pub from: i64,
    /// Only loads in one of these states; `None` for any.
    pub statuses: Option<Vec<&'static str>>,
    /// Only the load with this externalId.
    pub external_id: Option<String>,
    /// Whether the stops are read as well. They are most of a load's bytes; if they are not read,
    /// each load has none.
    pub with_stops: bool,
    /// Rows at most.
    pub limit: u64,
}

const EXTERNAL_ID_KEY: Constraint =
    Constraint { name: "loads_external_id_key", sqlite_columns: "loads.organization_id, loads.external_id" };

/// The references of a written load to other rows, for finding out which of them is wrong.
pub(super) struct LoadClaims {
    external_id: Option<String>,
    customer_id: Option<Uuid>,
    carrier_id: Option<Uuid>,
    vehicle_id: Option<Uuid>,
}

impl LoadClaims {
    pub(super) fn of(row: &LoadRow) -> Self {
        LoadClaims {
            external_id: row.external_id.clone(),
            customer_id: row.customer_id,
            carrier_id: row.carrier_id,
            vehicle_id: row.vehicle_id,
        }
    }
}

/// The error of a change that the database refuses: a violated rule of loads says what to change;
/// anything else is an internal error.
pub(super) async fn refusal(
    tenant: &Tenant<'_, DatabaseConnection>,
    claims: Option<&LoadClaims>,
    error: DbErr,
) -> Error {
    let Some(row) = claims else { return internal(error) };
    if violated(&error, EXTERNAL_ID_KEY) {
        return Error::conflict(format!(
            "Another load of your organization has the externalId {:?}. Read or upsert that one, or choose another externalId.",
            row.external_id.as_deref().unwrap_or_default()
        ));
    }
    if !dangling(&error) {
        return internal(error);
    }
    let missing = match parties::missing(tenant, row.customer_id, row.carrier_id, row.vehicle_id).await {
        Ok(missing) => missing,
        Err(error) => return error,
    };
    let details = [
        (missing.customer, "/customerId", "customer"),
        (missing.carrier, "/carrierId", "carrier"),
        (missing.vehicle, "/vehicleId", "vehicle"),
    ];
    let details: Vec<_> = details
        .into_iter()
        .filter(|(missing, ..)| *missing)
        .map(|(_, pointer, what)| Detail::new(pointer, format!("names no {what} of your organization")))
        .collect();
    // The row may have been created in between; then a retry helps.
    if details.is_empty() { Error::unavailable(error) } else { Error::violations(details) }
}

/// How many bytes a load takes on a page, or slightly more.
fn weigh(row: &LoadRow) -> usize {
    /// Names of fields, ids, numbers.
    const ELSE: usize = 700;
    let texts = [Some(&row.order_number), row.external_id.as_ref(), row.notes.as_ref()];
    let documents = [Some(&row.load_references), row.equipment.as_ref(), Some(&row.stops)];
    let texts: usize = texts.into_iter().flatten().map(|text| text_weight(text)).sum();
    ELSE + texts + documents.into_iter().flatten().map(weight).sum::<usize>()
}

pub(super) const COLUMNS: &str = "select organization_id, id, external_id, order_number, status, rate, currency, notes, customer_id, \
    carrier_id, vehicle_id, load_references, equipment, stops, created_at, updated_at from loads where organization_id = $1 and ";

pub(super) async fn load<C: ConnectionTrait>(
    tenant: &Tenant<'_, C>,
    reference: &LoadReference,
) -> Result<Option<LoadRow>> {
    // Built once: building this statement again costs a tenth of the whole read.
    static BY_ID: std::sync::LazyLock<String> = std::sync::LazyLock::new(|| format!("{COLUMNS} id = $2"));
    static BY_EXTERNAL_ID: std::sync::LazyLock<String> =
        std::sync::LazyLock::new(|| format!("{COLUMNS} external_id = $2"));
    let organization = tenant.organization.uuid().into();
    let statement = match reference {
        LoadReference::Id(id) => tenant.statement(BY_ID.as_str(), [organization, id.uuid().into()]),
        LoadReference::External(id) => {
            tenant.statement(BY_EXTERNAL_ID.as_str(), [organization, id.as_str().into()])
        }
    };
    LoadRow::find_by_statement(statement).one(tenant.connection).await.map_err(internal)
}

pub(super) async fn loads<C: ConnectionTrait + StreamTrait>(
    tenant: &Tenant<'_, C>,
    filter: &LoadFilter,
) -> Result<RowPage<LoadRow>> {
    if filter.statuses.as_deref().is_some_and(<[_]>::is_empty) {
        return Ok(RowPage { rows: Vec::new(), more: false });
    }
    let backend = ConnectionTrait::get_database_backend(tenant.connection);
    let begin = if filter.with_stops { Portions::<LoadRow>::of_large } else { Portions::all_at_once };
    let (mut portions, mut filter) = (begin(filter.limit), filter.clone());
    while let Some((limit, behind)) = portions.next() {
        filter.limit = limit;
        // This moment is unique in an organization.
        filter.from = behind.map_or(filter.from, |row| row.updated_at.saturating_add(1));
        let statement = backend.build(&page_of(tenant, &filter));
        portions.read(tenant.connection, statement, weigh).await?;
    }
    Ok(portions.into_page())
}

fn page_of<C: ConnectionTrait>(tenant: &Tenant<'_, C>, filter: &LoadFilter) -> SelectStatement {
    match filter.statuses.as_deref() {
        None => by_update(tenant, filter, None),
        Some([only]) => by_update(tenant, filter, Some(only)),
        Some(several) => merged(tenant, filter, several),
    }
}

/// One range of one index: `(organization_id, updated_at)`, or, with a status, of the index that
/// has it in the middle. Either way the cost of a page does not depend on its depth or on the size
/// of the table.
fn by_update<C: ConnectionTrait>(
    tenant: &Tenant<'_, C>,
    filter: &LoadFilter,
    status: Option<&str>,
) -> SelectStatement {
    let mut select = Query::select();
    for column in Column::iter() {
        if matches!(column, Column::Stops) && !filter.with_stops {
            let none = if is_postgres(tenant.connection) { "'[]'::jsonb" } else { "'[]'" };
            select.expr_as(Expr::cust(none), column);
        } else {
            select.column(column);
        }
    }
    select
        .from(Entity)
        .and_where(Expr::col(Column::OrganizationId).eq(tenant.organization.uuid()))
        .and_where(Expr::col(Column::UpdatedAt).gte(filter.from))
        .order_by(Column::UpdatedAt, Order::Asc)
        .limit(filter.limit + 1);
    if let Some(status) = status {
        select.and_where(Expr::col(Column::Status).eq(status));
    }
    if let Some(external_id) = &filter.external_id {
        select.and_where(Expr::col(Column::ExternalId).eq(external_id.as_str()));
    }
    select
}

/// Several statuses: a range of the index for each, merged. (`status in (…)` would make the
/// database read and sort everything after the cursor.)
fn merged<C: ConnectionTrait>(
    tenant: &Tenant<'_, C>,
    filter: &LoadFilter,
    statuses: &[&'static str],
) -> SelectStatement {
    let mut ranges = statuses.iter().map(|status| {
        // SQLite requires ORDER BY and LIMIT of a union's parts in a subquery.
        let mut part = Query::select();
        part.columns(Column::iter()).from_subquery(by_update(tenant, filter, Some(status)), "part");
        part
    });
    let mut union = ranges.next().unwrap_or_else(|| by_update(tenant, filter, None));
    for range in ranges {
        union.union(UnionType::All, range);
    }
    let mut select = Query::select();
    select
        .columns(Column::iter())
        .from_subquery(union, "loads")
        .order_by(Column::UpdatedAt, Order::Asc)
        .limit(filter.limit + 1);
    select
}

pub(super) async fn loads_by_external_id<C: ConnectionTrait>(
    tenant: &Tenant<'_, C>,
    ids: &[String],
) -> Result<Vec<LoadRow>> {
    Entity::find()
        .filter(Column::OrganizationId.eq(tenant.organization.uuid()))
        .filter(document::among(tenant, Column::ExternalId, ids.iter().map(String::as_str)))
        .all(tenant.connection)
        .await
        .map_err(internal)
}

pub(super) async fn load_statuses<C: ConnectionTrait>(
    tenant: &Tenant<'_, C>,
    references: &[LoadReference],
) -> Result<Vec<(LoadReference, Uuid, String)>> {
    let ids = references.iter().filter_map(|r| match r {
        LoadReference::Id(id) => Some(id.uuid()),
        LoadReference::External(_) => None,
    });
    let external_ids = references.iter().filter_map(|r| match r {
        LoadReference::Id(_) => None,
        LoadReference::External(id) => Some(id.as_str()),
    });
    let by_id = if is_postgres(tenant.connection) { Column::Id.eq_any(ids) } else { Column::Id.is_in(ids) };
    let by_external = document::among(tenant, Column::ExternalId, external_ids);
    let mut found = Vec::with_capacity(references.len());
    for (named, is_ours) in [(by_id, true), (by_external, false)] {
        let rows: Vec<(Uuid, Option<String>, String)> = Entity::find()
            .select_only()
            .columns([Column::Id, Column::ExternalId, Column::Status])
            .filter(Column::OrganizationId.eq(tenant.organization.uuid()))
            .filter(named)
            .into_tuple()
            .all(tenant.connection)
            .await
            .map_err(internal)?;
        found.extend(rows.into_iter().filter_map(|(id, external_id, status)| {
            let reference = match (is_ours, external_id) {
                (true, _) => LoadReference::Id(LoadId::from_uuid(id)),
                (false, external_id) => LoadReference::External(external_id?),
            };
            Some((reference, id, status))
        }));
    }
    Ok(found)
}

/// New loads, as one statement.
pub(super) fn insert(rows: impl IntoIterator<Item = LoadRow>) -> InsertStatement {
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
pub(super) fn update(row: LoadRow) -> UpdateStatement {
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
pub(super) fn upserts(rows: Vec<LoadRow>, postgres: bool) -> Vec<InsertStatement> {
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
    })
}
