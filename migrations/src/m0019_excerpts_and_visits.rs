//! The beginnings of failed attempts' responses, and the version of the contract that somebody saw last.

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
                // A table of its own: few attempts have one, and it goes after seven days, while the delivery stays for
                // thirty. What is sealed opens for its own organization, delivery and attempt alone.
                "create table webhook_excerpts (
                    organization_id {id} not null,
                    delivery_id {id} not null,
                    attempt_at bigint not null,
                    kind text not null,
                    is_cut boolean not null,
                    sealed {bytes} not null,
                    primary key (organization_id, delivery_id, attempt_at)
                )",
                "create index webhook_excerpts_age_idx on webhook_excerpts (attempt_at)",
                // The newest version whose changelog an account was shown, the one that was the newest before it, and
                // since when. Written once for each account and version.
                "create table portal_changelog_visits (
                    account_id {id} not null primary key,
                    version text not null,
                    before_version text,
                    seen_at bigint not null
                )",
            ],
        )
        .await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run(
            manager,
            &[
                "drop table portal_changelog_visits",
                "drop index webhook_excerpts_age_idx",
                "drop table webhook_excerpts",
            ],
        )
        .await
    }
}
