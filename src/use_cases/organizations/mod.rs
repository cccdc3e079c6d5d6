//! Organizations, their contacts, and their access to the API.

mod access;
mod create;
mod update;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::Author;
use crate::domain::access::AccessState;
use crate::domain::id::OrganizationId;
use crate::domain::moment::written;
use crate::error::{Error, Result};
use crate::store::AccessTransaction;
use crate::store::access::OrganizationRow;

pub use access::{access_of, approve_production, set_access};
pub use create::create;
pub use update::{OrganizationChange, update};

/// The error for unknown ids.
pub fn no_such_organization() -> Error {
    Error::not_found("There is no organization with this id.")
}

/// The organization, which was not closed, held against other changes of access.
///
/// # Errors
/// When there is no such organization, or it was closed.
pub async fn open_organization(tx: &AccessTransaction, id: OrganizationId) -> Result<OrganizationRow> {
    let row = tx.organization(id).await?.ok_or_else(no_such_organization)?;
    check_open(row.closed_at)?;
    Ok(row)
}

/// Refuses whatever would change something of an organization that was closed.
///
/// # Errors
/// When it was.
pub fn check_open(closed_at: Option<i64>) -> Result<()> {
    match closed_at {
        None => Ok(()),
        Some(moment) => Err(Error::conflict(format!(
            "The organization was closed on {}, for good: nothing of it can be changed. Create another one if the \
             partner comes back.",
            written(moment)
        ))),
    }
}

/// Somebody at the partner.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contact {
    /// Their name.
    pub name: String,
    /// Their email address.
    pub email: String,
    /// Their phone number.
    pub phone: Option<String>,
}

/// An organization's contacts, as stored.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contacts {
    /// For technical questions.
    pub technical: Vec<Contact>,
    /// For support.
    pub support: Vec<Contact>,
}

impl Contacts {
    /// The contacts of an organization.
    ///
    /// # Errors
    /// When they are stored in another form.
    pub fn of(row: &OrganizationRow) -> Result<Contacts> {
        Ok(stored(row.contacts.as_ref())?.unwrap_or_default())
    }
}

/// The approval of live traffic, as stored.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ProductionApproval {
    /// Who approved it.
    pub approved_by: String,
    /// When, in Unix milliseconds.
    pub approved_at: i64,
    /// The result of acceptance testing that it is based on.
    pub uat_result: String,
}

impl ProductionApproval {
    /// The approval of an organization, if there is one.
    ///
    /// # Errors
    /// When it is stored in another form.
    pub fn of(row: &OrganizationRow) -> Result<Option<ProductionApproval>> {
        stored(row.production_approval.as_ref())
    }
}

/// Changes one organization in one step, with an entry in the audit log if anything changed.
pub(super) async fn change(
    tx: &mut AccessTransaction,
    by: &dyn Author,
    id: OrganizationId,
    action: &'static str,
    edit: impl FnOnce(&mut OrganizationRow) -> Result<()>,
) -> Result<OrganizationRow> {
    let before = open_organization(tx, id).await?;
    let mut row = before.clone();
    edit(&mut row)?;
    let entry = by.entry(action).about(Some(id), id);
    let entry = if row.onboarding == before.onboarding {
        entry.changed(&kept(&before)?, &kept(&row)?)
    } else {
        entry.changed(&before.onboarding.unwrap_or_default(), &row.onboarding)
    };
    if entry.is_empty() {
        return Ok(row);
    }
    row.updated_at = by.now();
    let row = tx.update_organization(row).await?;
    tx.audit(entry);
    Ok(row)
}

/// The state of an organization in the audit log.
fn kept(row: &OrganizationRow) -> Result<Value> {
    let contacts = Contacts::of(row)?;
    Ok(json!({
        "id": OrganizationId::from_uuid(row.id).to_string(),
        "name": row.name,
        "accessState": AccessState::of_stored(&row.access_state).as_str(),
        "accessReason": row.access_reason,
        "technicalContacts": contacts.technical,
        "supportContacts": contacts.support,
        "productionApproval": ProductionApproval::of(row)?,
        "allowedScopes": row.allowed_scopes.as_deref().unwrap_or_default().split_whitespace().collect::<Vec<_>>(),
        "disabledAt": row.disabled_at,
        "closedAt": row.closed_at,
        "freightRemovedAt": row.freight_removed_at,
        "createdAt": row.created_at,
        "updatedAt": row.updated_at,
    }))
}

/// The stored form of a document.
///
/// # Errors
/// When it cannot be serialized.
pub fn document(value: &impl Serialize) -> Result<Option<Value>> {
    serde_json::to_value(value).map(Some).map_err(Error::internal)
}

/// A stored document.
///
/// # Errors
/// When it has another form.
pub fn stored<'a, T: Deserialize<'a>>(document: Option<&'a Value>) -> Result<Option<T>> {
    document.filter(|document| !document.is_null()).map(T::deserialize).transpose().map_err(Error::internal)
}
