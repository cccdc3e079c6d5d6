//! `trailflow doctor`: finds misconfigurations, and says how to fix each.
//!
//! A check is a function of a file below: it gets what is examined ([`Examined`]) and returns a [`Verdict`]. All checks
//! run at the same time, each with a deadline of its own, and one that fails, hangs or panics hides no other. What
//! several checks need (the database's connections, the state of Redis) is read once, by the first that needs it.

mod clock;
mod database;
mod examined;
mod files;
mod listeners;
mod mail;
mod names;
mod public;
mod redis;
mod secrets;
mod settings;
mod verdict;

use std::panic::AssertUnwindSafe;
use std::time::Duration;

use futures::FutureExt;
use futures::future::{BoxFuture, join_all};
use tokio::time::timeout;

use self::examined::Examined;
use self::verdict::{Checked, Problem, Verdict, print};
use super::Failure;
use crate::config::{Flags, Inspection};

/// How long one check may take.
const DEADLINE: Duration = Duration::from_secs(12);

/// Find misconfigurations, and show how to fix each
#[derive(clap::Args)]
#[command(
    after_help = "Example:\n  trailflow doctor --config trailflow.toml\n\nExit code 1: something is wrong."
)]
pub(super) struct Doctor {
    /// Print JSON
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    flags: Flags,
}

type Check = for<'a> fn(&'a Examined) -> BoxFuture<'a, Verdict>;

/// Every check, in the order of the output.
const CHECKS: &[(&str, Check)] = &[
    ("settings", |it| settings::right(it).boxed()),
    ("database", |it| database::reachable(it).boxed()),
    ("schema", |it| database::schema(it).boxed()),
    ("primary", |it| database::primary(it).boxed()),
    ("durability", |it| database::durability(it).boxed()),
    ("statement time-out", |it| database::statement_timeout(it).boxed()),
    ("pooler", |it| database::pooler(it).boxed()),
    ("epoch", |it| database::epoch(it).boxed()),
    ("redis", |it| redis::reachable(it).boxed()),
    ("redis eviction", |it| redis::eviction(it).boxed()),
    ("redis persistence", |it| redis::persistence(it).boxed()),
    ("master key", |it| secrets::master_key(it).boxed()),
    ("secret files", |it| secrets::files(it).boxed()),
    ("clock", |it| clock::right(it).boxed()),
    ("names", |it| names::resolve(it).boxed()),
    ("mail", |it| mail::taken(it).boxed()),
    ("mail encryption", |it| mail::encrypted(it).boxed()),
    ("listeners", |it| listeners::behind_an_edge(it).boxed()),
    ("trusted proxies", |it| listeners::trusted_proxies(it).boxed()),
    ("hosts", |it| listeners::hosts_differ(it).boxed()),
    ("public addresses", |it| public::respond(it).boxed()),
    ("open files", |it| files::limit(it).boxed()),
];

impl Doctor {
    pub(super) async fn run(self) -> Result<(), Failure> {
        let examined = Examined::new(Inspection::of(self.flags)?);
        let checked = join_all(CHECKS.iter().map(|(name, check)| run(name, check(&examined)))).await;
        examined.close().await;
        print(&checked, self.json)?;
        match checked.iter().map(|it| it.verdict.problems().len()).sum::<usize>() {
            0 => Ok(()),
            1 => Err(Failure::Other("1 problem found".to_owned())),
            problems => Err(Failure::Other(format!("{problems} problems found"))),
        }
    }
}

/// Runs one check within its deadline.
async fn run(name: &'static str, check: BoxFuture<'_, Verdict>) -> Checked {
    let verdict = match timeout(DEADLINE, AssertUnwindSafe(check).catch_unwind()).await {
        Ok(Ok(verdict)) => verdict,
        Ok(Err(_)) => Verdict::wrong("The check itself failed.", "Report the panic above to Trailflow."),
        Err(_) => Verdict::wrong(
            format!("There was no response within {} s.", DEADLINE.as_secs()),
            "Check the network to the server of this check, and that server's load; then repeat the command.",
        ),
    };
    Checked { name, verdict }
}
