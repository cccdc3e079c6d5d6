//! What an organization's people may do about keys: make test keys with these scopes, and block a live key.

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
                // Separated by spaces. Null: those of the organization's first key.
                "alter table organizations add column allowed_scopes text",
                // Refused while this is set. A node of an older version does not know it, and goes on admitting the
                // key until it is upgraded.
                "alter table api_keys add column blocked_at bigint",
                // The portal user that made it. Null: staff did.
                "alter table api_keys add column made_by {id}",
            ],
        )
        .await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run(
            manager,
            &[
                "alter table api_keys drop column made_by",
                "alter table api_keys drop column blocked_at",
                "alter table organizations drop column allowed_scopes",
            ],
        )
        .await
    }
}
