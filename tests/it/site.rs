//! The documents' listener: documents, reference, contract, and trying the API out.

mod pages;
mod trying;

use reqwest::Method;
use serde_json::Value;
use trailflow::documents::{OPENAPI_JSON, OPENAPI_YAML};

use crate::harness::World;
use crate::harness::on_both;

impl World {
    fn site(&self, path: &str) -> String {
        format!("http://{}{path}", self.node.docs_addr().unwrap())
    }
}

on_both! {
    async fn documents_are_served_with_an_etag_and_ask_nobody_else(world: World) {
        for path in ["/docs", "/docs/quickstart", "/docs/webhooks", "/docs/reference", "/docs/errors-and-limits"] {
            let answer = world.http.get(world.site(path)).send().await.unwrap();
            assert_eq!((answer.status().as_u16(), &answer.headers()["content-type"]), (200, &"text/html; charset=utf-8".parse().unwrap()));
            let policy = answer.headers()["content-security-policy"].to_str().unwrap().to_owned();
            assert!(policy.starts_with("default-src 'none'") && !policy.contains("http") && !policy.contains("unsafe"), "{policy}");
            let etag = answer.headers()["etag"].clone();
            let html = answer.text().await.unwrap();
            let foreign = ["src=\"http", "<link rel=\"stylesheet\" href=\"http", "{/*", "{{"];
            assert!(foreign.iter().all(|text| !html.contains(text)), "{path}");
            let again = world.http.get(world.site(path)).header("if-none-match", etag).send().await.unwrap();
            assert_eq!((again.status().as_u16(), again.text().await.unwrap()), (304, String::new()), "{path}");
        }
        let missing = world.http.get(world.site("/docs/nothing")).send().await.unwrap();
        assert_eq!(missing.status(), 404);
        let posted = world.http.post(world.site("/docs")).send().await.unwrap();
        assert_eq!(posted.status(), 405);
    }

    async fn what_this_installation_knows_is_filled_in(world: World) {
        let page = async |path: &str| world.http.get(world.site(path)).send().await.unwrap().text().await.unwrap();
        let welcome = &world.app().welcome;
        for path in ["/docs/onboarding", "/docs/onboarding.md"] {
            let text = page(path).await;
            let told = format!(": {}. {}", welcome.support_hours, welcome.escalation);
            assert!(text.contains(&told) && text.contains(&welcome.support_email) && !text.contains("are in your onboarding email"), "{path}: {text}");
        }
        for path in ["/docs/webhooks", "/docs/webhooks.md"] {
            let text = page(path).await;
            assert!(text.contains("Deliveries come from no fixed addresses. Authenticate a delivery by its"), "{path}");
        }
    }

    async fn the_contract_is_served_on_both_hosts(world: World) {
        let text = async |url: String| world.http.get(url).send().await.unwrap().text().await.unwrap();
        assert_eq!(text(world.site("/openapi.yaml")).await, OPENAPI_YAML);
        assert_eq!(text(world.site("/openapi.json")).await, OPENAPI_JSON);
        let answer = world.http.get(world.url("/openapi.json")).send().await.unwrap();
        let etag = answer.headers()["etag"].clone();
        assert_eq!(answer.headers()["content-type"], "application/json");
        let contract: Value = answer.json().await.unwrap();
        assert_eq!(contract["info"]["title"], "Trailflow Partner API");
        let again = world.http.get(world.url("/openapi.json")).header("if-none-match", etag).send().await.unwrap();
        assert_eq!(again.status(), 304);
    }

    // What the reference's 'try it' sends.
    async fn a_reader_can_try_the_api_out_with_a_key(world: World) {
        let (_, token) = world.tenant().await;
        let create = world.http.post(world.site("/try/v1/loads")).bearer_auth(&token);
        let create = create.header("idempotency-key", "k").header("cookie", "session=1");
        let made = create.json(&serde_json::json!({"orderNumber": "ORD-1"})).send().await.unwrap();
        assert_eq!(made.status(), 201);
        assert!(made.headers().contains_key("ratelimit"));
        let id = made.json::<Value>().await.unwrap()["data"]["id"].as_str().unwrap().to_owned();
        let listed = world.http.get(world.site("/try/v1/loads?limit=1")).bearer_auth(&token).send().await.unwrap();
        assert_eq!(listed.json::<Value>().await.unwrap()["data"][0]["id"], *id);
        let without = world.http.get(world.site("/try/v1/loads")).send().await.unwrap();
        assert_eq!(without.status(), 401);
        // Only this node's API can be reached, whatever the path looks like.
        for path in ["/try//example.com/", "/try/@example.com/", "/try/http://example.com/"] {
            let elsewhere = world.http.request(Method::GET, world.site(path)).send().await.unwrap();
            assert_eq!(elsewhere.status(), 404, "{path}");
        }
    }
}
