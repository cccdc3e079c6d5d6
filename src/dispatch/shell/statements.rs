//! Runs the core's queries.

use std::panic::AssertUnwindSafe;
use std::time::Instant;

use futures::FutureExt;
use tokio::sync::mpsc::Sender;
use uuid::Uuid;

use super::destination;
use super::parts::Parts;
use crate::dispatch::core::{Event, Query, Read, Reply, Scanned, Track};
use crate::error::{Error, Result};
use crate::store::queue::{QueueKey, ReadRequest};

/// Runs a query, and reports the reply.
pub async fn run(parts: Parts, track: Track, query: Query, events: Sender<Event>) {
    let reply = AssertUnwindSafe(carry_out(&parts, query)).catch_unwind().await;
    let reply = reply.unwrap_or_else(|_panic| Err(Error::internal("a statement panicked")));
    let reply = reply.map_err(|error| error.cause().unwrap_or_default().to_owned());
    // A stopped dispatcher does not need it.
    let _told = events.send(Event::Replied(track, reply)).await;
}

async fn carry_out(parts: &Parts, query: Query) -> Result<Reply> {
    let store = &parts.store;
    match query {
        Query::Beat { worker, asked } => Ok(Reply::Beat { kept: store.beat(worker).await?, asked }),
        Query::Scan { worker, began, now_ms, count } => {
            let heads = store.queue_heads(now_ms).await?;
            let depth = if count { Some(store.queue_depth().await?) } else { None };
            Ok(Reply::Scanned(Scanned { worker, began, heads, depth }))
        }
        Query::Release { worker, queues } => {
            store.release_queues(worker, &queues).await?;
            Ok(Reply::Released(queues))
        }
        Query::Read { register, worker, acquire, requests } => {
            let read = read(parts, register, worker, acquire, requests).await?;
            Ok(Reply::Read(Box::new(read)))
        }
    }
}

async fn read(
    parts: &Parts,
    register: Option<Instant>,
    worker: Uuid,
    acquire: Vec<QueueKey>,
    requests: Vec<ReadRequest>,
) -> Result<Read> {
    let store = &parts.store;
    if register.is_some() {
        store.register_worker(worker).await?;
    }
    let mut read = Read { registered: register, requests, ..Read::default() };
    if !acquire.is_empty() {
        read.acquired = store.acquire_queues(worker, &acquire).await?;
        read.lost = acquire.into_iter().filter(|queue| !read.acquired.contains(queue)).collect();
        read.requests.retain(|request| !read.lost.contains(&request.queue));
    }
    let queues: Vec<_> = read.requests.iter().map(|request| request.queue).collect();
    if !queues.is_empty() {
        let (due, targets) = futures::try_join!(store.due(&read.requests), store.targets(&queues))?;
        let now_ms = read.requests.iter().map(|request| request.now).max().unwrap_or_default();
        let open = |target| destination::open_target(&parts.sealer, target, now_ms);
        read.due = due.rows;
        read.targets = targets.rows.into_iter().map(open).collect();
        read.unreadable = due.unreadable;
        read.unreadable.extend(targets.unreadable);
    }
    Ok(read)
}
