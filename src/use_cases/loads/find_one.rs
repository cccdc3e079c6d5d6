//! One stored load.

use super::{Reader, no_such_load, view};
use crate::error::Result;
use crate::store::loads::{LoadReference, RenderedLoad};

/// The load with this id, of either kind, with or without its stops. If another version rendered it, or none, it is read
/// once more as a whole: everything of the result is of one state.
///
/// # Errors
/// When there is no such load, or this version cannot read it.
pub(super) async fn find_one(reader: Reader<'_>, id: &str, with_stops: bool) -> Result<RenderedLoad> {
    let reference = LoadReference::from(id);
    let row = reader.store.load(reader.organization, &reference, with_stops).await?;
    let row = row.ok_or_else(|| no_such_load(reader.by))?;
    if view::is_rendered(&row.text) {
        return Ok(row);
    }
    let whole = reader.store.tenant(reader.organization).load(&reference).await?;
    view::rendered(whole.ok_or_else(|| no_such_load(reader.by))?, with_stops)
}
