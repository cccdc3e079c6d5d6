//! A page of loads as partners see them.

use super::include::{self, needs_stops};
use super::remembered::Keep;
use super::{LoadQuery, Reader, find, view};
use crate::contract::partner::types::{ListLoadsQuery, Load, LoadInclude};
use crate::domain::page::{Page, fit};
use crate::domain::rendered::Rendered;
use crate::error::Result;
use crate::store::RowPage;
use crate::store::loads::{LoadRow, RenderedLoad};

/// A page of loads with the requested includes, oldest update first.
///
/// # Errors
/// When the query is invalid, or the first of its loads cannot be read.
pub async fn list_loads(reader: Reader<'_>, query: ListLoadsQuery) -> Result<Page<Rendered<Load>>> {
    let include = query.include;
    let asked = LoadQuery {
        with_stops: needs_stops(&include),
        cursor: query.cursor,
        updated_after: query.updated_after,
        statuses: query.statuses,
        eligible_only: query.eligible_only,
        external_id: query.external_id,
        limit: query.limit,
    };
    if include.iter().all(|what| *what == LoadInclude::Stops) {
        let read = async |asked, clock| read_page(reader, asked, clock, &include).await;
        reader.remembered.page(reader.store, (reader.organization, asked), read).await
    } else {
        Ok(read_page(reader, asked, None, &include).await?.0)
    }
}

async fn read_page(
    reader: Reader<'_>,
    asked: LoadQuery,
    clock: Option<i64>,
    include: &[LoadInclude],
) -> Result<(Page<Rendered<Load>>, Keep)> {
    let (mut page, cursor) =
        find::<RenderedLoad>(reader.store, reader.organization, asked.clone(), clock).await?;
    let mut keep = Keep::Yes;
    if !page.rows.iter().all(view::is_rendered) {
        (page, keep) = (render_page(reader, asked).await?, Keep::No);
    }
    let moments: Vec<_> = page.rows.iter().map(|row| row.updated_at).collect();
    let mut data = include::with(reader, page.rows, include).await?;
    // The rows fit on a page; with their includes, perhaps not all of them.
    let more = fit(&mut data) || page.more;
    // Yield before the page is put together.
    tokio::task::yield_now().await;
    let last = data.len().checked_sub(1).filter(|_| more);
    let next_cursor = last.map(|last| cursor(moments[last]));
    Ok((Page { data, next_cursor }, keep))
}

/// The same page, rendered now: some of its loads were rendered by another version, or by none. It is read once more, so
/// that all of it is of one moment.
async fn render_page(reader: Reader<'_>, asked: LoadQuery) -> Result<RowPage<RenderedLoad>> {
    let with_stops = asked.with_stops;
    let (whole, _) = find::<LoadRow>(reader.store, reader.organization, asked, None).await?;
    let mut page = RowPage { rows: Vec::with_capacity(whole.rows.len()), more: whole.more };
    for row in whole.rows {
        let id = row.id;
        match view::rendered(row, with_stops) {
            Ok(row) => page.rows.push(row),
            Err(error) if page.rows.is_empty() => return Err(error),
            // A newer version may have written it. It is not skipped, because callers that follow changes page by page
            // would miss it. The next node may be able to read it.
            Err(error) => {
                reader.telemetry.note_unreadable("loads", &id, error.cause().unwrap_or_default());
                page.more = true;
                break;
            }
        }
        // Rendering takes its time, at the contract's maximum length a quarter of a millisecond.
        tokio::task::yield_now().await;
    }
    Ok(page)
}
