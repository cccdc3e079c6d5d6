//! The commands of the `trailflow` program, one file each.

mod audit;
mod backup;
mod completions;
mod database;
mod doctor;
mod examples;
mod failure;
mod greeting;
mod kept;
mod listen;
mod metrics;
mod migrate;
mod node;
mod notify;
mod operator_token;
mod ops;
mod probe;
mod restore;
mod rotate;
mod screen;
mod serve;
mod shaped;
mod signals;
mod status;
mod terminal;
mod verify_restore;
mod version;
mod work;

use std::process::ExitCode;

use clap::{Args, FromArgMatches, Parser, Subcommand};

use self::database::{open, open_current, open_to_serve, settle_existing, told};
use self::failure::Failure;
use self::terminal::{redacted, visible};
use crate::config::{self, Flags};

/// Trailflow's Partner API server, and the commands around it
#[derive(Parser)]
#[command(
    name = "trailflow",
    version = version::text(),
    about,
    disable_help_subcommand = true,
    after_help = "Examples:
  trailflow serve --demo
  trailflow ops organizations list

Exit codes: 0 done; 1 refused or failed; 2 wrong usage or setting."
)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serve the Partner API and all other listeners
    #[command(after_help = "Examples:
  trailflow serve --demo
  trailflow serve --config trailflow.toml")]
    Serve(Box<serve::Serve>),
    /// Deliver webhooks and serve the operator API, without the Partner API
    #[command(after_help = "Example:\n  trailflow work --config trailflow.toml")]
    Work(Box<Settled>),
    /// Update the database's schema
    #[command(after_help = "Example:\n  trailflow migrate --config trailflow.toml")]
    Migrate(Box<Settled>),
    Status(Box<status::Status>),
    Doctor(Box<doctor::Doctor>),
    /// Ask a running node whether it is well, for containers and units
    Probe(Box<probe::Probe>),
    /// Receive, verify and show webhooks on this machine, or forward them to your server
    Listen(listen::Listen),
    /// Verify or export the audit log
    #[command(
        disable_help_subcommand = true,
        after_help = "Examples:
  trailflow audit verify
  trailflow audit export > audit-2026-03.jsonl"
    )]
    Audit(Box<Group<audit::Audit>>),
    /// Create a token for Trailflow's staff, on the machine of the database
    #[command(
        disable_help_subcommand = true,
        after_help = "Further tokens: `trailflow ops tokens --help`.

Example:
  export TRAILFLOW_OPERATOR_TOKEN=$(trailflow operator-token create --name \"Priya Nair\")"
    )]
    OperatorToken(Box<Group<operator_token::OperatorToken>>),
    Backup(Box<backup::Backup>),
    /// Resume service after an older state of the database was restored
    #[command(
        disable_help_subcommand = true,
        after_help = "Examples:
  trailflow restore begin
  trailflow restore begin --from /var/backups/trailflow/2026-03-20.db
  trailflow restore relist --all"
    )]
    Restore(Box<Group<restore::Restore>>),
    VerifyRestore(Box<verify_restore::VerifyRestore>),
    RotateMasterKey(Box<rotate::RotateMasterKey>),
    /// Manage organizations, access, keys, freight and support through the operator API
    Ops(Box<ops::Ops>),
    /// Print every setting with its default, as a configuration file
    #[command(after_help = "Example:\n  trailflow settings > trailflow.toml")]
    Settings,
    /// Print the list of a node's metrics, as Markdown
    #[command(after_help = "Example:\n  trailflow metrics > METRICS.md")]
    Metrics,
    /// Print shell completions
    Completions(completions::Completions),
}

/// A command that takes nothing but settings.
#[derive(Args)]
struct Settled {
    #[command(flatten)]
    flags: Flags,
}

/// Commands that share their settings.
#[derive(Args)]
struct Group<C: Subcommand> {
    #[command(subcommand)]
    command: C,
    #[command(flatten)]
    flags: Flags,
}

/// Runs the program.
#[must_use]
pub fn run() -> ExitCode {
    let mut command = shaped::command::<Cli>();
    let matches = command.try_get_matches_from_mut(std::env::args_os());
    let read = matches.and_then(|matches| {
        shaped::refuse_settings_of_others(&mut command, &matches)?;
        Cli::from_arg_matches(&matches)
    });
    let cli = match read {
        Ok(cli) => cli,
        // Help or the version was requested.
        Err(error) if !error.use_stderr() => error.exit(),
        Err(error) => {
            eprint!("{}", visible(&redacted(&error.to_string())));
            return ExitCode::from(2);
        }
    };
    match cli.execute() {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("error: {}", visible(&failure.to_string()));
            ExitCode::from(if matches!(failure, Failure::Config(_)) { 2 } else { 1 })
        }
    }
}

impl Cli {
    fn execute(self) -> Result<(), Failure> {
        let runtime =
            tokio::runtime::Builder::new_multi_thread().enable_all().build().map_err(Failure::other)?;
        let is_client = matches!(self.command, Command::Ops(_) | Command::Listen(_));
        let ended = runtime.block_on(async {
            match self.command {
                Command::Serve(serve) => serve.run().await,
                Command::Work(work) => work::run(work.flags.settle()?).await,
                Command::Migrate(migrate) => migrate::run(migrate.flags.settle()?).await,
                Command::Listen(listen) => listen.run().await,
                Command::Audit(group) => group.command.run(&settle_existing(group.flags)?).await,
                Command::Ops(ops) => ops.run().await,
                Command::Settings => ops::print(config::example().trim_end()),
                Command::Metrics => metrics::run(),
                Command::Completions(completions) => completions.run(&shaped::command::<Cli>()),
                Command::OperatorToken(group) => group.command.run(&group.flags.settle()?).await,
                Command::Backup(command) => command.run().await,
                Command::Restore(group) => group.command.run(group.flags).await,
                Command::VerifyRestore(command) => command.run().await,
                Command::RotateMasterKey(command) => command.run().await,
                Command::Status(command) => command.run().await,
                Command::Doctor(doctor) => doctor.run().await,
                Command::Probe(probe) => probe.run().await,
            }
        });
        if is_client {
            // A read of standard input cannot be stopped, and nobody needs what it would bring.
            runtime.shutdown_background();
        }
        ended
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_commands_are_sound() {
        shaped::command::<Cli>().debug_assert();
    }
}
