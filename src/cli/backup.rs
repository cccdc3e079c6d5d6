//! `trailflow backup`: a copy of the embedded database.

use std::path::{Path, PathBuf};

use super::Failure;
use super::database::{open, settle_existing};
use super::ops::print;
use crate::config::{Flags, sqlite_file};
use crate::store::Store;

/// Write a backup of the SQLite database into a new file, while it is in use
#[derive(clap::Args)]
#[command(
    disable_help_subcommand = true,
    after_help = "PostgreSQL has tools of its own: see docs/operating/back-up.md. The status page: `trailflow status backup`.

Example:
  trailflow backup /var/backups/trailflow/$(date +%F).db"
)]
pub(super) struct Backup {
    /// A file that does not exist yet
    #[arg(value_name = "FILE")]
    file: PathBuf,
    #[command(flatten)]
    flags: Flags,
}

impl Backup {
    pub(super) async fn run(self) -> Result<(), Failure> {
        let settings = settle_existing(self.flags)?;
        if sqlite_file(&settings.database.url).is_none() {
            return Err(Failure::Other(
                "`trailflow backup` copies a SQLite file; back PostgreSQL up with pg_basebackup and an archive of its WAL, \
                 as docs/operating/back-up.md describes"
                    .to_owned(),
            ));
        }
        // Without migrations: a backup before an upgrade does not begin the upgrade.
        let store = open(&settings).await?;
        let outcome = write(&store, &self.file, true).await;
        store.close().await;
        outcome?;
        print(
            "The master key is not in it. Keep the key in another place: without it, the secrets in the backup are lost.",
        )
    }
}

/// Writes the backup and says so; `marked` as for [`Store::back_up`].
pub(super) async fn write(store: &Store, file: &Path, marked: bool) -> Result<(), Failure> {
    store.back_up(file, marked).await.map_err(Failure::other)?;
    let bytes = std::fs::metadata(file).map_err(Failure::other)?.len();
    print(&format!("{}: {bytes} bytes, checked.", file.display()))
}
