//! Notifies other processes of work in queues that they own, and of queues that this one has released, through
//! PostgreSQL's NOTIFY.
//!
//! It is sent after the commit, on a separate connection that does not wait for the disk. PostgreSQL lets one
//! transaction with a NOTIFY commit at a time, so inside the transactions of changes it would make all of them wait
//! for each other. Messages that gather during one NOTIFY are sent with the next. A lost message costs a second: the
//! owner scans its queues anyway.

use std::collections::HashSet;
use std::time::Duration;

use tokio::sync::mpsc::{Receiver, Sender};

use super::parts::Parts;
use crate::dispatch::core::Event;
use crate::store::queue::News;

/// Queues per message: what fits into its 8,000 bytes, at 66 each.
const QUEUES: usize = 100;
const PAUSE: Duration = Duration::from_secs(1);

/// Sends messages until all senders are dropped.
pub async fn tell(parts: Parts, mut to_tell: Receiver<News>) {
    let mut queues = Vec::with_capacity(QUEUES);
    while to_tell.recv_many(&mut queues, QUEUES).await > 0 {
        let together: HashSet<News> = queues.drain(..).collect();
        if let Err(error) = parts.store.tell_queues(&together).await {
            slog::debug!(parts.telemetry.log(), "cannot tell other nodes of webhooks";
                "cause" => error.cause().unwrap_or_default());
        }
    }
}

/// Listens until the dispatcher has ended, even without messages.
pub async fn listen(parts: Parts, events: Sender<Event>) {
    tokio::select! {
        () = events.closed() => {}
        () = hear(&parts, &events) => {}
    }
}

async fn hear(parts: &Parts, events: &Sender<Event>) {
    loop {
        // On SQLite there is only one process, and no messages.
        let Some(mut receiver) = parts.store.queue_listener().await else {
            return std::future::pending().await;
        };
        while let Ok(heard) = receiver.next().await {
            // While the dispatcher is busy, messages wait in PostgreSQL.
            if events.send(heard.map_or(Event::Missed, Event::Heard)).await.is_err() {
                return;
            }
        }
        tokio::time::sleep(PAUSE).await;
    }
}
