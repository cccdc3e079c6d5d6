//! Backups, what follows when an older state of the database is restored, and the rotation of the master key.

mod backups;
mod pollers;
mod promoted;
mod relisting;
mod rotation;

use std::process::Stdio;

use sea_orm::{ConnectionTrait, Database};
use tokio::time::{Duration, sleep, timeout};

use crate::harness::Backend;
use crate::harness::backend::Place;
use crate::harness::process::trailflow;
use crate::program::{Ran, run};

/// Runs the program at this place, with these settings besides the usual ones.
async fn command_with(place: &Place, settings: &[(&str, &str)], arguments: &[&str]) -> Ran {
    run(trailflow(place).envs(settings.iter().copied()).args(arguments).stdin(Stdio::null())).await
}

async fn command(place: &Place, arguments: &[&str]) -> Ran {
    command_with(place, &[], arguments).await
}

/// The same, which must succeed.
async fn succeed(place: &Place, arguments: &[&str]) -> String {
    let ran = command(place, arguments).await;
    assert_eq!(ran.code, Some(0), "{arguments:?}: {ran:?}");
    ran.out
}

/// Waits until this is so, looking again at once: a process is to be killed in the middle of its work.
async fn until(is_so: impl AsyncFn() -> bool) {
    let waiting = async {
        while !is_so().await {
            sleep(Duration::from_millis(1)).await;
        }
    };
    timeout(Duration::from_secs(30), waiting).await.expect("it happens");
}

/// The state of a database at one moment, to be restored. No process has the database open.
struct Backup(String);

impl Backup {
    async fn of(place: &Place) -> Backup {
        Backup::named("backup", place).await
    }

    /// One of several.
    async fn named(label: &str, place: &Place) -> Backup {
        match backend(place) {
            Backend::Embedded => {
                let file = place.folder.path().join(format!("{label}.db")).display().to_string();
                succeed(place, &["backup", &file]).await;
                Backup(file)
            }
            Backend::PostgresRedis => {
                let (base, name) = place.database_url.rsplit_once('/').unwrap();
                let server = Database::connect(format!("{base}/postgres")).await.unwrap();
                let copy = format!("create database {name}_{label} template {name}");
                server.execute_unprepared(&copy).await.unwrap();
                server.close().await.unwrap();
                Backup(format!("{}_{label}", place.database_url))
            }
        }
    }

    /// Puts it in the place of the database, and begins a new epoch.
    async fn restore(self, place: &mut Place) -> String {
        match backend(place) {
            Backend::Embedded => succeed(place, &["restore", "begin", "--from", &self.0]).await,
            Backend::PostgresRedis => {
                place.database_url = self.0;
                succeed(place, &["restore", "begin"]).await
            }
        }
    }
}

fn backend(place: &Place) -> Backend {
    if place.database_url.starts_with("sqlite:") { Backend::Embedded } else { Backend::PostgresRedis }
}
