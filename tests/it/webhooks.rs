//! Webhook subscriptions. Deliveries are another story.

use reqwest::Method;
use serde_json::{Value, json};
use trailflow::contract::partner::types::{CreateWebhookRequest, WebhookEventType};

use crate::harness::by_hand::hear;
use crate::harness::database::Sidedoor;
use crate::harness::on_both;

/// As configured by default.
const MOST: usize = 50;

on_both! {
    async fn the_signing_secret_is_shown_once(world: World) {
        let (_, token) = world.tenant().await;
        let (api, raw) = (world.partner(&token), world.raw(&token));
        let body = CreateWebhookRequest {
            url: "https://hooks.example.com/trailflow?tenant=1".to_owned(),
            event_types: vec![WebhookEventType::LoadStatusChanged, WebhookEventType::LoadCreated],
        };
        world.clock.advance_ms(1_000);
        let create = || api.create_webhook().idempotency_key("w1").body(body.clone()).send();
        let created = create().await.unwrap();
        assert_eq!(created.status(), 201);
        let secret = created.data.signing_secret.clone();
        let random = secret.strip_prefix("tfwhsec_").unwrap();
        assert!(random.len() >= 43, "256 bits: {random}");
        assert!(created.data.id.starts_with("whsub_"));
        assert_eq!((created.data.url.as_str(), created.data.created_at), (body.url.as_str(), world.now()));
        let mut events = created.data.event_types.clone();
        events.sort_unstable();
        assert_eq!(events, [WebhookEventType::LoadCreated, WebhookEventType::LoadStatusChanged]);
        let replayed = create().await.unwrap();
        assert_eq!(replayed.headers()["idempotency-replayed"], "true");
        assert_eq!(replayed.data.signing_secret, secret, "a retry of the same request gets the same answer");

        let listed = raw.get("/v1/webhooks").await;
        assert!(!listed.text.contains("ecret"), "{}", listed.text);
        let mut expected = serde_json::to_value(&created.data).unwrap();
        expected.as_object_mut().unwrap().remove("signingSecret");
        let key = format!("key_{}", &token["tf_test_".len()..][..32]);
        let more = [("createdBy", json!(key)), ("state", json!("ACTIVE")), ("paused", json!(false))];
        for (name, value) in more.into_iter().chain([("pausedAt", Value::Null), ("pausedReason", Value::Null)]) {
            expected[name] = value;
        }
        assert_eq!(listed.json()["data"], json!([expected]));

        let elsewhere = CreateWebhookRequest { url: "https://hooks.example.com/other".to_owned(), ..body };
        let other = api.create_webhook().idempotency_key("w2").body(elsewhere).send().await.unwrap();
        assert_ne!((&other.data.id, &other.data.signing_secret), (&created.data.id, &secret));
    }

    async fn targets_are_public_https_hosts(world: World) {
        let (_, token) = world.tenant().await;
        let api = world.raw(&token);
        for url in ["", "hooks.example.com", &format!("https://hooks.example.com/{}", "a".repeat(2_100))] {
            let body = json!({"url": url, "eventTypes": ["load.created"]});
            assert_eq!(api.post("/v1/webhooks", &body).await.pointers(), ["/url"], "{url}");
        }
        for url in [
            "https://hooks.example.com", "https://HOOKS.example.com:8443/a/b?c=d&e=%20", "https://xn--bcher-kva.example/",
            "https://a.b.c.d.example/",
        ] {
            let body = json!({"url": url, "eventTypes": ["load.created"]});
            assert_eq!(api.post("/v1/webhooks", &body).await.data(201)["url"], url, "kept as it was sent");
        }
    }

    async fn events_are_named_each_once(world: World) {
        let (_, token) = world.tenant().await;
        let api = world.raw(&token);
        for (events, pointer) in [
            (json!([]), "/eventTypes"),
            (json!(["load.created", "load.created"]), "/eventTypes"),
            (json!("load.created"), "/eventTypes"),
            (json!(null), "/eventTypes"),
            (json!(["load.created", "load.deleted"]), "/eventTypes/1"),
            (json!(["LOAD.CREATED"]), "/eventTypes/0"),
        ] {
            let body = json!({"url": "https://hooks.example.com/", "eventTypes": events});
            assert_eq!(api.post("/v1/webhooks", &body).await.pointers(), [pointer], "{events}");
        }
        let body = json!({"url": "https://hooks.example.com/"});
        assert_eq!(api.post("/v1/webhooks", &body).await.pointers(), ["/eventTypes"]);
        let body = json!({"url": "https://hooks.example.com/", "eventTypes": ["load.created"], "secret": "mine"});
        assert_eq!(api.post("/v1/webhooks", &body).await.pointers(), ["/secret"]);
        assert_eq!(api.get("/v1/webhooks").await.json()["data"], json!([]), "nothing was written");
    }

    async fn an_organization_has_at_most_as_many_as_it_may(world: World) {
        let (_, token) = world.tenant().await;
        let (_, neighbour) = world.tenant().await;
        let api = world.raw(&token);
        let subscribe = async |n: usize| {
            let body = json!({"url": format!("https://hooks.example.com/{n}"), "eventTypes": ["load.created"]});
            api.post("/v1/webhooks", &body).await
        };
        let answers = futures::future::join_all((0..70).map(subscribe)).await;
        let made: Vec<_> = answers.iter().filter(|answer| answer.status == 201).map(|answer| answer.data(201)).collect();
        assert_eq!(made.len(), MOST);
        for refused in answers.iter().filter(|answer| answer.status != 201) {
            let message = refused.error(409, "conflict")["message"].as_str().unwrap().to_owned();
            assert!(message.contains("50. Delete one that you no longer need, or ask Trailflow"), "{message}");
        }
        let body = json!({"url": "https://hooks.example.com/0", "eventTypes": ["load.created"]});
        world.raw(&neighbour).post("/v1/webhooks", &body).await.data(201);
        // Loads are written all the same.
        api.post_once("1").await;
        // A deleted one frees its place, once.
        let path = format!("/v1/webhooks/{}", made[7]["id"].as_str().unwrap());
        hear(api.request(Method::DELETE, &path)).await.data(200);
        subscribe(100).await.data(201);
        subscribe(101).await.error(409, "conflict");
    }

    async fn a_url_and_its_events_are_subscribed_once(world: World) {
        let (_, token) = world.tenant().await;
        let (_, neighbour) = world.tenant().await;
        let api = world.raw(&token);
        let body = |url: &str, events: &[&str]| json!({"url": url, "eventTypes": events});
        let both = ["load.created", "load.updated"];
        let first = body("https://hooks.example.com/a?b=c", &both);
        let racing = (0..10).map(|_| api.post("/v1/webhooks", &first));
        let (made, refused): (Vec<_>, Vec<_>) =
            futures::future::join_all(racing).await.into_iter().partition(|answer| answer.status == 201);
        assert_eq!((made.len(), refused.len()), (1, 9));
        let id = made[0].data(201)["id"].as_str().unwrap().to_owned();
        let spelled = ["https://HOOKS.example.com:443/a?b=c", "https://hooks.example.com/x/../a?b=c", "https://h%6foks.example.com/a?b=c"];
        for url in spelled {
            let twin = api.post("/v1/webhooks", &body(url, &["load.updated", "load.created"])).await;
            let message = twin.error(409, "conflict")["message"].as_str().unwrap().to_owned();
            assert!(message.contains(&format!("The subscription {id} already delivers these events")), "{url}: {message}");
        }
        // Another path, another query, other events, another organization.
        for (url, events) in [
            ("https://hooks.example.com/A?b=c", &both[..]), ("https://hooks.example.com/a", &both), ("https://hooks.example.com/a?b=c", &both[..1]),
        ] {
            api.post("/v1/webhooks", &body(url, events)).await.data(201);
        }
        world.raw(&neighbour).post("/v1/webhooks", &body("https://hooks.example.com/a?b=c", &both)).await.data(201);
        hear(api.request(Method::DELETE, &format!("/v1/webhooks/{id}"))).await.data(200);
        api.post("/v1/webhooks", &first).await.data(201);
    }

    async fn what_a_newer_version_wrote_of_one_hurts_no_list(world: World) {
        let (organization, token) = world.tenant().await;
        world.subscribe(&token, "https://hooks.example.com/new", &["load.created"]).await;
        let side = Sidedoor::open(&world).await;
        side.run("update webhook_subscriptions set event_types = '[\"load.created\",\"load.merged\"]', paused_at = 5, paused_reason = 'ASLEEP'").await;
        side.close().await;
        let seen = world.raw(&token).get("/v1/webhooks").await.data(200)[0].clone();
        assert_eq!((&seen["eventTypes"], &seen["paused"], &seen["pausedReason"]), (&json!(["load.created"]), &json!(true), &Value::Null));
        let staff = world.raw_operator(&world.operator_token().await);
        let seen = staff.get(&format!("/v1/organizations/{}/webhooks", organization.id)).await.data(200)[0].clone();
        assert_eq!((&seen["eventTypes"], &seen["pausedAt"]), (&json!(["load.created"]), &json!(5)));
    }
}
