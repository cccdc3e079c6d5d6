//! The alert rules, by promtool: beside the judgement of `ops health` on the same traffic, and over a healthy day.
//! `make test-monitoring` runs these; promtool is Debian's.

use std::fmt::Write;
use std::process::Command;

use trailflow::domain::rhythm::Rhythm;
use trailflow::use_cases::integrations::judge::judge;
use trailflow::use_cases::integrations::thresholds::thresholds;

use super::traffic::{MINUTE_MS, Traffic, write_series};

const RULES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/deploy/monitoring/rules");

/// Runs `promtool test rules` on this.
fn promtool(rules: &str, tests: &str) {
    let file = tempfile::Builder::new().suffix(".yaml").tempfile().unwrap();
    let head = format!("rule_files: [{rules}]\nevaluation_interval: 1m\ntests:\n");
    std::fs::write(file.path(), head + tests).unwrap();
    let tested = Command::new("promtool").args(["test", "rules"]).arg(file.path()).output();
    let tested = tested.expect("promtool: run make test-monitoring");
    let told =
        String::from_utf8_lossy(&tested.stdout).into_owned() + &String::from_utf8_lossy(&tested.stderr);
    let short: String = told.chars().take(4_000).collect();
    assert!(tested.status.success(), "{short}");
}

/// `DELIVERIES_FAILING` is `TrailflowPartnerDeliveriesFailing`.
fn alert_of(trouble: &str) -> String {
    let words = trouble.split('_').map(|word| word[..1].to_owned() + &word[1..].to_lowercase());
    format!("TrailflowPartner{}", words.collect::<String>())
}

#[test]
#[ignore = "needs promtool: make test-monitoring"]
fn the_rules_and_ops_health_judge_the_same_traffic_alike() {
    let (mut tests, mut found) = (String::new(), 0);
    for number in 0..60 {
        let traffic = Traffic::random(number, 240);
        let _ =
            write!(tests, "  - interval: 1m\n    input_series:\n{}    promql_expr_test:\n", traffic.series());
        for end in (70..240).step_by(7) {
            let now = i64::try_from(end).unwrap() * MINUTE_MS;
            let mut alerts: Vec<_> = judge(&traffic.figures(end), thresholds(), now)
                .iter()
                .map(|finding| alert_of(finding.trouble.as_str()))
                .collect();
            alerts.sort();
            found += alerts.len();
            let samples: String = alerts
                .iter()
                .map(|alert| {
                    format!("\n          - labels: '{{alertname=\"{alert}\"}}'\n            value: 1")
                })
                .collect();
            let samples = if samples.is_empty() { " []".to_owned() } else { samples };
            let _ = writeln!(
                tests,
                "      - expr: count by (alertname) (ALERTS{{alertstate=\"firing\"}})\n        eval_time: {end}m\n        exp_samples:{samples}"
            );
        }
    }
    assert!(found > 100, "{found} findings");
    promtool(&format!("{RULES}/partners.yaml"), &tests);
}

/// Requests of a minute of an office that works from 8 to 18, and of one of a system that never sleeps.
fn expected_requests(number: usize, minute: usize) -> u32 {
    let hour = minute / 60 % 24;
    match number % 4 {
        0 => 1 + u32::try_from((minute * 7 + number) % 5).unwrap(),
        1 | 2 if (8..18).contains(&hour) => u32::from((minute + number).is_multiple_of(number % 7 + 1)) * 3,
        3 if (6..22).contains(&hour) => u32::from((minute + number).is_multiple_of(20)),
        _ => 0,
    }
}

/// Two hundred organizations: a night that is quiet, two deploys, a restart of the database that takes half a minute.
#[test]
#[ignore = "needs promtool: make test-monitoring"]
fn a_healthy_day_fires_nothing() {
    const LONG: usize = 24 * 60;
    // Deploys at 10:00 and 16:30; the database restarts at 14:20.
    let (restarts, restart) = (vec![10 * 60, 16 * 60 + 30], 14 * 60 + 20);
    let mut series = String::new();
    let mut all = vec![0_i64; LONG];
    let mut bad = vec![0_i64; LONG];
    for number in 0..200 {
        let mut minutes = vec![[0_u32; 9]; LONG];
        for (minute, counts) in minutes.iter_mut().enumerate() {
            counts[0] = expected_requests(number, minute);
            if minute == restart {
                // Half of the minute fails.
                counts[5] = counts[0].div_ceil(2);
                counts[0] -= counts[5];
            }
            if (minute + number).is_multiple_of(97) {
                counts[1] += 1;
            }
            if minute.is_multiple_of(3) {
                counts[6] = counts[0];
            }
            // One of ten has an endpoint that now and then fails once.
            if number.is_multiple_of(10) && minute.is_multiple_of(45) {
                counts[7] = 1;
            }
            all[minute] += i64::from(counts[0] + counts[1] + counts[5]);
            bad[minute] += i64::from(counts[5]);
        }
        let usual_gap_s = usual(number, LONG);
        let traffic = Traffic {
            organization: format!("org_{number}"),
            minutes,
            usual_gap_s,
            restarts: restarts.clone(),
        };
        series += &traffic.series();
    }
    for (name, counts) in
        [("200", all.iter().zip(&bad).map(|(all, bad)| all - bad).collect::<Vec<_>>()), ("503", bad)]
    {
        let mut sum = 0;
        let sums = [0].into_iter().chain(counts.iter().enumerate().map(|(minute, count)| {
            sum = if restarts.contains(&minute) { *count } else { sum + count };
            sum
        }));
        let labels = format!("surface=\"partner\",status=\"{name}\",instance=\"n1\"");
        write_series(&mut series, &format!("trailflow_requests_total{{{labels}}}"), sums);
    }
    // A node is away for a minute while it is deployed; keys are half a minute old while the database restarts.
    let at = |minute: &usize| restarts.contains(minute);
    write_series(
        &mut series,
        "up{job=\"trailflow\",instance=\"n1\"}",
        (0..LONG).map(|minute| i64::from(!at(&minute))),
    );
    write_series(&mut series, "up{job=\"trailflow\",instance=\"n2\"}", (0..LONG).map(|_| 1));
    let stale = (0..LONG).map(|minute| if minute == restart { 30 } else { 0 });
    write_series(&mut series, "trailflow_key_directory_age_seconds{instance=\"n1\"}", stale);
    let moments: Vec<_> =
        (30..LONG).step_by(30).chain([restart + 1, restart + 2, restart + 3, restart + 5]).collect();
    let mut tests = format!("  - interval: 1m\n    input_series:\n{series}    promql_expr_test:\n");
    for minute in moments {
        let _ = writeln!(
            tests,
            "      - expr: count by (alertname) (ALERTS{{alertstate=\"firing\",alertname!=\"TrailflowWatchdog\"}})\n        eval_time: {minute}m\n        exp_samples: []"
        );
    }
    let rules = format!("{RULES}/partners.yaml, {RULES}/platform.yaml, {RULES}/slo-api_availability.yaml");
    promtool(&rules, &tests);
}

/// What is usual for such an organization, measured as the product measures it, over 14 days like these.
fn usual(number: usize, long: usize) -> Vec<i64> {
    // 1970-01-01 was a Thursday; promtool's time begins there.
    const DAYS: usize = 14;
    let minute_ms = |minute: usize| i64::try_from(minute).unwrap() * MINUTE_MS;
    let active: Vec<_> =
        (0..DAYS * 24 * 60).filter(|minute| expected_requests(number, *minute) > 0).map(minute_ms).collect();
    let since = active.first().copied().unwrap_or_default();
    let rhythm = Rhythm::measured(&active, (since, minute_ms(DAYS * 24 * 60)), thresholds().quiet.percentile);
    (0..=long).map(|minute| rhythm.usual_gap_s(minute_ms(minute)).unwrap_or(0)).collect()
}
