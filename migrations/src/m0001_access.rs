//! Who may call: organizations, their API keys, operator tokens, and the revision by which every
//! node notices a change of any of them.

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
                "create table organizations (
                    id {id} not null primary key,
                    name text not null,
                    access_state text not null,
                    revision bigint not null,
                    created_at bigint not null,
                    updated_at bigint not null
                )",
                "create index organizations_name_idx on organizations (name)",
                "create index organizations_revision_idx on organizations (revision)",
                // The hot row of an organization, apart from the rest so that it stays tiny and,
                // with room in its page, is updated in place: the
                // newest updated_at that was given out. Locked by every change of its loads.
                "create table organization_clocks (
                    organization_id {id} not null primary key references organizations (id),
                    last_change bigint not null
                ) {roomy}",
                "create table api_keys (
                    id {id} not null primary key,
                    organization_id {id} not null references organizations (id),
                    name text not null,
                    mode text not null,
                    scopes text not null,
                    rate_limit_per_minute integer not null,
                    secret_hash {bytes} not null,
                    revoked_at bigint,
                    revision bigint not null,
                    created_at bigint not null,
                    updated_at bigint not null
                )",
                "create index api_keys_organization_idx on api_keys (organization_id, id)",
                "create index api_keys_revision_idx on api_keys (revision)",
                "create table operator_tokens (
                    id {id} not null primary key,
                    name text not null,
                    secret_hash {bytes} not null,
                    revoked_at bigint,
                    created_at bigint not null
                )",
                // One row. Raised in the transaction of every change of access, so revisions become
                // visible in order and a reader that has seen one has seen all before it.
                "create table access_revision (
                    id integer not null primary key,
                    revision bigint not null
                )",
                "insert into access_revision (id, revision) values (1, 0)",
            ],
        )
        .await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run(
            manager,
            &[
                "drop table access_revision",
                "drop table operator_tokens",
                "drop table api_keys",
                "drop table organization_clocks",
                "drop table organizations",
            ],
        )
        .await
    }
}
