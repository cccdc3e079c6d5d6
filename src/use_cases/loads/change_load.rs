//! Staff's changes of loads: the same rules as for partners, without an idempotency key.

use serde::Deserialize;
use serde_json::Value;

use super::emit::emit;
use super::upsert_load::revise;
use super::view::{self, no_such_load, with_stops};
use crate::contract::partner::types::{Load, UpsertLoadRequest};
use crate::domain::body::Body;
use crate::error::{Error, Result};
use crate::store::Audited;
use crate::store::loads::LoadReference;
use crate::use_cases::Author;

/// Applies the sent fields to a load: the fields of an upsert, except the externalId. If nothing changes, nothing is
/// written. Returns the load with its stops.
///
/// # Errors
/// When there is no such load, when it breaks a rule that a schema cannot state, or when it may not change to the
/// status.
pub async fn change_load(tx: &mut Audited, by: &dyn Author, id: &str, sent: &Value) -> Result<Load> {
    let row = tx.tenant().await?.load(&LoadReference::from(id)).await?;
    let mut row = row.ok_or_else(|| no_such_load(by))?;
    let before = with_stops(&row)?;
    // The path identifies the load.
    let body = upsert_of(sent.clone(), row.external_id.as_deref().unwrap_or("-"))?;
    let Some(was) = revise(&mut row, &body, tx.at())? else { return Ok(before) };
    let after = with_stops(&row)?;
    let load = view::render(&mut row)?;
    emit(tx, Some(&was), &row, &load);
    tx.update_load(row);
    let entry = by.entry("load.update").about(Some(tx.organization()), &after.id);
    tx.audit(entry.changed(&before, &after));
    Ok(after)
}

/// The body of an upsert with these fields.
pub(super) fn upsert_of(mut sent: Value, external_id: &str) -> Result<Body<UpsertLoadRequest>> {
    if let Some(members) = sent.as_object_mut() {
        members.insert("externalId".to_owned(), external_id.into());
    }
    let value = UpsertLoadRequest::deserialize(&sent)
        .map_err(|error| Error::bad_request(format!("The body is not as documented: {error}.")))?;
    Ok(Body::of(value, sent))
}
