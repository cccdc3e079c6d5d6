//! `getIntegrationsHealth`: how integrations are, and what to look at.

use std::collections::HashMap;
use std::sync::Arc;

use uuid::Uuid;

use super::judge::{Figures, Finding, Trouble, judge};
use super::thresholds::{Thresholds, thresholds};
use crate::contract::operator::types::{IntegrationFinding, IntegrationHealth, IntegrationRefusal};
use crate::contract::partner::policy;
use crate::domain::access::AccessState;
use crate::domain::id::{ApiKeyId, OrganizationId};
use crate::domain::rhythm::Rhythm;
use crate::error::Result;
use crate::requests::RequestLog;
use crate::store::Store;
use crate::store::access::OrganizationRow;
use crate::store::usage::outcomes::{MINUTE_MS, OutcomeCounts};
use crate::store::usage::refusals::RefusalRow;
use crate::store::usage::{UsageFilter, quarter_of};

const HOUR_MS: i64 = 60 * MINUTE_MS;
const DAY_MS: i64 = 24 * HOUR_MS;
/// Requests that are named as examples of a finding, at most.
const EXAMPLES: usize = 3;

/// How these integrations are, in their order.
///
/// # Errors
/// When the database cannot be asked.
pub async fn health(
    (store, log): (&Store, &Arc<RequestLog>),
    now: i64,
    organizations: &[OrganizationRow],
) -> Result<Vec<IntegrationHealth>> {
    // What this node has not written yet belongs to the answer.
    log.flush().await?;
    let thresholds = thresholds();
    let ids: Vec<_> = organizations.iter().map(|row| row.id).collect();
    let mut minutes = store.outcome_minutes(&ids, now - longest_window(thresholds)).await?;
    let mut refusals = store.refusals_of(&ids, quarter_of(now - HOUR_MS), now + 1).await?;
    let deprecated = Ending::of(thresholds, now);
    let mut all = Vec::with_capacity(organizations.len());
    for row in organizations {
        let counted = minutes.remove(&row.id).unwrap_or_default();
        let figures = figures(store, row, counted, (&deprecated, now)).await?;
        let found = judge(&figures, thresholds, now);
        let refused = refusals.remove(&row.id).unwrap_or_default();
        all.push(shown((store, row), &figures, found, refused, now).await?);
    }
    Ok(all)
}

fn longest_window(thresholds: &Thresholds) -> i64 {
    let Thresholds { refused, rate_limited, server_errors, deliveries_failing, deliveries_parked, .. } =
        thresholds;
    let windows = [
        refused.window_minutes,
        rate_limited.window_minutes,
        server_errors.window_minutes,
        deliveries_failing.window_minutes,
        deliveries_parked.window_minutes,
    ];
    (windows.into_iter().max().unwrap_or_default() + 1) * MINUTE_MS
}

/// The operations whose sunset is near.
struct Ending {
    operations: Vec<&'static str>,
    since: i64,
}

impl Ending {
    fn of(thresholds: &Thresholds, now: i64) -> Ending {
        let of = thresholds.deprecated;
        let until = now + of.before_sunset_days * DAY_MS;
        let ends_soon = policy::ALL
            .iter()
            .filter(|policy| policy.deprecation.is_some_and(|deprecation| deprecation.sunset_ms() < until));
        let operations = ends_soon.map(|policy| policy.operation).collect();
        Ending { operations, since: now - of.window_minutes * MINUTE_MS }
    }

    async fn calls(
        &self,
        store: &Store,
        organization: OrganizationId,
        now: i64,
    ) -> Result<Vec<(&'static str, i64)>> {
        if self.operations.is_empty() {
            return Ok(Vec::new());
        }
        let span = (quarter_of(self.since), now + 1);
        let rows = store.usage_by_operation(organization, span, UsageFilter::default()).await?;
        let calls = |operation: &&'static str| {
            let of_it = rows.iter().filter(|row| row.operation == **operation);
            (*operation, of_it.map(|row| row.requests).sum())
        };
        Ok(self.operations.iter().map(calls).collect())
    }
}

async fn figures(
    store: &Store,
    row: &OrganizationRow,
    minutes: Vec<(i64, OutcomeCounts)>,
    (ending, now): (&Ending, i64),
) -> Result<Figures> {
    let known = store.rhythms(Some(row.id)).await?.into_iter().next();
    let rhythm = known.as_ref().and_then(|known| known.hours.as_deref()).map(Rhythm::of_stored);
    Ok(Figures {
        minutes,
        last_request_at: known.and_then(|known| known.last_used_at),
        usual_gap_s: rhythm.and_then(|rhythm| rhythm.usual_gap_s(now)),
        deprecated: ending.calls(store, OrganizationId::from_uuid(row.id), now).await?,
    })
}

async fn shown(
    (store, row): (&Store, &OrganizationRow),
    figures: &Figures,
    found: Vec<Finding>,
    refused: Vec<RefusalRow>,
    now: i64,
) -> Result<IntegrationHealth> {
    let organization = OrganizationId::from_uuid(row.id);
    let mut examples = Examples::default();
    if found.iter().any(|finding| !codes_of(finding.trouble).is_empty()) {
        examples = Examples::of(store, organization, now).await?;
    }
    let refusal = |row: RefusalRow| IntegrationRefusal {
        key_id: ApiKeyId::from_uuid(row.api_key_id).to_string(),
        cause: row.cause,
        count: row.requests,
    };
    Ok(IntegrationHealth {
        organization_id: organization.to_string(),
        organization_name: row.name.clone(),
        access_state: AccessState::of_stored(&row.access_state),
        findings: found.into_iter().map(|finding| shown_finding(finding, &examples)).collect(),
        refusals: refused.into_iter().map(refusal).collect(),
        last_request_at: figures.last_request_at,
        usual_gap_seconds: figures.usual_gap_s,
    })
}

fn shown_finding(finding: Finding, examples: &Examples) -> IntegrationFinding {
    IntegrationFinding {
        trouble: finding.trouble,
        count: finding.count,
        operation: finding.operation.map(str::to_owned),
        request_ids: examples.with(codes_of(finding.trouble)),
    }
}

/// The codes with which a finding's requests were answered.
fn codes_of(trouble: Trouble) -> &'static [&'static str] {
    match trouble {
        Trouble::Refused => &["unauthorized"],
        Trouble::RateLimited => &["rate_limited"],
        Trouble::ServerErrors => &["internal_error", "service_unavailable"],
        _ => &[],
    }
}

/// The newest request of each operation and code.
#[derive(Default)]
struct Examples(HashMap<String, Vec<(i64, Uuid)>>);

impl Examples {
    async fn of(store: &Store, organization: OrganizationId, now: i64) -> Result<Examples> {
        let mut by_code: HashMap<String, Vec<(i64, Uuid)>> = HashMap::new();
        for row in store.failures(organization, now).await? {
            if let Some(id) = row.last_id {
                by_code.entry(row.code).or_default().push((row.last_at, id));
            }
        }
        Ok(Examples(by_code))
    }

    fn with(&self, codes: &[&str]) -> Vec<String> {
        let mut newest: Vec<_> = codes.iter().filter_map(|code| self.0.get(*code)).flatten().collect();
        newest.sort_unstable_by(|a, b| b.cmp(a));
        newest.into_iter().take(EXAMPLES).map(|(_, id)| format!("req_{id}")).collect()
    }
}
