//! Staff's orders to send again what failed.

use std::sync::Mutex;

use serde_json::json;
use trailflow::contract::partner::types::CreateLoadRequest;

use super::scene::Scene;
use crate::harness::endpoint::{Behave, Endpoint};
use crate::harness::wait::eventually;
use crate::harness::{on_both, rounds};

const MINUTE_MS: i64 = 60_000;

on_both! {
    async fn everything_that_failed_is_sent_again_once(world: WorldBuilder) {
        let endpoint = Endpoint::behaving(|_| Behave::Status(500)).await;
        let world = world.sending_with(|settings| settings.retry_delays.clear());
        let Scene { world, organization, staff, endpoint, .. } =
            Scene::with(world, endpoint, &["load.created"]).await;
        let count = rounds::rounds(60, 5_000);
        let ring = world.ring(organization, world.node.api_addr(), count).await;
        for number in 0..count {
            let body: CreateLoadRequest = serde_json::from_value(json!({"orderNumber": number.to_string()})).unwrap();
            ring.client().create_load().idempotency_key(format!("k{number}")).body(body).send().await.unwrap();
        }
        endpoint.until(count).await;
        let list = format!("/v1/organizations/{}/webhook-deliveries?state=PENDING", organization.id);
        eventually("all have failed", || async { staff.get(&list).await.json()["data"] == json!([]) }).await;
        endpoint.behave(|_| Behave::Status(200));
        // Several changes of one moment are given moments of their own, ahead of a clock that stands still.
        world.clock.advance_ms(MINUTE_MS);
        let order = json!({
            "organizationId": organization.id.to_string(), "from": 946_684_800_000_i64, "perSecond": 1000, "reason": "fixed",
        });
        let first = staff.post("/v1/webhook-replays", &order).await.data(201);
        assert_eq!(first["matched"], count);
        let path = format!("/v1/webhook-replays/{}", first["id"].as_str().unwrap());
        let progress = Mutex::new(vec![0]);
        eventually("the order is carried out", || async {
            let told = staff.get(&path).await.data(200);
            let now = told["delivered"].as_u64().unwrap();
            let mut progress = progress.lock().unwrap();
            assert!(progress.last().is_none_or(|last| *last <= now), "{progress:?}, then {now}");
            if progress.last() != Some(&now) {
                progress.push(now);
            }
            // It is over when a step finds nothing more to send, shortly after the last was sent.
            now == count as u64 && told["running"] == json!(false)
        }).await;
        eprintln!("{count} replayed; delivered, as the order told: {:?}", progress.lock().unwrap());
        let done = staff.get(&path).await.data(200);
        assert_eq!((&done["requeued"], &done["pending"]), (&json!(count), &json!(0)));
        let again = staff.post("/v1/webhook-replays", &order).await.data(201);
        assert_eq!((&again["matched"], &again["running"]), (&json!(0), &json!(false)));
        endpoint.stays_at(2 * count).await;
        let mut ids: Vec<_> = endpoint.arrived().iter().map(|one| one.id().to_owned()).collect();
        ids.sort_unstable();
        assert!(ids.chunks(2).all(|two| two[0] == two[1]), "each twice: as it failed, and again");
    }

    async fn a_replay_goes_as_slowly_as_it_was_ordered(world: WorldBuilder) {
        let endpoint = Endpoint::behaving(|_| Behave::Status(500)).await;
        let world = world.sending_with(|settings| settings.retry_delays.clear());
        let Scene { world, organization, token, staff, endpoint, .. } =
            Scene::with(world, endpoint, &["load.created"]).await;
        for number in 0..4 {
            world.raw(&token).post_once(&format!("k{number}")).await;
        }
        endpoint.until(4).await;
        let list = format!("/v1/organizations/{}/webhook-deliveries?state=PENDING", organization.id);
        eventually("all have failed", || async { staff.get(&list).await.json()["data"] == json!([]) }).await;
        endpoint.behave(|_| Behave::Status(200));
        world.clock.advance_ms(MINUTE_MS);
        let order = json!({"from": 946_684_800_000_i64, "perSecond": 1, "reason": "fixed"});
        // From the order on, because a busy machine may send the first one late and the others in time.
        let ordered = tokio::time::Instant::now();
        staff.post("/v1/webhook-replays", &order).await.data(201);
        let arrived = endpoint.until(8).await;
        // Three gaps of a second, at least; a busy machine makes them longer. At five a second it were 0.6 s, and up to
        // a second before that in which nobody looks for orders.
        assert!(arrived[7].at - ordered > std::time::Duration::from_millis(2_800));
    }
}
