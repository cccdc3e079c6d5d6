//! Every key and organization, in memory, as of the last successful poll.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use tokio::time::Instant;
use uuid::Uuid;

use super::api_key::ApiKey;
use crate::domain::access::AccessState;

/// How long a revoked or expired key is kept, in milliseconds: 90 days.
const KEEP_ENDED_MS: i64 = 90 * 24 * 60 * 60 * 1000;
/// The most such keys that are kept; the newest stay.
const MOST_ENDED: usize = 100_000;
/// How often keys that may be dropped are looked for.
const FORGET_EVERY: Duration = Duration::from_secs(3600);

pub(super) struct Cache {
    /// The revision of access; every row has a revision of at least 1, so the first poll reads all of them.
    revision: i64,
    /// The epoch of the database that the revision is of.
    epoch: i64,
    /// When the last successful poll began.
    pub(super) polled: Option<Instant>,
    keys: HashMap<Uuid, Arc<ApiKey>>,
    organizations: HashMap<Uuid, AccessState>,
    forgot: Instant,
}

impl Cache {
    pub(super) fn new() -> Self {
        Cache {
            revision: 0,
            epoch: 0,
            polled: None,
            keys: HashMap::new(),
            organizations: HashMap::new(),
            forgot: Instant::now(),
        }
    }

    /// The revision of access that is known, and its epoch.
    pub(super) fn known(&self) -> (i64, i64) {
        (self.revision, self.epoch)
    }

    /// Forgets what is of another epoch than this: after a restore, keys may be gone that were never revoked.
    pub(super) fn begin_in(&mut self, epoch: i64) {
        if self.epoch != epoch {
            self.keys.clear();
            self.organizations.clear();
            (self.epoch, self.revision) = (epoch, 0);
        }
    }

    /// A key and the state of its organization.
    pub(super) fn key(&self, id: Uuid) -> Option<(Arc<ApiKey>, AccessState)> {
        let key = self.keys.get(&id)?;
        let state = self.organizations.get(&key.organization.uuid())?;
        Some((key.clone(), *state))
    }

    /// Applies the result of a poll that began at this moment. The revision is set last: if anything fails before
    /// that, the next poll reads the same changes again.
    pub(super) fn take_over(
        &mut self,
        organizations: impl IntoIterator<Item = (Uuid, AccessState)>,
        keys: Vec<ApiKey>,
        revision: i64,
        began: Instant,
        now: impl FnOnce() -> i64,
    ) {
        self.organizations.extend(organizations);
        let crowded = self.keys.len() + keys.len() > MOST_ENDED;
        self.keys.extend(keys.into_iter().map(|key| (key.id.uuid(), Arc::new(key))));
        if self.revision == 0 || crowded || self.forgot.elapsed() >= FORGET_EVERY {
            self.forget_ended(now());
        }
        self.revision = revision;
        self.polled = Some(began);
    }

    /// Drops the keys that ended long ago, and the oldest if there are too many.
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
