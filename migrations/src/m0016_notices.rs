//! Notices by mail to an organization: what was told already, what is not wanted, and how far the audit log was read.

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
                // One row a trouble: whoever finds it again tells nobody. Without closed_at it goes on.
                "create table notices (
                    id {id} not null primary key,
                    organization_id {id} not null,
                    kind text not null,
                    trouble text not null,
                    opened_at bigint not null,
                    closed_at bigint
                )",
                "create unique index notices_open_key on notices (organization_id, kind, trouble) where closed_at is null",
                "create index notices_kind_idx on notices (kind, organization_id, trouble)",
                // The kinds that an organization has switched off.
                "create table notice_switches (
                    organization_id {id} not null,
                    kind text not null,
                    off_at bigint not null,
                    primary key (organization_id, kind)
                )",
                // One row, held while notices are written: the audit entry up to which they were, and the newest
                // version of the contract that organizations were told of.
                "create table notice_position (
                    id integer not null primary key,
                    audit_sequence bigint not null,
                    contract_version text
                )",
                "insert into notice_position (id, audit_sequence)
                    select 1, sequence from audit_head where id = 1",
                // Which subscriptions have deliveries that are parked.
                "create index webhook_queue_parked_idx on webhook_queue (organization_id, subscription_id)
                    where due_at is null",
                // What notices are about, among all other requests.
                "create index request_log_revoked_idx on request_log (at) where cause = 'REVOKED'",
                "create index request_log_limited_idx on request_log (at) where code = 'rate_limited'",
            ],
        )
        .await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run(
            manager,
            &[
                "drop index request_log_limited_idx",
                "drop index request_log_revoked_idx",
                "drop index webhook_queue_parked_idx",
                "drop table notice_position",
                "drop table notice_switches",
                "drop table notices",
            ],
        )
        .await
    }
}
