//! One load as partners see it.

use super::{Reader, include, no_such_load};
use crate::contract::partner::types::{Load, LoadInclude};
use crate::domain::rendered::Rendered;
use crate::error::Result;
use crate::store::loads::LoadReference;

/// The load with this id, of either kind.
///
/// # Errors
/// When there is no such load.
pub async fn get_load(reader: Reader<'_>, id: &str, include: &[LoadInclude]) -> Result<Rendered<Load>> {
    let row = reader.store.load(reader.organization, &LoadReference::from(id)).await?;
    let rows = row.into_iter().collect();
    let loads = include::with(reader, rows, include).await?;
    let (_, load) = loads.into_iter().next().ok_or_else(|| no_such_load(reader.by))?;
    Ok(load)
}
