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

/// Everybody who may ask: nobody that is known, people of each role, and an admin who has not confirmed that it is they,
/// and one who was removed.
struct Crowd {
    state: AccessState,
    organization: Organization,
    nobody: Browser,
    roles: Vec<(PortalRole, Member)>,
    unsure: Member,
    gone: Member,
}

impl Crowd {
    /// The people of an organization in this state.
    async fn of(world: &World, state: AccessState) -> Crowd {
        let organization = world.organization(state).await;
        let mut roles = Vec::new();
        for role in [PortalRole::Viewer, PortalRole::Developer, PortalRole::Admin] {
            roles.push((role, world.member(organization, role).await));
        }
        let unsure = world.member_since(organization, PortalRole::Admin, None).await;
        let gone = world.member(organization, PortalRole::Admin).await;
        remove(&mut roles[2].1, &gone).await;
        Crowd { state, organization, nobody: world.browser(), roles, unsure, gone }
    }

    /// Each of them asks, and passes or not as the table says.
    async fn ask(&mut self, world: &World, route: &Route) {
        let key = key_of(world, self.organization, KeyMode::Test).await;
        // What is taken away is nothing that is needed again.
        let spare = world.member(self.organization, PortalRole::Viewer).await;
        let path = path(route, &key, &spare.id.to_string());
        let what = format!("{}, {} {path}", self.state, route.method);
        let shown = ask(&mut self.nobody, route, &path).await;
        assert_eq!(leads_before(&shown, "/login"), route.needs != Needs::Anyone, "nobody, {what}: {shown:?}");
        let Needs::Member(needed) = route.needs else { return };
        let shown = ask(&mut self.gone.browser, route, &path).await;
        assert!(leads_before(&shown, "/login"), "removed, {what}: {shown:?}");
        let is_closed = matches!(self.state, AccessState::NotEnabled | AccessState::Disabled);
        let is_closed = route.access && is_closed;
        for (role, member) in &mut self.roles {
            let shown = ask(&mut member.browser, route, &path).await;
            let may = rank(*role) >= rank(needed) && !is_closed;
            assert_eq!(shown.status == 403, !may, "{role}, {what}: {}", shown.status);
            assert!(!leads_before(&shown, "/login") && !leads_before(&shown, "/step-up"), "{role}, {what}");
        }
        let shown = ask(&mut self.unsure.browser, route, &path).await;
        let leads = route.step_up && !is_closed;
        assert_eq!(leads_before(&shown, "/step-up"), leads, "unsure, {what}: {shown:?}");
    }
}

/// One of everything of another organization that a path can name.
struct Foreign {
    key: String,
    live_key: String,
    user: String,
    hook: String,
    delivery: String,
    request: String,
    staff_request: String,
    replay: String,
}

impl Foreign {
    async fn of(world: &World, organization: Organization) -> Foreign {
        let token = world.key(organization).await;
        let hook = world.subscribe(&token, "https://hooks.example.com/theirs", &["load.created"]).await.id;
        world.raw(&token).post_once("theirs").await;
        let sent = world.raw(&token).get(&format!("/v1/webhooks/{hook}/deliveries")).await;
        let mut admin = world.member(organization, PortalRole::Admin).await;
        let asked =
            [("from", "2026-03-19T12:00"), ("to", "2026-03-20T12:00"), ("fixed", "Renewed the certificate.")];
        assert!(admin.send("/replays/new", &asked).await.leads_to("/replays?done=asked"));
        let replays = admin.browser.get("/replays").await.text;
        let replay = replays.split("/replays/").find_map(|rest| rest.split_once("/cancel\"")).unwrap().0;
        Foreign {
            key: key_of(world, organization, KeyMode::Test).await,
            live_key: key_of(world, organization, KeyMode::Live).await,
            user: admin.id.to_string(),
            hook,
            request: format!("req_{}", sent.headers["x-request-id"].to_str().unwrap()),
            delivery: sent.data(200)[0]["id"].as_str().unwrap().to_owned(),
            staff_request: world.staff_request(organization).await,
            replay: replay.to_owned(),
        }
    }

    /// What a path names.
    fn id(&self, path: &str) -> &str {
        match path.split('/').nth(1).unwrap() {
            "keys" if path.ends_with("/block") => &self.live_key,
            "keys" => &self.key,
            "people" => &self.user,
            "webhooks" => &self.hook,
            "deliveries" => &self.delivery,
            "requests" => &self.request,
            "staff-requests" => &self.staff_request,
            "replays" => &self.replay,
            other => panic!("what do paths of {other} name?"),
        }
    }
}

on_both! {
    async fn every_route_lets_in_whom_its_table_says(world: World) {
        let mut crowd = Crowd::of(&world, AccessState::LiveEnabled).await;
        for route in ROUTES {
            crowd.ask(&world, route).await;
        }
    }

    async fn every_change_is_let_pass_by_role_and_access(world: World) {
        for state in [AccessState::NotEnabled, AccessState::TestEnabled, AccessState::Disabled] {
            let mut crowd = Crowd::of(&world, state).await;
            for route in ROUTES.iter().filter(|route| route.method != Method::GET) {
                crowd.ask(&world, route).await;
            }
        }
    }

    async fn what_is_another_organizations_is_not_there(world: World) {
        let ours = world.organization(AccessState::LiveEnabled).await;
        // Without live access, which it asks for.
        let theirs = world.organization(AccessState::TestEnabled).await;
        let mut admin = world.member(ours, PortalRole::Admin).await;
        let foreign = Foreign::of(&world, theirs).await;
        let nothing = without_id(&admin.browser.get("/no/such/page").await.text);
        let (form, url) = ("0a".repeat(16), "https://hooks.example.com/ours");
        let sent = [("form", form.as_str()), ("overlap", "1"), ("role", "VIEWER"), ("url", url), ("event", "load.created")];
        let named: Vec<_> = ROUTES.iter().filter(|route| matches!(route.needs, Needs::Member(_)) && route.path.contains("{id}")).collect();
        assert!(named.len() > 20, "the table is looked at");
        for route in named {
            let theirs = foreign.id(route.path);
            // Of the same kind, and nobody's.
            let unknown = format!("{}_019c8b10e4407d219c83a7f5e206bd94", theirs.split_once('_').unwrap().0);
            let mut pages = Vec::new();
            for id in [theirs, &unknown] {
                let path = route.path.replace("{id}", id);
                let shown = match route.method {
                    Method::GET => admin.browser.get(&path).await,
                    _ => admin.browser.post(&path, &sent).await,
                };
                assert_eq!(shown.status, 404, "{} {path}: {}", route.method, shown.text);
                pages.push(without_id(&shown.text));
            }
            assert_eq!(pages[0], pages[1], "{} {} tells them apart", route.method, route.path);
            // A request has a page of its own for that, because its id may be mistyped.
            assert!(pages[0] == nothing || route.path == "/requests/{id}", "{} {}: {}", route.method, route.path, pages[0]);
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
