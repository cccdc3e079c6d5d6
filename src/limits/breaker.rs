//! The breaker: one link to Redis, or none; and the task of a node that keeps it.
//!
//! Requests take the link away and wait for nobody. The task follows the link, whatever it has become: it says that the
//! node is there, notices that an era has ended, and finds Redis again when the link is gone. So one connection is in
//! the making at a time, and the task can be restarted at any moment.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use slog::{Logger, info, warn};
use tokio::sync::watch;
use tokio::time::sleep;
use uuid::Uuid;

use super::joining::{self, BEAT_EVERY};
use super::notes::Notes;
use super::{
    Admission, Attempt, Claimed, Limits, LimitsError, RedisLimits, RedisSettings, Settings, Tokens, Verdict,
};

/// How long a request waits for Redis to have its counts back. It takes a fraction of this.
const PATIENCE: Duration = Duration::from_secs(3);

/// Closed with a link, open without.
#[derive(Clone)]
enum Link {
    Up(Arc<RedisLimits>),
    /// Redis answers, and is being given back what it may have lost. If it lost it under a link, the other nodes are to
    /// do the same: over that link its era is ended before.
    Joining(Option<Arc<RedisLimits>>),
    Down,
}

pub(super) struct Breaker {
    link: watch::Sender<Link>,
    /// What this node let through.
    pub(super) notes: Notes,
    /// What this node is called among the others.
    node: String,
    /// The nodes that were there when Redis was last asked, this one included.
    seen: Mutex<Vec<String>>,
    pub(super) tokens: Tokens,
    redis: RedisSettings,
    settings: Settings,
    trips: AtomicU64,
    log: Logger,
}

impl Breaker {
    /// Tries Redis once and is closed or open after it.
    pub(super) async fn start(redis: RedisSettings, settings: Settings, log: Logger) -> Self {
        let breaker = Breaker {
            link: watch::Sender::new(Link::Joining(None)),
            notes: Notes::new(settings.window),
            // The seed is drawn anew at each start.
            node: format!("{:016x}", settings.token_seed),
            seen: Mutex::default(),
            tokens: Tokens::starting_at(settings.token_seed),
            redis,
            settings,
            trips: AtomicU64::new(0),
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

    /// Does this unless there is a link. None comes before it is done.
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

    /// The link, once Redis has its counts back; `None`: this node has to do without.
    pub(super) async fn settled_link(&self) -> Option<Arc<RedisLimits>> {
        if matches!(*self.link.borrow(), Link::Joining(_)) {
            let mut changes = self.link.subscribe();
            let settled = changes.wait_for(|link| !matches!(link, Link::Joining(_)));
            // However it ends, the link is looked at once more.
            let _in_time = tokio::time::timeout(PATIENCE, settled).await.is_ok();
        }
        self.link()
    }

    /// How many nodes count together, as far as is known; at least this one.
    pub(super) fn nodes(&self) -> u32 {
        u32::try_from(self.seen().len()).unwrap_or(u32::MAX).max(1)
    }

    fn seen(&self) -> MutexGuard<'_, Vec<String>> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Replaces the link that a call failed on; whether it was still there. Calls that fail late, on a link that is
    /// gone already, change nothing.
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

    /// Takes the link away.
    pub(super) fn trip(&self, failed: &Arc<RedisLimits>, cause: &LimitsError) {
        if self.replace(failed, Link::Down) {
            self.open(cause);
        }
    }

    /// Has the nodes give back what Redis lost under a link.
    pub(super) fn rejoin(&self, failed: &Arc<RedisLimits>, cause: &LimitsError) {
        let missing = matches!(cause, LimitsError::Missing).then(|| failed.clone());
        if self.replace(failed, Link::Joining(missing)) {
            warn!(self.log, "limits: the nodes give back what they let through"; "cause" => %cause);
        }
    }

    /// Says that requests are counted locally from here on.
    fn open(&self, cause: &LimitsError) {
        self.link.send_replace(Link::Down);
        self.trips.fetch_add(1, Ordering::Relaxed);
        warn!(self.log, "limits: counting in this process, because Redis cannot be asked"; "cause" => %cause);
    }

    /// Follows the link for as long as it is run.
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

    /// Says once that this node is there, and notices when the era has ended.
    async fn beat(&self, link: &Arc<RedisLimits>) {
        sleep(BEAT_EVERY).await;
        match joining::beat(link, &self.node).await {
            Ok(Some(nodes)) => *self.seen() = nodes,
            Ok(None) => self.rejoin(link, &LimitsError::Lost),
            Err(cause) => self.trip(link, &cause),
        }
    }

    /// Gives back what Redis lost, over a new connection.
    async fn give_back(&self, lost: Option<Arc<RedisLimits>>) {
        if let Some(link) = lost {
            // The other nodes are to do the same. If it fails, so does the new connection.
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

    /// Gives this node's notes to the new connection, and then uses it.
    async fn join(&self, link: RedisLimits) -> Result<(), LimitsError> {
        // From here on nothing is accepted that is not among the notes.
        self.link.send_replace(Link::Joining(None));
        let (seen, name) = (self.seen().clone(), format!("{:016x}", self.tokens.next()));
        let era = joining::join(&link, &self.node, &seen, &self.notes, &name).await?;
        self.link.send_replace(Link::Up(Arc::new(link.in_era(era, &self.settings))));
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
