//! The page: small, without script and cookie, good by itself, and with nothing in it that is nobody's business.

use serde_json::Value;
use trailflow::status::core::{Component, Outcome};

use super::StatusPage;
use crate::harness::{Backend, World};

/// Ninety days of which every third had an outage, of every component.
async fn fill(world: &World, page: &StatusPage) {
    let today = world.now() / 86_400_000;
    for component in Component::ALL.iter().copied() {
        for day in 0..90 {
            let minute = (today - day) * 1440;
            page.parts.store.count(component, minute, Outcome::Up).await.unwrap();
            if day % 3 == 0 {
                page.parts.store.count(component, minute + 1, Outcome::Failed).await.unwrap();
            }
        }
    }
    page.parts.live.has_changed();
    page.shows("/", "Days that were not fully up").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn it_is_small_and_has_no_script_and_no_cookie() {
    let world = World::start(Backend::Embedded).await;
    let page = StatusPage::of(&world).await;
    fill(&world, &page).await;
    for path in ["/", "/history", "/uptime", "/components/webhooks", "/nothing", "/unsubscribe?token=x"] {
        let got = page.get(path).await;
        assert_eq!(got.status, if path == "/nothing" { 404 } else { 200 }, "{path}");
        assert!(!got.headers.contains_key("set-cookie"), "{path}");
        let policy = got.headers["content-security-policy"].to_str().unwrap();
        assert!(policy.contains("default-src 'none'") && !policy.contains("script-src"), "{policy}");
        for forbidden in ["<script", "style=", "<style", "javascript:", " onclick"] {
            assert!(!got.text.contains(forbidden), "{path}: {forbidden}");
        }
        assert!(!got.text.contains("href=\"#i-\"") && got.text.contains("<symbol"), "{path}");
    }
    let home = page.get("/").await;
    assert!(home.text.len() <= 30_000, "{} bytes", home.text.len());
    // No component was probed a moment ago: that is neither up nor down.
    assert!(home.text.contains("There is no data at the moment"), "{}", home.text);
    let etag = home.headers["etag"].to_str().unwrap();
    let again = super::client().get(page.url("/")).header("if-none-match", etag).send().await.unwrap();
    assert_eq!(again.status(), 304);
    let head = super::client().head(page.url("/")).send().await.unwrap();
    assert_eq!(head.status(), 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn programs_read_it_as_statuspage() {
    let world = World::start(Backend::Embedded).await;
    let page = StatusPage::of(&world).await;
    let read = async |path: &str| -> Value {
        let got = page.get(path).await;
        assert_eq!(
            (got.status, got.headers["content-type"].to_str().unwrap()),
            (200, "application/json"),
            "{path}"
        );
        assert_eq!(got.headers["access-control-allow-origin"], "*");
        serde_json::from_str(&got.text).unwrap()
    };
    let summary = read("/api/v2/summary.json").await;
    for name in ["page", "status", "components", "incidents", "scheduled_maintenances"] {
        assert!(summary.get(name).is_some(), "{name}");
    }
    assert_eq!(summary["components"].as_array().unwrap().len(), 6);
    assert_eq!(summary["components"][3]["trailflow_state"], "No data");
    assert_eq!(read("/api/v2/status.json").await["status"]["indicator"], "minor");
    for path in [
        "/api/v2/components.json",
        "/api/v2/incidents.json",
        "/api/v2/incidents/unresolved.json",
        "/api/v2/scheduled-maintenances.json",
        "/api/v2/scheduled-maintenances/upcoming.json",
        "/api/v2/scheduled-maintenances/active.json",
    ] {
        assert_eq!(read(path).await["page"]["name"], "Trailflow", "{path}");
    }
    let feed = page.get("/feed.atom").await;
    assert!(feed.headers["content-type"].to_str().unwrap().starts_with("application/atom+xml"));
    assert!(feed.text.starts_with("<?xml") && feed.text.contains("<updated>2026-"), "{}", feed.text);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_snapshot_says_how_old_it_is() {
    let world = World::start(Backend::Embedded).await;
    let page = StatusPage::of(&world).await;
    let folder = page.snapshot();
    crate::harness::wait::eventually("it is written", || async { folder.join("now/index.html").exists() })
        .await;
    let log = world.app().telemetry.log().clone();
    let address = std::net::SocketAddr::from(([127, 0, 0, 1], 0));
    world.clock.advance_ms(7 * 60_000);
    let keeper = trailflow::server::RunningKeeper::start(folder, world.clock.clone(), address, log).unwrap();
    let get = async |path: &str| {
        super::got(super::client().get(format!("http://{}{path}", keeper.addr())).send().await.unwrap()).await
    };
    let home = get("/").await;
    assert_eq!(home.status, 200);
    assert!(home.text.contains("This is a snapshot, 7 minutes old."), "{}", home.text);
    assert_eq!(home.headers["x-trailflow-snapshot-age"], "420");
    for path in ["/components/webhooks", "/feed.atom", "/api/v2/summary.json", "/history"] {
        assert_eq!(get(path).await.status, 200, "{path}");
    }
    assert_eq!(get("/nothing").await.status, 404);
    assert_eq!(get("/../status.db").await.status, 404);
    let style = home.text.split("href=\"").find_map(|rest| rest.strip_prefix("/assets/")).unwrap();
    let style = style.split('"').next().unwrap();
    assert_eq!(get(&format!("/assets/{style}")).await.status, 200);
}
