//! Writes results to the database: results that arrive during one statement are written by the next.

use std::time::Duration;

use slog::warn;
use tokio::sync::mpsc::{Sender, UnboundedReceiver};

use super::parts::Parts;
use crate::dispatch::core::Event;
use crate::error::Result;
use crate::store::queue::{Report, Wakeup};

/// Results per statement.
const MOST: usize = 256;
const PAUSE: Duration = Duration::from_millis(200);

/// Writes until all senders are dropped. A failed write is repeated until it succeeds: the core is notified,
/// and starts nothing meanwhile.
pub async fn write(parts: Parts, mut reports: UnboundedReceiver<Report>, events: Sender<Event>) {
    let mut batch = Vec::with_capacity(MOST);
    while reports.recv_many(&mut batch, MOST).await > 0 {
        let mut was_well = true;
        while let Err(error) = record(&parts, &batch).await {
            if std::mem::replace(&mut was_well, false) {
                warn!(parts.telemetry.log(), "cannot write results of webhooks; nothing is sent until it succeeds";
                    "cause" => error.cause().unwrap_or_default());
                // As below.
                let _told = events.send(Event::WritingFails).await;
            }
            tokio::time::sleep(PAUSE).await;
        }
        // A stopped dispatcher does not need it.
        let _told = events.send(Event::Written(std::mem::take(&mut batch))).await;
    }
}

async fn record(parts: &Parts, batch: &[Report]) -> Result<()> {
    parts.store.record(batch).await?;
    let mut gone = Vec::new();
    for report in batch {
        if let Some(url) = &report.gone {
            parts.store.pause_gone(report.queue, url, report.at).await?;
            gone.push(report.queue);
        }
    }
    if !gone.is_empty() {
        parts.store.wakeups.notify(Wakeup::Look(gone));
    }
    Ok(())
}
