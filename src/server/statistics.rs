//! Keeping plans good while tables grow fast.

use std::time::Duration;

use slog::{debug, warn};

use crate::app::App;

/// How often to look: an import adds some thousands of rows meanwhile, and to read all of those takes a millisecond.
const EVERY: Duration = Duration::from_secs(5);

/// Looks after tables that have grown for as long as it runs.
pub(super) async fn keep_current(app: App) {
    let log = app.telemetry.log();
    loop {
        tokio::time::sleep(EVERY).await;
        match app.store.analyze_grown().await {
            Ok(0) => {}
            Ok(count) => debug!(log, "analyzed tables that have grown"; "count" => count),
            Err(error) => warn!(log, "cannot analyze tables that have grown"; "cause" => error.cause()),
        }
    }
}
