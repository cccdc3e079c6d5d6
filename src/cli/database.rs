//! The database of the commands that work next to a running server, or are one.

use super::failure::Failure;
use crate::config::{Flags, Settings, sqlite_file};
use crate::store::Store;

const SETTING: &str = "TRAILFLOW_DATABASE_URL";

/// The settings of a command on a database that exists. Without one nothing is made, not even a development key.
pub(super) fn settle_existing(flags: Flags) -> Result<Settings, Failure> {
    let [url, _] = flags.clone().databases()?;
    require_file(SETTING, &url)?;
    Ok(flags.settle()?)
}

/// Opens the database.
pub(super) async fn open(settings: &Settings) -> Result<Store, Failure> {
    Store::connect(&settings.database)
        .await
        .map_err(|error| Failure::Other(format!("cannot open the database ({SETTING}): {error}")))
}

/// Opens the database and makes sure that its schema is what this version expects. An embedded
/// database is migrated automatically; for PostgreSQL, staff decide when.
pub(super) async fn open_current(settings: &Settings) -> Result<Store, Failure> {
    let store = open(settings).await?;
    if settings.database.url.starts_with("sqlite:") {
        store.migrate().await.map_err(Failure::other)?;
    }
    expect_current(store).await
}

/// The same for commands that examine a database: they do not create one, which would always be sound, and do not change
/// its schema, which may be that of a running server.
pub(super) async fn open_existing(settings: &Settings) -> Result<Store, Failure> {
    require_file(SETTING, &settings.database.url)?;
    expect_current(open(settings).await?).await
}

async fn expect_current(store: Store) -> Result<Store, Failure> {
    match store.pending_migrations().await.map_err(Failure::other)? {
        0 => {
            store.stored_epoch().await.map_err(told)?;
            Ok(store)
        }
        steps => Err(Failure::Other(format!(
            "the database lacks {steps} schema steps of this version; run `trailflow migrate` first"
        ))),
    }
}

/// Fails if the database of this setting is a SQLite file that does not exist.
pub(super) fn require_file(setting: &str, url: &str) -> Result<(), Failure> {
    match sqlite_file(url).filter(|file| !file.exists()) {
        None => Ok(()),
        Some(file) => Err(Failure::Other(format!(
            "the database {} does not exist: set {setting}, or run the command in the folder of the server",
            file.display()
        ))),
    }
}

/// The same, to serve from: what is still a backup must be restored first.
pub(super) async fn open_to_serve(settings: &Settings) -> Result<Store, Failure> {
    let store = open_current(settings).await?;
    if store.stored_epoch().await.map_err(told)?.is_copy {
        store.close().await;
        return Err(Failure::Other(
            "this database is a restored backup: run `trailflow restore begin` first, so that no updatedAt is handed out \
             twice"
                .to_owned(),
        ));
    }
    Ok(store)
}

/// An error of the store, with its internal cause: commands run on the server's machine, where it is no secret.
pub(super) fn told(error: crate::Error) -> Failure {
    Failure::Other(error.cause().map_or_else(|| error.to_string(), str::to_owned))
}
