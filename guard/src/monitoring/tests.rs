//! Tests of an objective's rules, for `promtool test rules`: a total failure in simulated time, with the minute at which
//! each alert must begin and end, worked out here a second time; what must fire nothing; and counters that start anew.

use std::fmt::Write;

use super::slo::{Burn, Measure, Objective, minutes};
use super::text::{HEAD, camel};

/// Minutes before the failure: as long as the longest window, so that every alert is awake.
const HEALTHY: u32 = 3 * 24 * 60;
/// Minutes of the failure, and after it.
const FAILING: u32 = 30;
const RECOVERED: u32 = 370;
/// Events of a minute.
const EVENTS: u32 = 60;
/// A process starts anew at these minutes of the healthy time.
const RESTARTS: [u32; 2] = [700, 4_000];

/// The file of its tests.
pub fn of(objective: &Objective, burns: &[Burn]) -> String {
    let mut text = format!(
        "{HEAD}rule_files: [../rules/slo-{}.yaml]\nevaluation_interval: 1m\ntests:\n",
        objective.name
    );
    text += &total_failure(objective, burns);
    text += &below(objective);
    text += &too_few(objective);
    text
}

/// The series of an objective: what is good, and what there is or what is bad.
struct Names {
    good: String,
    /// `None`: a gauge, which is up or not.
    bad: Option<String>,
    bad_counts_as_good: bool,
}

impl Names {
    fn of(objective: &Objective) -> Names {
        match objective.measure() {
            Some(Measure::Bad { all, bad }) => Names {
                good: with_label(all, "instance=\"a\""),
                bad: Some(with_label(&bad.replace("=~\"5..\"", "=\"503\""), "instance=\"a\"")),
                bad_counts_as_good: false,
            },
            Some(Measure::Good { all, good }) => Names {
                good: with_label(good, "instance=\"a\""),
                bad: Some(with_label(all, "instance=\"a\"")),
                bad_counts_as_good: true,
            },
            Some(Measure::Up(up)) => {
                Names { good: with_label(up, "instance=\"a\""), bad: None, bad_counts_as_good: false }
            }
            None => unreachable!("it was checked when it was read"),
        }
    }

    /// The series of a history of minutes, each with its good and its bad events; a counter starts anew where `None` is.
    fn series(&self, history: &[Option<(f64, f64)>]) -> String {
        let mut text = String::new();
        match &self.bad {
            None => {
                let up = history
                    .iter()
                    .map(|minute| minute.map_or(1.0, |(good, bad)| good / (good + bad).max(1.0)));
                let _ = writeln!(text, "      - series: '{}'\n        values: '{}'", self.good, gauge(up));
            }
            Some(bad_name) => {
                let all = self.bad_counts_as_good;
                let good = history.iter().map(|minute| minute.map(|(good, _)| good));
                let bad =
                    history.iter().map(|minute| minute.map(|(good, bad)| if all { good + bad } else { bad }));
                let (good, bad) = (counter(good), counter(bad));
                let _ = writeln!(text, "      - series: '{}'\n        values: '{good}'", self.good);
                let _ = writeln!(text, "      - series: '{bad_name}'\n        values: '{bad}'");
            }
        }
        text
    }
}

fn with_label(selector: &str, label: &str) -> String {
    match selector.strip_suffix('}') {
        Some(selector) => format!("{selector},{label}}}"),
        None => format!("{selector}{{{label}}}"),
    }
}

/// Every minute's events added up, in promtool's notation.
fn counter(minutes: impl Iterator<Item = Option<f64>>) -> String {
    let (mut runs, mut value): (Vec<(f64, f64, u32)>, f64) = (vec![(0.0, 0.0, 0)], 0.0);
    for minute in minutes {
        let Some(step) = minute else {
            value = 0.0;
            runs.push((value, 0.0, 0));
            continue;
        };
        value += step;
        match runs.last_mut() {
            Some((_, of, more)) if *more == 0 || (*of - step).abs() < 1e-12 => {
                (*of, *more) = (step, *more + 1)
            }
            _ => runs.push((value, step, 0)),
        }
    }
    notation(&runs)
}

fn gauge(minutes: impl Iterator<Item = f64>) -> String {
    let mut runs: Vec<(f64, f64, u32)> = vec![(1.0, 0.0, 0)];
    for value in minutes {
        match runs.last_mut() {
            Some((of, _, more)) if (*of - value).abs() < 1e-12 => *more += 1,
            _ => runs.push((value, 0.0, 0)),
        }
    }
    notation(&runs)
}

fn notation(runs: &[(f64, f64, u32)]) -> String {
    let runs: Vec<_> = runs.iter().map(|(from, step, more)| format!("{from}+{step}x{more}")).collect();
    runs.join(" ")
}

fn total_failure(objective: &Objective, burns: &[Burn]) -> String {
    let event = f64::from(EVENTS);
    let history: Vec<_> = (1..=HEALTHY + FAILING + RECOVERED)
        .map(|minute| match minute {
            _ if RESTARTS.contains(&minute) => None,
            _ if fails(minute) => Some((0.0, event)),
            _ => Some((event, 0.0)),
        })
        .collect();
    let mut moments = vec![600, RESTARTS[0], RESTARTS[1] + 1, HEALTHY];
    for burn in burns {
        let states: Vec<_> =
            (HEALTHY..HEALTHY + FAILING + RECOVERED).map(|minute| fires(objective, burn, minute)).collect();
        let (begin, end) = (states.iter().position(|fires| *fires), states.iter().rposition(|fires| *fires));
        for (before, after) in [(begin, 1), (end, 1)] {
            let minute = HEALTHY + u32::try_from(before.unwrap_or_default()).unwrap_or_default();
            moments.extend([minute.saturating_sub(u32::from(before == begin)), minute, minute + after]);
        }
    }
    moments.sort_unstable();
    moments.dedup();
    let expected: String = moments.iter().map(|minute| expected(objective, burns, *minute)).collect();
    test("a total failure, and its end", &Names::of(objective).series(&history), &expected)
}

fn fails(minute: u32) -> bool {
    (HEALTHY + 1..=HEALTHY + FAILING).contains(&minute)
}

/// Whether an alert fires at this minute, by counting minutes.
fn fires(objective: &Objective, burn: &Burn, minute: u32) -> bool {
    let threshold = burn.threshold(objective);
    let per_minute = if objective.up.is_some() { 1 } else { EVENTS };
    // A window has both its ends; at a restart nothing is counted, but a gauge goes on.
    let window = |window: &str| {
        let length = minutes(window).unwrap_or_default();
        let counted = |minute: &u32| objective.up.is_some() || !RESTARTS.contains(minute);
        let all =
            (minute.saturating_sub(length).max(u32::from(objective.up.is_none()))..=minute).filter(counted);
        let (mut bad, mut count) = (0, 0);
        for minute in all {
            count += 1;
            bad += u32::from(fails(minute));
        }
        (bad, f64::from(bad) / f64::from(count.max(1)))
    };
    let ((bad, long), (_, short)) = (window(&burn.long), window(&burn.short));
    let is_full = minutes(&burn.long).is_ok_and(|length| length < 24 * 60 || minute > length);
    long > threshold && short > threshold && bad * per_minute >= objective.least_bad && is_full
}

/// What must fire at this minute.
fn expected(objective: &Objective, burns: &[Burn], minute: u32) -> String {
    let name = format!("Trailflow{}Burns", camel(&objective.name));
    let firing: String = burns
        .iter()
        .filter(|burn| fires(objective, burn, minute))
        .map(|burn| {
            let (factor, severity) = (burn.factor, &burn.severity);
            format!(
                "          - labels: '{{burn=\"{factor}\",severity=\"{severity}\"}}'\n            value: 1\n"
            )
        })
        .collect();
    let firing = if firing.is_empty() { " []\n".to_owned() } else { format!("\n{firing}") };
    format!(
        "      - expr: count by (burn, severity) (ALERTS{{alertname=\"{name}\",alertstate=\"firing\"}})\n        \
         eval_time: {minute}m\n        exp_samples:{firing}"
    )
}

/// Half of what the budget allows, for days.
fn below(objective: &Objective) -> String {
    let bad = f64::from(EVENTS) * objective.budget() / 2.0;
    let history = vec![Some((f64::from(EVENTS) - bad, bad)); HEALTHY as usize];
    let nothing: String = [10, 400, 1_500, HEALTHY].iter().map(|minute| nothing(*minute)).collect();
    test("half of what the budget allows", &Names::of(objective).series(&history), &nothing)
}

/// All of very few.
fn too_few(objective: &Objective) -> String {
    let few = objective.least_bad - 1;
    let mut history = vec![Some((0.0, 1.0)); few as usize];
    history.extend(vec![Some((0.0, 0.0)); if objective.up.is_some() { 0 } else { 10 }]);
    test("a few failures and nothing else", &Names::of(objective).series(&history), &nothing(few))
}

fn nothing(minute: u32) -> String {
    format!(
        "      - expr: count(ALERTS{{alertstate=\"firing\"}})\n        eval_time: {minute}m\n        exp_samples: []\n"
    )
}

fn test(name: &str, series: &str, expected: &str) -> String {
    format!(
        "  - name: {name}\n    interval: 1m\n    input_series:\n{series}    promql_expr_test:\n{expected}"
    )
}
