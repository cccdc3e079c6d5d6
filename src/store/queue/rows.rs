//! Reading rows that a newer version may have written: an unreadable value affects only its own row.

use bytes::Bytes;
use sea_orm::{DbErr, QueryResult};
use uuid::Uuid;

use super::work::{Head, Route, Target};
use super::{Due, QueueKey, key_of};
use crate::domain::access::AccessState;
use crate::traces::Context;

/// The result of a read.
#[derive(Debug)]
pub struct Found<T> {
    /// The rows.
    pub rows: Vec<T>,
    /// The rows that this version cannot read.
    pub unreadable: Vec<Unreadable>,
}

/// A row with a value that this version cannot read.
#[derive(Debug, Clone)]
pub struct Unreadable {
    /// The queue that it belongs to, or blocks.
    pub queue: QueueKey,
    /// Its table.
    pub table: &'static str,
    /// Its id.
    pub row: Uuid,
    /// What is wrong with it, for the log.
    pub cause: String,
}

impl<T> Found<T> {
    pub(super) fn nothing() -> Self {
        Found { rows: Vec::new(), unreadable: Vec::new() }
    }
}

impl Found<Head> {
    /// A head whose organization cannot be read is blocked. A head that cannot be read itself counts as due now, so
    /// that the deliveries after it are read.
    pub(super) fn take_head(&mut self, row: &QueryResult, now: i64) -> Result<(), DbErr> {
        let queue = key_of(row)?;
        let open = is_open(row, queue).unwrap_or_else(|unreadable| {
            self.unreadable.push(unreadable);
            false
        });
        let read = || -> Result<Head, DbErr> {
            let paused: Option<i64> = row.try_get("", "paused_at")?;
            let fresh: Option<i64> = row.try_get("", "fresh_at")?;
            let (due_at, tries) = match fresh {
                Some(at) => (at, 0),
                None => (row.try_get("", "due_at")?, row.try_get("", "tries")?),
            };
            Ok(Head {
                queue,
                due_at,
                tries,
                blocked: paused.is_some() || !open,
                gone: row.try_get::<Option<Uuid>>("", "subscribed")?.is_none(),
                owner: row.try_get("", "owner")?,
            })
        };
        self.rows.push(read().unwrap_or_else(|error| {
            self.unreadable.push(in_table("webhook_queue", queue, queue.subscription, &error));
            let owner = row.try_get("", "owner").unwrap_or_default();
            Head { queue, due_at: now, tries: 0, blocked: !open, gone: false, owner }
        }));
        Ok(())
    }
}

impl Found<Due> {
    pub(super) fn take_due(&mut self, row: &QueryResult) -> Result<(), DbErr> {
        let (queue, delivery) = (key_of(row)?, row.try_get("", "delivery_id")?);
        let read = || -> Result<Due, DbErr> {
            Ok(Due {
                queue,
                delivery,
                due_at: row.try_get("", "due_at")?,
                tries: row.try_get("", "tries")?,
                event_type: row.try_get("", "event_type")?,
                body: Bytes::from(row.try_get::<Vec<u8>>("", "body")?),
                change: trace_context(row),
            })
        };
        match read() {
            Ok(due) => self.rows.push(due),
            Err(error) => self.unreadable.push(in_table("webhook_queue", queue, delivery, &error)),
        }
        Ok(())
    }
}

/// The span of the request that caused a delivery. One that cannot be read keeps no delivery from being sent.
fn trace_context(row: &QueryResult) -> Option<Context> {
    let stored: Option<Vec<u8>> = row.try_get("", "trace_context").ok()?;
    Context::from_bytes(&stored?)
}

impl Found<Target> {
    /// A target that cannot be read counts as closed: without a target, its subscription would seem to be deleted.
    pub(super) fn take_target(&mut self, row: &QueryResult) -> Result<(), DbErr> {
        let queue = key_of(row)?;
        let route = route(row, queue).unwrap_or_else(|unreadable| {
            self.unreadable.push(unreadable);
            None
        });
        self.rows.push(Target { queue, route });
        Ok(())
    }
}

fn route(row: &QueryResult, queue: QueueKey) -> Result<Option<Route>, Unreadable> {
    let open = is_open(row, queue)?;
    let read = || -> Result<Option<Route>, DbErr> {
        if row.try_get::<Option<i64>>("", "paused_at")?.is_some() || !open {
            return Ok(None);
        }
        let previous: Option<Vec<u8>> = row.try_get("", "previous_sealed_secret")?;
        let until: Option<i64> = row.try_get("", "previous_secret_until")?;
        Ok(Some(Route {
            url: row.try_get("", "url")?,
            sealed_secret: row.try_get("", "sealed_secret")?,
            previous: previous.zip(until),
        }))
    };
    read().map_err(|error| in_table("webhook_subscriptions", queue, queue.subscription, &error))
}

/// Whether the organization's access allows sending events. An unknown state counts as closed.
fn is_open(row: &QueryResult, queue: QueueKey) -> Result<bool, Unreadable> {
    let read = || -> Result<AccessState, String> {
        let state: Option<String> = row.try_get("", "access_state").map_err(|error| error.to_string())?;
        // An organization is never deleted.
        let state = state.as_deref().unwrap_or(AccessState::Disabled.as_str());
        state.parse().map_err(|_| format!("access state {state:?}"))
    };
    match read() {
        Ok(state) => Ok(matches!(state, AccessState::TestEnabled | AccessState::LiveEnabled)),
        Err(cause) => Err(Unreadable { queue, table: "organizations", row: queue.organization, cause }),
    }
}

fn in_table(table: &'static str, queue: QueueKey, row: Uuid, error: &DbErr) -> Unreadable {
    Unreadable { queue, table, row, cause: error.to_string() }
}
