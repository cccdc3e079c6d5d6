//! Traffic of integrations, by the minute: as the judgement counts it, and as Prometheus would have scraped it.

use std::fmt::Write;

use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use trailflow::domain::outcome::{DeliveryOutcome, RequestOutcome};
use trailflow::store::usage::outcomes::OutcomeCounts;
use trailflow::use_cases::integrations::judge::Figures;

pub const MINUTE_MS: i64 = 60_000;
const WORDS: [&str; 9] = ["ok", "client", "auth", "scope", "rate", "server", "delivered", "failed", "parked"];

/// One integration: what it counted in each minute, and its rhythm.
pub struct Traffic {
    pub organization: String,
    /// In the order of `WORDS`.
    pub minutes: Vec<[u32; 9]>,
    /// How long it usually sends nothing, by minute, in seconds.
    pub usual_gap_s: Vec<i64>,
    /// Minutes after which its processes began anew.
    pub restarts: Vec<usize>,
}

impl Traffic {
    /// Made up, with stretches of every trouble. The same for the same number.
    pub fn random(number: u64, minutes: usize) -> Traffic {
        let mut random = StdRng::seed_from_u64(number);
        let mut traffic = Traffic {
            organization: format!("org_{number}"),
            minutes: vec![[0; 9]; minutes],
            usual_gap_s: vec![i64::from(random.random_range(0..20_u32)) * 60; minutes],
            restarts: (0..random.random_range(0..3)).map(|_| random.random_range(5..minutes)).collect(),
        };
        let busy = random.random_range(0..3_u32);
        for minute in &mut traffic.minutes {
            minute[0] = if random.random_ratio(1 + busy * 4, 12) { random.random_range(1..9) } else { 0 };
        }
        for _ in 0..random.random_range(2..8) {
            let outcome = random.random_range(1..9_usize);
            let (begin, long) = (random.random_range(0..minutes), random.random_range(1..25));
            for minute in traffic.minutes.iter_mut().skip(begin).take(long) {
                minute[outcome] = if random.random_ratio(1, 2) { random.random_range(0..4) } else { 0 };
            }
        }
        // Silence. A process that begins anew has no requests in that minute: Prometheus sees that it did by its 0.
        let silent = random.random_range(0..minutes);
        let long = random.random_range(0..120);
        traffic.minutes.iter_mut().skip(silent).take(long).for_each(|minute| *minute = [0; 9]);
        for restart in traffic.restarts.clone() {
            traffic.minutes[restart] = [0; 9];
        }
        traffic
    }

    /// What is judged at the end of so many minutes. The first begins at 0.
    pub fn figures(&self, end: usize) -> Figures {
        let mut figures = Figures::default();
        for (at, counts) in self.minutes.iter().enumerate().take(end) {
            let mut outcomes = OutcomeCounts::default();
            for (word, count) in counts.iter().enumerate() {
                for _ in 0..*count {
                    match RequestOutcome::ALL.get(word) {
                        Some(outcome) => outcomes.add_request(*outcome),
                        None => outcomes.add_delivery(DeliveryOutcome::ALL[word - RequestOutcome::ALL.len()]),
                    }
                }
            }
            figures.minutes.push((i64::try_from(at).unwrap() * MINUTE_MS, outcomes));
        }
        figures.last_request_at = self.last_request_s(end).map(|seconds| seconds * 1000);
        figures.usual_gap_s = self.usual_gap_s.get(end).copied().filter(|seconds| *seconds > 0);
        figures
    }

    /// A request is in the middle of its minute.
    fn last_request_s(&self, end: usize) -> Option<i64> {
        let used = self.minutes[..end].iter().rposition(|counts| counts[0] + counts[1] > 0)?;
        Some(i64::try_from(used).unwrap() * 60 + 30)
    }

    /// The series of two nodes, scraped at the end of every minute, in promtool's words.
    pub fn series(&self) -> String {
        let mut text = String::new();
        for (at, word) in WORDS.iter().enumerate() {
            let name = if at < 6 { "partner_requests" } else { "partner_deliveries" };
            let mut sums = vec![0_u32];
            for (minute, counts) in self.minutes.iter().enumerate() {
                let before = if self.restarts.contains(&minute) { 0 } else { *sums.last().unwrap() };
                sums.push(before + counts[at]);
            }
            let labels = format!("organization=\"{}\",outcome=\"{word}\",instance=\"n1\"", self.organization);
            write_series(
                &mut text,
                &format!("trailflow_{name}_total{{{labels}}}"),
                sums.iter().map(|sum| i64::from(*sum)),
            );
        }
        let ends = 0..=self.minutes.len();
        let last = ends.clone().map(|end| self.last_request_s(end).unwrap_or(0));
        let labels = format!("{{organization=\"{}\",instance=\"n1\"}}", self.organization);
        write_series(&mut text, &format!("trailflow_partner_last_request_timestamp_seconds{labels}"), last);
        let usual = ends.map(|end| self.usual_gap_s.get(end).copied().unwrap_or(0));
        write_series(&mut text, &format!("trailflow_partner_usual_gap_seconds{labels}"), usual);
        text
    }
}

/// A series, with runs of equal steps written together.
pub fn write_series(text: &mut String, name: &str, values: impl Iterator<Item = i64>) {
    let mut runs: Vec<(i64, i64, u32)> = Vec::new();
    let mut previous = None;
    for value in values {
        match (runs.last_mut(), previous) {
            (Some((_, step, more)), Some(before)) if *more == 0 || value - before == *step => {
                (*step, *more) = (value - before, *more + 1);
            }
            _ => runs.push((value, 0, 0)),
        }
        previous = Some(value);
    }
    let runs: Vec<_> = runs.iter().map(|(from, step, more)| format!("{from}{step:+}x{more}")).collect();
    let _ = writeln!(text, "      - series: '{name}'\n        values: '{}'", runs.join(" "));
}
