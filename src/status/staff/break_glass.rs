//! The break-glass token: for when the main database is away and no copy of staff's tokens was ever made. There is one.

use crate::clock::{random, uuid_at};
use crate::contract::operator::words::OperatorRole;
use crate::domain::id::OperatorTokenId;
use crate::error::Result;
use crate::secrets::credential::{Credential, Kind};
use crate::status::store::StatusStore;
use crate::store::audit::Entry;
use crate::store::tokens::OperatorTokenRow;

/// Makes the token, in place of the one before. The credential is the only place that knows its secret.
///
/// # Errors
/// When the file cannot be written.
pub async fn break_glass(store: &StatusStore, now: i64) -> Result<Credential> {
    let credential = Credential::new(Kind::Operator, uuid_at(now), random());
    let token = OperatorTokenRow {
        id: credential.id(),
        name: "Break-glass token of the status page".to_owned(),
        role: OperatorRole::Support.as_str().to_owned(),
        secret_hash: credential.hash().to_vec(),
        expires_at: None,
        revoked_at: None,
        revoked_reason: None,
        created_at: now,
    };
    store.set_break_glass(token).await?;
    let tx = store.begin().await?;
    let id = OperatorTokenId::from_uuid(credential.id());
    tx.audit(&Entry::by_system("status_token.create", now).about(None, id)).await?;
    tx.commit().await?;
    Ok(credential)
}
