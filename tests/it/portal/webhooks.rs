//! Webhook subscriptions are made, changed and ended by developers and admins, and their secrets shown once.

use trailflow::domain::access::AccessState;
use trailflow::domain::event::PauseReason;
use trailflow::domain::id::WebhookId;
use trailflow::domain::portal::PortalRole;
use trailflow::store::audit::AuditFilter;
use trailflow::use_cases::System;
use trailflow::use_cases::webhooks::pause;

use super::scene::Member;
use crate::harness::endpoint::{Behave, EVERYTHING, Endpoint};
use crate::harness::{Organization, World, on_both};
use crate::portal_accounts::browser::Shown;

const ORDINARY: [(&str, &str); 2] =
    [("url", "https://hooks.example.com/trailflow?token=k7"), ("event", "load.created")];

/// The signing secret that a page shows, if it shows one.
fn shown_secret(page: &Shown) -> Option<String> {
    page.secret()
}

async fn rows(world: &World, organization: Organization) -> Vec<trailflow::store::webhooks::WebhookRow> {
    world.app().store.tenant(organization.id).webhooks(None, 100).await.unwrap().rows
}

/// Makes an ordinary subscription; returns its page's path.
pub async fn subscribe(world: &World, organization: Organization, developer: &mut Member) -> String {
    let made = developer.send("/webhooks/new", &ORDINARY).await;
    assert!(shown_secret(&made).is_some(), "{}", made.text);
    format!("/webhooks/{}", WebhookId::from_uuid(rows(world, organization).await[0].id))
}

on_both! {
    async fn a_form_makes_one_subscription_and_shows_its_secret_once(world: World) {
        let organization = world.organization(AccessState::TestEnabled).await;
        let mut developer = world.member(organization, PortalRole::Developer).await;
        let form = developer.browser.get("/webhooks/new").await.field("form");
        let send: Vec<_> = [("form", form.as_str())].into_iter().chain(ORDINARY).collect();
        let (mut twin, first) = (developer.browser.clone(), developer.browser.post("/webhooks/new", &send));
        // A double click, and then a reload.
        let (one, two) = tokio::join!(first, twin.post("/webhooks/new", &send));
        let three = developer.browser.post("/webhooks/new", &send).await;
        let secrets: Vec<_> = [&one, &two, &three].into_iter().filter_map(shown_secret).collect();
        assert_eq!((secrets.len(), rows(&world, organization).await.len()), (1, 1), "{one:?} {two:?}");
        assert!(three.status == 200 && three.text.contains("was done already"), "{}", three.text);
        let id = WebhookId::from_uuid(rows(&world, organization).await[0].id);
        let mut viewer = world.member(organization, PortalRole::Viewer).await;
        for path in ["/webhooks", &format!("/webhooks/{id}")] {
            for page in [developer.browser.get(path).await, viewer.browser.get(path).await] {
                assert!(page.status == 200 && !page.text.contains(&secrets[0]), "{}", page.text);
                assert!(page.text.contains("https://hooks.example.com/trailflow?token=k7") && page.text.contains("Created by"));
                assert!(!page.text.contains("href=\"https://hooks."), "an address is text");
            }
        }
        let filter = AuditFilter { organization: Some(organization.id), action: Some("webhook.create".to_owned()), limit: 5, ..AuditFilter::default() };
        let entry = world.app().store.audit_entries(&filter).await.unwrap().rows.remove(0);
        let kept = entry.after_state.unwrap();
        assert!(entry.actor == developer.id.to_string() && !kept.contains(&secrets[0]) && !kept.contains("token=k7"), "{kept}");
    }

    async fn a_subscription_that_may_not_be_is_refused_with_its_field(world: World) {
        let organization = world.organization(AccessState::TestEnabled).await;
        let mut developer = world.member(organization, PortalRole::Developer).await;
        for (url, event) in [("", "load.created"), ("hooks.example.com", "load.created"), ("https://hooks.example.com/#a", "load.created"),
            ("https://10-0-0-1.at.example/hook", "load.created"), ("https://hooks.example.com/a", "webhook.test"), ("https://hooks.example.com/a", "")] {
            let values = [("url", url), ("event", event)];
            let refused = developer.send("/webhooks/new", if event.is_empty() { &values[..1] } else { &values }).await;
            assert_eq!((refused.status, shown_secret(&refused)), (400, None), "{url} {event}: {}", refused.text);
            assert!(refused.text.contains("Fix the field") && !refused.text.contains("10.0.0.1"), "{}", refused.text);
        }
        subscribe(&world, organization, &mut developer).await;
        let twin = developer.send("/webhooks/new", &ORDINARY).await;
        assert!(twin.status == 409 && twin.text.contains("already delivers these events"), "{}", twin.text);
        assert_eq!(rows(&world, organization).await.len(), 1);
    }

    async fn a_secret_is_rotated_with_an_overlap_and_shown_once(world: World) {
        let organization = world.organization(AccessState::TestEnabled).await;
        let mut admin = world.member(organization, PortalRole::Admin).await;
        let page = subscribe(&world, organization, &mut admin).await;
        let path = format!("{page}/rotate");
        let form = admin.browser.get(&path).await.field("form");
        let send = [("form", form.as_str()), ("overlap", "72")];
        let (one, two) = (admin.browser.post(&path, &send).await, admin.browser.post(&path, &send).await);
        let row = &rows(&world, organization).await[0];
        assert_eq!(row.previous_secret_until, Some(world.now() + 72 * 60 * 60 * 1000));
        assert!(shown_secret(&one).is_some() && shown_secret(&two).is_none(), "{}", two.text);
        let met = admin.send(&path, &[("overlap", "24")]).await;
        assert!(met.status == 409 && met.text.contains("was rotated before"), "{}", met.text);
        assert_eq!(admin.send(&path, &[("overlap", "5")]).await.status, 400);
        assert!(shown_secret(&admin.send(&path, &[("overlap", "24"), ("end", "yes")]).await).is_some());
        assert!(shown_secret(&admin.send(&path, &[("overlap", "0")]).await).is_some());
        assert_eq!(rows(&world, organization).await[0].previous_secret_until, None);
    }

    async fn a_subscription_is_changed_paused_resumed_and_deleted(world: World) {
        let organization = world.organization(AccessState::TestEnabled).await;
        let mut developer = world.member(organization, PortalRole::Developer).await;
        let page = subscribe(&world, organization, &mut developer).await;
        let id: WebhookId = page.split('/').next_back().unwrap().parse().unwrap();
        let changed = developer.send(&format!("{page}/edit"), &[("url", "https://other.example.com/in"), ("event", "load.updated"), ("event", "load.created")]).await;
        assert!(changed.leads_to(&format!("{page}?done=changed")), "{changed:?}");
        let row = rows(&world, organization).await.remove(0);
        assert_eq!((row.url.as_str(), row.events().count()), ("https://other.example.com/in", 2));
        assert!(developer.browser.post(&format!("{page}/pause"), &[]).await.leads_to(&format!("{page}?done=paused")));
        assert!(developer.browser.get("/webhooks").await.text.contains("Paused by your organization"));
        let form = developer.browser.get("/webhooks/new").await.field("form");
        assert_eq!(developer.browser.post(&format!("{page}/test"), &[("form", &form)]).await.status, 409, "nothing is sent to it");
        assert!(developer.browser.post(&format!("{page}/resume"), &[]).await.leads_to(&format!("{page}?done=resumed")));
        assert_eq!(rows(&world, organization).await[0].paused_at, None);
        // What Trailflow paused, only Trailflow resumes.
        let mut unit = world.app().store.begin(organization.id, world.now()).await.unwrap();
        pause(&mut unit, &System { now: world.now() }, id, PauseReason::Staff).await.unwrap();
        unit.commit().await.unwrap();
        assert_eq!(developer.browser.post(&format!("{page}/resume"), &[]).await.status, 409);
        let shown = developer.browser.get(&page).await.text;
        assert!(shown.contains("Paused by Trailflow") && !shown.contains("/resume"), "{shown}");
        assert!(developer.send(&format!("{page}/delete"), &[]).await.leads_to("/webhooks?done=deleted"));
        assert_eq!((rows(&world, organization).await.len(), developer.browser.get(&page).await.status), (0, 404));
    }

    async fn what_is_parked_stays_parked_when_a_subscription_is_resumed(world: WorldBuilder) {
        let world = world.sending_with(|settings| settings.retry_delays.clear()).start().await;
        let endpoint = Endpoint::behaving(|_| Behave::Status(500)).await;
        let (organization, token) = world.tenant().await;
        let subscription = world.subscribe(&token, &endpoint.url(), &["load.created"]).await;
        for load in ["a", "b"] {
            world.raw(&token).post_once(load).await;
        }
        let parked = endpoint.until(2).await;
        world.until_recorded(2).await;
        endpoint.behave(|_| Behave::Status(200));
        let mut developer = world.member(organization, PortalRole::Developer).await;
        let page = format!("/webhooks/{}", subscription.id);
        assert!(developer.browser.post(&format!("{page}/pause"), &[]).await.leads_to(&format!("{page}?done=paused")));
        // One more is queued, or sent before the node has heard of the pause.
        world.raw(&token).post_once("c").await;
        assert!(developer.browser.post(&format!("{page}/resume"), &[]).await.leads_to(&format!("{page}?done=resumed")));
        world.clock.advance_ms(60_000);
        let arrived = endpoint.until(3).await;
        assert!(parked.iter().all(|one| one.id() != arrived[2].id()), "{arrived:#?}");
        endpoint.stays_at(3).await;
        let listed = developer.browser.get("/deliveries?state=parked").await.text;
        assert_eq!(listed.matches("name=\"delivery\"").count(), 2, "{listed}");
    }

    async fn a_test_event_is_sent_once_and_its_result_shown(world: WorldBuilder) {
        let world = world.sending().start().await;
        let endpoint = Endpoint::start().await;
        let (organization, token) = world.tenant().await;
        let subscription = world.subscribe(&token, &endpoint.url(), &EVERYTHING).await;
        let mut developer = world.member(organization, PortalRole::Developer).await;
        let page = format!("/webhooks/{}", subscription.id);
        let shown = developer.browser.get(&page).await;
        assert!(shown.text.contains("Created with the test key"), "{}", shown.text);
        let send = [("form", shown.field("form"))];
        let send = [("form", send[0].1.as_str())];
        let one = developer.browser.post(&format!("{page}/test"), &send).await;
        let two = developer.browser.post(&format!("{page}/test"), &send).await;
        assert!(one.status == 303 && one.to == two.to, "{one:?} {two:?}");
        endpoint.until(1).await;
        world.until_recorded(1).await;
        let result = developer.browser.get(one.to.unwrap().split('#').next().unwrap()).await.text;
        assert!(result.contains("webhook.test") && result.contains(">200 after "), "{result}");
        assert_eq!(endpoint.count(), 1);
    }
}
