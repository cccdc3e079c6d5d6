//! `trailflow audit …`: the audit log, straight from the database, for whoever has the right to read it.

use std::io::Write;

use clap::Subcommand;

use super::{Failure, open_current};
use crate::config::Settings;
use crate::operations::audit::view;
use crate::store::Store;
use crate::store::audit::AuditFilter;

/// Entries per statement of an export.
const AT_ONCE: u64 = 1_000;

#[derive(Subcommand)]
pub(super) enum Audit {
    /// Prove that every entry is as it was written and none is missing; exit code 1 if not
    Verify,
    /// Write all entries to standard output, oldest first, one JSON object a line
    Export,
}

impl Audit {
    pub(super) async fn run(self, settings: Settings) -> Result<(), Failure> {
        let store = open_current(&settings).await?;
        let outcome = match self {
            Audit::Verify => verify(&store).await,
            Audit::Export => export(&store).await,
        };
        store.close().await;
        outcome
    }
}

async fn verify(store: &Store) -> Result<(), Failure> {
    let proof = store.prove_audit().await.map_err(failure)?;
    match proof.broken {
        None => {
            println!("The audit chain is intact ({} entries).", proof.entries);
            Ok(())
        }
        Some((sequence, problem)) => {
            Err(Failure::Other(format!("the audit chain is broken at entry {sequence}: {problem}")))
        }
    }
}

async fn export(store: &Store) -> Result<(), Failure> {
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    let mut filter = AuditFilter { limit: AT_ONCE, ..AuditFilter::default() };
    loop {
        let slice = store.audit_entries(&filter).await.map_err(failure)?;
        let (last, more) = (slice.rows.last().map(|row| row.sequence), slice.more);
        for row in slice.rows {
            let entry = view(row).map_err(failure)?;
            serde_json::to_writer(&mut out, &entry).map_err(Failure::other)?;
            out.write_all(b"\n").map_err(Failure::other)?;
        }
        if !more {
            return out.flush().map_err(Failure::other);
        }
        filter.behind = last;
    }
}

fn failure(error: crate::Error) -> Failure {
    Failure::Other(format!("{error} {}", error.cause().unwrap_or_default()))
}
