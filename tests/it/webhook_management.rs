//! What partners do with the subscriptions that they have.

use reqwest::Method;
use serde_json::{Value, json};
use trailflow::contract::partner::types::{CreateWebhookRequest, WebhookEventType};

use crate::harness::by_hand::{Heard, Raw, hear};
use crate::harness::database::Sidedoor;
use crate::harness::endpoint::{Behave, Endpoint};
use crate::harness::on_both;
use crate::harness::wait::eventually;

const MINUTE_MS: i64 = 60_000;

/// Subscribes a URL of this name; returns the path of the subscription.
async fn subscribe(raw: &Raw, name: &str) -> String {
    let body = json!({"url": url(name), "eventTypes": ["load.created"]});
    let made = raw.post("/v1/webhooks", &body).await.data(201);
    format!("/v1/webhooks/{}", made["id"].as_str().unwrap())
}

fn url(name: &str) -> String {
    format!("https://hooks.example.com/{name}")
}

async fn patch(raw: &Raw, path: &str, body: Value) -> Heard {
    raw.send(Method::PATCH, path, &body).await
}

on_both! {
    async fn subscriptions_are_read_in_pages_and_deleted_once(world: World) {
        let (_, token) = world.tenant().await;
        let (_, stranger) = world.tenant().await;
        let api = world.partner(&token);
        let mut ids = Vec::new();
        for n in 0..7 {
            world.clock.advance_ms(1);
            let body = CreateWebhookRequest {
                url: format!("https://hooks.example.com/{n}"),
                event_types: vec![WebhookEventType::LoadUpdated],
            };
            ids.push(api.create_webhook().idempotency_key(format!("w{n}")).body(body).send().await.unwrap().data.id.clone());
        }
        let first = api.list_webhooks().limit(3).send().await.unwrap();
        let second = api.list_webhooks().limit(4).cursor(first.next_cursor.clone().unwrap()).send().await.unwrap();
        assert_eq!(second.next_cursor, None);
        let paged: Vec<_> = first.data.iter().chain(&second.data).map(|hook| hook.id.clone()).collect();
        assert_eq!(paged, ids, "oldest first");

        let (raw, path) = (world.raw(&token), format!("/v1/webhooks/{}", ids[2]));
        let delete = async |raw: &Raw, path: &str| hear(raw.request(Method::DELETE, path)).await;
        delete(&world.raw(&stranger), &path).await.error(404, "not_found");
        assert_eq!(delete(&raw, &path).await.data(200), json!({"id": ids[2], "deleted": true}));
        delete(&raw, &path).await.error(404, "not_found");
        for unknown in ["whsub_019d0c6d58207a9ba1f04d27c8b3596a", "load_019d0c6d58207a9ba1f04d27c8b3596a", "x"] {
            delete(&raw, &format!("/v1/webhooks/{unknown}")).await.error(404, "not_found");
        }
        ids.remove(2);
        let left: Vec<_> = api.list_webhooks().send().await.unwrap().data.iter().map(|hook| hook.id.clone()).collect();
        assert_eq!(left, ids);
    }

    async fn one_subscription_says_its_state_and_who_made_it(world: World) {
        let (organization, token) = world.tenant().await;
        let raw = world.raw(&token);
        let path = subscribe(&raw, "one").await;
        let seen = raw.get(&path).await.data(200);
        assert_eq!(json!([seen]), raw.get("/v1/webhooks").await.json()["data"]);
        let key = format!("key_{}", &token["tf_test_".len()..][..32]);
        assert_eq!((&seen["createdBy"], &seen["state"], &seen["url"]), (&json!(key), &json!("ACTIVE"), &json!(url("one"))));
        assert_eq!(seen["eventTypes"], json!(["load.created"]));
        let staff = world.raw_operator(&world.operator_token().await);
        let pause = format!("/v1/organizations/{}/webhooks{}/pause", organization.id, path.trim_start_matches("/v1/webhooks"));
        staff.post(&pause, &json!({"reason": "Asked for."})).await.data(200);
        let seen = raw.get(&path).await.data(200);
        assert_eq!((&seen["state"], &seen["pausedReason"], &seen["pausedAt"]), (&json!("PAUSED"), &json!("STAFF"), &json!(world.now())));
        // One that is older than this is recorded.
        let side = Sidedoor::open(&world).await;
        side.run("update webhook_subscriptions set created_by_key = null").await;
        side.close().await;
        assert_eq!(raw.get(&path).await.data(200)["createdBy"], Value::Null);
    }

    async fn fields_that_are_sent_change_and_the_others_stay(world: World) {
        let (_, token) = world.tenant().await;
        let raw = world.raw(&token);
        let path = subscribe(&raw, "one").await;
        let before = raw.get(&path).await.data(200);
        let mut expected = before.clone();
        expected["url"] = json!(url("two"));
        assert_eq!(patch(&raw, &path, json!({"url": url("two")})).await.data(200), expected);
        expected["eventTypes"] = json!(["load.created", "load.updated"]);
        let both = json!({"eventTypes": ["load.updated", "load.created"]});
        assert_eq!(patch(&raw, &path, both.clone()).await.data(200), expected);
        assert_eq!(patch(&raw, &path, both).await.data(200), expected, "the same again changes nothing");
        assert_eq!(raw.get(&path).await.data(200), expected);
        for (body, pointer) in [
            (json!({}), ""),
            (json!({"url": "x"}), "/url"),
            (json!({"eventTypes": []}), "/eventTypes"),
            (json!({"state": "GONE"}), "/state"),
            (json!({"signingSecret": "mine"}), "/signingSecret"),
            (json!({"url": "https://127.0.0.1/"}), "/url"),
        ] {
            assert_eq!(patch(&raw, &path, body.clone()).await.pointers(), [pointer], "{body}");
        }
        patch(&raw, "/v1/webhooks/whsub_019d0c6d58207a9ba1f04d27c8b3596a", json!({"url": url("x")})).await.error(404, "not_found");
        assert_eq!(raw.get(&path).await.data(200), expected);
    }

    async fn a_change_makes_no_twin(world: World) {
        let (_, token) = world.tenant().await;
        let raw = world.raw(&token);
        let (one, _two) = (subscribe(&raw, "one").await, subscribe(&raw, "two").await);
        patch(&raw, &one, json!({"url": url("two")})).await.error(409, "conflict");
        patch(&raw, &one, json!({"url": url("two"), "eventTypes": ["load.updated"]})).await.data(200);
        patch(&raw, &one, json!({"eventTypes": ["load.created"]})).await.error(409, "conflict");
    }

    async fn a_change_takes_no_place_and_is_free_of_the_limit(world: WorldBuilder) {
        let mut world = world.sending().start().await;
        let (_, token) = world.tenant().await;
        let mut hooks = Vec::new();
        for name in ["one", "two", "three"] {
            hooks.push(subscribe(&world.raw(&token), name).await);
        }
        // There are as many as there may be, and then more than that.
        for most in [3, 1] {
            world.nodes.webhooks.as_mut().unwrap().subscriptions_per_organization = most;
            assert!(world.replace_node().await);
            let (raw, last) = (world.raw(&token), hooks.last().unwrap());
            let body = json!({"url": url("four"), "eventTypes": ["load.created"]});
            raw.post("/v1/webhooks", &body).await.error(409, "conflict");
            for body in [
                json!({"eventTypes": ["load.created", "load.updated"]}),
                json!({"eventTypes": ["load.created"]}),
                json!({"url": url("elsewhere")}),
                json!({"url": url("three")}),
                json!({"state": "PAUSED"}),
                json!({"state": "ACTIVE"}),
            ] {
                let changed = patch(&raw, last, body.clone()).await;
                assert_eq!(changed.status, 200, "at most {most}: {body}: {}", changed.text);
            }
            // A twin stays refused, whichever of the others it is.
            patch(&raw, last, json!({"url": url("two")})).await.error(409, "conflict");
        }
    }

    async fn partners_resume_what_they_or_their_endpoint_paused(world: World) {
        let (organization, token) = world.tenant().await;
        let raw = world.raw(&token);
        let path = subscribe(&raw, "one").await;
        let state = async |state: &str| patch(&raw, &path, json!({"state": state})).await;
        let paused = state("PAUSED").await.data(200);
        assert_eq!((&paused["state"], &paused["pausedReason"], &paused["pausedAt"]), (&json!("PAUSED"), &json!("PARTNER"), &json!(world.now())));
        world.clock.advance_ms(5);
        assert_eq!(state("PAUSED").await.data(200), paused, "it is paused already");
        assert_eq!(state("ACTIVE").await.data(200)["pausedAt"], Value::Null);
        let staff = world.raw_operator(&world.operator_token().await);
        let hook = format!("/v1/organizations/{}/webhooks{}", organization.id, path.trim_start_matches("/v1/webhooks"));
        staff.post(&format!("{hook}/pause"), &json!({"reason": "Too much."})).await.data(200);
        let refused = state("ACTIVE").await.error(409, "conflict");
        assert_eq!(refused["message"], "Trailflow paused this subscription. Ask Trailflow to resume it.");
        assert_eq!(raw.get(&path).await.data(200)["pausedReason"], "STAFF");
        let side = Sidedoor::open(&world).await;
        for (reason, resumes) in [("ASLEEP", false), ("GONE", true)] {
            side.run(&format!("update webhook_subscriptions set paused_reason = '{reason}'")).await;
            assert_eq!(state("ACTIVE").await.status, if resumes { 200 } else { 409 }, "{reason}");
        }
        side.close().await;
        let entries = staff.get(&format!("/v1/audit?organizationId={}&action=webhook.update", organization.id)).await.data(200);
        let told: Vec<_> = entries.as_array().unwrap().iter().map(|entry| entry["after"]["pausedReason"].clone()).collect();
        assert_eq!(told, [json!("PARTNER"), Value::Null, Value::Null], "{entries}");
        let key = raw.get(&path).await.data(200)["createdBy"].clone();
        assert!(entries.as_array().unwrap().iter().all(|entry| entry["actor"] == key), "{entries}");
        // Whoever pauses it first does not keep staff's pause away.
        let since = state("PAUSED").await.data(200)["pausedAt"].clone();
        world.clock.advance_ms(5);
        staff.post(&format!("{hook}/pause"), &json!({"reason": "The key is stolen."})).await.data(200);
        state("ACTIVE").await.error(409, "conflict");
        let seen = raw.get(&path).await.data(200);
        assert_eq!((&seen["pausedReason"], &seen["pausedAt"]), (&json!("STAFF"), &since));
    }

    async fn what_is_queued_goes_to_the_new_url_with_its_old_id(world: WorldBuilder) {
        let world = world.sending().start().await;
        let (_, token) = world.tenant().await;
        let raw = world.raw(&token);
        let (old, new) = (Endpoint::behaving(|_| Behave::Status(500)).await, Endpoint::start().await);
        let subscription = world.subscribe(&token, &old.url(), &["load.created"]).await;
        let path = format!("/v1/webhooks/{}", subscription.id);
        raw.post_once("1").await;
        let first = old.until(1).await.remove(0);
        patch(&raw, &path, json!({"url": new.url()})).await.data(200);
        world.clock.advance_ms(2 * MINUTE_MS);
        let second = new.until(1).await.remove(0);
        assert_eq!((second.id(), &second.body), (first.id(), &first.body));
        assert!(second.is_signed_with(&subscription.secret));
        // Paused, events wait; resumed, they are delivered.
        patch(&raw, &path, json!({"state": "PAUSED"})).await.data(200);
        eventually("the node knows of the pause", async || {
            let before = new.count();
            raw.post("/v1/loads", &json!({"orderNumber": "2"})).await.data(201);
            tokio::time::sleep(std::time::Duration::from_millis(300)).await;
            new.count() == before
        }).await;
        let before = new.count();
        patch(&raw, &path, json!({"state": "ACTIVE"})).await.data(200);
        new.until(before + 1).await;
        assert_eq!(old.count(), 1);
    }

    async fn a_rotation_is_answered_once_and_both_secrets_sign(world: WorldBuilder) {
        let world = world.sending().start().await;
        let (_, token) = world.tenant().await;
        let raw = world.raw(&token);
        let endpoint = Endpoint::start().await;
        let subscription = world.subscribe(&token, &endpoint.url(), &["load.created"]).await;
        let path = format!("/v1/webhooks/{}/rotate-secret", subscription.id);
        let rotate = async |key: &str| {
            let request = raw.request(Method::POST, &path).header("idempotency-key", key);
            hear(request.json(&json!({"overlapHours": 2}))).await
        };
        let rotated = rotate("r1").await;
        let data = rotated.data(200);
        assert_eq!(data["previousSecretUntil"], json!(world.now() + 120 * MINUTE_MS));
        let again = rotate("r1").await;
        assert_eq!((again.headers["idempotency-replayed"].to_str().unwrap(), &again.text), ("true", &rotated.text));
        rotate("r2").await.error(409, "conflict");
        raw.post_once("1").await;
        let arrived = endpoint.until(1).await.remove(0);
        assert!(arrived.is_signed_with(data["signingSecret"].as_str().unwrap()));
        assert_ne!(arrived.header("x-trailflow-signature-previous"), "");
        assert!(!raw.get("/v1/webhooks").await.text.contains("ecret"));
        world.clock.advance_hours(3);
        let day = raw.post(&path, &json!({})).await.data(200);
        assert_eq!(day["previousSecretUntil"], json!(world.now() + 24 * 60 * MINUTE_MS));
    }

    async fn a_test_event_is_sent_once_to_the_subscription(world: WorldBuilder) {
        let world = world.sending().start().await;
        let (_, token) = world.tenant().await;
        let raw = world.raw(&token);
        let endpoint = Endpoint::start().await;
        let subscription = world.subscribe(&token, &endpoint.url(), &["load.created"]).await;
        let path = format!("/v1/webhooks/{}", subscription.id);
        let test = async |key: &str| {
            let request = raw.request(Method::POST, &format!("{path}/test")).header("idempotency-key", key);
            hear(request).await
        };
        let sent = test("t1").await.data(201);
        assert_eq!(test("t1").await.data(201), sent, "asked for once");
        let arrived = endpoint.until(1).await.remove(0);
        assert_eq!((arrived.event(), arrived.id()), ("webhook.test", sent["id"].as_str().unwrap()));
        assert_eq!(arrived.json(), json!({"test": true, "subscriptionId": subscription.id, "sentAt": sent["createdAt"]}));
        assert_eq!(sent["subscriptionId"], json!(subscription.id));
        patch(&raw, &path, json!({"state": "PAUSED"})).await.data(200);
        test("t2").await.error(409, "conflict");
        endpoint.stays_at(1).await;
    }

    async fn deliveries_are_looked_up_with_every_attempt(world: WorldBuilder) {
        let world = world.sending_with(|settings| settings.retry_delays.truncate(1)).start().await;
        let (_, token) = world.tenant().await;
        let raw = world.raw(&token);
        let endpoint = Endpoint::behaving(|_| Behave::Status(500)).await;
        let subscription = world.subscribe(&token, &endpoint.url(), &["load.created"]).await;
        let other = world.subscribe(&token, "http://127.0.0.1:1/", &["load.updated"]).await;
        let path = format!("/v1/webhooks/{}/deliveries", subscription.id);
        let load = raw.post("/v1/loads", &json!({"orderNumber": "1"})).await.data(201);
        let seen = async || raw.get(&path).await.json()["data"].clone();
        eventually("the first attempt is told", async || seen().await[0]["attempts"][0]["status"] == 500).await;
        let waiting = seen().await[0].clone();
        assert_eq!((&waiting["state"], &waiting["loadId"], &waiting["eventType"]), (&json!("PENDING"), &load["id"], &json!("load.created")));
        assert!(waiting["nextAttemptAt"].as_i64().unwrap() > world.now(), "{waiting}");
        world.clock.advance_ms(2 * MINUTE_MS);
        eventually("the last attempt is told", async || seen().await[0]["state"] == "FAILED").await;
        let failed = seen().await[0].clone();
        assert_eq!((failed["attempts"].as_array().unwrap().len(), &failed["nextAttemptAt"]), (2, &Value::Null));
        assert_eq!((&failed["attempts"][1]["error"], &failed["id"]), (&json!("status"), &json!(endpoint.arrived()[0].id())));
        assert!(!raw.get(&path).await.text.contains("orderNumber"), "bodies are not shown");
        assert_eq!(raw.get(&format!("/v1/webhooks/{}/deliveries", other.id)).await.json()["data"], json!([]));
        // What a name hides is not told apart.
        let side = Sidedoor::open(&world).await;
        for error in ["dns", "blocked_address"] {
            side.run(&format!(r#"update webhook_deliveries set attempts = '[{{"at": 5, "durationMs": 1, "status": null, "error": "{error}"}}]'"#)).await;
            assert_eq!(seen().await[0]["attempts"], json!([{"at": 5, "durationMs": 1, "status": null, "error": "host"}]));
        }
        side.close().await;
        let (_, stranger) = world.tenant().await;
        world.raw(&stranger).get(&path).await.error(404, "not_found");
        for n in 2..5 {
            world.clock.advance_ms(1);
            raw.post_once(&n.to_string()).await;
        }
        let first = raw.get(&format!("{path}?limit=3")).await.json();
        let second = raw.get(&format!("{path}?limit=3&cursor={}", first["nextCursor"].as_str().unwrap())).await.json();
        assert_eq!((first["data"].as_array().unwrap().len(), &second["data"][0]["id"], &second["nextCursor"]), (3, &failed["id"], &Value::Null));
    }
}
