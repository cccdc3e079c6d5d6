//! Settings that a start would refuse.

use super::{Examined, Problem, Verdict};

pub(super) async fn right(examined: &Examined) -> Verdict {
    let fix = "Correct the setting; `trailflow settings` describes each of them.";
    let wrong = examined.settings.wrong.iter().map(|error| Problem::new(error.clone(), fix)).collect();
    Verdict::of(wrong, "Every setting is valid.")
}
