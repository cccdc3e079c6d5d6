//! A page of loads as partners see them.

use super::find::Search;
use super::include::{Readable, is_in_rows, needs_stops};
use super::remembered::Keep;
use super::{LoadQuery, Reader, view};
use crate::contract::partner::types::{ListLoadsQuery, Load, LoadInclude};
use crate::domain::page::{Page, fit};
use crate::domain::rendered::Rendered;
use crate::error::Result;
use crate::store::RowPage;
use crate::store::loads::{LoadRow, LoadText, RenderedLoad};

/// A page of loads with the requested includes, oldest update first. `turn`: the organization's turn to fill a page. It is
/// taken only where loads are read, and held until they are put together.
///
/// # Errors
/// When the query is invalid, or the first of its loads cannot be read.
pub async fn list_loads<T>(
    reader: Reader<'_>,
    query: ListLoadsQuery,
    turn: impl Future<Output = Result<T>>,
) -> Result<Page<Rendered<Load>>> {
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
    if !is_in_rows(&include) {
        let search = Search::of(reader.store, reader.organization, asked, None).await?;
        let _turn = turn_for(&search, turn).await?;
        return Ok(read_page::<RenderedLoad>(reader, &search, &include).await?.0);
    }
    let mut place = reader.remembered.place(reader.store, reader.organization, asked.clone());
    if let Some(page) = place.page().await? {
        return Ok(page);
    }
    let search = Search::of(reader.store, reader.organization, asked, place.clock()).await?;
    let turn = turn_for(&search, turn).await?;
    // Another request may have read the same page while this one waited.
    if turn.is_some()
        && let Some(page) = place.page().await?
    {
        return Ok(page);
    }
    let (page, keep) = read_page::<LoadText>(reader, &search, &include).await?;
    place.keep(&page, keep);
    Ok(page)
}

/// The turn, unless there is nothing to read.
async fn turn_for<T>(search: &Search<'_>, turn: impl Future<Output = Result<T>>) -> Result<Option<T>> {
    Ok(if search.finds_nothing() { None } else { Some(turn.await?) })
}

async fn read_page<F: Readable>(
    reader: Reader<'_>,
    search: &Search<'_>,
    include: &[LoadInclude],
) -> Result<(Page<Rendered<Load>>, Keep)> {
    let mut page = search.read::<F>().await?;
    let mut keep = Keep::Yes;
    if !page.rows.iter().all(|row| view::is_rendered(row.as_ref())) {
        (page, keep) = (render_page(reader, search).await?, Keep::No);
    }
    let moments: Vec<_> = page.rows.iter().map(F::updated_at).collect();
    let mut data = F::with(reader, page.rows, include).await?;
    // The rows fit on a page; with their includes, perhaps not all of them.
    let more = fit(&mut data) || page.more;
    // Yield before the page is put together.
    tokio::task::yield_now().await;
    let last = data.len().checked_sub(1).filter(|_| more);
    let next_cursor = last.map(|last| search.cursor(moments[last]));
    Ok((Page { data, next_cursor }, keep))
}

/// The same page, rendered now: some of its loads were rendered by another version, or by none. It is read once more, so
/// that all of it is of one moment.
async fn render_page<F: Readable>(reader: Reader<'_>, search: &Search<'_>) -> Result<RowPage<F>> {
    let whole = search.read::<LoadRow>().await?;
    let mut page = RowPage { rows: Vec::with_capacity(whole.rows.len()), more: whole.more };
    for row in whole.rows {
        let id = row.id;
        match view::rendered(row, search.with_stops()) {
            Ok(row) => page.rows.push(row.into()),
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
