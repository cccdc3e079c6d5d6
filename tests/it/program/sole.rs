//! A SQLite file has one serving process, because limits and the order of writes live in it.

use super::run;
use crate::harness::backend::Place;
use crate::harness::process::{Process, trailflow};
use crate::harness::{Backend, World};

#[tokio::test(flavor = "multi_thread")]
async fn a_second_server_on_a_sqlite_file_is_refused_and_commands_are_not() {
    let mut place = Backend::Embedded.place().await;
    let server = Process::start(&place, None).await;
    // However the file is named.
    let url = place.database_url.clone();
    let link = place.folder.path().join("link.db");
    std::os::unix::fs::symlink(place.folder.path().join("trailflow.db"), &link).unwrap();
    for named in [url.clone(), format!("sqlite://{}", link.display()), "sqlite://trailflow.db".to_owned()] {
        place.database_url = named;
        for command in ["serve", "work"] {
            let second = run(trailflow(&place).arg(command)).await;
            assert_eq!((second.code, second.out.as_str()), (Some(1), ""), "{second:?}");
            assert!(second.err.contains("another trailflow process") && second.err.contains("trailflow.db"));
        }
    }
    place.database_url = url;
    for command in [&["migrate"][..], &["operator-token", "create", "--name", "ops"], &["audit", "verify"]] {
        let beside = run(trailflow(&place).args(command)).await;
        assert_eq!(beside.code, Some(0), "{beside:?}");
    }
    // However the first one ends, it is in nobody's way after that.
    server.kill().await;
    let next = Process::start(&place, None).await;
    assert_eq!(next.terminate().await, Some(0));
    let last = Process::start(&place, None).await;
    assert_eq!(last.terminate().await, Some(0));
}

#[tokio::test(flavor = "multi_thread")]
async fn any_number_may_serve_from_postgres() {
    let place: Place = World::start(Backend::PostgresRedis).await.leave().await;
    let (one, two) = (Process::start(&place, None).await, Process::start(&place, None).await);
    assert_eq!((one.terminate().await, two.terminate().await), (Some(0), Some(0)));
}
