//! Open problems lead to the pages that solve them.

use serde_json::{Value, json};
use trailflow::domain::access::{AccessState, KeyMode, Scope};
use trailflow::domain::id::ApiKeyId;
use trailflow::domain::portal::PortalRole;
use trailflow::secrets::credential::Credential;
use trailflow::store::access::ApiKeyRow;
use trailflow::store::portal_users::PortalUserRow;
use uuid::Uuid;

use crate::harness::api_request::ApiRequest;
use crate::harness::database::Sidedoor;
use crate::harness::endpoint::{Behave, Endpoint};
use crate::harness::faithful::Api;
use crate::harness::wait::eventually;
use crate::harness::{Organization, World, on_both};

const DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// Where each problem leads to.
fn ways(home: &str) -> Vec<String> {
    let list = home.split("id=\"h-open\"").nth(1).unwrap().split("</section>").next().unwrap();
    list.split("<a class=\"btn\" href=\"")
        .skip(1)
        .map(|rest| rest.split('"').next().unwrap().to_owned())
        .collect()
}

/// The sum of the hours of a figure, and the numbers in the title of its line.
fn hours(home: &str, tile: &str) -> (i64, String) {
    let (before, rest) = home.split_once(&format!("<caption>{tile} by hour</caption>")).expect("a table");
    let table = rest.split("</table>").next().unwrap();
    let cells = table.split("<td>").skip(1).map(|cell| cell.split('<').next().unwrap());
    let title = before.rsplit("<title>").next().unwrap().split("</title>").next().unwrap();
    (cells.map(|cell| cell.parse::<i64>().unwrap()).sum(), title.to_owned())
}

/// The seven steps: what each is called, whose it is, and whether it is done.
const STEPS: [(&str, &str); 7] = [
    ("Organization and contacts are confirmed", "You and Trailflow"),
    ("Test access is enabled", "Trailflow"),
    ("Portal users are invited", "Trailflow"),
    ("The first test key is issued", "You"),
    ("Limits, polling, signature checks and the UAT plan are confirmed", "You and Trailflow"),
    ("Production is approved and live access enabled", "Trailflow"),
    ("A live key is issued", "Trailflow"),
];

/// The numbers of the steps that are done, and whose turn it is. Each step has its name, and whose it is.
fn steps(home: &str) -> (Vec<usize>, String) {
    let card = home.split("id=\"onboarding\"").nth(1).unwrap().split("</section>").next().unwrap();
    let lines: Vec<_> = card.split("<li").skip(1).collect();
    assert_eq!(lines.len(), STEPS.len(), "{card}");
    for (line, (title, who)) in lines.iter().zip(STEPS) {
        let whose = line.split("<div class=\"who\">").nth(1).unwrap().split("</div>").next().unwrap();
        let whose = whose.replace("<span class=\"strong\">", "").replace("</span>", "");
        assert!(
            line.contains(&format!("<p class=\"strong\">{title}</p>")) && whose == who,
            "{title}: {line}"
        );
    }
    let done: Vec<_> = (1..).zip(&lines).filter(|(_, line)| line.contains(">Done<")).map(|it| it.0).collect();
    assert!(card.contains(&format!("{} of 7 steps done", done.len())), "{card}");
    let turn = card.split("<span class=\"push turn\">").nth(1).map(|rest| rest.split('<').next().unwrap());
    (done, turn.unwrap_or_default().to_owned())
}

/// Staff do something about an organization.
async fn staff(world: &World, organization: Organization, operation: &str, body: Value) {
    let token = world.operator_token().await;
    let ask = ApiRequest::of(Api::Operator, operation, &organization.id.to_string()).token(&token);
    let seen = ask.json(&body).send(world).await;
    assert!(seen.status < 300, "{operation}: {}", seen.text);
}

/// More keys and people than a page has, like those that there are: older than these, and revoked.
async fn revoke_many(world: &World, organization: Organization, token: &str) {
    let key = ApiKeyId::from_uuid(Credential::parse(token).unwrap().id());
    let mut unit = world.app().store.begin_access().await.unwrap();
    let key = unit.api_key(organization.id, key).await.unwrap().unwrap();
    let person = unit.current_portal_users(organization.id).await.unwrap().remove(0);
    for n in 1..=110 {
        let (id, revoked_at) = (Uuid::from_u128(n), Some(world.now()));
        let secret_hash = id.as_bytes().repeat(2);
        let ended = ApiKeyRow { id, client_id: Some(id), secret_hash, revoked_at, ..key.clone() };
        unit.insert_api_key(ended).await.unwrap();
        let (email, status) = (format!("{n}@partner.example"), "REVOKED".to_owned());
        let gone = PortalUserRow { id, email, status, revoked_at, account_id: None, ..person.clone() };
        unit.insert_portal_user(gone).await.unwrap();
    }
    unit.audit(world.entry());
    unit.commit().await.unwrap();
}

on_both! {
    async fn home_tells_how_far_access_is_and_whose_turn_it_is(world: World) {
        let organization = world.organization(AccessState::NotEnabled).await;
        let mut viewer = world.member(organization, PortalRole::Viewer).await;
        let contact = json!({"name": "Dana Whitfield", "email": "dana@cottonwood.example"});
        let access = |state: &str, reason: &str| ("setOrganizationAccess", json!({"state": state, "reason": reason}));
        let key = |mode: &str| ("createApiKey", json!({"name": "TMS", "mode": mode, "scopes": ["loads:read"]}));
        let confirmed = json!({"confirmedBy": "Priya Nair", "note": "Polls every 2 minutes."});
        let (not_yet, test, live) = ("Access not enabled", "Test access enabled", "Live access enabled");
        // What staff do, and what home tells then: the access, the steps that are done, and whose turn it is.
        let story = [
            (("updateOrganization", json!({"technicalContacts": [contact]})), not_yet, vec![3], "Together"),
            (("updateOrganization", json!({"supportContacts": [contact]})), not_yet, vec![1, 3], "Trailflow’s turn"),
            (access("TEST_ENABLED", "The contract is signed."), test, vec![1, 2, 3], "Your turn"),
            (key("TEST"), test, vec![1, 2, 3, 4], "Together"),
            (("updateOnboarding", json!({"integrationConfirmation": confirmed})), test, vec![1, 2, 3, 4, 5], "Trailflow’s turn"),
            (("approveProduction", json!({"approvedBy": "Marisol Vega", "uatResult": "Passed."})), test, vec![1, 2, 3, 4, 5], "Trailflow’s turn"),
            (access("LIVE_ENABLED", "All is agreed."), live, vec![1, 2, 3, 4, 5, 6], "Trailflow’s turn"),
            (key("LIVE"), live, vec![1, 2, 3, 4, 5, 6, 7], ""),
            (access("DISABLED", "An invoice is open since March."), "Access disabled", vec![1, 3, 4, 5, 7], "Trailflow’s turn"),
            (access("RESTORED", "The invoice is paid."), live, vec![1, 2, 3, 4, 5, 6, 7], ""),
        ];
        for ((operation, body), word, done, turn) in story {
            staff(&world, organization, operation, body).await;
            let home = viewer.browser.get("/").await.text;
            assert!(home.contains(&format!("</svg>{word}</span>")), "{operation}, {word}: {home}");
            assert_eq!(steps(&home), (done, turn.to_owned()), "{operation}: {home}");
            // Why access is closed is told while it is.
            let told = match word {
                "Access not enabled" => Some("Every key is refused until Trailflow enables access."),
                "Access disabled" => Some("An invoice is open since March."),
                _ => None,
            };
            let notice = told.map(|told| format!("<strong>{word}.</strong> {told}"));
            assert!(notice.is_none_or(|notice| home.contains(&notice)), "{word}: {home}");
            assert_eq!(home.contains("aria-label=\"Access\""), told.is_some(), "{word}: {home}");
            assert!(!home.contains("is signed.") && !home.contains("is paid."), "{home}");
        }
    }

    async fn what_was_revoked_hides_neither_a_key_nor_a_person(world: World) {
        let organization = world.organization(AccessState::TestEnabled).await;
        let mut viewer = world.member(organization, PortalRole::Viewer).await;
        let token = world.key_with(organization, KeyMode::Test, &[Scope::LoadsRead], 60).await;
        revoke_many(&world, organization, &token).await;
        let home = viewer.browser.get("/").await.text;
        assert_eq!(steps(&home).0, [2, 3, 4], "{home}");
        let (id, staff) = (organization.id.to_string(), world.operator_token().await);
        let seen = ApiRequest::of(Api::Operator, "getOnboarding", &id).token(&staff).send(&world).await;
        let steps = &seen.body["data"]["steps"];
        assert_eq!(steps[2]["detail"], "In the portal: 1, invited: 0.", "{}", seen.text);
        assert_eq!(steps[3]["detail"], "The test key \"under test\" allows 60 requests a minute.", "{}", seen.text);
    }

    async fn why_access_is_not_enabled_is_told_if_somebody_wrote_it_down(world: World) {
        let organization = world.organization(AccessState::NotEnabled).await;
        let mut viewer = world.member(organization, PortalRole::Viewer).await;
        let side = Sidedoor::open(&world).await;
        side.run("update organizations set access_reason = 'The contract is not signed.'").await;
        side.close().await;
        let home = viewer.browser.get("/").await.text;
        assert!(home.contains("<strong>Access not enabled.</strong> The contract is not signed."), "{home}");
    }

    async fn the_hours_of_a_figure_are_its_own(world: World) {
        let (organization, token) = world.tenant().await;
        for (operation, id, status, count) in [("listLoads", "", 200, 5), ("getLoad", "none", 404, 2)] {
            for _ in 0..count {
                let ask = ApiRequest::of(Api::Partner, operation, id).token(&token);
                assert_eq!(ask.send(&world).await.status, status);
            }
        }
        world.app().requests.flush().await.unwrap();
        let home = world.member(organization, PortalRole::Viewer).await.browser.get("/").await.text;
        for (tile, sum, title) in [("Requests", 7, "Requests an hour"), ("Successful", 5, "Successful requests an hour")] {
            let (found, said) = hours(&home, tile);
            assert_eq!(found, sum, "{tile}: {home}");
            assert!(said.starts_with(&format!("{title}, highest ")), "{said}");
        }
    }

    async fn each_problem_has_a_page(world: WorldBuilder) {
        let world = world.sending_with(|settings| settings.retry_delays.clear()).start().await;
        let organization = world.organization(AccessState::LiveEnabled).await;
        let token = world.key_with(organization, KeyMode::Test, Scope::ALL, 600).await;
        let mut viewer = world.member(organization, PortalRole::Viewer).await;
        assert_eq!(ways(&viewer.browser.get("/").await.text), [""; 0]);
        let parks = Endpoint::behaving(|_| Behave::Status(500)).await;
        let gone = Endpoint::behaving(|_| Behave::Status(410)).await;
        let parking = world.subscribe(&token, &parks.url(), &["load.created"]).await;
        let paused = world.subscribe(&token, &gone.url(), &["load.created", "load.updated"]).await;
        world.raw(&token).post_once("EXT-1").await;
        parks.until(1).await;
        gone.until(1).await;
        world.until_recorded(2).await;
        let limited = world.key_with(organization, KeyMode::Test, &[Scope::LoadsRead], 1).await;
        for _ in 0..2 {
            ApiRequest::of(Api::Partner, "listLoads", "").token(&limited).send(&world).await;
        }
        for _ in 0..20 {
            assert_eq!(ApiRequest::of(Api::Partner, "getLoad", "none").token(&token).send(&world).await.status, 404);
        }
        let staff = world.operator_token().await;
        for (mode, name) in [("TEST", "ends soon"), ("LIVE", "goes soon")] {
            let body = json!({"name": name, "mode": mode, "scopes": ["loads:read"], "expiresAt": world.now() + 5 * DAY_MS});
            let ask = ApiRequest::of(Api::Operator, "createApiKey", &organization.id.to_string()).token(&staff);
            assert_eq!(ask.json(&body).send(&world).await.status, 201);
        }
        world.app().requests.flush().await.unwrap();
        eventually("the subscription is paused", || async {
            world.raw(&token).get(&format!("/v1/webhooks/{}", paused.id)).await.json()["data"]["state"] == "PAUSED"
        })
        .await;
        for role in [PortalRole::Viewer, PortalRole::Developer, PortalRole::Admin] {
            let mut member = world.member(organization, role).await;
            let mut ways = ways(&member.browser.get("/").await.text);
            for way in &ways {
                let path = way.split('#').next().unwrap();
                assert_eq!(member.browser.get(path).await.status, 200, "{role}: {way}");
            }
            let roll = ways.iter().position(|way| way.starts_with("/keys/") && way.ends_with("/roll"));
            assert_eq!(roll.is_some(), role == PortalRole::Admin, "{role}: {ways:?}");
            if let Some(roll) = roll {
                ways[roll] = "/keys".to_owned();
            }
            ways.sort();
            let mut expected = ["/deliveries?state=parked", &format!("/webhooks/{}", paused.id), "/usage?period=24h#peak", "/requests", "/keys", "/keys#live"];
            expected.sort_unstable();
            assert_eq!(ways, expected, "{role}");
        }
        // Those that waited for too long are in a list of their own.
        let side = Sidedoor::open(&world).await;
        side.run("update webhook_deliveries set state = 'EXPIRED' where state = 'FAILED'").await;
        side.close().await;
        let home = viewer.browser.get("/").await.text;
        assert!(ways(&home).contains(&"/deliveries?state=expired".to_owned()), "{home}");
        assert!(viewer.browser.get("/deliveries?state=expired").await.text.contains(&parks.url()), "{}", parking.id);
    }
}
