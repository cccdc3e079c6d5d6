//! The end of an organization: since when its access is disabled, when it was closed, and when its freight was removed.

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
                // Null unless access is disabled. A node of an older version does not write it.
                "alter table organizations add column disabled_at bigint",
                // Not earlier than it was: an organization is closed later rather than sooner.
                "update organizations set disabled_at = updated_at where access_state = 'DISABLED'",
                // Once this is set, the organization is over for good.
                "alter table organizations add column closed_at bigint",
                // Null until all of its freight is removed, some time after it was closed.
                "alter table organizations add column freight_removed_at bigint",
                "create index organizations_freight_idx on organizations (closed_at)
                    where closed_at is not null and freight_removed_at is null",
            ],
        )
        .await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run(
            manager,
            &[
                "drop index organizations_freight_idx",
                "alter table organizations drop column freight_removed_at",
                "alter table organizations drop column closed_at",
                "alter table organizations drop column disabled_at",
            ],
        )
        .await
    }
}
