//! Somebody at the portal, and what they ask for: a request that the guard let pass.

use std::net::IpAddr;

use http::header::COOKIE as COOKIE_HEADER;
use http::{HeaderMap, Uri};

use super::form::Form;
use crate::app::App;
use crate::domain::access::AccessState;
use crate::domain::id::OrganizationId;
use crate::domain::portal::PortalRole;
use crate::error::{Error, Result};
use crate::http::CallerNote;
use crate::secrets::credential::{Credential, Kind};
use crate::store::audit::{Actor, Entry};
use crate::store::portal::sessions::{MembershipView, SessionView};
use crate::use_cases::Author;

/// The cookie that holds the token of a session.
pub const COOKIE: &str = "__Host-trailflow";

/// A request that was let pass.
pub(super) struct Visitor {
    app: App,
    session: Option<SessionView>,
    request: RequestParts,
    request_id: String,
    now: i64,
}

/// What a request says.
pub(super) struct RequestParts {
    pub(super) headers: HeaderMap,
    pub(super) uri: Uri,
    pub(super) parameters: Vec<String>,
    pub(super) query: Form,
    pub(super) form: Form,
    pub(super) address: IpAddr,
}

impl Visitor {
    pub(super) fn new(
        app: App,
        session: Option<SessionView>,
        request: RequestParts,
        request_id: &str,
    ) -> Visitor {
        let now = app.clock.now();
        Visitor { app, session, request, request_id: request_id.to_owned(), now }
    }

    /// The server's parts.
    pub(super) fn app(&self) -> &App {
        &self.app
    }

    /// Their session, if they have one.
    pub(super) fn session(&self) -> Option<&SessionView> {
        self.session.as_ref()
    }

    /// Their session, on a route that needs one.
    pub(super) fn account(&self) -> Result<&SessionView> {
        self.session.as_ref().ok_or_else(|| Error::internal("the guard let somebody in without a session"))
    }

    /// What they are in their organization, on a route that needs it.
    pub(super) fn member(&self) -> Result<&MembershipView> {
        let membership = self.account()?.membership.as_ref();
        membership.ok_or_else(|| Error::internal("the guard let somebody in without a membership"))
    }

    /// Their organization.
    pub(super) fn organization_id(&self) -> Result<OrganizationId> {
        Ok(self.member()?.organization)
    }

    /// Whether they are an admin of their organization.
    pub(super) fn is_admin(&self) -> bool {
        self.member().is_ok_and(|member| member.role == PortalRole::Admin)
    }

    /// Whether they are a developer or an admin of their organization.
    pub(super) fn is_developer(&self) -> bool {
        self.member().is_ok_and(|member| member.role != PortalRole::Viewer)
    }

    /// Whether their organization may use the API at all.
    pub(super) fn has_access(&self) -> bool {
        let state = self.member().map(|member| member.access_state);
        matches!(state, Ok(AccessState::TestEnabled | AccessState::LiveEnabled))
    }

    /// The time zone in which they read times.
    pub(super) fn zone(&self) -> &str {
        self.session.as_ref().map_or("UTC", |session| &session.account.zone)
    }

    /// Now, in Unix milliseconds.
    pub(super) fn now(&self) -> i64 {
        self.now
    }

    /// The id that every response carries.
    pub(super) fn request_id(&self) -> &str {
        &self.request_id
    }

    /// The value of the path's parameter; the first, where there are several.
    pub(super) fn parameter(&self) -> &str {
        self.request.parameters.first().map_or("", String::as_str)
    }

    /// What was asked for after the question mark.
    pub(super) fn query(&self) -> &Form {
        &self.request.query
    }

    /// What was sent.
    pub(super) fn form(&self) -> &Form {
        &self.request.form
    }

    /// The page that they are on, without what came after the question mark.
    pub(super) fn path(&self) -> &str {
        self.request.uri.path()
    }

    /// All headers.
    pub(super) fn headers(&self) -> &HeaderMap {
        &self.request.headers
    }

    /// Where they are.
    pub(super) fn address(&self) -> IpAddr {
        self.request.address
    }

    /// Who they are, for the log.
    pub(super) fn note(&self) -> Option<CallerNote> {
        let session = self.session.as_ref()?;
        let member = session.membership.as_ref();
        Some(CallerNote {
            key: member
                .map_or_else(|| format!("account_{}", session.account.id.simple()), |it| it.user.to_string())
                .into(),
            organization: member.map(|it| it.organization.to_string().into()),
            id: member.map_or(session.account.id, |it| it.user.uuid()),
            organization_id: member.map(|it| it.organization.uuid()),
        })
    }
}

/// A person, for their own organization.
impl Author for Visitor {
    fn now(&self) -> i64 {
        self.now
    }

    fn entry(&self, action: &'static str) -> Entry {
        let actor = self.session.as_ref().map(|session| {
            let id = session.membership.as_ref().map(|it| it.user.to_string());
            let id = id.unwrap_or_else(|| format!("account_{}", session.account.id.simple()));
            Actor { id, name: session.account.email.clone() }
        });
        let system = Entry::by_system(action, self.now);
        Entry { actor: actor.unwrap_or(system.actor), request_id: Some(self.request_id.clone()), ..system }
    }

    /// Rights are staff's; what a person may is in the table of routes.
    fn require(&self, right: &str) -> Result<()> {
        Err(Error::Forbidden(format!("Only Trailflow's staff can do this ({right}). Ask Trailflow.")))
    }

    fn organization(&self) -> &'static str {
        "Your organization"
    }
}

/// The token that a request's cookie holds.
pub(super) fn session_token(headers: &HeaderMap) -> Option<Credential> {
    let lines = headers.get_all(COOKIE_HEADER).iter().filter_map(|line| line.to_str().ok());
    let mut values = lines
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .filter(|(name, _)| *name == COOKIE)
        .map(|(_, value)| value);
    match (values.next(), values.next()) {
        (Some(value), None) => Credential::parse(value).filter(|token| token.kind() == Kind::Session),
        _ => None,
    }
}

/// The path and query of an address.
pub(super) fn address_of(uri: &Uri) -> &str {
    uri.path_and_query().map_or("/", |it| it.as_str())
}
