//! The thread that passwords are hashed on, one after another.
//!
//! A hash keeps a core and its caches busy for some milliseconds, on purpose. On a thread of its own with a lower
//! priority it uses the time that the node's requests leave, and the busier they keep the machine, the longer it rests
//! between two hashes: when a crowd signs in, the Partner API does not wait for it.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::time::Duration;

use tokio::sync::oneshot;

use crate::error::{Error, Result};

/// How much the thread yields to others: as much as possible. Of a core that a thread of the runtime wants all the time it
/// still gets a sixtieth part, so that people can sign in, slowly, while the node is busy.
const NICE: i32 = 19;
/// How many times as long as others kept it waiting during a job it rests afterwards. With a core of its own it does not
/// rest.
const RESTS: u32 = 2;
/// The longest rest. A full queue is through in 15 seconds even then.
const LONGEST_REST: Duration = Duration::from_millis(250);
/// What the operating system shows.
const NAME: &str = "password-hashes";

type Job = Box<dyn FnOnce() + Send>;

/// The thread. It ends when the last of these is dropped.
#[derive(Clone)]
pub(super) struct HashingThread {
    jobs: SyncSender<Job>,
}

impl HashingThread {
    /// Starts it. At most `queue` jobs wait.
    pub(super) fn start(queue: usize) -> HashingThread {
        let (jobs, queued) = sync_channel(queue);
        // No task of the node: only a thread has a priority, and a panic in a job does not end it.
        std::thread::Builder::new()
            .name(NAME.to_owned())
            .spawn(move || run(&queued))
            .expect("a thread for hashing passwords can be started");
        HashingThread { jobs }
    }

    /// Computes something there. `held` is dropped when that is done, even if the caller does not wait for it any more;
    /// what no caller waits for when its turn comes is not computed.
    ///
    /// # Errors
    /// When too many jobs wait, or it panics.
    pub(super) async fn compute<T: Send + 'static>(
        &self,
        held: impl Send + 'static,
        compute: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T> {
        let (done, computed) = oneshot::channel();
        let job = Box::new(move || {
            let result = (!done.is_closed()).then(compute);
            drop(held);
            if let Some(result) = result {
                // The caller may be gone.
                let _received = done.send(result);
            }
        });
        self.jobs.try_send(job).map_err(|_| Error::internal("too many passwords wait to be hashed"))?;
        computed.await.map_err(|_| Error::internal("hashing a password panicked"))
    }
}

fn run(queued: &Receiver<Job>) {
    lower_priority();
    for job in queued {
        let before = clocks();
        // The panic was logged, and the caller gets an error.
        let _panicked = catch_unwind(AssertUnwindSafe(job));
        let after = clocks();
        let rest = rest_after(after.0.saturating_sub(before.0), after.1.saturating_sub(before.1));
        #[expect(clippy::disallowed_methods, reason = "this thread is none of the runtime's")]
        std::thread::sleep(rest);
    }
}

/// How long to rest after a job that took so long, and so much of it on a core.
fn rest_after(took: Duration, used: Duration) -> Duration {
    (took.saturating_sub(used) * RESTS).min(LONGEST_REST)
}

/// Time that has passed, and how much of it this thread was on a core. Only Linux tells: elsewhere it does not rest.
fn clocks() -> (Duration, Duration) {
    #[cfg(target_os = "linux")]
    return {
        use rustix::time::{ClockId, clock_gettime};
        let of = |clock| clock_gettime(clock).try_into().unwrap_or_default();
        (of(ClockId::Monotonic), of(ClockId::ThreadCPUTime))
    };
    #[cfg(not(target_os = "linux"))]
    Default::default()
}

/// Of this thread alone, which only Linux has. If it fails, passwords are hashed with the priority of everything else.
fn lower_priority() {
    #[cfg(target_os = "linux")]
    let _unchanged = rustix::process::nice(NICE);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(target_os = "linux")]
    #[tokio::test]
    async fn it_yields_to_all_other_threads() {
        fn nice() -> i32 {
            let stat = std::fs::read_to_string("/proc/thread-self/stat").unwrap();
            // The name, in parentheses, may have spaces; the value is the seventeenth word after it.
            stat.rsplit_once(')').unwrap().1.split_whitespace().nth(16).unwrap().parse().unwrap()
        }
        let before = nice();
        let there = HashingThread::start(1).compute((), nice).await.unwrap();
        assert_eq!((there, nice()), ((before + NICE).min(19), before));
    }

    #[test]
    fn it_rests_the_longer_the_more_others_have_to_do() {
        let ms = Duration::from_millis;
        assert_eq!(rest_after(ms(17), ms(17)), ms(0));
        assert_eq!(rest_after(ms(43), ms(17)), ms(52));
        assert_eq!(rest_after(ms(900), ms(17)), LONGEST_REST);
        assert_eq!(rest_after(ms(16), ms(17)), ms(0), "clocks differ");
    }

    #[tokio::test]
    async fn a_panic_fails_one_job_and_no_other() {
        let thread = HashingThread::start(2);
        assert!(thread.compute((), || panic!("in a test")).await.is_err());
        assert_eq!(thread.compute((), || 7).await.unwrap(), 7);
    }

    #[tokio::test]
    async fn what_nobody_waits_for_is_not_computed() {
        let thread = HashingThread::start(2);
        let (go, wait) = std::sync::mpsc::channel::<()>();
        let held = std::sync::Arc::new(());
        let first = tokio::spawn({
            let thread = thread.clone();
            async move { thread.compute((), move || wait.recv().is_ok()).await }
        });
        tokio::task::yield_now().await;
        let abandoned = thread.compute(held.clone(), || panic!("is not computed"));
        assert!(futures::poll!(Box::pin(abandoned)).is_pending());
        go.send(()).unwrap();
        assert!(first.await.unwrap().unwrap());
        assert_eq!(thread.compute((), || 7).await.unwrap(), 7);
        assert_eq!(std::sync::Arc::strong_count(&held), 1, "its place is given back");
    }
}
