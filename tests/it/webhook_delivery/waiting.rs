//! Deliveries that wait: for a paused subscription, for access, for an endpoint that hangs; and what
//! becomes of those that wait for too long or for nobody.

use serde_json::{Value, json};
use tokio::sync::watch;
use trailflow::domain::access::AccessState;

use super::scene::Scene;
use super::staff::settles;
use crate::harness::database::Sidedoor;
use crate::harness::endpoint::{Behave, EVERYTHING, Endpoint};
use crate::harness::on_both;

const MINUTE_MS: i64 = 60_000;

on_both! {
    async fn a_410_pauses_the_subscription_and_its_events_wait(world: WorldBuilder) {
        let endpoint = Endpoint::behaving(|_| Behave::Status(410)).await;
        let Scene { world, token, endpoint, .. } = Scene::with(world.sending(), endpoint, &EVERYTHING).await;
        let api = world.raw(&token);
        api.post("/v1/loads", &json!({"orderNumber": "1"})).await.data(201);
        endpoint.until(1).await;
        world.until_recorded(1).await;
        endpoint.behave(|_| Behave::Status(200));
        endpoint.stays_at(1).await;
        world.clock.advance_ms(2 * MINUTE_MS);
        api.post("/v1/loads", &json!({"orderNumber": "2"})).await.data(201);
        endpoint.stays_at(1).await;
        let side = Sidedoor::open(&world).await;
        side.run("update webhook_subscriptions set paused_at = null").await;
        let arrived = endpoint.until(3).await;
        let again = arrived[1..].iter().filter(|one| one.id() == arrived[0].id()).count();
        assert_eq!(again, 1, "the refused one comes again, and the one that waited");
        endpoint.stays_at(3).await;
    }

    async fn a_late_410_of_an_old_url_pauses_nothing(world: WorldBuilder) {
        let (release, held) = watch::channel(false);
        let old = Endpoint::behaving(move |_| Behave::HoldThen(held.clone(), 410)).await;
        let Scene { world, token, endpoint: old, subscription, .. } =
            Scene::with(world.sending(), old, &["load.created"]).await;
        let (raw, new) = (world.raw(&token), Endpoint::start().await);
        raw.post_once("1").await;
        let refused = old.until(1).await.remove(0);
        let path = format!("/v1/webhooks/{}", subscription.id);
        raw.send(reqwest::Method::PATCH, &path, &json!({"url": new.url()})).await.data(200);
        release.send_replace(true);
        world.until_recorded(1).await;
        world.clock.advance_ms(2 * MINUTE_MS);
        assert_eq!(new.until(1).await[0].id(), refused.id());
        assert_eq!(raw.get(&path).await.data(200)["state"], "ACTIVE");
        assert_eq!(old.count(), 1);
    }

    async fn a_result_of_an_earlier_try_is_dropped(world: WorldBuilder) {
        let (release, held) = watch::channel(false);
        let endpoint = Endpoint::behaving(move |_| Behave::Hold(held.clone())).await;
        let Scene { world, token, staff, organization, endpoint, .. } =
            Scene::with(world.sending(), endpoint, &["load.created"]).await;
        world.raw(&token).post_once("1").await;
        let id = endpoint.until(1).await[0].id().to_owned();
        // Another worker has tried it meanwhile, and its next attempt is due at the same moment: the organization's
        // clock, by which it was due at first, runs ahead of the workers' own.
        let side = Sidedoor::open(&world).await;
        side.run("update webhook_queue set tries = tries + 1").await;
        side.close().await;
        // Ahead as well: the clock stands still here.
        world.clock.advance_ms(1_000);
        release.send_replace(true);
        assert_eq!(endpoint.until(2).await[1].id(), id, "it is still queued");
        let path = format!("/v1/organizations/{}/webhook-deliveries/{id}", organization.id);
        settles(&staff, &path, "DELIVERED", 1).await;
    }

    async fn retry_after_is_honoured_within_the_schedule(world: WorldBuilder) {
        let endpoint = Endpoint::behaving(|_| Behave::With(429, "retry-after: 180".to_owned())).await;
        let Scene { world, token, endpoint, .. } = Scene::with(world.sending(), endpoint, &EVERYTHING).await;
        world.raw(&token).post("/v1/loads", &json!({"orderNumber": "1"})).await.data(201);
        endpoint.until(1).await;
        world.until_recorded(1).await;
        endpoint.stays_at(1).await;
        world.clock.advance_ms(2 * MINUTE_MS);
        endpoint.stays_at(1).await;
        world.clock.advance_ms(MINUTE_MS + 1_000);
        endpoint.until(2).await;
    }

    async fn deliveries_wait_while_access_is_closed(world: WorldBuilder) {
        let scene = Scene::after_a_failure(world.sending(), 503).await;
        let (one, Scene { world, organization, staff, endpoint, .. }) = (scene.first(), scene);
        for closed in [AccessState::Disabled, AccessState::NotEnabled] {
            world.set_access(organization, closed).await;
            // Longer than a node believes what it knew.
            tokio::time::sleep(std::time::Duration::from_millis(1_000)).await;
            world.clock.advance_hours(20);
            endpoint.stays_at(1).await;
            settles(&staff, &one, "PENDING", 1).await;
        }
        world.set_access(organization, AccessState::TestEnabled).await;
        let arrived = endpoint.until(2).await;
        assert_eq!(arrived[0].id(), arrived[1].id());
        settles(&staff, &one, "DELIVERED", 2).await;
    }

    async fn what_has_waited_for_72_hours_expires(world: WorldBuilder) {
        let scene = Scene::after_a_failure(world.sending(), 503).await;
        let (one, Scene { world, organization, staff, endpoint, .. }) = (scene.first(), scene);
        world.set_access(organization, AccessState::Disabled).await;
        tokio::time::sleep(std::time::Duration::from_millis(1_000)).await;
        world.clock.advance_hours(71);
        endpoint.stays_at(1).await;
        settles(&staff, &one, "PENDING", 1).await;
        world.clock.advance_hours(2);
        let expired = settles(&staff, &one, "EXPIRED", 1).await;
        assert_eq!(expired["nextAttemptAt"], Value::Null);
        world.set_access(organization, AccessState::TestEnabled).await;
        tokio::time::sleep(std::time::Duration::from_millis(1_500)).await;
        endpoint.stays_at(1).await;
    }

    async fn a_deleted_subscription_gets_nothing_more(world: WorldBuilder) {
        let scene = Scene::after_a_failure(world.sending(), 500).await;
        let (one, Scene { world, token, staff, endpoint, subscription, .. }) = (scene.first(), scene);
        let api = world.raw(&token);
        let gone = api.send(reqwest::Method::DELETE, &format!("/v1/webhooks/{}", subscription.id), &json!({})).await;
        assert_eq!(gone.status, 200, "{}", gone.text);
        let cancelled = settles(&staff, &one, "CANCELLED", 1).await;
        assert_eq!(cancelled["nextAttemptAt"], Value::Null);
        staff.post(&format!("{one}/replay"), &json!({"reason": "too late"})).await.error(409, "conflict");
        world.clock.advance_ms(2 * MINUTE_MS);
        endpoint.stays_at(1).await;
    }

    async fn endpoints_that_hang_or_fail_delay_no_other(world: WorldBuilder) {
        let world = world.sending().start().await;
        let (_, token) = world.tenant().await;
        let (_, slow_token) = world.tenant().await;
        let mut bad = Vec::new();
        for behave in [Behave::Hang, Behave::Hang, Behave::Break, Behave::Status(500)] {
            let endpoint = Endpoint::behaving(move |_| behave.clone()).await;
            world.subscribe(&slow_token, &endpoint.url(), &EVERYTHING).await;
            world.subscribe(&token, &endpoint.url(), &EVERYTHING).await;
            bad.push(endpoint);
        }
        let good = Endpoint::start().await;
        world.subscribe(&token, &good.url(), &EVERYTHING).await;
        for number in 0..40 {
            world.raw(&slow_token).post_once(&format!("s{number}")).await;
            world.raw(&token).post_once(&format!("g{number}")).await;
        }
        good.until(40).await;
    }

    async fn another_node_takes_over_what_one_leaves(world: WorldBuilder) {
        let endpoint = Endpoint::behaving(|_| Behave::Status(500)).await;
        let Scene { mut world, token, endpoint, .. } = Scene::with(world.sending(), endpoint, &EVERYTHING).await;
        world.raw(&token).post("/v1/loads", &json!({"orderNumber": "1"})).await.data(201);
        endpoint.until(1).await;
        world.replace_node().await;
        endpoint.behave(|_| Behave::Status(200));
        world.clock.advance_ms(2 * MINUTE_MS);
        let arrived = endpoint.until(2).await;
        assert_eq!(arrived[0].id(), arrived[1].id());
        assert!(arrived.iter().all(|one| one.at <= tokio::time::Instant::now() && one.path == "/hook"));
    }
}
