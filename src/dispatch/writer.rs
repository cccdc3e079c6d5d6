//! Results on their way to the database: whatever has come in while one statement was under way is
//! written by the next.

use std::time::Duration;

use slog::warn;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender};

use super::conductor::Message;
use crate::app::App;
use crate::error::Result;
use crate::store::queue::{Report, Ring};

/// Results per statement.
const MOST: usize = 256;
const PAUSE: Duration = Duration::from_millis(200);

/// Writes until nobody reports any more. A result that cannot be written is tried again until it is: the conductor
/// is told, and starts nothing meanwhile.
pub(super) async fn write(
    app: App,
    mut reports: UnboundedReceiver<Report>,
    conductor: UnboundedSender<Message>,
) {
    let mut batch = Vec::with_capacity(MOST);
    while reports.recv_many(&mut batch, MOST).await > 0 {
        let mut was_well = true;
        while let Err(error) = record(&app, &batch).await {
            if std::mem::replace(&mut was_well, false) {
                warn!(app.telemetry.log(), "cannot write results of webhooks; nothing is sent until it succeeds";
                    "cause" => error.cause().unwrap_or_default());
                // As below.
                let _told = conductor.send(Message::WritingFails);
            }
            tokio::time::sleep(PAUSE).await;
        }
        // A conductor that has stopped need not know.
        let _told = conductor.send(Message::Written(std::mem::take(&mut batch)));
    }
}

async fn record(app: &App, batch: &[Report]) -> Result<()> {
    app.store.record(batch).await?;
    let gone: Vec<_> = batch.iter().filter(|report| report.pause).collect();
    for report in &gone {
        app.store.pause_gone(report.lane, report.at).await?;
    }
    if !gone.is_empty() {
        app.store.bell.ring(Ring::Look(gone.iter().map(|report| report.lane).collect()));
    }
    Ok(())
}
