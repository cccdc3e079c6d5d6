//! Redis while it answers, this process while it does not.
//!
//! # The breaker
//!
//! There is one link to Redis, or none; that is the whole breaker. With a link, every call goes to Redis and has
//! [`RedisSettings::call_timeout`] to come back. The first call that fails (refused, broken, slow, or answered with
//! an error such as `READONLY`, `OOM` or `LOADING`) takes the link away, and is itself answered locally, at once.
//! Without a link nobody waits for Redis. A probe in the background makes a new connection and sends it a whole
//! admission with a claim, so that the link comes back only to a server that can do all that is asked of it.
//!
//! One failure is enough, because the price of being wrong is small (a fraction of a second of local counting, until
//! the probe returns) while every further trial is a caller who waits.
//!
//! # What holds meanwhile
//!
//! *Limits.* Each of the n nodes that were last seen holds each client to its share of the limit, at least one request a
//! window. It begins with what it let through itself, which it has noted all along, so that a single node stays exact
//! when it loses Redis. Metrics say so.
//!
//! *A Redis that forgot.* Before a new link is used, and when Redis loses its counts under a link, the nodes give back
//! what they let through; see `era.rs`. Redis can be reached then, so whoever asks meanwhile waits for that.
//!
//! *Single execution.* Untouched: the receipt in the database decides it, see [the module's story](super). A claim
//! made in Redis and lost from sight, or a second claim granted locally beside it, costs one of the two attempts a
//! rolled back transaction.
//!
//! *In-flight claims.* A call that timed out may still be executed by Redis. So the local claim takes over the token
//! that the failed call carried, and is settled on both sides as far as they can be reached: an orphaned claim in
//! Redis is then completed by its rightful holder, and does not have to run out.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::Duration;

use async_trait::async_trait;
use slog::{Logger, info, warn};
use tokio::sync::watch;
use tokio::time::Instant;
use uuid::Uuid;

use super::joining::{self, BEAT_EVERY};
use super::notes::Notes;
use super::{
    Admission, Attempt, Claim, Claimed, EmbeddedLimits, Limits, LimitsError, Mode, RedisLimits,
    RedisSettings, Settings, Status, StoredReply, Tokens, Verdict,
};

/// How long a request waits for Redis to have its counts back. It takes a fraction of this.
const PATIENCE: Duration = Duration::from_secs(3);

/// Limits that go on without Redis. It never fails. Dropping it ends its probe.
pub struct ResilientLimits(Arc<Shared>);

/// The breaker: closed with a link, open without.
enum Link {
    Up(Arc<RedisLimits>),
    /// Redis answers, and is being given back what it may have lost.
    Joining,
    Down,
}

struct Shared {
    link: watch::Sender<Link>,
    local: EmbeddedLimits,
    /// What this node let through.
    notes: Notes,
    /// What this node is called among the others.
    node: String,
    /// The nodes that were there when Redis was last asked, this one included.
    seen: Mutex<Vec<String>>,
    redis: RedisSettings,
    settings: Settings,
    tokens: Tokens,
    fallbacks: AtomicU64,
    trips: AtomicU64,
    log: Logger,
}

impl ResilientLimits {
    /// Tries Redis once and starts in either case: with a link, or locally with a probe running.
    pub async fn start(redis: RedisSettings, settings: Settings, log: Logger) -> Self {
        let shared = Arc::new(Shared {
            link: watch::Sender::new(Link::Joining),
            local: EmbeddedLimits::new(&settings),
            notes: Notes::new(settings.window),
            // The seed is drawn anew at each start.
            node: format!("{:016x}", settings.token_seed),
            seen: Mutex::default(),
            tokens: Tokens::starting_at(settings.token_seed),
            redis,
            settings,
            fallbacks: AtomicU64::new(0),
            trips: AtomicU64::new(0),
            log,
        });
        if let Err(cause) = shared.connect_and_join().await {
            shared.open(&cause);
        }
        Self(shared)
    }
}

#[async_trait]
impl Limits for ResilientLimits {
    async fn admit(&self, admission: Admission<'_>) -> Result<Verdict, LimitsError> {
        let token = self.0.tokens.next();
        loop {
            let Some(link) = self.0.settled_link().await else {
                if let Some(verdict) = self.0.admit_locally(&admission, token) {
                    return Ok(verdict);
                }
                continue;
            };
            match link.judge(&admission, token, self.0.notes.expected(admission.client, Instant::now())).await
            {
                Ok((verdict, instant)) => {
                    if instant.is_some() {
                        self.0.notes.add(admission.client, instant, Instant::now());
                        self.0.local.note(&admission);
                    }
                    return Ok(verdict);
                }
                Err(cause) if cause.is_loss() => self.0.rejoin(&link, &cause),
                Err(cause) => self.0.trip(&link, &cause),
            }
        }
    }

    async fn complete(&self, claim: &Claim, reply: &StoredReply) -> Result<(), LimitsError> {
        let mut stored = false;
        if let Some(link) = self.0.settled_link().await {
            match link.complete(claim, reply).await {
                Ok(()) => stored = true,
                Err(cause) => self.0.trip(&link, &cause),
            }
        }
        if !stored || claim.origin == Mode::Local {
            self.0.local.store(claim, reply);
        }
        Ok(())
    }

    async fn release(&self, claim: &Claim) -> Result<(), LimitsError> {
        if claim.origin == Mode::Local {
            self.0.local.free(claim);
        }
        if let Some(link) = self.0.settled_link().await
            && let Err(cause) = link.release(claim).await
        {
            self.0.trip(&link, &cause);
        }
        Ok(())
    }

    fn status(&self) -> Status {
        Status {
            mode: if matches!(*self.0.link.borrow(), Link::Down) { Mode::Local } else { Mode::Redis },
            fallbacks: self.0.fallbacks.load(Ordering::Relaxed),
            trips: self.0.trips.load(Ordering::Relaxed),
            nodes: self.0.nodes(),
        }
    }
}

impl Shared {
    fn link(&self) -> Option<Arc<RedisLimits>> {
        match &*self.link.borrow() {
            Link::Up(link) => Some(link.clone()),
            Link::Joining | Link::Down => None,
        }
    }

    /// The link, once Redis has its counts back; `None`: this node has to do without.
    async fn settled_link(&self) -> Option<Arc<RedisLimits>> {
        if matches!(*self.link.borrow(), Link::Joining) {
            let mut changes = self.link.subscribe();
            let settled = changes.wait_for(|link| !matches!(link, Link::Joining));
            // However it ends, the link is looked at once more.
            let _in_time = tokio::time::timeout(PATIENCE, settled).await.is_ok();
        }
        self.link()
    }

    /// Judges by this node's share of the limit, unless a link has come meanwhile: what is accepted here must be
    /// among the notes that are given back before.
    fn admit_locally(&self, admission: &Admission<'_>, token: u64) -> Option<Verdict> {
        let link = self.link.borrow();
        if matches!(*link, Link::Up(_)) {
            return None;
        }
        self.fallbacks.fetch_add(1, Ordering::Relaxed);
        let share = (admission.per_minute / self.nodes()).max(admission.per_minute.min(1));
        let verdict = self.local.admit_as(&Admission { per_minute: share, ..*admission }, token);
        if admission.counted && matches!(verdict, Verdict::Admitted(..)) {
            self.notes.add(admission.client, None, Instant::now());
        }
        Some(verdict)
    }

    /// How many nodes count together, as far as is known; at least this one.
    fn nodes(&self) -> u32 {
        u32::try_from(self.seen().len()).unwrap_or(u32::MAX).max(1)
    }

    fn seen(&self) -> std::sync::MutexGuard<'_, Vec<String>> {
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
    fn trip(self: &Arc<Self>, failed: &Arc<RedisLimits>, cause: &LimitsError) {
        if self.replace(failed, Link::Down) {
            self.open(cause);
        }
    }

    /// Has the nodes give back what Redis lost under a link.
    fn rejoin(self: &Arc<Self>, failed: &Arc<RedisLimits>, cause: &LimitsError) {
        if !self.replace(failed, Link::Joining) {
            return;
        }
        warn!(self.log, "limits: the nodes give back what they let through"; "cause" => %cause);
        let missing = matches!(cause, LimitsError::Missing).then(|| failed.clone());
        let shared = self.clone();
        tokio::spawn(async move {
            if let Some(link) = missing {
                // The other nodes are to do the same. If it fails, so does the new connection.
                let _ended = joining::end(&link).await;
            }
            if let Err(cause) = shared.connect_and_join().await {
                shared.open(&cause);
            }
        });
    }

    /// Says that requests are counted locally from here on, and starts the probe.
    fn open(self: &Arc<Self>, cause: &LimitsError) {
        self.link.send_replace(Link::Down);
        self.trips.fetch_add(1, Ordering::Relaxed);
        warn!(self.log, "limits: counting in this process, because Redis cannot be asked"; "cause" => %cause);
        tokio::spawn(probe(Arc::downgrade(self)));
    }

    async fn connect_and_join(self: &Arc<Self>) -> Result<(), LimitsError> {
        let link = self.try_connect().await?;
        self.join(link).await
    }

    /// Gives this node's notes to the new connection, and then uses it.
    async fn join(self: &Arc<Self>, link: RedisLimits) -> Result<(), LimitsError> {
        // From here on nothing is accepted that is not among the notes.
        self.link.send_replace(Link::Joining);
        let (seen, name) = (self.seen().clone(), format!("{:016x}", self.tokens.next()));
        let era = joining::join(&link, &self.node, &seen, &self.notes, &name).await?;
        let link = Arc::new(link.in_era(era, &self.settings));
        self.link.send_replace(Link::Up(link.clone()));
        tokio::spawn(beat(Arc::downgrade(self), link));
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

/// Tries Redis until it answers, then gives the link back. There is one probe at a time: only the loss of a link, or
/// a start without one, begins it.
async fn probe(shared: Weak<Shared>) {
    loop {
        let Some(pause) = shared.upgrade().map(|it| it.redis.probe_every) else {
            return;
        };
        tokio::time::sleep(pause).await;
        let Some(shared) = shared.upgrade() else {
            return;
        };
        let Ok(link) = shared.try_connect().await else { continue };
        if shared.join(link).await.is_ok() {
            info!(shared.log, "limits: counting in Redis again");
            return;
        }
        shared.link.send_replace(Link::Down);
    }
}

/// Says that this node is there for as long as this is its link, and notices when the era has ended.
async fn beat(shared: Weak<Shared>, link: Arc<RedisLimits>) {
    loop {
        tokio::time::sleep(BEAT_EVERY).await;
        let Some(shared) = shared.upgrade() else { return };
        if !shared.link().is_some_and(|current| Arc::ptr_eq(&current, &link)) {
            return;
        }
        match joining::beat(&link, &shared.node).await {
            Ok(Some(nodes)) => *shared.seen() = nodes,
            Ok(None) => return shared.rejoin(&link, &LimitsError::Lost),
            Err(cause) => return shared.trip(&link, &cause),
        }
    }
}
