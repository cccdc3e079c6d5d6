//! `trailflow backup` and `trailflow verify-restore`: what they write, and what they refuse.

use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};

use trailflow::store::backup::put_in_place;

use super::{Backup, command, command_with, succeed};
use crate::harness::backend::Place;
use crate::harness::database::Sidedoor;
use crate::harness::process::Process;
use crate::harness::raw::Write;
use crate::harness::world::MASTER_KEY_BASE64;
use crate::harness::{Backend, World, plain_http};
use crate::program::{bare, names, run};

/// Another key than that of the servers under test.
const OTHER_KEY: &str = "CQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQk=";
/// A key under which nothing is sealed.
const THIRD_KEY: &str = "CAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAg=";

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
async fn a_wrong_key_and_missing_rows_are_reported_on_embedded() {
    a_wrong_key_and_missing_rows_are_reported(Backend::Embedded).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_key_and_missing_rows_are_reported_on_postgres() {
    a_wrong_key_and_missing_rows_are_reported(Backend::PostgresRedis).await;
}

async fn a_wrong_key_and_missing_rows_are_reported(backend: Backend) {
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

/// Another version may be serving from the file.
#[tokio::test(flavor = "multi_thread")]
async fn what_examines_a_database_does_not_migrate_it() {
    let place = Backend::Embedded.place().await;
    let door = Sidedoor::at(&place.database_url).await;
    let newest = "select version as line from seaql_migrations order by 1 desc limit 1";
    let step = door.lines(newest.to_owned()).await.remove(0);
    door.run(&format!("delete from seaql_migrations where version = '{step}'")).await;
    for command_line in [&["verify-restore"][..], &["audit", "verify"], &["restore", "relist", "--all"]] {
        let ran = command(&place, command_line).await;
        assert!(ran.code == Some(1) && ran.err.contains("lacks 1 schema steps"), "{command_line:?}: {ran:?}");
        assert_ne!(door.lines(newest.to_owned()).await[0], step, "{command_line:?}");
    }
    door.close().await;
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
async fn the_status_page_is_backed_up_and_its_key_rotated() {
    let place = Backend::Embedded.place().await;
    let status = ("TRAILFLOW_STATUS_DATABASE_URL", "sqlite://status.db");
    let made = command_with(&place, &[status], &["status", "setup"]).await;
    assert_eq!(made.code, Some(0), "{made:?}");
    let ran = command_with(&place, &[status], &["status", "backup", "copy.db"]).await;
    assert!(ran.code == Some(0) && ran.out.contains("checked"), "{ran:?}");

    // An email that no key opens.
    let door = Sidedoor::at(&format!("sqlite://{}/status.db", place.folder.path().display())).await;
    door.run(
        "insert into mail_outbox (id, kind, recipient, sealed, state, attempts, created_at, expires_at)
        values (x'00000000000000000000000000000001', 'x', 'a@b.example', x'00', 'QUEUED', 0, 0, 0)",
    )
    .await;
    let rotate = async |key: &str, other: &str| {
        let keys = [status, ("TRAILFLOW_MASTER_KEY", key), ("TRAILFLOW_MASTER_KEY_OTHER", other)];
        command_with(&place, &keys, &["status", "rotate-master-key"]).await
    };
    let alone = rotate(OTHER_KEY, "").await;
    assert!(alone.code == Some(1) && alone.err.contains("TRAILFLOW_MASTER_KEY_OTHER"), "{alone:?}");
    let ran = rotate(OTHER_KEY, MASTER_KEY_BASE64).await;
    assert!(ran.code == Some(1) && ran.err.contains("neither key opens 1 value:"), "{ran:?}");
    door.run("delete from mail_outbox").await;
    // The new key alone opens the equipment: the other one is a third, under which nothing was ever sealed.
    let ran = rotate(OTHER_KEY, THIRD_KEY).await;
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let ran = rotate(MASTER_KEY_BASE64, THIRD_KEY).await;
    assert!(ran.code == Some(1) && ran.err.contains("does not open"), "{ran:?}");
    door.close().await;
}

/// What looks at a database makes none: in the wrong folder, an empty one would be sound.
/// Without any setting, as in the wrong folder.
#[tokio::test(flavor = "multi_thread")]
async fn a_command_without_its_database_makes_nothing() {
    for arguments in [
        &["verify-restore"][..],
        &["restore", "begin"],
        &["restore", "relist", "--all"],
        &["backup", "copy.db"],
        &["audit", "verify"],
        &["audit", "export"],
        &["rotate-master-key"],
        &["status", "backup", "copy.db"],
        &["status", "rotate-master-key"],
    ] {
        let folder = tempfile::tempdir().unwrap();
        let ran = run(bare(folder.path()).args(arguments)).await;
        assert!(ran.code == Some(1) && ran.err.contains("does not exist"), "{arguments:?}: {ran:?}");
        assert_eq!(names(folder.path()), [""; 0], "{arguments:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_that_does_not_exist_is_reported() {
    let place = Backend::Embedded.place().await;
    let urls = [
        ("TRAILFLOW_DATABASE_URL", "sqlite://elsewhere.db"),
        ("TRAILFLOW_STATUS_DATABASE_URL", "sqlite://elsewhere.db"),
    ];
    for arguments in [
        &["verify-restore"][..],
        &["restore", "begin"],
        &["restore", "relist", "--all"],
        &["backup", "copy.db"],
        &["rotate-master-key"],
        &["status", "backup", "copy.db"],
        &["status", "rotate-master-key"],
    ] {
        let ran = command_with(&place, &urls, arguments).await;
        assert!(
            ran.code == Some(1) && ran.err.contains("elsewhere.db does not exist"),
            "{arguments:?}: {ran:?}"
        );
        assert!(!place.folder.path().join("elsewhere.db").exists(), "{arguments:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_that_cannot_be_put_in_place_leaves_the_database_with_its_journal() {
    let folder = tempfile::tempdir().unwrap();
    let (backup, database) = (folder.path().join("backup.db"), folder.path().join("trailflow.db"));
    Sidedoor::at(&format!("sqlite://{}?mode=rwc", backup.display())).await.run("create table t (id)").await;
    for (part, content) in [("", "database"), ("-wal", "journal")] {
        fs::write(format!("{}{part}", database.display()), content).unwrap();
    }
    // In the way of the name under which the old database would be kept.
    let taken = folder.path().join("trailflow.db.before-restore-7");
    fs::create_dir(&taken).unwrap();
    fs::write(taken.join("file"), "").unwrap();
    assert!(put_in_place(&backup, &database, 7).await.is_err());
    assert_eq!(fs::read_to_string(&database).unwrap(), "database");
    assert_eq!(fs::read_to_string(folder.path().join("trailflow.db-wal")).unwrap(), "journal");
    let kept = put_in_place(&backup, &database, 8).await.unwrap().unwrap();
    assert_eq!(fs::read_to_string(kept).unwrap(), "database");
    assert_eq!(fs::read(&database).unwrap(), fs::read(&backup).unwrap());
}

/// Root restores what a service without rights serves.
#[tokio::test(flavor = "multi_thread")]
async fn a_restored_database_belongs_to_the_owner_of_the_one_before() {
    let folder = tempfile::tempdir().unwrap();
    let (backup, database) = (folder.path().join("backup.db"), folder.path().join("trailflow.db"));
    Sidedoor::at(&format!("sqlite://{}?mode=rwc", backup.display())).await.run("create table t (id)").await;
    fs::write(&database, "").unwrap();
    let is_root = fs::metadata(&database).unwrap().uid() == 0;
    let owner = if is_root { 61_000 } else { fs::metadata(&database).unwrap().uid() };
    chown(&database, Some(owner), None).unwrap();
    put_in_place(&backup, &database, 7).await.unwrap();
    let restored = fs::metadata(&database).unwrap();
    assert_eq!((restored.uid(), restored.permissions().mode() & 0o777), (owner, 0o600));
}
