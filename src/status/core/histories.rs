//! Uptime against a second implementation, on random histories with gaps, restarts and clocks that are set.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;

use super::{Component, DAY_MINUTES, Day, MINUTE_MS, Minute, Outcome, Uptime, Window, Windows, minute_of};

/// What happens to a prober, one after another.
#[derive(Debug, Clone)]
enum Step {
    /// A round, this long after the one before.
    Probe(Outcome, i64),
    /// The process is down for so long.
    Restart(i64),
    /// The clock is set by so much.
    SetClock(i64),
}

#[derive(Debug, Clone)]
struct History {
    begin: i64,
    steps: Vec<Step>,
    windows: Vec<(i64, i64)>,
}

fn step() -> impl Strategy<Value = Step> {
    let outcome = prop_oneof![8 => Just(Outcome::Up), 1 => Just(Outcome::Slow), 2 => Just(Outcome::Failed)];
    prop_oneof![
        20 => (outcome, 29_000..31_000_i64).prop_map(|(outcome, after)| Step::Probe(outcome, after)),
        1 => (0..30 * MINUTE_MS).prop_map(Step::Restart),
        1 => (-10 * MINUTE_MS..10 * MINUTE_MS).prop_map(Step::SetClock),
    ]
}

fn history() -> impl Strategy<Value = History> {
    // Around the end of a day, so that some histories are of two.
    let begin = (0..3 * 60 * MINUTE_MS).prop_map(|before| 20_000 * DAY_MINUTES * MINUTE_MS - before);
    let window = (-30 * MINUTE_MS..200 * MINUTE_MS, 0..90 * MINUTE_MS);
    (begin, prop::collection::vec(step(), 0..300), prop::collection::vec(window, 0..3))
        .prop_map(|(begin, steps, windows)| History { begin, steps, windows })
}

/// The rounds, each with the time that the prober's clock told.
fn rounds(history: &History) -> Vec<(i64, Outcome)> {
    let mut now = history.begin;
    let mut rounds = Vec::new();
    for step in &history.steps {
        match step {
            Step::Probe(outcome, after) => {
                now += after;
                rounds.push((now, *outcome));
            }
            Step::Restart(down) => now += down,
            Step::SetClock(by) => now += by,
        }
    }
    rounds
}

/// As the product computes it: minutes as they are stored, a day at a time.
fn by_minutes(
    rounds: &[(i64, Outcome)],
    windows: &[(i64, i64)],
    span: (i64, i64),
) -> (String, String, Vec<u32>) {
    let component = Component::Webhooks;
    let mut stored: BTreeMap<i64, Minute> = BTreeMap::new();
    for (at, outcome) in rounds {
        let minute = stored.entry(minute_of(*at)).or_default();
        *minute = minute.with(*outcome);
    }
    let windows = windows.iter().map(|(from, until)| Window { component, from: *from, until: *until });
    let windows = Windows::new(windows.collect());
    let days = span.0.div_euclid(DAY_MINUTES)..=span.1.div_euclid(DAY_MINUTES);
    let sum = days.fold(Day::default(), |sum, day| {
        let begin = (day * DAY_MINUTES).max(span.0);
        let end = ((day + 1) * DAY_MINUTES).min(span.1);
        sum + Day::of(
            component,
            begin..end,
            stored.range(begin..end.max(begin)).map(|(at, it)| (*at, *it)),
            &windows,
        )
    });
    let figures = (Uptime::without_maintenance(&sum).to_string(), Uptime::with_maintenance(&sum).to_string());
    (figures.0, figures.1, vec![sum.outage, sum.partial, sum.degraded, sum.maintained(), sum.missing])
}

/// The same by sets of minutes, and by long division.
fn by_sets(
    rounds: &[(i64, Outcome)],
    windows: &[(i64, i64)],
    span: (i64, i64),
) -> (String, String, Vec<u32>) {
    let all: BTreeSet<i64> = (span.0..span.1).collect();
    let with = |wanted: Outcome| -> BTreeSet<i64> {
        let found = rounds.iter().filter(|(_, outcome)| *outcome == wanted);
        found.map(|(at, _)| (*at as f64 / 60_000.0).floor() as i64).filter(|at| all.contains(at)).collect()
    };
    let (up, slow, failed) = (with(Outcome::Up), with(Outcome::Slow), with(Outcome::Failed));
    let answered: BTreeSet<i64> = up.union(&slow).copied().collect();
    let known: BTreeSet<i64> = answered.union(&failed).copied().collect();
    let clean: BTreeSet<i64> =
        up.iter().filter(|at| !slow.contains(at) && !failed.contains(at)).copied().collect();
    let mut maintained = BTreeSet::new();
    for (from, until) in windows {
        // Every millisecond of a window is in a minute; so are its ends, and what is between them.
        let mut at = *from;
        while at < *until {
            maintained.insert(at.div_euclid(60_000));
            at += 60_000;
        }
        if until > from {
            maintained.insert((until - 1).div_euclid(60_000));
        }
    }
    let outside = |set: &BTreeSet<i64>| set.difference(&maintained).count();
    let count = |set: &BTreeSet<i64>| u32::try_from(set.difference(&maintained).count()).unwrap();
    let outage: BTreeSet<i64> = failed.difference(&answered).copied().collect();
    let partial: BTreeSet<i64> = failed.intersection(&answered).copied().collect();
    let degraded: BTreeSet<i64> = slow.difference(&failed).copied().collect();
    let under = u32::try_from(known.intersection(&maintained).count()).unwrap();
    let missing = u32::try_from(all.difference(&known).count()).unwrap();
    (
        divided(outside(&clean), outside(&known)),
        divided(clean.len(), known.len()),
        vec![count(&outage), count(&partial), count(&degraded), under, missing],
    )
}

/// A share in percent with two decimals, by long division, cut off.
fn divided(part: usize, whole: usize) -> String {
    if whole == 0 {
        return "No data".to_owned();
    }
    if part == whole {
        return "100%".to_owned();
    }
    let mut digits = String::new();
    let mut rest = part;
    for place in 0..4 {
        rest *= 10;
        digits.push(char::from_digit(u32::try_from(rest / whole).unwrap(), 10).unwrap());
        rest %= whole;
        if place == 1 {
            digits.push('.');
        }
    }
    let digits = digits.strip_prefix('0').unwrap_or(&digits);
    format!("{digits}%")
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 10_000, ..ProptestConfig::default() })]

    #[test]
    fn two_ways_to_compute_uptime_agree(history in history()) {
        let rounds = rounds(&history);
        let at = |offset: i64| history.begin + offset;
        let windows: Vec<_> =
            history.windows.iter().map(|(from, long)| (at(*from), at(*from) + *long)).collect();
        let last = rounds.iter().map(|(at, _)| *at).max().unwrap_or(history.begin);
        let span = (minute_of(history.begin), minute_of(last.max(history.begin)));
        prop_assert_eq!(by_minutes(&rounds, &windows, span), by_sets(&rounds, &windows, span));
    }

    #[test]
    fn a_lost_minute_is_never_rounded_away(up in 0..2_000_000_u32, lost in 0..5_u32) {
        let text = Uptime { up, of: up + lost }.to_string();
        prop_assert_eq!(text == "100%", lost == 0 && up > 0);
    }
}

#[test]
fn figures_are_rounded_down() {
    for (up, of, text) in [
        (0, 0, "No data"),
        (0, 5, "0.00%"),
        (9_999, 10_000, "99.99%"),
        (99_995, 100_000, "99.99%"),
        (129_599, 129_600, "99.99%"),
        (1, 3, "33.33%"),
        (129_600, 129_600, "100%"),
    ] {
        assert_eq!(Uptime { up, of }.to_string(), text);
    }
}
