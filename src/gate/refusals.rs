//! The response to a refused request: the reason, or "too many" beyond the bound of its address or API
//! client.

use super::Caller;
use super::served::Partner;
use crate::error::Error;
use crate::http::{Api, Exchange};

/// `Retry-After` for a refused caller.
const RETRY_AFTER_S: u32 = 60;

/// The response to a request without a valid credential.
pub(super) fn of_address<S: Api>(exchange: &Exchange<S>, refused: Error) -> Error {
    let counts = matches!(refused, Error::Unauthorized(_));
    if counts && exchange.api().refuses_too_often(exchange.address()) {
        return Error::RefusedTooOften { retry_after_s: RETRY_AFTER_S };
    }
    refused
}

/// The response to a request that a valid key may not make.
pub(super) fn of_client(exchange: &Exchange<Partner>, caller: &Caller, refused: Error) -> Error {
    let app = &exchange.api().app;
    if app.refusals.too_many_of(caller.client().uuid(), app.clock.now()) {
        return Error::RefusedTooOften { retry_after_s: RETRY_AFTER_S };
    }
    refused
}
