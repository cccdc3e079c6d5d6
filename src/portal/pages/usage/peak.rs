//! The busiest minute of each API client against its limit. A limit belongs to a client, which is a key together with
//! those that replaced it by rolling.

use std::collections::BTreeMap;

use futures::try_join;
use uuid::Uuid;

use super::chart::{Chart, Given, draw};
use super::counts::Counts;
use super::period::Period;
use crate::domain::id::ApiKeyId;
use crate::error::Result;
use crate::portal::times::{Clock, When, counted};
use crate::portal::visitor::Visitor;
use crate::store::access::ApiKeyRow;
use crate::store::usage::{MINUTES, MinutesRow, quarters_since};

/// Keys that are looked at; an organization has fewer.
const KEYS: u64 = 200;
const MINUTE_MS: i64 = 60 * 1000;

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

/// The peaks of a period, the nearest to their limit first; or that of one key.
pub(super) async fn peaks(
    visitor: &Visitor,
    period: &Period,
    counts: &Counts,
    only: Option<ApiKeyId>,
) -> Result<Vec<Peak>> {
    let (store, organization, now) = (&visitor.app().store, visitor.organization_id()?, visitor.now());
    let (from, to) = period.ends()?;
    let minutes = store.usage_minutes(organization, from.max(quarters_since(now)), to);
    let (current, revoked) = (store.current_keys(organization, KEYS), store.revoked_keys(organization, KEYS));
    let (minutes, current, revoked) = try_join!(minutes, current, revoked)?;
    let mut clients: BTreeMap<Uuid, Vec<ApiKeyRow>> = BTreeMap::new();
    let is_told = |key: &ApiKeyRow| only.is_none_or(|only| only.uuid() == key.id);
    for key in current.into_iter().chain(revoked).filter(is_told) {
        clients.entry(key.client()).or_default().push(key);
    }
    let clock = Clock::new(visitor.zone(), now);
    let mut peaks: Vec<_> =
        clients.into_values().filter_map(|keys| peak_of(&keys, &minutes, period, counts, &clock)).collect();
    peaks.sort_by_key(|peak| (peak.left, std::cmp::Reverse(peak.peak)));
    Ok(peaks)
}

/// The peak of a client's keys; `None` when none of them works or was used.
fn peak_of(
    keys: &[ApiKeyRow],
    minutes: &[MinutesRow],
    period: &Period,
    counts: &Counts,
    clock: &Clock,
) -> Option<Peak> {
    let newest = keys.iter().max_by_key(|key| (key.revoked_at.is_none(), key.id))?;
    let ids: Vec<_> = keys.iter().map(|key| key.id).collect();
    let mut quarters: BTreeMap<i64, [i64; MINUTES]> = BTreeMap::new();
    for row in minutes.iter().filter(|row| ids.contains(&row.api_key_id)) {
        let sums = quarters.entry(row.quarter).or_default();
        sums.iter_mut().zip(row.minutes).for_each(|(sum, requests)| *sum += requests);
    }
    let mut parts = vec![0; period.parts()];
    let (mut peak, mut at) = (0, None);
    for (quarter, sums) in &quarters {
        for (requests, minute) in sums.iter().zip(0_i64..) {
            let moment = quarter + minute * MINUTE_MS;
            if let Some(part) = period.part_of(moment).and_then(|part| parts.get_mut(part)) {
                *part = (*part).max(*requests);
            }
            if *requests > peak {
                (peak, at) = (*requests, Some(moment));
            }
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
