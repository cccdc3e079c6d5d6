//! What an integration's health is judged by: what its requests and deliveries came to by the minute, why they were
//! refused, and how long it usually sends nothing.

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
                "create table outcome_minutes (
                    organization_id {id} not null,
                    minute bigint not null,
                    ok bigint not null, client bigint not null, auth bigint not null, scope bigint not null,
                    rate bigint not null, server bigint not null,
                    delivered bigint not null, failed bigint not null, parked bigint not null,
                    primary key (organization_id, minute)
                ) {updated}",
                "create index outcome_minutes_minute_idx on outcome_minutes (minute)",
                "create table usage_refusals (
                    organization_id {id} not null,
                    quarter bigint not null,
                    api_key_id {id} not null,
                    cause text not null,
                    requests bigint not null,
                    primary key (organization_id, quarter, api_key_id, cause)
                ) {updated}",
                "create index usage_refusals_quarter_idx on usage_refusals (quarter)",
                // A row an organization, measured once a day by whichever node comes first. `hours` are 48 numbers.
                "create table rhythms (
                    organization_id {id} primary key,
                    measured_at bigint not null,
                    hours text not null
                )",
                "create index rhythms_measured_idx on rhythms (measured_at)",
            ],
        )
        .await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run(manager, &["drop table rhythms", "drop table usage_refusals", "drop table outcome_minutes"]).await
    }
}
