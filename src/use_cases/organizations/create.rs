//! A new organization.

use super::{Contacts, document, kept};
use crate::clock::uuid_at;
use crate::domain::access::AccessState;
use crate::domain::id::OrganizationId;
use crate::error::Result;
use crate::store::AccessTransaction;
use crate::store::access::OrganizationRow;
use crate::use_cases::Author;

/// Creates an organization, without access to the API yet.
///
/// # Errors
/// When the database is unavailable.
pub async fn create(
    tx: &mut AccessTransaction,
    by: &dyn Author,
    name: &str,
    contacts: &Contacts,
) -> Result<OrganizationRow> {
    let mut row = OrganizationRow::new(uuid_at(by.now()), name, AccessState::NotEnabled, by.now());
    row.contacts = document(contacts)?;
    let row = tx.insert_organization(row).await?;
    let id = OrganizationId::from_uuid(row.id);
    tx.audit(by.entry("organization.create").about(Some(id), id).made(&kept(&row)?));
    Ok(row)
}
