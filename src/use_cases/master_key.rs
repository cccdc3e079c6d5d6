//! What is sealed under the master key: which key opens it, and sealing it anew under another.

use crate::error::{Error, Result};
use crate::secrets::one_time::seed_purpose;
use crate::secrets::seal::{self, SealedUnder, Sealer};
use crate::store::Store;
use crate::store::sealed::{SealedIn, SealedKind};

/// Values that are read at a time.
const AT_ONCE: u64 = 500;

/// The sealed values of one kind, by the key that opens them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct SealedCount {
    /// Opened by the master key.
    pub current: u64,
    /// Opened only by the other key of a rotation.
    pub other: u64,
    /// Opened by neither.
    pub unknown: u64,
}

impl SealedCount {
    fn add(&mut self, under: SealedUnder) {
        match under {
            SealedUnder::Current => self.current += 1,
            SealedUnder::Other => self.other += 1,
            SealedUnder::Unknown => self.unknown += 1,
        }
    }
}

/// Counts a few sealed values by the key that opens them: those of the first kind that has any, because looking for a few
/// sealed replies reads all others, and the kinds that are kept the longest come first.
///
/// # Errors
/// When the database is unavailable.
pub async fn sample_sealed(store: &Store, sealer: &Sealer, most: u64) -> Result<SealedCount> {
    let mut count = SealedCount::default();
    for kind in SealedKind::ALL {
        let values = store.sealed_after(kind, None, most).await?;
        for (place, sealed) in &values {
            count.add(sealer.sealed_under(&purpose(place), sealed));
        }
        if !values.is_empty() {
            break;
        }
    }
    Ok(count)
}

/// Counts the sealed values of a kind by the key that opens them.
///
/// # Errors
/// When the database is unavailable.
pub async fn count_sealed(store: &Store, sealer: &Sealer, kind: SealedKind) -> Result<SealedCount> {
    walk(store, sealer, kind, false).await
}

/// Seals every value of a kind under the master key that only the other key opens; those are counted as the other's. It
/// can be interrupted at any moment and repeated: what is sealed under the master key already stays as it is. A value
/// that a node changes meanwhile is not overwritten.
///
/// # Errors
/// When the database is unavailable.
pub async fn rotate_sealed(store: &Store, sealer: &Sealer, kind: SealedKind) -> Result<SealedCount> {
    walk(store, sealer, kind, true).await
}

async fn walk(store: &Store, sealer: &Sealer, kind: SealedKind, resealing: bool) -> Result<SealedCount> {
    let mut count = SealedCount::default();
    let mut after = None;
    loop {
        let values = store.sealed_after(kind, after.as_ref(), AT_ONCE).await?;
        if values.is_empty() {
            return Ok(count);
        }
        for (place, sealed) in values {
            let purpose = purpose(&place);
            let under = sealer.sealed_under(&purpose, &sealed);
            count.add(under);
            if resealing && under == SealedUnder::Other {
                let plain = sealer.open(&purpose, &sealed).map_err(Error::internal)?;
                store.reseal(&place, sealed, sealer.seal(&purpose, &plain)).await?;
            }
            after = Some(place);
        }
    }
}

/// What a value is sealed for, by its place.
fn purpose(place: &SealedIn) -> String {
    match place {
        SealedIn::WebhookSecret { id, .. } | SealedIn::PreviousWebhookSecret { id, .. } => {
            seal::webhook_secret(*id)
        }
        SealedIn::OneTimeSeed { account, .. } => seed_purpose(*account),
        SealedIn::Reply { api_client, idempotency_key, .. } => seal::reply(*api_client, idempotency_key),
        SealedIn::Excerpt { organization, delivery, attempt_at } => {
            seal::response_excerpt(*organization, *delivery, *attempt_at)
        }
        SealedIn::Email { id } => seal::email(*id),
        SealedIn::Ceremony { id, kind } => seal::ceremony(kind, *id),
    }
}
