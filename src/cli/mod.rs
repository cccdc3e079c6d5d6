//! The commands of the `trailflow` program, one file each.

mod audit;
mod completions;
mod database;
mod failure;
mod kept;
mod listen;
mod metrics;
mod migrate;
mod node;
mod operator_token;
mod ops;
mod serve;
mod signals;
mod status;
mod terminal;
mod work;

use std::process::ExitCode;

use clap::{Args, CommandFactory, FromArgMatches, Parser, Subcommand};

use self::database::{open, open_current};
use self::failure::Failure;
use self::terminal::{redacted, visible};
use crate::config::Flags;

/// Trailflow's Partner API server.
#[derive(Parser)]
#[command(name = "trailflow", version, about, disable_help_subcommand = true)]
struct Cli {
    #[command(subcommand)]
    command: Command,
    #[command(flatten)]
    flags: Flags,
}

#[derive(Subcommand)]
enum Command {
    /// Serve the Partner API and the operator API
    Serve(serve::Serve),
    /// Deliver webhooks and serve the operator API, without the Partner API
    Work,
    /// Update the database's schema
    Migrate,
    Status(status::Status),
    /// Receive, verify and show webhooks on this machine, for developing a partner's server
    Listen(listen::Listen),
    /// Prove or export the audit log
    #[command(subcommand)]
    Audit(audit::Audit),
    /// Manage the tokens of Trailflow's staff
    #[command(subcommand)]
    OperatorToken(operator_token::OperatorToken),
    /// Use the operator API: partners, access, keys, freight, support, audit
    Ops(Box<ops::Ops>),
    /// List everything that a node measures, as a page for people
    Metrics,
    /// Write shell completions to standard output
    Completions(completions::Completions),
}

/// Runs the program.
#[must_use]
pub fn run() -> ExitCode {
    let cli = match command().try_get_matches().and_then(|matches| Cli::from_arg_matches(&matches)) {
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
            eprintln!("trailflow: {}", visible(&failure.to_string()));
            ExitCode::from(if matches!(failure, Failure::Config(_)) { 2 } else { 1 })
        }
    }
}

/// The names of the server's settings as arguments.
fn settings() -> Vec<String> {
    let flags = Flags::augment_args(clap::Command::new(""));
    flags.get_arguments().map(|arg| arg.get_id().to_string()).collect()
}

/// The commands, with the server's settings hidden in the help of those that do not use them.
fn command() -> clap::Command {
    fn quiet(command: clap::Command, settings: &[String]) -> clap::Command {
        command
            .mut_args(|arg| if settings.iter().any(|id| arg.get_id() == id) { arg.hide(true) } else { arg })
            .mut_subcommands(|command| quiet(command, settings))
    }
    let settings = settings();
    let mut whole = Cli::command();
    // Global arguments are propagated when the command is built, and can be hidden only then.
    whole.build();
    ["ops", "metrics", "completions"]
        .into_iter()
        .fold(whole, |whole, name| whole.mut_subcommand(name, |command| quiet(command, &settings)))
}

impl Cli {
    fn execute(self) -> Result<(), Failure> {
        let Cli { command, flags } = self;
        let runtime =
            tokio::runtime::Builder::new_multi_thread().enable_all().build().map_err(Failure::other)?;
        runtime.block_on(async {
            match command {
                Command::Serve(serve) => serve.run(flags.settle()?).await,
                Command::Work => work::run(flags.settle()?).await,
                Command::Migrate => migrate::run(flags.settle()?).await,
                // Its user has no server, and needs none of its settings.
                Command::Listen(listen) => listen.run().await,
                Command::Audit(command) => command.run(flags.settle()?).await,
                Command::Ops(ops) => ops.run().await,
                Command::Metrics => metrics::run(),
                Command::Completions(completions) => completions.run(self::command()),
                Command::OperatorToken(command) => command.run(flags.settle()?).await,
                Command::Status(command) => command.run(flags.settle()?).await,
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The server's settings are global: an argument of the same name would be confused with one.
    #[test]
    fn arguments_of_ops_have_names_of_their_own() {
        fn check(command: &clap::Command, settings: &[String]) {
            for arg in command.get_arguments() {
                assert!(
                    !settings.iter().any(|id| arg.get_id() == id),
                    "{}: {}",
                    command.get_name(),
                    arg.get_id()
                );
            }
            command.get_subcommands().for_each(|command| check(command, settings));
        }
        check(&ops::Ops::augment_args(clap::Command::new("ops")), &settings());
    }

    #[test]
    fn the_commands_are_sound() {
        command().debug_assert();
    }
}
