//! `trailflow ops onboarding`

use clap::builder::TypedValueParser;
use clap::{Subcommand, ValueEnum};
use serde_json::{Map, Value, json};

use super::names::Names;
use super::session::Session;
use super::show::{pretty, print, print_table, say};
use super::words::{moment, nothing_to_change, offer};
use crate::cli::failure::Failure;
use crate::contract::operator::client::types::{OnboardingPackage, OnboardingPackageEnvelope};
use crate::contract::operator::words::KeyIssuer;

#[derive(Subcommand)]
#[command(after_help = "Examples:
  trailflow ops onboarding show org_019c86d4c1007b3c9a5e62f18d07b4c3
  trailflow ops onboarding show org_019c86d4c1007b3c9a5e62f18d07b4c3 --as html > welcome.html")]
pub(super) enum Onboarding {
    /// Print the onboarding email or the approval checklist
    #[command(after_help = "Examples:
  trailflow ops onboarding show org_019c86d4c1007b3c9a5e62f18d07b4c3
  trailflow ops onboarding show org_019c86d4c1007b3c9a5e62f18d07b4c3 --as checklist
  trailflow ops onboarding show org_019c86d4c1007b3c9a5e62f18d07b4c3 --as html > welcome.html")]
    Show {
        /// The organization's id or name [default: TRAILFLOW_ORG]
        organization: Option<String>,
        /// The form to print
        #[arg(long = "as", value_enum, default_value_t = Form::Text, value_name = "FORM")]
        form: Form,
    },
    /// Record what was agreed with the organization; fields that are not given stay unchanged
    #[command(after_help = "Examples:
  trailflow ops onboarding update org_019c86d4c1007b3c9a5e62f18d07b4c3 --uat-from 2026-03-23 --uat-until 2026-03-28
  trailflow ops onboarding update org_019c86d4c1007b3c9a5e62f18d07b4c3 \\
    --integration-confirmed-by \"Ana Ruiz\" --note \"Polls every minute, checks signatures\"")]
    Update {
        /// The organization's id or name [default: TRAILFLOW_ORG]
        organization: Option<String>,
        /// When user acceptance testing (UAT) begins
        #[arg(long, value_parser = moment, value_name = "TIME")]
        uat_from: Option<i64>,
        /// When UAT ends
        #[arg(long, value_parser = moment, value_name = "TIME")]
        uat_until: Option<i64>,
        /// Who makes the first test key: `trailflow` (Trailflow's staff) or `partner` (the organization, in the portal)
        #[arg(long, value_parser = issuer(), hide_possible_values = true)]
        first_test_key: Option<KeyIssuer>,
        /// Additional criteria for cutover
        #[arg(long, value_name = "TEXT")]
        cutover_criteria: Option<String>,
        /// Who confirmed limits, polling, signature checks and the test plan
        #[arg(long, requires = "note", value_name = "NAME")]
        integration_confirmed_by: Option<String>,
        /// Their confirmation, in words
        #[arg(long, requires = "integration_confirmed_by")]
        note: Option<String>,
    },
}

#[derive(Clone, Copy, ValueEnum)]
pub(super) enum Form {
    /// The email as text
    Text,
    /// The email as HTML
    Html,
    /// The steps of the approval
    Checklist,
}

fn issuer() -> impl TypedValueParser<Value = KeyIssuer> {
    offer(|issuer| match issuer {
        KeyIssuer::Trailflow => Some(("trailflow".to_owned(), "Trailflow's staff")),
        KeyIssuer::Partner => Some(("partner".to_owned(), "The organization itself, in the portal")),
    })
}

impl Onboarding {
    pub(super) async fn run(self, session: &Session) -> Result<(), Failure> {
        match self {
            Onboarding::Show { organization, form } => {
                let organization = Names(session).organization(organization).await?;
                let sent = session.client.get_onboarding().organization_id(organization).send().await;
                let package = session.answer(sent)?.data;
                match form {
                    _ if session.manner.json => print(&pretty(&package)?),
                    Form::Text => say(&format!("Subject: {}\n\n{}", package.subject, package.text)),
                    Form::Html => say(&package.html),
                    Form::Checklist => checklist(&package),
                }
            }
            Onboarding::Update {
                organization,
                uat_from,
                uat_until,
                first_test_key,
                cutover_criteria,
                integration_confirmed_by,
                note,
            } => {
                let issuer = first_test_key.map(KeyIssuer::as_str);
                let confirmation = integration_confirmed_by
                    .map(|by| json!({ "confirmedBy": by, "note": note.unwrap_or_default() }));
                let changes = [
                    ("uatWindowStart", uat_from.map(Value::from)),
                    ("uatWindowEnd", uat_until.map(Value::from)),
                    ("firstTestKey", issuer.map(Value::from)),
                    ("cutoverCriteria", cutover_criteria.map(Value::from)),
                    ("integrationConfirmation", confirmation),
                ];
                let changes: Map<_, _> = (changes.into_iter())
                    .filter_map(|(name, value)| Some((name.to_owned(), value?)))
                    .collect();
                if changes.is_empty() {
                    return Err(nothing_to_change("onboarding update"));
                }
                update(session, &Names(session).organization(organization).await?, changes).await
            }
        }
    }
}

async fn update(session: &Session, organization: &str, changes: Map<String, Value>) -> Result<(), Failure> {
    let body: crate::contract::operator::client::types::UpdateOnboardingRequest =
        serde_json::from_value(Value::Object(changes)).map_err(Failure::other)?;
    let sent = session.client.update_onboarding().organization_id(organization).body(body).send().await;
    let OnboardingPackageEnvelope { data, .. } = session.answer(sent)?;
    if session.manner.json { print(&pretty(&data)?) } else { checklist(&data) }
}

fn checklist(package: &OnboardingPackage) -> Result<(), Failure> {
    print_table(package.steps.iter().map(|step| {
        vec![
            ("step", step.number.to_string()),
            ("done", if step.done { "yes" } else { "no" }.to_owned()),
            ("what", step.title.clone()),
            ("detail", step.detail.clone()),
        ]
    }))
}
