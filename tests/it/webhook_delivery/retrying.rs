//! A delivery that waits for its retry, and fresh ones of the same subscription beside it: nothing waits for it.

use std::time::Duration;

use serde_json::json;

use super::scene::Scene;
use super::staff::settles;
use crate::harness::database::Sidedoor;
use crate::harness::endpoint::Arrived;
use crate::harness::raw::Write;
use crate::harness::{Backend, World, WorldBuilder, on_both};

const MINUTE_MS: i64 = 60_000;
/// Longer than a node believes what it knew of an endpoint, so that the next event is read from the queue.
const FORGOTTEN: Duration = Duration::from_millis(1_000);

on_both! {
    async fn fresh_events_go_before_a_retry_that_waits(world: WorldBuilder) {
        let Scene { world, token, endpoint, .. } = with_a_retry_that_waits(world).await;
        let api = world.raw(&token);
        for number in 2..6 {
            tokio::time::sleep(FORGOTTEN).await;
            api.post_once(&format!("a{number}")).await;
            if number == 2 {
                endpoint.until(2).await;
            }
        }
        api.post_once("b").await;
        // Now the retry may go too, and everything is in the queue that it could hold up.
        world.clock.advance_ms(2 * MINUTE_MS);
        let arrived = endpoint.until(7).await;
        assert_is_last(&arrived);
    }

    async fn an_organizations_clock_that_runs_ahead_holds_nothing_behind_a_retry(world: WorldBuilder) {
        let Scene { world, organization, token, staff, endpoint, .. } = with_a_retry_that_waits(world).await;
        // As a large import leaves it: each change has a moment of its own.
        let side = Sidedoor::open(&world).await;
        side.run(&format!("update organization_clocks set last_change = last_change + {}", 10 * MINUTE_MS)).await;
        for number in 2..5 {
            tokio::time::sleep(FORGOTTEN).await;
            world.raw(&token).post_once(&format!("a{number}")).await;
            endpoint.until(number).await;
        }
        // Replays are due by the node's clock, which is behind what was read last.
        let base = format!("/v1/organizations/{}/webhook-deliveries", organization.id);
        let second = endpoint.arrived()[1].id().to_owned();
        settles(&staff, &format!("{base}/{second}"), "DELIVERED", 1).await;
        staff.post(&format!("{base}/{second}/replay"), &json!({"reason": "lost there"})).await.data(200);
        world.raw(&token).post_once("b").await;
        endpoint.until(6).await;
        world.clock.advance_ms(2 * MINUTE_MS);
        let arrived = endpoint.until(7).await;
        assert_eq!(arrived.iter().filter(|one| one.id() == second).count(), 2);
        assert_is_last(&arrived);
    }

    async fn a_worker_that_starts_finds_what_stands_behind_a_retry_that_waits(world: WorldBuilder) {
        let Scene { mut world, token, endpoint, .. } = with_a_retry_that_waits(world).await;
        let side = Sidedoor::open(&world).await;
        side.run(&format!("update organization_clocks set last_change = last_change + {}", 10 * MINUTE_MS)).await;
        // Nobody sends, and the next node knows of this event from the queue alone.
        let settings = world.nodes.webhooks.take();
        world.replace_node().await;
        world.raw(&token).post_once("a2").await;
        world.nodes.webhooks = settings;
        world.replace_node().await;
        endpoint.until(2).await;
        world.clock.advance_ms(2 * MINUTE_MS);
        assert_is_last(&endpoint.until(3).await);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn fresh_events_of_another_node_go_before_a_retry_that_waits() {
    let world = World::builder(Backend::PostgresRedis);
    let Scene { world, token, endpoint, .. } = with_a_retry_that_waits(world).await;
    let other = world.another_node().await;
    for number in 2..12 {
        let write = Write::load(&token, &format!("a{number}"), "1");
        assert_eq!(write.send(&world.http, other.api_addr()).await.unwrap().status, 201);
    }
    world.clock.advance_ms(2 * MINUTE_MS);
    assert_is_last(&endpoint.until(12).await);
    other.stop().await;
}

/// A world whose first delivery has failed once and is due again in a minute; everything else arrives, one after
/// the other.
async fn with_a_retry_that_waits(world: WorldBuilder) -> Scene {
    Scene::after_a_failure(world.sending_with(|settings| settings.per_endpoint = 1), 500).await
}

/// The first delivery came once more, after all others.
fn assert_is_last(arrived: &[Arrived]) {
    let first = arrived[0].id();
    let again: Vec<_> = (1..arrived.len()).filter(|at| arrived[*at].id() == first).collect();
    assert_eq!(again, [arrived.len() - 1], "of {}", arrived.len());
}
