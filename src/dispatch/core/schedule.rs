//! When a delivery is retried.

use std::time::Duration;

/// At most this share of a delay is added to it, so that deliveries that failed together are not retried
/// together.
const JITTER: f64 = 0.1;

/// The delays between attempts; there is one more attempt than delays.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Schedule(Vec<Duration>);

impl Schedule {
    /// One attempt at once, and one after each of these delays.
    #[must_use]
    pub fn new(delays: Vec<Duration>) -> Self {
        Schedule(delays)
    }

    /// When to retry after a failure at `now`, with `tries` attempts before that one; `None` if it was the
    /// last. `Retry-After` is honoured within the schedule: the retry is never earlier than the schedule
    /// says, and never later than its longest delay. `dice` is from 0 to 1.
    #[must_use]
    pub fn next(&self, now: i64, tries: i32, retry_after_ms: Option<i64>, dice: f64) -> Option<i64> {
        let delay = self.0.get(usize::try_from(tries).ok()?)?;
        let delay = millis(*delay);
        let longest = self.0.iter().copied().map(millis).max().unwrap_or(delay);
        let asked = retry_after_ms.unwrap_or(0).min(longest);
        #[expect(clippy::cast_possible_truncation, reason = "a share of a delay that is at most days")]
        #[expect(clippy::cast_precision_loss, reason = "a share of a delay needs no more")]
        let jitter = (delay as f64 * JITTER * dice.clamp(0.0, 1.0)) as i64;
        Some(now + (delay + jitter).max(asked))
    }
}

fn millis(delay: Duration) -> i64 {
    i64::try_from(delay.as_millis()).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn schedule() -> Schedule {
        Schedule::new(vec![Duration::from_secs(60), Duration::from_secs(300)])
    }

    #[test]
    fn a_minute_then_five_then_never() {
        assert_eq!(schedule().next(1_000, 0, None, 0.0), Some(61_000));
        assert_eq!(schedule().next(1_000, 1, None, 0.0), Some(301_000));
        assert_eq!(schedule().next(1_000, 2, None, 0.0), None);
        assert_eq!(Schedule::new(Vec::new()).next(1_000, 0, None, 0.0), None);
    }

    #[test]
    fn jitter_adds_a_tenth_at_most() {
        assert_eq!(schedule().next(0, 0, None, 1.0), Some(66_000));
        assert_eq!(schedule().next(0, 1, None, 0.5), Some(315_000));
    }

    #[test]
    fn an_endpoint_gets_the_time_that_it_asks_for_within_the_schedule() {
        assert_eq!(schedule().next(0, 0, Some(120_000), 0.0), Some(120_000));
        assert_eq!(schedule().next(0, 0, Some(1_000), 0.0), Some(60_000), "never sooner");
        assert_eq!(schedule().next(0, 0, Some(86_400_000), 0.0), Some(300_000), "nor later than it goes");
        assert_eq!(schedule().next(0, 2, Some(1_000), 0.0), None);
    }
}
