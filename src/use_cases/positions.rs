//! Tracking positions, brought in by the thousand, and listed.

use std::collections::{BTreeMap, HashMap};

use serde_json::json;
use uuid::Uuid;

use super::Author;
use crate::contract::operator::types::{
    IngestedPositions, Position, PositionInput, RejectedRow, RowRemark, RowRemarkReason,
};
use crate::domain::cursor::List;
use crate::domain::id::{LoadId, OrganizationId};
use crate::domain::load_status::{TRACKABLE, word};
use crate::domain::moment::SKEW_MS;
use crate::domain::page::Page;
use crate::error::Result;
use crate::store::Store;
use crate::store::loads::LoadReference;
use crate::store::positions::PositionRow;

/// A page of all positions of an organization, load by load.
///
/// # Errors
/// When the cursor is of another list.
pub async fn list_positions(
    store: &Store,
    organization: OrganizationId,
    cursor: Option<&str>,
    limit: i32,
) -> Result<Page<Position>> {
    let cursors = store.cursors(List::Positions, Some(organization));
    let behind = cursors.read_position(cursor)?;
    let found = store.tenant(organization).positions(behind, limit.unsigned_abs().into()).await?;
    found.into_page(|row| cursors.after_position(row.load_id, row.recorded_at), |row| Ok(view(row)))
}

/// A position of a contract, with what every caller sees of one and what only this contract tells.
macro_rules! position {
    ($row:ident => $position:ident { $($besides:ident: $value:expr),* }) => {
        $position {
            $($besides: $value,)*
            latitude: $row.latitude,
            longitude: $row.longitude,
            recorded_at: $row.recorded_at,
            speed_mph: $row.speed_mph,
            heading_degrees: $row.heading_degrees,
            city: $row.city,
            state: $row.state,
            source: $row.source,
        }
    };
}
pub(super) use position;

fn view(row: PositionRow) -> Position {
    let load = LoadId::from_uuid(row.load_id).to_string();
    position!(row => Position { load: load, received_at: row.received_at })
}

/// Keeps the positions of loads that are tracked now; those of others are ignored. One that is kept already is accepted
/// again, so that a feed can be sent again after a failure.
///
/// # Errors
/// When the database is unavailable; then none is stored.
pub async fn ingest_positions(
    store: &Store,
    by: &dyn Author,
    organization: OrganizationId,
    positions: Vec<PositionInput>,
) -> Result<IngestedPositions> {
    let mut feed = Feed::begin(store, by, organization, &positions).await?;
    for (index, position) in positions.into_iter().enumerate() {
        // The contract allows 1,000 positions.
        feed.take(i32::try_from(index).unwrap_or(i32::MAX), position);
    }
    let Feed { rows, done, .. } = feed;
    let counts = json!({
        "accepted": done.accepted, "ignored": done.ignored, "rejected": done.rejected.len(),
    });
    let entry = by.entry("positions.ingest").about(Some(organization), organization).made(&counts);
    store.keep_positions(rows.into_values().collect(), entry).await?;
    Ok(done)
}

/// Why a position does not change its load's tracking, with the message for it.
type Reason = (RowRemarkReason, &'static str);

const UNKNOWN_LOAD: Reason = (RowRemarkReason::UnknownLoad, "does not match a load of the organization");
const NOT_TRACKED: Reason =
    (RowRemarkReason::NotTracked, "is of a load that is not tracked in its present status");
const NOT_NEWEST: Reason =
    (RowRemarkReason::NotNewest, "is older than the load's newest position, which stays");
const DUPLICATE: Reason = (RowRemarkReason::Duplicate, "is recorded already");

/// A request's positions that were checked so far.
struct Feed {
    organization: Uuid,
    now: i64,
    /// The loads of the positions, and whether each is tracked.
    loads: HashMap<LoadReference, (Uuid, bool)>,
    /// The newest moment of each load, including the positions so far.
    newest: HashMap<Uuid, i64>,
    /// In one order, independent of the request's: otherwise two batches with the same positions would deadlock.
    rows: BTreeMap<(Uuid, i64), PositionRow>,
    done: IngestedPositions,
}

impl Feed {
    /// Looks up the loads of the positions, and the newest moment of each.
    async fn begin(
        store: &Store,
        by: &dyn Author,
        organization: OrganizationId,
        positions: &[PositionInput],
    ) -> Result<Feed> {
        let mut references: Vec<_> =
            positions.iter().map(|position| LoadReference::from(position.load.as_str())).collect();
        references.sort_unstable();
        references.dedup();
        let tenant = store.tenant(organization);
        let loads: HashMap<_, _> = tenant
            .load_statuses(&references)
            .await?
            .into_iter()
            .map(|(reference, id, status)| (reference, (id, TRACKABLE.map(word).contains(&status.as_str()))))
            .collect();
        let mut tracked: Vec<_> = loads.values().filter(|(_, tracked)| *tracked).map(|(id, _)| *id).collect();
        tracked.sort_unstable();
        tracked.dedup();
        Ok(Feed {
            organization: organization.uuid(),
            now: by.now(),
            newest: tenant.newest_moments(&tracked, by.now() + SKEW_MS).await?,
            loads,
            rows: BTreeMap::new(),
            done: IngestedPositions { accepted: 0, ignored: 0, rejected: Vec::new(), remarks: Vec::new() },
        })
    }

    fn take(&mut self, index: i32, position: PositionInput) {
        if position.recorded_at > self.now + SKEW_MS {
            return self.done.rejected.push(RejectedRow {
                index,
                pointer: format!("/positions/{index}/recordedAt"),
                message: "is more than five minutes ahead of the server's clock; check the clock and the \
                          time zone of what recorded it"
                    .to_owned(),
            });
        }
        let load = match self.loads.get(&LoadReference::from(position.load.as_str())) {
            Some((load, true)) => *load,
            Some(_) => return self.ignore(index, NOT_TRACKED),
            None => return self.ignore(index, UNKNOWN_LOAD),
        };
        let at = position.recorded_at;
        self.done.accepted += 1;
        match self.newest.get(&load).copied() {
            Some(newest) if at == newest || self.rows.contains_key(&(load, at)) => {
                self.remark(index, DUPLICATE);
            }
            Some(newest) if at < newest => self.remark(index, NOT_NEWEST),
            _ => drop(self.newest.insert(load, at)),
        }
        self.rows.insert((load, at), row(self.organization, load, position, self.now));
    }

    fn ignore(&mut self, index: i32, reason: Reason) {
        self.done.ignored += 1;
        self.remark(index, reason);
    }

    fn remark(&mut self, index: i32, (reason, message): Reason) {
        self.done.remarks.push(RowRemark { index, reason, message: message.to_owned() });
    }
}

fn row(organization: Uuid, load: Uuid, position: PositionInput, received_at: i64) -> PositionRow {
    PositionRow {
        organization_id: organization,
        load_id: load,
        recorded_at: position.recorded_at,
        latitude: position.latitude,
        longitude: position.longitude,
        speed_mph: position.speed_mph,
        heading_degrees: position.heading_degrees,
        city: position.city,
        state: position.state,
        source: position.source,
        received_at,
    }
}
