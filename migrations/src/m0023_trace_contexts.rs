//! The span of the request that wrote an event, so that its deliveries are linked to it. Only traced requests have one.

use crate::run;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run(manager, &["alter table webhook_payloads add column trace_context {bytes}"]).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run(manager, &["alter table webhook_payloads drop column trace_context"]).await
    }
}
