//! GET /v1/loads

use super::include;
use crate::contract::partner::types::{ListLoadsQuery, Load, LoadStatus};
use crate::domain::cursor;
use crate::domain::load_status::{TRACKABLE, is_trackable, word};
use crate::domain::moment;
use crate::error::Result;
use crate::gate::Call;
use crate::http::Page;
use crate::store::Slice;
use crate::store::loads::LoadFilter;

/// A page of loads, oldest update first. Because no two loads share an `updatedAt` and it rises in
/// commit order, a page begins exactly behind the one before, and nothing appears behind a reader.
pub(super) async fn list_loads(call: &Call, query: ListLoadsQuery) -> Result<Page<Load>> {
    let behind = query.cursor.as_deref().map(cursor::read_update).transpose()?;
    let filter = LoadFilter {
        from: behind
            .map_or(0, |at| at.saturating_add(1))
            .max(moment::beginning("updatedAfter", query.updated_after)?),
        statuses: statuses(query.statuses, query.eligible_only),
        external_id: query.external_id,
        limit: query.limit.unsigned_abs().into(),
    };
    let Slice { rows, more } = call.tenant().loads(&filter).await?;
    let next_cursor = rows.last().filter(|_| more).map(|row| cursor::after_update(row.updated_at));
    let data = include::with(call, rows, &query.include).await?;
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
