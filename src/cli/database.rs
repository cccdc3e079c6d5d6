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
    } else {
        match store.pending_migrations().await.map_err(Failure::other)? {
            0 => {}
            steps => {
                return Err(Failure::Other(format!(
                    "the database lacks {steps} schema steps of this version; run `trailflow migrate` first"
                )));
            }
        }
    }
    store.stored_epoch().await.map_err(told)?;
    Ok(store)
}

/// The same, to serve from: what is still a backup must be restored first.
pub(super) async fn open_to_serve(settings: &Settings) -> Result<Store, Failure> {
    let store = open_current(settings).await?;
    if store.stored_epoch().await.map_err(told)?.is_copy {
        store.close().await;
        return Err(Failure::Other(
            "this database is a backup that was put in place: run `trailflow restore begin` first, so that nothing is \
             handed out twice"
                .to_owned(),
        ));
    }
    Ok(store)
}

/// An error of the store, with its cause.
pub(super) fn told(error: crate::Error) -> Failure {
    Failure::Other(format!("{error} {}", error.cause().unwrap_or_default()).trim_end().to_owned())
}
