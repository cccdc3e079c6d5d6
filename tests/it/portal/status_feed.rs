//! What the status page tells is on the pages of the portal, for as long as it is true, and slows none of them down.

use std::time::Duration;

use serde_json::json;
use tokio::net::TcpListener;
use tokio::time::Instant;
use trailflow::domain::access::AccessState;
use trailflow::domain::portal::PortalRole;

use crate::harness::{Backend, World, on_both};
use crate::status::{StatusPage, copy_tokens};

const MINUTE_MS: i64 = 60_000;
const TITLE: &str = "Delayed &#60;webhook&#62; deliveries";

fn banner(page: &str) -> Option<&str> {
    Some(page.split("aria-label=\"Status\"").nth(1)?.split("</aside>").next().unwrap())
}

on_both! {
    async fn an_open_incident_is_told_until_it_is_over_or_nobody_knows(world: WorldBuilder) {
        let other = World::start(Backend::Embedded).await;
        let status = StatusPage::of(&other).await;
        let world = world.hearing(&status.url("/")).start().await;
        let feed = world.app().status_feed.clone();
        let organization = world.organization(AccessState::LiveEnabled).await;
        let mut viewer = world.member(organization, PortalRole::Viewer).await;
        // Nothing was probed yet: nobody knows of trouble.
        assert!(feed.listen(world.now()).await);
        assert_eq!(banner(&viewer.browser.get("/").await.text), None);
        let token = other.operator_token().await;
        copy_tokens(&other, &status).await;
        let opening = json!({"title": "Delayed <webhook> deliveries", "impact": "MINOR", "phase": "INVESTIGATING", "components": ["WEBHOOKS"], "text": "They arrive late."});
        let (code, made) = status.staff(&token, "POST", "/v1/incidents", Some(&opening)).await;
        assert_eq!(code, 201, "{made}");
        status.shows("/api/v2/summary.json", "Delayed").await;
        assert!(feed.listen(world.now()).await);
        let home = viewer.browser.get("/").await.text;
        let told = banner(&home).unwrap_or_else(|| panic!("no banner in {home}"));
        assert!(told.contains(TITLE) && told.contains(&format!("href=\"{}\"", status.url(""))), "{told}");
        let usage = viewer.browser.get("/usage").await.text;
        assert!(usage.contains("Status<span class=\"hidden\">: Delayed") && banner(&usage).is_none(), "{usage}");
        // The status page is gone: what it said last is told for five minutes.
        drop(status);
        world.clock.advance_ms(5 * MINUTE_MS);
        assert!(!feed.listen(world.now()).await);
        assert!(banner(&viewer.browser.get("/").await.text).is_some());
        world.clock.advance_ms(1);
        let home = viewer.browser.get("/").await.text;
        assert!(banner(&home).is_none() && !home.contains("Delayed"), "{home}");
    }

    async fn a_status_page_that_does_not_respond_slows_no_page(world: WorldBuilder) {
        // Connections are taken, and nothing comes.
        let silent = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let world = world.hearing(&format!("http://{}", silent.local_addr().unwrap())).start().await;
        let organization = world.organization(AccessState::LiveEnabled).await;
        let mut viewer = world.member(organization, PortalRole::Viewer).await;
        let feed = world.app().status_feed.clone();
        let now = world.now();
        let listening = tokio::spawn(async move { feed.listen(now).await });
        for _ in 0..5 {
            let began = Instant::now();
            assert_eq!(viewer.browser.get("/").await.status, 200);
            assert!(began.elapsed() < Duration::from_secs(3), "{:?}", began.elapsed());
        }
        let began = Instant::now();
        assert!(!listening.await.unwrap());
        assert!(began.elapsed() < Duration::from_secs(20), "{:?}", began.elapsed());
    }
}
