//! A migration beside a long transaction that reads: requests go on meanwhile, and it ends soon after the reader. On
//! PostgreSQL alone: nobody else has a SQLite file open.

use std::process::Stdio;

use sea_orm::Database;
use tokio::io::{AsyncBufReadExt, BufReader};
use trailflow_migrations::{Migrator, MigratorTrait};

use crate::harness::backend::Place;
use crate::harness::database::Sidedoor;
use crate::harness::postgres_server::PostgresServer;
use crate::harness::process::trailflow;
use crate::harness::wait::eventually;

/// The step that makes a table, and the next one, which changes the table that is read.
const STEPS_BEFORE: &str = "m0025_epochs";
const APPLIED: &str = "select count(*)::text as line from seaql_migrations";
/// Whether somebody waits for the table.
const WAITING: &str = "\
select count(*)::text as line from pg_locks where relation = 'loads'::regclass and mode = 'AccessExclusiveLock' and not granted";
/// Ends the connection that does nothing but hold the lock of migrations.
const END_IDLE: &str = "\
select pg_terminate_backend(pid) from pg_locks join pg_stat_activity using (pid)
where locktype = 'advisory' and objid = 1768711788 and datname = current_database()";

#[tokio::test(flavor = "multi_thread")]
async fn a_step_that_waits_for_a_reader_lets_requests_pass_and_says_for_whom_it_waits() {
    let postgres = PostgresServer::start();
    let place = Place { database_url: postgres.url(), redis: None, folder: tempfile::tempdir().unwrap() };
    let database = Database::connect(&place.database_url).await.unwrap();
    let before = Migrator::migrations().iter().position(|step| step.name() == STEPS_BEFORE).unwrap();
    Migrator::up(&database, Some(u32::try_from(before).unwrap())).await.unwrap();
    database.close().await.unwrap();
    // As pg_dump reads.
    let reader = Sidedoor::at(&place.database_url).await;
    reader.run("begin; lock table loads in access share mode").await;
    let reading = reader.lines("select pg_backend_pid()::text as line".to_owned()).await.remove(0);

    let mut command = trailflow(&place);
    let mut migrating = command.arg("migrate").stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut told = BufReader::new(migrating.stderr.take().unwrap()).lines();
    let request = Sidedoor::at(&place.database_url).await;
    // As nodes set it.
    request.run("set statement_timeout = '15s'").await;
    for _ in 0..2 {
        eventually("the step waits", || async { request.lines(WAITING.to_owned()).await != ["0"] }).await;
        // Behind the step.
        assert_eq!(request.lines("select count(*)::text as line from loads".to_owned()).await, ["0"]);
    }
    // As a pooler ends a transaction that is idle for long.
    request.run(END_IDLE).await;
    let mut said = String::new();
    while !said.contains(&format!("process {reading} ")) {
        said = told.next_line().await.unwrap().expect("it says for whom it waits");
        assert!(said.contains("trying again"), "{said}");
    }
    // The steps before are there already, and hold nothing.
    assert_eq!(request.lines(APPLIED.to_owned()).await, [(before + 1).to_string()]);

    reader.run("rollback").await;
    let output = migrating.wait_with_output().await.unwrap();
    assert!(output.status.success(), "{output:?}");
    let applied = Migrator::migrations().len() - before;
    let expected = format!("The schema is up to date ({applied} steps applied).\n");
    assert_eq!(String::from_utf8(output.stdout).unwrap(), expected);
    for door in [reader, request] {
        door.close().await;
    }
}
