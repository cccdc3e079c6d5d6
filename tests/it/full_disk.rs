//! A database that takes no writes: partners are told to come again, reads go on, and the node says what it is in.

use std::process::Stdio;
use std::time::Duration;

use rlimit::{INFINITY, Resource, prlimit};
use sea_orm::{ConnectionTrait, Database, DatabaseConnection};
use serde_json::{Value, json};
use tokio::process::Command;
use tokio::time::sleep;

use crate::harness::database::Sidedoor;
use crate::harness::process::{Process, trailflow};
use crate::harness::raw::Write;
use crate::harness::wait::eventually;
use crate::harness::world::partner_at;
use crate::harness::{Backend, World, plain_http};

/// What a node says of itself: its health, and whether it is ready.
async fn condition(api: &str, probes: &str) -> (String, u16) {
    let http = plain_http().build().unwrap();
    let health = http.get(format!("{api}/health/api")).send().await.unwrap();
    assert_eq!(health.status(), 200);
    let health: Value = health.json().await.unwrap();
    let ready = http.get(format!("{probes}/health/ready")).send().await.unwrap();
    (health["status"].as_str().unwrap().to_owned(), ready.status().as_u16())
}

fn is_well(condition: &(String, u16)) -> bool {
    *condition == ("ok".to_owned(), 200)
}

fn is_unwell(condition: &(String, u16)) -> bool {
    *condition == ("degraded".to_owned(), 503)
}

/// Writes nothing that goes into a file, as on a disk without room.
fn fill_the_disk(server: &Process, is_full: bool) {
    let room = if is_full { 0 } else { INFINITY };
    let id = i32::try_from(server.id()).unwrap();
    prlimit(id, Resource::FSIZE, Some((room, INFINITY)), None).unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn on_sqlite_a_full_disk_is_told_and_gets_well_by_itself() {
    let world = World::start(Backend::Embedded).await;
    let (_, token) = world.tenant().await;
    let place = world.leave().await;
    // Who meets the bound is sent a signal, which ends those that do not ignore it; a disk sends none.
    let mut ignoring = Command::new("sh");
    ignoring.args(["-c", "trap '' XFSZ; exec \"$0\" serve", env!("CARGO_BIN_EXE_trailflow")]);
    ignoring.env_clear();
    for (name, value) in trailflow(&place).as_std().get_envs() {
        ignoring.env(name, value.unwrap());
    }
    ignoring.current_dir(place.folder.path()).kill_on_drop(true).stdin(Stdio::null()).stderr(Stdio::null());
    let server = Process::of(ignoring).await;
    let (http, to) = (plain_http().build().unwrap(), server.api_addr);
    let (api, probes) = (format!("http://{to}"), format!("http://{}", server.probe_addr));
    let send = async |key: &str| Write::load(&token, key, key).send(&http, to).await.unwrap();
    assert_eq!(send("before").await.status, 201);
    assert!(is_well(&condition(&api, &probes).await));

    for round in 0..4 {
        fill_the_disk(&server, true);
        for attempt in 0..3 {
            let refused = send(&format!("full-{round}-{attempt}")).await;
            assert_eq!(
                (refused.status, refused.code().as_str()),
                (503, "service_unavailable"),
                "{refused:?}"
            );
            assert!(refused.header("retry-after").is_some());
            let condition = condition(&api, &probes).await;
            assert!(is_unwell(&condition), "{condition:?}");
        }
        let read = http.get(format!("{api}/v1/loads")).bearer_auth(&token).send().await.unwrap();
        assert_eq!(read.status(), 200, "reads go on");
        fill_the_disk(&server, false);
        eventually("it is well again", || async { is_well(&condition(&api, &probes).await) }).await;
        for attempt in 0..3 {
            let written = send(&format!("full-{round}-{attempt}")).await;
            assert_eq!((written.status, written.is_replay()), (201, false), "{written:?}");
        }
    }
    // What was acknowledged is in the file, not in a transaction that somebody still has open.
    server.kill().await;
    let server = Process::start(&place, None).await;
    let page = partner_at(server.api_addr, &token).list_loads().limit(100).send().await.unwrap();
    assert_eq!(page.data.len(), 1 + 4 * 3);
    assert_eq!(server.terminate().await, Some(0));
}

#[tokio::test(flavor = "multi_thread")]
async fn on_postgres_a_read_only_server_is_told_and_gets_well_by_itself() {
    let world = World::start(Backend::PostgresRedis).await;
    let (_, token) = world.tenant().await;
    let (api, probes) = (world.url(""), world.probe_url(""));
    let side = Sidedoor::open(&world).await;
    side.set_read_only(true).await;
    eventually("a write says that it is read-only", || async {
        let refused = world.write(&Write::load(&token, "k", "ORD-1")).await;
        assert_eq!((refused.status, refused.code().as_str()), (503, "service_unavailable"), "{refused:?}");
        is_unwell(&condition(&api, &probes).await)
    })
    .await;
    // It stays so, however often it looks.
    sleep(Duration::from_secs(2)).await;
    assert!(is_unwell(&condition(&api, &probes).await));
    assert_eq!(world.raw(&token).get("/v1/loads").await.status, 200, "reads go on");
    side.set_read_only(false).await;
    eventually("it is well again", || async { is_well(&condition(&api, &probes).await) }).await;
    eventually("it writes again", || async {
        world.write(&Write::load(&token, "k", "ORD-1")).await.status == 201
    })
    .await;
}

/// Has every insert into a table fail as on a full disk. Small writes, as the one that looks whether there is room again,
/// may succeed meanwhile.
async fn leave_no_room_for(table: &str, database: &DatabaseConnection) {
    let full = "create or replace function full_disk() returns trigger language plpgsql as $$ begin
        raise exception 'could not extend file' using errcode = 'disk_full'; end $$";
    database.execute_unprepared(full).await.unwrap();
    let trigger = format!("create trigger full_disk before insert on {table} execute function full_disk()");
    database.execute_unprepared(&trigger).await.unwrap();
}

async fn make_room_for(table: &str, database: &DatabaseConnection) {
    database.execute_unprepared(&format!("drop trigger full_disk on {table}")).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn on_postgres_a_full_disk_is_told() {
    let world = World::start(Backend::PostgresRedis).await;
    let (_, token) = world.tenant().await;
    let (api, probes) = (world.url(""), world.probe_url(""));
    let database = Database::connect(&world.place.database_url).await.unwrap();
    leave_no_room_for("loads", &database).await;
    eventually("it is not ready", || async {
        let refused = world.write(&Write::load(&token, "k", "ORD-1")).await;
        assert_eq!((refused.status, refused.code().as_str()), (503, "service_unavailable"), "{refused:?}");
        assert!(refused.header("retry-after").is_some());
        is_unwell(&condition(&api, &probes).await)
    })
    .await;
    make_room_for("loads", &database).await;
    eventually("it is well again", || async { is_well(&condition(&api, &probes).await) }).await;
    assert_eq!(world.write(&Write::load(&token, "k", "ORD-1")).await.status, 201);
}

/// Whoever writes first finds it out, also where that is no partner.
#[tokio::test(flavor = "multi_thread")]
async fn on_postgres_a_full_disk_is_told_when_a_position_finds_it() {
    let world = World::start(Backend::PostgresRedis).await;
    let (organization, token) = world.tenant().await;
    let (api, probes) = (world.url(""), world.probe_url(""));
    let load = json!({"orderNumber": "ORD-1", "externalId": "TMS-1", "status": "IN_TRANSIT"});
    world.raw(&token).post("/v1/loads", &load).await.data(201);
    let staff = world.raw_operator(&world.operator_token().await);
    let path = format!("/v1/organizations/{}/positions", organization.id);
    let position = json!({"load": "TMS-1", "recordedAt": world.now(), "latitude": 41.9, "longitude": -87.6});
    let report = async || staff.post(&path, &json!({"positions": [position]})).await.status;
    let database = Database::connect(&world.place.database_url).await.unwrap();
    leave_no_room_for("positions", &database).await;
    assert!(is_well(&condition(&api, &probes).await), "nobody has written");
    eventually("it is not ready", || async {
        assert_eq!(report().await, 503);
        is_unwell(&condition(&api, &probes).await)
    })
    .await;
    make_room_for("positions", &database).await;
    eventually("it is well again", || async { is_well(&condition(&api, &probes).await) }).await;
    assert_eq!(report().await, 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn on_postgres_a_full_disk_is_told_when_a_new_key_or_its_audit_entry_finds_it() {
    let world = World::start(Backend::PostgresRedis).await;
    let (organization, _) = world.tenant().await;
    let (api, probes) = (world.url(""), world.probe_url(""));
    let staff = world.raw_operator(&world.operator_token().await);
    let path = format!("/v1/organizations/{}/api-keys", organization.id);
    let key = json!({"name": "TMS", "mode": "TEST", "scopes": ["loads:read"]});
    let issue = async || staff.post(&path, &key).await.status;
    let database = Database::connect(&world.place.database_url).await.unwrap();
    for table in ["api_keys", "audit_entries"] {
        leave_no_room_for(table, &database).await;
        assert!(is_well(&condition(&api, &probes).await), "nobody has written");
        eventually("it is not ready", || async {
            assert_eq!(issue().await, 503, "{table}");
            is_unwell(&condition(&api, &probes).await)
        })
        .await;
        make_room_for(table, &database).await;
        eventually("it is well again", || async { is_well(&condition(&api, &probes).await) }).await;
        assert_eq!(issue().await, 201, "{table}");
    }
}
