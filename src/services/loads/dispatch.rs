//! Loads as staff change them: the same rules as for partners, without an idempotency key.

use serde::Deserialize;
use serde_json::Value;

use super::emit::emit;
use super::upsert_load::revise;
use crate::contract::partner::types::{Load, UpsertLoadRequest};
use crate::error::{Error, Result};
use crate::http::Body;
use crate::services::load_view::{self as view, no_such_load};
use crate::store::loads::{LoadReference, LoadRow};
use crate::store::unit::Unit;

/// A load before and after a change, with its stops.
pub(crate) struct Changed {
    pub(crate) before: Load,
    pub(crate) after: Load,
}

/// Changes the load that is named as was sent: members of an upsert, but for the externalId.
pub(crate) async fn change_load(unit: &mut Unit, id: &str, sent: &Value) -> Result<Changed> {
    let mut row = unit.tenant().await?.load(&LoadReference::from(id)).await?.ok_or_else(no_such_load)?;
    let before = with_stops(&row)?;
    // What says which load it is was said by the path.
    let body = upsert_of(sent.clone(), row.external_id.as_deref().unwrap_or("-"))?;
    let Some(was) = revise(&mut row, &body, unit.at())? else {
        return Ok(Changed { after: before.clone(), before });
    };
    let after = with_stops(&row)?;
    emit(unit, Some(&was), &row, &view::load(&row)?)?;
    unit.update_load(row);
    Ok(Changed { before, after })
}

/// The body of an upsert with these members.
pub(super) fn upsert_of(mut sent: Value, external_id: &str) -> Result<Body<UpsertLoadRequest>> {
    if let Some(members) = sent.as_object_mut() {
        members.insert("externalId".to_owned(), external_id.into());
    }
    let value = UpsertLoadRequest::deserialize(&sent)
        .map_err(|error| Error::bad_request(format!("The body is not as documented: {error}.")))?;
    Ok(Body::of(value, sent))
}

/// A load with its stops, which staff always see.
pub(crate) fn with_stops(row: &LoadRow) -> Result<Load> {
    Ok(Load { stops: Some(view::stops(row)?), ..view::load(row)? })
}
