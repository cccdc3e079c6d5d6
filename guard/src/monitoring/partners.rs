//! The rules of single integrations.
//!
//! Counts are rounded for each series before they are added: over a window that is much longer than a scrape's interval,
//! that takes back what `increase` adds for the edges of the window. A minute is looked at over 75 s, so that what falls
//! between two scrapes is not lost.

use super::text::{Alert, HEAD};
use super::thresholds::{Quiet, Thresholds};

/// One organization's: the others, who share the label `other`, say nothing of any of them.
const REQUESTS: &str = "trailflow_partner_requests_total{organization!=\"other\"";
const DELIVERIES: &str = "trailflow_partner_deliveries_total{organization!=\"other\"";

/// The file of these rules.
pub fn rules(partners: &Thresholds) -> String {
    let head = format!("{HEAD}groups:\n  - name: trailflow-partners\n    interval: 30s\n    rules:\n");
    head + &refused(partners)
        + &rate_limited(partners)
        + &server_errors(partners)
        + &failing(partners)
        + &parked(partners)
        + &quiet(partners)
        + &deprecated(partners)
}

/// So many, at least, in the window.
fn counted(series: &str, outcome: &str, minutes: i64) -> String {
    format!("sum by (organization) (round(increase({series},outcome=\"{outcome}\"}}[{minutes}m])))")
}

/// The minutes of the window in which there was any.
fn minutes_with(series: &str, outcome: &str, minutes: i64) -> String {
    // One second less, so that the window never has one minute too many.
    let window = minutes * 60 - 1;
    format!(
        "count_over_time((sum by (organization) (increase({series},outcome=\"{outcome}\"}}[75s])) > 0)[{window}s:1m])"
    )
}

fn alert(name: &str, severity: &str, expr: &str, summary: &str, description: &str, runbook: &str) -> String {
    Alert {
        name: &format!("TrailflowPartner{name}"),
        expr,
        labels: &[("severity", severity)],
        summary: &format!("{{{{ $labels.organization }}}} {summary}"),
        description,
        runbook: &format!("partner-{runbook}"),
        command: "trailflow ops health show {{ $labels.organization }}",
    }
    .rule()
}

fn refused(partners: &Thresholds) -> String {
    let (minutes, least) = (partners.refused.window_minutes, partners.refused.least);
    alert(
        "Refused",
        "ticket",
        &format!("{} >= {least}", counted(REQUESTS, "auth", minutes)),
        "sends requests with a key that has ended",
        &format!(
            "{{{{ $value }}}} requests of the last {minutes} minutes were refused although their secret matched: the key is revoked, expired, blocked or of another mode."
        ),
        "refused",
    )
}

fn rate_limited(partners: &Thresholds) -> String {
    let (minutes, least) = (partners.rate_limited.window_minutes, partners.rate_limited.least_minutes);
    alert(
        "RateLimited",
        "ticket",
        &format!("{} >= {least}", minutes_with(REQUESTS, "rate", minutes)),
        "meets the limit of a key again and again",
        &format!("Requests were beyond the limit in {{{{ $value }}}} of the last {minutes} minutes."),
        "rate-limited",
    )
}

fn server_errors(partners: &Thresholds) -> String {
    let of = &partners.server_errors;
    let (minutes, least, least_minutes) = (of.window_minutes, of.least, of.least_minutes);
    let count = counted(REQUESTS, "server", minutes);
    let spread = minutes_with(REQUESTS, "server", minutes);
    alert(
        "ServerErrors",
        "page",
        &format!("{count} >= {least}\nand on (organization) {spread} >= {least_minutes}"),
        "gets server errors",
        &format!(
            "{{{{ $value }}}} of its requests of the last {minutes} minutes were answered with a server error."
        ),
        "server-errors",
    )
}

fn failing(partners: &Thresholds) -> String {
    let (minutes, least) = (partners.deliveries_failing.window_minutes, partners.deliveries_failing.least);
    let (failed, delivered) =
        (counted(DELIVERIES, "failed", minutes), counted(DELIVERIES, "delivered", minutes));
    alert(
        "DeliveriesFailing",
        "ticket",
        &format!("{failed} >= {least}\nunless on (organization) {delivered} > 0"),
        "gets no webhooks",
        &format!(
            "{{{{ $value }}}} attempts to deliver failed in the last {minutes} minutes, and none succeeded."
        ),
        "deliveries-failing",
    )
}

fn parked(partners: &Thresholds) -> String {
    let (minutes, least) = (partners.deliveries_parked.window_minutes, partners.deliveries_parked.least);
    alert(
        "DeliveriesParked",
        "ticket",
        &format!("{} >= {least}", counted(DELIVERIES, "parked", minutes)),
        "has deliveries that were given up",
        &format!(
            "{{{{ $value }}}} deliveries were parked in the last {minutes} minutes. They wait for a replay."
        ),
        "deliveries-parked",
    )
}

fn quiet(partners: &Thresholds) -> String {
    let Quiet { factor, percentile, over_days, history_days, least_minutes } = &partners.quiet;
    let least_seconds = least_minutes * 60;
    // A node that has not counted yet tells 0.
    let last = "max by (organization) (trailflow_partner_last_request_timestamp_seconds{organization!=\"other\"} > 0)";
    let usual = "max by (organization) (trailflow_partner_usual_gap_seconds{organization!=\"other\"} > 0)";
    alert(
        "Quiet",
        "ticket",
        &format!("time() - {last}\n> on (organization) clamp_min({factor} * {usual}, {least_seconds})"),
        "went quiet",
        &format!(
            "It has sent nothing for {{{{ $value | humanizeDuration }}}}, {factor} times as long as is usual at this hour: by the {percentile}th percentile of its gaps over {over_days} days, after {history_days} days of history."
        ),
        "quiet",
    )
}

fn deprecated(partners: &Thresholds) -> String {
    let of = &partners.deprecated;
    let (minutes, least, days) = (of.window_minutes, of.least, of.before_sunset_days);
    let seconds = days * 86_400;
    alert(
        "DeprecatedOperation",
        "ticket",
        &format!(
            "sum by (organization, operation) (round(increase(trailflow_deprecated_requests_total{{organization!=\"other\"}}[{minutes}m]))) >= {least}\n\
             and on (operation) max by (operation) (trailflow_deprecated_operation_sunset_timestamp_seconds) - time() < {seconds}"
        ),
        "calls {{ $labels.operation }}, which ends soon",
        &format!(
            "{{{{ $value }}}} requests of the last day went to an operation whose sunset is less than {days} days away."
        ),
        "deprecated-operation",
    )
}
