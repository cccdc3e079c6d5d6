//! Live access is approved: whoever approves it, and the organization, see which webhook subscriptions test keys made.

use serde_json::{Value, json};
use trailflow::domain::access::{AccessState, KeyMode, Scope};
use trailflow::domain::portal::PortalRole;
use trailflow::use_cases::staff_requests::Wanted;

use super::{Desk, id_of};
use crate::harness::api_request::ApiRequest;
use crate::harness::faithful::Api;
use crate::harness::{Organization, World, on_both};

const TEST_URL: &str = "https://hooks.example.com/of-a-test-key";
const LIVE_URL: &str = "https://hooks.example.com/of-a-live-key";

/// An organization whose test key and live key each made a subscription; live access is not open any more.
async fn organization(world: &World) -> Organization {
    let organization = world.organization(AccessState::LiveEnabled).await;
    for (mode, url) in [(KeyMode::Test, TEST_URL), (KeyMode::Live, LIVE_URL)] {
        let key = world.key_with(organization, mode, Scope::ALL, 60).await;
        world.subscribe(&key, url, &["load.created"]).await;
    }
    world.set_access(organization, AccessState::TestEnabled).await;
    world.settle_access().await;
    organization
}

/// The URLs of the listed subscriptions; `None`: there is no list.
fn listed(data: &Value) -> Option<Vec<&str>> {
    let webhooks = data.get("testKeyWebhooks")?.as_array().unwrap();
    Some(webhooks.iter().map(|webhook| webhook["url"].as_str().unwrap()).collect())
}

on_both! {
    async fn an_approval_lists_the_subscriptions_that_test_keys_made(world: World) {
        let organization = organization(&world).await;
        let desk = Desk::of(&world, organization).await;
        let staff = async |operation: &str, body: Value| {
            let ask = ApiRequest::of(Api::Operator, operation, &organization.id.to_string()).token(&desk.staff);
            let seen = ask.json(&body).send(&world).await;
            assert_eq!(seen.status, 200, "{}", seen.text);
            seen.body["data"].clone()
        };
        let declined = desk.ask(Wanted::LiveAccess, "UAT is done.").await.unwrap();
        assert_eq!(listed(&desk.decline(&declined).await.body["data"]), None);
        let row = desk.ask(Wanted::LiveAccess, "UAT is done.").await.unwrap();
        let approved = desk.approve(&row).await;
        assert_eq!(listed(&approved.body["data"]), Some(vec![TEST_URL]), "{}", approved.text);
        let shown = ApiRequest::of(Api::Operator, "getStaffRequest", &id_of(&row)).token(&desk.staff).send(&world).await;
        assert_eq!(listed(&shown.body["data"]), None, "it is told where it is decided");
        let approval = json!({"approvedBy": "Marisol Vega", "uatResult": "All cases passed."});
        assert_eq!(listed(&staff("approveProduction", approval).await), Some(vec![TEST_URL]));
        let moves = |state: &str| json!({"state": state, "reason": "Cutover."});
        assert_eq!(listed(&staff("setOrganizationAccess", moves("LIVE_ENABLED")).await), Some(vec![TEST_URL]));
        assert_eq!(listed(&staff("setOrganizationAccess", moves("DISABLED")).await), None);
    }

    async fn the_portal_lists_them_once_live_access_is_approved(world: World) {
        let organization = organization(&world).await;
        let desk = Desk::of(&world, organization).await;
        let mut viewer = world.member(organization, PortalRole::Viewer).await;
        let mut stranger = world.member(world.organization(AccessState::TestEnabled).await, PortalRole::Viewer).await;
        let row = desk.ask(Wanted::LiveAccess, "UAT is done.").await.unwrap();
        for page in ["/staff-requests", "/webhooks"] {
            assert!(!viewer.browser.get(page).await.text.contains("created with test keys"), "{page}");
        }
        assert_eq!(desk.approve(&row).await.status, 200);
        for page in ["/staff-requests", "/webhooks"] {
            let shown = viewer.browser.get(page).await.text;
            let (_, note) = shown.split_once("created with test keys").unwrap_or_else(|| panic!("{page}: {shown}"));
            let (note, _) = note.split_once("</aside>").unwrap();
            assert!(note.contains(TEST_URL) && !note.contains(LIVE_URL), "{page}: {note}");
            assert!(!stranger.browser.get(page).await.text.contains("created with test keys"), "{page}");
        }
        let shown = viewer.browser.get("/staff-requests").await.text;
        assert!(shown.contains("Approved, not enabled yet"), "the approval alone enables nothing: {shown}");
        world.set_access(organization, AccessState::LiveEnabled).await;
        let shown = viewer.browser.get("/staff-requests").await.text;
        assert!(shown.contains("Approved") && !shown.contains("not enabled yet"), "{shown}");
    }
}
