//! Connections that are kept for the next delivery to the same origin.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http_body_util::Full;
use hyper::client::conn::http1::SendRequest;
use tokio::task::JoinHandle;
use tokio::time::Instant;

use super::guard::Origin;

/// How long a connection waits for its next use.
const IDLE_AT_MOST: Duration = Duration::from_secs(20);
/// How old a connection may get, so that a name that resolves elsewhere now is followed, and
/// checked, soon.
const AGE_AT_MOST: Duration = Duration::from_secs(120);
const KEPT_PER_ORIGIN: usize = 32;
const KEPT_IN_TOTAL: usize = 2_048;
const SWEEP_EVERY: Duration = Duration::from_secs(5);

/// An open connection. Dropping it closes it, even during a request.
pub(super) struct Connection {
    pub(super) requests: SendRequest<Full<Bytes>>,
    /// Whether what comes over it may be shown to the partner.
    pub(super) is_quotable: bool,
    driver: JoinHandle<()>,
    opened: Instant,
    used: Instant,
}

impl Connection {
    pub(super) fn new(requests: SendRequest<Full<Bytes>>, driver: JoinHandle<()>) -> Self {
        let now = Instant::now();
        Connection { requests, is_quotable: false, driver, opened: now, used: now }
    }

    fn is_good(&self, now: Instant) -> bool {
        !self.requests.is_closed() && now - self.used < IDLE_AT_MOST && now - self.opened < AGE_AT_MOST
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        self.driver.abort();
    }
}

/// Idle connections by origin.
#[derive(Default)]
pub(super) struct Pool {
    idle: Mutex<Idle>,
}

#[derive(Default)]
struct Idle {
    by_origin: HashMap<Origin, Vec<Connection>>,
    count: usize,
}

impl Pool {
    /// The most recently used connection to this origin, if it is still usable.
    pub(super) fn take(&self, origin: &Origin) -> Option<Connection> {
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        let now = Instant::now();
        loop {
            let connection = idle.by_origin.get_mut(origin)?.pop()?;
            idle.count -= 1;
            if connection.is_good(now) {
                return Some(connection);
            }
        }
    }

    /// Keeps a connection, unless enough are kept.
    pub(super) fn put(&self, origin: Origin, mut connection: Connection) {
        connection.used = Instant::now();
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        if idle.count >= KEPT_IN_TOTAL {
            return;
        }
        let kept = idle.by_origin.entry(origin).or_default();
        if kept.len() < KEPT_PER_ORIGIN {
            kept.push(connection);
            idle.count += 1;
        }
    }

    /// Closes connections that have been idle for too long.
    fn sweep(&self) {
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        let now = Instant::now();
        idle.by_origin.retain(|_, kept| {
            kept.retain(|connection| connection.is_good(now));
            !kept.is_empty()
        });
        idle.count = idle.by_origin.values().map(Vec::len).sum();
    }

    /// Sweeps for as long as it is run.
    pub(super) async fn keep_swept(&self) {
        loop {
            tokio::time::sleep(SWEEP_EVERY).await;
            self.sweep();
        }
    }
}
