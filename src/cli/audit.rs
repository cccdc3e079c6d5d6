//! `trailflow audit …`: the audit log, directly from the database, for users who may read it.

use std::collections::VecDeque;
use std::io::Write;

use clap::Subcommand;

use super::database::open_existing;
use super::kept::{self, Against, Chain};
use super::ops::print;
use super::{Failure, told};
use crate::apis::operator::audit::view;
use crate::config::Settings;
use crate::store::Store;
use crate::store::audit::{AuditFilter, Head};

/// Entries per statement of an export.
const AT_ONCE: u64 = 1_000;

#[derive(Subcommand)]
pub(super) enum Audit {
    /// Verify that no entry was changed or removed; exit code 1 if one was
    #[command(after_help = "Examples:
  trailflow audit verify
  trailflow audit verify --against audit-2026-03.jsonl")]
    Verify {
        #[command(flatten)]
        against: Against,
    },
    /// Export all entries to standard output, oldest first, one JSON object per line
    #[command(after_help = "Example:\n  trailflow audit export > audit-2026-03.jsonl")]
    Export,
}

impl Audit {
    pub(super) async fn run(self, settings: &Settings) -> Result<(), Failure> {
        let store = open_existing(settings).await?;
        let outcome = match self {
            Audit::Verify { against } => verify(&store, &against).await,
            Audit::Export => export(&store).await,
        };
        store.close().await;
        outcome
    }
}

async fn verify(store: &Store, against: &Against) -> Result<(), Failure> {
    let proof = store.prove_audit().await.map_err(told)?;
    if let Some((sequence, problem)) = proof.broken {
        return Err(Failure::Other(format!("the audit chain is broken at entry {sequence}: {problem}")));
    }
    let compared = against.compare(|| Stored { store, read: VecDeque::new() }).await?;
    print(&kept::intact(proof.entries, proof.head.sequence, &proof.head.hash, &compared))
}

/// The chain in the database, read forward from the requested entry.
struct Stored<'a> {
    store: &'a Store,
    read: VecDeque<Head>,
}

impl Chain for Stored<'_> {
    async fn hash(&mut self, sequence: i64) -> Result<Option<String>, Failure> {
        while self.read.pop_front_if(|head| head.sequence < sequence).is_some() {}
        if self.read.is_empty() {
            self.read = self.store.audit_hashes(sequence, AT_ONCE).await.map_err(told)?.into();
        }
        Ok(self.read.front().filter(|head| head.sequence == sequence).map(|head| head.hash.clone()))
    }
}

async fn export(store: &Store) -> Result<(), Failure> {
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    let mut filter = AuditFilter { limit: AT_ONCE, ..AuditFilter::default() };
    loop {
        let page = store.audit_entries(&filter).await.map_err(told)?;
        let (last, more) = (page.rows.last().map(|row| row.sequence), page.more);
        for row in page.rows {
            let entry = view(row).map_err(told)?;
            serde_json::to_writer(&mut out, &entry).map_err(Failure::other)?;
            out.write_all(b"\n").map_err(Failure::other)?;
        }
        if !more {
            return out.flush().map_err(Failure::other);
        }
        filter.behind = last;
    }
}
