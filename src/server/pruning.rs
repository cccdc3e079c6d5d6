//! Removing what is old: receipts, the request log, the counts of usage, and the freight of organizations that were
//! closed. Apart from it, so that neither waits for the other, what the portal keeps: mail that has ended, notices,
//! sessions.

use std::time::Duration;

use slog::{debug, warn};

use crate::app::App;
use crate::error::Result;
use crate::requests::MOST_KEYLESS_PER_MINUTE;

/// How often old data is removed, and how many rows at a time: few, so that a backlog never holds locks for long, but
/// enough for the busiest node: 4,000 rows a second. Requests that succeeded may go by whole days on PostgreSQL.
const EVERY: Duration = Duration::from_secs(5);
const AT_MOST: u64 = 20_000;
/// Requests without a valid key are not logged faster than they are removed, even when a round takes as long as the pause
/// before it.
const _: () = assert!(2 * MOST_KEYLESS_PER_MINUTE as u64 * EVERY.as_secs() <= 60 * AT_MOST);
/// Freight is in no hurry: 1,000 rows a second.
const FREIGHT_AT_MOST: u64 = 5_000;

/// Removes old data for as long as it runs.
pub(super) async fn prune(app: App) {
    // Not over the connections of requests: those plan a statement once, and how much is old is different each time.
    let store = app.store.for_portal();
    loop {
        tokio::time::sleep(EVERY).await;
        let now = app.clock.now();
        for (what, pruned) in [
            ("receipts", store.prune_receipts(now, AT_MOST).await),
            ("requests", store.prune_requests(now, AT_MOST).await),
            ("requests beyond their number", store.bound_requests(app.kept, now, AT_MOST).await),
            ("usage", store.prune_usage(now, AT_MOST).await),
            ("outcomes", store.prune_outcomes(now).await),
            ("refusals", store.prune_refusals(now).await),
            ("freight", store.prune_freight(now - app.closed_freight_ms, now, FREIGHT_AT_MOST).await),
        ] {
            tell(&app, what, pruned);
        }
    }
}

/// The same for what the portal keeps.
pub(super) async fn prune_portal(app: App) {
    let store = app.store.for_portal();
    loop {
        tokio::time::sleep(EVERY).await;
        let now = app.clock.now();
        for (what, pruned) in [
            ("mail", store.prune_mail(now, AT_MOST).await),
            ("notices", store.prune_notices(now, AT_MOST).await),
            ("sessions and attempts of the portal", store.prune_portal(now).await),
        ] {
            tell(&app, what, pruned);
        }
    }
}

fn tell(app: &App, what: &'static str, pruned: Result<u64>) {
    let log = app.telemetry.log();
    match pruned {
        Ok(0) => {}
        Ok(count) => debug!(log, "removed what is old"; "what" => what, "count" => count),
        Err(error) => warn!(log, "cannot remove what is old"; "what" => what, "cause" => error.cause()),
    }
}
