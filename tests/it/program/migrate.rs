//! `trailflow migrate`, and what the others do without it.

use std::time::Duration;

use futures::future::join_all;
use sea_orm::sqlx::{Connection, Executor, SqliteConnection};
use sea_orm::{ConnectionTrait, Database, Statement};
use tokio::time::sleep;
use trailflow::status::StatusStore;

use super::{names, run};
use crate::harness::Backend;
use crate::harness::backend::Place;
use crate::harness::database::Sidedoor;
use crate::harness::process::{Process, trailflow};

/// How many tables the database has.
async fn tables(place: &Place) -> i64 {
    let database = Database::connect(&place.database_url).await.unwrap();
    let sql = "select count(*) as n from information_schema.tables where table_schema = 'public'";
    let statement = Statement::from_string(database.get_database_backend(), sql);
    database.query_one_raw(statement).await.unwrap().unwrap().try_get("", "n").unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn any_number_may_migrate_at_once_and_again() {
    for place in [Place::unmigrated_postgres().await, Place::unmigrated_sqlite()] {
        let at_once = join_all((0..6).map(|_| async { run(trailflow(&place).arg("migrate")).await })).await;
        let did_it = at_once.iter().filter(|ran| !ran.out.contains("(0 steps applied)")).count();
        assert!(at_once.iter().all(|ran| ran.code == Some(0)), "{at_once:?}");
        assert_eq!(did_it, 1, "{at_once:?}");
        let again = run(trailflow(&place).arg("migrate")).await;
        assert_eq!(again.code, Some(0));
        assert_eq!(again.out, "The schema is up to date (0 steps applied).\n");
        assert_eq!(Process::start(&place, None).await.terminate().await, Some(0));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_another_process_is_making_is_waited_for() {
    let place = Place::unmigrated_sqlite();
    let url = format!("{}?mode=rwc", place.database_url);
    let mut other = SqliteConnection::connect(&url).await.unwrap();
    other.execute("begin immediate").await.unwrap();
    let ended = async {
        // Long enough for the command to find the file locked.
        sleep(Duration::from_secs(1)).await;
        other.execute("commit").await.unwrap();
    };
    let mut command = trailflow(&place);
    let (ran, ()) = tokio::join!(run(command.arg("migrate")), ended);
    assert_eq!(ran.code, Some(0), "{ran:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn any_number_may_open_the_status_page_s_file_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite://{}/status.db?mode=rwc", folder.path().display());
    for opened in join_all((0..6).map(|_| StatusStore::open(&url))).await {
        opened.unwrap().close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn without_it_nothing_is_done_to_postgres_and_the_remedy_is_told() {
    let place = Place::unmigrated_postgres().await;
    for command in [&["serve"][..], &["operator-token", "create", "--name", "ops"]] {
        let ran = run(trailflow(&place).args(command)).await;
        assert_eq!((ran.code, ran.out.as_str()), (Some(1), ""), "{ran:?}");
        assert!(ran.err.contains("`trailflow migrate`"), "{ran:?}");
        assert_eq!(tables(&place).await, 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn without_it_sqlite_is_migrated_on_the_way() {
    let place = Place::unmigrated_sqlite();
    let ran = run(trailflow(&place).args(["operator-token", "create", "--name", "ops"])).await;
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert_eq!(names(place.folder.path()), ["trailflow.db"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_that_is_away_is_told_without_its_password() {
    let mut place = Place::unmigrated_postgres().await;
    // Port 1 is nobody's.
    place.database_url = "postgres://app:hunter2@127.0.0.1:1/x".to_owned();
    let ran = run(trailflow(&place).arg("serve")).await;
    assert_eq!(ran.code, Some(1), "{ran:?}");
    assert!(ran.err.contains("TRAILFLOW_DATABASE_URL") && !ran.err.contains("hunter2"), "{ran:?}");
}

/// A step of a version that does not exist yet.
const LATER: &str = "insert into seaql_migrations (version, applied_at) values ('m9999_later', 0)";

#[tokio::test(flavor = "multi_thread")]
async fn a_version_serves_on_the_schema_of_the_next_one() {
    for place in [Backend::PostgresRedis.place().await, Backend::Embedded.place().await] {
        let door = Sidedoor::at(&place.database_url).await;
        door.run(LATER).await;
        let ran = run(trailflow(&place).arg("migrate")).await;
        assert_eq!(
            (ran.code, ran.out.as_str()),
            (Some(0), "The schema is up to date (0 steps applied).\n"),
            "{ran:?}"
        );
        let log = place.folder.path().join("log");
        let node = Process::start(&place, Some(std::fs::File::create(&log).unwrap())).await;
        assert_eq!(node.terminate().await, Some(0));
        let told = std::fs::read_to_string(&log).unwrap();
        assert!(told.contains("m9999_later") && told.contains("a newer version has migrated"), "{told}");
        // What this version lacks is said, whatever a newer one has added.
        door.run("delete from seaql_migrations where version = 'm0001_access'").await;
        assert_eq!(run(trailflow(&place).arg("migrate")).await.code, Some(1));
        door.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_status_page_s_file_may_be_of_the_next_version_too() {
    let (one, other) = (Backend::Embedded.place().await, Backend::Embedded.place().await);
    let file = format!("sqlite://{}/status.db", one.folder.path().display());
    let set_up = async |place: &Place| {
        let mut command = trailflow(place);
        command.args(["status", "setup"]).env("TRAILFLOW_STATUS_DATABASE_URL", format!("{file}?mode=rwc"));
        run(&mut command).await
    };
    let first = set_up(&one).await;
    assert_eq!(first.code, Some(0), "{first:?}");
    let door = Sidedoor::at(&file).await;
    door.run(LATER).await;
    door.close().await;
    // Beside another database, because a person who is set up already is another story.
    let second = set_up(&other).await;
    assert_eq!(second.code, Some(0), "{second:?}");
}
