//! Mail to people, written in the transaction of what causes it and sent behind it.

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
                // `subject_id` is what the mail is about. `sealed` is its subject line and text, and is removed when the
                // mail has ended. `due_at` is null then; while the mail is being sent, it is when the sender's lease ends.
                "create table mail_outbox (
                    id {id} not null primary key,
                    organization_id {id},
                    kind text not null,
                    subject_id {id},
                    recipient text not null,
                    sealed {bytes},
                    state text not null,
                    attempts integer not null,
                    due_at bigint,
                    cause text,
                    created_at bigint not null,
                    expires_at bigint not null,
                    ended_at bigint
                )",
                "create index mail_outbox_due_idx on mail_outbox (due_at) where due_at is not null",
                "create index mail_outbox_subject_idx on mail_outbox (subject_id, id)",
                "create index mail_outbox_ended_idx on mail_outbox (ended_at) where ended_at is not null",
            ],
        )
        .await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run(manager, &["drop table mail_outbox"]).await
    }
}
