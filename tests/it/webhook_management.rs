//! What partners do with the subscriptions that they have.

use reqwest::Method;
use serde_json::{Value, json};
use trailflow::contract::partner::types::{CreateWebhookRequest, WebhookEventType};

use crate::harness::by_hand::{Raw, hear};
use crate::harness::database::Sidedoor;
use crate::harness::on_both;

/// Subscribes a URL of this name; returns the path of the subscription.
async fn subscribe(raw: &Raw, name: &str) -> String {
    let body = json!({"url": url(name), "eventTypes": ["load.created"]});
    let made = raw.post("/v1/webhooks", &body).await.data(201);
    format!("/v1/webhooks/{}", made["id"].as_str().unwrap())
}

fn url(name: &str) -> String {
    format!("https://hooks.example.com/{name}")
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
}
