//! Requests that succeeded, on PostgreSQL: nearly all that are logged, apart from those that failed, small and by days.
//! SQLite has no partitions: there `request_log` has all requests.

use crate::{on_postgres, run};
use sea_orm_migration::prelude::*;

/// How many of them a day has.
const COUNTED: &str = "alter table request_log_days add column succeeded bigint not null default 0";

const TABLES: [&str; 3] = [
    // Which API key called which operation: a number of four bytes, chosen at random, instead of two ids and a name.
    "create table key_operations (
        number integer not null primary key,
        organization_id {id} not null,
        api_key_id {id} not null,
        operation text not null,
        constraint key_operations_key unique (api_key_id, operation)
    )",
    // In this order a row has no gaps: 72 bytes, with an address of IPv4. A partition, `succeeded_requests_20786`, is made
    // when the first request of its day is logged, and dropped as a whole.
    "create table succeeded_requests (
        at bigint not null,
        micros integer not null,
        key_operation integer not null,
        day integer not null,
        status smallint not null,
        request_id {id} not null,
        replayed boolean not null,
        address inet not null
    ) partition by list (day)",
    // Not unique: the day in each entry would cost more than the rare request that is logged twice.
    "create index succeeded_requests_id_idx on succeeded_requests (request_id)",
];

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run(manager, &[&[COUNTED], on_postgres(manager, &TABLES)].concat()).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let tables = on_postgres(manager, &["drop table succeeded_requests", "drop table key_operations"]);
        run(manager, &[tables, &["alter table request_log_days drop column succeeded"]].concat()).await
    }
}
