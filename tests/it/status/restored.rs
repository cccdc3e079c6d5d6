//! The status page's file, restored from its backup: what was published before is there again, and staff can publish.

use std::fs;

use serde_json::json;

use super::client;
use super::process::{Status, run, settings, start};
use crate::harness::Backend;
use crate::harness::wait::eventually;

#[tokio::test(flavor = "multi_thread")]
async fn a_restored_backup_of_the_page_is_served_from() {
    let place = Backend::Embedded.place().await;
    let settings = settings(&place);
    run(&place, &settings, &["status", "setup"]).await;
    let glass = run(&place, &settings, &["status", "token", "create"]).await;
    let mut status = start(&place, &settings).await;
    publish(&status, &glass, "Published before").await;
    let told = run(&place, &settings, &["status", "backup", "copy.db"]).await;
    assert!(told.contains("checked"), "{told}");
    publish(&status, &glass, "Published after").await;
    status.child.kill().await.unwrap();

    // As docs/operating/restore.md says: the file is moved away with what is beside it, and the backup takes its place.
    let file = |name: String| place.folder.path().join(name);
    for part in ["", "-wal", "-shm"] {
        let (lost, away) = (file(format!("status.db{part}")), file(format!("lost.db{part}")));
        if lost.exists() {
            fs::rename(lost, away).unwrap();
        }
    }
    fs::copy(file("copy.db".to_owned()), file("status.db".to_owned())).unwrap();
    let mut status = start(&place, &settings).await;
    eventually("what was published before is shown", || shows(&status, "Published before")).await;
    assert!(!shows(&status, "Published after").await);
    // The token of before the backup is good, too.
    publish(&status, &glass, "Published again").await;
    status.child.kill().await.unwrap();
}

/// Publishes an incident, and waits until the page shows it.
async fn publish(status: &Status, token: &str, title: &str) {
    let body = json!({
        "title": title, "impact": "CRITICAL", "phase": "INVESTIGATING",
        "components": ["API_READS"], "text": "We investigate.",
    });
    let url = format!("http://{}/v1/incidents", status.staff);
    let published = client().post(url).bearer_auth(token).json(&body).send().await.unwrap();
    assert_eq!(published.status(), 201, "{title}");
    eventually("what was published is shown", || shows(status, title)).await;
}

async fn shows(status: &Status, text: &str) -> bool {
    let Ok(page) = client().get(format!("http://{}/", status.addr)).send().await else { return false };
    page.text().await.is_ok_and(|page| page.contains(text))
}
