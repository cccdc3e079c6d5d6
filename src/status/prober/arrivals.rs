//! Deliveries that arrive here, as the webhooks' probe waits for them.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use http::HeaderMap;
use tokio::sync::Notify;
use tokio::time::{Instant, timeout_at};

use crate::webhooks::SigningSecret;
use crate::webhooks::sign::TIMESTAMP;
use crate::webhooks::verify::verify;

/// Where deliveries arrive.
pub const PATH: &str = "/probe/webhooks";
/// The largest delivery that is read; the prober's load is small.
pub const MOST_BYTES: usize = 64 * 1024;

/// What is waited for: one delivery at a time.
#[derive(Default)]
pub struct Arrivals {
    waited: Mutex<Waited>,
    arrived: Notify,
}

#[derive(Default)]
struct Waited {
    secret: Option<SigningSecret>,
    mark: String,
    is_here: bool,
}

impl Arrivals {
    /// Waits from now on for a delivery with this mark, signed with this secret.
    pub fn expect(&self, mark: &str, secret: &str) {
        let secret = SigningSecret::parse(secret).ok();
        *self.waited() = Waited { secret, mark: mark.to_owned(), is_here: false };
    }

    /// Takes a delivery; whether it is signed as it should be. One with another mark is late, and fine.
    ///
    /// Its age is not judged: the mark says that it is of this round, and a clock of ours that is wrong is no outage.
    pub fn take(&self, headers: &HeaderMap, body: &[u8]) -> bool {
        let mut waited = self.waited();
        let secrets: Vec<_> = waited.secret.iter().cloned().collect();
        let sent = headers.get(TIMESTAMP).and_then(|sent| sent.to_str().ok()?.parse::<i64>().ok());
        if verify(headers, body, &secrets, sent.unwrap_or_default().saturating_mul(1_000)).is_err() {
            return false;
        }
        let load: serde_json::Value = serde_json::from_slice(body).unwrap_or_default();
        if load["orderNumber"] == waited.mark.as_str() {
            waited.is_here = true;
            drop(waited);
            self.arrived.notify_waiters();
        }
        true
    }

    /// Waits for it; how long that took, or `None` when it did not come in time.
    pub async fn wait(&self, within: Duration) -> Option<Duration> {
        let began = Instant::now();
        loop {
            let arrived = self.arrived.notified();
            if self.waited().is_here {
                return Some(began.elapsed());
            }
            if timeout_at(began + within, arrived).await.is_err() {
                return self.waited().is_here.then(|| began.elapsed());
            }
        }
    }

    fn waited(&self) -> MutexGuard<'_, Waited> {
        // A panic in here leaves at worst a delivery that was not noted.
        self.waited.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
