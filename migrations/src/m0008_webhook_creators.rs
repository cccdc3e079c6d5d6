//! Which API key created a webhook subscription: what a stolen key created can be found when it is revoked.

use crate::run;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // Null for those that were created before this was kept.
        run(manager, &["alter table webhook_subscriptions add column created_by_key {id}"]).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run(manager, &["alter table webhook_subscriptions drop column created_by_key"]).await
    }
}
