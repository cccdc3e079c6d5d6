//! What is measured of single integrations beside their requests: when each sent its last, and how long it usually sends
//! none.

use std::time::Duration;

use slog::warn;

use crate::app::App;
use crate::domain::rhythm::Rhythm;
use crate::error::Result;
use crate::use_cases::integrations::rhythm;

/// How often the metrics are told; alerts look as often.
const EVERY: Duration = Duration::from_secs(15);

/// Measures for as long as it is run.
pub(super) async fn keep_measuring(app: App) {
    let mut was_well = true;
    loop {
        let measured = measure(&app).await;
        if let (Err(error), true) = (&measured, was_well) {
            warn!(app.telemetry.log(), "cannot measure integrations"; "cause" => error.cause());
        }
        was_well = measured.is_ok();
        tokio::time::sleep(EVERY).await;
    }
}

async fn measure(app: &App) -> Result<()> {
    // Over connections whose statements are planned for their range of time.
    let (store, now) = (app.store.for_portal(), app.clock.now());
    rhythm::measure(&store, now).await?;
    for row in store.rhythms(None).await? {
        let usual = row.hours.as_deref().map(Rhythm::of_stored).and_then(|rhythm| rhythm.usual_gap_s(now));
        let last_s = row.last_used_at.unwrap_or(0) / 1000;
        app.telemetry.partners().rhythm_is(row.organization_id, last_s, usual.unwrap_or(0));
    }
    Ok(())
}
