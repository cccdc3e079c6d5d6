//! Renders everything whenever something changes, and once a minute: what is asked for is then served from memory.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use slog::warn;
use tokio::time::{sleep, timeout};

use super::core::minute_of;
use super::facts::Gatherer;
use super::parts::Parts;
use super::store::minutes::KEPT_DAYS;
use super::{pages, snapshot};

/// Between two renderings at least.
const PAUSE: Duration = Duration::from_millis(250);
/// Rows that are removed at a time.
const PRUNED_AT_ONCE: i64 = 20_000;
const _: () = assert!(KEPT_DAYS >= 400, "the page promises 400 days");

/// Renders for as long as it is run; `folder`: where the snapshot goes.
pub async fn keep_rendering(parts: Parts, folder: Option<PathBuf>) {
    let mut gatherer = Gatherer::default();
    loop {
        let now = parts.clock.now();
        if let Err(error) = render(&parts, &mut gatherer, folder.as_deref(), now).await {
            warn!(parts.telemetry.log(), "the status page cannot be rendered"; "cause" => error.cause());
        }
        if let Err(error) = prune(&parts, now).await {
            warn!(parts.telemetry.log(), "old minutes cannot be removed"; "cause" => error.cause());
        }
        sleep(PAUSE).await;
        // A second past the minute, when it is complete; or when something changes.
        let into = now.rem_euclid(60_000);
        let rest = Duration::from_millis((61_000 - into).unsigned_abs());
        let _changed = timeout(rest.min(parts.every), parts.live.change()).await;
    }
}

async fn render(
    parts: &Parts,
    gatherer: &mut Gatherer,
    folder: Option<&std::path::Path>,
    now: i64,
) -> crate::Result<()> {
    let facts = gatherer.gather(&parts.store, &parts.live, now).await?;
    let rendered = Arc::new(pages::all(&parts.site, &facts)?);
    parts.shelf.put(rendered.clone());
    if let Some(folder) = folder {
        let folder = folder.to_owned();
        let written = tokio::task::spawn_blocking(move || snapshot::write(&folder, &rendered, now)).await;
        if let Ok(Err(error)) = written {
            warn!(parts.telemetry.log(), "the snapshot cannot be written"; "cause" => error.to_string());
        }
    }
    Ok(())
}

async fn prune(parts: &Parts, now: i64) -> crate::Result<()> {
    parts.store.prune_minutes(minute_of(now), PRUNED_AT_ONCE).await?;
    parts.store.prune_subscribers(now).await?;
    parts.store.outbox.prune_mail(now, PRUNED_AT_ONCE.unsigned_abs()).await?;
    Ok(())
}
