//! The busiest minute of each API client against its limit. A limit belongs to a client, which is a key together with
//! those that replaced it by rolling.

use std::collections::BTreeMap;

use futures::try_join;
use uuid::Uuid;

use super::chart::{Chart, Given, draw};
use super::counts::Counts;
use super::filters::Filters;
use super::period::Period;
use crate::error::Result;
use crate::portal::times::{Clock, When, counted};
use crate::portal::visitor::Visitor;
use crate::store::access::ApiKeyRow;
use crate::store::usage::PeakRow;

/// Keys that have ended and are looked at, of each kind, beside all that work.
const ENDED: u64 = 200;

/// A client's busiest minute.
pub(super) struct Peak {
    pub(super) name: String,
    pub(super) is_live: bool,
    pub(super) peak: i64,
    pub(super) limit: i64,
    pub(super) left: i64,
    pub(super) limited: i64,
    pub(super) at: Option<When>,
    parts: Vec<i64>,
}

/// What peaks are told from.
pub(super) struct Busiest {
    minutes: Vec<PeakRow>,
    keys: Vec<ApiKeyRow>,
}

impl Busiest {
    /// Finds the busiest minutes of a period, of one key if the filters say so. A limit is of all operations together: of
    /// one there is none.
    pub(super) async fn of(visitor: &Visitor, period: &Period, filters: &Filters) -> Result<Busiest> {
        let (store, organization) = (&visitor.app().store, visitor.organization_id()?);
        if filters.operation.is_some() {
            return Ok(Busiest { minutes: Vec::new(), keys: Vec::new() });
        }
        let minutes = store.usage_peaks(organization, period.edges(), filters.key);
        let (tenant, now) = (store.tenant(organization), visitor.now());
        let (usable, expired) = (tenant.usable_keys(now), tenant.expired_keys((0, now), ENDED));
        let revoked = store.revoked_keys(organization, ENDED);
        let (minutes, mut keys, expired, revoked) = try_join!(minutes, usable, expired, revoked)?;
        keys.extend(expired.into_iter().chain(revoked));
        keys.retain(|key| filters.key.is_none_or(|only| only.uuid() == key.id));
        Ok(Busiest { minutes, keys })
    }

    /// The peaks, the nearest to their limit first.
    pub(super) fn peaks(self, period: &Period, counts: &Counts, clock: &Clock) -> Vec<Peak> {
        let mut clients: BTreeMap<Uuid, Vec<ApiKeyRow>> = BTreeMap::new();
        for key in self.keys {
            clients.entry(key.client()).or_default().push(key);
        }
        let peaks = clients.into_values();
        let mut peaks: Vec<_> =
            peaks.filter_map(|keys| peak_of(&keys, &self.minutes, period, counts, clock)).collect();
        peaks.sort_by_key(|peak| (peak.left, std::cmp::Reverse(peak.peak)));
        peaks
    }
}

/// The peak of a client's keys; `None` when none of them works or was used.
fn peak_of(
    keys: &[ApiKeyRow],
    minutes: &[PeakRow],
    period: &Period,
    counts: &Counts,
    clock: &Clock,
) -> Option<Peak> {
    let newest = keys.iter().max_by_key(|key| (key.revoked_at.is_none(), key.id))?;
    let ids: Vec<_> = keys.iter().map(|key| key.id).collect();
    let mut parts = vec![0; period.parts()];
    let (mut peak, mut at) = (0, None);
    for row in minutes.iter().filter(|row| row.client == newest.client()) {
        if let Some(part) = parts.get_mut(row.part) {
            *part = row.requests;
        }
        if row.requests > peak || (row.requests == peak && at.is_some_and(|at| row.at < at)) {
            (peak, at) = (row.requests, Some(row.at));
        }
    }
    let limited = counts.limited(&ids);
    if newest.revoked_at.is_some() && peak == 0 && limited == 0 {
        return None;
    }
    let limit = i64::from(newest.rate_limit_per_minute);
    Some(Peak {
        name: newest.name.clone(),
        is_live: newest.mode == "LIVE",
        peak,
        limit,
        left: (limit - peak).max(0) * 100 / limit.max(1),
        limited,
        at: at.map(|moment| clock.short(moment)),
        parts,
    })
}

impl Peak {
    /// The peaks of a period's parts, as a chart.
    pub(super) fn chart(&self, period: &Period) -> Chart {
        let bars = self.parts.iter().enumerate().map(|(part, peak)| Given {
            name: period.short(part),
            title: format!("{}: peak {peak} of {}", period.label(part).text(), self.limit),
            values: [*peak, 0, 0, 0],
        });
        let title = format!("Peak a minute of {}, {} at most", self.name, counted(self.peak, "request"));
        draw(title, bars.collect(), Some(self.limit), 1_260)
    }
}
