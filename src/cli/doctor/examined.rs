//! What the checks examine: the settings, and what several checks need and is read once.

use tokio::sync::OnceCell;

use super::verdict::Verdict;
use crate::clock::{Clock, SystemClock};
use crate::config::{Inspection, sqlite_file};
use crate::limits::diagnosis::{self, RedisState};
use crate::store::Store;
use crate::store::diagnosis::PostgresState;

/// What is examined.
pub(super) struct Examined {
    pub(super) settings: Inspection,
    store: OnceCell<Result<Store, NotOpened>>,
    postgres: OnceCell<Result<Option<(PostgresState, Offset)>, String>>,
    redis: OnceCell<Result<(RedisState, Option<Offset>), String>>,
}

/// Why the database is not open.
pub(super) enum NotOpened {
    /// Its settings are wrong.
    WrongSettings,
    /// The SQLite file does not exist yet.
    NoFile,
    /// It cannot be reached.
    Failed(String),
}

/// How far another clock is ahead of this machine's, in milliseconds, and how precisely that is known.
#[derive(Debug, Clone, Copy)]
pub(super) struct Offset {
    pub(super) ahead_ms: i64,
    pub(super) within_ms: i64,
}

impl Examined {
    pub(super) fn new(settings: Inspection) -> Examined {
        let (store, postgres, redis) = Default::default();
        Examined { settings, store, postgres, redis }
    }

    /// The database, as nodes open it.
    pub(super) async fn opened(&self) -> Result<&Store, &NotOpened> {
        let opened = self.store.get_or_init(|| async {
            let database = self.settings.database.as_ref().ok_or(NotOpened::WrongSettings)?;
            if sqlite_file(&database.url).is_some_and(|file| !file.exists()) {
                return Err(NotOpened::NoFile);
            }
            Store::connect(database).await.map_err(|error| NotOpened::Failed(error.to_string()))
        });
        opened.await.as_ref()
    }

    /// The database, for a check that is skipped without it.
    pub(super) async fn store(&self) -> Result<&Store, Verdict> {
        self.opened().await.map_err(|_| Verdict::skipped("The database was not reached."))
    }

    /// The PostgreSQL server's state, or why it cannot be read; `None` on SQLite.
    pub(super) async fn postgres_of(&self, store: &Store) -> Result<Option<&(PostgresState, Offset)>, &str> {
        let state = self.postgres.get_or_init(|| async {
            let before = SystemClock.now();
            let state = store.postgres_state().await.map_err(|error| error.to_string())?;
            Ok(state.map(|state| {
                let offset = Offset::of(state.now, before);
                (state, offset)
            }))
        });
        state.await.as_ref().map(Option::as_ref).map_err(String::as_str)
    }

    /// The PostgreSQL server's state, for a check that is skipped without it.
    pub(super) async fn postgres(&self) -> Result<&(PostgresState, Offset), Verdict> {
        match self.postgres_of(self.store().await?).await {
            Ok(Some(state)) => Ok(state),
            Ok(None) => Err(Verdict::skipped("The database is a SQLite file.")),
            Err(_) => Err(Verdict::skipped("The settings of the PostgreSQL server were not read.")),
        }
    }

    /// The state of Redis.
    pub(super) async fn redis(&self) -> Result<&(RedisState, Option<Offset>), Verdict> {
        let settings = match &self.settings.redis {
            Some(Some(settings)) => settings,
            Some(None) => {
                return Err(Verdict::skipped(
                    "Limits are counted in the process, which suits a single node only.",
                ));
            }
            None => return Err(Verdict::skipped("The settings of Redis are wrong.")),
        };
        let state = self.redis.get_or_init(|| async {
            let before = SystemClock.now();
            let state = diagnosis::state(settings).await.map_err(|error| error.to_string())?;
            let offset = state.now.map(|now| Offset::of(now, before));
            Ok((state, offset))
        });
        state.await.as_ref().map_err(|_| Verdict::skipped("Redis was not reached."))
    }

    /// Why Redis was not reached, if it was not.
    pub(super) async fn redis_failure(&self) -> Option<&str> {
        let _tried = self.redis().await.is_ok();
        self.redis.get()?.as_ref().err().map(String::as_str)
    }

    pub(super) async fn close(self) {
        if let Some(Ok(store)) = self.store.into_inner() {
            store.close().await;
        }
    }
}

impl Offset {
    /// Of a clock that was read after `before` and until now.
    pub(super) fn of(theirs: i64, before: i64) -> Offset {
        let within_ms = (SystemClock.now() - before) / 2 + 1;
        Offset { ahead_ms: theirs - before - within_ms, within_ms }
    }
}
