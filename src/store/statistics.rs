//! What PostgreSQL's planner knows about tables that grow fast.
//!
//! It takes an empty table for a small one and chooses among indexes as if each were as good as any other. A prepared
//! statement keeps that choice until the table is analyzed next, which autovacuum does once a minute at most: on the
//! first day, an import would read all loads of its organization for each one that it looks up.

use sea_orm::{ConnectionTrait, DbErr, FromQueryResult, Statement};

use super::{Store, internal, is_postgres};
use crate::error::Result;

/// The tables that have tripled since they were analyzed: at most all of the schema, and each of them seldom.
const GROWN: &str = "select format('%I', grown.relname) as name
    from pg_stat_user_tables grown join pg_class on pg_class.oid = relid
    where schemaname = current_schema() and n_live_tup > 100 + 2 * greatest(reltuples, 0)";

#[derive(FromQueryResult)]
struct Grown {
    /// Quoted where it must be.
    name: String,
}

impl Store {
    /// Analyzes the tables that have grown since they were analyzed; how many.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn analyze_grown(&self) -> Result<u64> {
        if !is_postgres(&self.db) {
            return Ok(0);
        }
        let analyzed = async {
            let statement = Statement::from_string(self.db.get_database_backend(), GROWN);
            let grown = Grown::find_by_statement(statement).all(&self.db).await?;
            let names: Vec<&str> = grown.iter().map(|grown| grown.name.as_str()).collect();
            if !names.is_empty() {
                // Another node may be at it.
                let names = names.join(", ");
                self.db.execute_unprepared(&format!("analyze (skip_locked) {names}")).await?;
            }
            Ok::<u64, DbErr>(names.len() as u64)
        };
        analyzed.await.map_err(internal)
    }
}
