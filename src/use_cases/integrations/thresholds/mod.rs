//! When one integration is in trouble: `partners` of `deploy/monitoring/slo.yaml`, compiled in.

mod partners;

use std::sync::LazyLock;

use serde::Deserialize;

pub use partners::{Counted, CountedMinutes, Deprecated, Minutes, Quiet, Thresholds};

const FILE: &str = include_str!("../../../../deploy/monitoring/slo.yaml");

/// The thresholds of this version.
#[must_use]
pub fn thresholds() -> &'static Thresholds {
    #[derive(Deserialize)]
    struct Slo {
        partners: Thresholds,
    }
    static THRESHOLDS: LazyLock<Thresholds> = LazyLock::new(|| {
        let slo: Slo = serde_yaml_ng::from_str(FILE).expect("deploy/monitoring/slo.yaml can be read");
        slo.partners
    });
    &THRESHOLDS
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_can_be_read() {
        let Thresholds { refused, quiet, .. } = thresholds();
        assert!(refused.least > 0 && quiet.factor > 1 && quiet.over_days >= quiet.history_days);
    }
}
