//! The files that hold secrets: who may read them, and what a start does that finds half of them.

use std::fs::{Permissions, metadata, read_to_string, set_permissions, write};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use super::{bare, names, run};
use crate::harness::process::{Process, trailflow};
use crate::harness::{Backend, World};

fn mode(path: &Path) -> u32 {
    metadata(path).unwrap().permissions().mode() & 0o777
}

fn open_to_all(path: &Path) {
    set_permissions(path, Permissions::from_mode(0o644)).unwrap();
}

/// The database is used, so that all of its files are there.
async fn served(folder: &Path) -> String {
    let log = folder.join("log");
    let mut place = Backend::Embedded.place().await;
    place.database_url = format!("sqlite://{}/trailflow.db", folder.display());
    let node = Process::start_with(&place, Some(std::fs::File::create(&log).unwrap()), &[]).await;
    for file in ["trailflow.db", "trailflow.db-wal", "trailflow.db-shm"] {
        assert_eq!(mode(&folder.join(file)), 0o600, "{file}");
    }
    assert_eq!(node.terminate().await, Some(0));
    read_to_string(&log).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_database_is_for_its_owner_alone() {
    let folder = tempfile::tempdir().unwrap();
    let log = served(folder.path()).await;
    assert!(!log.contains("other users"), "{log}");
    // One that an older version made.
    open_to_all(&folder.path().join("trailflow.db"));
    let log = served(folder.path()).await;
    assert!(log.contains("other users of this machine could read") && log.contains("trailflow.db"), "{log}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_that_others_can_read_is_told() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(run(bare(folder.path()).arg("migrate")).await.code, Some(0));
    let key = folder.path().join("trailflow.key");
    assert_eq!(mode(&key), 0o600);
    open_to_all(&key);
    assert_eq!(run(bare(folder.path()).arg("migrate")).await.code, Some(0));
    assert_eq!(mode(&key), 0o600);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_empty_key_is_replaced_only_where_nothing_can_be_lost() {
    let folder = tempfile::tempdir().unwrap();
    let key = folder.path().join("trailflow.key");
    write(&key, "").unwrap();
    let first = run(bare(folder.path()).arg("migrate")).await;
    assert_eq!(first.code, Some(0), "{first:?}");
    assert_eq!((read_to_string(&key).unwrap().len(), mode(&key)), (44, 0o600));
    assert_eq!(names(folder.path()), ["trailflow.db", "trailflow.key"]);
    write(&key, "").unwrap();
    let again = run(bare(folder.path()).arg("migrate")).await;
    assert_eq!(again.code, Some(2), "{again:?}");
    assert!(
        again.err.contains("is empty") && again.err.contains("Restore the key from a backup"),
        "{again:?}"
    );
    assert_eq!(read_to_string(&key).unwrap(), "");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_operator_token_in_a_file_that_others_can_read_is_told() {
    let world = World::start(Backend::Embedded).await;
    let file = world.place.folder.path().join("token");
    write(&file, world.operator_token().await).unwrap();
    for (permissions, told) in [(0o644, true), (0o600, false)] {
        set_permissions(&file, Permissions::from_mode(permissions)).unwrap();
        let mut listing = trailflow(&world.place);
        listing.args(["ops", "organizations", "list", "--operator-url", &world.operator_url("")]);
        let ran = run(listing.env("TRAILFLOW_OPERATOR_TOKEN_FILE", &file)).await;
        assert_eq!(
            (ran.code, ran.err.contains("other users of this machine can read")),
            (Some(0), told),
            "{ran:?}"
        );
    }
}
