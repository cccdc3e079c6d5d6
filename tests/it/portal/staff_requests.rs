//! What only Trailflow decides is asked for, once for each form, and followed to its decision.

use serde_json::json;
use trailflow::domain::access::{AccessState, KeyMode, Scope};
use trailflow::domain::id::{ApiKeyId, StaffRequestId};
use trailflow::domain::portal::PortalRole;
use trailflow::secrets::credential::Credential;
use trailflow::store::staff_requests::{StaffRequestFilter, StaffRequestRow};
use trailflow::use_cases::System;
use trailflow::use_cases::staff_requests::{NewRequest, Requester, Wanted, open};

use super::scene::Member;
use crate::harness::api_request::ApiRequest;
use crate::harness::faithful::Api;
use crate::harness::{Organization, World, on_both};

async fn key(world: &World, organization: Organization) -> String {
    let token = world.key_with(organization, KeyMode::Test, &[Scope::LoadsRead], 60).await;
    ApiKeyId::from_uuid(Credential::parse(&token).unwrap().id()).to_string()
}

async fn asked(world: &World, organization: Organization) -> Vec<StaffRequestRow> {
    let filter = StaffRequestFilter { organization: Some(organization.id), state: None, kind: None };
    world.app().store.staff_requests(filter, None, 100).await.unwrap().rows
}

/// A request of this person, who need not be an admin.
async fn ask_as(world: &World, organization: Organization, member: &Member) -> String {
    let requester = Requester { user: member.id, name: None, email: "dev@partner.example".to_owned() };
    let new = NewRequest {
        organization: organization.id,
        requester,
        wanted: Wanted::LiveAccess,
        reason: "UAT".to_owned(),
    };
    let mut unit = world.app().store.begin_access().await.unwrap();
    let by = System { now: world.now() };
    let row = open(&mut unit, &by, &world.app().post(), new).await.unwrap();
    world.app().commit_access(unit).await.unwrap();
    world.mail.next().await;
    StaffRequestId::from_uuid(row.id).to_string()
}

on_both! {
    async fn a_request_is_sent_once_for_a_form_and_shown_with_its_decision(world: World) {
        let organization = world.organization(AccessState::TestEnabled).await;
        let key = key(&world, organization).await;
        let mut admin = world.member(organization, PortalRole::Admin).await;
        let mut viewer = world.member(organization, PortalRole::Viewer).await;
        for page in ["/keys", "/staff-requests"] {
            assert!(admin.browser.get(page).await.text.contains("href=\"/staff-requests/limit\""), "{page}");
            assert!(!viewer.browser.get(page).await.text.contains("href=\"/staff-requests/limit\""), "{page}");
        }
        assert!(viewer.browser.get("/").await.text.contains("href=\"/staff-requests\""));
        let form = admin.browser.get(&format!("/staff-requests/limit?key={key}")).await;
        assert!(form.text.contains(&format!("value=\"{key}\" selected")), "{}", form.text);
        let form = form.field("form");
        let send = [("form", form.as_str()), ("key", &key), ("limit", "240"), ("reason", "Our <b>nightly</b> sync\r\ncovers 4,000 loads.")];
        let (mut twin, first) = (admin.browser.clone(), admin.browser.post("/staff-requests/limit", &send));
        // A double click, and then a reload.
        let (one, two) = tokio::join!(first, twin.post("/staff-requests/limit", &send));
        let three = admin.browser.post("/staff-requests/limit", &send).await;
        assert!([&one, &two, &three].iter().all(|shown| shown.leads_to("/staff-requests?done=sent")), "{one:?} {two:?}");
        let rows = asked(&world, organization).await;
        assert_eq!((rows.len(), rows[0].opened_by.clone()), (1, admin.id.to_string()));
        let mail = world.mail.next().await;
        assert!(mail.to == "partners@trailflow.ai" && mail.text.contains("240 requests per minute"), "{}", mail.text);
        world.mail.stays_empty().await;
        let page = viewer.browser.get("/staff-requests").await.text;
        assert!(page.contains("A limit of 240 requests per minute for the API key under test") && page.contains("Waiting for Trailflow"), "{page}");
        assert!(!page.contains("<b>nightly") && !page.contains("/cancel\""), "{page}");
        let staff = world.operator_token().await;
        let id = StaffRequestId::from_uuid(rows[0].id).to_string();
        let decided = ApiRequest::of(Api::Operator, "approveStaffRequest", &id).token(&staff).json(&json!({"words": "Enjoy <i>it</i>."})).send(&world).await;
        assert_eq!(decided.status, 200, "{}", decided.text);
        assert!(world.mail.next().await.text.contains("https://portal.trailflow.ai/staff-requests"));
        let page = viewer.browser.get("/staff-requests").await.text;
        assert!(page.contains("Approved") && page.contains("Enjoy &#60;i&#62;it"), "{page}");
        assert!(viewer.browser.get("/keys").await.text.contains("data-column=\"Limit a minute\">240"));
        let scopes = admin.send("/staff-requests/scopes", &[("key", &key), ("scope", "customers:read"), ("scope", "loads:write"), ("reason", "To show names.")]).await;
        assert!(scopes.leads_to("/staff-requests?done=sent"), "{scopes:?}");
        let live = admin.send("/staff-requests/live", &[("reason", "All flows, on July 3.")]).await;
        assert!(live.leads_to("/staff-requests?done=sent"), "{live:?}");
        let page = viewer.browser.get("/staff-requests").await.text;
        for said in ["The scopes customers:read, loads:write for the API key under test", "Live access", "All flows, on July 3."] {
            assert!(page.contains(said), "{said}: {page}");
        }
    }

    async fn what_cannot_be_asked_for_is_refused_on_the_form(world: World) {
        let organization = world.organization(AccessState::LiveEnabled).await;
        let (ours, theirs) = (key(&world, organization).await, key(&world, world.organization(AccessState::TestEnabled).await).await);
        let mut admin = world.member(organization, PortalRole::Admin).await;
        let long = "a".repeat(1_001);
        for (path, values, said) in [
            ("limit", vec![("key", ours.as_str()), ("limit", "0"), ("reason", "x")], "from 1 to 600"),
            ("limit", vec![("key", &ours), ("limit", "601"), ("reason", "x")], "from 1 to 600"),
            ("limit", vec![("key", &ours), ("limit", "a lot"), ("reason", "x")], "from 1 to 600"),
            ("limit", vec![("key", &ours), ("limit", "60"), ("reason", "x")], "has this limit"),
            ("limit", vec![("key", "none"), ("limit", "90"), ("reason", "x")], "one of your keys"),
            ("limit", vec![("key", &ours), ("limit", "90")], "1 to 1000 characters"),
            ("limit", vec![("key", &ours), ("limit", "90"), ("reason", &long)], "1 to 1000 characters"),
            ("scopes", vec![("key", &ours), ("reason", "x")], "at least one scope"),
            ("scopes", vec![("key", &ours), ("scope", "everything"), ("reason", "x")], "at least one scope"),
            ("scopes", vec![("key", &ours), ("scope", "loads:read"), ("reason", "x")], "has these scopes already"),
            ("live", vec![("reason", "x")], "has live access already"),
        ] {
            let refused = admin.send(&format!("/staff-requests/{path}"), &values).await;
            assert!(refused.status == 400 && refused.text.contains(said), "{path} {values:?}: {}", refused.text);
        }
        for (path, more) in [("limit", ("limit", "90")), ("scopes", ("scope", "loads:write"))] {
            let foreign = admin.send(&format!("/staff-requests/{path}"), &[("key", &theirs), more, ("reason", "x")]).await;
            assert_eq!(foreign.status, 404, "{path}");
        }
        assert!(asked(&world, organization).await.is_empty());
        world.mail.stays_empty().await;
    }

    async fn at_most_twenty_wait_and_a_cancelled_one_makes_room(world: World) {
        let organization = world.organization(AccessState::TestEnabled).await;
        let mut admin = world.member(organization, PortalRole::Admin).await;
        for _ in 0..20 {
            assert!(admin.send("/staff-requests/live", &[("reason", "UAT")]).await.leads_to("/staff-requests?done=sent"));
        }
        let full = admin.send("/staff-requests/live", &[("reason", "UAT")]).await;
        assert!(full.status == 400 && full.text.contains("wait for Trailflow already"), "{}", full.text);
        let id = StaffRequestId::from_uuid(asked(&world, organization).await[0].id);
        let path = format!("/staff-requests/{id}/cancel");
        assert!(admin.browser.post(&path, &[]).await.leads_to("/staff-requests?done=cancelled"));
        assert_eq!(admin.browser.post(&path, &[]).await.status, 409);
        assert!(admin.send("/staff-requests/live", &[("reason", "UAT")]).await.leads_to("/staff-requests?done=sent"));
        let page = admin.browser.get("/staff-requests").await.text;
        assert_eq!((page.matches("Waiting for Trailflow").count(), page.matches("Cancelled").count()), (20, 1), "{page}");
    }

    async fn developers_cancel_their_own_and_nobody_another_organization_s(world: World) {
        let [ours, theirs] = [world.organization(AccessState::TestEnabled).await, world.organization(AccessState::TestEnabled).await];
        let mut developer = world.member(ours, PortalRole::Developer).await;
        let other = world.member(ours, PortalRole::Developer).await;
        let stranger = world.member(theirs, PortalRole::Admin).await;
        let foreign = ask_as(&world, theirs, &stranger).await;
        let (own, not_own) = (ask_as(&world, ours, &developer).await, ask_as(&world, ours, &other).await);
        let mut cancel = async |id: &str| developer.browser.post(&format!("/staff-requests/{id}/cancel"), &[]).await;
        let unknown = cancel("ask_019d1a50c2007e3b8c4f90a2d6175be8").await;
        let (one, two) = (cancel(&foreign).await, cancel("none").await);
        assert_eq!([unknown.status, one.status, two.status], [404; 3]);
        assert_eq!(cancel(&not_own).await.status, 403);
        assert!(cancel(&own).await.leads_to("/staff-requests?done=cancelled"));
        let page = developer.browser.get("/staff-requests").await.text;
        assert_eq!((page.matches("Cancelled").count(), page.matches("/cancel\"").count()), (1, 0), "{page}");
        assert!(!page.contains(&foreign));
        let mut states: Vec<_> = asked(&world, ours).await.into_iter().map(|row| row.state).collect();
        states.sort();
        assert_eq!((states, asked(&world, theirs).await[0].state.as_str()), (vec!["CANCELLED".to_owned(), "OPEN".to_owned()], "OPEN"));
    }
}
