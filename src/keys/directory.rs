//! Looking keys up, and the polls that keep the cache fresh.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex, PoisonError, RwLock, RwLockReadGuard};
use std::time::Duration;

use tokio::time::Instant;
use uuid::Uuid;

use super::api_key::{ApiKey, clients, unreadable};
use super::cache::Cache;
use crate::clock::SharedClock;
use crate::domain::access::AccessState;
use crate::domain::id::OrganizationId;
use crate::error::{Error, Result};
use crate::secrets::credential::Credential;
use crate::store::Store;
use crate::store::access::{AccessChanges, OrganizationAccess};
use crate::telemetry::Telemetry;

/// How old the last successful poll may be for a lookup in memory.
const STALE_AFTER: Duration = Duration::from_millis(900);
/// How often the poller polls.
const POLL_EVERY: Duration = Duration::from_millis(300);
/// The timeout of one poll: long enough for a slow database, too short for one that hangs.
const POLL_TIMEOUT: Duration = Duration::from_secs(2);

/// The result of looking up a credential.
#[derive(Debug)]
pub enum Found {
    /// The key with this id and this secret, even if it is revoked or expired, and the state of its
    /// organization.
    Key(Arc<ApiKey>, AccessState),
    /// The key with this id has another secret.
    WrongSecret,
    /// No key has this id, or it ended long ago.
    Unknown,
}

/// Every key and organization, and how fresh they are.
pub struct Directory {
    store: Store,
    clock: SharedClock,
    telemetry: Arc<Telemetry>,
    cache: RwLock<Cache>,
    /// Organizations of probers: one, as a rule.
    probes: Mutex<HashSet<Uuid>>,
    /// Held by the one who polls; the others wait and share how it ended. Holds the last failure.
    polling: tokio::sync::Mutex<Option<Failed>>,
}

struct Failed {
    began: Instant,
    error: Error,
}

impl Directory {
    /// An empty directory over this store; the first lookup fills it.
    #[must_use]
    pub fn new(store: Store, clock: SharedClock, telemetry: Arc<Telemetry>) -> Self {
        let (cache, polling) = (RwLock::new(Cache::new()), tokio::sync::Mutex::new(None));
        Directory { store, clock, telemetry, cache, probes: Mutex::default(), polling }
    }

    /// The key of a credential.
    ///
    /// # Errors
    /// Unavailable when the database does not respond and memory is too old.
    pub async fn find(&self, credential: &Credential) -> Result<Found> {
        let now = Instant::now();
        let found = self.cached_since(now.checked_sub(STALE_AFTER), credential);
        if matches!(found, Found::Key(..)) {
            return Ok(found);
        }
        Box::pin(self.poll_after(now)).await?;
        // That poll began after this call, however long it took.
        Ok(self.cached_since(Some(now), credential))
    }

    /// The cached result, if a successful poll began at `oldest` or later.
    fn cached_since(&self, oldest: Option<Instant>, credential: &Credential) -> Found {
        let found = self.cached_by_id(oldest, credential.id());
        // An unknown id costs a comparison as well.
        let hash = found.as_ref().map_or(&[0; 32][..], |(key, _)| &key.secret_hash[..]);
        match (credential.matches(hash), found) {
            (_, None) => Found::Unknown,
            (false, Some(_)) => Found::WrongSecret,
            (true, Some((key, state))) => Found::Key(key, state),
        }
    }

    fn cached_by_id(&self, oldest: Option<Instant>, id: Uuid) -> Option<(Arc<ApiKey>, AccessState)> {
        let cache = self.read();
        if cache.polled < oldest || cache.polled.is_none() {
            return None;
        }
        cache.key(id)
    }

    /// Whether a poll in the last second succeeded.
    #[must_use]
    pub fn is_fresh(&self) -> bool {
        self.read().polled.is_some_and(|polled| polled.elapsed() <= STALE_AFTER)
    }

    /// How old the newest successful poll is; `None` before the first.
    #[must_use]
    pub fn age(&self) -> Option<Duration> {
        self.read().polled.map(|polled| polled.elapsed())
    }

    /// Polls, unless somebody's poll that began after `moment` has already ended.
    ///
    /// # Errors
    /// When the database does not respond in time.
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
        let (since, epoch) = self.read().known();
        let asking = self.store.access_changes(since, epoch);
        let changes = tokio::time::timeout(POLL_TIMEOUT, asking)
            .await
            .map_err(|_| Error::unavailable("the database does not answer the poll of access changes"))??;
        self.take_over(changes, began);
        Ok(())
    }

    fn take_over(&self, changes: AccessChanges, began: Instant) {
        let AccessChanges { revision, epoch, organizations, api_keys } = changes;
        let clients = clients(&api_keys);
        let probes = self.probes(&organizations);
        let mut keys = Vec::with_capacity(api_keys.len());
        // The keys of an organization share its text.
        let mut labels: HashMap<Uuid, Arc<str>> = HashMap::new();
        for row in api_keys {
            unreadable(&row).for_each(|word| self.note_unreadable("api_keys", row.id, row.revision, word));
            let client = clients.get(&row.id).copied().unwrap_or(row.id);
            let is_probe = probes.contains(&row.organization_id);
            let organization = OrganizationId::from_uuid(row.organization_id);
            let label = labels.entry(row.organization_id).or_insert_with(|| organization.to_string().into());
            keys.push(ApiKey::of_row(row, client, Arc::clone(label), is_probe));
        }
        let organizations = organizations.into_iter().map(|row| {
            if row.access_state.parse::<AccessState>().is_err() {
                self.note_unreadable("organizations", row.id, row.revision, &row.access_state);
            }
            (row.id, AccessState::of_stored(&row.access_state))
        });
        let organizations: Vec<_> = organizations.collect();
        let partners: Vec<_> = organizations.iter().copied().filter(|(id, _)| !probes.contains(id)).collect();
        self.telemetry.partners().follow(&partners);
        let mut cache = self.cache.write().unwrap_or_else(PoisonError::into_inner);
        cache.begin_in(epoch);
        cache.take_over(organizations, keys, revision, began, || self.clock.now());
    }

    /// The organizations of probers, with those among what has changed.
    fn probes(&self, changed: &[OrganizationAccess]) -> HashSet<Uuid> {
        let mut probes = self.probes.lock().unwrap_or_else(PoisonError::into_inner);
        probes.extend(changed.iter().filter(|row| row.is_probe).map(|row| row.id));
        probes.clone()
    }

    fn note_unreadable(&self, table: &'static str, id: Uuid, revision: i64, word: &str) {
        self.telemetry.note_unreadable(table, &format_args!("{id} at revision {revision}"), word);
    }

    fn read(&self) -> RwLockReadGuard<'_, Cache> {
        // A panic while writing leaves at worst a half-applied change; the next poll reads it again, because
        // the revision is set last.
        self.cache.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// Polls for as long as it runs.
    pub async fn keep_fresh(&self) {
        let log = self.telemetry.log();
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
