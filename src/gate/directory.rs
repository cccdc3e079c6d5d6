//! The directory: who holds which key, in memory, never older than a second.
//!
//! Each node keeps every API key and organization. A poller asks the database for the revision of
//! access a few times a second, and reads what has changed. An answer from memory is given only
//! while the last successful poll *began* less than [`STALE_AFTER`] ago; after that the caller waits
//! for a poll of its own, and gets 503 when the database is away. So a revoked key, a changed scope
//! or limit, or a disabled organization is refused on every node within a second, whatever happens
//! to messages, to Redis, or to the poller: there is no message to lose.
//!
//! An unknown key id also makes the caller wait for one poll (shared by all who wait), so that a new
//! key works at once. Made-up ids cost at most that one small query, however many come.
//!
//! A poll that the database does not answer within [`POLL_TIMEOUT`] has failed, for all who wait for
//! it: callers learn soon that the database is away, and do not queue up to find out one by one.

use std::collections::HashMap;
use std::sync::{Arc, RwLock};
use std::time::Duration;

use tokio::time::Instant;
use uuid::Uuid;

use crate::domain::access::{AccessState, KeyMode, Scope};
use crate::domain::id::{ApiKeyId, OrganizationId};
use crate::error::{Error, Result};
use crate::store::Store;
use crate::store::access::{AccessChanges, ApiKeyRow};

/// How old the newest successful poll may be for an answer from memory.
pub const STALE_AFTER: Duration = Duration::from_millis(900);
/// How often the poller asks.
pub const POLL_EVERY: Duration = Duration::from_millis(300);
/// How long one poll may take. A slow database is waited for; one that hangs is not.
pub const POLL_TIMEOUT: Duration = Duration::from_secs(2);

/// An API key as the gate needs it.
#[derive(Debug, PartialEq, Eq)]
pub struct ApiKey {
    /// Its public id.
    pub id: ApiKeyId,
    /// Whose it is.
    pub organization: OrganizationId,
    /// What people call it.
    pub name: String,
    /// Test or live.
    pub mode: KeyMode,
    /// What it may do.
    pub scopes: Vec<Scope>,
    /// Requests per minute.
    pub per_minute: u32,
    /// Hash of its secret.
    pub secret_hash: Vec<u8>,
    /// From when on it is refused, in Unix milliseconds.
    pub expires_at: Option<i64>,
    /// The id as text, for the log.
    pub label: Arc<str>,
    /// The organization's id as text, for the log.
    pub organization_label: Arc<str>,
}

/// Every key and organization, and how fresh they are.
pub struct Directory {
    store: Store,
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
}

impl Directory {
    /// An empty directory over this store; the first look-up fills it.
    #[must_use]
    pub fn new(store: Store) -> Self {
        // Every row has a revision of at least 1, so the first poll reads them all.
        let known = Known { revision: 0, polled: None, keys: HashMap::new(), organizations: HashMap::new() };
        Directory { store, known: RwLock::new(known), polling: tokio::sync::Mutex::new(None) }
    }

    /// The key with this id and its organization's state; `None` when it is unknown or revoked.
    ///
    /// # Errors
    /// Unavailable when the database does not answer and memory is too old.
    pub async fn find(&self, id: Uuid) -> Result<Option<(Arc<ApiKey>, AccessState)>> {
        let now = Instant::now();
        if let Some(found) = self.known_since(now.checked_sub(STALE_AFTER), id) {
            return Ok(Some(found));
        }
        Box::pin(self.poll_after(now)).await?;
        // However long that poll took, it began after this caller came.
        Ok(self.known_since(Some(now), id))
    }

    /// The key, if a successful poll began at `oldest` or later.
    fn known_since(&self, oldest: Option<Instant>, id: Uuid) -> Option<(Arc<ApiKey>, AccessState)> {
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
        self.learn(changes, began)
    }

    fn learn(&self, changes: AccessChanges, began: Instant) -> Result<()> {
        let AccessChanges { revision, organizations, api_keys } = changes;
        let mut learned = Vec::with_capacity(api_keys.len());
        for row in api_keys {
            learned
                .push((row.id, if row.revoked_at.is_some() { None } else { Some(Arc::new(api_key(row)?)) }));
        }
        let mut known = self.known.write().unwrap_or_else(std::sync::PoisonError::into_inner);
        for row in organizations {
            let state = row.access_state.parse().map_err(Error::internal)?;
            known.organizations.insert(row.id, state);
        }
        for (id, key) in learned {
            match key {
                Some(key) => known.keys.insert(id, key),
                None => known.keys.remove(&id),
            };
        }
        known.revision = revision;
        known.polled = Some(began);
        Ok(())
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

fn api_key(row: ApiKeyRow) -> Result<ApiKey> {
    let scopes =
        row.scopes.split_whitespace().map(str::parse).collect::<Result<_, _>>().map_err(Error::internal)?;
    let id = ApiKeyId::from_uuid(row.id);
    let organization = OrganizationId::from_uuid(row.organization_id);
    Ok(ApiKey {
        id,
        organization,
        label: id.to_string().into(),
        organization_label: organization.to_string().into(),
        name: row.name,
        mode: row.mode.parse().map_err(Error::internal)?,
        scopes,
        // The contract bounds limits to 1–600; a damaged row must not lift the limit.
        per_minute: u32::try_from(row.rate_limit_per_minute).unwrap_or(1).clamp(1, 600),
        secret_hash: row.secret_hash,
        expires_at: row.expires_at,
    })
}
