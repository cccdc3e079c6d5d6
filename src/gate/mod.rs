//! The gate: who is calling, may they, how often, and was it done before.
//!
//! Every partner operation passes [`admit`]; every operation with an idempotency key also passes
//! [`begin`] and [`settle`], which put a transaction around the service and a receipt into it. What
//! each operation needs stands in its generated [`crate::http::Policy`]; nothing here names one.
//!
//! The order of answers is a promise of the API, and stands here, on one screen:
//! 404 and 405 come from the front route before; then 401, 403 by the organization's state, 403 by
//! scope, 429, 400 for a missing idempotency key, 415, 413, 400, then 409 or the replay of an
//! idempotency key, and last what the service answers.

mod caller;
mod change;
pub mod operator;
mod quota;
mod refusals;
mod spent;

use std::sync::Arc;

pub use caller::Caller;
pub use change::{Attempt, Begun, Change, TakenUp, begin, settle, take_up};
pub(crate) use spent::Spent;

use crate::domain::access::{self, Refusal, Scope};
use crate::domain::refusal::RefusalCause;
use crate::error::{Error, Result};
use crate::http::{Exchange, Input};
use crate::limits::{self, Admission, Claimed, Verdict};
use crate::store::audit::{Actor, Entry};
use crate::store::loads::{LoadReference, LoadRow};
use crate::store::receipts::ReceiptKey;
use crate::store::{Store, Tenant, Unit};
use crate::surfaces::partner::Partner;

/// Lets a request pass to its service, or says why not.
///
/// # Errors
/// In the order that the module's documentation promises.
pub async fn admit(exchange: &Arc<Exchange<Partner>>) -> Result<(Call, Input)> {
    let caller = match caller::identify(exchange).await {
        Ok(caller) => caller,
        Err(refused) => return Err(refusals::of_address(exchange, &exchange.surface().app, refused)), // 401
    };
    // 403: organization and mode, then scope
    if let Err(refused) = check_access(exchange, &caller).and_then(|()| check_scope(exchange, &caller)) {
        quota::look(exchange, &caller).await;
        return Err(refusals::of_client(&exchange.surface().app, &caller, refused));
    }
    quota::refuse_the_spent(exchange, &caller).await?; // 429, where the answer is known without the body
    // The body is read before the limiter is asked, because one round trip counts the request and
    // claims its idempotency key, which only a valid request may do. What is wrong with it is told
    // after the limiter has spoken.
    let input = exchange.read_input().await;
    let key = input.as_ref().ok().and_then(Input::idempotency_key);
    let attempt = key.zip(input.as_ref().ok().map(Input::fingerprint));
    let claimed = count(exchange, &caller, attempt).await?; // 429
    let attempt = attempt.map(|(key, fingerprint)| change::AttemptState {
        key: ReceiptKey { api_key: caller.client(), idempotency_key: key.to_owned() },
        fingerprint,
        claimed,
    });
    let input = input?; // 400 missing_idempotency_key, 415, 413, 400
    Ok((Call { exchange: exchange.clone(), caller, attempt }, input))
}

/// A request that was let pass: what a service may know about it.
pub struct Call {
    exchange: Arc<Exchange<Partner>>,
    caller: Caller,
    attempt: Option<change::AttemptState>,
}

impl Call {
    /// Who is calling.
    #[must_use]
    pub fn caller(&self) -> &Caller {
        &self.caller
    }

    /// Reads of the caller's organization.
    #[must_use]
    pub fn tenant(&self) -> Tenant<'_, sea_orm::DatabaseConnection> {
        self.store().tenant(self.caller.organization())
    }

    /// The load that the caller names.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn load(&self, reference: &LoadReference) -> Result<Option<LoadRow>> {
        self.store().load(self.caller.organization(), reference).await
    }

    /// Begins a change of the caller's organization, for writes without an idempotency key.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn begin(&self) -> Result<Unit> {
        let (unit, _no_receipt) = self.store().begin(self.caller.organization(), self.now(), None).await?;
        Ok(unit)
    }

    /// Now, in Unix milliseconds.
    #[must_use]
    pub fn now(&self) -> i64 {
        self.partner().app.clock.now()
    }

    /// An entry for the audit log, by this caller, of this request, about something of its organization.
    #[must_use]
    pub fn entry(&self, action: &'static str, subject: impl ToString) -> Entry {
        let actor = Actor { id: self.caller.id().to_string(), name: self.caller.name().to_owned() };
        let entry = Entry::by_system(action, self.now());
        let entry = entry.about(Some(self.caller.organization()), subject);
        Entry { actor, request_id: Some(self.request_id()), ..entry }
    }

    /// The id that the answer carries.
    #[must_use]
    pub fn request_id(&self) -> String {
        self.exchange.request_id().to_owned()
    }

    fn store(&self) -> &Store {
        &self.partner().app.store
    }

    /// The surface that the call came in on.
    #[must_use]
    pub fn partner(&self) -> &Partner {
        self.exchange.surface()
    }
}

fn check_access(exchange: &Exchange<Partner>, caller: &Caller) -> Result<()> {
    access::check(caller.state(), caller.mode()).map_err(|refusal| {
        exchange.note_refusal(RefusalCause::State);
        match refusal {
            Refusal::NotEnabled => Error::PartnerAccessNotEnabled,
            Refusal::LiveNotEnabled => Error::LiveAccessNotEnabled,
            Refusal::Disabled => Error::PartnerAccessDisabled,
        }
    })
}

fn check_scope(exchange: &Exchange<Partner>, caller: &Caller) -> Result<()> {
    let Some(required) = exchange.policy().scope else { return Ok(()) };
    if caller.scopes().iter().any(|scope: &Scope| scope.as_str() == required) {
        return Ok(());
    }
    exchange.note_refusal(RefusalCause::Scope);
    Err(Error::Forbidden(format!(
        "This API key lacks the scope {required}. Use a key that has it, or ask Trailflow to add it to this one."
    )))
}

/// Counts the request against its client's limit and claims its idempotency key: one round trip.
async fn count(
    exchange: &Exchange<Partner>,
    caller: &Caller,
    attempt: Option<(&str, [u8; 32])>,
) -> Result<Claimed> {
    let app = &exchange.surface().app;
    let now = app.clock.now();
    let attempt = attempt.map(|(key, fingerprint)| limits::Attempt { key, fingerprint });
    let admission = Admission {
        client: caller.client().uuid(),
        per_minute: caller.per_minute(),
        now,
        attempt,
        counted: true,
    };
    let verdict = app.limits.admit(admission).await.map_err(Error::unavailable)?;
    // The claim has no guard yet: nothing may fail between here and there, not even a look at the clock.
    quota::tell(exchange, caller, verdict.allowance(), now);
    match verdict {
        Verdict::Limited(_) => Err(quota::limited(exchange)),
        Verdict::Admitted(claimed, _) => Ok(claimed),
    }
}
