//! What a node tells of its queue, and how it ends when it has nothing to send.

use std::fs::File;
use std::process::Stdio;
use std::time::Duration;

use serde_json::{Value, json};
use tokio::process::Command;
use tokio::sync::watch;
use tokio::time::{Instant, timeout};
use trailflow::clock::{Clock, SystemClock};
use trailflow::server::Running;

use crate::harness::endpoint::{Behave, EVERYTHING, Endpoint};
use crate::harness::metrics::Metrics;
use crate::harness::process::trailflow;
use crate::harness::wait::eventually;
use crate::harness::{Backend, World, on_both};

const MINUTE_MS: i64 = 60_000;
/// Far less than the drain deadline that the programs are given here, and far more than it takes.
const DEADLINE: Duration = Duration::from_secs(60);
const DRAIN_SECONDS: &str = "3600";

on_both! {
    async fn metrics_tell_how_deliveries_get_on(world: WorldBuilder) {
        let world = world.sending_with(|settings| settings.timeout = DEADLINE).start().await;
        let (_, token) = world.tenant().await;
        let (release, held) = watch::channel(false);
        let endpoint = Endpoint::behaving(move |_| Behave::Hold(held.clone())).await;
        world.subscribe(&token, &endpoint.url(), &EVERYTHING).await;
        let failing = Endpoint::behaving(|_| Behave::Status(500)).await;
        world.subscribe(&token, &failing.url(), &EVERYTHING).await;
        for number in 0..3 {
            world.raw(&token).post_once(&format!("h{number}")).await;
        }
        // The others wait until the endpoint has answered once.
        endpoint.until(1).await;
        failing.until(3).await;
        until(&world.node, r#"webhook_attempts_total{result="status"}"#, 3..=3).await;
        assert_eq!(metric(&world.node, r#"webhook_attempts_total{result="delivered"}"#).await, Some(0));
        world.until_recorded(3).await;
        // Those that failed wait for their next attempts, and are not due before a minute has gone.
        world.clock.advance_ms(MINUTE_MS / 2);
        until_oldest_due(&world.node, 29_000..=30_000).await;
        // A node counts the queue as it starts, and then now and then.
        let fresh = world.another_node().await;
        until(&fresh, "webhook_queue_depth", 6..=6).await;
        failing.behave(|_| Behave::Status(200));
        release.send_replace(true);
        until(&world.node, r#"webhook_attempts_total{result="delivered"}"#, 3..=3).await;
        until_oldest_due(&world.node, 0..=0).await;
        world.clock.advance_ms(2 * MINUTE_MS);
        failing.until(6).await;
        until_oldest_due(&world.node, 0..=0).await;
        let last = world.another_node().await;
        until(&last, "webhook_queue_depth", 0..=0).await;
        for node in [fresh, last] {
            node.stop().await;
        }
    }
}

/// It has sent something, and keeps its queues; that is no reason to stay.
#[tokio::test(flavor = "multi_thread")]
async fn told_to_stop_with_nothing_in_flight_it_stops() {
    for backend in [Backend::Embedded, Backend::PostgresRedis] {
        for command in ["serve", "work"] {
            let world = World::start(backend).await;
            // The program goes by the machine's clock, by which the delivery must not be too old.
            world.clock.advance_ms(SystemClock.now() - world.now());
            let (_, token) = world.tenant().await;
            let endpoint = Endpoint::start().await;
            world.subscribe(&token, &endpoint.url(), &EVERYTHING).await;
            world.raw(&token).post_once("1").await;
            endpoint.stays_at(0).await;
            let place = world.leave().await;
            let log = place.folder.path().join("log");
            let mut program = trailflow(&place);
            program.arg(command).env("TRAILFLOW_DRAIN_SECONDS", DRAIN_SECONDS).stdout(Stdio::null());
            let mut program = program.stderr(File::create(&log).unwrap()).spawn().unwrap();
            endpoint.until(1).await;
            let id = program.id().unwrap().to_string();
            let told = Instant::now();
            assert!(Command::new("kill").args(["-TERM", &id]).status().await.unwrap().success());
            let ended = timeout(DEADLINE, program.wait()).await.expect("it ends by itself").unwrap();
            eprintln!("{command} on {backend:?} ended {:?} after SIGTERM", told.elapsed());
            assert_eq!(ended.code(), Some(0), "{command} on {backend:?}");
            let lines = std::fs::read_to_string(&log).unwrap();
            let last: Value = serde_json::from_str(lines.lines().last().unwrap()).unwrap();
            assert_eq!(last["msg"], json!("stopped"), "{command} on {backend:?}");
        }
    }
}

/// What it listens to on PostgreSQL has no end of its own: it must not be waited for.
#[tokio::test(flavor = "multi_thread")]
async fn a_dispatcher_that_stops_waits_for_no_message() {
    let mut world = World::builder(Backend::PostgresRedis).sending().start().await;
    let mut quickest = Duration::MAX;
    // A busy machine takes its time, now and then.
    for _ in 0..3 {
        let fresh = world.another_node().await;
        let until_told = std::mem::replace(&mut world.node, fresh);
        eventually("it listens", async || {
            metric(&until_told, r#"task_running{task="webhook_listener"}"#).await == Some(1)
        })
        .await;
        let told = Instant::now();
        assert!(until_told.stop().await);
        quickest = quickest.min(told.elapsed());
    }
    assert!(quickest < Duration::from_millis(800), "{quickest:?}");
}

/// Waits until a metric of a node has one of these values.
async fn until(node: &Running, name: &str, values: std::ops::RangeInclusive<i64>) {
    let told = || async { metric(node, name).await.is_some_and(|value| values.contains(&value)) };
    eventually(&format!("{name} is in {values:?}"), told).await;
}

/// The age of the oldest due delivery, in milliseconds.
async fn until_oldest_due(node: &Running, ages: std::ops::RangeInclusive<i64>) {
    let told = || async {
        let metrics = Metrics::at(node.probe_addr()).await;
        metrics.milliseconds("webhook_oldest_due_age_seconds").is_some_and(|age| ages.contains(&age))
    };
    eventually(&format!("the oldest due delivery's age is in {ages:?}"), told).await;
}

/// A metric as a node tells it; `None` when it does not.
pub(super) async fn metric(node: &Running, name: &str) -> Option<i64> {
    Metrics::at(node.probe_addr()).await.value(name)
}
