//! `trailflow serve` and `trailflow operator-token`: starting, working together, stopping.

use std::net::SocketAddr;

use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::timeout;
use trailflow::contract::operator;

use super::{DEADLINE, run};
use crate::harness::backend::Place;
use crate::harness::database::Sidedoor;
use crate::harness::postgres_server::PostgresServer;
use crate::harness::process::{Process, trailflow};
use crate::harness::wait::eventually;
use crate::harness::world::{http_with, partner_at};
use crate::harness::{Backend, World, plain_http};

const BACKENDS: [Backend; 2] = [Backend::Embedded, Backend::PostgresRedis];
const BODY: &str = r#"{"orderNumber":"ORD-SLOW"}"#;

/// Sends a write but for the end of its body.
pub(super) async fn begin_write(to: SocketAddr, token: &str) -> TcpStream {
    let head = format!(
        "POST /v1/loads HTTP/1.1\r\nHost: {to}\r\nAuthorization: Bearer {token}\r\nIdempotency-Key: slow\r\n\
         Content-Type: application/json\r\nContent-Length: {}\r\n\r\n",
        BODY.len()
    );
    let mut stream = TcpStream::connect(to).await.unwrap();
    stream.write_all(head.as_bytes()).await.unwrap();
    stream.write_all(&BODY.as_bytes()[..10]).await.unwrap();
    stream
}

/// A connection that asks for nothing; the server has accepted it and all that came before it.
pub(super) async fn idle_connection(to: SocketAddr) -> TcpStream {
    let idle = TcpStream::connect(to).await.unwrap();
    // Connections are accepted in order, and of later ones one is answered.
    let answer = plain_http().build().unwrap().get(format!("http://{to}/health/api")).send().await.unwrap();
    assert_eq!(answer.status(), 200);
    idle
}

/// Sends the end of it.
pub(super) async fn finish_write(stream: &mut TcpStream) {
    stream.write_all(&BODY.as_bytes()[10..]).await.unwrap();
}

/// Waits until the server closes an idle connection: then it is stopping.
pub(super) async fn until_closed(mut idle: TcpStream) {
    let read = timeout(DEADLINE, idle.read(&mut [0])).await.expect("the server begins to stop");
    assert_eq!(read.unwrap(), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn told_to_stop_it_finishes_what_it_has_begun() {
    for backend in BACKENDS {
        let world = World::start(backend).await;
        let (_, token) = world.tenant().await;
        let place = world.leave().await;
        let log = place.folder.path().join("log");
        let server = Process::start(&place, Some(std::fs::File::create(&log).unwrap())).await;
        let to = server.api_addr;
        let mut slow = begin_write(to, &token).await;
        let idle = idle_connection(to).await;
        server.ask_to_stop().await;
        until_closed(idle).await;
        finish_write(&mut slow).await;
        let mut answer = String::new();
        timeout(DEADLINE, slow.read_to_string(&mut answer)).await.unwrap().unwrap();
        assert!(answer.starts_with("HTTP/1.1 201 "), "{answer}");
        assert_eq!(timeout(DEADLINE, server.ended()).await.unwrap(), Some(0));
        let lines = std::fs::read_to_string(&log).unwrap();
        let last: Value = serde_json::from_str(lines.lines().last().unwrap()).unwrap();
        assert_eq!(last["msg"], "stopped", "the log is whole");

        let server = Process::start(&place, None).await;
        let loads = partner_at(server.api_addr, &token).list_loads().send().await.unwrap();
        assert_eq!(loads.data[0].order_number, "ORD-SLOW");
        assert_eq!(server.terminate().await, Some(0));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn told_to_stop_it_does_not_wait_for_ever() {
    let world = World::start(Backend::Embedded).await;
    let (_, token) = world.tenant().await;
    let place = world.leave().await;
    let server = Process::start_with(&place, None, &[("TRAILFLOW_DRAIN_SECONDS", "0")]).await;
    let _never_ends = begin_write(server.api_addr, &token).await;
    // Idle connections are no reason to wait.
    let _idle = idle_connection(server.api_addr).await;
    assert_eq!(timeout(DEADLINE, server.terminate()).await.unwrap(), Some(1), "it says that it gave one up");
}

// PostgreSQL heeds no time-out while a commit waits for a standby.
#[tokio::test(flavor = "multi_thread")]
async fn told_to_stop_it_does_not_wait_for_a_standby_that_is_away() {
    let postgres = PostgresServer::start();
    let folder = tempfile::tempdir().unwrap();
    let place = Place { database_url: postgres.url(), redis: None, folder };
    let store = place.store().await;
    store.migrate().await.unwrap();
    store.close().await;
    let world = World::builder(Backend::Embedded).at(place).start().await;
    let (_, token) = world.tenant().await;
    let place = world.leave().await;
    let server = Process::start(&place, None).await;
    let door = Sidedoor::at(&place.database_url).await;
    door.run("alter system set synchronous_standby_names = 'away'").await;
    door.run("select pg_reload_conf()").await;
    let waits = "select wait_event as line from pg_stat_activity where wait_event = 'SyncRep'";
    eventually("what is logged of requests waits for it", || async {
        let answer =
            http_with(&token).get(format!("http://{}/v1/loads", server.api_addr)).send().await.unwrap();
        assert_eq!(answer.status(), 200);
        !door.lines(waits.to_owned()).await.is_empty()
    })
    .await;
    assert_eq!(timeout(DEADLINE, server.terminate()).await.expect("it ends"), Some(0));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_idle_connection_does_not_keep_it() {
    let place = Backend::Embedded.place().await;
    let server = Process::start(&place, None).await;
    let _silent = TcpStream::connect(server.api_addr).await.unwrap();
    let kept_alive = plain_http().build().unwrap();
    let url = format!("http://{}/health/api", server.api_addr);
    assert_eq!(kept_alive.get(url).send().await.unwrap().status(), 200);
    assert_eq!(timeout(DEADLINE, server.terminate()).await.unwrap(), Some(0));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_in_use_is_told() {
    let place = Backend::Embedded.place().await;
    let taken = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = taken.local_addr().unwrap().to_string();
    for listener in ["API", "PORTAL", "OPERATOR", "DOCS", "PROBE"] {
        let setting = &format!("TRAILFLOW_{listener}_ADDR");
        let ran = run(trailflow(&place).arg("serve").env(setting, &address)).await;
        assert_eq!((ran.code, ran.out.as_str()), (Some(1), ""), "{ran:?}");
        assert!(ran.err.contains(&format!("cannot listen on {address}")), "{ran:?}");
        assert!(ran.err.contains(setting), "{ran:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_operator_token_is_printed_alone_and_works_at_once() {
    for backend in BACKENDS {
        let place = backend.place().await;
        let server = Process::start(&place, None).await;
        let made = run(trailflow(&place).args(["operator-token", "create", "--name", "ops"])).await;
        assert_eq!((made.code, made.err.as_str()), (Some(0), ""), "{made:?}");
        let token = made.out.strip_suffix('\n').unwrap();
        assert!(
            token.starts_with("tf_operator_") && token.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
        );
        let base = format!("http://{}", server.operator_addr);
        let staff = operator::client::Client::new_with_client(&base, http_with(token));
        assert_eq!(staff.list_organizations().send().await.unwrap().data, []);
        let second = run(trailflow(&place).args(["operator-token", "create", "--name", "ops"])).await;
        assert_ne!(second.out, made.out, "one more, under the same name");
        assert_eq!(server.terminate().await, Some(0));
    }
}
