//! kill -9 of the status page's process while it tells its subscribers of an incident, over and over: everybody is told,
//! and only what was being sent comes twice.

use std::time::Duration;

use serde_json::{Value, json};
use tokio::time::{Instant, sleep};
use trailflow::clock::{Clock, SystemClock, uuid_at};
use trailflow::status::StatusStore;
use trailflow::status::core::Component;

use super::client;
use super::process::{Status, run, settings, start};
use crate::harness::mail_server::MailServer;
use crate::harness::rounds::rounds;
use crate::harness::{Backend, World};
use crate::mail::arrived::Arrived;

/// The server's delay before it says that it has taken a mail.
const SLOWLY: Duration = Duration::from_millis(20);
/// What was being sent is sent again after a lease of 30 seconds; a thousand take a while on a busy machine.
const DEADLINE: Duration = Duration::from_secs(240);

#[tokio::test(flavor = "multi_thread")]
async fn every_subscriber_is_told_whenever_the_process_is_killed() {
    let (subscribers, kills) = (rounds(120, 1_000), rounds(3, 10));
    let place = World::start(Backend::Embedded).await.leave().await;
    let server = MailServer::slow(SLOWLY).await;
    let mut settings = settings(&place);
    settings.push(("TRAILFLOW_SMTP_URL", format!("smtp://127.0.0.1:{}", server.port)));
    // Staff get mail too, because the prober finds nothing.
    let (arrived, reading) = Arrived::at(server, "@switchyard.example");
    let file = settings.iter().find(|(name, _)| *name == "TRAILFLOW_STATUS_DATABASE_URL").unwrap().1.clone();
    let expected = subscribe(&file, subscribers).await;
    let glass = run(&place, &settings, &["status", "token", "create"]).await;
    let mut killed = Vec::new();
    for round in 0..kills {
        let mut status = start(&place, &settings).await;
        if !is_published(&status, &glass).await {
            let publishing = publish(&status, &glass);
            if round == 0 {
                // In the middle of it, or just behind it: staff look, and publish again if they have to.
                let _cut = tokio::time::timeout(Duration::from_millis(15), publishing).await;
            } else {
                publishing.await;
            }
        }
        // Another moment each time: after its share of the mails has come.
        let share = subscribers * round / kills;
        let end = Instant::now() + DEADLINE;
        while arrived.count() < share && Instant::now() < end {
            sleep(Duration::from_millis(5)).await;
        }
        status.child.kill().await.unwrap();
        killed.push(Instant::now());
    }
    let status = start(&place, &settings).await;
    assert!(is_published(&status, &glass).await);
    let end = Instant::now() + DEADLINE;
    while let Some(missing) = arrived.missing(&expected) {
        assert!(Instant::now() < end, "{missing} is not told");
        sleep(Duration::from_millis(50)).await;
    }
    reading.abort();
    drop(status.child);
    let repeated = arrived.judge(&killed);
    assert_eq!(arrived.count(), subscribers, "one mail for each");
    eprintln!("{subscribers} subscribers, {kills} kills, {repeated} mails came again");
}

/// Subscribers who have confirmed.
async fn subscribe(file: &str, number: usize) -> Vec<String> {
    let store = StatusStore::open(&format!("{file}?mode=rwc")).await.unwrap();
    let now = SystemClock.now();
    let mut emails = Vec::new();
    for number in 0..number {
        let (id, email) = (uuid_at(now), format!("oncall-{number}@switchyard.example"));
        let tx = store.begin().await.unwrap();
        tx.ask_subscriber(id, &email, Component::ALL, now).await.unwrap();
        tx.commit().await.unwrap();
        assert!(store.confirm_subscriber(id, Component::ALL, now).await.unwrap());
        emails.push(email);
    }
    store.close().await;
    emails
}

async fn is_published(status: &Status, glass: &str) -> bool {
    let url = format!("http://{}/v1/incidents", status.staff);
    let list: Value = client().get(url).bearer_auth(glass).send().await.unwrap().json().await.unwrap();
    list["data"].as_array().unwrap().iter().any(|incident| incident["title"] == "Late deliveries")
}

async fn publish(status: &Status, glass: &str) {
    let body = json!({
        "title": "Late deliveries", "impact": "MINOR", "phase": "INVESTIGATING", "components": ["WEBHOOKS"],
        "text": "Deliveries arrive late.",
    });
    let url = format!("http://{}/v1/incidents", status.staff);
    let published = client().post(url).bearer_auth(glass).json(&body).send().await.unwrap();
    assert_eq!(published.status(), 201);
}
