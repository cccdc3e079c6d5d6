//! The dispatcher's work besides sending: steps of replays, and pruning the log.

use std::time::Duration;

use slog::warn;
use uuid::Uuid;

use super::parts::Parts;
use crate::error::Result;

/// How often replay orders are looked for, and how often their steps are tried while there are any.
const LOOK: Duration = Duration::from_secs(1);
const STEP: Duration = Duration::from_millis(100);
/// How often the log is pruned, and how much of it at a time.
const PRUNE: Duration = Duration::from_secs(5);
const BITE: u64 = 1_000;
const BITES: usize = 20;

/// Carries out replays until it is stopped. Any number of processes may run it: the database lets only one
/// take each step.
pub async fn replay(parts: Parts) {
    let mut was_well = true;
    loop {
        let stepped = step_all(&parts).await;
        if let Err(error) = &stepped
            && was_well
        {
            warn!(parts.telemetry.log(), "cannot carry out replays"; "cause" => error.cause().unwrap_or_default());
        }
        was_well = stepped.is_ok();
        tokio::time::sleep(if stepped.unwrap_or(false) { STEP } else { LOOK }).await;
    }
}

/// Returns whether there is anything to replay.
async fn step_all(parts: &Parts) -> Result<bool> {
    let running = parts.store.running_replays().await?;
    for id in &running {
        parts.store.step_replay(*id, parts.clock.now()).await?;
    }
    Ok(!running.is_empty())
}

/// Prunes until it is stopped: in turn through the organizations, a few bites at a time; then what is kept of responses.
pub async fn prune(parts: Parts) {
    let mut after = Uuid::nil();
    loop {
        tokio::time::sleep(PRUNE).await;
        match bites(&parts, after).await {
            Ok(reached) => after = reached,
            Err(error) => {
                warn!(parts.telemetry.log(), "cannot prune the log of webhooks"; "cause" => error.cause().unwrap_or_default());
            }
        }
        if let Err(error) = prune_excerpts(&parts).await {
            warn!(parts.telemetry.log(), "cannot prune the responses of webhooks"; "cause" => error.cause().unwrap_or_default());
        }
    }
}

async fn prune_excerpts(parts: &Parts) -> Result<()> {
    for _ in 0..BITES {
        if parts.store.prune_excerpts(parts.clock.now(), BITE).await? < BITE {
            break;
        }
    }
    Ok(())
}

async fn bites(parts: &Parts, mut after: Uuid) -> Result<Uuid> {
    for _ in 0..BITES {
        let Some(bite) = parts.store.prune_deliveries(after, parts.clock.now(), BITE).await? else {
            return Ok(Uuid::nil());
        };
        if bite.removed < BITE {
            after = bite.organization;
        }
    }
    Ok(after)
}
