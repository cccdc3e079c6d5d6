//! The master key, and the files that hold secrets.

use super::{Examined, Problem, Verdict};
use crate::config::Exposed;
use crate::use_cases::master_key::sample_sealed;

/// The most values that are opened to examine a master key.
const SAMPLES: u64 = 20;

/// Stored values show whether the master key is the one that they were sealed under.
pub(super) async fn master_key(examined: &Examined) -> Verdict {
    let Some(sealer) = &examined.settings.sealer else {
        return Verdict::skipped("There is no master key yet, or its setting is wrong.");
    };
    let store = match examined.store().await {
        Ok(store) => store,
        Err(verdict) => return verdict,
    };
    let count = match sample_sealed(store, sealer, SAMPLES).await {
        Ok(count) => count,
        Err(_) => {
            return Verdict::skipped(
                "Sealed values cannot be read: the schema is behind, or it takes too long.",
            );
        }
    };
    let tried = count.current + count.other + count.unknown;
    if tried == 0 {
        return Verdict::good("It is well formed; nothing is sealed under it yet.");
    }
    if count.unknown == 0 {
        return Verdict::good(format!("It opens all {tried} sealed values that were tried."));
    }
    Verdict::wrong(
        format!(
            "The master key does not open {} of {tried} sealed values that were tried: they were sealed under another key.",
            count.unknown
        ),
        "Set TRAILFLOW_MASTER_KEY or TRAILFLOW_MASTER_KEY_FILE to the key of the other nodes, or restore it from your \
         secret store.",
    )
}

pub(super) async fn files(examined: &Examined) -> Verdict {
    let problem = |Exposed { path, what }: &Exposed| {
        let path = path.display();
        Problem::new(
            format!("Other users of this machine can read {path}, which holds {what}."),
            format!(
                "Let only its owner read it: chmod 600 {path}. If others may have read it, replace the secret."
            ),
        )
    };
    let problems = examined.settings.exposed_files.iter().map(problem).collect();
    Verdict::of(problems, "Only their owner can read the files that hold secrets.")
}
