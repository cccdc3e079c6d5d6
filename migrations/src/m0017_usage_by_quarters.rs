//! Usage by quarter of an hour and operation, so that hours and days can be told in any time zone; by day once a
//! quarter is no longer kept. And an index of the requests that failed, by organization.

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
                "create table usage_quarters (
                    organization_id {id} not null,
                    quarter bigint not null,
                    api_key_id {id} not null,
                    operation text not null,
                    code text not null,
                    requests bigint not null,
                    primary key (organization_id, quarter, api_key_id, operation, code)
                ) {updated}",
                "create index usage_quarters_quarter_idx on usage_quarters (quarter)",
                // The requests of each minute of a quarter, apart from their outcomes: nodes add to them, so that the
                // busiest minute is known of all nodes together.
                "create table usage_minutes (
                    organization_id {id} not null,
                    quarter bigint not null,
                    api_key_id {id} not null,
                    m0 bigint not null, m1 bigint not null, m2 bigint not null, m3 bigint not null,
                    m4 bigint not null, m5 bigint not null, m6 bigint not null, m7 bigint not null,
                    m8 bigint not null, m9 bigint not null, m10 bigint not null, m11 bigint not null,
                    m12 bigint not null, m13 bigint not null, m14 bigint not null,
                    primary key (organization_id, quarter, api_key_id)
                ) {updated}",
                "create index usage_minutes_quarter_idx on usage_minutes (quarter)",
                "create table usage_days (
                    organization_id {id} not null,
                    day bigint not null,
                    api_key_id {id} not null,
                    operation text not null,
                    code text not null,
                    requests bigint not null,
                    primary key (organization_id, day, api_key_id, operation, code)
                )",
                "create index usage_days_day_idx on usage_days (day)",
                // What was counted so far: by the hour, and of no operation that is known. `usage_hours` stays, because
                // nodes of an older version write there, and the operator API tells hours for longer.
                "insert into usage_quarters (organization_id, quarter, api_key_id, operation, code, requests)
                    select organization_id, hour, api_key_id, '', code, requests from usage_hours",
                "create index request_log_failures_idx on request_log (organization_id, operation, code, at)
                    where organization_id is not null and code is not null",
            ],
        )
        .await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run(
            manager,
            &[
                "drop index request_log_failures_idx",
                "drop table usage_days",
                "drop table usage_minutes",
                "drop table usage_quarters",
            ],
        )
        .await
    }
}
