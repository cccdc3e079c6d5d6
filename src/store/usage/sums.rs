//! Tables of sums, to which rows are added: the text of a statement does not depend on their number.

use sea_orm::sea_query::{ArrayType, Expr, ExprTrait, OnConflict, Query};
use sea_orm::{ConnectionTrait, DbBackend, DbErr, Statement, Value};

use crate::store::is_postgres;
use crate::store::requests::array;

/// A table of sums.
pub(super) struct Table {
    pub(super) name: &'static str,
    /// The columns of the key.
    pub(super) key: &'static [(&'static str, Kind)],
    /// The sums.
    pub(super) sums: &'static [&'static str],
}

/// The type of a column.
#[derive(Clone, Copy)]
pub(super) enum Kind {
    Id,
    Number,
    Text,
}

impl Kind {
    fn of_array(self) -> (ArrayType, &'static str) {
        match self {
            Kind::Id => (ArrayType::Uuid, "uuid[]"),
            Kind::Number => (ArrayType::BigInt, "bigint[]"),
            Kind::Text => (ArrayType::String, "text[]"),
        }
    }
}

impl Table {
    /// Adds rows, each with the key's values and then the numbers to add, no key twice. They are in the order of
    /// their keys, so that two nodes that add at the same time do not deadlock.
    pub(super) async fn add(
        &self,
        connection: &impl ConnectionTrait,
        rows: Vec<Vec<Value>>,
    ) -> Result<(), DbErr> {
        if rows.is_empty() {
            return Ok(());
        }
        if is_postgres(connection) {
            let statement =
                Statement::from_sql_and_values(DbBackend::Postgres, self.sql(), self.columns_of(&rows));
            return connection.execute_raw(statement).await.map(drop);
        }
        let mut on_conflict = OnConflict::columns(self.key.iter().map(|(column, _)| *column));
        for sum in self.sums {
            on_conflict.value(*sum, Expr::col((self.name, *sum)).add(Expr::col(("excluded", *sum))));
        }
        let mut insert = Query::insert();
        insert
            .into_table(self.name)
            .columns(self.columns().map(|(column, _)| column))
            .on_conflict(on_conflict);
        for row in rows {
            insert.values_panic(row.into_iter().map(Expr::val));
        }
        connection.execute(&insert).await.map(drop)
    }

    fn columns(&self) -> impl Iterator<Item = (&'static str, Kind)> {
        self.key.iter().copied().chain(self.sums.iter().map(|sum| (*sum, Kind::Number)))
    }

    fn sql(&self) -> String {
        let list = |words: Vec<String>| words.join(", ");
        let name = self.name;
        let columns = list(self.columns().map(|(column, _)| column.to_owned()).collect());
        let key = list(self.key.iter().map(|(column, _)| (*column).to_owned()).collect());
        let arrays = self.columns().enumerate();
        let arrays =
            list(arrays.map(|(at, (_, kind))| format!("${}::{}", at + 1, kind.of_array().1)).collect());
        let sums =
            list(self.sums.iter().map(|sum| format!("{sum} = {name}.{sum} + excluded.{sum}")).collect());
        format!(
            "insert into {name} ({columns}) select * from unnest({arrays}) \
             on conflict ({key}) do update set {sums}"
        )
    }

    /// The rows as one value per column.
    fn columns_of(&self, rows: &[Vec<Value>]) -> Vec<Value> {
        let of = |at: usize| rows.iter().filter_map(move |row| row.get(at).cloned());
        self.columns().enumerate().map(|(at, (_, kind))| array(kind.of_array().0, of(at))).collect()
    }
}
