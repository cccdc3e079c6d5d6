//! Telling other processes of work in queues that they own, and of queues that this one has left, through PostgreSQL's
//! NOTIFY.
//!
//! It is sent after the commit, on a connection of its own that waits for no disk. PostgreSQL lets one
//! transaction with a NOTIFY commit at a time, so inside the transactions of changes it would make all
//! of them wait for each other. Whatever has gathered while one NOTIFY was under way goes with the
//! next. A message that is lost costs a second: the owner looks through its queues anyway.

use std::collections::HashSet;
use std::time::Duration;

use tokio::sync::mpsc::{Receiver, Sender};

use super::parts::Parts;
use crate::dispatch::core::Event;
use crate::store::queue::News;

/// Queues per message: what fits into its 8,000 bytes, at 66 each.
const QUEUES: usize = 100;
const PAUSE: Duration = Duration::from_secs(1);

/// Tells until nobody has anything to tell any more.
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

/// Listens until the dispatcher has ended, also while nobody says anything.
pub async fn listen(parts: Parts, events: Sender<Event>) {
    tokio::select! {
        () = events.closed() => {}
        () = hear(&parts, &events) => {}
    }
}

async fn hear(parts: &Parts, events: &Sender<Event>) {
    loop {
        // There is nothing to hear where one process is alone.
        let Some(mut receiver) = parts.store.queue_listener().await else {
            return std::future::pending().await;
        };
        while let Ok(heard) = receiver.next().await {
            // While the dispatcher is behind, messages wait in PostgreSQL.
            if events.send(heard.map_or(Event::Missed, Event::Heard)).await.is_err() {
                return;
            }
        }
        tokio::time::sleep(PAUSE).await;
    }
}
