//! A page of loads as partners see them.

use super::{LoadQuery, Reader, find, include};
use crate::contract::partner::types::{ListLoadsQuery, Load, LoadInclude};
use crate::domain::page::{Page, fit};
use crate::domain::rendered::Rendered;
use crate::error::Result;

/// A page of loads with the requested includes, oldest update first.
///
/// # Errors
/// When the query is invalid, or the first of its loads cannot be read.
pub async fn list_loads(reader: Reader<'_>, query: ListLoadsQuery) -> Result<Page<Rendered<Load>>> {
    let needs_stops = |what: &LoadInclude| matches!(what, LoadInclude::Stops | LoadInclude::Tracking);
    let asked = LoadQuery {
        with_stops: query.include.iter().any(needs_stops),
        cursor: query.cursor,
        updated_after: query.updated_after,
        statuses: query.statuses,
        eligible_only: query.eligible_only,
        external_id: query.external_id,
        limit: query.limit,
    };
    let (page, cursor) = find(reader.store, reader.organization, asked).await?;
    let (found, mut more) = (page.rows.len(), page.more);
    let shown = include::with(reader, page.rows, &query.include).await?;
    more |= shown.len() < found;
    let (moments, mut data): (Vec<_>, Vec<_>) = shown.into_iter().unzip();
    // The rows fit on a page; with their includes, perhaps not all of them.
    if !query.include.is_empty() {
        more |= fit(&mut data);
        // Yield before serializing the page.
        tokio::task::yield_now().await;
    }
    let last = data.len().checked_sub(1).filter(|_| more);
    let next_cursor = last.map(|last| cursor(moments[last]));
    Ok(Page { data, next_cursor })
}
