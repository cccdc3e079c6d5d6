//! A server that was promoted is told from one that was restored to an earlier moment. On PostgreSQL alone: a SQLite file
//! says of itself that it is a backup.

use std::fs::{File, read_to_string};

use super::{command, succeed};
use crate::harness::backend::Place;
use crate::harness::database::Sidedoor;
use crate::harness::postgres_server::PostgresServer;
use crate::harness::process::Process;
use crate::harness::wait::eventually;

const BEFORE: &str = "restored to an earlier moment";

#[tokio::test(flavor = "multi_thread")]
async fn a_promoted_standby_is_not_wrong_and_a_restored_copy_is() {
    let postgres = PostgresServer::start();
    let place = at(&postgres);
    succeed(&place, &["migrate"]).await;
    assert!(succeed(&place, &["verify-restore"]).await.contains("ok     epoch"));

    postgres.restart_as_standby();
    let door = Sidedoor::at(&place.database_url).await;
    door.run("select pg_promote()").await;
    until_promoted(&door).await;
    // A role that may read no files knows less, and is not alarmed either.
    door.run("create role plain login").await;
    door.run("grant select on all tables in schema public to plain").await;
    let plain = Place { database_url: place.database_url.replace("trailflow@", "plain@"), ..at(&postgres) };
    for place in [&place, &plain] {
        let told = succeed(place, &["verify-restore"]).await;
        assert!(told.contains("to do  epoch") && !told.contains("WRONG"), "{told}");
    }
    assert!(!served(&place).await.contains(BEFORE));
    let told = command(&place, &["doctor"]).await.out;
    assert!(told.contains("nothing is left to do") && !told.contains(BEFORE), "{told}");

    // The same database, restored to the moment of a backup.
    let restored = postgres.restored();
    let place = at(&restored);
    let copy = Sidedoor::at(&place.database_url).await;
    until_promoted(&copy).await;
    let plain = Place { database_url: place.database_url.replace("trailflow@", "plain@"), ..at(&restored) };
    for place in [&place, &plain] {
        let told = command(place, &["verify-restore"]).await;
        assert!(told.code == Some(1) && told.out.contains("WRONG  epoch"), "{told:?}");
    }
    assert!(served(&place).await.contains(BEFORE));
    assert!(command(&place, &["doctor"]).await.out.contains(BEFORE));
    succeed(&place, &["restore", "begin"]).await;
    assert!(succeed(&place, &["verify-restore"]).await.contains("ok     epoch"));
    assert!(!served(&place).await.contains(BEFORE));
    assert!(!command(&place, &["doctor"]).await.out.contains(BEFORE));
    for door in [door, copy] {
        door.close().await;
    }
}

fn at(postgres: &PostgresServer) -> Place {
    Place { database_url: postgres.url(), redis: None, folder: tempfile::tempdir().unwrap() }
}

async fn until_promoted(door: &Sidedoor) {
    let is_standby = || door.lines("select pg_is_in_recovery()::text as line".to_owned());
    eventually("it takes writes", || async { is_standby().await == ["false"] }).await;
}

/// What a node logs from its start to its end.
async fn served(place: &Place) -> String {
    let log = place.folder.path().join("log");
    let node = Process::start(place, Some(File::create(&log).unwrap())).await;
    assert_eq!(node.terminate().await, Some(0));
    read_to_string(log).unwrap()
}
