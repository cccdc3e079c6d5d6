//! When a delivery is tried again, and when it is given up.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::json;

use super::scene::Scene;
use crate::harness::endpoint::{Behave, EVERYTHING, Endpoint};
use crate::harness::on_both;

const MINUTE_MS: i64 = 60_000;

on_both! {
    async fn three_attempts_at_once_after_a_minute_and_after_five_more(world: WorldBuilder) {
        let endpoint = Endpoint::behaving(|_| Behave::Status(500)).await;
        let Scene { world, token, endpoint, .. } = Scene::with(world.sending(), endpoint, &EVERYTHING).await;
        world.raw(&token).post("/v1/loads", &json!({"orderNumber": "1"})).await.data(201);
        endpoint.until(1).await;
        world.until_recorded(1).await;
        world.clock.advance_ms(MINUTE_MS - 1_000);
        endpoint.stays_at(1).await;
        // A tenth of the delay is jitter.
        world.clock.advance_ms(1_000 + MINUTE_MS / 10 + 1_000);
        endpoint.until(2).await;
        world.until_recorded(2).await;
        world.clock.advance_ms(5 * MINUTE_MS - 1_000);
        endpoint.stays_at(2).await;
        world.clock.advance_ms(1_000 + 5 * MINUTE_MS / 10 + 1_000);
        let arrived = endpoint.until(3).await;
        assert!(arrived.iter().all(|one| one.id() == arrived[0].id() && one.body == arrived[0].body));
        world.until_recorded(3).await;
        world.clock.advance_hours(1);
        endpoint.stays_at(3).await;
    }

    async fn a_delivery_that_succeeds_is_not_sent_again(world: WorldBuilder) {
        let world = world.sending().start().await;
        let (_, token) = world.tenant().await;
        let calls = Arc::new(AtomicUsize::new(0));
        let count = calls.clone();
        let endpoint = Endpoint::behaving(move |_| {
            if count.fetch_add(1, Ordering::SeqCst) == 0 { Behave::Break } else { Behave::Status(204) }
        }).await;
        world.subscribe(&token, &endpoint.url(), &EVERYTHING).await;
        world.raw(&token).post("/v1/loads", &json!({"orderNumber": "1"})).await.data(201);
        endpoint.until(1).await;
        world.until_recorded(1).await;
        world.clock.advance_ms(2 * MINUTE_MS);
        let arrived = endpoint.until(2).await;
        assert_eq!(arrived[0].id(), arrived[1].id());
        world.until_recorded(2).await;
        world.clock.advance_hours(1);
        endpoint.stays_at(2).await;
    }
}
