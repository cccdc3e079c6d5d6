//! Whether the machine let the tests run, for what only a machine that keeps up can show.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use tokio::task::JoinHandle;
use tokio::time::{Instant, sleep};

/// Between two beats.
const BEAT: Duration = Duration::from_millis(20);

/// Beats in the background for as long as it is kept, and remembers the latest that a beat came.
pub struct Pulse {
    latest_ms: Arc<AtomicU64>,
    beating: JoinHandle<()>,
}

impl Pulse {
    /// From now on.
    #[must_use]
    pub fn start() -> Self {
        let latest_ms = Arc::<AtomicU64>::default();
        let noted = latest_ms.clone();
        let beating = tokio::spawn(async move {
            loop {
                let due = Instant::now() + BEAT;
                sleep(BEAT).await;
                let late = u64::try_from(due.elapsed().as_millis()).unwrap_or(u64::MAX);
                noted.fetch_max(late, Ordering::Relaxed);
            }
        });
        Pulse { latest_ms, beating }
    }

    /// By how much the latest beat was late.
    #[must_use]
    pub fn latest(&self) -> Duration {
        Duration::from_millis(self.latest_ms.load(Ordering::Relaxed))
    }
}

impl Drop for Pulse {
    fn drop(&mut self) {
        self.beating.abort();
    }
}
