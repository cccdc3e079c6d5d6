//! `trailflow-guard`: compares the contracts with what is published, and publishes them.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand, ValueEnum};
use trailflow_guard::{
    check::{Circumstances, check},
    compare,
    contracts::{self, CONTRACTS, LAUNCHED},
    documents,
    history::History,
    missing::Missing,
    monitoring,
    redocly::{self, Redocly},
    release, review,
};

/// Guards the published contracts.
#[derive(Parser)]
struct Arguments {
    /// The repository.
    #[arg(long, default_value = ".")]
    root: PathBuf,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Compare both contracts with their last published versions; exit code 1 when one may not land.
    Check {
        /// The command of redocly, for a second opinion.
        #[arg(long)]
        redocly: Option<String>,
        /// How to report.
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
    },
    /// Compare two files, and print the class of each difference.
    Compare {
        /// The contract as it was.
        base: PathBuf,
        /// The contract as it is.
        next: PathBuf,
        /// The command of redocly, for a second opinion.
        #[arg(long)]
        redocly: Option<String>,
    },
    /// Print review records, to be filled in, for all changes that need one.
    Review {
        /// The command of redocly, for a second opinion.
        #[arg(long)]
        redocly: Option<String>,
    },
    /// Renew what is generated in docs/
    Docs {
        /// Change nothing; exit code 1 when a page is stale.
        #[arg(long)]
        check: bool,
    },
    /// Renew the alert rules and their tests from deploy/monitoring/slo.yaml
    Monitoring {
        /// Change nothing; exit code 1 when a file is stale.
        #[arg(long)]
        check: bool,
    },
    /// Freeze the contracts' present versions under contract/published/.
    Publish {
        /// Only this one.
        #[arg(value_parser = CONTRACTS.map(|contract| contract.file))]
        contract: Option<String>,
    },
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Text,
    Json,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let outcome = match &arguments.command {
        Command::Check { redocly, format } => check_all(&arguments.root, redocly.as_deref(), *format),
        Command::Compare { base, next, redocly } => {
            compare_two(&arguments.root, base, next, redocly.as_deref())
        }
        Command::Review { redocly } => records(&arguments.root, redocly.as_deref()),
        Command::Docs { check } => docs(&arguments.root, *check),
        Command::Monitoring { check } => rules(&arguments.root, *check),
        Command::Publish { contract } => publish(&arguments.root, contract.as_deref()),
    };
    match outcome {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(Missing { what, remedy }) => {
            eprintln!("{what}.\n{remedy}");
            ExitCode::FAILURE
        }
    }
}

fn check_all(root: &Path, redocly: Option<&str>, format: Format) -> Result<bool, Missing> {
    let history = History::read(root)?;
    let with = Circumstances { history: &history, second_opinion: redocly, today: today() };
    let reports =
        CONTRACTS.iter().map(|contract| check(root, contract, with)).collect::<Result<Vec<_>, _>>()?;
    match format {
        Format::Text => reports.iter().for_each(say),
        Format::Json => say(&json(&reports)),
    }
    Ok(reports.iter().all(|report| report.passes))
}

fn docs(root: &Path, check: bool) -> Result<bool, Missing> {
    let stale = documents::renew(root, check)?;
    match (stale.is_empty(), check) {
        (true, _) => println!("docs/ says what the contract says"),
        (false, false) => println!("renewed {}", stale.join(", ")),
        (false, true) => println!(
            "{} differ from what the contract says.\nRun make docs-generate, read the diff of docs/, and commit it \
             together with the contract.",
            stale.join(", ")
        ),
    }
    Ok(stale.is_empty() || !check)
}

fn rules(root: &Path, check: bool) -> Result<bool, Missing> {
    let stale = monitoring::renew(root, check)?;
    match (stale.is_empty(), check) {
        (true, _) => println!("the alert rules are what slo.yaml generates"),
        (false, false) => println!("renewed {}", stale.join(", ")),
        (false, true) => println!(
            "{} differ from what slo.yaml generates.\nRun make monitoring-generate, read the diff of \
             deploy/monitoring/, and commit it together with slo.yaml.",
            stale.join(", ")
        ),
    }
    Ok(stale.is_empty() || !check)
}

fn records(root: &Path, redocly: Option<&str>) -> Result<bool, Missing> {
    let history = History::read(root)?;
    let with = Circumstances { history: &history, second_opinion: redocly, today: today() };
    let launched = root.join(LAUNCHED).exists();
    for contract in &CONTRACTS {
        let report = check(root, contract, with)?;
        let blocking: Vec<_> = report.blocking().collect();
        if !blocking.is_empty() {
            say(&review::template(&report.contract, &report.base, &report.revision, launched, &blocking));
        }
    }
    Ok(true)
}

fn compare_two(root: &Path, base: &Path, next: &Path, command: Option<&str>) -> Result<bool, Missing> {
    let mut changes = compare::compare(&contracts::read(base)?, &contracts::read(next)?);
    if let Some(command) = command {
        let redocly = Redocly { command, config: &root.join(redocly::CONFIG) };
        let theirs = redocly::breaking(redocly, base, next)
            .map_err(|error| Missing::new(error.to_string(), "Check contract/package.json and Node."))?;
        redocly::merge(&mut changes, theirs);
    }
    say(&json(&changes));
    Ok(changes.iter().all(|change| change.class == trailflow_guard::Class::Additive))
}

fn publish(root: &Path, only: Option<&str>) -> Result<bool, Missing> {
    let history = History::read(root)?;
    for contract in CONTRACTS.iter().filter(|contract| only.is_none_or(|file| file == contract.file)) {
        match release::publish(root, contract, &history)? {
            Some(path) => println!("published {}", path.display()),
            None => println!("{} is published already", contract.file),
        }
    }
    Ok(true)
}

/// Days since 1970-01-01, by UTC.
#[expect(clippy::disallowed_methods, reason = "the one place that asks the machine; the checks are told")]
fn today() -> i64 {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_secs() / 86_400).unwrap_or(i64::MAX)
}

fn json(value: &impl serde::Serialize) -> String {
    serde_json::to_string_pretty(value).expect("plain data")
}

/// Prints a line. That a reader has seen enough (`| head`) is no failure.
fn say(text: &impl std::fmt::Display) {
    let _closed = writeln!(std::io::stdout(), "{text}");
}
