//! Eight nodes at once on a database without its schema, while the one that migrates is killed. On PostgreSQL alone: a
//! SQLite file has one node.
//!
//! A node starts as its service manager starts it: `trailflow migrate`, then `trailflow serve`.

use std::net::SocketAddr;
use std::process::Stdio;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures::future::join_all;
use sea_orm::Database;
use tokio::process::Child;
use tokio::time::sleep;
use trailflow_migrations::{Migrator, MigratorTrait};

use super::run;
use crate::harness::backend::Place;
use crate::harness::database::Sidedoor;
use crate::harness::ports::free_port;
use crate::harness::postgres_server::PostgresServer;
use crate::harness::process::{Process, trailflow};
use crate::harness::wait::eventually;
use crate::harness::{Backend, plain_http};

const NODES: usize = 8;
const SOON: Duration = Duration::from_millis(20);

/// The client's port of the connection that holds the lock of migrations and waits for the test's own, if one does.
const MIGRATING: &str = "\
select a.client_port::text as line from pg_locks l join pg_stat_activity a using (pid) \
where l.locktype = 'advisory' and l.granted and a.datname = current_database() and {holder} = any (pg_blocking_pids(pid))";

/// Connections that wait for the lock of migrations.
const WAITING: &str = "\
select l.pid::text as line from pg_locks l join pg_stat_activity a using (pid) \
where l.locktype = 'advisory' and not l.granted and a.datname = current_database()";

const STEPS: &str = "select version as line from seaql_migrations order by 1";
const COLUMNS: &str = "\
select concat_ws(' ', table_name, column_name, data_type, is_nullable, column_default) as line \
from information_schema.columns where table_schema = 'public' order by 1";

#[tokio::test(flavor = "multi_thread")]
async fn an_empty_database_is_migrated_once() {
    let (_postgres, place) = place();
    // One of the last steps makes this table.
    migrated_by_a_fleet(place, "create table database_epoch ()").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_older_schema_is_migrated_once() {
    let (_postgres, place) = place();
    let database = Database::connect(&place.database_url).await.unwrap();
    let steps = Migrator::migrations();
    let older = steps.iter().position(|step| step.name() == "m0025_epochs").unwrap();
    Migrator::up(&database, Some(u32::try_from(older).unwrap())).await.unwrap();
    database.close().await.unwrap();
    // The step after the next one changes this table.
    migrated_by_a_fleet(place, "lock table loads in access share mode").await;
}

/// A server of its own: nodes are found by the ports of its clients, which a pooler would hide.
fn place() -> (PostgresServer, Place) {
    let postgres = PostgresServer::start();
    let place = Place { database_url: postgres.url(), redis: None, folder: tempfile::tempdir().unwrap() };
    (postgres, place)
}

/// Eight nodes start while `held` keeps the migration from its end; the one that has begun it is killed.
async fn migrated_by_a_fleet(place: Place, held: &str) {
    let all: Vec<_> = Migrator::migrations().iter().map(|step| step.name().to_owned()).collect();
    let (holding, looking) =
        (Sidedoor::at(&place.database_url).await, Sidedoor::at(&place.database_url).await);
    holding.run(&format!("begin; {held}")).await;
    let holder = holding.lines("select pg_backend_pid()::text as line".to_owned()).await.remove(0);
    let probes = [(); NODES].map(|()| SocketAddr::from(([127, 0, 0, 1], free_port())));
    let watch = Watch::over(&place, probes);

    let mut migrating = probes.map(|_| {
        let mut command = trailflow(&place);
        command.arg("migrate").stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
    });
    let first = the_migrating(&looking, &holder, 0, NODES - 1).await;
    let refused = join_all(probes.map(|_| async { run(trailflow(&place).arg("serve")).await })).await;
    assert!(
        refused.iter().all(|ran| ran.code == Some(1) && ran.err.contains("`trailflow migrate`")),
        "{refused:?}"
    );
    let victim = owner(&migrating, first).await;
    migrating[victim].kill().await.unwrap();
    // Another one takes over at once, although the statement of the dead one would still wait.
    let second = the_migrating(&looking, &holder, first, NODES - 2).await;
    assert_ne!(owner(&migrating, second).await, victim);
    holding.run("rollback").await;

    let mut did_it = 0;
    for (number, child) in migrating.into_iter().enumerate().filter(|(number, _)| *number != victim) {
        let output = child.wait_with_output().await.unwrap();
        assert!(output.status.success(), "node {number}: {output:?}");
        did_it += usize::from(!String::from_utf8(output.stdout).unwrap().contains("(0 steps applied)"));
    }
    assert_eq!(did_it, 1);
    let nodes = probes.iter().enumerate().filter(|(number, _)| *number != victim);
    let nodes = nodes.map(|(_, probe)| async {
        let address = probe.to_string();
        Process::start_with(&place, None, &[("TRAILFLOW_PROBE_ADDR", &address)]).await
    });
    let nodes = join_all(nodes).await;
    for node in &nodes {
        eventually("the node is ready", || is_ready(node.probe_addr)).await;
    }
    assert_eq!(looking.lines(STEPS.to_owned()).await, all);
    let usual = Backend::PostgresRedis.place().await;
    let usual = Sidedoor::at(&usual.database_url).await;
    assert_eq!(looking.lines(COLUMNS.to_owned()).await, usual.lines(COLUMNS.to_owned()).await);
    // The killed one starts again, and finds nothing to do.
    assert_eq!(
        run(trailflow(&place).arg("migrate")).await.out,
        "The schema is up to date (0 steps applied).\n"
    );
    let found = watch.end().await;
    assert!(!found.is_empty() && found.iter().all(|steps| *steps == all.len()), "{found:?}");
    for ended in join_all(nodes.into_iter().map(Process::terminate)).await {
        assert_eq!(ended, Some(0));
    }
}

/// The client's port of the node that migrates, once it is another one than `before`, waits for `holder`, and so many
/// others wait for it.
async fn the_migrating(looking: &Sidedoor, holder: &str, before: u16, others: usize) -> u16 {
    let before = before.to_string();
    let found = Mutex::new(Vec::new());
    eventually("one migrates and the others wait", || async {
        let migrating = looking.lines(MIGRATING.replace("{holder}", holder)).await;
        let waiting = looking.lines(WAITING.to_owned()).await.len();
        let complete = migrating.len() == 1 && migrating[0] != before && waiting == others;
        *found.lock().unwrap() = migrating;
        complete
    })
    .await;
    found.into_inner().unwrap()[0].parse().unwrap()
}

/// Which of these has a connection from this port. The kernel's table changes while it is read, and may lack a line.
async fn owner(children: &[Child], port: u16) -> usize {
    for _ in 0..500 {
        if let Some(found) = children.iter().position(|child| owns(child, port)) {
            return found;
        }
        sleep(SOON).await;
    }
    panic!("nobody has a connection from port {port}");
}

/// Several connections may be from one port, to different servers.
fn owns(child: &Child, port: u16) -> bool {
    let Some(id) = child.id() else { return false };
    let local = format!("0100007F:{port:04X}");
    let table = std::fs::read_to_string("/proc/net/tcp").unwrap();
    let columns = table.lines().map(|line| line.split_whitespace().collect::<Vec<_>>());
    let sockets = columns.filter(|columns| columns.get(1) == Some(&local.as_str()));
    let sockets: Vec<_> = sockets.map(|columns| format!("socket:[{}]", columns[9])).collect();
    let files = std::fs::read_dir(format!("/proc/{id}/fd")).unwrap();
    files.flatten().any(|file| {
        std::fs::read_link(file.path())
            .is_ok_and(|to| sockets.iter().any(|socket| to.as_os_str() == socket.as_str()))
    })
}

async fn is_ready(probe: SocketAddr) -> bool {
    let http = plain_http().build().unwrap();
    http.get(format!("http://{probe}/health/ready")).send().await.is_ok_and(|seen| seen.status() == 200)
}

/// Asks the nodes all the time whether they are ready; notes how many steps the schema has when one says so.
struct Watch {
    over: Arc<AtomicBool>,
    found: tokio::task::JoinHandle<Vec<usize>>,
}

impl Watch {
    fn over(place: &Place, probes: [SocketAddr; NODES]) -> Watch {
        let over = Arc::new(AtomicBool::new(false));
        let (url, ended) = (place.database_url.clone(), over.clone());
        let found = tokio::spawn(async move {
            let (door, mut found) = (Sidedoor::at(&url).await, Vec::new());
            while !ended.load(Ordering::Relaxed) {
                for probe in probes {
                    if is_ready(probe).await {
                        let steps = "select coalesce(to_regclass('seaql_migrations')::text, '') as line";
                        let exists = door.lines(steps.to_owned()).await != [""];
                        found.push(if exists { door.lines(STEPS.to_owned()).await.len() } else { 0 });
                    }
                }
                sleep(SOON).await;
            }
            found
        });
        Watch { over, found }
    }

    async fn end(self) -> Vec<usize> {
        self.over.store(true, Ordering::Relaxed);
        self.found.await.unwrap()
    }
}
