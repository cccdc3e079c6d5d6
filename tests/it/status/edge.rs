//! Behind the proxy that is shipped: the page, and its snapshot when the page's process is dead.

use std::net::SocketAddr;

use trailflow::server::RunningKeeper;

use super::{StatusPage, client};
use crate::harness::edge::Edge;
use crate::harness::wait::eventually;
use crate::harness::{Backend, World};

#[tokio::test(flavor = "multi_thread")]
async fn the_snapshot_is_served_when_the_page_is_dead() {
    let world = World::start(Backend::Embedded).await;
    let page = StatusPage::of(&world).await;
    let snapshot = page.snapshot();
    eventually("it is written", || async { snapshot.join("now/index.html").exists() }).await;
    let log = world.app().telemetry.log().clone();
    let address = SocketAddr::from(([127, 0, 0, 1], 0));
    let keeper = RunningKeeper::start(snapshot, world.clock.clone(), address, log).unwrap();
    let (status, kept) = (page.running.addr().to_string(), keeper.addr().to_string());
    let settings = [
        ("TRAILFLOW_EDGE_STATUS_SERVER", status.as_str()),
        ("TRAILFLOW_EDGE_SNAPSHOT_SERVER", kept.as_str()),
    ];
    let edge = Edge::before_with(&world, &settings).await;
    let shown = async || {
        let answer = client().get(format!("http://{}/", edge.status)).send().await;
        match answer {
            Ok(answer) => answer.text().await.unwrap_or_default(),
            Err(_) => String::new(),
        }
    };
    eventually("the page is served", || async { shown().await.contains("Components") }).await;
    assert!(!shown().await.contains("This is a snapshot"));
    let StatusPage { running, folder: _folder, .. } = page;
    running.stop().await;
    eventually("the snapshot is served", || async { shown().await.contains("This is a snapshot") }).await;
    world.clock.advance_ms(3 * 60_000);
    assert!(shown().await.contains("3 minutes old"));
}
