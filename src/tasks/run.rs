//! One run of a task or a group, from its start to its end.

use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::Duration;

use futures::FutureExt;
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep_until};
use tokio_util::sync::CancellationToken;

use super::Work;
use super::entry::Entry;

/// The member of a group that ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Ended {
    pub(super) member: usize,
    pub(super) panicked: bool,
}

impl Ended {
    fn leads(self) -> bool {
        self.member == 0
    }
}

/// Runs the members concurrently until one ends unexpectedly; `None` if they were stopped. The remaining ones are
/// aborted with it.
pub(super) async fn run(
    entries: &[Arc<Entry>],
    works: impl IntoIterator<Item = Work>,
    stop: &CancellationToken,
    last_words: Duration,
) -> Option<Ended> {
    let mut members = JoinSet::new();
    for (member, (entry, work)) in entries.iter().zip(works).enumerate() {
        members.spawn(run_member(member, entry.runs(), work));
    }
    let first = until_one_matters(&mut members, stop, last_words).await?;
    if !stop.is_cancelled() || !first.leads() {
        return Some(first);
    }
    // Stopped: the others still finish the work that the leader gave them.
    let finish = async { while members.join_next().await.is_some() {} };
    let _in_time = tokio::time::timeout(last_words, finish).await;
    None
}

async fn run_member(member: usize, ends: CancellationToken, work: Work) -> Ended {
    let ended = ends.run_until_cancelled(AssertUnwindSafe(work).catch_unwind()).await;
    Ended { member, panicked: matches!(ended, Some(Err(_))) }
}

/// The end of the leader, or a panic. The plain end of another member matters only if the leader does not end as
/// well.
async fn until_one_matters(
    members: &mut JoinSet<Ended>,
    stop: &CancellationToken,
    last_words: Duration,
) -> Option<Ended> {
    let mut lost: Option<(Ended, Instant)> = None;
    loop {
        let given_up = async {
            match lost {
                Some((_, at)) => sleep_until(at).await,
                None => std::future::pending().await,
            }
        };
        tokio::select! {
            ended = members.join_next() => {
                let ended = match ended? {
                    Ok(ended) => ended,
                    // A panic of its work is caught; this one happened when it was dropped.
                    Err(broken) if broken.is_panic() => Ended { member: 0, panicked: true },
                    Err(_aborted) => return None,
                };
                if ended.leads() || ended.panicked {
                    return Some(ended);
                }
                lost.get_or_insert((ended, Instant::now() + last_words));
            }
            // During a stop, members end before their leader.
            () = given_up => match lost.take_if(|_| stop.is_cancelled()) {
                Some(_) => {}
                None => return lost.map(|(ended, _)| ended),
            },
        }
    }
}
