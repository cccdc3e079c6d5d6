//! Open problems lead to the pages that solve them.

use serde_json::json;
use trailflow::domain::access::{AccessState, KeyMode, Scope};
use trailflow::domain::portal::PortalRole;

use crate::harness::api_request::ApiRequest;
use crate::harness::endpoint::{Behave, Endpoint};
use crate::harness::faithful::Api;
use crate::harness::on_both;
use crate::harness::wait::eventually;

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

on_both! {
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
        let side = crate::harness::database::Sidedoor::open(&world).await;
        side.run("update webhook_deliveries set state = 'EXPIRED' where state = 'FAILED'").await;
        side.close().await;
        let home = viewer.browser.get("/").await.text;
        assert!(ways(&home).contains(&"/deliveries?state=expired".to_owned()), "{home}");
        assert!(viewer.browser.get("/deliveries?state=expired").await.text.contains(&parks.url()), "{}", parking.id);
    }
}
