//! What hangs or fails in the portal stays there: the Partner API answers as before, and is ready.

use std::net::IpAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use futures::future::join_all;
use serde_json::json;
use tokio::time::{Instant, sleep};
use trailflow::domain::portal::PortalRole;

use super::scene::Member;
use crate::harness::api_request::ApiRequest;
use crate::harness::database::Sidedoor;
use crate::harness::faithful::Api;
use crate::harness::wait::eventually;
use crate::harness::{Backend, Organization, World, on_both};
use crate::portal_accounts::browser::Browser;

/// Every table that the portal, its mail and its notices alone work with, and what it counts usage in.
const TABLES: [&str; 16] = [
    "portal_accounts",
    "portal_factors",
    "portal_sessions",
    "portal_devices",
    "portal_ceremonies",
    "portal_attempts",
    "portal_users",
    "staff_requests",
    "mail_outbox",
    "notices",
    "notice_switches",
    "notice_position",
    "usage_quarters",
    "usage_day_quarters",
    "usage_minutes",
    "usage_days",
];
/// For how long they are locked: longer than a connection is waited for.
pub const LOCKED: Duration = Duration::from_secs(12);
/// A request of a partner that waits for the portal takes as long as a connection or a lock is waited for, five seconds;
/// one that does not, milliseconds, and on a busy machine more.
const SOON: Duration = Duration::from_millis(4_500);

/// One round of what partners do: reads, writes, a replay and a subscription, all of them as ever.
async fn partners_work(world: &World, token: &str, round: usize) {
    let ask = |operation: &str| ApiRequest::of(Api::Partner, operation, "").token(token);
    let load = json!({"orderNumber": format!("ORD-{round}"), "status": "PENDING", "rate": 1});
    // Below what an organization may have: from there on, replays.
    let subscription = round % 40;
    let hook = json!({"url": format!("https://a.example/{subscription}"), "eventTypes": ["load.created"]});
    let (write, hook) = (
        ask("createLoad").once(&format!("load-{round}")).json(&load),
        ask("createWebhook").once(&format!("hook-{subscription}")).json(&hook),
    );
    for (what, ask, status) in [
        ("list", &ask("listLoads"), 200),
        ("create", &write, 201),
        ("again", &write, 201),
        ("carriers", &ask("listCarriers"), 200),
        ("subscribe", &hook, 201),
    ] {
        let began = Instant::now();
        let seen = ask.send(world).await;
        assert_eq!(seen.status, status, "{what}: {}", seen.text);
        assert!(began.elapsed() < SOON, "{what} took {:?}", began.elapsed());
    }
    // A key may send 600 requests a minute; a fast machine would send more.
    tokio::time::sleep(Duration::from_millis(150)).await;
    let ready = world.http.get(world.probe_url("/health/ready")).send().await.unwrap();
    assert_eq!(ready.status(), 200, "the Partner API is ready");
}

/// Rounds for this long, one at least; how many there were.
pub async fn partners_work_for(world: &World, token: &str, long: Duration) -> usize {
    let began = Instant::now();
    let mut round = 0;
    loop {
        round += 1;
        partners_work(world, token, round).await;
        sleep(Duration::from_millis(50)).await;
        if began.elapsed() >= long {
            return round;
        }
    }
}

/// People who look at pages, sign in, ask for links and change things, until they are told to stop. What they get is
/// theirs to wait for.
async fn people_press(world: &World, members: Vec<Member>, over: Arc<AtomicBool>) {
    let portal = world.node.portal_addr().unwrap();
    let strangers = (0..24_u8).map(|n| {
        let (mut browser, over) = (Browser::from(portal, IpAddr::from([127, 1, n, 1])), over.clone());
        async move {
            while !over.load(Ordering::Relaxed) {
                let email = format!("n{n}@cottonwood.example");
                let path = if n % 2 == 0 { "/login" } else { "/reset" };
                let form = [("email", email.as_str()), ("password", "wrong"), ("code", "1")];
                let shown = browser.post(path, &form).await;
                assert!(shown.status < 600);
            }
        }
    });
    let members = members.into_iter().enumerate().map(|(n, mut member)| {
        let over = over.clone();
        async move {
            while !over.load(Ordering::Relaxed) {
                match n % 3 {
                    0 => drop(member.browser.get("/people").await),
                    1 => drop(member.browser.post("/contacts/notices", &[("shown", "RATE_LIMITED")]).await),
                    _ => drop(member.browser.get("/usage").await),
                }
            }
        }
    });
    tokio::join!(join_all(strangers), join_all(members));
}

async fn members(world: &World, organization: Organization) -> Vec<Member> {
    let mut members = Vec::new();
    for _ in 0..12 {
        members.push(world.member(organization, PortalRole::Admin).await);
    }
    members
}

/// Another transaction holds every table of the portal.
#[tokio::test(flavor = "multi_thread")]
async fn locked_tables_of_the_portal_change_nothing_for_partners() {
    let world = World::start(Backend::PostgresRedis).await;
    let (organization, token) = world.tenant().await;
    let mut admin = world.member(organization, PortalRole::Admin).await;
    let people = members(&world, organization).await;
    partners_work(&world, &token, 0).await;
    let door = Sidedoor::open(&world).await;
    door.run("begin").await;
    door.run(&format!("lock table {} in access exclusive mode", TABLES.join(", "))).await;
    let over = Arc::new(AtomicBool::new(false));
    let partners = async {
        let round = partners_work_for(&world, &token, LOCKED).await;
        over.store(true, Ordering::Relaxed);
        door.run("rollback").await;
        round
    };
    let (rounds, ()) = tokio::join!(partners, people_press(&world, people, over.clone()));
    assert!(rounds > 1, "only {rounds} rounds");
    door.close().await;
    // It goes on where it stood, and nothing that was counted meanwhile is lost.
    eventually("the portal works again", || async {
        admin.browser.clone().get("/people").await.status == 200
    })
    .await;
    eventually("usage is counted", || async {
        admin.browser.clone().get("/usage").await.text.contains("POST</span> /v1/loads<")
    })
    .await;
    assert!(admin.browser.get("/").await.status == 200);
}

on_both! {
    async fn missing_tables_of_the_portal_change_nothing_for_partners(world: World) {
        let (organization, token) = world.tenant().await;
        let mut admin = world.member(organization, PortalRole::Admin).await;
        let door = Sidedoor::open(&world).await;
        // Not those of usage: the log of requests works with them, and gives up what cannot be written.
        for table in &TABLES[..12] {
            door.run(&format!("alter table {table} rename to away_{table}")).await;
        }
        for round in 0..5 {
            partners_work(&world, &token, round).await;
            assert_eq!(admin.browser.get("/people").await.status, 500);
            let mut stranger = world.browser();
            assert_eq!(stranger.get("/login").await.status, 200);
            assert_eq!(stranger.post("/login", &[("email", "a@b.example"), ("password", "x"), ("code", "1")]).await.status, 500);
        }
        for table in &TABLES[..12] {
            door.run(&format!("alter table away_{table} rename to {table}")).await;
        }
        door.close().await;
        eventually("the portal works again", || async { admin.browser.clone().get("/people").await.status == 200 }).await;
    }

    async fn tasks_of_the_portal_that_end_change_nothing_for_partners(world: World) {
        let (organization, token) = world.tenant().await;
        let mut admin = world.member(organization, PortalRole::Admin).await;
        for round in 0..5 {
            for task in ["portal_listener", "portal_pruning", "mail", "notices"] {
                world.node.tasks().end(task);
            }
            partners_work(&world, &token, round).await;
        }
        eventually("they run again", || async { world.node.tasks().status().iter().all(|task| task.running) }).await;
        assert_eq!(admin.browser.get("/").await.status, 200);
        assert!(world.app().is_ready() && organization.id.to_string().starts_with("org_"));
    }
}
