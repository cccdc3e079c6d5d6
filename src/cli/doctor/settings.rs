//! Settings that no start would accept.

use super::{Examined, Problem, Verdict};

pub(super) async fn right(examined: &Examined) -> Verdict {
    let fix = "Correct the setting; `trailflow settings` describes each of them.";
    let wrong = examined.settings.wrong.iter().map(|told| Problem::new(told.clone(), fix)).collect();
    Verdict::of(wrong, "Every setting can be read.")
}
