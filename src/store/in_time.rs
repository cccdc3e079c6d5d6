//! The deadline of batched reads.

use std::time::Duration;

use crate::error::{Error, Result};

/// When a batch is abandoned: all that came after it wait for it, so a lost connection must not take as long as the
/// network needs to notice.
const DEADLINE: Duration = Duration::from_secs(5);

/// What a batch's statement returns, unless it takes too long.
pub(super) async fn in_time<T>(reading: impl Future<Output = Result<T>>) -> Result<T> {
    let overdue = |_| Err(Error::unavailable("a batch of reads took too long"));
    tokio::time::timeout(DEADLINE, reading).await.unwrap_or_else(overdue)
}
