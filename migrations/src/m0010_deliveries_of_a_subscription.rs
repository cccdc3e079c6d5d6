//! One subscription's deliveries, newest first, however many others its organization has: partners may ask for them
//! as often as their key allows.

use crate::run;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // None of its columns changes after the insert: rows are still updated in place.
        let columns = "(organization_id, subscription_id, id)";
        let index =
            format!("create index webhook_deliveries_subscription_idx on webhook_deliveries {columns}");
        run(manager, &[&index]).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run(manager, &["drop index webhook_deliveries_subscription_idx"]).await
    }
}
