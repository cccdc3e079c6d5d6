//! Many rows as one value of a statement, for PostgreSQL, which reads a document faster than thousands of
//! placeholders. The text of such a statement does not depend on the number of rows: each text is prepared on
//! every connection, and cached there, by this program and by the database.

use sea_orm::sea_query::{Expr, Func, InsertStatement, OnConflict, Query};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, Iterable};
use serde_json::Value;

use super::{Tenant, is_postgres};

/// An INSERT of rows that are objects with a field per column.
pub(super) fn insert<E: EntityTrait>(
    entity: E,
    rows: impl Iterator<Item = Value>,
    on_conflict: OnConflict,
) -> InsertStatement {
    let record = format!("null::{}", entity.table_name());
    let rows = Func::cust("jsonb_populate_recordset").arg(Expr::cust(record)).arg(rows.collect::<Value>());
    let mut select = Query::select();
    select.columns(E::Column::iter()).from_function(rows, "row");
    let mut insert = Query::insert();
    insert.into_table(entity).columns(E::Column::iter()).on_conflict(on_conflict);
    insert.select_from(select).expect("both have the columns of the table");
    insert
}

/// Whether a column is one of these texts.
pub(super) fn among<'t, C: ConnectionTrait>(
    tenant: &Tenant<'_, C>,
    column: impl ColumnTrait,
    texts: impl IntoIterator<Item = &'t str>,
) -> Expr {
    if is_postgres(tenant.connection) {
        column.eq_any(texts.into_iter().map(str::to_owned))
    } else {
        column.is_in(texts)
    }
}
