//! Waiting for what happens in the background: asked again until it is so, with a deadline.

use std::time::Duration;

use tokio::time::{Instant, sleep};

/// Generous, because only a failing test reaches it: far more than anything takes on a busy machine.
pub const DEADLINE: Duration = Duration::from_secs(60);

/// Waits until `probe` says so.
///
/// # Panics
/// When it does not within [`DEADLINE`].
pub async fn eventually<F: Future<Output = bool>>(what: &str, probe: impl FnMut() -> F) {
    within(DEADLINE, what, probe).await;
}

/// The same with another deadline, for what takes long by itself.
///
/// # Panics
/// When `probe` has not said so by then.
pub async fn within<F: Future<Output = bool>>(deadline: Duration, what: &str, mut probe: impl FnMut() -> F) {
    let end = Instant::now() + deadline;
    while !probe().await {
        assert!(Instant::now() < end, "not within {deadline:?}: {what}");
        sleep(Duration::from_millis(20)).await;
    }
}
