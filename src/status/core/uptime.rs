//! The two figures of uptime.
//!
//! | Figure | Formula |
//! |---|---|
//! | without maintenance | minutes up ÷ minutes with data, of those outside of maintenance that was announced |
//! | with maintenance | minutes up ÷ minutes with data, of all |
//!
//! A minute is up when every probe of it ended as it should: slow is not up. Minutes without data are in neither part.
//! Figures are rounded down to a hundredth of a percent, so 100% means that no minute was lost.

use std::fmt;

use super::Day;

/// A share of minutes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Uptime {
    /// Minutes up.
    pub up: u32,
    /// Minutes with data.
    pub of: u32,
}

impl Uptime {
    /// That of all minutes outside of maintenance.
    #[must_use]
    pub fn without_maintenance(sum: &Day) -> Uptime {
        Uptime { up: sum.up, of: sum.up + sum.degraded + sum.partial + sum.outage }
    }

    /// That of all minutes.
    #[must_use]
    pub fn with_maintenance(sum: &Day) -> Uptime {
        Uptime { up: sum.up + sum.maintained_up, of: sum.probed() }
    }

    /// In hundredths of a percent, rounded down; `None`: there is no data.
    #[must_use]
    pub fn basis_points(self) -> Option<u32> {
        let points = (u64::from(self.up) * 10_000).checked_div(u64::from(self.of))?;
        u32::try_from(points).ok()
    }
}

/// `99.98%`, `100%`, or `No data`.
impl fmt::Display for Uptime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.basis_points() {
            None => f.write_str("No data"),
            Some(10_000) => f.write_str("100%"),
            Some(points) => write!(f, "{}.{:02}%", points / 100, points % 100),
        }
    }
}
