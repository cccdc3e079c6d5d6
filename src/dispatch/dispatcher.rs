//! Starting and stopping the dispatcher of a process.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{Mutex, watch};
use tokio::task::JoinHandle;
use tokio::time::Instant;

use super::shell::parts::Parts;
use super::shell::upkeep;
use super::tasks;

/// A dispatcher at work.
pub struct Dispatcher {
    sending: JoinHandle<()>,
    stop: watch::Sender<Option<Instant>>,
    helpers: [JoinHandle<()>; 2],
}

impl Dispatcher {
    /// Starts sending, unless this process does already.
    #[must_use]
    pub fn start(parts: Parts) -> Option<Dispatcher> {
        let bell = Arc::new(Mutex::new(parts.store.bell.listen()?));
        let (stop, told) = watch::channel(None);
        let sending = tokio::spawn(tasks::send(parts.clone(), bell, told));
        let helpers = [
            tokio::spawn(tasks::keep(parts.clone(), "webhook_replays", upkeep::replay)),
            tokio::spawn(tasks::keep(parts, "webhook_pruning", upkeep::prune)),
        ];
        Some(Dispatcher { sending, stop, helpers })
    }

    /// Sends nothing new, waits for what is being sent for at most `patience`, and leaves the rest to
    /// others.
    pub async fn stop(mut self, patience: Duration) {
        self.stop.send_replace(Some(Instant::now() + patience));
        let _ended = tokio::time::timeout(patience + Duration::from_secs(2), &mut self.sending).await;
        self.sending.abort();
        for helper in self.helpers {
            helper.abort();
        }
    }
}
