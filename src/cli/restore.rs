//! `trailflow restore …`: what follows when an older state of the database was put in place.

use std::path::PathBuf;
use std::time::Duration;

use clap::Subcommand;
use tokio::time::Instant;

use super::database::{open_existing, settle_existing};
use super::ops::print;
use super::{Failure, open_current, told};
use crate::clock::{Clock, SystemClock};
use crate::config::{Flags, Settings, sqlite_file};
use crate::domain::id::OrganizationId;
use crate::store::audit::Entry;
use crate::store::{Sole, Store, backup};
use crate::use_cases::System;
use crate::use_cases::loads::relist;

/// Organizations that are looked for at a time.
const AT_ONCE: u64 = 100;
/// Printed when a new epoch has begun.
const BEGUN: &str = "A new epoch has begun. Cursors of the lost state are refused from now on, and every new updatedAt is beyond all \
     that it can have handed out.\n\
     What was revoked, disabled or ended after the restored moment is valid again: revoke, disable and end it anew.\n\
     Next: trailflow verify-restore; then serve, and trailflow restore relist --all.";

#[derive(Subcommand)]
pub(super) enum Restore {
    /// Begin a new epoch: cursors of the lost state are refused, and no updatedAt is handed out twice
    #[command(
        after_help = "Run it once after each restore, before partners' requests are served again. After the
promotion of a standby that may lack acknowledged writes, run it too; the nodes may be running.

Examples:
  trailflow restore begin
  trailflow restore begin --from /var/backups/trailflow/2026-03-20.db"
    )]
    Begin {
        /// First put this backup in the place of the SQLite database, which is kept beside it
        #[arg(long, value_name = "FILE")]
        from: Option<PathBuf>,
    },
    /// Give every load a new updatedAt, without events, so that pollers see the restored state
    #[command(after_help = "It can be interrupted and repeated; nodes may be running.

Examples:
  trailflow restore relist --all
  trailflow restore relist org_019c86d4c1007b3c9a5e62f18d07b4c3")]
    Relist {
        /// The organization's id
        #[arg(value_name = "ORGANIZATION", required_unless_present = "all", conflicts_with = "all")]
        organization: Option<OrganizationId>,
        /// Every organization
        #[arg(long)]
        all: bool,
    },
}

impl Restore {
    pub(super) async fn run(self, flags: Flags) -> Result<(), Failure> {
        match self {
            Restore::Begin { from: Some(backup) } => begin(&flags.settle()?, Some(backup)).await,
            Restore::Begin { from: None } => begin(&settle_existing(flags)?, None).await,
            Restore::Relist { organization, .. } => {
                let store = open_existing(&settle_existing(flags)?).await?;
                let outcome = match organization {
                    Some(organization) => one(&store, organization).await,
                    None => all(&store).await,
                };
                store.close().await;
                outcome
            }
        }
    }
}

async fn begin(settings: &Settings, from: Option<PathBuf>) -> Result<(), Failure> {
    let now = SystemClock.now();
    let (mut sole, mut report) = (None, Vec::new());
    let file = sqlite_file(&settings.database.url);
    if let Some(backup) = from {
        let database = file.ok_or_else(|| {
            Failure::Other(
                "--from takes a backup of a SQLite file; restore PostgreSQL as docs/operating/restore.md describes, then \
                 run `trailflow restore begin`"
                    .to_owned(),
            )
        })?;
        // No node may have the file open.
        sole = Some(Sole::on(&settings.database).map_err(Failure::other)?);
        let kept = backup::put_in_place(&backup, &database, now).await.map_err(Failure::other)?;
        // Printed at the end: the epoch must begin even if the output cannot be written.
        report.push(format!("{} is now the database {}.", backup.display(), database.display()));
        report.extend(kept.map(|kept| format!("The one that stood there is kept as {}.", kept.display())));
    } else {
        report.extend(file.map(|file| format!("The database is the file {}.", file.display())));
    }
    let store = open_current(settings).await?;
    let began = store.begin_epoch(Entry::by_system("restore.begin", now)).await.map_err(told);
    store.close().await;
    drop(sole);
    let outcome = began.map(|_| report.push(BEGUN.to_owned()));
    let printed = if report.is_empty() { Ok(()) } else { print(&report.join("\n")) };
    outcome.and(printed)
}

async fn all(store: &Store) -> Result<(), Failure> {
    let mut after = None;
    loop {
        let organizations = store.organizations_to_relist(after, AT_ONCE).await.map_err(told)?;
        let Some(last) = organizations.last() else { break };
        after = Some(last.uuid());
        for organization in organizations {
            one(store, organization).await?;
        }
    }
    print("Every load has been listed again.")
}

async fn one(store: &Store, organization: OrganizationId) -> Result<(), Failure> {
    if store.organization(organization).await.map_err(told)?.is_none() {
        return Err(Failure::Other(format!("there is no organization {organization}")));
    }
    let mut total = 0;
    loop {
        let (began, by) = (Instant::now(), System { now: SystemClock.now() });
        let relisted = relist(store, &by, organization).await.map_err(told)?;
        if relisted == 0 {
            break;
        }
        total += relisted;
        // The organization's own writes wait for each batch: half of the time is theirs.
        tokio::time::sleep(began.elapsed().min(Duration::from_secs(5))).await;
    }
    print(&format!("{organization}: {total} loads listed again"))
}
