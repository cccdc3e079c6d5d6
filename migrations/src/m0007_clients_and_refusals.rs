//! API clients, which outlive the rolling of their keys; why requests were refused; and how many requests
//! are logged, so that the log is bounded by size as well as by age.

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
                // The first key of the chain of rolled keys. Null: a node of an older version made the key.
                "alter table api_keys add column client_id {id}",
                "with recursive chain (id, client_id) as (
                    select id, id from api_keys where id not in
                        (select replaced_by from api_keys where replaced_by is not null)
                    union all
                    select api_keys.replaced_by, chain.client_id from chain
                        join api_keys on api_keys.id = chain.id where api_keys.replaced_by is not null
                )
                update api_keys set client_id = (select chain.client_id from chain where chain.id = api_keys.id)",
                "create index api_keys_client_idx on api_keys (client_id)",
                "alter table request_log add column cause text",
                // What no valid key asked for, to be removed oldest first.
                "create index request_log_keyless_idx on request_log (at) where organization_id is null",
                // How many requests of a day are logged, and how many of them had no valid key. Approximate:
                // written apart from the log, and not at all by nodes of an older version.
                "create table request_log_days (
                    day integer not null primary key,
                    requests bigint not null,
                    keyless bigint not null
                )",
                "insert into request_log_days (day, requests, keyless)
                    select day, count(*), count(*) - count(organization_id) from request_log group by day",
            ],
        )
        .await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run(
            manager,
            &[
                "drop table request_log_days",
                "drop index request_log_keyless_idx",
                "alter table request_log drop column cause",
                "drop index api_keys_client_idx",
                "alter table api_keys drop column client_id",
            ],
        )
        .await
    }
}
