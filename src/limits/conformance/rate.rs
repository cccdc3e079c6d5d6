//! Cases about the rate limit.

use std::sync::Arc;
use std::time::Duration;

use tokio::time::Instant;

use super::{Kind, MINUTE, World};
use crate::limits::Verdict;

const SHORT: Duration = Duration::from_millis(300);
/// Long enough for two requests on a stalled machine, short enough to wait for.
const MEDIUM: Duration = Duration::from_secs(2);
const A_LITTLE: Duration = Duration::from_millis(5);

async fn accepted_of(world: &World, requests: usize, limit: u32) -> usize {
    let mut accepted = 0;
    for _ in 0..requests {
        accepted += usize::from(world.accepts(limit).await);
    }
    accepted
}

pub async fn accepts_exactly_the_limit(kind: Kind) {
    for limit in [1, 2, 60, 600] {
        let world = kind.world(MINUTE, MINUTE).await;
        assert_eq!(accepted_of(&world, limit as usize, limit).await, limit as usize);
        assert_eq!(accepted_of(&world, 10, limit).await, 0, "limit {limit}");
    }
}

pub async fn refuses_everything_at_zero(kind: Kind) {
    let world = kind.world(MINUTE, MINUTE).await;
    assert_eq!(accepted_of(&world, 3, 0).await, 0);
    assert_eq!(accepted_of(&world, 3, 1).await, 1);
}

pub async fn slides(kind: Kind) {
    let world = kind.world(SHORT, MINUTE).await;
    for _ in 0..3 {
        assert_eq!(accepted_of(&world, 3, 3).await, 3);
        world.pass(SHORT + A_LITTLE).await;
    }
}

pub async fn does_not_count_what_it_refuses(kind: Kind) {
    let world = kind.world(MEDIUM, MINUTE).await;
    assert_eq!(accepted_of(&world, 2, 2).await, 2);
    world.pass(MEDIUM / 2).await;
    assert_eq!(accepted_of(&world, 20, 2).await, 0);
    world.pass(MEDIUM / 2 + A_LITTLE).await;
    assert_eq!(accepted_of(&world, 2, 2).await, 2);
}

pub async fn follows_a_changed_limit(kind: Kind) {
    let world = kind.world(MINUTE, MINUTE).await;
    assert_eq!(accepted_of(&world, 6, 5).await, 5);
    assert_eq!(accepted_of(&world, 2, 3).await, 0, "lowered below what was accepted");
    assert_eq!(accepted_of(&world, 9, 8).await, 3, "raised by three");
    assert_eq!(accepted_of(&world, 2, 1).await, 0);
    assert_eq!(accepted_of(&world, 9, 10).await, 2);
}

pub async fn remembers_enough_when_a_limit_is_lowered_and_raised(kind: Kind) {
    let world = kind.world(MEDIUM, MINUTE).await;
    assert_eq!(accepted_of(&world, 5, 5).await, 5);
    world.pass(MEDIUM + A_LITTLE).await;
    assert_eq!(accepted_of(&world, 3, 2).await, 2);
    assert_eq!(accepted_of(&world, 5, 5).await, 3, "the two of the lower limit count");
}

/// Requests that come at once, and may share a call.
pub async fn counts_each_of_many_at_once(kind: Kind) {
    let world = kind.world(MINUTE, MINUTE).await;
    assert_eq!(accepted_of(&world, 2, 5).await, 2);
    let verdicts = futures::future::join_all((0..6).map(|_| world.admit(5, None))).await;
    let mut left: Vec<_> = verdicts
        .into_iter()
        .map(|verdict| (matches!(verdict, Verdict::Admitted(..)), verdict.allowance().remaining))
        .collect();
    left.sort_unstable();
    assert_eq!(left, [(false, 0), (false, 0), (false, 0), (true, 0), (true, 1), (true, 2)]);
    assert_eq!(world.look(7).await.0, 2);
}

pub async fn counts_clients_apart(kind: Kind) {
    let one = kind.world(MINUTE, MINUTE).await;
    let other = one.with_another_client();
    assert_eq!(accepted_of(&one, 4, 3).await, 3);
    assert_eq!(accepted_of(&other, 4, 3).await, 3);
}

/// Every verdict includes what is left, and looking counts nothing.
pub async fn tells_what_is_left(kind: Kind) {
    let world = kind.world(MEDIUM, MINUTE).await;
    let left = async |limit| {
        let allowance = world.admit(limit, None).await.allowance();
        (allowance.remaining, allowance.reset_s)
    };
    assert_eq!(world.look(3).await, (3, 2), "nothing is counted yet");
    assert_eq!(left(3).await, (2, 2));
    world.pass(MEDIUM / 2).await;
    assert_eq!(left(3).await, (1, 1));
    assert_eq!(world.look(3).await, (1, 1));
    assert_eq!(left(3).await, (0, 1));
    assert_eq!(left(3).await, (0, 1), "refused");
    assert_eq!(world.look(3).await, (0, 1));
    assert_eq!(world.look(1).await, (0, 2), "with one a window, it is the newest that has to leave");
    assert_eq!(left(10).await, (6, 1), "raised");
    world.pass(MEDIUM / 2 + A_LITTLE).await;
    assert_eq!(left(3).await, (0, 1), "the first has left");
    world.pass(MEDIUM).await;
    assert_eq!(left(3).await, (2, 2), "all have left");
}

/// Eight callers send for five windows. The instant of acceptance lies between request and response, so the k-th
/// instant lies between the k-th request and the k-th response, each sorted separately. That bounds every window from
/// the outside, without knowing the clock of the limits.
pub async fn holds_in_any_window(kind: Kind) {
    const LIMIT: usize = 7;
    let world = Arc::new(kind.world(SHORT, MINUTE).await);
    let start = Instant::now();
    let callers = (0..8).map(|_| {
        let world = Arc::clone(&world);
        tokio::spawn(async move {
            let mut accepted = Vec::new();
            while start.elapsed() < SHORT * 5 {
                let sent = Instant::now();
                // The injected clock follows the real one here, so that the callers share one time.
                world.clock.fetch_max(
                    super::NOON + start.elapsed().as_millis() as i64,
                    std::sync::atomic::Ordering::SeqCst,
                );
                if world.accepts(LIMIT as u32).await {
                    accepted.push((sent, Instant::now()));
                }
                tokio::task::yield_now().await;
            }
            accepted
        })
    });
    let accepted: Vec<_> =
        futures::future::join_all(callers).await.into_iter().flat_map(Result::unwrap).collect();
    let (mut sent, mut answered): (Vec<_>, Vec<_>) = accepted.into_iter().unzip();
    sent.sort();
    answered.sort();
    for (earlier, later) in sent.iter().zip(answered.iter().skip(LIMIT)) {
        // The injected clock counts whole milliseconds.
        assert!(
            *later - *earlier + Duration::from_millis(1) >= SHORT,
            "{} accepted within {:?}",
            LIMIT + 1,
            *later - *earlier
        );
    }
    assert!(sent.len() > LIMIT, "the window never slid");
}
