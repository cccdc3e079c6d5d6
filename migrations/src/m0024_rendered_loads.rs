//! Loads as callers see them, as text.
//!
//! A load's JSON is rendered when the load changes. `rendering` is the version that rendered it, and `rendered_at` the
//! `updated_at` of what was rendered: a node that does not know these columns changes neither, so that its changes are
//! noticed. The documents of a load become text too, which the database neither parses nor prints.

use crate::run;
use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::DbBackend;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run(manager, COLUMNS).await?;
        in_postgres(manager, TEXT).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run(
            manager,
            &[
                "alter table loads drop column rendering",
                "alter table loads drop column rendered_at",
                "alter table loads drop column rendered",
            ],
        )
        .await?;
        in_postgres(manager, DOCUMENTS).await
    }
}

/// SQLite keeps documents as text anyway.
async fn in_postgres(manager: &SchemaManager<'_>, statements: &[&str]) -> Result<(), DbErr> {
    if manager.get_database_backend() == DbBackend::Postgres {
        run(manager, statements).await
    } else {
        Ok(())
    }
}

const COLUMNS: &[&str] = &[
    "alter table loads add column rendering smallint not null default 0",
    "alter table loads add column rendered_at bigint not null default 0",
    "alter table loads add column rendered text not null default ''",
];

// One statement, so that the table is written anew only once.
const TEXT: &[&str] = &["alter table loads alter column load_references type text,
    alter column equipment type text, alter column stops type text"];

const DOCUMENTS: &[&str] = &["alter table loads alter column load_references type jsonb using load_references::jsonb,
    alter column equipment type jsonb using equipment::jsonb, alter column stops type jsonb using stops::jsonb"];
