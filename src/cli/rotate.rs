//! `trailflow rotate-master-key`

use serde_json::{Map, Value};

use super::{Failure, open_current, told};
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
        let settings = self.flags.settle()?;
        let store = open_current(&settings).await?;
        let outcome = rotate(&store, &settings.sealer, &SealedKind::ALL).await;
        let outcome = match outcome {
            Ok(resealed) => record(&store, resealed).await,
            Err(failure) => Err(failure),
        };
        store.close().await;
        outcome
    }
}

/// Seals what these places hold; returns how many values of each.
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
        println!("{}: {} sealed anew, {} were already", kind.name(), count.other, count.current);
        resealed.push((*kind, count.other));
    }
    // What was written meanwhile by a node that has not heard of the new key.
    let (mut left, mut lost) = (0, 0);
    for kind in kinds {
        let count = count_sealed(store, sealer, *kind).await.map_err(told)?;
        (left, lost) = (left + count.other, lost + count.unknown);
    }
    if left > 0 {
        return Err(Failure::Other(format!(
            "{left} values were sealed under the old key meanwhile: restart every node with the new key as \
             TRAILFLOW_MASTER_KEY, then run this again"
        )));
    }
    if lost > 0 {
        return Err(Failure::Other(format!(
            "neither key opens {lost} values: they are damaged, or sealed under a third key. All others are sealed under \
             the new key"
        )));
    }
    Ok(resealed)
}

async fn record(store: &Store, resealed: Vec<(SealedKind, u64)>) -> Result<(), Failure> {
    if resealed.iter().any(|(_, count)| *count > 0) {
        let counts: Map<String, Value> =
            resealed.into_iter().map(|(kind, count)| (kind.name().to_owned(), count.into())).collect();
        let mut tx = store.begin_access().await.map_err(told)?;
        tx.audit(Entry::by_system("master_key.rotate", SystemClock.now()).made(&counts));
        tx.commit().await.map_err(told)?;
    }
    println!(
        "Everything is sealed under TRAILFLOW_MASTER_KEY. Keep the old key for a day: replies in Redis are still sealed \
         under it. Backups from before are, for good."
    );
    Ok(())
}
