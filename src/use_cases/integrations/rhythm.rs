//! Measuring how long each live integration usually sends nothing: once a day, by whichever node comes first.

use crate::domain::rhythm::Rhythm;
use crate::error::Result;
use crate::store::Store;

use super::thresholds::thresholds;

const DAY_MS: i64 = 24 * 60 * 60 * 1000;
/// How long a measurement stands.
const STANDS_MS: i64 = DAY_MS;
/// Integrations that are measured in one go, at most: each reads two weeks of minutes.
const AT_ONCE: u64 = 20;

/// Measures the integrations that are due, some of them; returns how many they were.
///
/// # Errors
/// When the database cannot be asked.
pub async fn measure(store: &Store, now: i64) -> Result<usize> {
    let of = thresholds().quiet;
    let due = store.rhythms_due(now - STANDS_MS, AT_ONCE).await?;
    for organization in &due {
        let active = store.active_minutes(*organization, now - of.over_days * DAY_MS, now).await?;
        // Before its first request it was not silent, it was not there.
        let since = active.first().copied().filter(|first| *first <= now - of.history_days * DAY_MS);
        let rhythm =
            since.map_or(Rhythm::UNKNOWN, |since| Rhythm::measured(&active, (since, now), of.percentile));
        store.set_rhythm(*organization, now, &rhythm.stored()).await?;
    }
    Ok(due.len())
}
