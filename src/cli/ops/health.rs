//! `trailflow ops health`

use clap::Subcommand;

use super::names::{Names, no_such};
use super::session::Session;
use super::show::{Facts, Shown, maybe_time, print};
use super::words::{Limit, pages};
use crate::cli::failure::Failure;
use crate::contract::operator::client::types::{IntegrationFinding, IntegrationHealth};

#[derive(Subcommand)]
#[command(after_help = "Examples:
  trailflow ops health list
  trailflow ops health show \"Blue Ridge Freight\"")]
pub(super) enum Health {
    /// List the organizations whose integration has problems
    #[command(after_help = "The thresholds are those of the alerts.

Example:
  trailflow ops health list --limit 20")]
    List {
        #[command(flatten)]
        limit: Limit,
    },
    /// Show the problems of an organization's integration
    #[command(after_help = "The thresholds are those of the alerts.

Example:
  trailflow ops health show org_019c86d4c1007b3c9a5e62f18d07b4c3")]
    Show {
        /// The organization's id or name [default: TRAILFLOW_ORG]
        organization: Option<String>,
    },
}

impl Health {
    pub(super) async fn run(self, session: &Session) -> Result<(), Failure> {
        match self {
            Health::List { limit } => list(session, limit).await,
            Health::Show { organization } => show(session, organization).await,
        }
    }
}

async fn list(session: &Session, limit: Limit) -> Result<(), Failure> {
    let everybody = Limit { limit: u32::MAX };
    let (all, _) = pages!(session, everybody, session.client.get_integrations_health());
    let judged = all.len();
    let mut troubled: Vec<_> = all.into_iter().filter(|one| !one.findings.is_empty()).collect();
    let more = troubled.len() > limit.limit as usize;
    troubled.truncate(limit.limit as usize);
    if troubled.is_empty() && !session.manner.json && !session.manner.quiet {
        return print(&format!("Integrations: {judged}. Nothing is wrong."));
    }
    session.manner.list(&troubled, more)
}

async fn show(session: &Session, organization: Option<String>) -> Result<(), Failure> {
    let organization = Names(session).organization(organization).await?;
    let sent = session.client.get_integrations_health().organization_id(&organization).send().await;
    let page = session.answer(sent)?;
    let unknown = || Failure::Other(no_such("ORGANIZATION", "organization", &organization));
    let one = page.data.first().ok_or_else(unknown)?;
    session.manner.one(one)
}

impl Shown for IntegrationHealth {
    fn row(&self) -> Facts {
        let troubles: Vec<_> = self.findings.iter().map(said).collect();
        vec![
            ("organization", self.organization_id.clone()),
            ("name", self.organization_name.clone()),
            ("access", self.access_state.to_string()),
            ("wrong", if troubles.is_empty() { "nothing".to_owned() } else { troubles.join(", ") }),
            ("last request", maybe_time(self.last_request_at)),
        ]
    }

    fn more(&self) -> Facts {
        let mut facts: Facts = Vec::new();
        if let Some(seconds) = self.usual_gap_seconds {
            facts.push(("usual gap now", format!("{} min", seconds / 60)));
        }
        for refusal in &self.refusals {
            facts.push((
                "refused in an hour",
                format!("{} {} {}", refusal.count, refusal.cause, refusal.key_id),
            ));
        }
        for finding in self.findings.iter().filter(|finding| !finding.request_ids.is_empty()) {
            facts.push(("requests", finding.request_ids.join(", ")));
        }
        facts
    }
}

fn said(finding: &IntegrationFinding) -> String {
    let operation = finding.operation.as_ref().map(|operation| format!(" {operation}")).unwrap_or_default();
    format!("{}{operation} ({})", finding.trouble, finding.count)
}
