//! Waiting for what happens in the background: asked again until it is so, with a deadline.

use std::time::Duration;

use tokio::time::{Instant, sleep};

/// Generous, because it is reached only by a failing test.
const DEADLINE: Duration = Duration::from_secs(20);

/// Waits until `probe` says so.
pub async fn eventually<F: Future<Output = bool>>(what: &str, mut probe: impl FnMut() -> F) {
    let end = Instant::now() + DEADLINE;
    while !probe().await {
        assert!(Instant::now() < end, "not within {DEADLINE:?}: {what}");
        sleep(Duration::from_millis(20)).await;
    }
}
