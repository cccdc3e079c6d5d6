//! What organizations ask of Trailflow's staff, and what staff decided.

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
                // `wanted` is what is asked for, by kind. `replay_id` is the replay that an approval ordered.
                "create table staff_requests (
                    id {id} not null primary key,
                    organization_id {id} not null references organizations (id),
                    kind text not null,
                    state text not null,
                    wanted {json} not null,
                    reason text not null,
                    opened_by text not null,
                    opened_by_name text,
                    opened_by_email text not null,
                    opened_at bigint not null,
                    decided_by text,
                    decided_by_name text,
                    decided_at bigint,
                    decision text,
                    replay_id {id}
                )",
                "create index staff_requests_organization_idx on staff_requests (organization_id, id)",
                "create index staff_requests_state_idx on staff_requests (state, id)",
            ],
        )
        .await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run(manager, &["drop table staff_requests"]).await
    }
}
