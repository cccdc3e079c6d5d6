//! Settings that no start accepts hide nothing else, and looking makes nothing.

use super::Told;
use crate::harness::Backend;
use crate::harness::process::trailflow;
use crate::program::{bare, names, run};

#[tokio::test(flavor = "multi_thread")]
async fn every_wrong_setting_is_told_and_the_rest_is_examined() {
    let place = Backend::PostgresRedis.place().await;
    let mut command = trailflow(&place);
    let wrong = [
        ("TRAILFLOW_WEBHOOK_TIMEOUT", "15"),
        ("TRAILFLOW_REDIS_PREFIX", "{t}"),
        ("TRAILFLOW_PORTAL_TEST_KEYS", "0"),
        ("TRAILFLOW_DRAIN_SECONDS", "20"),
    ];
    command.envs(wrong);
    let told = Told::by(command).await;
    for named in ["TRAILFLOW_WEBHOOK_TIMEOUT", "TRAILFLOW_REDIS_PREFIX", "TRAILFLOW_PORTAL_TEST_KEYS"] {
        told.assert_found("settings", named, "trailflow settings");
    }
    assert_eq!(told.checks["settings"]["problems"].as_array().unwrap().len(), 3, "{told:#?}");
    assert_eq!(told.checks["schema"]["result"], "good", "{told:#?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_made_and_nothing_changed() {
    let folder = tempfile::tempdir().unwrap();
    let told = Told::by(bare(folder.path())).await;
    assert_eq!(told.checks["database"]["result"], "skipped", "{told:#?}");
    assert_eq!(names(folder.path()), [""; 0]);
    // A file of settings that cannot be read tells nothing about the rest.
    let ran = run(bare(folder.path()).args(["doctor", "--config", "missing.toml"])).await;
    assert!(ran.code == Some(2) && ran.err.contains("missing.toml"), "{ran:?}");
}
