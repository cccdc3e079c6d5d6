//! The handle on one organization that every query of the store takes.

use crate::domain::id::OrganizationId;

/// Reads of one organization, on the pool or inside a transaction.
#[derive(Clone, Copy)]
pub struct Tenant<'a, C> {
    pub(crate) connection: &'a C,
    pub(crate) organization: OrganizationId,
}
