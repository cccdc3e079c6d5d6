//! One load as partners see it.

use super::Reader;
use super::find_one::find_one;
use super::include::{Readable, needs_stops};
use crate::contract::partner::types::{Load, LoadInclude};
use crate::domain::rendered::Rendered;
use crate::error::{Error, Result};
use crate::store::loads::RenderedLoad;

/// The load with this id, of either kind.
///
/// # Errors
/// When there is no such load.
pub async fn get_load(reader: Reader<'_>, id: &str, include: &[LoadInclude]) -> Result<Rendered<Load>> {
    let row = find_one(reader, id, needs_stops(include)).await?;
    let loads = RenderedLoad::with(reader, vec![row], include).await?;
    loads.into_iter().next().ok_or_else(|| Error::internal("one load went in and none came out"))
}
