//! The breaker: one link to Redis, or none; and the node's task that maintains it.
//!
//! Requests remove a failed link without waiting. The task acts on the state of the link: it sends the node's
//! heartbeats, notices the end of an era, and finds Redis again when the link is gone. So only one connection is
//! opened at a time, and the task can be restarted at any moment.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use slog::{Logger, info, warn};
use tokio::sync::watch;
use tokio::time::sleep;
use uuid::Uuid;

use super::calls::CallCounts;
use super::joining::{self, BEAT_EVERY};
use super::notes::Notes;
use super::{
    Admission, Attempt, Claimed, Limits, LimitsError, RedisLimits, RedisSettings, Settings, Tokens, Verdict,
};

/// How long a request waits until Redis has its counts back. Usually it takes a fraction of this.
const PATIENCE: Duration = Duration::from_secs(3);

/// Closed with a link, open without.
#[derive(Clone)]
enum Link {
    Up(Arc<RedisLimits>),
    /// Redis responds, and the node restores the counts that it may have lost. If it lost them under a link, the
    /// other nodes must restore theirs, too: the era is first ended over that link.
    Joining(Option<Arc<RedisLimits>>),
    Down,
}

pub(super) struct Breaker {
    link: watch::Sender<Link>,
    /// The requests that this node admitted.
    pub(super) notes: Notes,
    /// This node's name among the others.
    node: String,
    /// The nodes that were alive at the last call to Redis, including this one.
    seen: Mutex<Vec<String>>,
    pub(super) tokens: Tokens,
    redis: RedisSettings,
    settings: Settings,
    trips: AtomicU64,
    /// The calls of all links so far.
    pub(super) batches: CallCounts,
    log: Logger,
}

impl Breaker {
    /// Tries Redis once; the breaker is closed or open afterwards.
    pub(super) async fn start(redis: RedisSettings, settings: Settings, log: Logger) -> Self {
        let breaker = Breaker {
            link: watch::Sender::new(Link::Joining(None)),
            notes: Notes::new(settings.window),
            // Each start draws a new seed.
            node: format!("{:016x}", settings.token_seed),
            seen: Mutex::default(),
            tokens: Tokens::starting_at(settings.token_seed),
            redis,
            settings,
            trips: AtomicU64::new(0),
            batches: CallCounts::default(),
            log,
        };
        breaker.give_back(None).await;
        breaker
    }

    fn link(&self) -> Option<Arc<RedisLimits>> {
        match &*self.link.borrow() {
            Link::Up(link) => Some(link.clone()),
            Link::Joining(_) | Link::Down => None,
        }
    }

    /// Runs `judge` unless there is a link. No link is set before it has finished.
    pub(super) fn unless_linked<T>(&self, judge: impl FnOnce() -> T) -> Option<T> {
        let link = self.link.borrow();
        (!matches!(*link, Link::Up(_))).then(judge)
    }

    pub(super) fn is_open(&self) -> bool {
        matches!(*self.link.borrow(), Link::Down)
    }

    /// How often Redis was given up.
    pub(super) fn trips(&self) -> u64 {
        self.trips.load(Ordering::Relaxed)
    }

    /// The link, once Redis has its counts back; `None`: this node must count without it.
    pub(super) async fn settled_link(&self) -> Option<Arc<RedisLimits>> {
        if matches!(*self.link.borrow(), Link::Joining(_)) {
            let mut changes = self.link.subscribe();
            let settled = changes.wait_for(|link| !matches!(link, Link::Joining(_)));
            // In either case, the link is checked again.
            let _in_time = tokio::time::timeout(PATIENCE, settled).await.is_ok();
        }
        self.link()
    }

    /// How many nodes count together, as last seen; at least this one.
    pub(super) fn nodes(&self) -> u32 {
        u32::try_from(self.seen().len()).unwrap_or(u32::MAX).max(1)
    }

    fn seen(&self) -> MutexGuard<'_, Vec<String>> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Replaces the link that a call failed on; returns whether it was still set. A late failure on a link that is
    /// already replaced changes nothing.
    fn replace(&self, failed: &Arc<RedisLimits>, by: Link) -> bool {
        let mut by = Some(by);
        self.link.send_if_modified(|link| {
            let current = matches!(&*link, Link::Up(current) if Arc::ptr_eq(current, failed));
            if let Some(by) = by.take().filter(|_| current) {
                *link = by;
            }
            current
        })
    }

    /// Removes the link.
    pub(super) fn trip(&self, failed: &Arc<RedisLimits>, cause: &LimitsError) {
        if self.replace(failed, Link::Down) {
            self.open(cause);
        }
    }

    /// Makes the nodes restore the counts that Redis lost under a link.
    pub(super) fn rejoin(&self, failed: &Arc<RedisLimits>, cause: &LimitsError) {
        let missing = matches!(cause, LimitsError::Missing).then(|| failed.clone());
        if self.replace(failed, Link::Joining(missing)) {
            warn!(self.log, "limits: the nodes give back what they let through"; "cause" => %cause);
        }
    }

    /// Opens the breaker: requests are counted locally from now on.
    fn open(&self, cause: &LimitsError) {
        self.link.send_replace(Link::Down);
        self.trips.fetch_add(1, Ordering::Relaxed);
        warn!(self.log, "limits: counting in this process, because Redis cannot be asked"; "cause" => %cause);
    }

    /// Maintains the link for as long as it runs.
    pub(super) async fn keep_linked(&self) {
        let mut changes = self.link.subscribe();
        loop {
            let link = changes.borrow_and_update().clone();
            match link {
                Link::Up(link) => tokio::select! {
                    () = self.beat(&link) => {}
                    // It cannot fail: this holds the sender.
                    _changed = changes.changed() => {}
                },
                Link::Joining(lost) => self.give_back(lost).await,
                Link::Down => self.probe().await,
            }
        }
    }

    async fn connect_and_join(&self) -> Result<(), LimitsError> {
        let link = self.try_connect().await?;
        self.join(link).await
    }

    /// Sends one heartbeat of this node, and notices the end of the era.
    async fn beat(&self, link: &Arc<RedisLimits>) {
        sleep(BEAT_EVERY).await;
        match joining::beat(link, &self.node).await {
            Ok(Some(nodes)) => *self.seen() = nodes,
            Ok(None) => self.rejoin(link, &LimitsError::Lost),
            Err(cause) => self.trip(link, &cause),
        }
    }

    /// Restores the lost counts, over a new connection.
    async fn give_back(&self, lost: Option<Arc<RedisLimits>>) {
        if let Some(link) = lost {
            // The other nodes must do so, too. If this fails, so does the new connection.
            let _ended = joining::end(&link).await;
        }
        if let Err(cause) = self.connect_and_join().await {
            self.open(&cause);
        }
    }

    /// Tries Redis once, after a pause.
    async fn probe(&self) {
        sleep(self.redis.probe_every).await;
        let Ok(link) = self.try_connect().await else { return };
        match self.join(link).await {
            Ok(()) => info!(self.log, "limits: counting in Redis again"),
            Err(_not_yet) => drop(self.link.send_replace(Link::Down)),
        }
    }

    /// Restores this node's notes over the new connection, and then uses it.
    async fn join(&self, link: RedisLimits) -> Result<(), LimitsError> {
        // From now on, every accepted request is among the notes.
        self.link.send_replace(Link::Joining(None));
        let (seen, name) = (self.seen().clone(), format!("{:016x}", self.tokens.next()));
        let era = joining::join(&link, &self.node, &seen, &self.notes, &name).await?;
        self.link.send_replace(Link::Up(Arc::new(link.in_era(era, &self.settings, self.batches.clone()))));
        Ok(())
    }

    /// A new connection that has proved itself: one admission with a claim, and its release.
    async fn try_connect(&self) -> Result<RedisLimits, LimitsError> {
        let link = RedisLimits::connect(&self.redis, &self.settings).await?;
        let admission = Admission {
            client: Uuid::nil(),
            per_minute: 600,
            now: 0,
            attempt: Some(Attempt { key: "probe", fingerprint: [0; 32] }),
            counted: true,
        };
        if let Verdict::Admitted(Claimed::Fresh(claim), _) =
            link.admit_as(&admission, self.tokens.next()).await?
        {
            link.release(&claim).await?;
        }
        Ok(link)
    }
}
