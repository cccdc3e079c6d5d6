//! `trailflow migrate`

use super::terminal::visible;
use super::{Failure, open};
use crate::config::{Settings, sqlite_file};

/// Applies missing migrations. Running it twice, or on several nodes at once, is safe.
pub(super) async fn run(settings: Settings) -> Result<(), Failure> {
    if let Some(file) = sqlite_file(&settings.database.url) {
        // Nobody who means PostgreSQL, and forgot to say where it is, shall take this for it.
        eprintln!("{}", visible(&format!("The database is the file {}.", file.display())));
    }
    let store = open(&settings).await?;
    let steps =
        store.migrate_telling(&|told| eprintln!("{}", visible(told))).await.map_err(Failure::other)?;
    store.close().await;
    println!("The schema is up to date ({steps} steps applied).");
    Ok(())
}
