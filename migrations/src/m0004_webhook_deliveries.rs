//! Events on their way to subscribers: what is sent, what is still to be sent, and what came of it.
//!
//! An event costs one row of bytes, and for each subscription a row in the log and one in the queue.
//! The log grows for thirty days; the queue holds only what is not delivered, so that looking for work
//! and cleaning up behind it cost the same whatever has been delivered before.

use crate::run;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run(manager, SUBSCRIPTIONS).await?;
        run(manager, EVENTS).await?;
        run(manager, WORKERS).await?;
        run(manager, REPLAYS).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run(
            manager,
            &[
                "drop table webhook_replays",
                "drop table webhook_lanes",
                "drop table webhook_workers",
                "drop table webhook_queue",
                "drop table webhook_deliveries",
                "drop table webhook_payloads",
                "alter table webhook_subscriptions drop column previous_secret_until",
                "alter table webhook_subscriptions drop column previous_sealed_secret",
                "alter table webhook_subscriptions drop column paused_reason",
                "alter table webhook_subscriptions drop column paused_at",
            ],
        )
        .await
    }
}

const SUBSCRIPTIONS: &[&str] = &[
    // Paused while this is set: events are kept, and not sent.
    "alter table webhook_subscriptions add column paused_at bigint",
    // STAFF or GONE.
    "alter table webhook_subscriptions add column paused_reason text",
    // The secret before the last rotation; deliveries are signed with both until the overlap ends.
    "alter table webhook_subscriptions add column previous_sealed_secret {bytes}",
    "alter table webhook_subscriptions add column previous_secret_until bigint",
];

const EVENTS: &[&str] = &[
    // The exact bytes of a change, once for all of its deliveries. Written once, never changed.
    "create table webhook_payloads (
        organization_id {id} not null,
        id {id} not null,
        body {bytes} not null,
        primary key (organization_id, id)
    )",
    // The log. Attempts are a document in the row: they belong to it alone and are read with it. No
    // index holds what changes after the insert, so that PostgreSQL updates rows in place.
    "create table webhook_deliveries (
        organization_id {id} not null,
        id {id} not null,
        subscription_id {id} not null,
        payload_id {id} not null,
        event_type text not null,
        load_id {id},
        state text not null,
        attempts {json} not null,
        replay_id {id},
        created_at bigint not null,
        finished_at bigint,
        primary key (organization_id, id)
    ) {updated}",
    "create index webhook_deliveries_replay_idx on webhook_deliveries (replay_id) where replay_id is not null",
    // What is to be sent at due_at; and, without a due_at, what rests until staff replay it. The row
    // goes when its delivery has arrived.
    "create table webhook_queue (
        organization_id {id} not null,
        subscription_id {id} not null,
        due_at bigint,
        delivery_id {id} not null,
        payload_id {id} not null,
        event_type text not null,
        tries integer not null
    ) {queue}",
    "create unique index webhook_queue_due_idx
        on webhook_queue (organization_id, subscription_id, due_at, delivery_id) where due_at is not null",
    "create unique index webhook_queue_resting_idx
        on webhook_queue (organization_id, delivery_id) where due_at is null",
];

const WORKERS: &[&str] = &[
    // Who sends. A worker whose last beat is too long ago has lost its subscription queues.
    "create table webhook_workers (
        id {id} not null primary key,
        beat_at bigint not null
    ) {roomy}",
    // Which worker sends for a subscription. A subscription queue belongs to one worker at a time, so that
    // claiming writes nothing per delivery and an endpoint's concurrency is bounded over all nodes.
    "create table webhook_lanes (
        organization_id {id} not null,
        subscription_id {id} not null,
        owner {id} not null,
        primary key (organization_id, subscription_id)
    ) {updated}",
];

const REPLAYS: &[&str] = &[
    // Staff's orders to send again. The position up to which an order is carried out moves in the
    // transaction that puts deliveries back into the queue: each is put back once.
    "create table webhook_replays (
        id {id} not null primary key,
        organization_id {id},
        subscription_id {id},
        event_type text,
        states text not null,
        from_at bigint not null,
        to_at bigint not null,
        per_second integer not null,
        running boolean not null,
        position_organization_id {id} not null,
        position_id {id} not null,
        matched bigint not null,
        requeued bigint not null,
        next_step_at bigint not null,
        created_at bigint not null,
        finished_at bigint
    )",
    "create index webhook_replays_running_idx on webhook_replays (id) where running",
];
