//! Removing old data: receipts, the request log, the counts of usage, finished email, and sessions of the portal.

use std::time::Duration;

use slog::{debug, warn};

use crate::app::App;

/// How often old data is removed, and how many rows at a time: few, so that a backlog never holds locks for long, but
/// enough for the busiest node: 4,000 rows a second.
const EVERY: Duration = Duration::from_secs(5);
const AT_MOST: u64 = 20_000;

/// Removes old data for as long as it runs.
pub(super) async fn prune(app: App) {
    loop {
        tokio::time::sleep(EVERY).await;
        let (store, now) = (&app.store, app.clock.now());
        for (what, pruned) in [
            ("receipts", store.prune_receipts(now, AT_MOST).await),
            ("requests", store.prune_requests(now, AT_MOST).await),
            ("requests beyond their number", store.bound_requests(app.kept, now, AT_MOST).await),
            ("usage", store.prune_usage(now, AT_MOST).await),
            ("mail", store.prune_mail(now, AT_MOST).await),
            ("notices", store.prune_notices(now, AT_MOST).await),
            ("sessions and attempts of the portal", store.prune_portal(now).await),
        ] {
            match pruned {
                Ok(0) => {}
                Ok(count) => {
                    debug!(app.telemetry.log(), "removed what is old"; "what" => what, "count" => count);
                }
                Err(error) => {
                    warn!(app.telemetry.log(), "cannot remove what is old"; "what" => what, "cause" => error.cause());
                }
            }
        }
    }
}
