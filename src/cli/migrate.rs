//! `trailflow migrate`

use super::{Failure, open};
use crate::config::Settings;

/// Brings the schema up to date. Running it twice, or on several nodes at once, does no harm.
pub(super) async fn run(settings: Settings) -> Result<(), Failure> {
    let store = open(&settings).await?;
    let steps = store.migrate().await.map_err(Failure::other)?;
    store.close().await;
    println!("The schema is up to date ({steps} steps applied).");
    Ok(())
}
