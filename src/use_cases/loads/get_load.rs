//! One load as partners see it.

use super::{Reader, include, no_such_load};
use crate::contract::partner::types::{Load, LoadInclude};
use crate::error::{Error, Result};
use crate::store::loads::LoadReference;

/// The load with this id, of either kind.
///
/// # Errors
/// When there is no such load.
pub async fn get_load(reader: Reader<'_>, id: &str, include: &[LoadInclude]) -> Result<Load> {
    let row = reader.store.load(reader.organization, &LoadReference::from(id)).await?;
    let row = row.ok_or_else(|| no_such_load(reader.by))?;
    let loads = include::with(reader, vec![row], include).await?;
    loads.into_iter().next().ok_or_else(|| Error::internal("one load went in and none came out"))
}
