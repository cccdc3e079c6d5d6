//! Who may open what, read from the portal's own table of routes.

use reqwest::Method;
use trailflow::domain::access::{AccessState, KeyMode, Scope};
use trailflow::domain::id::ApiKeyId;
use trailflow::domain::portal::PortalRole;
use trailflow::portal::{Needs, ROUTES, Route};
use trailflow::secrets::credential::Credential;

use super::scene::Member;
use crate::harness::{Organization, World, on_both};
use crate::portal_accounts::browser::{Browser, Shown};

/// The path of a route with these ids in it.
fn path(route: &Route, key: &str, user: &str) -> String {
    let id = if route.path.starts_with("/keys") { key } else { user };
    route.path.replace("{id}", id).replace("{token}", "none").replace("{name}", "none")
}

async fn ask(browser: &mut Browser, route: &Route, path: &str) -> Shown {
    match route.method {
        Method::GET => browser.get(path).await,
        _ => browser.post(path, &[]).await,
    }
}

async fn key_of(world: &World, organization: Organization, mode: KeyMode) -> String {
    let token = world.key_with(organization, mode, Scope::ALL, 60).await;
    ApiKeyId::from_uuid(Credential::parse(&token).unwrap().id()).to_string()
}

/// Whether it leads to a page that comes before, by its beginning.
fn leads_before(shown: &Shown, page: &str) -> bool {
    shown.status == 303
        && shown.to.as_deref().is_some_and(|to| to == page || to.starts_with(&format!("{page}?next=")))
}

on_both! {
    async fn every_route_lets_in_whom_its_table_says(world: World) {
        let organization = world.organization(AccessState::LiveEnabled).await;
        let mut nobody = world.browser();
        let mut roles = Vec::new();
        for role in [PortalRole::Viewer, PortalRole::Developer, PortalRole::Admin] {
            roles.push((role, world.member(organization, role).await));
        }
        let mut unsure = world.member_since(organization, PortalRole::Admin, None).await;
        let gone = world.member(organization, PortalRole::Admin).await;
        remove(&mut roles[2].1, &gone).await;
        let mut gone = gone.browser;
        for route in ROUTES {
            let key = key_of(&world, organization, KeyMode::Test).await;
            // What is taken away is nothing that is needed again.
            let spare = world.member(organization, PortalRole::Viewer).await;
            let path = path(route, &key, &spare.id.to_string());
            let shown = ask(&mut nobody, route, &path).await;
            let is_open = route.needs == Needs::Anyone;
            assert_eq!(leads_before(&shown, "/login"), !is_open, "nobody, {path}: {shown:?}");
            let Needs::Member(needed) = route.needs else { continue };
            let shown = ask(&mut gone, route, &path).await;
            assert!(leads_before(&shown, "/login"), "revoked, {path}: {shown:?}");
            for (role, member) in &mut roles {
                let shown = ask(&mut member.browser, route, &path).await;
                let may = rank(*role) >= rank(needed);
                assert_eq!(shown.status == 403, !may, "{role}, {path}: {}", shown.status);
                assert!(!leads_before(&shown, "/login") && !leads_before(&shown, "/step-up"), "{role}, {path}");
            }
            let shown = ask(&mut unsure.browser, route, &path).await;
            assert_eq!(leads_before(&shown, "/step-up"), route.step_up, "unsure, {path}: {shown:?}");
        }
    }

    async fn what_is_another_organizations_is_not_there(world: World) {
        let [ours, theirs] = [world.organization(AccessState::LiveEnabled).await, world.organization(AccessState::LiveEnabled).await];
        let mut admin = world.member(ours, PortalRole::Admin).await;
        let foreign = world.member(theirs, PortalRole::Viewer).await;
        for (method, path_of) in [(Method::GET, "/keys/{id}/roll"), (Method::POST, "/keys/{id}/roll"), (Method::GET, "/keys/{id}/revoke"),
            (Method::POST, "/keys/{id}/revoke"), (Method::GET, "/keys/{id}/block"), (Method::POST, "/keys/{id}/block"),
            (Method::GET, "/people/{id}/role"), (Method::POST, "/people/{id}/role"), (Method::GET, "/people/{id}/remove"), (Method::POST, "/people/{id}/remove")] {
            let route = ROUTES.iter().find(|route| route.method == method && route.path == path_of).unwrap();
            let mode = if path_of.contains("block") { KeyMode::Live } else { KeyMode::Test };
            let foreign = path(route, &key_of(&world, theirs, mode).await, &foreign.id.to_string());
            let unknown = path(route, "key_019c8b10e4407d219c83a7f5e206bd94", "user_019c8b10e4407d219c83a7f5e206bd94");
            let mut pages = Vec::new();
            for path in [&foreign, &unknown, "/no/such/page"] {
                let shown = match (path, &method) {
                    ("/no/such/page", _) => admin.browser.get(path).await,
                    (_, &Method::GET) => admin.browser.get(path).await,
                    _ => admin.browser.post(path, &[("overlap", "1"), ("role", "VIEWER"), ("form", &"0a".repeat(16))]).await,
                };
                pages.push((shown.status, without_id(&shown.text)));
            }
            assert_eq!(pages[0].0, 404, "{method} {foreign}: {}", pages[0].1);
            assert!(pages[0] == pages[1] && pages[1] == pages[2], "{method} {path_of} tells them apart");
        }
    }

    async fn while_access_is_closed_nothing_is_made_and_keys_can_be_revoked(world: World) {
        for state in [AccessState::NotEnabled, AccessState::Disabled] {
            let organization = world.organization(state).await;
            let mut admin = world.member(organization, PortalRole::Admin).await;
            let key = key_of(&world, organization, KeyMode::Test).await;
            for route in ROUTES.iter().filter(|route| route.access) {
                let path = path(route, &key, "none");
                let shown = ask(&mut admin.browser, route, &path).await;
                assert_eq!(shown.status, 403, "{state}, {path}");
            }
            let home = admin.browser.get("/").await;
            assert!(home.status == 200 && !home.text.contains("/keys/new"), "{}", home.text);
            let revoked = admin.send(&format!("/keys/{key}/revoke"), &[]).await;
            assert!(revoked.leads_to("/keys?done=revoked"), "{revoked:?}");
        }
    }

    async fn a_confirmation_lasts_ten_minutes(world: World) {
        let organization = world.organization(AccessState::TestEnabled).await;
        let mut admin = world.member(organization, PortalRole::Admin).await;
        assert_eq!(admin.browser.get("/keys/new").await.status, 200);
        world.clock.advance_ms(10 * 60 * 1000);
        assert!(admin.browser.get("/keys/new").await.leads_to("/step-up?next=%2Fkeys%2Fnew"));
        assert_eq!(admin.browser.get("/keys").await.status, 200);
    }
}

async fn remove(admin: &mut Member, other: &Member) {
    let removed = admin.send(&format!("/people/{}/remove", other.id), &[]).await;
    assert!(removed.leads_to("/people?done=removed"), "{removed:?}");
}

fn rank(role: PortalRole) -> usize {
    [PortalRole::Viewer, PortalRole::Developer, PortalRole::Admin].iter().position(|it| *it == role).unwrap()
}

/// A page without the id of its request.
pub fn without_id(page: &str) -> String {
    let (before, rest) = page.split_once("<code>req_").expect("the page names its request");
    format!("{before}{}", rest.split_once("</code>").unwrap().1)
}
