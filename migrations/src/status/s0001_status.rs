//! What probes found, what staff told the public, who wants to hear of it, and what staff may do while the main database
//! is away.

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
                // How often probes of a minute (since 1970) ended in each way. A minute without a row was not probed.
                "create table status_minutes (
                    component text not null,
                    minute bigint not null,
                    up integer not null,
                    slow integer not null,
                    failed integer not null,
                    primary key (component, minute)
                ) without rowid",
                "create index status_minutes_minute_idx on status_minutes (minute)",
                // A draft has not been published. `components` are words with spaces between them.
                "create table status_incidents (
                    id {id} not null primary key,
                    title text not null,
                    impact text not null,
                    phase text not null,
                    components text not null,
                    opened_by text not null,
                    started_at bigint not null,
                    published_at bigint,
                    resolved_at bigint
                )",
                "create table status_updates (
                    id {id} not null primary key,
                    incident_id {id} not null references status_incidents (id) on delete cascade,
                    phase text not null,
                    text text not null,
                    at bigint not null,
                    written_by text not null
                )",
                "create index status_updates_incident_idx on status_updates (incident_id, id)",
                // `impacts` is a JSON list of component, impact and text.
                "create table status_maintenance (
                    id {id} not null primary key,
                    title text not null,
                    text text not null,
                    begins_at bigint not null,
                    ends_at bigint not null,
                    impacts text not null,
                    announced_by text not null,
                    announced_at bigint not null,
                    ended_at bigint,
                    cancelled boolean not null,
                    last_words text
                )",
                "create index status_maintenance_ends_idx on status_maintenance (ends_at)",
                // One that has not confirmed has no `confirmed_at`. `asked_at` is when it was mailed a link last.
                "create table status_subscribers (
                    id {id} not null primary key,
                    email text not null unique,
                    components text not null,
                    asked_at bigint not null,
                    confirmed_at bigint
                )",
                // A copy of operator tokens, and the break-glass token, which has no other home.
                "create table status_staff (
                    id {id} not null primary key,
                    name text not null,
                    role text not null,
                    secret_hash {bytes} not null,
                    expires_at bigint,
                    revoked_at bigint,
                    break_glass boolean not null
                )",
                // Entries for the audit chain of the main database, which is appended to when it answers.
                "create table status_audit (
                    number integer primary key autoincrement,
                    entry text not null
                )",
                // What the prober works with, sealed.
                "create table status_probe (
                    id integer primary key check (id = 1),
                    sealed {bytes} not null
                )",
            ],
        )
        .await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run(
            manager,
            &[
                "drop table status_probe",
                "drop table status_audit",
                "drop table status_staff",
                "drop table status_subscribers",
                "drop table status_maintenance",
                "drop table status_updates",
                "drop table status_incidents",
                "drop table status_minutes",
            ],
        )
        .await
    }
}
