//! Whether a database that was restored may be served from.

use super::master_key::count_sealed;
use crate::domain::moment;
use crate::error::Result;
use crate::secrets::seal::Sealer;
use crate::store::sealed::SealedKind;
use crate::store::{Descent, Store};

/// What a check has found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finding {
    /// It is as it should be.
    Sound(String),
    /// It is sound, and something is left to do.
    ToDo(String),
    /// It must not be served from.
    Wrong(String),
}

use Finding::{Sound, ToDo, Wrong};

/// Checks everything that a restore can break. It changes nothing.
///
/// # Errors
/// When the database is unavailable.
pub async fn verify_restore(store: &Store, sealer: &Sealer) -> Result<Vec<Finding>> {
    let mut found = vec![epoch(store).await?, audit_chain(store).await?, secrets(store, sealer).await?];
    let contradictions = store.contradictions().await?;
    found.push(match contradictions.clocks_behind {
        0 => Sound("clocks: every clock is at or beyond each updatedAt of its organization".to_owned()),
        clocks => Wrong(format!(
            "clocks: {clocks} organizations have a load that is newer than their clock, or no clock: rows are missing. \
             Use another backup"
        )),
    });
    found.push(match (contradictions.deliveries_lost, contradictions.payloads_lost) {
        (0, 0) => {
            let queued = store.deliveries_to_send().await?;
            Sound(format!("webhooks: none is skipped; {queued} are queued, and those that arrived after the backup are sent again"))
        }
        (deliveries, payloads) => Wrong(format!(
            "webhooks: {deliveries} deliveries that are to be sent are in no queue, {payloads} queued ones have no \
             content: rows are missing. Use another backup"
        )),
    });
    if !store.organizations_to_relist(None, 1).await?.is_empty() {
        found.push(ToDo(
            "loads: those of some organizations were not listed again; run `trailflow restore relist --all`"
                .to_owned(),
        ));
    }
    Ok(found)
}

async fn epoch(store: &Store) -> Result<Finding> {
    let since = match store.stored_epoch().await?.began_at {
        0 => "the database was never restored".to_owned(),
        moment => format!("a new one began with the restore of {}", moment::written(moment)),
    };
    Ok(match store.descent().await? {
        Descent::Restored => Wrong(
            "epoch: this state of the database is older than what was handed out from it; run `trailflow restore begin`"
                .to_owned(),
        ),
        Descent::Promoted => ToDo(format!(
            "epoch: {since}, and a server was promoted since. If that may lack acknowledged writes, as an asynchronous \
             standby or the end of an archive may, run `trailflow restore begin`"
        )),
        Descent::Straight => Sound(format!("epoch: {since}")),
    })
}

async fn audit_chain(store: &Store) -> Result<Finding> {
    let proof = store.prove_audit().await?;
    Ok(match proof.broken {
        None => Sound(format!(
            "audit chain: intact, {} entries; head {}:{}",
            proof.entries, proof.head.sequence, proof.head.hash
        )),
        Some((entry, problem)) => Wrong(format!("audit chain: broken at entry {entry}: {problem}")),
    })
}

async fn secrets(store: &Store, sealer: &Sealer) -> Result<Finding> {
    let (mut opened, mut unknown) = (0, 0);
    let mut lost = Vec::new();
    for kind in SealedKind::ALL {
        let count = count_sealed(store, sealer, kind).await?;
        opened += count.current + count.other;
        unknown += count.unknown;
        if count.unknown > 0 {
            lost.push(format!("{} {}", count.unknown, kind.name()));
        }
    }
    Ok(match (opened, unknown) {
        (0, 0) => Sound("secrets: nothing is sealed, so the master key was not tried".to_owned()),
        (opened, 0) => Sound(format!("secrets: the master key opens all {opened} sealed values")),
        (0, unknown) => Wrong(format!(
            "secrets: the master key opens none of {unknown} sealed values: it is not the key of this backup. Set \
             TRAILFLOW_MASTER_KEY to the key of that time"
        )),
        (opened, _) => Wrong(format!(
            "secrets: the master key opens {opened} sealed values, but not {}. If the key was being rotated at that time, \
             set TRAILFLOW_MASTER_KEY_OTHER to the other key; otherwise these are damaged",
            lost.join(", ")
        )),
    })
}
