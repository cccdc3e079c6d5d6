//! `deploy/monitoring/slo.yaml`, as it is read.

use serde::Deserialize;

use super::thresholds::Thresholds;

/// All of it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Slo {
    pub burns: Vec<Burn>,
    pub objectives: Vec<Objective>,
    pub partners: Thresholds,
}

/// How fast a budget may be used up.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Burn {
    pub factor: f64,
    pub long: String,
    pub short: String,
    pub severity: String,
}

/// One objective.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Objective {
    pub name: String,
    pub title: String,
    pub promise: String,
    /// In percent.
    pub target: f64,
    pub least_bad: u32,
    /// A counter of all events, with one of those that were bad or of those that were good.
    pub all: Option<String>,
    pub bad: Option<String>,
    pub good: Option<String>,
    /// Instead of them, a gauge that is 1 while all is well.
    pub up: Option<String>,
}

/// What an objective is measured by.
pub enum Measure<'a> {
    Bad { all: &'a str, bad: &'a str },
    Good { all: &'a str, good: &'a str },
    Up(&'a str),
}

impl Slo {
    /// Whether all of it makes sense.
    pub fn check(&self) -> Result<(), String> {
        for objective in &self.objectives {
            let name = &objective.name;
            objective.measure().ok_or_else(|| format!("{name}: give all with bad or good, or up alone"))?;
            if !(0.0..100.0).contains(&objective.target) {
                return Err(format!("{name}: the target is a percentage below 100"));
            }
        }
        let mut windows = self.burns.iter().flat_map(|burn| [&burn.long, &burn.short]);
        windows.try_for_each(|window| minutes(window).map(drop))
    }
}

impl Objective {
    /// What it is measured by, if that is told in one way.
    pub fn measure(&self) -> Option<Measure<'_>> {
        match (&self.all, &self.bad, &self.good, &self.up) {
            (Some(all), Some(bad), None, None) => Some(Measure::Bad { all, bad }),
            (Some(all), None, Some(good), None) => Some(Measure::Good { all, good }),
            (None, None, None, Some(up)) => Some(Measure::Up(up)),
            _ => None,
        }
    }

    /// The share that may be bad.
    pub fn budget(&self) -> f64 {
        (100.0 - self.target) / 100.0
    }
}

impl Burn {
    /// The share that is too much.
    pub fn threshold(&self, objective: &Objective) -> f64 {
        // Digits beyond these are the machine's.
        (self.factor * objective.budget() * 1e9).round() / 1e9
    }
}

/// The minutes of `5m`, `6h` or `3d`.
pub fn minutes(window: &str) -> Result<u32, String> {
    let wrong = || format!("{window} is no window: write 5m, 6h or 3d");
    let (number, unit) = window.split_at_checked(window.len().saturating_sub(1)).ok_or_else(wrong)?;
    let number: u32 = number.parse().map_err(|_| wrong())?;
    match unit {
        "m" => Ok(number),
        "h" => Ok(number * 60),
        "d" => Ok(number * 24 * 60),
        _ => Err(wrong()),
    }
}
