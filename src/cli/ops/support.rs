//! `trailflow ops usage`

use clap::Subcommand;

use super::names::Names;
use super::session::Session;
use super::show::{Facts, pretty, print, print_facts, print_table, time};
use super::words::moment;
use crate::cli::failure::Failure;
use crate::contract::operator::client::types::{ErrorCount, Usage};

#[derive(Subcommand)]
#[command(after_help = "Example:
  trailflow ops usage show \"Blue Ridge Freight\" --from 2026-03-01")]
pub(super) enum UsageOf {
    /// Show how many requests an organization sent, by key
    #[command(after_help = "Examples:
  trailflow ops usage show org_019c86d4c1007b3c9a5e62f18d07b4c3
  trailflow ops usage show org_019c86d4c1007b3c9a5e62f18d07b4c3 --from 2026-03-01 --to 2026-04-01 --json")]
    Show {
        /// The organization's id or name [default: TRAILFLOW_ORG]
        organization: Option<String>,
        /// Start of the range [default: chosen by the API]
        #[arg(long = "from", value_parser = moment, value_name = "TIME")]
        first: Option<i64>,
        /// End of the range [default: now]
        #[arg(long = "to", value_parser = moment, value_name = "TIME")]
        last: Option<i64>,
    },
}

impl UsageOf {
    pub(super) async fn run(self, session: &Session) -> Result<(), Failure> {
        let UsageOf::Show { organization, first, last } = self;
        let organization = Names(session).organization(organization).await?;
        let mut request = session.client.get_usage().organization_id(organization);
        if let Some(from) = first {
            request = request.from(from);
        }
        if let Some(to) = last {
            request = request.to(to);
        }
        let usage = session.answer(request.send().await)?.data;
        if session.manner.json {
            return print(&pretty(&usage)?);
        }
        if session.manner.quiet {
            return usage.keys.iter().try_for_each(|key| print(&key.key_id));
        }
        print_facts(&[("from", time(usage.from)), ("to", time(usage.to))])?;
        print("")?;
        print_table(rows(&usage).into_iter())
    }
}

/// One row per key, and their sum.
fn rows(usage: &Usage) -> Vec<Facts> {
    let row = |key: &str, name: &str, counts: [i64; 3], codes: &[ErrorCount]| {
        let [requests, errors, limited] = counts.map(|count| count.to_string());
        let codes: Vec<_> = codes.iter().map(|count| format!("{} {}", count.count, count.code)).collect();
        vec![
            ("key", key.to_owned()),
            ("name", name.to_owned()),
            ("requests", requests),
            ("errors", errors),
            ("429", limited),
            ("by code", codes.join(", ")),
        ]
    };
    let keys = usage.keys.iter().map(|key| {
        row(&key.key_id, &key.key_name, [key.requests, key.errors, key.rate_limited], &key.by_code)
    });
    let sum = row("all", "", [usage.requests, usage.errors, usage.rate_limited], &usage.by_code);
    keys.chain([sum]).collect()
}
