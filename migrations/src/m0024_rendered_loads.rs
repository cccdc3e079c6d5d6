//! Loads as callers see them, as text.
//!
//! A load's JSON is rendered when the load changes. `rendering` is the version that rendered it, and `rendered_at` the
//! `updated_at` of what was rendered: a node that does not know these columns changes neither, so that its changes are
//! noticed. Whoever repairs a load by SQL sets `rendering` to 0.

use crate::run;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run(
            manager,
            &[
                "alter table loads add column rendering smallint not null default 0",
                "alter table loads add column rendered_at bigint not null default 0",
                "alter table loads add column rendered text not null default ''",
                "alter table loads add column rendered_stops text not null default '[]'",
            ],
        )
        .await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run(
            manager,
            &[
                "alter table loads drop column rendering",
                "alter table loads drop column rendered_at",
                "alter table loads drop column rendered",
                "alter table loads drop column rendered_stops",
            ],
        )
        .await
    }
}
