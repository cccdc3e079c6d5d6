//! GET /v1/loads

use super::include;
use crate::contract::partner::types::{ListLoadsQuery, Load, LoadInclude, LoadStatus};
use crate::domain::cursor::{Cursors, List};
use crate::domain::load_status::{TRACKABLE, is_trackable, word};
use crate::domain::moment;
use crate::domain::page::fit;
use crate::error::Result;
use crate::gate::Call;
use crate::http::Page;
use crate::store::Slice;
use crate::store::loads::LoadFilter;

/// A page of loads, oldest update first. Because no two loads share an `updatedAt` and it rises in
/// commit order, a page begins exactly behind the one before, and nothing appears behind a reader.
pub(super) async fn list_loads(call: &Call, query: ListLoadsQuery) -> Result<Page<Load>> {
    let cursors = Cursors::of(List::Loads, Some(call.caller().organization()));
    let behind = cursors.read(query.cursor.as_deref())?;
    let filter = LoadFilter {
        from: behind
            .map_or(0, |at| at.saturating_add(1))
            .max(moment::beginning("updatedAfter", query.updated_after)?),
        statuses: statuses(query.statuses, query.eligible_only),
        external_id: query.external_id,
        with_stops: query
            .include
            .iter()
            .any(|what| matches!(what, LoadInclude::Stops | LoadInclude::Tracking)),
        limit: query.limit.unsigned_abs().into(),
    };
    let _turn = call.partner().app.unread.turn(call.caller().organization().uuid()).await?;
    let Slice { rows, mut more } = call.tenant().loads(&filter).await?;
    let found = rows.len();
    let mut data = include::with(call, rows, &query.include).await?;
    more |= data.len() < found;
    // The rows fit on a page; with what is included, perhaps not all of them.
    if !query.include.is_empty() {
        more |= fit(&mut data)?;
    }
    let next_cursor = data.last().filter(|_| more).map(|load| cursors.after(load.updated_at));
    Ok(Page { data, next_cursor })
}

/// The statuses that both filters leave; `None`: all. The contract allows no empty list, so an empty
/// one is one that was not sent.
fn statuses(asked: Vec<LoadStatus>, eligible_only: bool) -> Option<Vec<&'static str>> {
    let mut statuses = match (asked.is_empty(), eligible_only) {
        (true, false) => return None,
        (true, true) => TRACKABLE.to_vec(),
        (false, false) => asked,
        (false, true) => asked.into_iter().filter(|status| is_trackable(*status)).collect(),
    };
    statuses.sort_unstable();
    statuses.dedup();
    Some(statuses.into_iter().map(word).collect())
}
