//! No secret is kept in clear: not in the log at its most talkative, not in the database, not in
//! Redis. Every operation is used first, the portal makes what it shows once, and keys are
//! also sent where they do not belong.

mod needles;
mod portal;
mod usage;

use std::fs;
use std::path::Path;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sea_orm::{ConnectionTrait, Database, DatabaseConnection, Statement};
use serde_json::Value;
use tokio::time::{Instant, sleep};
use trailflow::contract::partner;

use self::needles::{Haystack, Secret};
use crate::harness::Backend;
use crate::harness::backend::Place;
use crate::harness::faithful::Api;
use crate::harness::process::Process;
use crate::harness::redis::Kept;
use crate::harness::wait::DEADLINE;
use crate::harness::world::MASTER_KEY_BASE64;

#[tokio::test(flavor = "multi_thread")]
async fn none_is_kept_in_clear_on_embedded() {
    look_for_secrets(Backend::Embedded).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn none_is_kept_in_clear_on_postgres_and_redis() {
    look_for_secrets(Backend::PostgresRedis).await;
}

async fn look_for_secrets(backend: Backend) {
    let place = backend.place().await;
    let log = place.folder.path().join("server.log");
    let server = Process::start_with(
        &place,
        Some(fs::File::create(&log).unwrap()),
        &[("TRAILFLOW_LOG", "debug"), ("TRAILFLOW_WEBHOOK_RETRY_DELAYS", "none")],
    )
    .await;
    let mut secrets = usage::use_everything(&place, &server).await;
    secrets.push(Secret::of("the master key", MASTER_KEY_BASE64));
    until_logged(&log).await;
    // While the server runs, and again after it has said its last word.
    let mut haystacks = rows(&place).await;
    haystacks.extend(redis(&place).await);
    assert_eq!(server.terminate().await, Some(0));
    haystacks.extend(files(place.folder.path()));
    assert!(haystacks.iter().any(|hay| hay.holds("hooks.example.com")), "the database is being looked at");
    let found: Vec<String> = haystacks.iter().flat_map(|hay| needles::found(hay, &secrets)).collect();
    assert!(found.is_empty(), "kept in clear:\n{}", found.join("\n"));
}

/// Every operation of both contracts has a line in the log: nothing was left unused.
async fn until_logged(log: &Path) {
    let missing = || {
        let lines = fs::read_to_string(log).unwrap();
        let used: Vec<(String, String)> = lines.lines().filter_map(operation).collect();
        let all = (partner::policy::ALL.iter().map(|policy| ("partner", policy.operation)))
            .chain(Api::Operator.policies().iter().map(|policy| ("operator", policy.operation)));
        all.filter(|it| !used.iter().any(|(s, o)| (s.as_str(), o.as_str()) == *it)).collect::<Vec<_>>()
    };
    let end = Instant::now() + DEADLINE;
    while !missing().is_empty() {
        assert!(Instant::now() < end, "these operations were not used: {:?}", missing());
        sleep(Duration::from_millis(20)).await;
    }
}

/// The surface and operation of a request that succeeded.
fn operation(line: &str) -> Option<(String, String)> {
    let line: Value = serde_json::from_str(line).expect("the log has one JSON object a line");
    let text = |name: &str| Some(line.get(name)?.as_str()?.to_owned());
    (line.get("status")?.as_u64()? < 300).then_some((text("surface")?, text("operation")?))
}

/// Every column of every row of every table, as text and, where it holds bytes, as those bytes.
async fn rows(place: &Place) -> Vec<Haystack> {
    let database = Database::connect(&place.database_url).await.unwrap();
    let tables = match place.redis {
        Some(_) => "select table_name as name from information_schema.tables where table_schema = 'public'",
        None => "select name from sqlite_master where type = 'table'",
    };
    let mut haystacks = Vec::new();
    for table in strings(&database, tables).await {
        let columns = match place.redis {
            Some(_) => format!(
                "select column_name as name from information_schema.columns \
                 where table_schema = 'public' and table_name = '{table}'"
            ),
            None => format!("select name from pragma_table_info('{table}')"),
        };
        for column in strings(&database, &columns).await {
            // PostgreSQL shows bytes as \x and their hex digits, SQLite anything as its hex digits.
            let hexadecimal = match place.redis {
                Some(_) => format!(
                    "select case when left(c::text, 2) = '\\x' then substr(c::text, 3) \
                     else encode(convert_to(c::text, 'UTF8'), 'hex') end as name \
                     from (select \"{column}\" as c from \"{table}\" where \"{column}\" is not null) t"
                ),
                None => format!(
                    "select hex(cast(\"{column}\" as blob)) as name from \"{table}\" where \"{column}\" is not null"
                ),
            };
            for (row, digits) in strings(&database, &hexadecimal).await.iter().enumerate() {
                let bytes = hex::decode(digits).unwrap();
                haystacks.push(Haystack::new(format!("{table}.{column}, row {row}"), &bytes));
            }
        }
    }
    haystacks
}

async fn strings(database: &DatabaseConnection, sql: &str) -> Vec<String> {
    let statement = Statement::from_string(database.get_database_backend(), sql);
    let rows = database.query_all_raw(statement).await.unwrap();
    rows.iter().map(|row| row.try_get("", "name").unwrap()).collect()
}

async fn redis(place: &Place) -> Vec<Haystack> {
    let Some(mut kept) = Kept::of(place).await else { return Vec::new() };
    let mut haystacks = Vec::new();
    for key in kept.keys().await {
        let value = kept.value(&key).await;
        haystacks.push(Haystack::new(format!("Redis key {key}"), key.as_bytes()));
        haystacks.push(Haystack::new(format!("Redis value of {key}"), &value));
    }
    assert!(!haystacks.is_empty(), "Redis is being looked at");
    haystacks
}

/// The log, and on the embedded backend the database's files with all that was ever deleted in them.
fn files(folder: &Path) -> Vec<Haystack> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.map(|path| Haystack::new(path.display().to_string(), &fs::read(&path).unwrap())).collect()
}

#[test]
fn the_search_finds_a_secret_in_every_dress() {
    let token = format!("tf_test_{}", "00".repeat(16) + &"0123456789abcdef".repeat(4) + "01234567");
    let secret = Secret::of("a key", &token);
    let raw = hex::decode(&token[8 + 32..8 + 96]).unwrap();
    let dresses: [Vec<u8>; 6] = [
        token.clone().into_bytes(),
        token[8 + 32..8 + 64].to_uppercase().into_bytes(),
        hex::encode(&token).into_bytes(),
        STANDARD.encode(&token).into_bytes(),
        STANDARD.encode(format!("x{token}")).into_bytes(),
        raw,
    ];
    for dress in dresses {
        let hay = Haystack::new("here".to_owned(), &[b"before ", &dress[..], b" after"].concat());
        assert!(!needles::found(&hay, std::slice::from_ref(&secret)).is_empty(), "{dress:?}");
    }
    let innocent = Haystack::new("here".to_owned(), &token.as_bytes()[8..8 + 32]);
    assert!(needles::found(&innocent, &[secret]).is_empty(), "the id is public");
}
