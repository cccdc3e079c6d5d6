//! `trailflow ops …`: the operator API for people and scripts, on the generated client. A file per noun.
//!
//! What every noun shares is in `session` (connection, refusals, confirmation), `show` (tables and JSON)
//! and `words` (arguments).

mod access;
mod keys;
mod organizations;
mod session;
mod show;
mod words;

use clap::Subcommand;

use self::session::{Connection, Session};
use self::show::Manner;
use super::Failure;

#[derive(clap::Args)]
#[command(
    disable_help_subcommand = true,
    after_help = "Examples:
  export TRAILFLOW_OPERATOR_TOKEN=$(trailflow operator-token create --name \"Priya Nair\")
  trailflow ops organizations list
  ORG=$(trailflow ops organizations create \"Blue Ridge Freight\" --quiet)
  trailflow ops access set $ORG test --reason \"Agreement signed\"
  trailflow ops keys create $ORG --name \"TMS sync\" --mode test --scopes loads:read,loads:write

Exit codes: 0 done; 1 refused or failed, with what to do about it on standard error; 2 wrong usage or setting."
)]
pub(super) struct Ops {
    #[command(flatten)]
    connection: Connection,
    #[command(flatten)]
    manner: Manner,
    #[command(subcommand)]
    noun: Noun,
}

#[derive(Subcommand)]
enum Noun {
    /// Customer organizations and their contacts
    #[command(subcommand)]
    Organizations(organizations::Organizations),
    /// An organization's access to the Partner API
    #[command(subcommand)]
    Access(access::Access),
    /// API keys
    #[command(subcommand)]
    Keys(keys::Keys),
}

impl Ops {
    pub(super) async fn run(self) -> Result<(), Failure> {
        let session = Session::open(self.connection, self.manner)?;
        match self.noun {
            Noun::Organizations(command) => command.run(&session).await,
            Noun::Access(command) => command.run(&session).await,
            Noun::Keys(command) => command.run(&session).await,
        }
    }
}
