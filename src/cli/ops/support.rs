//! `trailflow ops usage`

use super::names::Names;
use super::session::Session;
use super::show::{Facts, pretty, print, print_facts, print_table, time};
use super::words::moment;
use crate::cli::failure::Failure;
use crate::contract::operator::client::types::{ErrorCount, Usage};

/// Show how much an organization uses the API, by key
#[derive(clap::Args)]
#[command(after_help = "Examples:
  trailflow ops usage org_019c86d4c1007b3c9a5e62f18d07b4c3
  trailflow ops usage org_019c86d4c1007b3c9a5e62f18d07b4c3 --from 2026-03-01 --to 2026-04-01 --json")]
pub(super) struct UsageOf {
    /// The organization's id or name [default: TRAILFLOW_ORG]
    organization: Option<String>,
    /// Start of the range [default: chosen by the API]
    #[arg(long = "from", value_parser = moment, value_name = "TIME")]
    first: Option<i64>,
    /// End of the range [default: now]
    #[arg(long = "to", value_parser = moment, value_name = "TIME")]
    last: Option<i64>,
}

impl UsageOf {
    pub(super) async fn run(self, session: &Session) -> Result<(), Failure> {
        let organization = Names(session).organization(self.organization).await?;
        let mut request = session.client.get_usage().organization_id(organization);
        if let Some(from) = self.first {
            request = request.from(from);
        }
        if let Some(to) = self.last {
            request = request.to(to);
        }
        let usage = session.answer(request.send().await)?.data;
        if session.manner.json {
            return print(&pretty(&usage)?);
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
