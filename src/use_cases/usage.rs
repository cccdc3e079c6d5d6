//! How much the keys of an organization use the API.

use std::collections::HashMap;
use std::sync::Arc;

use uuid::Uuid;

use super::Author;
use crate::contract::operator::types::{CauseCount, ErrorCount, KeyUsage, Usage};
use crate::domain::id::{ApiKeyId, OrganizationId};
use crate::error::{Error, Result};
use crate::requests::RequestLog;
use crate::store::Store;
use crate::store::usage::refusals::RefusalRow;
use crate::store::usage::{HOUR_MS, USAGE_DAYS, UsageRow, hour_of};

const DAY_MS: i64 = 24 * HOUR_MS;

/// The requests of whole hours, together and by key, the busiest first; without bounds those of the last day.
///
/// # Errors
/// When the time is none, or longer than counts are kept.
pub async fn get_usage(
    (store, log): (&Store, &Arc<RequestLog>),
    by: &dyn Author,
    organization: OrganizationId,
    (from, to): (Option<i64>, Option<i64>),
) -> Result<Usage> {
    let to = to.unwrap_or_else(|| by.now());
    let from = from.unwrap_or(to - DAY_MS);
    if from > to {
        return Err(Error::invalid("from", "must not be later than to"));
    }
    if to - from > USAGE_DAYS * DAY_MS {
        return Err(Error::invalid("from", format!("must not be more than {USAGE_DAYS} days before to")));
    }
    // What this node has not written yet belongs to the answer.
    log.flush().await?;
    let rows = store.usage(organization, hour_of(from), hour_of(to)).await?;
    let refusals = store.refusals(organization, hour_of(from), hour_of(to) + HOUR_MS).await?;
    let names = store.key_names(organization).await?;
    let Counts { requests, errors, rate_limited, by_code } = Counts::of(rows.iter());
    Ok(Usage {
        organization_id: organization.to_string(),
        from: hour_of(from),
        to: hour_of(to) + HOUR_MS,
        requests,
        errors,
        rate_limited,
        by_code,
        by_cause: by_cause(refusals.iter()),
        keys: by_key(&rows, &refusals, &names),
    })
}

/// The refusals added up by cause, the most frequent first.
fn by_cause<'a>(refusals: impl Iterator<Item = &'a RefusalRow>) -> Vec<CauseCount> {
    let mut causes: HashMap<&str, i64> = HashMap::new();
    for row in refusals {
        *causes.entry(&row.cause).or_default() += row.requests;
    }
    let mut causes: Vec<_> =
        causes.into_iter().map(|(cause, count)| CauseCount { cause: cause.to_owned(), count }).collect();
    causes.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| a.cause.cmp(&b.cause)));
    causes
}

fn by_key(rows: &[UsageRow], refusals: &[RefusalRow], names: &HashMap<Uuid, String>) -> Vec<KeyUsage> {
    let mut by_key: HashMap<Uuid, Vec<&UsageRow>> = HashMap::new();
    for row in rows {
        by_key.entry(row.api_key_id).or_default().push(row);
    }
    let usage = |(key, rows): (Uuid, Vec<&UsageRow>)| {
        let Counts { requests, errors, rate_limited, by_code } = Counts::of(rows.into_iter());
        KeyUsage {
            key_id: ApiKeyId::from_uuid(key).to_string(),
            key_name: names.get(&key).cloned().unwrap_or_default(),
            requests,
            errors,
            rate_limited,
            by_code,
            by_cause: by_cause(refusals.iter().filter(|row| row.api_key_id == key)),
        }
    };
    let mut keys: Vec<_> = by_key.into_iter().map(usage).collect();
    keys.sort_by(|a, b| b.requests.cmp(&a.requests).then_with(|| a.key_id.cmp(&b.key_id)));
    keys
}

/// Requests added up.
struct Counts {
    requests: i64,
    errors: i64,
    rate_limited: i64,
    by_code: Vec<ErrorCount>,
}

impl Counts {
    fn of<'a>(rows: impl Iterator<Item = &'a UsageRow>) -> Counts {
        let mut counts = Counts { requests: 0, errors: 0, rate_limited: 0, by_code: Vec::new() };
        let mut codes: HashMap<&str, i64> = HashMap::new();
        for row in rows {
            counts.requests += row.requests;
            if !row.code.is_empty() {
                counts.errors += row.requests;
                *codes.entry(&row.code).or_default() += row.requests;
            }
        }
        counts.rate_limited = codes.get("rate_limited").copied().unwrap_or(0);
        counts.by_code =
            codes.into_iter().map(|(code, count)| ErrorCount { code: code.to_owned(), count }).collect();
        counts.by_code.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| a.code.cmp(&b.code)));
        counts
    }
}
