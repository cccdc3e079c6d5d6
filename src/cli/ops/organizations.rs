//! `trailflow ops organizations`

use clap::Subcommand;

use super::session::Session;
use super::show::{Facts, Shown, time, words};
use super::words::{Limit, choice, contact, pages};
use crate::cli::failure::Failure;
use crate::contract::operator::client::types::{
    Contact, ContactInput, CreateOrganizationRequest, Organization, UpdateOrganizationRequest,
};
use crate::contract::operator::words::PartnerScope;

#[derive(Subcommand)]
#[command(after_help = "Examples:
  trailflow ops organizations create \"Blue Ridge Freight\" --technical \"Ana Ruiz <ana@blueridge.example>\"
  trailflow ops organizations show org_019c86d4c1007b3c9a5e62f18d07b4c3")]
pub(super) enum Organizations {
    /// Create an organization without access
    #[command(after_help = "Examples:
  trailflow ops organizations create \"Blue Ridge Freight\"
  ORG=$(trailflow ops organizations create \"Blue Ridge Freight\" --quiet)
  trailflow ops organizations create \"Blue Ridge Freight\" \\
    --technical \"Ana Ruiz <ana@blueridge.example> +1 555 0100\" --support \"Desk <desk@blueridge.example>\"")]
    Create {
        /// The organization's name
        name: String,
        #[command(flatten)]
        contacts: People,
    },
    /// List organizations, oldest first
    #[command(after_help = "Examples:
  trailflow ops organizations list
  trailflow ops organizations list --limit 1000 --json | jq -r '.[] | select(.accessState == \"DISABLED\") | .name'")]
    List(Limit),
    /// Show an organization with its contacts, access and possible moves
    #[command(
        after_help = "Example:\n  trailflow ops organizations show org_019c86d4c1007b3c9a5e62f18d07b4c3"
    )]
    Show {
        /// The organization's id
        organization: String,
    },
    /// Rename an organization
    #[command(
        after_help = "Example:\n  trailflow ops organizations rename org_019c86d4c1007b3c9a5e62f18d07b4c3 \"Blue Ridge\""
    )]
    Rename {
        /// The organization's id
        organization: String,
        /// The new name
        name: String,
    },
    /// Replace contacts; a kind that is not given stays unchanged
    #[command(after_help = "Examples:
  trailflow ops organizations contacts org_019c86d4c1007b3c9a5e62f18d07b4c3 \\
    --technical \"Ana Ruiz <ana@blueridge.example>\" --technical \"Bo Lee <bo@blueridge.example> +1 555 0101\"
  trailflow ops organizations contacts org_019c86d4c1007b3c9a5e62f18d07b4c3 --support \"Desk <desk@blueridge.example>\"")]
    Contacts {
        /// The organization's id
        organization: String,
        #[command(flatten)]
        contacts: People,
    },
    /// Set the scopes that the organization's admins may give to test keys which they make in the portal
    #[command(after_help = "Examples:
  trailflow ops organizations scopes org_019c86d4c1007b3c9a5e62f18d07b4c3 --allow loads:read,tracking:read
  trailflow ops organizations scopes org_019c86d4c1007b3c9a5e62f18d07b4c3   # as the first key that staff issued")]
    Scopes {
        /// The organization's id
        organization: String,
        /// The scopes; without any, those of the first key that staff issued
        #[arg(long, value_delimiter = ',', value_parser = choice::<PartnerScope>(), value_name = "SCOPE,…")]
        allow: Vec<PartnerScope>,
    },
}

#[derive(clap::Args)]
pub(super) struct People {
    /// A technical contact; repeatable
    #[arg(long, value_parser = contact, value_name = "NAME <EMAIL> PHONE")]
    technical: Option<Vec<ContactInput>>,
    /// A support contact; repeatable
    #[arg(long, value_parser = contact, value_name = "NAME <EMAIL> PHONE")]
    support: Option<Vec<ContactInput>>,
}

impl Organizations {
    pub(super) async fn run(self, session: &Session) -> Result<(), Failure> {
        let change = match self {
            Organizations::Create { name, contacts } => {
                let People { technical: technical_contacts, support: support_contacts } = contacts;
                let body = CreateOrganizationRequest { name, technical_contacts, support_contacts };
                let made = session.answer(session.client.create_organization().body(body).send().await)?;
                return session.manner.one(&made.data);
            }
            Organizations::List(limit) => {
                let (items, more) = pages!(session, limit, session.client.list_organizations());
                return session.manner.list(&items, more);
            }
            Organizations::Show { organization } => {
                return session.manner.one(&read(session, &organization).await?);
            }
            Organizations::Rename { organization, name } => (
                organization,
                UpdateOrganizationRequest {
                    name: Some(name),
                    technical_contacts: None,
                    support_contacts: None,
                    allowed_scopes: None,
                },
            ),
            Organizations::Contacts { organization, contacts } => {
                let People { technical: technical_contacts, support: support_contacts } = contacts;
                let body = UpdateOrganizationRequest {
                    name: None,
                    technical_contacts,
                    support_contacts,
                    allowed_scopes: None,
                };
                (organization, body)
            }
            Organizations::Scopes { organization, allow } => (
                organization,
                UpdateOrganizationRequest {
                    name: None,
                    technical_contacts: None,
                    support_contacts: None,
                    allowed_scopes: Some(allow.into_iter().map(Into::into).collect()),
                },
            ),
        };
        let (organization, body) = change;
        let sent = session.client.update_organization().organization_id(organization).body(body).send().await;
        session.manner.one(&session.answer(sent)?.data)
    }
}

/// One organization.
pub(super) async fn read(session: &Session, organization: &str) -> Result<Organization, Failure> {
    let sent = session.client.get_organization().organization_id(organization).send().await;
    Ok(session.answer(sent)?.data)
}

impl Shown for Organization {
    fn row(&self) -> Facts {
        vec![
            ("id", self.id.clone()),
            ("name", self.name.clone()),
            ("access", self.access_state.to_string()),
            ("created", time(self.created_at)),
        ]
    }

    fn more(&self) -> Facts {
        let mut facts = vec![("moves", words(&self.access_moves))];
        facts.extend(self.access_reason.clone().map(|reason| ("reason", reason)));
        facts.extend(self.production_approval.as_ref().map(|approval| {
            let (by, at) = (&approval.approved_by, time(approval.approved_at));
            ("production approval", format!("{by}, {at}: {}", approval.uat_result))
        }));
        if !self.allowed_scopes.is_empty() {
            facts.push(("scopes of self-made keys", words(&self.allowed_scopes)));
        }
        facts.extend(self.technical_contacts.iter().map(|contact| ("technical contact", person(contact))));
        facts.extend(self.support_contacts.iter().map(|contact| ("support contact", person(contact))));
        facts
    }
}

fn person(contact: &Contact) -> String {
    let phone = contact.phone.as_deref().unwrap_or_default();
    format!("{} <{}> {phone}", contact.name, contact.email)
}
