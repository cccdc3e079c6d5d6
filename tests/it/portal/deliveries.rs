//! Deliveries are found by what they are, and shown as they were sent; replays are asked for.

use serde_json::json;
use trailflow::domain::access::AccessState;
use trailflow::domain::portal::PortalRole;
use trailflow::domain::staff_request::StaffRequestKind;
use trailflow::store::staff_requests::StaffRequestFilter;

use super::roles::without_id;
use super::scene::Member;
use super::webhooks::subscribe;
use crate::harness::api_request::ApiRequest;
use crate::harness::endpoint::{Arrived, Behave, EVERYTHING, Endpoint, Subscription};
use crate::harness::faithful::Api;
use crate::harness::{Organization, World, WorldBuilder, on_both};

/// An event that one subscriber accepted and another refused.
struct Sent {
    world: World,
    organization: Organization,
    subscriptions: [Subscription; 2],
    /// As the two got it.
    arrived: [Arrived; 2],
}

impl Sent {
    async fn by(world: WorldBuilder) -> Sent {
        let world = world.sending_with(|settings| settings.retry_delays.clear()).start().await;
        let (good, bad) = (Endpoint::start().await, Endpoint::behaving(|_| Behave::Status(503)).await);
        let (organization, token) = world.tenant().await;
        let subscriptions = [
            world.subscribe(&token, &good.url(), &EVERYTHING).await,
            world.subscribe(&token, &bad.url(), &["load.created"]).await,
        ];
        world.raw(&token).post_once("EXT-77").await;
        let arrived = [good.until(1).await.remove(0), bad.until(1).await.remove(0)];
        world.until_recorded(2).await;
        // Deliveries of one moment have moments of their own, ahead of a clock that stands still.
        world.clock.advance_ms(60_000);
        Sent { world, organization, subscriptions, arrived }
    }

    async fn member(&self, role: PortalRole) -> Member {
        self.world.member(self.organization, role).await
    }
}

/// How many deliveries a list shows.
async fn listed(member: &mut Member, query: &str) -> usize {
    let shown = member.browser.get(&format!("/deliveries{query}")).await;
    assert_eq!(shown.status, 200, "{query}: {}", shown.text);
    shown.text.matches("href=\"/deliveries/whdel_").count()
}

fn unescaped(page: &str) -> String {
    page.replace("&#34;", "\"").replace("&#38;", "&")
}

on_both! {
    async fn deliveries_are_filtered_by_the_address(world: WorldBuilder) {
        let sent = Sent::by(world).await;
        let mut viewer = sent.member(PortalRole::Viewer).await;
        let load = sent.arrived[0].json()["id"].as_str().unwrap().to_owned();
        let [good, bad] = &sent.subscriptions;
        for (query, count) in [
            (String::new(), 2), ("?state=delivered".into(), 1), ("?state=parked".into(), 1), ("?state=queued".into(), 0),
            ("?status=503".into(), 1), ("?status=5xx".into(), 1), ("?status=2xx".into(), 1), ("?status=404".into(), 0), ("?status=none".into(), 0),
            ("?event=load.created".into(), 2), ("?event=load.updated".into(), 0), (format!("?subscription={}", good.id), 1),
            (format!("?subscription={}&state=delivered", bad.id), 0), (format!("?load={load}"), 2), ("?load=unknown".into(), 0),
            ("?from=2001-01-01T00:00".into(), 2), ("?to=2001-01-01T00:00".into(), 0), ("?from=2001-01-01T00:00&to=2190-01-01T00:00&state=parked".into(), 1),
        ] {
            assert_eq!(listed(&mut viewer, &query).await, count, "{query}");
        }
        for wrong in ["?state=none", "?status=x", "?status=99", "?subscription=x", "?from=yesterday", "?before=x", "?state=parked&state=queued"] {
            assert_eq!(viewer.browser.get(&format!("/deliveries{wrong}")).await.status, 400, "{wrong}");
        }
        let kept = viewer.browser.get("/deliveries?state=parked&event=load.created").await.text;
        assert!(kept.contains("/deliveries?event=load.created&#38;state=delivered"), "a filter keeps the others: {kept}");
        let parked = viewer.browser.get("/webhooks").await.text;
        assert!(parked.contains("Failing") && parked.contains("Healthy") && parked.contains("state=parked"), "{parked}");
    }

    async fn a_delivery_is_shown_as_it_was_sent_and_its_body_to_no_viewer(world: WorldBuilder) {
        let sent = Sent::by(world).await;
        let [good, bad] = &sent.arrived;
        let body = String::from_utf8(bad.body.to_vec()).unwrap();
        let mut developer = sent.member(PortalRole::Developer).await;
        let page = unescaped(&developer.browser.get(&format!("/deliveries/{}", bad.id())).await.text);
        assert!(page.contains(&body), "{page}");
        for header in ["x-trailflow-signature", "webhook-signature", "x-trailflow-timestamp", "webhook-id"] {
            assert!(page.contains(&format!("{header}</span>: {}", bad.header(header))), "{header}: {page}");
        }
        assert!(page.contains("Attempt 1: 503 after ") && page.contains("did not respond with 2xx") && page.contains("ask for a replay"));
        assert!(page.contains(&format!("/deliveries/{}", good.id())) && !page.contains("href=\"http://127."), "{page}");
        let mut viewer = sent.member(PortalRole::Viewer).await;
        let page = unescaped(&viewer.browser.get(&format!("/deliveries/{}", bad.id())).await.text);
        assert!(page.contains("not shown to viewers") && !page.contains(&body) && !page.contains("\"externalId\""), "{page}");
        assert!(page.contains(bad.header("x-trailflow-timestamp")) && !page.contains(bad.header("x-trailflow-signature")));
        // Nobody can tell any more what an older secret signed.
        sent.world.clock.advance_ms(1_000);
        let rotated = developer.send(&format!("/webhooks/{}/rotate", sent.subscriptions[1].id), &[("overlap", "0")]).await;
        assert_eq!(rotated.status, 200);
        let page = developer.browser.get(&format!("/deliveries/{}", bad.id())).await.text;
        assert!(page.contains("secret was rotated") && !page.contains("x-trailflow-signature"), "{page}");
    }

    async fn a_replay_is_asked_for_once_decided_by_staff_and_shown(world: WorldBuilder) {
        let sent = Sent::by(world).await;
        let mut developer = sent.member(PortalRole::Developer).await;
        let mut viewer = sent.member(PortalRole::Viewer).await;
        assert_eq!(viewer.browser.get("/replays/new").await.status, 403);
        let path = format!("/replays/new?subscription={}", sent.subscriptions[1].id);
        let form = developer.browser.get(&path).await;
        let (id, from, to) = (form.field("form"), form.field("from"), form.field("to"));
        let subscription = sent.subscriptions[1].id.as_str();
        let ask = [("form", id.as_str()), ("subscription", subscription), ("from", &from), ("to", &to), ("fixed", "Renewed the certificate.")];
        for (without, status) in [("from", 400), ("to", 400), ("fixed", 400), ("form", 400)] {
            let some: Vec<_> = ask.into_iter().filter(|(name, _)| *name != without).collect();
            assert_eq!(developer.browser.post("/replays/new", &some).await.status, status, "without {without}");
        }
        for _ in 0..2 {
            assert!(developer.browser.post("/replays/new", &ask).await.leads_to("/replays?done=asked"));
        }
        let open = async || {
            let filter = StaffRequestFilter { organization: Some(sent.organization.id), kind: Some(StaffRequestKind::Replay), state: None };
            sent.world.app().store.staff_requests(filter, None, 10).await.unwrap().rows
        };
        assert_eq!(open().await.len(), 1, "a form that is sent twice asks once");
        let shown = viewer.browser.get("/replays").await.text;
        assert!(shown.contains("Waits for Trailflow") && shown.contains("Renewed the certificate.") && !shown.contains("/cancel"), "{shown}");
        let cancel = developer.browser.get("/replays").await.text;
        let cancel = cancel.split("action=\"/replays/").nth(1).unwrap().split('"').next().unwrap().to_owned();
        let cancel = format!("/replays/{cancel}");
        assert_eq!(viewer.browser.post(&cancel, &[]).await.status, 403);
        // Who has not asked does not withdraw it either, whatever the path.
        let mut colleague = sent.member(PortalRole::Developer).await;
        assert!(!colleague.browser.get("/replays").await.text.contains("/cancel"));
        assert_eq!(colleague.browser.post(&cancel, &[]).await.status, 403);
        assert!(developer.browser.post(&cancel, &[]).await.leads_to("/replays?done=cancelled"));
        assert_eq!(developer.browser.post(&cancel, &[]).await.status, 409);
        let ask = [("subscription", subscription), ("from", &from), ("to", &to), ("fixed", "Renewed it again.")];
        assert!(developer.send("/replays/new", &ask).await.leads_to("/replays?done=asked"));
        // Requests of one moment are in no order.
        let row = open().await.into_iter().find(|row| row.state == "OPEN").unwrap();
        let id = trailflow::domain::id::StaffRequestId::from_uuid(row.id).to_string();
        let staff = sent.world.operator_token().await;
        let approve = ApiRequest::of(Api::Operator, "approveStaffRequest", &id).token(&staff);
        let seen = approve.json(&json!({"words": "It resolves from here, too."})).send(&sent.world).await;
        assert_eq!(seen.status, 200, "{}", seen.text);
        let shown = viewer.browser.get("/replays").await.text;
        assert!(shown.contains("It resolves from here, too.") && shown.contains("of 1 sent again") && shown.contains("Withdrawn"), "{shown}");
    }

    async fn what_is_another_organization_s_is_not_there(world: World) {
        let [ours, theirs] = [world.organization(AccessState::TestEnabled).await, world.organization(AccessState::TestEnabled).await];
        let (mut admin, mut stranger) = (world.member(ours, PortalRole::Admin).await, world.member(theirs, PortalRole::Admin).await);
        let webhook = subscribe(&world, theirs, &mut stranger).await;
        let form = stranger.browser.get(&webhook).await.field("form");
        let tested = stranger.browser.post(&format!("{webhook}/test"), &[("form", &form)]).await.to.unwrap();
        let delivery = format!("/deliveries/{}", tested.split("test=").nth(1).unwrap().split('#').next().unwrap());
        let form = stranger.browser.get("/replays/new").await;
        let (from, to) = (form.field("from"), form.field("to"));
        assert_eq!(stranger.send("/replays/new", &[("from", &from), ("to", &to), ("fixed", "All of it.")]).await.status, 303);
        let replay = stranger.browser.get("/replays").await.text;
        let replay = format!("/replays/{}", replay.split("action=\"/replays/").nth(1).unwrap().split('/').next().unwrap());
        assert_eq!(stranger.browser.get(&delivery).await.status, 200);
        let unknown = |path: &str| format!("{}{}", &path[..path.len() - 32], "019c8b10e4407d219c83a7f5e206bd94");
        let send = [("form", "0c".repeat(16)), ("overlap", "24".into()), ("url", "https://hooks.example.com/x".into()), ("event", "load.created".into())];
        let send: Vec<_> = send.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let nowhere = without_id(&admin.browser.get("/no/such/page").await.text);
        for (path, then) in [(&webhook, ""), (&webhook, "/edit"), (&webhook, "/rotate"), (&webhook, "/delete"), (&delivery, "")] {
            for path in [format!("{path}{then}"), format!("{}{then}", unknown(path))] {
                let shown = admin.browser.get(&path).await;
                assert!(shown.status == 404 && without_id(&shown.text) == nowhere, "GET {path}: {}", shown.status);
            }
        }
        for (path, then) in [(&webhook, "/edit"), (&webhook, "/rotate"), (&webhook, "/delete"), (&webhook, "/pause"), (&webhook, "/resume"), (&webhook, "/test"), (&replay, "/cancel")] {
            for path in [format!("{path}{then}"), format!("{}{then}", unknown(path))] {
                let shown = admin.browser.post(&path, &send).await;
                assert!(shown.status == 404 && without_id(&shown.text) == nowhere, "POST {path}: {}", shown.status);
            }
        }
        let named = [("subscription", webhook.split('/').next_back().unwrap()), ("from", &from), ("to", &to), ("fixed", "Theirs.")];
        assert_eq!(admin.send("/replays/new", &named).await.status, 404);
        let listed = admin.browser.get(&format!("/deliveries?subscription={}", webhook.split('/').next_back().unwrap())).await.text;
        assert!(listed.contains("Nothing matches") && stranger.browser.get(&webhook).await.status == 200);
    }
}
