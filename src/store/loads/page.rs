//! Pages of loads, oldest update first.

use sea_orm::{ConnectionTrait, Statement, StreamTrait, Value};

use super::{LoadForm, columns_of};
use crate::error::Result;
use crate::store::Tenant;
use crate::store::page::{FIRST_PORTION, Portions, RowPage};

/// Rows of the usual statements, one of them to see whether others follow: of a page of the contract's default and of
/// its greatest length, and of the two portions of each where loads are read with their stops. This limit is a part of
/// the text, so that a plan can be kept that is made for it. Any other is a value: each text is prepared on every
/// connection, and takes a place of the few that are kept there.
const USUAL_ROWS: [u64; 5] =
    [50 + 1, 100 + 1, FIRST_PORTION + 1, 50 - FIRST_PORTION + 1, 100 - FIRST_PORTION + 1];

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
    let begin = if filter.with_stops { Portions::<F>::of_large } else { Portions::all_at_once };
    let (mut portions, mut filter) = (begin(filter.limit), filter.clone());
    while let Some((limit, behind)) = portions.next() {
        filter.limit = limit;
        // This moment is unique in an organization.
        filter.from = behind.map_or(filter.from, |row| row.updated_at().saturating_add(1));
        portions.read(tenant.connection, statement::<_, F>(tenant, &filter), F::weight).await?;
    }
    Ok(portions.into_page())
}

/// A page is one range of one index: `(organization_id, updated_at)`, or, with a status, of the index that has it in the
/// middle. Either way its cost does not depend on its depth or on the size of the table. Of several statuses, the ranges
/// are merged: `status in (…)` would make the database read and sort everything after the cursor.
///
/// It is written as text, because putting it together from parts takes longer than to read a few loads. The text depends
/// on which filters there are, never on their values.
fn statement<C: ConnectionTrait, F: LoadForm>(tenant: &Tenant<'_, C>, filter: &LoadFilter) -> Statement {
    let mut values: Vec<Value> = vec![tenant.organization.uuid().into(), filter.from.into()];
    let mut bind = |value: Value| {
        values.push(value);
        format!("${}", values.len())
    };
    let statuses = filter.statuses.iter().flatten();
    let statuses: Vec<_> =
        statuses.map(|status| format!(" and status = {}", bind((*status).into()))).collect();
    let external_id = filter.external_id.as_deref();
    let external_id = external_id.map(|id| format!(" and external_id = {}", bind(id.into())));
    let rows = filter.limit + 1;
    let is_usual = USUAL_ROWS.contains(&rows) && statuses.len() < 2 && external_id.is_none();
    let rows = if is_usual { rows.to_string() } else { bind(i64::try_from(rows).unwrap_or(i64::MAX).into()) };
    let columns = columns_of::<F>(filter.with_stops);
    let external_id = external_id.unwrap_or_default();
    let range = |status: &str| {
        format!(
            "select {columns} from loads where organization_id = $1 and updated_at >= $2{status}{external_id} \
             order by updated_at limit {rows}"
        )
    };
    let sql = match statuses.as_slice() {
        [] => range(""),
        [only] => range(only),
        several => {
            // SQLite requires ORDER BY and LIMIT of a union's parts in a subquery.
            let parts = several.iter().map(|status| format!("select * from ({}) as part", range(status)));
            let parts = parts.collect::<Vec<_>>().join(" union all ");
            format!("select * from ({parts}) as loads order by updated_at limit {rows}")
        }
    };
    Statement::from_sql_and_values(tenant.connection.get_database_backend(), sql, values)
}
