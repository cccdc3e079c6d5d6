//! Webhook subscriptions, and the receipts that make writes idempotent.

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
                "create table webhook_subscriptions (
                    organization_id {id} not null references organizations (id),
                    id {id} not null,
                    url text not null,
                    event_types {json} not null,
                    sealed_secret {bytes} not null,
                    created_at bigint not null,
                    primary key (organization_id, id)
                )",
                // The key of an API key's request, with the answer it got: written in the
                // transaction of the effect, kept for 24 hours.
                "create table receipts (
                    organization_id {id} not null,
                    api_key_id {id} not null,
                    idempotency_key text not null,
                    fingerprint {bytes} not null,
                    status integer not null,
                    body {bytes} not null,
                    sealed boolean not null,
                    created_at bigint not null,
                    primary key (organization_id, api_key_id, idempotency_key)
                )",
                "create index receipts_created_at_idx on receipts (created_at)",
            ],
        )
        .await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run(manager, &["drop table receipts", "drop table webhook_subscriptions"]).await
    }
}
