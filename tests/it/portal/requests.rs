//! Requests are looked up by the organization whose key they came with, and by nobody else.

use serde_json::json;
use trailflow::domain::access::{AccessState, KeyMode, Scope};
use trailflow::domain::portal::PortalRole;

use super::roles::without_id;
use crate::harness::api_request::{ApiRequest, Seen};
use crate::harness::faithful::Api;
use crate::harness::wait::eventually;
use crate::harness::{World, on_both};

const DAY_MS: i64 = 24 * 60 * 60 * 1000;

async fn ask(world: &World, token: &str, operation: &str) -> (Seen, String) {
    let seen = ApiRequest::of(Api::Partner, operation, "nothing").token(token).send(world).await;
    let id = format!("req_{}", seen.header("x-request-id").unwrap());
    (seen, id)
}

on_both! {
    async fn a_request_of_the_organization_s_keys_is_found_and_explained(world: World) {
        let organization = world.organization(AccessState::TestEnabled).await;
        let token = world.key(organization).await;
        let ended = world.key(organization).await;
        let (_, good) = ask(&world, &token, "listLoads").await;
        let (_, missing) = ask(&world, &token, "getLoad").await;
        let wrong = world.raw(&token).get("/v1/loads?limit=0").await.json()["requestId"].as_str().unwrap().to_owned();
        world.revoke(organization, &ended).await;
        let refused = std::cell::RefCell::new(String::new());
        eventually("the key is refused", async || {
            let (seen, id) = ask(&world, &ended, "listLoads").await;
            *refused.borrow_mut() = id;
            seen.status == 401
        })
        .await;
        let refused = refused.into_inner();
        let mut viewer = world.member(organization, PortalRole::Viewer).await;
        for (id, heading, words) in [
            (&good, "200 OK", "The request was carried out."),
            (&missing, "404 not_found", "Check the path and the id"),
            (&wrong, "400 bad_request", "They are not kept here."),
            (&refused, "401 unauthorized", "The key was revoked."),
        ] {
            let bare = id.strip_prefix("req_").unwrap();
            let asked = viewer.browser.get(&format!("/requests?id={bare}")).await;
            assert!(asked.leads_to(&format!("/requests/{id}")), "{asked:?}");
            assert!(viewer.browser.get(&format!("/requests?id=+{id}+")).await.leads_to(&format!("/requests/{id}")));
            let page = viewer.browser.get(&format!("/requests/{id}")).await;
            assert_eq!(page.status, 200, "{}", page.text);
            assert!(page.text.contains(&format!("<h1>{heading}</h1>")) && page.text.contains(words), "{}", page.text);
            assert_eq!(viewer.browser.get(&format!("/requests/{bare}")).await.status, 200);
            for secret in [&token, &ended] {
                assert!(!page.text.contains(secret.as_str()), "a key is shown");
            }
            let support = page.text.split("class=\"wrap\">").nth(1).unwrap().split("</pre>").next().unwrap();
            for told in [format!("requestId: {id}"), format!("Status: {heading}"), "UTC\n".to_owned()] {
                assert!(support.contains(&told), "{support}");
            }
        }
        // A minute before they are over, and a minute after.
        for (moved, status) in [(30 * DAY_MS - 60_000, 200), (120_000, 404)] {
            world.clock.advance_ms(moved);
            let mut viewer = world.member(organization, PortalRole::Viewer).await;
            assert_eq!(viewer.browser.get(&format!("/requests/{good}")).await.status, status);
        }
    }

    async fn a_request_with_a_key_that_has_expired_is_found(world: World) {
        let organization = world.organization(AccessState::TestEnabled).await;
        let staff = world.operator_token().await;
        let body = json!({"name": "Short", "mode": "TEST", "scopes": ["loads:read"], "expiresAt": world.now() + DAY_MS});
        let create = ApiRequest::of(Api::Operator, "createApiKey", &organization.id.to_string()).token(&staff);
        let made = create.json(&body).send(&world).await;
        assert_eq!(made.status, 201, "{}", made.text);
        let token = made.body["data"]["token"].as_str().unwrap();
        eventually("the key is known", async || ask(&world, token, "listLoads").await.0.status == 200).await;
        world.clock.advance_ms(DAY_MS);
        let (seen, id) = ask(&world, token, "listLoads").await;
        assert_eq!(seen.verdict(), (401, "unauthorized"));
        let mut viewer = world.member(organization, PortalRole::Viewer).await;
        let page = viewer.browser.get(&format!("/requests/{id}")).await.text;
        assert!(page.contains("<h1>401 unauthorized</h1>") && page.contains("The key has expired."), "{page}");
    }

    async fn what_is_not_the_organization_s_is_one_and_the_same_page(world: World) {
        let [ours, theirs] = [world.organization(AccessState::TestEnabled).await, world.organization(AccessState::TestEnabled).await];
        let (_, foreign) = ask(&world, &world.key(theirs).await, "listLoads").await;
        // Somebody who knows a key of ours but for its secret is not one of us.
        let token = world.key(ours).await;
        let (seen, keyless) = ask(&world, "tf_test_wrong", "listLoads").await;
        assert_eq!(seen.status, 401);
        let lost = world.raw(&token).get("/v1/nowhere").await.json()["requestId"].as_str().unwrap().to_owned();
        let mut admin = world.member(ours, PortalRole::Admin).await;
        let mut pages = [Vec::new(), Vec::new()];
        for id in [foreign.as_str(), &keyless, &lost, "req_019c8b10-e440-7d21-9c83-a7f5e206bd94", "req_", "x", "%3Cb%3E"] {
            let page = admin.browser.get(&format!("/requests/{id}")).await;
            assert_eq!(page.status, 404, "{id}");
            pages[0].push(without_id(&page.text));
        }
        for (which, path) in [
            (0, "/requests?id=nothing"),
            (1, "/no/such/page"),
            (1, "/requests?operation=x&code=y"),
            (1, "/requests?operation=getLoad&code=y"),
        ] {
            let page = admin.browser.get(path).await;
            assert_eq!(page.status, 404, "{path}");
            pages[which].push(without_id(&page.text));
        }
        for (pages, words) in pages.iter().zip(["No request with this id", "This page does not exist"]) {
            assert!(pages[0].contains(words) && pages.iter().all(|page| *page == pages[0]), "{pages:#?}");
        }
    }

    async fn recent_failures_are_told_by_code_and_route(world: World) {
        let [ours, theirs] = [world.organization(AccessState::TestEnabled).await, world.organization(AccessState::TestEnabled).await];
        let token = world.key(ours).await;
        let narrow = world.key_with(ours, KeyMode::Test, &[Scope::LoadsRead], 600).await;
        let mut viewer = world.member(ours, PortalRole::Viewer).await;
        assert!(viewer.browser.get("/requests").await.text.contains("Nothing failed"));
        ask(&world, &token, "listLoads").await;
        let (_, first) = ask(&world, &token, "getLoad").await;
        ask(&world, &world.key(theirs).await, "getLoad").await;
        world.app().requests.flush().await.unwrap();
        world.clock.advance_ms(40 * 60 * 1000);
        let (_, last) = ask(&world, &token, "getLoad").await;
        let (_, forbidden) = ask(&world, &narrow, "listCarriers").await;
        let page = viewer.browser.get("/requests").await.text;
        let rows: Vec<_> = page.split("<tr>").filter(|row| row.contains("data-column=\"Route\"")).collect();
        assert_eq!(rows.len(), 2, "{page}");
        let of = |code: &str| *rows.iter().find(|row| row.contains(code)).unwrap();
        let row = of("404 not_found");
        assert!(row.contains("/v1/loads/{id}") && row.contains("data-column=\"Requests\">2<") && row.contains(&last), "{row}");
        // 12:00 and 12:40 in UTC, dated a moment back.
        for (column, time) in [("First seen", "07:59:"), ("Last seen", "08:39:")] {
            let cell = row.split(&format!("data-column=\"{column}\">")).nth(1).unwrap().split("</td>").next().unwrap();
            assert!(cell.contains(time) || cell.contains("08:00:00") || cell.contains("08:40:00"), "{column}: {cell}");
        }
        assert!(of("403 forbidden").contains(&forbidden));
        let chosen = viewer.browser.get("/requests?operation=getLoad&code=not_found").await.text;
        let chosen = chosen.split("id=\"chosen\"").nth(1).unwrap();
        let at = |id: &str| chosen.find(&format!("href=\"/requests/{id}\"")).unwrap_or_else(|| panic!("no {id} in {chosen}"));
        assert!(at(&last) < at(&first) && chosen.matches("href=\"/requests/req_").count() == 2, "{chosen}");
    }

    async fn a_request_that_another_node_answered_is_found(world: World) {
        let organization = world.organization(AccessState::TestEnabled).await;
        let token = world.key(organization).await;
        let other = world.another_node().await;
        let answer = world.http.get(format!("http://{}/v1/loads", other.api_addr())).bearer_auth(&token).send().await.unwrap();
        let path = format!("/requests/req_{}", answer.headers()["x-request-id"].to_str().unwrap());
        let viewer = world.member(organization, PortalRole::Viewer).await;
        eventually("it is written", async || viewer.browser.clone().get(&path).await.status == 200).await;
        other.stop().await;
    }
}
