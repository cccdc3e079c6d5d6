//! What this version cannot read, as a newer one may write it in a rolling upgrade: it stops its own deliveries, and
//! nobody else's.

use std::fs::File;

use trailflow::clock::{Clock, SystemClock};

use super::scene::Scene;
use super::telling::metric;
use crate::harness::database::Sidedoor;
use crate::harness::endpoint::{EVERYTHING, Endpoint};
use crate::harness::metrics::Metrics;
use crate::harness::process::Process;
use crate::harness::raw::Write;
use crate::harness::wait::eventually;
use crate::harness::{Backend, on_both, plain_http};

on_both! {
    async fn an_access_state_from_the_future_is_closed_and_hurts_nobody_else(world: WorldBuilder) {
        let world = world.sending().start().await;
        let (strange, ours) = (world.tenant().await, world.tenant().await);
        let (theirs, well) = (Endpoint::start().await, Endpoint::start().await);
        world.subscribe(&strange.1, &theirs.url(), &EVERYTHING).await;
        world.subscribe(&ours.1, &well.url(), &EVERYTHING).await;
        let side = Sidedoor::open(&world).await;
        // The keys' own directory does not hear of it: the revision stays.
        let state = |state: &str| format!("update organizations set access_state = '{state}' where name like '%{}%'", strange.0.id.uuid());
        side.run(&state("FROZEN")).await;
        world.raw(&strange.1).post_once("s1").await;
        world.raw(&ours.1).post_once("o1").await;
        well.until(1).await;
        let counted = async || metric(&world.node, r#"unreadable_rows_total{table="organizations"}"#).await;
        eventually("it is counted", || async { counted().await.is_some_and(|count| count > 0) }).await;
        for number in 2..5 {
            world.raw(&ours.1).post_once(&format!("o{number}")).await;
            well.until(number).await;
        }
        assert_eq!(theirs.count(), 0);
        side.run(&state("TEST_ENABLED")).await;
        theirs.until(1).await;
    }

    async fn a_payload_from_the_future_is_passed_over_and_left_for_a_newer_node(world: WorldBuilder) {
        let Scene { world, token, endpoint, .. } = Scene::start(world.sending()).await;
        let side = Sidedoor::open(&world).await;
        side.run("update webhook_subscriptions set paused_at = 1").await;
        tokio::time::sleep(std::time::Duration::from_millis(1_000)).await;
        for number in 0..8 {
            world.raw(&token).post_once(&format!("n{number}")).await;
        }
        // As many as one read takes up stand before the others, and read like nothing that this version knows.
        let strange = match world.backend {
            Backend::Embedded => "update webhook_queue set event_type = x'ff' where delivery_id in \
                (select delivery_id from webhook_queue order by due_at limit 4)",
            Backend::PostgresRedis => "alter table webhook_queue alter tries drop not null; \
                update webhook_queue set tries = null where delivery_id in \
                (select delivery_id from webhook_queue order by due_at limit 4)",
        };
        side.run(strange).await;
        side.run("update webhook_subscriptions set paused_at = null").await;
        endpoint.until(4).await;
        endpoint.stays_at(4).await;
        let counted = metric(&world.node, r#"unreadable_rows_total{table="webhook_queue"}"#).await;
        assert!(counted.is_some_and(|count| count >= 4), "{counted:?}");
    }

    async fn an_unusable_secret_is_counted_each_time_and_told_once(world: World) {
        // The program goes by the machine's clock, by which nothing must be too old.
        world.clock.advance_ms(SystemClock.now() - world.now());
        let (_, token) = world.tenant().await;
        let (theirs, well) = (Endpoint::start().await, Endpoint::start().await);
        let strange = world.subscribe(&token, &theirs.url(), &EVERYTHING).await;
        world.subscribe(&token, &well.url(), &EVERYTHING).await;
        let side = Sidedoor::open(&world).await;
        let garbage = match world.backend {
            Backend::Embedded => "x'00'",
            Backend::PostgresRedis => "'\\x00'",
        };
        side.run(&format!("update webhook_subscriptions set sealed_secret = {garbage} where url = '{}'", theirs.url())).await;
        let place = world.leave().await;
        let log = place.folder.path().join("log");
        let node = Process::start(&place, Some(File::create(&log).unwrap())).await;
        let http = plain_http().build().unwrap();
        for number in 0..20 {
            let write = Write::load(&token, &format!("n{number}"), "1");
            assert_eq!(write.send(&http, node.api_addr).await.unwrap().status, 201);
        }
        well.until(20).await;
        let counted = async || Metrics::at(node.probe_addr).await.value("webhook_unusable_secrets_total");
        eventually("it is passed over again and again", || async { counted().await > Some(3) }).await;
        let told = || {
            let lines = std::fs::read_to_string(&log).unwrap();
            lines.lines().filter(|line| line.contains("a signing secret cannot be used")).count()
        };
        eventually("it is told", || async { told() > 0 }).await;
        assert_eq!((told(), theirs.count()), (1, 0), "{}", strange.id);
        assert_eq!(node.terminate().await, Some(0));
    }
}
