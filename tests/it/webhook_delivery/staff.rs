//! What staff see of deliveries, and what they can do: pause, rotate, try out, send again.

use serde_json::{Value, json};

use super::scene::Scene;
use crate::harness::by_hand::Raw;
use crate::harness::endpoint::{Behave, EVERYTHING, Endpoint};
use crate::harness::on_both;
use crate::harness::wait::eventually;

const MINUTE_MS: i64 = 60_000;

on_both! {
    async fn the_log_tells_every_attempt_and_one_delivery_can_be_sent_again(world: WorldBuilder) {
        let endpoint = Endpoint::behaving(|_| Behave::Status(500)).await;
        let world = world.sending_with(|settings| settings.retry_delays.truncate(1));
        let Scene { world, organization, token, staff, endpoint, subscription, .. } =
            Scene::with(world, endpoint, &EVERYTHING).await;
        let load = world.raw(&token).post("/v1/loads", &json!({"orderNumber": "1"})).await.data(201);
        endpoint.until(1).await;
        let base = format!("/v1/organizations/{}/webhook-deliveries", organization.id);
        let id = endpoint.arrived()[0].id().to_owned();
        let one = format!("{base}/{id}");
        settles(&staff, &one, "PENDING", 1).await;
        staff.post(&format!("{one}/replay"), &json!({"reason": "too early"})).await.error(409, "conflict");
        world.clock.advance_ms(2 * MINUTE_MS);
        endpoint.until(2).await;
        let failed = settles(&staff, &one, "FAILED", 2).await;
        assert_eq!((&failed["loadId"], &failed["eventType"]), (&load["id"], &json!("load.created")));
        assert_eq!(failed["attempts"][0]["status"], 500);
        assert_eq!(failed["attempts"][0]["error"], "status");
        assert_eq!(failed["nextAttemptAt"], Value::Null);
        let listed = |query: &str| { let path = format!("{base}?{query}"); let staff = &staff; async move { staff.get(&path).await.json()["data"].clone() } };
        assert_eq!(listed("state=FAILED&eventType=load.created").await, json!([failed]));
        assert_eq!(listed(&format!("subscriptionId={}", subscription.id)).await, json!([failed]));
        assert_eq!(listed("state=DELIVERED").await, json!([]));
        assert_eq!(listed("eventType=load.updated").await, json!([]));
        assert_eq!(listed(&format!("createdFrom={}", world.now())).await, json!([]));
        endpoint.behave(|_| Behave::Status(200));
        staff.post(&format!("{one}/replay"), &json!({"reason": "fixed"})).await.data(200);
        let arrived = endpoint.until(3).await;
        assert!(arrived.iter().all(|one| one.id() == id && one.body == arrived[0].body));
        let done = settles(&staff, &one, "DELIVERED", 3).await;
        assert_eq!(done["attempts"][2]["status"], 200);
        staff.post(&format!("{one}/replay"), &json!({"reason": "lost there"})).await.data(200);
        assert_eq!(endpoint.until(4).await[3].id(), id, "one that arrived can be sent again too");
    }

    async fn a_subscription_is_paused_resumed_and_tried_out(world: WorldBuilder) {
        let Scene { world, organization, token, staff, endpoint, subscription, .. } =
            Scene::with(world.sending(), Endpoint::start().await, &["load.created"]).await;
        let base = format!("/v1/organizations/{}/webhooks", organization.id);
        let because = json!({"reason": "maintenance"});
        let act = async |what: &str| staff.post(&format!("{base}/{}/{what}", subscription.id), &because).await;
        let delivery = act("test").await.data(201);
        let arrived = endpoint.until(1).await.remove(0);
        assert_eq!((arrived.event(), arrived.id()), ("webhook.test", delivery["id"].as_str().unwrap()));
        // As the contract describes it.
        let said = json!({"test": true, "subscriptionId": subscription.id, "sentAt": delivery["createdAt"]});
        assert_eq!(arrived.json(), said);
        assert!(arrived.is_signed_with(&subscription.secret));
        let paused = act("pause").await.data(200);
        assert_eq!((&paused["pausedReason"], &paused["pausedAt"]), (&json!("STAFF"), &json!(world.now())));
        act("test").await.error(409, "conflict");
        eventually("the node knows of the pause", || async {
            let before = endpoint.count();
            world.raw(&token).post_once(&format!("p{}", trailflow::clock::random::<8>().iter().map(|b| b.to_string()).collect::<String>())).await;
            tokio::time::sleep(std::time::Duration::from_millis(300)).await;
            endpoint.count() == before
        }).await;
        let count = endpoint.count();
        act("resume").await.data(200);
        endpoint.until(count + 1).await;
        assert_eq!(staff.get(&base).await.json()["data"][0]["pausedAt"], Value::Null);
    }

    async fn a_delivery_that_is_held_back_says_why_and_has_no_next_attempt(world: World) {
        let (organization, token) = world.tenant().await;
        let staff = world.raw_operator(&world.operator_token().await);
        let subscription = world.subscribe(&token, "https://hooks.example.com/held", &["load.created"]).await;
        let hooks = format!("/v1/organizations/{}/webhooks/{}", organization.id, subscription.id);
        let base = format!("/v1/organizations/{}/webhook-deliveries", organization.id);
        let raw = world.raw(&token);
        raw.post_once("1").await;
        let looks = async |held: Value, has_next: bool| {
            let delivery = staff.get(&base).await.data(200)[0].clone();
            assert_eq!((&delivery["state"], &delivery["heldBy"]), (&json!("PENDING"), &held), "{delivery}");
            assert_eq!(delivery["nextAttemptAt"].is_i64(), has_next, "{delivery}");
        };
        looks(Value::Null, true).await;
        let seen = async || raw.get("/v1/webhooks").await.data(200)[0].clone();
        let hook = seen().await;
        assert_eq!((&hook["paused"], &hook["pausedAt"], &hook["pausedReason"]), (&json!(false), &Value::Null, &Value::Null));
        world.clock.advance_ms(5);
        staff.post(&format!("{hooks}/pause"), &json!({"reason": "moving"})).await.data(200);
        looks(json!("PAUSED"), false).await;
        let hook = seen().await;
        assert_eq!((&hook["paused"], &hook["pausedAt"], &hook["pausedReason"]), (&json!(true), &json!(world.now()), &json!("STAFF")));
        staff.post(&format!("{hooks}/resume"), &json!({"reason": "moved"})).await.data(200);
        looks(Value::Null, true).await;
        world.set_access(organization, trailflow::domain::access::AccessState::Disabled).await;
        looks(json!("ACCESS_CLOSED"), false).await;
    }

    async fn both_secrets_sign_while_a_rotation_overlaps(world: WorldBuilder) {
        let Scene { world, organization, token, staff, endpoint, subscription, .. } =
            Scene::with(world.sending(), Endpoint::start().await, &["load.created"]).await;
        let path = format!("/v1/organizations/{}/webhooks/{}/rotate-secret", organization.id, subscription.id);
        let order = json!({"overlapHours": 2, "reason": "yearly"});
        let rotated = staff.post(&path, &order).await.data(200);
        let fresh = rotated["signingSecret"].as_str().unwrap();
        let partners = format!("/v1/webhooks/{}/rotate-secret", subscription.id);
        world.raw(&token).post(&partners, &json!({"overlapHours": 2})).await.error(409, "conflict");
        world.raw(&token).post("/v1/loads", &json!({"orderNumber": "1"})).await.data(201);
        let arrived = endpoint.until(1).await.remove(0);
        assert!(arrived.is_signed_with(fresh));
        assert_ne!(arrived.header("x-trailflow-signature-previous"), "");
        world.clock.advance_hours(3);
        // Longer than a node believes what it knew.
        tokio::time::sleep(std::time::Duration::from_millis(1_000)).await;
        world.raw(&token).post_once("2").await;
        let arrived = endpoint.until(2).await.remove(1);
        assert!(arrived.is_signed_with(fresh));
        assert_eq!(arrived.header("x-trailflow-signature-previous"), "");
        staff.post(&path, &order).await.data(200);
    }

    async fn staff_rotate_at_any_time_and_end_the_overlap_that_runs(world: WorldBuilder) {
        let Scene { world, organization, token, staff, endpoint, subscription, .. } =
            Scene::with(world.sending(), Endpoint::start().await, &["load.created"]).await;
        let raw = world.raw(&token);
        let partners = format!("/v1/webhooks/{}/rotate-secret", subscription.id);
        let stolen = raw.post(&partners, &json!({"overlapHours": 168})).await.data(200);
        raw.post(&partners, &json!({"overlapHours": 1})).await.error(409, "conflict");
        let path = format!("/v1/organizations/{}/webhooks/{}/rotate-secret", organization.id, subscription.id);
        // Neither secret of the thief's rotation signs any more.
        let rotated = staff.post(&path, &json!({"reason": "stolen"})).await.data(200);
        assert_eq!(rotated["previousSecretUntil"], Value::Null);
        raw.post_once("1").await;
        let arrived = endpoint.until(1).await.remove(0);
        let fresh = rotated["signingSecret"].as_str().unwrap();
        assert!(arrived.is_signed_with(fresh) && !arrived.is_signed_with(stolen["signingSecret"].as_str().unwrap()));
        assert_eq!(arrived.header("x-trailflow-signature-previous"), "");
        let hooks = format!("/v1/organizations/{}/webhooks", organization.id);
        assert_eq!(staff.get(&hooks).await.data(200)[0]["previousSecretUntil"], Value::Null);
        // With an overlap, the secret before signs as well; and it can be ended in its turn.
        let asked = staff.post(&path, &json!({"overlapHours": 3, "reason": "again"})).await.data(200);
        assert_eq!(asked["previousSecretUntil"], json!(world.now() + 180 * MINUTE_MS));
        raw.post(&partners, &json!({"overlapHours": 1})).await.error(409, "conflict");
        raw.post_once("2").await;
        let arrived = endpoint.until(2).await.remove(1);
        assert!(arrived.is_signed_with(asked["signingSecret"].as_str().unwrap()));
        assert_ne!(arrived.header("x-trailflow-signature-previous"), "");
        staff.post(&path, &json!({"overlapHours": 0, "reason": "and again"})).await.data(200);
        let entries = staff.get("/v1/audit?action=webhook.rotate_secret").await.data(200);
        assert!(entries.as_array().unwrap().iter().all(|entry| entry["before"] != entry["after"]), "{entries}");
        // Nothing overlaps: the partner may rotate.
        raw.post(&partners, &json!({"overlapHours": 1})).await.data(200);
    }

    async fn staffs_own_changes_are_told_to_subscribers_too(world: WorldBuilder) {
        let Scene { world: _world, organization, staff, endpoint, .. } = Scene::start(world.sending()).await;
        let base = format!("/v1/organizations/{}/loads", organization.id);
        let rows: Vec<_> = (0..30).map(|n| json!({"externalId": format!("T{n}"), "orderNumber": "1"})).collect();
        let imported = staff.send(reqwest::Method::PUT, &base, &json!({"loads": rows})).await;
        assert!(imported.status < 300, "{}", imported.text);
        let arrived = endpoint.until(30).await;
        assert!(arrived.iter().all(|one| one.event() == "load.created"));
        let changed = staff.send(reqwest::Method::PATCH, &format!("{base}/T1"), &json!({"notes": "n"})).await;
        assert_eq!(changed.status, 200, "{}", changed.text);
        assert_eq!(endpoint.until(31).await[30].event(), "load.updated");
    }
}

/// Waits until a delivery is in this state after so many attempts; returns it.
pub(super) async fn settles(staff: &Raw, path: &str, state: &str, attempts: usize) -> Value {
    eventually(&format!("{path} is {state}"), || async {
        let delivery = staff.get(path).await.data(200);
        delivery["state"] == state && delivery["attempts"].as_array().unwrap().len() == attempts
    })
    .await;
    staff.get(path).await.data(200)
}
