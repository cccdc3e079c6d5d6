//! The documents of loads as text.
//!
//! They are written and read as a whole: as JSONB they were parsed and printed for nothing, and the stops were kept a
//! second time in the text in which callers see them.

use crate::{on_postgres, run};
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

/// On PostgreSQL alone: SQLite keeps JSON as text in any case. Rows of up to half a page are kept as they are, because
/// compressing each load costs more than its place.
const TO_TEXT: [&str; 2] = [
    "alter table loads
        alter column load_references type text using load_references::text,
        alter column equipment type text using equipment::text,
        alter column stops type text using stops::text",
    "alter table loads set (toast_tuple_target = 4080)",
];

const TO_JSON: [&str; 2] = [
    "alter table loads
        alter column load_references type jsonb using load_references::jsonb,
        alter column equipment type jsonb using equipment::jsonb,
        alter column stops type jsonb using stops::jsonb",
    "alter table loads reset (toast_tuple_target)",
];

/// All loads are rendered anew when they are read or changed.
const NOT_RENDERED: &str = "update loads set rendering = 0 where rendering <> 0";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let on_postgres = on_postgres(manager, &TO_TEXT);
        let everywhere = ["alter table loads drop column rendered_stops", NOT_RENDERED];
        run(manager, &[on_postgres, &everywhere].concat()).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let on_postgres = on_postgres(manager, &TO_JSON);
        let everywhere =
            ["alter table loads add column rendered_stops text not null default '[]'", NOT_RENDERED];
        run(manager, &[on_postgres, &everywhere].concat()).await
    }
}
