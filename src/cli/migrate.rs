//! `trailflow migrate`

use super::terminal::visible;
use super::{Failure, open};
use crate::config::Settings;

/// Applies missing migrations. Running it twice, or on several nodes at once, is safe.
pub(super) async fn run(settings: Settings) -> Result<(), Failure> {
    let store = open(&settings).await?;
    let steps =
        store.migrate_telling(&|told| eprintln!("{}", visible(told))).await.map_err(Failure::other)?;
    store.close().await;
    println!("The schema is up to date ({steps} steps applied).");
    Ok(())
}
