//! The rules of one objective: what is recorded of it, and the alerts when its budget burns.
//!
//! What is bad and what there is are recorded by the minute, and longer windows add these up: that weighs every event
//! the same, and a window of three days reads two series instead of hundreds.

use super::slo::{Burn, Measure, Objective, minutes};
use super::text::{Alert, HEAD, camel, record};

const MINUTES_OF_A_DAY: u32 = 24 * 60;

/// The file of its rules.
pub fn rules(objective: &Objective, burns: &[Burn]) -> String {
    let Objective { name, .. } = objective;
    let slo = [("slo", name.as_str())];
    let (all, bad) = recorded(objective);
    let mut text = format!("{HEAD}groups:\n  - name: trailflow-slo-{name}\n    interval: 1m\n    rules:\n");
    text += &record("trailflow:slo_all:rate1m", &slo, &all);
    text += &record("trailflow:slo_bad:rate1m", &slo, &bad);
    let mut windows: Vec<_> = burns.iter().flat_map(|burn| [burn.long.as_str(), &burn.short]).collect();
    windows.sort_by_key(|window| minutes(window).unwrap_or_default());
    windows.dedup();
    for window in windows {
        let ratio = format!(
            "sum_over_time(trailflow:slo_bad:rate1m{{slo=\"{name}\"}}[{window}])\n/ \
             sum_over_time(trailflow:slo_all:rate1m{{slo=\"{name}\"}}[{window}])"
        );
        text += &record("trailflow:slo_bad:ratio", &[("slo", name), ("window", window)], &ratio);
    }
    for burn in burns {
        text += &alert(objective, burn);
    }
    text
}

/// How much there is a second, and how much of it is bad.
fn recorded(objective: &Objective) -> (String, String) {
    match objective.measure() {
        Some(Measure::Bad { all, bad }) => (format!("sum(rate({all}[1m]))"), format!("sum(rate({bad}[1m]))")),
        Some(Measure::Good { all, good }) => {
            let sum = format!("sum(rate({all}[1m]))");
            (sum.clone(), format!("{sum} - sum(rate({good}[1m]))"))
        }
        Some(Measure::Up(up)) => (format!("count({up})"), format!("count({up}) - sum({up})")),
        None => unreachable!("it was checked when it was read"),
    }
}

fn alert(objective: &Objective, burn: &Burn) -> String {
    let Objective { name, title, promise, target, least_bad, .. } = objective;
    let Burn { factor, long, short, severity } = burn;
    let threshold = burn.threshold(objective);
    // A probe tells whether it is up, once a minute; a rate is of seconds.
    let of_a_minute = if matches!(objective.measure(), Some(Measure::Up(_))) { "" } else { " * 60" };
    let mut expr = format!(
        "trailflow:slo_bad:ratio{{slo=\"{name}\",window=\"{long}\"}} > {threshold}\n\
         and on (slo) trailflow:slo_bad:ratio{{slo=\"{name}\",window=\"{short}\"}} > {threshold}\n\
         and on (slo) sum_over_time(trailflow:slo_bad:rate1m{{slo=\"{name}\"}}[{long}]){of_a_minute} >= {least_bad}"
    );
    if minutes(long).is_ok_and(|minutes| minutes >= MINUTES_OF_A_DAY) {
        // Of a window that is hardly begun, a minute is a large share.
        expr += &format!("\nand on (slo) trailflow:slo_all:rate1m{{slo=\"{name}\"}} offset {long}");
    }
    let factor = factor.to_string();
    Alert {
        name: &format!("Trailflow{}Burns", camel(name)),
        expr: &expr,
        labels: &[("severity", severity), ("burn", &factor)],
        summary: &format!("{title}: the budget burns {factor} times as fast as it may"),
        description: &format!(
            "Promised: {promise}, {target} % of the time. Of the last {long}, {{{{ $value | humanizePercentage }}}} did not."
        ),
        runbook: &format!("slo-{}", name.replace('_', "-")),
        command: "trailflow ops health list",
    }
    .rule()
}
