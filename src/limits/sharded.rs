//! What is kept of API clients, in shards with a mutex each.

use std::sync::{Mutex, MutexGuard, PoisonError};

use uuid::Uuid;

/// Enough for the threads of a node to rarely contend for a mutex.
pub(super) const SHARDS: usize = 16;

/// One `T` for each share of the API clients. Its mutex is held for a few look-ups and never across an `await`.
pub(super) struct Sharded<T>([Mutex<T>; SHARDS]);

impl<T> Sharded<T> {
    /// With a `T` of each shard's own.
    pub(super) fn new(make: impl Fn() -> T) -> Self {
        Self(std::array::from_fn(|_| Mutex::new(make())))
    }

    /// The shard of a client.
    pub(super) fn of(&self, client: Uuid) -> MutexGuard<'_, T> {
        // The last byte of an id is random in every version of UUID that we make.
        lock(&self.0[usize::from(client.as_bytes()[15]) % SHARDS])
    }

    /// Every shard, one after the other.
    pub(super) fn all(&self) -> impl Iterator<Item = MutexGuard<'_, T>> {
        self.0.iter().map(lock)
    }
}

fn lock<T>(shard: &Mutex<T>) -> MutexGuard<'_, T> {
    // A panic meanwhile leaves at worst a surplus entry, which expires.
    shard.lock().unwrap_or_else(PoisonError::into_inner)
}
