//! A new key.

use super::{USUAL_LIMIT, joined, kept};
use crate::clock::{random, uuid_at};
use crate::domain::access::{AccessState, KeyMode, Scope};
use crate::domain::id::{ApiKeyId, OrganizationId, PortalUserId};
use crate::domain::moment;
use crate::error::{Error, Result};
use crate::secrets::credential::{Credential, Kind};
use crate::store::AccessTransaction;
use crate::store::access::ApiKeyRow;
use crate::use_cases::Author;
use crate::use_cases::organizations::open_organization;

/// The properties of a new key.
pub struct NewKey {
    /// Its organization.
    pub organization: OrganizationId,
    /// Its name.
    pub name: String,
    /// Test or live.
    pub mode: KeyMode,
    /// Its scopes.
    pub scopes: Vec<Scope>,
    /// Requests per minute, 1 to 600.
    pub per_minute: i32,
    /// When it expires, in Unix milliseconds.
    pub expires_at: Option<i64>,
    /// The member of the organization who creates it; `None` if staff do.
    pub made_by: Option<PortalUserId>,
}

/// A created key.
pub struct Issued {
    /// The stored key.
    pub row: ApiKeyRow,
    /// The only copy of its secret.
    pub credential: Credential,
}

/// Issues a key.
///
/// # Errors
/// When the author may not issue such a key, or the organization may not have it.
pub async fn issue(tx: &mut AccessTransaction, by: &dyn Author, new: NewKey) -> Result<Issued> {
    moment::expiry(new.expires_at, by.now())?;
    check(tx, by, new.organization, new.mode, new.per_minute).await?;
    insert(tx, by, new).await
}

/// Writes a new key, regardless of its organization's access.
///
/// # Errors
/// When the database is unavailable.
pub async fn insert(tx: &mut AccessTransaction, by: &dyn Author, new: NewKey) -> Result<Issued> {
    let scopes = joined(new.scopes.clone());
    insert_with(tx, by, new, scopes, None).await
}

/// Writes a new key with stored scopes. Without a client, it is a new API client.
pub(super) async fn insert_with(
    tx: &mut AccessTransaction,
    by: &dyn Author,
    new: NewKey,
    scopes: String,
    client: Option<uuid::Uuid>,
) -> Result<Issued> {
    let now = by.now();
    let credential = Credential::new(Kind::ApiKey(new.mode), uuid_at(now), random());
    let row = ApiKeyRow {
        id: credential.id(),
        organization_id: new.organization.uuid(),
        name: new.name,
        mode: new.mode.to_string(),
        scopes,
        rate_limit_per_minute: new.per_minute,
        secret_hash: credential.hash().to_vec(),
        expires_at: new.expires_at,
        revoked_at: None,
        revoked_reason: None,
        replaced_by: None,
        client_id: Some(client.unwrap_or(credential.id())),
        blocked_at: None,
        made_by: new.made_by.map(PortalUserId::uuid),
        revision: 0,
        created_at: now,
        updated_at: now,
    };
    let row = tx.insert_api_key(row).await?;
    let entry = by.entry("api_key.create").about(Some(new.organization), ApiKeyId::from_uuid(row.id));
    tx.audit(entry.made(&kept(&row)));
    Ok(Issued { row, credential })
}

/// Checks that the author may issue such a key, and the organization may have it.
pub(super) async fn check(
    tx: &AccessTransaction,
    by: &dyn Author,
    organization: OrganizationId,
    mode: KeyMode,
    per_minute: i32,
) -> Result<()> {
    let row = open_organization(tx, organization).await?;
    if per_minute > USUAL_LIMIT {
        by.require("keys:limits")?;
    }
    if mode == KeyMode::Live {
        by.require("keys:live")?;
        if row.access_state != AccessState::LiveEnabled.as_str() {
            return Err(Error::conflict(format!(
                "A live key needs live access; this organization's access is {}. Enable live access first, or issue \
                 a test key.",
                row.access_state
            )));
        }
    }
    Ok(())
}
