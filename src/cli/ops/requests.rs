//! `trailflow ops requests`: requests to the Partner API (`req_…`), and organizations' requests to staff (`ask_…`).

use clap::Subcommand;

use super::layout::ENABLES;
use super::names::Names;
use super::session::Session;
use super::show::{Facts, Shown, maybe, maybe_time, time, words};
use super::webhooks::of_test_keys;
use super::words::{Limit, OneOrAll, choice, pages};
use crate::cli::failure::Failure;
use crate::contract::operator::client::types::{
    self, DecideStaffRequestRequest, RequestRecord, StaffRequest, StaffRequestKind,
};
use crate::contract::operator::words::StaffRequestState;

#[derive(Subcommand)]
#[command(after_help = "Examples:
  trailflow ops requests show req_3f6c1e9a-b2d8-4c07-915e-7ad3c06bf218
  trailflow ops requests list --state open
  trailflow ops requests approve ask_019d1a50c2007e3b8c4f90a2d6175be8 --words \"Raised to 300\"")]
pub(super) enum Requests {
    /// Look up a Partner API request by the requestId of its response, or show a request to staff
    #[command(after_help = "Examples:
  trailflow ops requests show req_3f6c1e9a-b2d8-4c07-915e-7ad3c06bf218
  trailflow ops requests show ask_019d1a50c2007e3b8c4f90a2d6175be8")]
    Show {
        /// The requestId, req_…, or the id of a request to staff, ask_…
        request: String,
    },
    /// List requests of organizations to staff, newest first
    #[command(after_help = "Example:\n  trailflow ops requests list --state open")]
    List {
        /// Show only requests in this state
        #[arg(long, ignore_case = true, value_parser = choice::<StaffRequestState>())]
        state: Option<StaffRequestState>,
        #[command(flatten)]
        organization: OneOrAll,
        #[command(flatten)]
        limit: Limit,
    },
    /// Approve a request to staff, which also sets the limit or the scopes, or starts the replay
    ///
    /// Live access is enabled separately, with `trailflow ops access set`.
    #[command(after_help = "Example:
  trailflow ops requests approve ask_019d1a50c2007e3b8c4f90a2d6175be8 --words \"Raised to 300 a minute\"")]
    Approve(Decision),
    /// Decline a request to staff
    #[command(after_help = "Example:
  trailflow ops requests decline ask_019d1a50c2007e3b8c4f90a2d6175be8 --words \"Please batch the sync first\"")]
    Decline(Decision),
}

#[derive(clap::Args)]
pub(super) struct Decision {
    /// The id of the request to staff, ask_…
    request: String,
    /// The response to the person who asked, kept in the audit log
    #[arg(long)]
    words: String,
}

impl Requests {
    pub(super) async fn run(self, session: &Session) -> Result<(), Failure> {
        let client = &session.client;
        match self {
            Requests::Show { request } if request.starts_with("ask_") => {
                session.manner.one(&read(session, &request).await?)
            }
            Requests::Show { request } => {
                let sent = client.get_request().partner_request_id(request).send().await;
                session.manner.one(&session.answer(sent)?.data)
            }
            Requests::List { state, organization, limit } => {
                let organization = Names(session).one_or_all(organization).await?;
                let asked = || {
                    let mut asked = client.list_staff_requests();
                    if let Some(state) = state {
                        asked = asked.state(state);
                    }
                    match &organization {
                        Some(organization) => asked.organization_id(organization),
                        None => asked,
                    }
                };
                let (items, more) = pages!(session, limit, asked());
                session.manner.list(&items, more)
            }
            Requests::Approve(Decision { request, words }) => {
                let before = session.before(read(session, &request)).await?;
                let body = DecideStaffRequestRequest { words };
                let sent = client.approve_staff_request().staff_request_id(request).body(body).send().await;
                session.manner.changed(before.as_ref(), &session.answer(sent)?.data)
            }
            Requests::Decline(Decision { request, words }) => {
                let before = session.before(read(session, &request)).await?;
                let body = DecideStaffRequestRequest { words };
                let sent = client.decline_staff_request().staff_request_id(request).body(body).send().await;
                session.manner.changed(before.as_ref(), &session.answer(sent)?.data)
            }
        }
    }
}

/// A request to staff.
async fn read(session: &Session, request: &str) -> Result<StaffRequest, Failure> {
    let sent = session.client.get_staff_request().staff_request_id(request).send().await;
    Ok(session.answer(sent)?.data)
}

impl Shown for RequestRecord {
    fn row(&self) -> Facts {
        let code = self.code.as_ref().map(|code| format!(" {code}")).unwrap_or_default();
        let replayed = if self.replayed { ", replayed" } else { "" };
        vec![
            ("id", self.id.clone()),
            ("at", time(self.at)),
            ("organization", maybe(self.organization_id.as_ref())),
            ("key", maybe(self.key_id.as_ref())),
            ("key name", maybe(self.key_name.as_ref())),
            ("route", format!("{} {}", self.method, self.route)),
            ("response", format!("{}{code}{replayed}", self.status)),
            ("refused because of", maybe(self.cause.as_ref())),
            ("took", milliseconds(self.duration_ms)),
            ("from", maybe(self.address.as_ref())),
        ]
    }

    fn more(&self) -> Facts {
        match self.code.as_ref().map(ToString::to_string).as_deref() {
            Some("bad_request") => vec![("details", "were in the response; they are not kept".to_owned())],
            _ => Facts::new(),
        }
    }
}

/// How long a request took. Less than a tenth of a millisecond is not nothing.
fn milliseconds(duration: f64) -> String {
    if duration < 0.1 { "less than 0.1 ms".to_owned() } else { format!("{duration:.1} ms") }
}

impl Shown for StaffRequest {
    fn row(&self) -> Facts {
        vec![
            ("id", self.id.clone()),
            ("organization", self.organization_id.clone()),
            ("kind", self.kind.to_string()),
            ("state", self.state.to_string()),
            ("by", self.opened_by_email.clone()),
            ("opened", time(self.opened_at)),
        ]
    }

    fn more(&self) -> Facts {
        let mut facts = vec![("reason", self.reason.clone())];
        facts.extend(self.key_id.clone().map(|key| ("key", key)));
        facts.extend(self.rate_limit_per_minute.map(|limit| ("requests per minute", limit.to_string())));
        if !self.scopes.is_empty() {
            facts.push(("scopes", words(&self.scopes)));
        }
        facts.extend(self.subscription_id.clone().map(|id| ("subscription", id)));
        facts.extend(
            self.from.map(|from| ("parked or expired", format!("{} to {}", time(from), maybe_time(self.to)))),
        );
        if !self.delivery_ids.is_empty() {
            facts.push(("deliveries", self.delivery_ids.join(", ")));
        }
        facts.extend(
            self.decided_at
                .map(|at| ("decided", format!("{} by {}", time(at), maybe(self.decided_by.as_ref())))),
        );
        facts.extend(self.decision.clone().map(|words| ("words", words)));
        if (self.kind, self.state) == (StaffRequestKind::LiveAccess, types::StaffRequestState::Approved) {
            let enable = format!("trailflow ops access set {} live --reason \"…\"", self.organization_id);
            facts.push((ENABLES, format!("{enable} (after: trailflow ops access approve)")));
        }
        facts.extend(self.replay_id.clone().map(|replay| ("replay", replay)));
        facts.extend(of_test_keys(self.test_key_webhooks.as_ref()));
        facts
    }
}
