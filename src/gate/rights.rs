//! Authorization: whether a caller may call an operation.

use super::Caller;
use super::served::Partner;
use crate::domain::access::{self, KeyMode, Refusal, Scope};
use crate::domain::refusal::RefusalCause;
use crate::error::{Error, Result};
use crate::http::Exchange;

/// 403: by the state of the organization and the mode of the key, then by scope.
pub(super) fn check(exchange: &Exchange<Partner>, caller: &Caller) -> Result<()> {
    check_access(exchange, caller)?;
    check_scope(exchange, caller)
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
    let how = match caller.mode() {
        KeyMode::Test => {
            "Use a key that has it, which an admin of your organization can create in the partner portal, or ask \
             Trailflow to add it to this one."
        }
        KeyMode::Live => {
            "Use a key that has it, or ask Trailflow in the partner portal to add it to this one."
        }
    };
    Err(Error::Forbidden(format!("This API key lacks the scope {required}. {how}")))
}
