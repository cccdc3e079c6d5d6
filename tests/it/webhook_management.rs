//! What partners do with the subscriptions that they have.

use reqwest::Method;
use serde_json::json;
use trailflow::contract::partner::types::{CreateWebhookRequest, WebhookEventType};

use crate::harness::by_hand::{Raw, hear};
use crate::harness::on_both;

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
}
