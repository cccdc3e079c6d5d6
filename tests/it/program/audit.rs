//! `trailflow audit verify` and `trailflow audit export`.

use serde_json::Value;

use crate::harness::Backend;
use crate::harness::backend::Place;
use crate::harness::database::Sidedoor;
use crate::harness::process::trailflow;

#[tokio::test(flavor = "multi_thread")]
async fn a_byte_that_was_changed_is_named_on_embedded() {
    a_byte_that_was_changed_is_named(Backend::Embedded).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_byte_that_was_changed_is_named_on_postgres() {
    a_byte_that_was_changed_is_named(Backend::PostgresRedis).await;
}

async fn a_byte_that_was_changed_is_named(backend: Backend) {
    let place = backend.place().await;
    for name in ["Ann", "Ben", "Cal"] {
        let made = run(&place, &["operator-token", "create", "--name", name, "--role", "support"]).await;
        assert!(made.status.success(), "{made:?}");
    }
    let proof = run(&place, &["audit", "verify"]).await;
    let told = String::from_utf8(proof.stdout).unwrap();
    assert!(told.starts_with("The audit chain is intact (3 entries).\nHead: 3:"), "{told}");
    let export = run(&place, &["audit", "export"]).await;
    let lines = String::from_utf8(export.stdout).unwrap();
    let entries: Vec<Value> = lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(entries.len(), 3);
    assert_eq!((&entries[1]["after"]["name"], &entries[1]["actor"]), (&"Ben".into(), &"system".into()));
    assert_eq!(entries[2]["previousHash"], entries[1]["hash"]);
    assert!(!lines.contains("tf_operator_"), "{lines}");

    let door = Sidedoor::at(&place.database_url).await;
    door.run("update audit_entries set after_state = replace(after_state, 'Ben', 'Ken') where sequence = 2")
        .await;
    door.close().await;
    let proof = run(&place, &["audit", "verify"]).await;
    let told = String::from_utf8_lossy(&proof.stderr).into_owned();
    assert_eq!(proof.status.code(), Some(1), "{told}");
    assert!(told.contains("broken at entry 2"), "{told}");
}

async fn run(place: &Place, arguments: &[&str]) -> std::process::Output {
    trailflow(place).args(arguments).output().await.unwrap()
}
