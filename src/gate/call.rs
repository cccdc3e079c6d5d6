//! A partner's admitted request.

use std::sync::Arc;

use super::served::Partner;
use super::{Caller, caller};
use crate::error::Result;
use crate::http::Exchange;
use crate::limits::Claimed;
use crate::store::audit::{Actor, Entry};
use crate::store::receipts::ReceiptKey;
use crate::store::{Store, Tenant, UnitOfWork};

/// An admitted request: what its adapter may know about it.
pub struct Call {
    pub(super) exchange: Arc<Exchange<Partner>>,
    pub(super) caller: Caller,
    pub(super) attempt: Option<AttemptState>,
}

impl Call {
    /// The caller.
    #[must_use]
    pub fn caller(&self) -> &Caller {
        &self.caller
    }

    /// Checks inside a write that the caller's key still works. For changes of subscriptions, which outlive the key: one
    /// that it created goes on when it has ended, and one that it deleted is gone.
    ///
    /// # Errors
    /// As for any request with a key that was revoked or blocked, or has expired; or when the database is unavailable.
    pub async fn check_key(&self, tx: &UnitOfWork) -> Result<()> {
        caller::check_again(&self.exchange, &self.caller, tx).await
    }

    /// Reads of the caller's organization.
    #[must_use]
    pub fn tenant(&self) -> Tenant<'_, sea_orm::DatabaseConnection> {
        self.store().tenant(self.caller.organization())
    }

    /// Now, in Unix milliseconds.
    #[must_use]
    pub fn now(&self) -> i64 {
        self.partner().app.clock.now()
    }

    /// An entry for the audit log, by this caller, of this request, now.
    #[must_use]
    pub fn entry(&self, action: &'static str) -> Entry {
        let actor = Actor { id: self.caller.id().to_string(), name: self.caller.name().to_owned() };
        Entry { actor, request_id: Some(self.request_id()), ..Entry::by_system(action, self.now()) }
    }

    /// The id in the response.
    #[must_use]
    pub fn request_id(&self) -> String {
        self.exchange.request_id().to_owned()
    }

    pub(super) fn store(&self) -> &Store {
        &self.partner().app.store
    }

    /// The API that the call came in on.
    #[must_use]
    pub fn partner(&self) -> &Partner {
        self.exchange.api()
    }
}

/// The limiter's verdict on a request's idempotency key.
pub(super) struct AttemptState {
    pub(super) key: ReceiptKey,
    pub(super) fingerprint: [u8; 32],
    pub(super) claimed: Claimed,
}
