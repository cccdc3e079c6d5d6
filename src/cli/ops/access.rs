//! `trailflow ops access`

use clap::Subcommand;

use super::names::Names;
use super::session::Session;
use super::words::{moment, one_of};
use crate::cli::failure::Failure;
use crate::contract::operator::client::types::{
    AccessState, ApproveProductionRequest, SetOrganizationAccessRequest,
};
use crate::contract::operator::words::AccessMove;

#[derive(Subcommand)]
#[command(after_help = "Examples:
  trailflow ops access set org_019c86d4c1007b3c9a5e62f18d07b4c3 test --reason \"Agreement signed\"
  trailflow ops access approve org_019c86d4c1007b3c9a5e62f18d07b4c3 --by \"Ines Cole\" --uat-result \"All cases passed\"
  trailflow ops access set org_019c86d4c1007b3c9a5e62f18d07b4c3 live --reason \"Cutover on Monday\"")]
pub(super) enum Access {
    /// Open or close the Partner API for an organization
    #[command(after_help = "Examples:
  trailflow ops access set org_019c86d4c1007b3c9a5e62f18d07b4c3 test --reason \"Agreement signed\"
  trailflow ops access set org_019c86d4c1007b3c9a5e62f18d07b4c3 disabled --reason \"Key leaked\" --yes")]
    Set {
        /// The organization's id or name [default: TRAILFLOW_ORG]
        organization: Option<String>,
        /// test: test keys work; live: live keys too, which requires a production approval; disabled: no key works
        #[arg(value_name = "STATE")]
        state: Option<String>,
        /// The reason, kept with the organization and in the audit log
        #[arg(long)]
        reason: String,
    },
    /// Restore a disabled organization to its previous state
    #[command(after_help = "Example:
  trailflow ops access restore org_019c86d4c1007b3c9a5e62f18d07b4c3 --reason \"New keys are in place\"")]
    Restore {
        /// The organization's id or name [default: TRAILFLOW_ORG]
        organization: Option<String>,
        /// The reason, kept with the organization and in the audit log
        #[arg(long)]
        reason: String,
    },
    /// Record who approved production traffic, and the UAT result
    #[command(after_help = "Example:
  trailflow ops access approve org_019c86d4c1007b3c9a5e62f18d07b4c3 --by \"Ines Cole\" \\
    --uat-result \"All 14 cases passed on 2026-03-27\"")]
    Approve {
        /// The organization's id or name [default: TRAILFLOW_ORG]
        organization: Option<String>,
        /// The person who approved
        #[arg(long, value_name = "NAME")]
        by: String,
        /// The result of user acceptance testing (UAT)
        #[arg(long, value_name = "NOTE")]
        uat_result: String,
        /// When it was approved [default: now]
        #[arg(long, value_parser = moment, value_name = "TIME")]
        at: Option<i64>,
    },
}

/// The moves that `set` makes; `restore` is a separate command, because no state has its name.
fn named(wish: AccessMove) -> Option<(String, &'static str)> {
    match wish {
        AccessMove::TestEnabled => Some(("test".to_owned(), "")),
        AccessMove::LiveEnabled => Some(("live".to_owned(), "")),
        AccessMove::Disabled => Some(("disabled".to_owned(), "")),
        AccessMove::Restored => None,
    }
}

impl Access {
    pub(super) async fn run(self, session: &Session) -> Result<(), Failure> {
        let (organization, state, reason) = match self {
            Access::Set { organization, state, reason } => {
                // A wrong state is told before anything is asked.
                if let Some(state) = &state {
                    one_of("STATE", state, named)?;
                }
                let (organization, state) = Names(session).pair(organization, state, "STATE").await?;
                let state = one_of("STATE", &state, named)?;
                confirm(session, &organization, state).await?;
                (organization, state, reason)
            }
            Access::Restore { organization, reason } => {
                (Names(session).organization(organization).await?, AccessMove::Restored, reason)
            }
            Access::Approve { organization, by: approved_by, uat_result, at: approved_at } => {
                let organization = Names(session).organization(organization).await?;
                let before = session.before(session.read_organization(&organization)).await?;
                let body = ApproveProductionRequest { approved_by, approved_at, uat_result };
                let sent = session.client.approve_production().organization_id(organization).body(body);
                return session.manner.changed(before.as_ref(), &session.answer(sent.send().await)?.data);
            }
        };
        let before = session.before(session.read_organization(&organization)).await?;
        let body = SetOrganizationAccessRequest { state: state.into(), reason };
        let sent = session.client.set_organization_access().organization_id(organization).body(body);
        session.manner.changed(before.as_ref(), &session.answer(sent.send().await)?.data)
    }
}

/// Closing access stops the organization's traffic within a second.
async fn confirm(session: &Session, organization: &str, to: AccessMove) -> Result<(), Failure> {
    if session.manner.yes || to == AccessMove::LiveEnabled {
        return Ok(());
    }
    let now = session.read_organization(organization).await?;
    let name = &now.name;
    match (now.access_state, to) {
        (AccessState::TestEnabled | AccessState::LiveEnabled, AccessMove::Disabled) => session.confirm(
            &format!("This refuses every request of {name:?} within a second, from test and live keys."),
        ),
        (AccessState::LiveEnabled, AccessMove::TestEnabled) => session.confirm(&format!(
            "This refuses every request of {name:?} from live keys within a second, and takes its production \
             approval back."
        )),
        _ => Ok(()),
    }
}
