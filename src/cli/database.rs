//! The database of the commands that work next to a running server, or are one.

use super::failure::Failure;
use crate::config::Settings;
use crate::store::Store;

/// Opens the database.
pub(super) async fn open(settings: &Settings) -> Result<Store, Failure> {
    Store::connect(&settings.database).await.map_err(|error| {
        Failure::Other(format!("cannot open the database (TRAILFLOW_DATABASE_URL): {error}"))
    })
}

/// Opens the database and makes sure that its schema is what this version expects. An embedded
/// database is migrated automatically; for PostgreSQL, staff decide when.
pub(super) async fn open_current(settings: &Settings) -> Result<Store, Failure> {
    let store = open(settings).await?;
    if settings.database.url.starts_with("sqlite:") {
        store.migrate().await.map_err(Failure::other)?;
        return Ok(store);
    }
    match store.pending_migrations().await.map_err(Failure::other)? {
        0 => Ok(store),
        steps => Err(Failure::Other(format!(
            "the database lacks {steps} schema steps of this version; run `trailflow migrate` first"
        ))),
    }
}
