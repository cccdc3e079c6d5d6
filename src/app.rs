//! The parts of a running server that every API shares.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use tokio::time::Instant;
use uuid::Uuid;

use crate::clock::SharedClock;
use crate::config::Welcome;
use crate::dispatch;
use crate::error::Result;
use crate::http::{Proxies, Unread};
use crate::keys::Directory;
use crate::limits::{Admission, Limits, Mode, Verdict};
use crate::mail::Mailer;
use crate::mailing::Post;
use crate::requests::RequestLog;
use crate::requests::refusals::Refusals;
use crate::secrets::passkeys::Passkeys;
use crate::secrets::passwords::Passwords;
use crate::secrets::seal::Sealer;
use crate::status_feed::StatusFeed;
use crate::store::AccessTransaction;
use crate::store::Store;
use crate::store::request_bounds::Kept;
use crate::telemetry::Telemetry;
use crate::webhooks::Sender;

/// The parts of a running server. Cheap to clone.
#[derive(Clone)]
pub struct App {
    /// The data.
    pub store: Store,
    /// Rate limits and in-flight idempotency claims.
    pub limits: Arc<dyn Limits>,
    /// Whether limits should be counted on Redis.
    pub expects_redis: bool,
    /// Who holds which key.
    pub directory: Arc<Directory>,
    /// Counts of refused requests.
    pub refusals: Arc<Refusals>,
    /// How much of the request log is kept.
    pub kept: Kept,
    /// Encryption of kept secrets.
    pub sealer: Sealer,
    /// Checks passwords of the portal.
    pub passwords: Passwords,
    /// Checks passkeys of the portal; `None`: its URL has no name.
    pub passkeys: Option<Passkeys>,
    /// Sends webhooks, and judges where they may go.
    pub sender: Arc<Sender>,
    /// Webhook subscriptions that one organization may have.
    pub most_webhooks: usize,
    /// Active test keys that an organization's people may have made.
    pub most_test_keys: usize,
    /// How long the freight of a closed organization is kept, in milliseconds.
    pub closed_freight_ms: i64,
    /// How webhooks are dispatched; `None`: by other processes.
    pub dispatch: Option<dispatch::Settings>,
    /// The time.
    pub clock: SharedClock,
    /// What became of requests, for support.
    pub requests: Arc<RequestLog>,
    /// Sends mail to people.
    pub mailer: Arc<dyn Mailer>,
    /// What partners are told: addresses, hours, people.
    pub welcome: Arc<Welcome>,
    /// What the status page tells.
    pub status_feed: Arc<StatusFeed>,
    /// Whom to believe about where a request came from.
    pub proxies: Arc<Proxies>,
    /// The responses that wait to be read.
    pub unread: Arc<Unread>,
    /// Log and metrics.
    pub telemetry: Arc<Telemetry>,
    /// How long to wait for what.
    pub timeouts: Timeouts,
    /// Set when the node is told to stop: it is no longer ready for new connections.
    pub draining: Arc<AtomicBool>,
}

impl App {
    /// Whether the database answers and takes writes, and limits are counted where they should be. Asks nobody: anybody
    /// may call what tells this, however often.
    #[must_use]
    pub fn is_well(&self) -> bool {
        let limits_well = !self.expects_redis || self.limits.status().mode == Mode::Redis;
        limits_well && self.directory.is_fresh() && self.store.takes_writes()
    }

    /// Counts something that a person does, over all nodes. Whole seconds to wait if they have done it so often in the last
    /// minute; then it is not counted.
    pub async fn too_many_from(&self, person: Uuid, per_minute: u32) -> Option<u32> {
        let now = self.clock.now();
        let admission = Admission { client: person, per_minute, now, attempt: None, counted: true };
        match self.limits.admit(admission).await {
            Ok(Verdict::Limited(left)) => Some(left.reset_s.max(1)),
            // Limits that cannot be asked hold nobody up here.
            Ok(Verdict::Admitted(..)) | Err(_) => None,
        }
    }

    /// Commits a change of access, and lets this node know of it at once. The others poll.
    ///
    /// # Errors
    /// When the database is unavailable; then nothing has changed.
    pub async fn commit_access(&self, tx: AccessTransaction) -> Result<()> {
        tx.commit().await?;
        self.know_access().await;
        Ok(())
    }

    /// What mail is written with.
    #[must_use]
    pub fn post(&self) -> Post {
        Post::new(self.sealer.clone(), self.welcome.clone())
    }

    /// Has this node know of a change of access that was committed.
    pub async fn know_access(&self) {
        // If this fails, the node finds out as the others do.
        let _known = self.directory.poll_after(Instant::now()).await;
    }

    /// Whether new requests should be sent here.
    #[must_use]
    pub fn is_ready(&self) -> bool {
        !self.draining.load(Ordering::Relaxed) && self.directory.is_fresh() && self.store.takes_writes()
    }
}

/// How long to wait for what.
#[derive(Debug, Clone, Copy)]
pub struct Timeouts {
    /// A request's body.
    pub body: Duration,
    /// Between failing readiness and refusing connections, so that a proxy can notice: that of `deploy/` does within
    /// half of it.
    pub notice: Duration,
    /// Requests in flight when the server is told to stop.
    pub drain: Duration,
}

impl Default for Timeouts {
    fn default() -> Self {
        Timeouts {
            body: Duration::from_secs(10),
            notice: Duration::from_secs(1),
            drain: Duration::from_secs(20),
        }
    }
}
