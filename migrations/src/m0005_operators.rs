//! What staff work with: contacts, approvals and onboarding of organizations, expiry and rolling of
//! keys, roles of operator tokens, portal users, the audit chain, and the log of requests.

use crate::run;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run(manager, ACCESS).await?;
        run(manager, PEOPLE).await?;
        run(manager, AUDIT).await?;
        run(manager, REQUESTS).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run(
            manager,
            &[
                "drop table key_uses",
                "drop table usage_hours",
                "drop table request_log",
                "drop table audit_entries",
                "drop table audit_head",
                "drop table portal_users",
                "alter table operator_tokens drop column revoked_reason",
                "alter table operator_tokens drop column expires_at",
                "alter table operator_tokens drop column role",
                "alter table api_keys drop column replaced_by",
                "alter table api_keys drop column revoked_reason",
                "alter table api_keys drop column expires_at",
                "alter table organizations drop column onboarding",
                "alter table organizations drop column production_approval",
                "alter table organizations drop column contacts",
                "alter table organizations drop column state_before_disabled",
                "alter table organizations drop column access_reason",
            ],
        )
        .await
    }
}

const ACCESS: &[&str] = &[
    "alter table organizations add column access_reason text",
    // Where access goes back to when it is restored; null unless it is disabled.
    "alter table organizations add column state_before_disabled text",
    // Documents of the organization alone, written and read as a whole.
    "alter table organizations add column contacts {json}",
    "alter table organizations add column production_approval {json}",
    "alter table organizations add column onboarding {json}",
    // From this moment on the key is refused.
    "alter table api_keys add column expires_at bigint",
    "alter table api_keys add column revoked_reason text",
    "alter table api_keys add column replaced_by {id}",
    // Tokens that are older than roles could do everything, and still can.
    "alter table operator_tokens add column role text not null default 'ADMIN'",
    "alter table operator_tokens add column expires_at bigint",
    "alter table operator_tokens add column revoked_reason text",
];

const PEOPLE: &[&str] = &[
    "create table portal_users (
        id {id} not null primary key,
        organization_id {id} not null references organizations (id),
        email text not null,
        name text,
        role text not null,
        status text not null,
        invitation_hash {bytes},
        invitation_expires_at bigint,
        invited_at bigint not null,
        accepted_at bigint,
        revoked_at bigint,
        revoked_reason text,
        created_at bigint not null,
        updated_at bigint not null
    )",
    "create unique index portal_users_email_key on portal_users (organization_id, email)",
    "create index portal_users_organization_idx on portal_users (organization_id, id)",
];

const AUDIT: &[&str] = &[
    // One row: the end of the chain. Locked by whoever appends, until its transaction ends.
    "create table audit_head (
        id integer not null primary key,
        sequence bigint not null,
        hash text not null
    )",
    "insert into audit_head (id, sequence, hash)
        values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000')",
    // before_state and after_state are texts rather than documents: the hash is over their bytes.
    "create table audit_entries (
        sequence bigint not null primary key,
        at bigint not null,
        actor text not null,
        actor_name text not null,
        action text not null,
        organization_id {id},
        subject text,
        before_state text,
        after_state text,
        reason text,
        request_id text,
        previous_hash text not null,
        hash text not null
    )",
    "create index audit_entries_organization_idx on audit_entries (organization_id, sequence)",
    "create index audit_entries_action_idx on audit_entries (action, sequence)",
];

const REQUESTS: &[&str] = &[
    // The day leads the key: what is written lands in one place of the index although request ids are
    // random, a look-up asks for thirty-one days by id, and old days are removed from the front.
    "create table request_log (
        day integer not null,
        request_id {id} not null,
        at bigint not null,
        organization_id {id},
        api_key_id {id},
        operation text not null,
        status integer not null,
        code text,
        replayed boolean not null,
        micros bigint not null,
        address text not null,
        primary key (day, request_id)
    )",
    // Requests by hour and outcome; the code of a success is empty.
    "create table usage_hours (
        organization_id {id} not null,
        hour bigint not null,
        api_key_id {id} not null,
        code text not null,
        requests bigint not null,
        primary key (organization_id, hour, api_key_id, code)
    )",
    "create index usage_hours_hour_idx on usage_hours (hour)",
    // Apart from the keys, whose rows every node reads again when they change.
    "create table key_uses (
        api_key_id {id} not null primary key,
        last_used_at bigint not null,
        address text not null
    )",
];
