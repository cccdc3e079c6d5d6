//! `trailflow backup` and `trailflow verify-restore`: what they write, and what they refuse.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use super::{Backup, command, command_with, succeed};
use crate::harness::backend::Place;
use crate::harness::database::Sidedoor;
use crate::harness::process::{Process, trailflow};
use crate::harness::raw::Write;
use crate::harness::{Backend, World, plain_http};

/// Another key than that of the servers under test.
const OTHER_KEY: &str = "CQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQk=";

async fn written(place: &Place, token: &str) -> Process {
    let server = Process::start(place, None).await;
    let http = plain_http().build().unwrap();
    for n in 0..20 {
        let sent =
            Write::load(token, &format!("k{n}"), &format!("ORD-{n}")).send(&http, server.api_addr).await;
        assert_eq!(sent.unwrap().status, 201);
    }
    let hook = r#"{"url": "http://127.0.0.1:1/hook", "eventTypes": ["load.created"]}"#;
    let sent = Write::new(token, "/v1/webhooks", "hook", hook).send(&http, server.api_addr).await.unwrap();
    assert_eq!(sent.status, 201, "{sent:?}");
    server
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_is_whole_while_others_write() {
    let world = World::start(Backend::Embedded).await;
    let (_, token) = world.tenant().await;
    let mut place = world.leave().await;
    let server = written(&place, &token).await;
    let writing = tokio::spawn({
        let (token, address) = (token.clone(), server.api_addr);
        async move {
            let http = plain_http().build().unwrap();
            for n in 0.. {
                let write = Write::load(&token, &format!("w{n}"), &format!("BESIDE-{n}"));
                match write.send(&http, address).await {
                    Ok(sent) if sent.status == 201 || sent.status == 429 => {}
                    other => return other.map(|sent| sent.status),
                }
            }
            unreachable!()
        }
    });
    let file = place.folder.path().join("copy.db");
    let named = file.display().to_string();
    let told = succeed(&place, &["backup", &named]).await;
    assert!(told.contains("checked") && told.contains("master key is not in it"), "{told}");
    assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    assert!(!place.folder.path().join("copy.db.part").exists());
    let again = command(&place, &["backup", &named]).await;
    assert_eq!(again.code, Some(1));
    assert!(again.err.contains("exists already"), "{again:?}");
    // No node has to stop for a backup, and a restore waits until it has.
    let beside = command(&place, &["restore", "begin", "--from", &named]).await;
    assert!(beside.code == Some(1) && beside.err.contains("another trailflow process"), "{beside:?}");
    server.kill().await;
    assert!(writing.await.unwrap().is_err(), "it wrote until the server was gone");

    // A backup that only stands in the place of the database is not served from.
    place.database_url = format!("sqlite://{named}");
    let served = command(&place, &["serve"]).await;
    assert!(served.code == Some(1) && served.err.contains("trailflow restore begin"), "{served:?}");
    let proof = command(&place, &["verify-restore"]).await;
    assert!(proof.code == Some(1) && proof.out.contains("WRONG  epoch"), "{proof:?}");
    succeed(&place, &["restore", "begin"]).await;
    let proof = succeed(&place, &["verify-restore"]).await;
    assert!(proof.contains("to do  loads"), "{proof}");
    let server = Process::start(&place, None).await;
    assert_eq!(server.terminate().await, Some(0));
    let door = Sidedoor::at(&place.database_url).await;
    let loads = door.rows_as_text("loads").await.len();
    assert!(loads >= 20, "{loads} loads");
    door.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_damaged_backup_is_told_and_changes_nothing() {
    let world = World::start(Backend::Embedded).await;
    let (_, token) = world.tenant().await;
    let place = world.leave().await;
    assert_eq!(written(&place, &token).await.terminate().await, Some(0));
    let Backup(whole) = Backup::of(&place).await;
    let before = fs::read(place.folder.path().join("trailflow.db")).unwrap();
    let bytes = fs::read(&whole).unwrap();
    let cut = place.folder.path().join("cut.db").display().to_string();
    for length in [0, 3, 2_000, bytes.len() / 2, bytes.len() - 4_096, bytes.len() - 1] {
        fs::write(&cut, &bytes[..length]).unwrap();
        let ran = command(&place, &["restore", "begin", "--from", &cut]).await;
        assert_eq!(ran.code, Some(1), "{length} of {} bytes: {ran:?}", bytes.len());
        assert!(ran.err.contains("is damaged or incomplete"), "{length} bytes: {ran:?}");
    }
    let ran = command(&place, &["restore", "begin", "--from", "/nowhere.db"]).await;
    assert!(ran.code == Some(1) && ran.err.contains("/nowhere.db"), "{ran:?}");
    assert_eq!(fs::read(place.folder.path().join("trailflow.db")).unwrap(), before);
    let told = succeed(&place, &["restore", "begin", "--from", &whole]).await;
    assert!(told.contains(".before-restore-") && told.contains("revoke"), "{told}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_key_is_told_on_embedded() {
    a_wrong_key_is_told(Backend::Embedded).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_key_is_told_on_postgres() {
    a_wrong_key_is_told(Backend::PostgresRedis).await;
}

async fn a_wrong_key_is_told(backend: Backend) {
    let world = World::start(backend).await;
    let (_, token) = world.tenant().await;
    let place = world.leave().await;
    assert_eq!(written(&place, &token).await.terminate().await, Some(0));
    let proof = succeed(&place, &["verify-restore"]).await;
    assert!(proof.contains("the master key opens all"), "{proof}");
    let wrong = command_with(&place, &[("TRAILFLOW_MASTER_KEY", OTHER_KEY)], &["verify-restore"]).await;
    assert_eq!(wrong.code, Some(1));
    assert!(wrong.out.contains("it is not the key of this backup"), "{wrong:?}");
    assert!(wrong.err.contains("must not be served from"), "{wrong:?}");

    // Rows that are missing: a delivery that would be skipped, a load beyond its clock, an audit entry.
    let door = Sidedoor::at(&place.database_url).await;
    let write = Write::load(&token, "late", "ORD-LATE");
    let server = Process::start(&place, None).await;
    assert_eq!(write.send(&plain_http().build().unwrap(), server.api_addr).await.unwrap().status, 201);
    server.kill().await;
    door.run("delete from webhook_queue").await;
    door.run("update organization_clocks set last_change = 5").await;
    door.run("delete from audit_entries where sequence = 2").await;
    door.close().await;
    let wrong = command(&place, &["verify-restore"]).await;
    for what in [
        "WRONG  webhooks: 1 deliveries",
        "WRONG  clocks: 1 organizations",
        "WRONG  audit chain: broken at entry 2",
    ] {
        assert!(wrong.out.contains(what), "{what}: {wrong:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn postgres_is_backed_up_by_its_own_tools() {
    let place = Backend::PostgresRedis.place().await;
    let refused = command(&place, &["backup", "t.db"]).await;
    assert!(refused.code == Some(1) && refused.err.contains("pg_basebackup"), "{refused:?}");
    let refused = command(&place, &["restore", "begin", "--from", "t.db"]).await;
    assert!(refused.code == Some(1) && refused.err.contains("restore.md"), "{refused:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_status_page_is_backed_up() {
    let place = Backend::Embedded.place().await;
    let status = [("TRAILFLOW_STATUS_DATABASE_URL", "sqlite://status.db")];
    let made = super::ran(trailflow(&place).envs(status).args(["status", "setup"])).await;
    assert_eq!(made.code, Some(0), "{made:?}");
    let ran = command_with(&place, &status, &["status", "backup", "copy.db"]).await;
    assert!(ran.code == Some(0) && ran.out.contains("checked"), "{ran:?}");
    let rotated = [status[0], ("TRAILFLOW_MASTER_KEY", OTHER_KEY)];
    let alone = command_with(&place, &rotated, &["status", "rotate-master-key"]).await;
    assert!(alone.code == Some(1) && alone.err.contains("TRAILFLOW_MASTER_KEY_OTHER"), "{alone:?}");
    let both =
        [rotated[0], rotated[1], ("TRAILFLOW_MASTER_KEY_OTHER", crate::harness::world::MASTER_KEY_BASE64)];
    let ran = command_with(&place, &both, &["status", "rotate-master-key"]).await;
    assert_eq!(ran.code, Some(0), "{ran:?}");
    // With the new key alone there is nothing that was sealed under the old one.
    let door = Sidedoor::at(&format!("sqlite://{}/status.db", place.folder.path().display())).await;
    assert_eq!(door.rows_as_text("status_probe").await.len(), 1);
    door.close().await;
}
