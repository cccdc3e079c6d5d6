//! Whether an integration is in trouble: numbers in, findings out.
//!
//! Each finding is one alert rule of `deploy/monitoring/rules/partners.yaml`, by the same thresholds. A window of counts
//! has whole minutes and the one that goes on; where minutes are counted, that one does not count yet.

use super::thresholds::Thresholds;
pub use crate::contract::operator::words::IntegrationTrouble as Trouble;
use crate::domain::outcome::{DeliveryOutcome, RequestOutcome};
use crate::store::usage::outcomes::{MINUTE_MS, OutcomeCounts};

/// What was counted of one integration.
#[derive(Debug, Clone, Default)]
pub struct Figures {
    /// The minutes with counts, by their beginnings.
    pub minutes: Vec<(i64, OutcomeCounts)>,
    /// When it last used one of its keys.
    pub last_request_at: Option<i64>,
    /// How long it usually sends nothing at this hour, in seconds; of live integrations, once it is known.
    pub usual_gap_s: Option<i64>,
    /// Requests to operations that end soon.
    pub deprecated: Vec<(&'static str, i64)>,
}

/// Something that is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What it is.
    pub trouble: Trouble,
    /// How many requests, minutes or deliveries; of one that went quiet, for how many seconds.
    pub count: i64,
    /// The operation that ends soon.
    pub operation: Option<&'static str>,
}

/// What is wrong with an integration at a moment.
#[must_use]
pub fn judge(figures: &Figures, thresholds: &Thresholds, now: i64) -> Vec<Finding> {
    let view = View { figures, minute: now - now.rem_euclid(MINUTE_MS) };
    let mut found = Vec::new();
    let mut find = |trouble, count| found.push(Finding { trouble, count, operation: None });

    let refused = view.requests(RequestOutcome::Auth, thresholds.refused.window_minutes);
    if refused >= thresholds.refused.least {
        find(Trouble::Refused, refused);
    }
    let limited = view.minutes_with(RequestOutcome::Rate, thresholds.rate_limited.window_minutes);
    if limited >= thresholds.rate_limited.least_minutes {
        find(Trouble::RateLimited, i64::try_from(limited).unwrap_or(i64::MAX));
    }
    let of = thresholds.server_errors;
    let errors = view.requests(RequestOutcome::Server, of.window_minutes);
    let spread = view.minutes_with(RequestOutcome::Server, of.window_minutes);
    if errors >= of.least && spread >= of.least_minutes {
        find(Trouble::ServerErrors, errors);
    }
    let of = thresholds.deliveries_failing;
    let failed = view.deliveries(DeliveryOutcome::Failed, of.window_minutes);
    if failed >= of.least && view.deliveries(DeliveryOutcome::Delivered, of.window_minutes) == 0 {
        find(Trouble::DeliveriesFailing, failed);
    }
    let of = thresholds.deliveries_parked;
    let parked = view.deliveries(DeliveryOutcome::Parked, of.window_minutes);
    if parked >= of.least {
        find(Trouble::DeliveriesParked, parked);
    }
    if let (Some(last), Some(usual_s)) = (figures.last_request_at, figures.usual_gap_s) {
        let of = thresholds.quiet;
        let silent_s = now / 1000 - last / 1000;
        if silent_s > (of.factor * usual_s).max(of.least_minutes * 60) {
            find(Trouble::Quiet, silent_s);
        }
    }
    let deprecated =
        figures.deprecated.iter().filter(|(_, requests)| *requests >= thresholds.deprecated.least);
    found.extend(deprecated.map(|(operation, requests)| Finding {
        trouble: Trouble::DeprecatedOperation,
        count: *requests,
        operation: Some(operation),
    }));
    found
}

/// The figures as they look in one minute.
struct View<'a> {
    figures: &'a Figures,
    /// The beginning of the minute that goes on.
    minute: i64,
}

impl View<'_> {
    fn since(&self, minutes: i64) -> impl Iterator<Item = &(i64, OutcomeCounts)> {
        let since = self.minute - minutes * MINUTE_MS;
        self.figures.minutes.iter().filter(move |(minute, _)| *minute >= since)
    }

    fn requests(&self, outcome: RequestOutcome, minutes: i64) -> i64 {
        self.since(minutes).map(|(_, outcomes)| outcomes.requests(outcome)).sum()
    }

    fn deliveries(&self, outcome: DeliveryOutcome, minutes: i64) -> i64 {
        self.since(minutes).map(|(_, outcomes)| outcomes.deliveries(outcome)).sum()
    }

    fn minutes_with(&self, outcome: RequestOutcome, minutes: i64) -> usize {
        let whole = self.since(minutes).filter(|(minute, _)| *minute < self.minute);
        whole.filter(|(_, outcomes)| outcomes.requests(outcome) > 0).count()
    }
}

#[cfg(test)]
mod tests {
    use super::super::thresholds::thresholds;
    use super::*;

    const NOON: i64 = 1_774_008_000_000;

    /// Requests that came to this, so many in each of these minutes before noon.
    fn requests(outcome: RequestOutcome, minutes: &[(i64, usize)]) -> Figures {
        let minute = |(ago, many): &(i64, usize)| {
            let mut outcomes = OutcomeCounts::default();
            (0..*many).for_each(|_| outcomes.add_request(outcome));
            (NOON - ago * MINUTE_MS, outcomes)
        };
        Figures { minutes: minutes.iter().map(minute).collect(), ..Figures::default() }
    }

    fn troubles(figures: &Figures) -> Vec<(Trouble, i64)> {
        judge(figures, thresholds(), NOON).iter().map(|found| (found.trouble, found.count)).collect()
    }

    #[test]
    fn minimum_counts_keep_a_single_failure_quiet() {
        use RequestOutcome::{Auth, Rate, Server};
        assert_eq!(troubles(&requests(Auth, &[(11, 50), (10, 4), (1, 5)])), []);
        assert_eq!(troubles(&requests(Auth, &[(10, 5), (0, 5)])), [(Trouble::Refused, 10)]);
        assert_eq!(troubles(&requests(Rate, &[(6, 9), (2, 900), (1, 900), (0, 9)])), []);
        assert_eq!(troubles(&requests(Rate, &[(5, 1), (2, 1), (1, 1)])), [(Trouble::RateLimited, 3)]);
        assert_eq!(troubles(&requests(Server, &[(2, 500), (1, 500)])), [], "the database restarts");
        assert_eq!(troubles(&requests(Server, &[(9, 1), (2, 2), (1, 2)])), [(Trouble::ServerErrors, 5)]);
    }

    #[test]
    fn deliveries_fail_when_none_arrives() {
        let deliveries = |failed: usize, delivered: usize| {
            let mut outcomes = OutcomeCounts::default();
            (0..failed).for_each(|_| outcomes.add_delivery(DeliveryOutcome::Failed));
            (0..delivered).for_each(|_| outcomes.add_delivery(DeliveryOutcome::Delivered));
            Figures { minutes: vec![(NOON - MINUTE_MS, outcomes)], ..Figures::default() }
        };
        assert_eq!(troubles(&deliveries(5, 0)), [(Trouble::DeliveriesFailing, 5)]);
        assert_eq!(troubles(&deliveries(5, 1)), []);
        assert_eq!(troubles(&deliveries(4, 0)), []);
    }

    #[test]
    fn quiet_is_judged_by_what_is_usual() {
        let silent = |minutes: i64, usual_gap_s| Figures {
            last_request_at: Some(NOON - minutes * MINUTE_MS),
            usual_gap_s,
            ..Figures::default()
        };
        assert_eq!(troubles(&silent(30, Some(600))), []);
        assert_eq!(troubles(&silent(31, Some(600))), [(Trouble::Quiet, 31 * 60)]);
        assert_eq!(troubles(&silent(15, Some(60))), [], "never before a quarter of an hour");
        assert_eq!(troubles(&silent(5_000, None)), [], "nothing is known");
    }
}
