//! What the checks look at: the settings, and what is asked once for several of them.

use std::time::Duration;

use tokio::sync::OnceCell;

use super::verdict::Verdict;
use crate::clock::{Clock, SystemClock};
use crate::config::Inspection;
use crate::limits::diagnosis::{self, RedisState};
use crate::store::Store;
use crate::store::diagnosis::PostgresState;

/// How long a public address may take to respond.
const PATIENCE: Duration = Duration::from_secs(8);

/// What is examined.
pub(super) struct Examined {
    pub(super) settings: Inspection,
    store: OnceCell<Result<Store, String>>,
    postgres: OnceCell<Result<Option<(PostgresState, Offset)>, String>>,
    redis: OnceCell<Result<(RedisState, Option<Offset>), String>>,
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
    pub(super) async fn store(&self) -> Result<&Store, Verdict> {
        let opened = self.store.get_or_init(|| async {
            let database = self.settings.database.as_ref().ok_or("its settings are wrong")?;
            if crate::config::sqlite_file(&database.url).is_some_and(|file| !file.exists()) {
                return Err("the SQLite file does not exist yet".to_owned());
            }
            Store::connect(database).await.map_err(|error| error.to_string())
        });
        opened.await.as_ref().map_err(|_| Verdict::skipped("The database was not reached."))
    }

    /// Why the database was not reached, if it was not.
    pub(super) async fn database_failure(&self) -> Option<&str> {
        let _tried = self.store().await.is_ok();
        self.store.get()?.as_ref().err().map(String::as_str)
    }

    /// The PostgreSQL server's state.
    pub(super) async fn postgres(&self) -> Result<&(PostgresState, Offset), Verdict> {
        let store = self.store().await?;
        let asked = self.postgres.get_or_init(|| async {
            let before = SystemClock.now();
            let state = store.postgres_state().await.map_err(|error| error.to_string())?;
            Ok(state.map(|state| {
                let offset = Offset::of(state.now, before);
                (state, offset)
            }))
        });
        match asked.await {
            Ok(Some(state)) => Ok(state),
            Ok(None) => Err(Verdict::skipped("The database is a SQLite file.")),
            Err(error) => Err(Verdict::wrong(
                format!("The database does not say how it is set: {error}"),
                "Correct what the message names; then repeat the command.",
            )),
        }
    }

    /// The state of Redis.
    pub(super) async fn redis(&self) -> Result<&(RedisState, Option<Offset>), Verdict> {
        let Some(settings) = &self.settings.redis else {
            return Err(Verdict::skipped("Limits are counted in the process: right for a single node only."));
        };
        let asked = self.redis.get_or_init(|| async {
            let before = SystemClock.now();
            let state = diagnosis::state(settings).await.map_err(|error| error.to_string())?;
            let offset = state.now.map(|now| Offset::of(now, before));
            Ok((state, offset))
        });
        asked.await.as_ref().map_err(|_| Verdict::skipped("Redis was not reached."))
    }

    /// Why Redis was not reached, if it was not.
    pub(super) async fn redis_failure(&self) -> Option<&str> {
        let _tried = self.redis().await.is_ok();
        self.redis.get()?.as_ref().err().map(String::as_str)
    }

    /// A client for public addresses, which follows nobody elsewhere.
    pub(super) fn client() -> reqwest::Result<reqwest::Client> {
        let redirects = reqwest::redirect::Policy::none();
        reqwest::Client::builder().timeout(PATIENCE).redirect(redirects).no_proxy().build()
    }

    pub(super) async fn close(self) {
        if let Some(Ok(store)) = self.store.into_inner() {
            store.close().await;
        }
    }
}

impl Offset {
    /// Of a clock that was read since `before`, and just now at the latest.
    pub(super) fn of(theirs: i64, before: i64) -> Offset {
        let within_ms = (SystemClock.now() - before) / 2 + 1;
        Offset { ahead_ms: theirs - before - within_ms, within_ms }
    }
}
