//! Who logs in to the portal: accounts above the memberships of organizations, what they log in with, their sessions,
//! and how often logging in failed.

use crate::run;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run(manager, ACCOUNTS).await?;
        run(manager, SESSIONS).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run(
            manager,
            &[
                "drop table portal_attempts",
                "drop table portal_devices",
                "drop table portal_ceremonies",
                "drop table portal_sessions",
                "drop table portal_factors",
                "drop index portal_users_account_idx",
                "alter table portal_users drop column invited_by",
                "alter table portal_users drop column account_id",
                "drop table portal_accounts",
            ],
        )
        .await
    }
}

const ACCOUNTS: &[&str] = &[
    // One person. The address is in lower case; a password alone lets nobody in.
    "create table portal_accounts (
        id {id} not null primary key,
        email text not null,
        name text,
        zone text not null,
        password_hash text,
        reset_hash {bytes},
        reset_expires_at bigint,
        last_login_at bigint,
        created_at bigint not null,
        updated_at bigint not null
    )",
    "create unique index portal_accounts_email_key on portal_accounts (email)",
    // A user is the membership of an account in an organization. Null: the invitation was not accepted yet, or a node
    // of an older version accepted it.
    "alter table portal_users add column account_id {id}",
    "create index portal_users_account_idx on portal_users (account_id)",
    // What the audit log calls whoever sent the newest invitation.
    "alter table portal_users add column invited_by text",
    // What somebody logs in with. `handle` finds it: a passkey's credential id, the hash of a recovery code.
    // `data` is a passkey's public part, or the sealed seed of one-time codes, whose `last_step` is that of the newest
    // code that was used.
    "create table portal_factors (
        id {id} not null primary key,
        account_id {id} not null references portal_accounts (id),
        kind text not null,
        name text not null,
        handle {bytes},
        data {bytes},
        last_step bigint,
        created_at bigint not null,
        last_used_at bigint
    )",
    "create index portal_factors_account_idx on portal_factors (account_id)",
    "create unique index portal_factors_handle_key on portal_factors (handle)",
];

const SESSIONS: &[&str] = &[
    // Read at every request, and gone when it ends.
    "create table portal_sessions (
        id {id} not null primary key,
        token_hash {bytes} not null,
        account_id {id} not null references portal_accounts (id),
        portal_user_id {id},
        factor text not null,
        created_at bigint not null,
        seen_at bigint not null,
        expires_at bigint not null,
        stepped_up_at bigint,
        address text not null,
        agent text not null
    )",
    "create unique index portal_sessions_token_key on portal_sessions (token_hash)",
    "create index portal_sessions_account_idx on portal_sessions (account_id)",
    "create index portal_sessions_user_idx on portal_sessions (portal_user_id)",
    "create index portal_sessions_expiry_idx on portal_sessions (expires_at)",
    // The browsers that an account logged in from, by the hash of what each of them was given. A login from another is
    // told by mail.
    "create table portal_devices (
        account_id {id} not null references portal_accounts (id),
        device_hash {bytes} not null,
        seen_at bigint not null,
        primary key (account_id, device_hash)
    )",
    "create index portal_devices_seen_idx on portal_devices (seen_at)",
    // What the second of two requests needs of the first. It is taken once, and sealed: it may hold a seed.
    "create table portal_ceremonies (
        id {id} not null primary key,
        kind text not null,
        account_id {id},
        state {bytes} not null,
        expires_at bigint not null
    )",
    "create index portal_ceremonies_expiry_idx on portal_ceremonies (expires_at)",
    // Attempts that failed or are under way, by the hash of what they have in common.
    "create table portal_attempts (
        bucket {bytes} not null primary key,
        failures integer not null,
        blocked_until bigint not null,
        last_at bigint not null
    )",
    "create index portal_attempts_last_idx on portal_attempts (last_at)",
];
