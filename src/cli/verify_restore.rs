//! `trailflow verify-restore`

use super::database::{open_existing, settle_existing};
use super::ops::print;
use super::{Failure, told};
use crate::config::Flags;
use crate::use_cases::restore::{Finding, verify_restore};

/// Check a restored database: epoch, audit chain, secrets, clocks, webhooks; exit code 1 if something is wrong
#[derive(clap::Args)]
#[command(
    disable_help_subcommand = true,
    after_help = "Example:\n  trailflow verify-restore --config trailflow.toml"
)]
pub(super) struct VerifyRestore {
    #[command(flatten)]
    flags: Flags,
}

impl VerifyRestore {
    pub(super) async fn run(self) -> Result<(), Failure> {
        let settings = settle_existing(self.flags)?;
        let store = open_existing(&settings).await?;
        let found = verify_restore(&store, &settings.sealer).await.map_err(told);
        store.close().await;
        let mut wrong = 0;
        for finding in found? {
            match finding {
                Finding::Sound(text) => print(&format!("ok     {text}"))?,
                Finding::ToDo(text) => print(&format!("to do  {text}"))?,
                Finding::Wrong(text) => {
                    wrong += 1;
                    print(&format!("WRONG  {text}"))?;
                }
            }
        }
        match wrong {
            0 => Ok(()),
            1 => Err(Failure::Other(
                "the restored database must not be served from: 1 check failed".to_owned(),
            )),
            _ => Err(Failure::Other(format!(
                "the restored database must not be served from: {wrong} checks failed"
            ))),
        }
    }
}
