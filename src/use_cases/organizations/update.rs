//! Changing an organization's name, contacts or allowed scopes.

use super::{Contact, Contacts, change, document};
use crate::domain::access::{Scope, joined};
use crate::domain::id::OrganizationId;
use crate::error::Result;
use crate::store::AccessTransaction;
use crate::store::access::OrganizationRow;
use crate::use_cases::Author;

/// The changes of an organization; `None` keeps the value.
#[derive(Debug, Clone, Default)]
pub struct OrganizationChange {
    /// Its name.
    pub name: Option<String>,
    /// The contacts for technical questions.
    pub technical: Option<Vec<Contact>>,
    /// The contacts for support.
    pub support: Option<Vec<Contact>>,
    /// The scopes that its members may give to keys that they create; empty for those of its first
    /// key.
    pub allowed_scopes: Option<Vec<Scope>>,
}

/// Changes an organization.
///
/// # Errors
/// When there is no such organization.
pub async fn update(
    tx: &mut AccessTransaction,
    by: &dyn Author,
    id: OrganizationId,
    new: OrganizationChange,
) -> Result<OrganizationRow> {
    change(tx, by, id, "organization.update", |row| {
        let mut contacts = Contacts::of(row)?;
        if let Some(name) = new.name {
            row.name = name;
        }
        if let Some(technical) = new.technical {
            contacts.technical = technical;
        }
        if let Some(support) = new.support {
            contacts.support = support;
        }
        if let Some(scopes) = new.allowed_scopes {
            row.allowed_scopes = Some(joined(scopes)).filter(|scopes| !scopes.is_empty());
        }
        row.contacts = document(&contacts)?;
        Ok(())
    })
    .await
}
