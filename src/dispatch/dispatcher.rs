//! Starting the dispatcher of a process.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::Mutex;

use super::group;
use super::shell::parts::Parts;
use super::shell::upkeep;
use crate::tasks::{Kept, Tasks};

/// Starts sending, unless this process does already. When it is stopped, it sends nothing new, waits at most
/// `patience` for attempts in progress, and leaves the rest to other workers.
pub fn start(parts: &Parts, patience: Duration, tasks: &Tasks) -> Option<Kept> {
    let wakeups = Arc::new(Mutex::new(parts.store.wakeups.listen()?));
    tasks.keep("webhook_replays", parts, upkeep::replay);
    tasks.keep("webhook_pruning", parts, upkeep::prune);
    Some(group::keep_sending(parts.clone(), patience, wakeups, tasks))
}
