//! Rates as decimals.
//!
//! A rate has at most two decimals, and the API takes no other. The double in `rate` names each of them exactly, but
//! sums of doubles do not stay exact: reports add up `rate_amount`. The database derives it, so that nodes of the
//! version before, which know `rate` alone, keep both in step.

use crate::run;
use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::DbBackend;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let amount = match manager.get_database_backend() {
            // PostgreSQL writes the table anew for it, and holds off writers meanwhile.
            DbBackend::Postgres => "numeric(14, 2) generated always as (rate::numeric(14, 2)) stored",
            _ => {
                "text generated always as (case when rate is not null then printf('%.2f', rate) end) virtual"
            }
        };
        run(manager, &[&format!("alter table loads add column rate_amount {amount}")]).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run(manager, &["alter table loads drop column rate_amount"]).await
    }
}
