//! `trailflow rotate-master-key`

use serde_json::{Map, Value};

use super::database::{open_existing, settle_existing};
use super::ops::print;
use super::{Failure, told};
use crate::clock::{Clock, SystemClock};
use crate::config::Flags;
use crate::secrets::seal::Sealer;
use crate::store::Store;
use crate::store::audit::Entry;
use crate::store::sealed::SealedKind;
use crate::use_cases::master_key::{count_sealed, rotate_sealed};

/// Seal everything under TRAILFLOW_MASTER_KEY that is sealed under TRAILFLOW_MASTER_KEY_OTHER
#[derive(clap::Args)]
#[command(
    disable_help_subcommand = true,
    after_help = "1. Restart every node with the new key as TRAILFLOW_MASTER_KEY_OTHER.
2. Restart every node with the new key as TRAILFLOW_MASTER_KEY and the old one as the other.
3. Run this, with the same two. It can be interrupted and repeated; nodes keep running.
4. A day later, restart every node without the old key.

Example:
  trailflow rotate-master-key --config trailflow.toml"
)]
pub(super) struct RotateMasterKey {
    #[command(flatten)]
    flags: Flags,
}

impl RotateMasterKey {
    pub(super) async fn run(self) -> Result<(), Failure> {
        let settings = settle_existing(self.flags)?;
        let store = open_existing(&settings).await?;
        let outcome = rotate_and_record(&store, &settings.sealer).await;
        store.close().await;
        outcome?;
        print(
            "Everything is sealed under TRAILFLOW_MASTER_KEY. Leave the old key set for a day: replies in Redis are still \
             sealed under it. Keep a copy of it for as long as you keep backups from before.",
        )
    }
}

async fn rotate_and_record(store: &Store, sealer: &Sealer) -> Result<(), Failure> {
    let resealed = rotate(store, sealer, &SealedKind::ALL).await?;
    // First, because it was done although something may be left.
    record(store, resealed).await?;
    check_rotated(store, sealer, &SealedKind::ALL).await
}

/// Seals what these places hold under the master key; returns how many values of each.
pub(super) async fn rotate(
    store: &Store,
    sealer: &Sealer,
    kinds: &[SealedKind],
) -> Result<Vec<(SealedKind, u64)>, Failure> {
    if !sealer.has_other() {
        return Err(Failure::Other(
            "TRAILFLOW_MASTER_KEY_OTHER is not set: set it to the old key, and TRAILFLOW_MASTER_KEY to the new one"
                .to_owned(),
        ));
    }
    let mut resealed = Vec::new();
    for kind in kinds {
        let count = rotate_sealed(store, sealer, *kind).await.map_err(told)?;
        // A closed pipe does not stop the rotation.
        let _shown = print(&format!(
            "{}: {} encrypted with the new key, {} already were",
            kind.name(),
            count.other,
            count.current
        ));
        resealed.push((*kind, count.other));
    }
    Ok(resealed)
}

/// Fails if these places hold values that the master key does not open.
pub(super) async fn check_rotated(
    store: &Store,
    sealer: &Sealer,
    kinds: &[SealedKind],
) -> Result<(), Failure> {
    let (mut left, mut lost) = (0, 0);
    for kind in kinds {
        let count = count_sealed(store, sealer, *kind).await.map_err(told)?;
        (left, lost) = (left + count.other, lost + count.unknown);
    }
    // A node without the new key has written meanwhile.
    if left > 0 {
        let were = if left == 1 { "value was" } else { "values were" };
        return Err(Failure::Other(format!(
            "{left} {were} sealed under the old key meanwhile: restart every node with the new key as \
             TRAILFLOW_MASTER_KEY, then run this again"
        )));
    }
    if lost > 0 {
        let values = if lost == 1 { "1 value: it is".to_owned() } else { format!("{lost} values: they are") };
        return Err(Failure::Other(format!(
            "neither key opens {values} damaged, or sealed under a third key. Everything else is sealed under the new key"
        )));
    }
    Ok(())
}

/// Writes to the audit log how many values were encrypted with the new key.
async fn record(store: &Store, resealed: Vec<(SealedKind, u64)>) -> Result<(), Failure> {
    if resealed.iter().all(|(_, count)| *count == 0) {
        return Ok(());
    }
    let counts: Map<String, Value> =
        resealed.into_iter().map(|(kind, count)| (kind.name().to_owned(), count.into())).collect();
    let mut tx = store.begin_access().await.map_err(told)?;
    tx.audit(Entry::by_system("master_key.rotate", SystemClock.now()).made(&counts));
    tx.commit().await.map_err(told)
}
