//! A page of stored loads.

use crate::contract::partner::types::LoadStatus;
use crate::domain::cursor::{Cursors, List};
use crate::domain::id::OrganizationId;
use crate::domain::load_status::{TRACKABLE, is_trackable, word};
use crate::domain::moment;
use crate::error::Result;
use crate::store::loads::{LoadFilter, LoadForm};
use crate::store::{RowPage, Store};

/// A query for loads, oldest update first.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct LoadQuery {
    /// The start of the page; `None` for the first load.
    pub cursor: Option<String>,
    /// Only loads that were updated at this moment or later.
    pub updated_after: Option<i64>,
    /// Only loads in one of these states; empty for any.
    pub statuses: Vec<LoadStatus>,
    /// Only loads that are tracked.
    pub eligible_only: bool,
    /// Only the load with this externalId.
    pub external_id: Option<String>,
    /// Whether the stops are read as well.
    pub with_stops: bool,
    /// The most rows.
    pub limit: i32,
}

/// A page of loads, and the function for the cursor after one of them.
///
/// # Errors
/// When the cursor is of another list, or the moment is in another unit.
pub async fn find<F: LoadForm>(
    store: &Store,
    organization: OrganizationId,
    query: LoadQuery,
) -> Result<(RowPage<F>, impl Fn(i64) -> String)> {
    let search = Search::of(store, organization, query, None).await?;
    let found = search.read().await?;
    let cursors = search.cursors;
    Ok((found, move |updated_at| cursors.after(updated_at)))
}

/// A query that is valid. No two loads share an `updatedAt`, and it rises in commit order; so a page begins exactly after
/// the one before, and no row appears before a reader's position.
pub(super) struct Search<'a> {
    store: &'a Store,
    organization: OrganizationId,
    filter: LoadFilter,
    cursors: Cursors,
    /// That of the organization, if it may show that there is nothing to read.
    clock: Option<i64>,
}

impl<'a> Search<'a> {
    /// The search for a query. `clock`: that of the organization, if it was read already.
    ///
    /// # Errors
    /// When the cursor is of another list, or the moment is in another unit.
    pub(super) async fn of(
        store: &'a Store,
        organization: OrganizationId,
        query: LoadQuery,
        clock: Option<i64>,
    ) -> Result<Search<'a>> {
        let cursors = store.cursors(List::Loads, Some(organization));
        let behind = cursors.read(query.cursor.as_deref())?;
        let filter = LoadFilter {
            from: behind
                .map_or(0, |at| at.saturating_add(1))
                .max(moment::beginning("updatedAfter", query.updated_after)?),
            statuses: statuses(query.statuses, query.eligible_only),
            external_id: query.external_id,
            with_stops: query.with_stops,
            limit: query.limit.unsigned_abs().into(),
        };
        let clock = match clock {
            None if filter.from > 0 && behind.is_none() => Some(store.last_change(organization).await?),
            clock => clock,
        };
        Ok(Search { store, organization, filter, cursors, clock })
    }

    /// Whether nothing changed since: most polls end here.
    pub(super) fn finds_nothing(&self) -> bool {
        self.clock.is_some_and(|last_change| last_change < self.filter.from)
    }

    /// The page, in one of the forms of loads.
    pub(super) async fn read<F: LoadForm>(&self) -> Result<RowPage<F>> {
        if self.finds_nothing() {
            return Ok(RowPage { rows: Vec::new(), more: false });
        }
        self.store.tenant(self.organization).loads(&self.filter).await
    }

    /// The cursor after a load that was updated at this moment.
    pub(super) fn cursor(&self, updated_at: i64) -> String {
        self.cursors.after(updated_at)
    }

    /// Whether the stops are read as well.
    pub(super) fn with_stops(&self) -> bool {
        self.filter.with_stops
    }
}

/// The statuses that pass both filters; `None` for all. The contracts allow no empty list, so an empty one was not
/// sent.
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
