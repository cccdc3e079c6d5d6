//! Support's questions: what became of a request, and how much a partner uses the API.

use std::collections::HashMap;

use async_trait::async_trait;
use uuid::Uuid;

use super::tenant::tenant;
use super::{Call, Operator};
use crate::contract::operator::endpoints::SupportApi;
use crate::contract::operator::types;
use crate::contract::partner::policy;
use crate::domain::id::{ApiKeyId, OrganizationId};
use crate::error::{Error, Result};
use crate::store::requests::{NO_SUCH_REQUEST, RequestRow, request_uuid};
use crate::store::usage::{HOUR_MS, USAGE_DAYS, UsageRow, hour_of};

const DAY_MS: i64 = 24 * HOUR_MS;

#[async_trait]
impl SupportApi for Operator {
    async fn get_usage(
        &self,
        call: &Call,
        path: types::GetUsagePath,
        query: types::GetUsageQuery,
    ) -> Result<types::Usage> {
        let id = tenant(call, &path.organization_id).await?;
        let to = query.to.unwrap_or_else(|| call.now());
        let from = query.from.unwrap_or(to - DAY_MS);
        if from > to {
            return Err(Error::invalid("from", "must not be later than to"));
        }
        if to - from > USAGE_DAYS * DAY_MS {
            return Err(Error::invalid("from", format!("must not be more than {USAGE_DAYS} days before to")));
        }
        let app = call.app();
        // What this node has not written yet belongs to the answer.
        app.requests.flush().await?;
        let rows = app.store.usage(id, hour_of(from), hour_of(to)).await?;
        let names = app.store.key_names(id).await?;
        let total = Counts::of(rows.iter());
        let mut by_key: HashMap<Uuid, Vec<&UsageRow>> = HashMap::new();
        for row in &rows {
            by_key.entry(row.api_key_id).or_default().push(row);
        }
        let mut keys: Vec<_> = by_key
            .into_iter()
            .map(|(key, rows)| {
                let Counts { requests, errors, rate_limited, by_code } = Counts::of(rows.into_iter());
                types::KeyUsage {
                    key_id: ApiKeyId::from_uuid(key).to_string(),
                    key_name: names.get(&key).cloned().unwrap_or_default(),
                    requests,
                    errors,
                    rate_limited,
                    by_code,
                }
            })
            .collect();
        keys.sort_by(|a, b| b.requests.cmp(&a.requests).then_with(|| a.key_id.cmp(&b.key_id)));
        Ok(types::Usage {
            organization_id: id.to_string(),
            from: hour_of(from),
            to: hour_of(to) + HOUR_MS,
            requests: total.requests,
            errors: total.errors,
            rate_limited: total.rate_limited,
            by_code: total.by_code,
            keys,
        })
    }

    async fn get_request(&self, call: &Call, path: types::GetRequestPath) -> Result<types::RequestRecord> {
        let id = request_uuid(&path.partner_request_id)?;
        let app = call.app();
        app.requests.flush().await?;
        let row =
            app.store.request(id, call.now()).await?.ok_or_else(|| Error::not_found(NO_SUCH_REQUEST))?;
        let organization = row.organization_id.map(OrganizationId::from_uuid);
        let name = match (organization, row.api_key_id) {
            (Some(organization), Some(key)) => app.store.key_names(organization).await?.remove(&key),
            _ => None,
        };
        Ok(record(row, name))
    }
}

/// Requests added up.
struct Counts {
    requests: i64,
    errors: i64,
    rate_limited: i64,
    by_code: Vec<types::ErrorCount>,
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
        counts.by_code = codes
            .into_iter()
            .map(|(code, count)| types::ErrorCount { code: code.to_owned(), count })
            .collect();
        counts.by_code.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| a.code.cmp(&b.code)));
        counts
    }
}

fn record(row: RequestRow, key_name: Option<String>) -> types::RequestRecord {
    let policy = policy::ALL.iter().find(|policy| policy.operation == row.operation);
    let unmatched = || "unmatched".to_owned();
    #[expect(clippy::cast_precision_loss, reason = "the column holds 32 bits")]
    let duration_ms = row.micros as f64 / 1000.0;
    types::RequestRecord {
        id: format!("req_{}", row.request_id),
        at: row.at,
        organization_id: row.organization_id.map(|id| OrganizationId::from_uuid(id).to_string()),
        key_id: row.api_key_id.map(|id| ApiKeyId::from_uuid(id).to_string()),
        key_name,
        method: policy.map_or_else(unmatched, |policy| policy.method.to_owned()),
        route: policy.map_or_else(unmatched, |policy| policy.path.to_owned()),
        operation: row.operation,
        status: row.status,
        code: row.code,
        cause: row.cause,
        replayed: row.replayed,
        duration_ms,
        address: Some(row.address),
    }
}
