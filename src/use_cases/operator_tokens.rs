//! The tokens of Trailflow's staff.

use serde_json::{Value, json};

use super::{Author, Because};
use crate::clock::{random, uuid_at};
use crate::domain::id::OperatorTokenId;
use crate::domain::moment;
use crate::error::{Error, Result};
use crate::secrets::credential::{Credential, Kind};
use crate::store::AccessTransaction;
use crate::store::tokens::OperatorTokenRow;

/// What a new token should be.
pub struct NewToken {
    /// Whose it is, or what for.
    pub name: String,
    /// A role of the contract.
    pub role: String,
    /// From when on it is refused, in Unix milliseconds.
    pub expires_at: Option<i64>,
}

/// Issues a token. The credential is the only place that knows its secret.
///
/// # Errors
/// When it would be expired already.
pub async fn issue(
    tx: &mut AccessTransaction,
    by: &dyn Author,
    new: NewToken,
) -> Result<(OperatorTokenRow, Credential)> {
    let now = by.now();
    let credential = Credential::new(Kind::Operator, uuid_at(now), random());
    let row = OperatorTokenRow {
        id: credential.id(),
        name: new.name,
        role: new.role,
        secret_hash: credential.hash().to_vec(),
        expires_at: moment::expiry(new.expires_at, now)?,
        revoked_at: None,
        revoked_reason: None,
        created_at: now,
    };
    let row = tx.insert_operator_token(row).await?;
    let entry = by.entry("operator_token.create").about(None, OperatorTokenId::from_uuid(row.id));
    tx.audit(entry.made(&kept(&row)));
    Ok((row, credential))
}

/// Revokes a token; one that is revoked already stays as it is.
///
/// # Errors
/// When there is no such token.
pub async fn revoke(
    tx: &mut AccessTransaction,
    by: &dyn Author,
    id: OperatorTokenId,
    reason: &str,
) -> Result<OperatorTokenRow> {
    let before = tx.operator_token(id).await?.ok_or_else(no_such_token)?;
    if before.revoked_at.is_some() {
        return Ok(before);
    }
    let mut row = before.clone();
    row.revoked_at = Some(by.now());
    row.revoked_reason = Some(reason.to_owned());
    let row = tx.update_operator_token(row).await?;
    let entry = Because::of(by, reason).entry("operator_token.revoke").about(None, id);
    tx.audit(entry.changed(&kept(&before), &kept(&row)));
    Ok(row)
}

/// The one answer for ids that are none.
pub fn no_such_token() -> Error {
    Error::not_found("There is no operator token with this id.")
}

/// What the audit log keeps of a token.
fn kept(row: &OperatorTokenRow) -> Value {
    json!({
        "id": OperatorTokenId::from_uuid(row.id).to_string(),
        "name": row.name,
        "role": row.role,
        "createdAt": row.created_at,
        "expiresAt": row.expires_at,
        "revokedAt": row.revoked_at,
        "revokedReason": row.revoked_reason,
    })
}
