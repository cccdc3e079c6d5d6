//! Test keys are made, rolled and revoked by admins, and live keys blocked.

use serde_json::json;
use trailflow::domain::access::{AccessState, KeyMode, Scope};
use trailflow::domain::id::ApiKeyId;
use trailflow::domain::portal::PortalRole;
use trailflow::secrets::credential::Credential;
use trailflow::store::audit::AuditFilter;
use trailflow::use_cases::System;
use trailflow::use_cases::api_keys::{self, NewKey};

use crate::harness::database::Sidedoor;
use crate::harness::{Backend, Organization, World, on_both};
use crate::portal_accounts::browser::Shown;

/// A form that asks for an ordinary key.
const ORDINARY: [(&str, &str); 4] =
    [("name", "load-sync"), ("limit", "60"), ("expires", "90"), ("scope", "loads:read")];

/// The key that a page shows, if it shows one.
fn shown_key(page: &Shown) -> Option<String> {
    page.secret()
}

fn id_of(token: &str) -> String {
    ApiKeyId::from_uuid(Credential::parse(token).unwrap().id()).to_string()
}

/// Keys of these names that expire at this moment, if at all.
async fn issue_many(world: &World, organization: Organization, name: &str, expires_at: Option<i64>) {
    let by = System { now: world.now() };
    let mut unit = world.app().store.begin_access().await.unwrap();
    for n in 0..250 {
        let new = NewKey {
            organization: organization.id,
            name: format!("{name}-{n}"),
            mode: KeyMode::Test,
            scopes: vec![Scope::LoadsRead],
            per_minute: 60,
            expires_at,
            made_by: None,
        };
        api_keys::insert(&mut unit, &by, new).await.unwrap();
    }
    unit.commit().await.unwrap();
}

on_both! {
    async fn a_form_makes_one_key_that_works_on_every_node(world: World) {
        let organization = world.organization(AccessState::TestEnabled).await;
        let mut admin = world.member(organization, PortalRole::Admin).await;
        let other = world.another_node().await;
        let form = admin.browser.get("/keys/new").await.field("form");
        let send: Vec<_> = [("form", form.as_str())].into_iter().chain(ORDINARY).collect();
        let (mut twin, first) = (admin.browser.clone(), admin.browser.post("/keys/new", &send));
        // A double click, and then a reload.
        let (one, two) = tokio::join!(first, twin.post("/keys/new", &send));
        let three = admin.browser.post("/keys/new", &send).await;
        let keys: Vec<_> = [&one, &two, &three].into_iter().filter_map(shown_key).collect();
        assert_eq!((keys.len(), world.usable_keys(organization).await.len()), (1, 1), "{one:?} {two:?}");
        assert!(three.status == 200 && three.text.contains("was created already"), "{}", three.text);
        for node in [world.node.api_addr(), other.api_addr()] {
            let url = format!("http://{node}/v1/loads");
            assert_eq!(world.http.get(url).bearer_auth(&keys[0]).send().await.unwrap().status(), 200);
        }
        let row = world.usable_keys(organization).await.remove(0);
        assert_eq!((row.scopes.as_str(), row.rate_limit_per_minute, row.made_by), ("loads:read", 60, Some(admin.id.uuid())));
        let entry = world.app().store.audit_entries(&AuditFilter {
            organization: Some(organization.id), action: Some("api_key.create".to_owned()), limit: 5, ..Default::default()
        }).await.unwrap().rows.remove(0);
        assert_eq!(entry.actor, admin.id.to_string());
        assert!(!entry.after_state.unwrap().contains(&keys[0]));
        other.stop().await;
    }

    async fn a_self_made_key_has_no_more_than_its_organization_may_give(world: World) {
        let organization = world.organization(AccessState::TestEnabled).await;
        // The first key that staff issue says what may be given, unless staff say it.
        world.key_with(organization, KeyMode::Test, &[Scope::LoadsRead, Scope::TrackingRead], 60).await;
        let mut admin = world.member(organization, PortalRole::Admin).await;
        let mut make = async |values: &[(&str, &str)]| admin.send("/keys/new", values).await;
        let with = |name: &'static str, value: &'static str| -> Vec<_> {
            ORDINARY.into_iter().filter(|(field, _)| *field != name).chain([(name, value)]).collect()
        };
        for (name, value) in [("scope", "loads:write"), ("scope", "everything"), ("limit", "61"), ("limit", "0"), ("limit", "x"),
            ("expires", "1000"), ("name", ""), ("name", "a\u{7}b")] {
            let refused = make(&with(name, value)).await;
            assert_eq!((refused.status, shown_key(&refused)), (400, None), "{name}={value}: {}", refused.text);
        }
        assert_eq!(make(&ORDINARY[..3]).await.status, 400, "without a scope");
        let staff = world.operator().await;
        let body = serde_json::from_value(json!({"allowedScopes": ["loads:read", "loads:write"]})).unwrap();
        let changed = staff.update_organization().organization_id(organization.id.to_string()).body::<trailflow::contract::operator::client::types::UpdateOrganizationRequest>(body).send().await.unwrap();
        assert_eq!(changed.data.allowed_scopes.len(), 2);
        assert!(shown_key(&make(&with("scope", "loads:write")).await).is_some());
        assert_eq!(make(&with("scope", "tracking:read")).await.status, 400);
        // Two are there already.
        for _ in 0..8 {
            assert!(shown_key(&make(&ORDINARY).await).is_some());
        }
        let full = make(&ORDINARY).await;
        assert!(full.status == 400 && full.text.contains("as many as it can have"), "{}", full.text);
        assert_eq!(world.usable_keys(organization).await.len(), 10);
    }

    async fn a_key_is_rolled_with_an_overlap_and_revoked_by_its_name_while_it_is_used(world: World) {
        let organization = world.organization(AccessState::TestEnabled).await;
        let old = world.key_with(organization, KeyMode::Test, &[Scope::LoadsRead], 120).await;
        let mut admin = world.member(organization, PortalRole::Admin).await;
        let status = async |token: &str| world.http.get(world.url("/v1/loads")).bearer_auth(token).send().await.unwrap().status().as_u16();
        let path = format!("/keys/{}/roll", id_of(&old));
        let rolled = admin.send(&path, &[("overlap", "2")]).await;
        let new = shown_key(&rolled).unwrap();
        assert_eq!((status(&old).await, status(&new).await), (200, 200));
        let again = admin.send(&path, &[("overlap", "2")]).await;
        assert!(again.status == 409 && again.text.contains("was rolled into"), "{}", again.text);
        world.clock.advance_ms(2 * 24 * 60 * 60 * 1000 - 1);
        assert_eq!(status(&old).await, 200);
        world.clock.advance_ms(1);
        assert_eq!((status(&old).await, status(&new).await), (401, 200));
        // Uses are noted in the background.
        world.app().requests.flush().await.unwrap();
        let mut admin = world.member(organization, PortalRole::Admin).await;
        let path = format!("/keys/{}/revoke", id_of(&new));
        assert_eq!(admin.send(&path, &[]).await.status, 400, "a used key wants its name");
        assert_eq!(admin.send(&path, &[("name", "another")]).await.status, 400);
        assert!(admin.send(&path, &[("name", "under test")]).await.leads_to("/keys?done=revoked"));
        assert_eq!(status(&new).await, 401);
        assert_eq!(admin.browser.get("/keys?show=revoked").await.status, 200);
    }

    async fn a_live_key_is_blocked_by_an_admin_and_unblocked_by_staff_alone(world: World) {
        let organization = world.organization(AccessState::LiveEnabled).await;
        let live = world.key_with(organization, KeyMode::Live, &[Scope::LoadsRead], 60).await;
        let mut admin = world.member(organization, PortalRole::Admin).await;
        let answer = async || {
            let answer = world.http.get(world.url("/v1/loads")).bearer_auth(&live).send().await.unwrap();
            (answer.status().as_u16(), answer.text().await.unwrap())
        };
        for path in ["roll", "revoke"] {
            let id = id_of(&live);
            assert_eq!(admin.browser.get(&format!("/keys/{id}/{path}")).await.status, 404, "live keys are staff's");
            let form = "0b".repeat(16);
            assert_eq!(admin.browser.post(&format!("/keys/{id}/{path}"), &[("overlap", "1"), ("form", &form)]).await.status, 404);
        }
        let path = format!("/keys/{}/block", id_of(&live));
        assert_eq!(admin.send(&path, &[("name", "other")]).await.status, 400);
        assert_eq!(answer().await.0, 200);
        assert!(admin.send(&path, &[("name", "under test"), ("reason", "Found in a log.")]).await.leads_to("/keys?done=blocked"));
        let (status, text) = answer().await;
        assert!(status == 401 && text.contains("was blocked by an admin of your organization"), "{text}");
        assert!(admin.browser.get("/keys").await.text.contains("Only Trailflow can unblock it"));
        let staff = world.operator().await;
        let listed = staff.list_api_keys().organization_id(organization.id.to_string()).send().await.unwrap();
        assert_eq!(listed.data[0].blocked_at, Some(world.now()));
        let body: trailflow::contract::operator::client::types::UpdateApiKeyRequest = serde_json::from_value(json!({"unblock": true})).unwrap();
        staff.update_api_key().organization_id(organization.id.to_string()).key_id(id_of(&live)).body(body).send().await.unwrap();
        assert_eq!(answer().await.0, 200);
    }

    async fn what_a_key_left_is_listed_and_paused_on_request_when_it_ends(world: World) {
        let organization = world.organization(AccessState::LiveEnabled).await;
        let mut admin = world.member(organization, PortalRole::Admin).await;
        let honest = world.key(organization).await;
        let url = |name: &str| format!("https://hooks.example.com/{name}");
        let subscribe = async |token: &str, name: &str| {
            let body = json!({"url": url(name), "eventTypes": ["load.created"]});
            world.raw(token).post("/v1/webhooks", &body).await.data(201)["id"].as_str().unwrap().to_owned()
        };
        let state = async |id: &str| {
            let seen = world.raw(&honest).get(&format!("/v1/webhooks/{id}")).await.data(200);
            format!("{} {}", seen["state"], seen["pausedReason"])
        };
        for (mode, action, done) in [(KeyMode::Test, "revoke", "revoked"), (KeyMode::Live, "block", "blocked")] {
            let stolen = world.key_with(organization, mode, Scope::ALL, 600).await;
            let path = format!("/keys/{}/{action}", id_of(&stolen));
            let none = admin.browser.get(&path).await;
            assert!(none.status == 200 && !none.text.contains("name=\"webhooks\""), "{}", none.text);
            let [made, moved, other] = [format!("made-{action}"), format!("moved-{action}"), format!("other-{action}")];
            let mine = [subscribe(&stolen, &made).await, subscribe(&honest, &format!("ours-{action}")).await];
            let theirs = subscribe(&honest, &other).await;
            let changed = format!("/v1/webhooks/{}", mine[1]);
            world.raw(&stolen).send(reqwest::Method::PATCH, &changed, &json!({"url": url(&moved)})).await.data(200);
            let form = admin.browser.get(&path).await;
            assert!(form.text.contains(&url(&made)) && form.text.contains(&url(&moved)), "{}", form.text);
            assert!(!form.text.contains(&url(&other)), "{}", form.text);
            assert!(form.text.contains("name=\"webhooks\"") && !form.text.contains("(paused)"), "{}", form.text);

            let leads_to = format!("/keys?done={done}");
            assert!(admin.send(&path, &[("name", "under test")]).await.leads_to(&leads_to));
            assert_eq!(world.raw(&stolen).get("/v1/webhooks").await.status, 401);
            assert_eq!(state(&mine[0]).await, "\"ACTIVE\" null", "nobody asked for it");
            let why = format!("Stolen, {action}.");
            let asked = [("name", "under test"), ("reason", why.as_str()), ("webhooks", "pause")];
            assert!(admin.send(&path, &asked).await.leads_to(&leads_to));
            for id in &mine {
                assert_eq!(state(id).await, "\"PAUSED\" \"PARTNER\"", "{action}");
            }
            let form = admin.browser.get(&path).await;
            assert!(form.text.contains("(paused)"), "{}", form.text);
            assert!(!form.text.contains("name=\"webhooks\""), "nothing is left to pause: {}", form.text);
            assert_eq!(state(&theirs).await, "\"ACTIVE\" null", "{action}");
            let filter = AuditFilter { organization: Some(organization.id), action: Some("webhook.pause".to_owned()), limit: 20, ..Default::default() };
            let entries = world.app().store.audit_entries(&filter).await.unwrap().rows;
            let of_it: Vec<_> = entries.into_iter().filter(|entry| entry.reason.as_deref() == Some(why.as_str())).collect();
            assert_eq!(of_it.len(), 2, "{action}");
            assert!(of_it.iter().all(|entry| entry.actor == admin.id.to_string()));
        }
    }

    async fn however_many_subscriptions_a_key_left_none_is_hidden_without_a_word(world: World) {
        let organization = world.organization(AccessState::TestEnabled).await;
        let mut admin = world.member(organization, PortalRole::Admin).await;
        let token = world.key(organization).await;
        let body = json!({"url": "https://hooks.example.com/a", "eventTypes": ["load.created"]});
        world.raw(&token).post("/v1/webhooks", &body).await.data(201);
        let side = Sidedoor::open(&world).await;
        let id = match world.backend {
            Backend::Embedded => "randomblob(16)",
            Backend::PostgresRedis => "gen_random_uuid()",
        };
        let doubling = format!(
            "insert into webhook_subscriptions
                (organization_id, id, url, event_types, sealed_secret, created_at, created_by_key)
            select organization_id, {id}, url, event_types, sealed_secret, created_at, created_by_key
            from webhook_subscriptions"
        );
        // As many as an organization may be allowed are listed.
        for (doublings, listed, more) in [(9, 512, false), (1, 1_000, true)] {
            for _ in 0..doublings {
                side.run(&doubling).await;
            }
            let form = admin.browser.get(&format!("/keys/{}/revoke", id_of(&token))).await;
            assert_eq!(form.text.matches("href=\"/webhooks/whsub_").count(), listed, "{}", form.text);
            assert_eq!(form.text.contains(">and more</li>"), more, "{}", form.text);
        }
        side.close().await;
    }

    async fn neither_expired_keys_nor_many_newer_ones_hide_one_that_works(world: World) {
        let organization = world.organization(AccessState::TestEnabled).await;
        world.key_with(organization, KeyMode::Test, &[Scope::LoadsRead], 60).await;
        world.clock.advance_ms(1);
        issue_many(&world, organization, "short", Some(world.now() + 1_000)).await;
        world.clock.advance_ms(1_000);
        issue_many(&world, organization, "new", None).await;
        let mut admin = world.member(organization, PortalRole::Admin).await;
        let expired = |page: &Shown| page.text.matches("</svg>Expired</span>").count();
        let keys = admin.browser.get("/keys").await;
        assert!(keys.text.contains(">under test<") && keys.text.contains(">new-0<"), "{}", keys.text);
        assert!(keys.text.contains("251 of 10"), "{}", keys.text);
        assert_eq!(expired(&keys), 50, "some that expired a moment ago");
        let form = admin.browser.get("/staff-requests/limit").await;
        assert!(form.text.contains("under test (test, 60 a minute)"), "{}", form.text);
        assert!(!form.text.contains("short-"), "{}", form.text);

        world.clock.advance_ms(31 * 24 * 60 * 60 * 1000);
        let mut admin = world.member(organization, PortalRole::Admin).await;
        let keys = admin.browser.get("/keys").await;
        assert_eq!((expired(&keys), keys.text.contains(">under test<")), (0, true), "long ago");
    }
}
