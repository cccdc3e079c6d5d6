//! Settings that no start accepts hide nothing else, and looking makes nothing.

use std::fs::{Permissions, metadata, set_permissions, write};
use std::os::unix::fs::PermissionsExt;

use super::Told;
use crate::harness::Backend;
use crate::harness::process::trailflow;
use crate::harness::world::MASTER_KEY_BASE64;
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

/// A URL that cannot be read is not taken for one that is not set.
#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_url_is_told_once() {
    let folder = tempfile::tempdir().unwrap();
    let mut command = bare(folder.path());
    let wrong = [("TRAILFLOW_SMTP_URL", "mail.example.com:465"), ("TRAILFLOW_REDIS_URL", "http://cache")];
    command.envs(wrong).env("TRAILFLOW_PORTAL_URL", "https://portal.trailflow.invalid");
    let told = Told::by(command).await;
    assert_eq!(told.checks["settings"]["problems"].as_array().unwrap().len(), 2, "{told:#?}");
    for check in ["mail", "mail encryption", "redis", "redis eviction", "redis persistence"] {
        let (result, why) = (&told.checks[check]["result"], told.checks[check]["why"].as_str());
        assert!(result == "skipped" && why.unwrap().contains("settings"), "{check}: {told:#?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_made_and_nothing_changed() {
    let folder = tempfile::tempdir().unwrap();
    let told = Told::by(bare(folder.path())).await;
    assert_eq!(told.checks["database"]["result"], "skipped", "{told:#?}");
    assert_eq!(names(folder.path()), [""; 0]);
    // A start would take the permission away.
    let key = folder.path().join("trailflow.key");
    write(&key, MASTER_KEY_BASE64).unwrap();
    set_permissions(&key, Permissions::from_mode(0o644)).unwrap();
    let told = Told::by(bare(folder.path())).await;
    told.assert_found("secret files", "trailflow.key", "chmod 600");
    assert_eq!(metadata(&key).unwrap().permissions().mode() & 0o777, 0o644);
    assert_eq!(names(folder.path()), ["trailflow.key"]);
    // A file of settings that cannot be read tells nothing about the rest.
    let ran = run(bare(folder.path()).args(["doctor", "--config", "missing.toml"])).await;
    assert!(ran.code == Some(2) && ran.err.contains("missing.toml"), "{ran:?}");
}
