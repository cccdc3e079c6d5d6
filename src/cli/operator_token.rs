//! `trailflow operator-token …`

use clap::Subcommand;

use super::{Failure, open_current};
use crate::clock::{Clock, SystemClock, random, uuid_at};
use crate::config::Settings;
use crate::secrets::credential::{Credential, Kind};
use crate::store::access::OperatorTokenRow;

#[derive(Subcommand)]
pub(super) enum OperatorToken {
    /// Make a token and print it; it is shown this once
    Create {
        /// Whose it is, or what for
        #[arg(long)]
        name: String,
    },
}

impl OperatorToken {
    pub(super) async fn run(self, settings: Settings) -> Result<(), Failure> {
        let OperatorToken::Create { name } = self;
        let store = open_current(&settings).await?;
        let now = SystemClock.now();
        let credential = Credential::new(Kind::Operator, uuid_at(now), random());
        let row = OperatorTokenRow {
            id: credential.id(),
            name,
            secret_hash: credential.hash().to_vec(),
            revoked_at: None,
            created_at: now,
        };
        store.insert_operator_token(row).await.map_err(Failure::other)?;
        store.close().await;
        println!("{}", credential.reveal());
        Ok(())
    }
}
