//! Sending notices to organizations.

use std::time::Duration;

use slog::warn;

use crate::app::App;
use crate::documents::contract_version;
use crate::use_cases::notices;

/// How often changes are looked for, and how many times less often everything else.
const EVERY: Duration = Duration::from_secs(2);
const SELDOM: u32 = 15;

/// Looks for notices for as long as it runs.
pub(super) async fn keep_telling(app: App) {
    let version = contract_version();
    for round in (0..SELDOM).cycle() {
        tokio::time::sleep(EVERY).await;
        let (store, post, now) = (&app.store, app.post(), app.clock.now());
        let looked = if round == 0 {
            notices::look(store, &post, now, &version).await
        } else {
            vec![("changes", notices::changes::follow(store, &post, now).await)]
        };
        for (what, found) in looked {
            if let Err(error) = found {
                warn!(app.telemetry.log(), "cannot look for what to tell organizations"; "what" => what, "cause" => error.cause());
            }
        }
    }
}
