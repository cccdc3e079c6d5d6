//! Callers who disconnect before their response: a read ends then, and a node that stops waits for a write.

use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;
use tokio::time::timeout;

use crate::harness::database::Sidedoor;
use crate::harness::process::Process;
use crate::harness::raw::Write;
use crate::harness::wait::{DEADLINE, eventually};
use crate::harness::{Backend, World};

#[tokio::test(flavor = "multi_thread")]
async fn a_read_ends_with_its_caller() {
    let world = World::start(Backend::PostgresRedis).await;
    let (_, token) = world.tenant().await;
    let door = Sidedoor::open(&world).await;
    // Nobody can read loads while this transaction is open.
    door.run("begin; lock table loads in access exclusive mode").await;
    let to = world.node.api_addr();
    let request = format!("GET /v1/loads HTTP/1.1\r\nHost: {to}\r\nAuthorization: Bearer {token}\r\n\r\n");
    let mut caller = TcpStream::connect(to).await.unwrap();
    caller.write_all(request.as_bytes()).await.unwrap();
    let waiting = "select 'waits' as line from pg_locks where not granted and relation = 'loads'::regclass
        and database = (select oid from pg_database where datname = current_database())";
    eventually("it has begun", || async { !door.lines(waiting.to_owned()).await.is_empty() }).await;
    drop(caller);
    let ended = "requests_total{surface=\"partner\",operation=\"listLoads\",status=\"499\",code=\"\"}";
    eventually("it ends", || async { world.metrics().await.value(ended) == Some(1) }).await;
    door.run("rollback").await;
    door.close().await;
    assert_eq!(world.raw(&token).get("/v1/loads").await.status, 200, "for others, nothing is left of it");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stop_waits_for_a_write_whose_caller_is_gone() {
    let world = World::start(Backend::Embedded).await;
    let (_, token) = world.tenant().await;
    let place = world.leave().await;
    let log = place.folder.path().join("log");
    let file = std::fs::File::create(&log).unwrap();
    let server = Process::start_with(&place, Some(file), &[("TRAILFLOW_DRAIN_SECONDS", "1")]).await;
    let door = Sidedoor::at(&place.database_url).await;
    // Nobody can write while this transaction is open.
    door.run("begin immediate").await;
    drop(Write::load(&token, "k", "ORD-1").at_work(server.api_addr).await);
    server.ask_to_stop().await;
    // Without a request in flight, it would not wait so long.
    eventually("it has waited", || async {
        std::fs::read_to_string(&log).unwrap().contains("requests in flight did not finish in time")
    })
    .await;
    door.run("rollback").await;
    door.close().await;
    assert_eq!(timeout(DEADLINE, server.ended()).await.unwrap(), Some(1), "it says that it gave one up");
}
