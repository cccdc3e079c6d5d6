//! Pages of loads, oldest update first.

use sea_orm::sea_query::{Expr, ExprTrait, Query, SelectStatement, UnionType};
use sea_orm::{ConnectionTrait, Order, StreamTrait};

use super::LoadForm;
use crate::error::Result;
use crate::store::Tenant;
use crate::store::entities::loads::{Column, Entity};
use crate::store::page::{Portions, RowPage};

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

/// A page of loads in one of their forms.
pub(in crate::store) async fn loads<C: ConnectionTrait + StreamTrait, F: LoadForm>(
    tenant: &Tenant<'_, C>,
    filter: &LoadFilter,
) -> Result<RowPage<F>> {
    if filter.statuses.as_deref().is_some_and(<[_]>::is_empty) {
        return Ok(RowPage { rows: Vec::new(), more: false });
    }
    let backend = ConnectionTrait::get_database_backend(tenant.connection);
    let begin = if filter.with_stops { Portions::<F>::of_large } else { Portions::all_at_once };
    let (mut portions, mut filter) = (begin(filter.limit), filter.clone());
    while let Some((limit, behind)) = portions.next() {
        filter.limit = limit;
        // This moment is unique in an organization.
        filter.from = behind.map_or(filter.from, |row| row.updated_at().saturating_add(1));
        let columns: Vec<_> = F::columns().collect();
        let statement = backend.build(&page_of(tenant, &filter, &columns));
        portions.read(tenant.connection, statement, F::weight).await?;
    }
    Ok(portions.into_page())
}

fn page_of<C: ConnectionTrait>(
    tenant: &Tenant<'_, C>,
    filter: &LoadFilter,
    columns: &[Column],
) -> SelectStatement {
    match filter.statuses.as_deref() {
        None => by_update(tenant, filter, columns, None),
        Some([only]) => by_update(tenant, filter, columns, Some(only)),
        Some(several) => merged(tenant, filter, columns, several),
    }
}

/// One range of one index: `(organization_id, updated_at)`, or, with a status, of the index that
/// has it in the middle. Either way the cost of a page does not depend on its depth or on the size
/// of the table.
fn by_update<C: ConnectionTrait>(
    tenant: &Tenant<'_, C>,
    filter: &LoadFilter,
    columns: &[Column],
    status: Option<&str>,
) -> SelectStatement {
    let mut select = Query::select();
    for column in columns {
        if matches!(column, Column::Stops) && !filter.with_stops {
            select.expr_as(Expr::cust("'[]'"), *column);
        } else {
            select.column(*column);
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
    columns: &[Column],
    statuses: &[&'static str],
) -> SelectStatement {
    let columns_of = || columns.iter().copied();
    let mut ranges = statuses.iter().map(|status| {
        // SQLite requires ORDER BY and LIMIT of a union's parts in a subquery.
        let mut part = Query::select();
        part.columns(columns_of()).from_subquery(by_update(tenant, filter, columns, Some(status)), "part");
        part
    });
    let mut union = ranges.next().unwrap_or_else(|| by_update(tenant, filter, columns, None));
    for range in ranges {
        union.union(UnionType::All, range);
    }
    let mut select = Query::select();
    select
        .columns(columns_of())
        .from_subquery(union, "loads")
        .order_by(Column::UpdatedAt, Order::Asc)
        .limit(filter.limit + 1);
    select
}
