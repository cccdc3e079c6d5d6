//! The epoch of the database: a new one begins when an older state was restored, so that what the lost state handed out
//! is recognized.

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
                // One row. `began_at` names the epoch: 0 is the first one. `timeline` is PostgreSQL's when it began, null
                // for the first. `is_copy`: this is a file that `trailflow backup` wrote, which was not restored yet.
                "create table database_epoch (
                    id integer not null primary key,
                    began_at bigint not null,
                    timeline bigint,
                    is_copy boolean not null
                )",
                "insert into database_epoch (id, began_at, timeline, is_copy) values (1, 0, null, false)",
                // The lost state may have handed out every updated_at up to this one; 0 in the first epoch. Loads up to it
                // have not been listed again.
                "alter table organization_clocks add column before_epoch bigint not null default 0",
            ],
        )
        .await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run(
            manager,
            &["alter table organization_clocks drop column before_epoch", "drop table database_epoch"],
        )
        .await
    }
}
