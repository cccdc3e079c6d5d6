//! Which API key last changed a webhook subscription's URL, and which last rotated its secret: what a stolen key
//! redirected can be found when it is revoked, as what it created can.

use crate::run;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // Null until an API key does it, when staff did it last, and for what was done before this was kept.
        run(
            manager,
            &[
                "alter table webhook_subscriptions add column url_changed_by_key {id}",
                "alter table webhook_subscriptions add column secret_rotated_by_key {id}",
            ],
        )
        .await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run(
            manager,
            &[
                "alter table webhook_subscriptions drop column secret_rotated_by_key",
                "alter table webhook_subscriptions drop column url_changed_by_key",
            ],
        )
        .await
    }
}
