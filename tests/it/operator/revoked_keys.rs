//! What a revoked key leaves behind: the webhook subscriptions that it created, redirected or rotated the secret of are
//! shown, and paused on request.

use serde_json::{Value, json};
use trailflow::domain::access::AccessState;

use crate::harness::by_hand::{Raw, hear};
use crate::harness::database::Sidedoor;
use crate::harness::names::HeldName;
use crate::harness::wait::eventually;
use crate::harness::{Backend, Organization, World, on_both};

struct Desk {
    organization: Organization,
    staff: Raw,
    base: String,
}

impl Desk {
    async fn set_up(world: &World) -> Desk {
        let organization = world.organization(AccessState::TestEnabled).await;
        let base = format!("/v1/organizations/{}", organization.id);
        Desk { organization, staff: world.raw_operator(&world.operator_token().await), base }
    }

    /// A key's id and token.
    async fn key(&self, world: &World) -> (String, String) {
        let token = world.key(self.organization).await;
        (format!("key_{}", &token["tf_test_".len()..][..32]), token)
    }

    async fn roll(&self, key: &str) -> (String, String) {
        let rolled =
            self.staff.post(&format!("{}/api-keys/{key}/roll", self.base), &json!({"overlapDays": 7})).await;
        let data = rolled.data(201);
        let text = |member: &str| data[member].as_str().unwrap().to_owned();
        (text("id"), text("token"))
    }

    async fn revoke(&self, key: &str, body: &Value) -> Value {
        self.staff.post(&format!("{}/api-keys/{key}/revoke", self.base), body).await.data(200)
    }

    async fn subscribe(&self, world: &World, token: &str, path: &str) -> String {
        world.settle_access().await;
        world.clock.advance_ms(1);
        let body =
            json!({"url": format!("https://hooks.example.com/{path}"), "eventTypes": ["load.created"]});
        world.raw(token).post("/v1/webhooks", &body).await.data(201)["id"].as_str().unwrap().to_owned()
    }

    async fn audit(&self, action: &str) -> Vec<Value> {
        let found = self.staff.get(&format!("/v1/audit?action={action}")).await.data(200);
        found.as_array().unwrap().clone()
    }
}

fn of(listed: &Value, member: &str) -> Vec<Value> {
    listed.as_array().unwrap().iter().map(|webhook| webhook[member].clone()).collect()
}

on_both! {
    async fn subscriptions_of_a_revoked_key_and_its_chain_are_listed_and_paused(world: World) {
        let desk = Desk::set_up(&world).await;
        let (first, first_token) = desk.key(&world).await;
        let (second, second_token) = desk.roll(&first).await;
        let (other, other_token) = desk.key(&world).await;
        let mine = [
            desk.subscribe(&world, &first_token, "first").await,
            desk.subscribe(&world, &second_token, "second").await,
        ];
        let theirs = desk.subscribe(&world, &other_token, "theirs").await;
        let listed = desk.staff.get(&format!("{}/webhooks", desk.base)).await.data(200);
        assert_eq!(of(&listed, "createdByKey"), [json!(first), json!(second), json!(other)]);

        let revoked = desk.revoke(&second, &json!({"reason": "Leaked."})).await;
        assert_eq!((&revoked["id"], &revoked["revokedReason"]), (&json!(second), &json!("Leaked.")));
        assert_eq!(of(&revoked["webhooks"], "id"), mine.clone().map(Value::from));
        assert_eq!(of(&revoked["webhooks"], "pausedAt"), [Value::Null, Value::Null], "nobody asked for it");

        // Also when the key is revoked already.
        world.clock.advance_ms(10);
        let paused = desk.revoke(&second, &json!({"reason": "Leaked, indeed.", "pauseWebhooks": true})).await;
        assert_eq!(paused["revokedReason"], "Leaked.", "the key stays as it is");
        assert_eq!(of(&paused["webhooks"], "pausedReason"), [json!("STAFF"), json!("STAFF")]);
        assert_eq!(of(&paused["webhooks"], "pausedAt"), [json!(world.now()), json!(world.now())]);
        let entries = desk.audit("webhook.pause").await;
        assert_eq!(of(&json!(entries), "subject"), mine.map(Value::from));
        assert_eq!(of(&json!(entries), "reason"), [json!("Leaked, indeed."), json!("Leaked, indeed.")]);
        let listed = desk.staff.get(&format!("{}/webhooks", desk.base)).await.data(200);
        assert_eq!((&listed[2]["id"], &listed[2]["pausedAt"]), (&json!(theirs), &Value::Null));

        desk.revoke(&second, &json!({"reason": "Again.", "pauseWebhooks": true})).await;
        assert_eq!(desk.audit("webhook.pause").await.len(), 2, "what is paused is left alone");
    }

    async fn subscriptions_that_a_stolen_key_redirected_or_took_the_secret_of_are_its_own_too(world: World) {
        let desk = Desk::set_up(&world).await;
        let (honest, honest_token) = desk.key(&world).await;
        let (stolen, stolen_token) = desk.key(&world).await;
        let (rolled, rolled_token) = desk.roll(&stolen).await;
        let mut hooks = Vec::new();
        for name in ["redirected", "rotated", "events", "back", "both"] {
            hooks.push(desk.subscribe(&world, &honest_token, name).await);
        }
        let [redirected, rotated, events, back, both] = hooks.as_slice() else { unreachable!() };
        let (thief, second) = (world.raw(&stolen_token), world.raw(&rolled_token));
        let path = |id: &str| format!("/v1/webhooks/{id}");
        let redirect = async |raw: &Raw, id: &str, url: &str| {
            let body = json!({"url": format!("https://elsewhere.example.com/{url}")});
            raw.send(reqwest::Method::PATCH, &path(id), &body).await.data(200);
        };
        let rotate = async |raw: &Raw, id: &str| {
            raw.post(&format!("{}/rotate-secret", path(id)), &json!({"overlapHours": 168})).await.data(200);
        };
        redirect(&thief, redirected, "mine").await;
        rotate(&second, rotated).await;
        thief.send(reqwest::Method::PATCH, &path(events), &json!({"eventTypes": ["load.updated"]})).await.data(200);
        redirect(&thief, back, "mine-too").await;
        redirect(&world.raw(&honest_token), back, "ours").await;
        redirect(&second, both, "also-mine").await;
        rotate(&world.raw(&honest_token), both).await;

        let listed = desk.staff.get(&format!("{}/webhooks", desk.base)).await.data(200);
        let (honest, stolen, rolled) = (json!(honest), json!(stolen), json!(rolled));
        assert!(of(&listed, "createdByKey").iter().all(|key| *key == honest));
        let changed = [&stolen, &Value::Null, &Value::Null, &honest, &rolled].map(Clone::clone);
        assert_eq!(of(&listed, "urlChangedByKey"), changed);
        let secrets = [&Value::Null, &rolled, &Value::Null, &Value::Null, &honest].map(Clone::clone);
        assert_eq!(of(&listed, "secretRotatedByKey"), secrets);

        let its = [redirected, rotated, both].map(|id| json!(id));
        let stolen = stolen.as_str().unwrap();
        let revoked = desk.revoke(stolen, &json!({"reason": "Stolen.", "pauseWebhooks": true})).await;
        assert_eq!(of(&revoked["webhooks"], "id"), its);
        assert!(of(&revoked["webhooks"], "pausedReason").iter().all(|reason| reason == "STAFF"), "{revoked}");
        assert_eq!(of(&json!(desk.audit("webhook.pause").await), "subject"), its);

        // What staff have set right is not the key's any more.
        let path = format!("{}/webhooks/{rotated}/rotate-secret", desk.base);
        desk.staff.post(&path, &json!({"reason": "The key was stolen."})).await.data(200);
        let revoked = desk.revoke(stolen, &json!({"reason": "Stolen."})).await;
        assert_eq!(of(&revoked["webhooks"], "id"), [redirected, both].map(|id| json!(id)));
    }

    async fn a_write_that_began_before_its_key_was_revoked_leaves_nothing(world: WorldBuilder) {
        let held = HeldName::default();
        let world = world.holding(&held).start().await;
        let desk = Desk::set_up(&world).await;
        let (_, honest_token) = desk.key(&world).await;
        let ours = desk.subscribe(&world, &honest_token, "ours").await;
        let before = desk.staff.get(&format!("{}/webhooks", desk.base)).await.data(200);
        let wanted = json!({"url": HeldName::URL, "eventTypes": ["load.created"]});
        let writes = [(reqwest::Method::POST, "/v1/webhooks".to_owned()), (reqwest::Method::PATCH, format!("/v1/webhooks/{ours}"))];
        for (method, path) in writes {
            let (stolen, token) = desk.key(&world).await;
            let raw = world.raw(&token);
            let request = raw.request(method.clone(), &path).header("idempotency-key", "late").json(&wanted);
            let revoke = async {
                held.is_asked().await;
                let revoked = desk.revoke(&stolen, &json!({"reason": "Stolen.", "pauseWebhooks": true})).await;
                held.let_go();
                revoked
            };
            let (refused, revoked) = tokio::join!(hear(request), revoke);
            let error = refused.error(401, "unauthorized");
            assert!(error["message"].as_str().unwrap().contains("was revoked"), "{method}: {error}");
            assert_eq!(revoked["webhooks"], json!([]), "{method}");
            assert_eq!(desk.staff.get(&format!("{}/webhooks", desk.base)).await.data(200), before, "{method}");
            assert_eq!(desk.audit("webhook.update").await.len(), 0, "{method}");
        }
        assert_eq!(desk.audit("webhook.create").await.len(), 1, "ours");
    }

    async fn a_change_of_a_urls_query_alone_shows_in_the_audit_log(world: World) {
        let desk = Desk::set_up(&world).await;
        let (_, token) = desk.key(&world).await;
        let raw = world.raw(&token);
        let url = |query: &str| json!({"url": format!("https://hooks.example.com/a{query}"), "eventTypes": ["load.updated"]});
        let made = raw.post("/v1/webhooks", &url("?token=hush")).await.data(201);
        let path = format!("/v1/webhooks/{}", made["id"].as_str().unwrap());
        for query in ["?token=hush-hush", "", "?token=hush"] {
            raw.send(reqwest::Method::PATCH, &path, &url(query)).await.data(200);
        }
        let created = desk.audit("webhook.create").await.remove(0);
        let changes = desk.audit("webhook.update").await;
        assert_eq!(changes.len(), 3);
        for entry in &changes {
            assert_ne!(entry["before"], entry["after"], "{entry}");
        }
        assert!(!json!(changes).to_string().contains("hush"), "{changes:?}");
        let digest = |entry: &Value, side: &str| entry[side]["urlDigest"].clone();
        assert_eq!(digest(&changes[1], "after"), Value::Null, "without a query there is nothing to hide");
        assert_eq!(digest(&changes[2], "after"), digest(&created, "after"), "one URL, one digest");
    }

    async fn what_partners_do_to_subscriptions_is_audited(world: World) {
        let desk = Desk::set_up(&world).await;
        let (key, token) = desk.key(&world).await;
        let raw = world.raw(&token);
        let body = json!({"url": "https://hooks.example.com/a?token=hush", "eventTypes": ["load.updated"]});
        let create = async || {
            let request = raw.request(reqwest::Method::POST, "/v1/webhooks").header("idempotency-key", "once");
            hear(request.json(&body)).await
        };
        let made = create().await;
        let id = made.data(201)["id"].clone();
        create().await.data(201);
        raw.post("/v1/webhooks", &body).await.error(409, "conflict");
        let entries = desk.audit("webhook.create").await;
        assert_eq!(entries.len(), 1, "a replay and a refusal are no actions");
        let entry = &entries[0];
        assert_eq!((&entry["actor"], &entry["actorName"]), (&json!(key), &json!("under test")));
        assert_eq!((&entry["subject"], &entry["organizationId"]), (&id, &json!(desk.organization.id.to_string())));
        assert_eq!(entry["after"], json!({"url": "https://hooks.example.com/a", "urlDigest": "0a75a2a8", "eventTypes": ["load.updated"]}));
        assert_eq!((&entry["before"], &entry["requestId"]), (&Value::Null, &made.json()["requestId"]));

        let path = format!("/v1/webhooks/{}", id.as_str().unwrap());
        let deleted = hear(raw.request(reqwest::Method::DELETE, &path)).await;
        deleted.data(200);
        let entry = desk.audit("webhook.delete").await.remove(0);
        assert_eq!((&entry["actor"], &entry["subject"]), (&json!(key), &id));
        assert_eq!((&entry["before"]["url"], &entry["after"]), (&json!("https://hooks.example.com/a"), &Value::Null));

        // Changes that share their transactions, too.
        let many = (0..20).map(|n| {
            let body = json!({"url": format!("https://hooks.example.com/{n}"), "eventTypes": ["load.created"]});
            let raw = &raw;
            async move { raw.post("/v1/webhooks", &body).await.data(201) }
        });
        let loads = (0..20).map(|n| { let raw = &raw; async move { raw.post_once(&format!("beside-{n}")).await } });
        futures::future::join(futures::future::join_all(many), futures::future::join_all(loads)).await;
        assert_eq!(desk.audit("webhook.create").await.len(), 21);
        assert_eq!(desk.staff.get("/v1/audit/verification").await.data(200)["intact"], true);
    }
}

/// These ask no name server, but they may wait for another write of their organization.
#[tokio::test(flavor = "multi_thread")]
async fn a_write_whose_turn_comes_after_its_key_was_revoked_changes_nothing() {
    let world = World::start(Backend::PostgresRedis).await;
    let desk = Desk::set_up(&world).await;
    let (_, honest_token) = desk.key(&world).await;
    let path = format!("/v1/webhooks/{}", desk.subscribe(&world, &honest_token, "ours").await);
    let before = desk.staff.get(&format!("{}/webhooks", desk.base)).await.data(200);
    let (door, watch) = (Sidedoor::open(&world).await, Sidedoor::open(&world).await);
    let writes = [
        ("webhook.rotate_secret", reqwest::Method::POST, "/rotate-secret", Some(json!({"overlapHours": 1}))),
        ("webhook.test", reqwest::Method::POST, "/test", None),
        ("webhook.delete", reqwest::Method::DELETE, "", None),
    ];
    for (action, method, end, body) in writes {
        let (stolen, token) = desk.key(&world).await;
        door.run("begin").await;
        door.run("select 1 from organization_clocks for update").await;
        let request = world.raw(&token).request(method, &format!("{path}{end}"));
        let request = request.header("idempotency-key", action);
        let request = body.iter().fold(request, |request, body| request.json(body));
        let revoke = async {
            let waiting = "select pid::text as line from pg_stat_activity \
                where datname = current_database() and wait_event_type = 'Lock'";
            eventually("it waits", || async { !watch.lines(waiting.to_owned()).await.is_empty() }).await;
            desk.revoke(&stolen, &json!({"reason": "Stolen."})).await;
            door.run("rollback").await;
        };
        let (refused, ()) = tokio::join!(hear(request), revoke);
        let error = refused.error(401, "unauthorized");
        assert!(error["message"].as_str().unwrap().contains("was revoked"), "{action}: {error}");
        assert_eq!(desk.audit(action).await.len(), 0, "{action}");
    }
    assert_eq!(desk.staff.get(&format!("{}/webhooks", desk.base)).await.data(200), before);
    door.close().await;
    watch.close().await;
}
