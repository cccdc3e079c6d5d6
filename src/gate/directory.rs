//! The directory: who holds which key, in memory, never older than a second.
//!
//! Each node keeps every API key and organization. A poller asks the database for the revision of
//! access a few times a second, and reads what has changed. An answer from memory is given only
//! while the last successful poll *began* less than [`STALE_AFTER`] ago; after that the caller waits
//! for a poll of its own, and gets 503 when the database is away. So a revoked key, a changed scope
//! or limit, or a disabled organization is refused on every node within a second, whatever happens
//! to messages, to Redis, or to the poller: there is no message to lose.
//!
//! A key that is not known, or known with another secret, makes the caller wait for one poll (shared by
//! all who wait), so that a new key works at once. Made-up ids and wrong secrets take the same way, and
//! therefore the same time: nobody learns which ids exist. They cost at most that one small query,
//! however many come.
//!
//! Keys that were revoked or have expired are remembered for [`KEEP_ENDED_MS`], so that whoever still has
//! one is told what became of it.
//!
//! One row never hurts another. What this version cannot read of a row, because a newer one wrote it in
//! a rolling upgrade, gives nothing: an unknown scope is left out, a key of an unknown mode is refused,
//! an unknown access state is closed. It is logged once for each change of the row, and counted.
//!
//! A poll that the database does not answer within [`POLL_TIMEOUT`] has failed, for all who wait for
//! it: callers learn soon that the database is away, and do not queue up to find out one by one.

use std::collections::HashMap;
use std::sync::{Arc, RwLock};
use std::time::Duration;

use tokio::time::Instant;
use uuid::Uuid;

use crate::clock::SharedClock;
use crate::domain::access::{AccessState, KeyMode, Scope};
use crate::domain::id::{ApiKeyId, OrganizationId};
use crate::error::{Error, Result};
use crate::secrets::credential::Credential;
use crate::store::Store;
use crate::store::access::{AccessChanges, ApiKeyRow};
use crate::telemetry::Telemetry;

/// How old the newest successful poll may be for an answer from memory.
pub const STALE_AFTER: Duration = Duration::from_millis(900);
/// How often the poller asks.
pub const POLL_EVERY: Duration = Duration::from_millis(300);
/// How long a key is remembered after it was revoked or has expired, in milliseconds: 90 days.
pub const KEEP_ENDED_MS: i64 = 90 * 24 * 60 * 60 * 1000;
/// How many such keys are remembered at most; the newest stay.
const MOST_ENDED: usize = 100_000;
/// How often those are looked for that may be forgotten.
const FORGET_EVERY: Duration = Duration::from_secs(3600);
/// How long one poll may take. A slow database is waited for; one that hangs is not.
pub const POLL_TIMEOUT: Duration = Duration::from_secs(2);

/// An API key as the gate needs it.
#[derive(Debug, PartialEq, Eq)]
pub struct ApiKey {
    /// Its public id.
    pub id: ApiKeyId,
    /// The API client that it belongs to: the first key of those that replaced one another by rolling.
    pub client: ApiKeyId,
    /// Whose it is.
    pub organization: OrganizationId,
    /// What people call it.
    pub name: String,
    /// Test or live; `None`: a mode that this version does not know.
    pub mode: Option<KeyMode>,
    /// What it may do.
    pub scopes: Vec<Scope>,
    /// Requests per minute.
    pub per_minute: u32,
    /// Hash of its secret.
    pub secret_hash: Vec<u8>,
    /// From when on it is refused, in Unix milliseconds.
    pub expires_at: Option<i64>,
    /// When it was revoked, in Unix milliseconds.
    pub revoked_at: Option<i64>,
    /// The id as text, for the log.
    pub label: Arc<str>,
    /// The organization's id as text, for the log.
    pub organization_label: Arc<str>,
}

impl ApiKey {
    /// Since when it is refused for good, if it is.
    #[must_use]
    pub fn ended_at(&self) -> Option<i64> {
        self.revoked_at.into_iter().chain(self.expires_at).min()
    }
}

/// What a credential leads to.
#[derive(Debug)]
pub enum Found {
    /// The key with this id and this secret, whether or not it may still be used, and the state of its
    /// organization.
    Key(Arc<ApiKey>, AccessState),
    /// The key with this id has another secret.
    WrongSecret,
    /// There is no key with this id, or it ended long ago.
    Unknown,
}

/// Every key and organization, and how fresh they are.
pub struct Directory {
    store: Store,
    clock: SharedClock,
    telemetry: Arc<Telemetry>,
    known: RwLock<Known>,
    /// Held by the one who polls; the others wait and share how it ended. Holds the last failure.
    polling: tokio::sync::Mutex<Option<Failed>>,
}

struct Failed {
    began: Instant,
    error: Error,
}

struct Known {
    revision: i64,
    polled: Option<Instant>,
    keys: HashMap<Uuid, Arc<ApiKey>>,
    organizations: HashMap<Uuid, AccessState>,
    forgot: Instant,
}

impl Directory {
    /// An empty directory over this store; the first look-up fills it.
    #[must_use]
    pub fn new(store: Store, clock: SharedClock, telemetry: Arc<Telemetry>) -> Self {
        // Every row has a revision of at least 1, so the first poll reads them all.
        let known = Known {
            revision: 0,
            polled: None,
            keys: HashMap::new(),
            organizations: HashMap::new(),
            forgot: Instant::now(),
        };
        let (known, polling) = (RwLock::new(known), tokio::sync::Mutex::new(None));
        Directory { store, clock, telemetry, known, polling }
    }

    /// The key that a credential is.
    ///
    /// # Errors
    /// Unavailable when the database does not answer and memory is too old.
    pub async fn find(&self, credential: &Credential) -> Result<Found> {
        let now = Instant::now();
        let found = self.known_since(now.checked_sub(STALE_AFTER), credential);
        if matches!(found, Found::Key(..)) {
            return Ok(found);
        }
        Box::pin(self.poll_after(now)).await?;
        // However long that poll took, it began after this caller came.
        Ok(self.known_since(Some(now), credential))
    }

    /// What is known, if a successful poll began at `oldest` or later.
    fn known_since(&self, oldest: Option<Instant>, credential: &Credential) -> Found {
        let found = self.known_by_id(oldest, credential.id());
        // An unknown id costs a comparison as well.
        let hash = found.as_ref().map_or(&[0; 32][..], |(key, _)| &key.secret_hash);
        match (credential.matches(hash), found) {
            (_, None) => Found::Unknown,
            (false, Some(_)) => Found::WrongSecret,
            (true, Some((key, state))) => Found::Key(key, state),
        }
    }

    fn known_by_id(&self, oldest: Option<Instant>, id: Uuid) -> Option<(Arc<ApiKey>, AccessState)> {
        let known = self.read();
        if known.polled < oldest || known.polled.is_none() {
            return None;
        }
        let key = known.keys.get(&id)?;
        let state = known.organizations.get(&key.organization.uuid())?;
        Some((key.clone(), *state))
    }

    /// Whether the database answered a poll of the last second.
    #[must_use]
    pub fn is_fresh(&self) -> bool {
        self.read().polled.is_some_and(|polled| polled.elapsed() <= STALE_AFTER)
    }

    /// Polls, unless somebody's poll that began after `moment` has already ended.
    ///
    /// # Errors
    /// When the database does not answer in time.
    pub async fn poll_after(&self, moment: Instant) -> Result<()> {
        let mut failed = self.polling.lock().await;
        if self.read().polled.is_some_and(|polled| polled >= moment) {
            return Ok(());
        }
        if let Some(failed) = failed.as_ref().filter(|failed| failed.began >= moment) {
            return Err(failed.error.clone());
        }
        let began = Instant::now();
        let polled = self.poll(began).await;
        *failed = polled.clone().err().map(|error| Failed { began, error });
        polled
    }

    async fn poll(&self, began: Instant) -> Result<()> {
        let since = self.read().revision;
        let asking = self.store.access_changes(since);
        let changes = tokio::time::timeout(POLL_TIMEOUT, asking)
            .await
            .map_err(|_| Error::unavailable("the database does not answer the poll of access changes"))??;
        self.learn(changes, began);
        Ok(())
    }

    fn learn(&self, changes: AccessChanges, began: Instant) {
        let AccessChanges { revision, organizations, api_keys } = changes;
        let clients = clients(&api_keys);
        let learned: Vec<_> = api_keys
            .into_iter()
            .map(|row| {
                let client = clients.get(&row.id).copied().unwrap_or(row.id);
                Arc::new(self.api_key(row, client))
            })
            .collect();
        let mut known = self.known.write().unwrap_or_else(std::sync::PoisonError::into_inner);
        for row in organizations {
            if row.access_state.parse::<AccessState>().is_err() {
                self.unreadable("organizations", row.id, row.revision, &row.access_state);
            }
            known.organizations.insert(row.id, AccessState::of_stored(&row.access_state));
        }
        let crowded = known.keys.len() + learned.len() > MOST_ENDED;
        for key in learned {
            known.keys.insert(key.id.uuid(), key);
        }
        if known.revision == 0 || crowded || known.forgot.elapsed() >= FORGET_EVERY {
            known.forget_ended(self.clock.now());
        }
        known.revision = revision;
        known.polled = Some(began);
    }

    /// A key, with what of it this version can read.
    fn api_key(&self, row: ApiKeyRow, client: Uuid) -> ApiKey {
        let unknown_scopes = row.scopes.split_whitespace().filter(|scope| scope.parse::<Scope>().is_err());
        let unknown_mode = Some(row.mode.as_str()).filter(|mode| mode.parse::<KeyMode>().is_err());
        for word in unknown_scopes.chain(unknown_mode) {
            self.unreadable("api_keys", row.id, row.revision, word);
        }
        let id = ApiKeyId::from_uuid(row.id);
        let organization = OrganizationId::from_uuid(row.organization_id);
        ApiKey {
            id,
            client: ApiKeyId::from_uuid(client),
            organization,
            name: row.name,
            label: id.to_string().into(),
            organization_label: organization.to_string().into(),
            mode: row.mode.parse().ok(),
            scopes: row.scopes.split_whitespace().filter_map(|scope| scope.parse().ok()).collect(),
            // The contract bounds limits to 1–600; a damaged row must not lift the limit.
            per_minute: u32::try_from(row.rate_limit_per_minute).unwrap_or(1).clamp(1, 600),
            secret_hash: row.secret_hash,
            expires_at: row.expires_at,
            revoked_at: row.revoked_at,
        }
    }

    fn unreadable(&self, table: &'static str, id: Uuid, revision: i64, word: &str) {
        self.telemetry.note_unreadable(table, &format_args!("{id} at revision {revision}"), word);
    }

    fn read(&self) -> std::sync::RwLockReadGuard<'_, Known> {
        // A panic while writing leaves at worst a half-learned change; the next poll learns it again,
        // because the revision is set last.
        self.known.read().unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    /// Polls until the process ends.
    pub async fn keep_fresh(self: Arc<Self>, log: slog::Logger) {
        let mut was_well = true;
        loop {
            let polled = self.poll_after(Instant::now()).await;
            match &polled {
                Err(error) if was_well => {
                    slog::warn!(log, "cannot poll access changes"; "cause" => error.cause().unwrap_or_default());
                }
                Ok(()) if !was_well => slog::info!(log, "polling access changes again"),
                _ => {}
            }
            was_well = polled.is_ok();
            tokio::time::sleep(POLL_EVERY).await;
        }
    }
}

impl Known {
    /// Forgets the keys that ended long ago, and of too many the oldest.
    fn forget_ended(&mut self, now: i64) {
        self.forgot = Instant::now();
        let mut oldest = now - KEEP_ENDED_MS;
        let mut ended: Vec<_> = self.keys.values().filter_map(|key| key.ended_at()).collect();
        ended.retain(|moment| *moment <= now);
        if let Some(excess) = ended.len().checked_sub(MOST_ENDED).filter(|excess| *excess > 0) {
            ended.sort_unstable();
            oldest = oldest.max(ended[excess - 1]);
        }
        self.keys.retain(|_, key| key.ended_at().is_none_or(|moment| moment > oldest));
    }
}

/// The API clients of these keys. A node of an older version leaves the client out; the key that it rolled
/// was changed in the same revision and tells whose the new one is.
fn clients(rows: &[ApiKeyRow]) -> HashMap<Uuid, Uuid> {
    let predecessors: HashMap<_, _> =
        rows.iter().filter_map(|row| Some((row.replaced_by?, (row.id, row.client_id)))).collect();
    let client = |row: &ApiKeyRow| {
        let (mut id, mut client) = (row.id, row.client_id);
        // A chain has no loops; the bound is for a damaged one.
        for _ in 0..rows.len() {
            match (client, predecessors.get(&id)) {
                (None, Some((older, its_client))) => (id, client) = (*older, *its_client),
                _ => break,
            }
        }
        (row.id, client.unwrap_or(id))
    };
    rows.iter().map(client).collect()
}
