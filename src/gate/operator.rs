//! The operator API's gate: an operator token, the scope of the operation, and then the request.
//!
//! A token has a role, and the contract lists the scopes of each role under `x-roles`. An operation's
//! requirements are in its generated [`crate::http::Policy`]; nothing here names an operation.

use std::sync::Arc;

use dropshot::Body;
use futures::future::BoxFuture;
use http::Response;
use uuid::Uuid;

use super::caller::{OPERATOR_TOKEN, ended, present};
use super::refusals;
use super::served::Operator;
use crate::app::App;
use crate::contract::operator::policy::ROLES;
use crate::domain::id::{OperatorTokenId, OrganizationId};
use crate::domain::refusal::RefusalCause;
use crate::error::{Error, Result};
use crate::http::{Api, ApiError, ApiResponse, CallerNote, Exchange, Input, Role};
use crate::secrets::credential::Kind;
use crate::store::audit::{Actor, Entry};
use crate::store::tokens::OperatorTokenRow;
use crate::store::{AccessTransaction, Audited, Many};
use crate::telemetry::Telemetry;
use crate::traces;

pub use super::{Visit, visit};

/// The private context of this API's server.
pub type Context = crate::http::Context<Operator>;

/// An API for staff: where it looks operator tokens up, and what it counts with.
pub trait StaffApi: Api {
    /// Log and metrics.
    fn telemetry(&self) -> &Telemetry;

    /// The operator token with this id, revoked or expired as it may be.
    fn operator_token(&self, id: Uuid) -> BoxFuture<'_, Result<Option<OperatorTokenRow>>>;
}

impl StaffApi for Operator {
    fn telemetry(&self) -> &Telemetry {
        &self.app.telemetry
    }

    fn operator_token(&self, id: Uuid) -> BoxFuture<'_, Result<Option<OperatorTokenRow>>> {
        Box::pin(self.app.store.operator_token(id))
    }
}

/// A request of staff that was let pass.
pub struct Call<A: StaffApi = Operator> {
    exchange: Arc<Exchange<A>>,
    staff: Staff,
}

/// The holder of an operator token.
#[derive(Debug, Clone)]
pub struct Staff {
    /// The token's public id.
    pub token: OperatorTokenId,
    /// Its owner or its purpose.
    pub name: String,
    /// Its role, which says what it may do.
    pub role: &'static Role,
}

/// Serves a request of staff. A change begins its own transaction, whose type requires an entry for the audit
/// log: [`Call::begin`] for an organization's data, [`Call::begin_access`] for permissions.
///
/// # Errors
/// In the order of `admit` below, then what the use case says.
pub async fn call<A: StaffApi, I, T, R: From<Response<Body>>>(
    exchange: Exchange<A>,
    read: impl FnOnce(&Input) -> Result<I>,
    run: impl for<'a> FnOnce(&'a A, &'a Call<A>, I) -> BoxFuture<'a, Result<T>>,
    respond: impl FnOnce(T, String) -> Result<ApiResponse>,
) -> Result<R, ApiError> {
    let work = |exchange: Arc<Exchange<A>>| async move {
        let (call, input) = admit(&exchange).await?;
        let made = run(exchange.api(), &call, read(&input)?).await?;
        respond(made, call.request_id())
    };
    exchange.run(work).await
}

/// Lets a request pass to its use case, or says why not: 401, then 403, then 415, 413 and 400.
async fn admit<A: StaffApi>(exchange: &Arc<Exchange<A>>) -> Result<(Call<A>, Input)> {
    let _step = traces::step("gate", traces::Kind::Internal);
    let staff = match identify(exchange).await {
        Ok(staff) => staff,
        Err(refused) => return Err(refusals::of_address(exchange, refused)),
    };
    if let Some(scope) = exchange.policy().scope {
        staff.check(scope).inspect_err(|_| exchange.note_refusal(RefusalCause::Scope))?;
    }
    let input = exchange.read_input().await?;
    Ok((Call { exchange: exchange.clone(), staff }, input))
}

async fn identify<A: StaffApi>(exchange: &Exchange<A>) -> Result<Staff> {
    let credential = present(exchange, &OPERATOR_TOKEN)?;
    let refuse = |cause| {
        exchange.note_refusal(cause);
        Error::Unauthorized("The operator token is unknown, revoked or expired.".to_owned())
    };
    if credential.kind() != Kind::Operator {
        exchange.note_refusal(RefusalCause::Unknown);
        return Err(Error::Unauthorized(
            "This is not an operator token; API keys do not work here.".to_owned(),
        ));
    }
    let found = exchange.api().operator_token(credential.id()).await?;
    // An unknown id costs a comparison as well.
    let matches = credential.matches(found.as_ref().map_or(&[0; 32][..], |token| &token.secret_hash));
    let token = found.ok_or_else(|| refuse(RefusalCause::Unknown))?;
    if !matches {
        return Err(refuse(RefusalCause::WrongSecret));
    }
    if let Some(moment) = token.revoked_at {
        exchange.note_refusal(RefusalCause::Revoked);
        return Err(ended("operator token", "was revoked", moment));
    }
    if let Some(moment) = token.expires_at.filter(|moment| *moment <= exchange.api().now()) {
        exchange.note_refusal(RefusalCause::Expired);
        return Err(ended("operator token", "expired", moment));
    }
    let id = OperatorTokenId::from_uuid(token.id);
    let Some(role) = role(&token.role) else {
        exchange.api().telemetry().note_unreadable("operator_tokens", &id, &token.role);
        exchange.note_refusal(RefusalCause::Scope);
        return Err(Error::Forbidden(
            "The role of this token is not known to this version of Trailflow. Use a token with a role that it knows."
                .to_owned(),
        ));
    };
    let key = id.to_string().into();
    exchange.note_caller(CallerNote { key, organization: None, id: token.id, organization_id: None });
    Ok(Staff { token: id, name: token.name, role })
}

/// The contract's role of this name.
#[must_use]
pub fn role(name: &str) -> Option<&'static Role> {
    ROLES.iter().find(|role| role.name == name)
}

impl Staff {
    fn check(&self, scope: &str) -> Result<()> {
        if self.role.has(scope) {
            return Ok(());
        }
        let able: Vec<_> = ROLES.iter().filter(|role| role.has(scope)).map(|role| role.name).collect();
        Err(Error::Forbidden(format!(
            "This needs the scope {scope}, which a token with the role {} does not have; {} has it.",
            self.role.name,
            able.join(" or ")
        )))
    }
}

impl Call {
    /// The server's parts.
    #[must_use]
    pub fn app(&self) -> &App {
        &self.exchange.api().app
    }

    /// Begins a write of an organization.
    ///
    /// # Errors
    /// When the database is unavailable or the organization does not exist.
    pub async fn begin(&self, organization: OrganizationId) -> Result<Audited> {
        self.app().store.begin(organization, self.now()).await
    }

    /// Begins a write of many rows of an organization.
    ///
    /// # Errors
    /// As for [`Call::begin`].
    pub async fn begin_many(&self, organization: OrganizationId) -> Result<Many> {
        self.app().store.begin_many(organization, self.now()).await
    }

    /// Begins a change of permissions.
    ///
    /// # Errors
    /// When the database is unavailable.
    pub async fn begin_access(&self) -> Result<AccessTransaction> {
        self.app().store.begin_access().await
    }

    /// The API that the call came in on.
    #[must_use]
    pub fn operator(&self) -> &Operator {
        self.exchange.api()
    }
}

impl<A: StaffApi> Call<A> {
    /// Now, in Unix milliseconds.
    #[must_use]
    pub fn now(&self) -> i64 {
        self.exchange.api().now()
    }

    /// Who is calling.
    #[must_use]
    pub fn staff(&self) -> &Staff {
        &self.staff
    }

    /// Requires a scope beyond the operation's own, for what only some of its requests do.
    ///
    /// # Errors
    /// Forbidden when the caller's role lacks it.
    pub fn require(&self, scope: &str) -> Result<()> {
        if !self.exchange.policy().further_scopes.contains(&scope) {
            let operation = self.exchange.policy().operation;
            return Err(Error::internal(format!("{operation} does not declare the further scope {scope}")));
        }
        self.staff.check(scope)
    }

    /// An entry for the audit log, by this caller, of this request, now.
    #[must_use]
    pub fn entry(&self, action: &'static str) -> Entry {
        let actor = Actor { id: self.staff.token.to_string(), name: self.staff.name.clone() };
        Entry { actor, request_id: Some(self.request_id()), ..Entry::by_system(action, self.now()) }
    }

    /// The id in the response.
    #[must_use]
    pub fn request_id(&self) -> String {
        self.exchange.request_id().to_owned()
    }
}
