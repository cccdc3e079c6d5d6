//! Ends, panics and stops of minimal tasks.

use std::sync::atomic::{AtomicUsize, Ordering};

use futures::future::pending;
use slog::{Discard, o};
use tokio::sync::mpsc;

use super::*;

/// Far more than anything here takes.
const PATIENCE: Duration = Duration::from_secs(20);

/// Tasks that are restarted almost at once.
fn hasty() -> Tasks {
    Tasks { pause: Duration::from_millis(20), ..Tasks::new(Logger::root(Discard, o!())) }
}

async fn until(what: impl Fn() -> bool) {
    let met = async {
        while !what() {
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
    };
    timeout(PATIENCE, met).await.expect("it comes about");
}

fn ended(tasks: &Tasks, name: &str) -> u64 {
    tasks.overview.status().iter().find(|status| status.name == name).unwrap().ended
}

#[tokio::test]
async fn a_task_that_ends_or_panics_is_counted_and_restarted() {
    let tasks = hasty();
    let starts = Arc::new(AtomicUsize::new(0));
    tasks.keep("frail", &starts, |starts| {
        let start = starts.fetch_add(1, Ordering::Relaxed);
        assert!(start != 0, "a start that panics");
        async move {
            match start {
                1 => {}
                2 => panic!("a task that panics"),
                _ => pending().await,
            }
        }
    });
    assert_eq!(tasks.overview.status(), [TaskStatus { name: "frail", running: true, ended: 0 }]);
    until(|| ended(&tasks, "frail") == 3 && !tasks.overview.is_down("frail")).await;
    assert_eq!(starts.load(Ordering::Relaxed), 4);
    tasks.overview.end("frail");
    until(|| ended(&tasks, "frail") == 4).await;
    until(|| starts.load(Ordering::Relaxed) == 5).await;
    assert!(tasks.stop(PATIENCE).await);
    assert_eq!(starts.load(Ordering::Relaxed), 5);
}

/// Panics when it is dropped.
struct Brittle;

impl Drop for Brittle {
    fn drop(&mut self) {
        assert!(std::thread::panicking(), "what a task leaves behind panics");
    }
}

#[tokio::test]
async fn a_task_that_breaks_while_it_is_dropped_is_restarted() {
    let tasks = hasty();
    let starts = Arc::new(AtomicUsize::new(0));
    tasks.keep("brittle", &starts, |starts| {
        let brittle = (starts.fetch_add(1, Ordering::Relaxed) == 0).then(|| Brittle);
        async move {
            let _kept = brittle;
            pending().await
        }
    });
    until(|| starts.load(Ordering::Relaxed) == 1).await;
    tasks.overview.end("brittle");
    until(|| ended(&tasks, "brittle") == 1 && !tasks.overview.is_down("brittle")).await;
    assert_eq!(starts.load(Ordering::Relaxed), 2);
    assert!(tasks.stop(PATIENCE).await);
}

#[tokio::test]
async fn a_task_is_down_until_it_is_restarted() {
    let tasks = Tasks { pause: PATIENCE, ..hasty() };
    tasks.keep("one", &(), |()| pending());
    tasks.keep("other", &(), |()| pending());
    tasks.overview.end("one");
    until(|| tasks.overview.is_down("one")).await;
    assert!(!tasks.overview.is_down("other") && !tasks.overview.is_down("unknown"));
    assert_eq!(ended(&tasks, "other"), 0);
    assert!(tasks.stop(PATIENCE / 2).await, "nobody waits for a restart");
}

/// A group whose leader ends when it is notified, and whose other member ends with the channel.
fn group(tasks: &Tasks, starts: &Arc<AtomicUsize>) -> Kept {
    let starts = starts.clone();
    tasks.keep_group(["leader", "follower"], move |stop| {
        starts.fetch_add(1, Ordering::Relaxed);
        let (lead, mut follow) = mpsc::unbounded_channel::<()>();
        let leader = async move {
            stop.cancelled().await;
            let _open_until_now = lead;
        };
        let follower = async move { while follow.recv().await.is_some() {} };
        [leader.boxed(), follower.boxed()]
    })
}

#[tokio::test]
async fn a_group_ends_and_starts_together() {
    let tasks = hasty();
    let starts = Arc::default();
    let kept = group(&tasks, &starts);
    until(|| starts.load(Ordering::Relaxed) == 1).await;
    // The leader's end ends the other, and is recorded.
    tasks.overview.end("leader");
    until(|| starts.load(Ordering::Relaxed) == 2).await;
    assert_eq!((ended(&tasks, "leader"), ended(&tasks, "follower")), (1, 0));
    // A follower that ends while the leader continues is recorded itself.
    tasks.overview.end("follower");
    until(|| starts.load(Ordering::Relaxed) == 3).await;
    assert_eq!((ended(&tasks, "leader"), ended(&tasks, "follower")), (1, 1));
    assert!(kept.stop(PATIENCE).await);
    assert_eq!(starts.load(Ordering::Relaxed), 3);
    assert!(tasks.stop(PATIENCE).await);
}

#[tokio::test]
async fn who_stops_a_group_waits_for_what_the_leader_left_to_the_others() {
    let tasks = Tasks { pause: PATIENCE, ..hasty() };
    let (tell, mut told) = mpsc::unbounded_channel();
    let kept = tasks.keep_group(["leader", "writer"], move |stop| {
        let (lead, mut write) = mpsc::unbounded_channel();
        let tell = tell.clone();
        let leader = async move {
            stop.cancelled().await;
            (0..3).for_each(|number| lead.send(number).unwrap());
        };
        let writer = async move {
            while let Some(number) = write.recv().await {
                tokio::time::sleep(Duration::from_millis(5)).await;
                tell.send(number).unwrap();
            }
        };
        [leader.boxed(), writer.boxed()]
    });
    assert!(kept.stop(PATIENCE).await);
    let mut written = Vec::new();
    while let Some(number) = told.recv().await {
        written.push(number);
    }
    assert_eq!(written, [0, 1, 2]);
}

#[tokio::test]
async fn a_task_that_does_not_stop_is_ended_after_the_deadline() {
    let tasks = hasty();
    let (alive, mut gone) = mpsc::channel::<()>(1);
    let mut alive = Some(alive);
    tasks.keep("good", &(), |()| pending());
    tasks.keep_until_told("deaf", move |_stop| {
        let alive = alive.take();
        async move {
            let _alive = alive;
            pending().await
        }
    });
    assert!(!tasks.stop(Duration::from_millis(50)).await);
    assert_eq!(timeout(PATIENCE, gone.recv()).await, Ok(None), "it is gone");
}

#[tokio::test]
async fn tasks_end_with_their_owner() {
    let tasks = hasty();
    let (alive, mut gone) = mpsc::channel::<()>(1);
    tasks.keep("loop", &alive, |alive| async move {
        let _alive = alive;
        pending().await
    });
    drop(alive);
    drop(tasks);
    assert_eq!(timeout(PATIENCE, gone.recv()).await, Ok(None));
}
