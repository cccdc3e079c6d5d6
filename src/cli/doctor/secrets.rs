//! The master key, and the files that hold secrets.

use super::{Examined, Problem, Verdict};
use crate::config::Exposed;
use crate::secrets::seal::webhook_secret;

/// Stored secrets show whether the master key is the one that they were sealed under.
pub(super) async fn master_key(examined: &Examined) -> Verdict {
    let Some(sealer) = &examined.settings.sealer else {
        return Verdict::skipped("There is no master key yet, or its setting is wrong.");
    };
    let store = match examined.store().await {
        Ok(store) => store,
        Err(verdict) => return verdict,
    };
    let sealed = match store.sealed_secrets().await {
        Ok(sealed) => sealed,
        Err(_) => return Verdict::skipped("The database has no table of subscriptions yet."),
    };
    if sealed.is_empty() {
        return Verdict::good("It is well formed; nothing is sealed under it yet.");
    }
    let closed =
        sealed.iter().filter(|(id, sealed)| sealer.open(&webhook_secret(*id), sealed).is_err()).count();
    if closed == 0 {
        return Verdict::good(format!("It opens the newest {} sealed secrets.", sealed.len()));
    }
    Verdict::wrong(
        format!(
            "The master key does not open {closed} of the newest {} sealed secrets: they were sealed under another key.",
            sealed.len()
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
