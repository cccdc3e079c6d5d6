//! What signals do to a running node.

use tokio::io::AsyncReadExt;
use tokio::time::timeout;

use super::DEADLINE;
use super::serve::{begin_write, finish_write, idle_connection, until_closed};
use crate::harness::process::Process;
use crate::harness::{Backend, World, plain_http};

#[tokio::test(flavor = "multi_thread")]
async fn each_signal_that_stops_lets_requests_finish() {
    let world = World::start(Backend::Embedded).await;
    let (_, token) = world.tenant().await;
    let place = world.leave().await;
    for signal in ["TERM", "INT", "QUIT"] {
        let server = Process::start(&place, None).await;
        let mut slow = begin_write(server.api_addr, &token).await;
        let idle = idle_connection(server.api_addr).await;
        server.signal(signal).await;
        until_closed(idle).await;
        finish_write(&mut slow).await;
        let mut answer = String::new();
        timeout(DEADLINE, slow.read_to_string(&mut answer)).await.unwrap().unwrap();
        assert!(answer.starts_with("HTTP/1.1 201 "), "{signal}: {answer}");
        assert_eq!(timeout(DEADLINE, server.ended()).await.unwrap(), Some(0), "{signal}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hang_up_without_a_terminal_changes_nothing() {
    let place = Backend::Embedded.place().await;
    let log = place.folder.path().join("log");
    let server = Process::start(&place, Some(std::fs::File::create(&log).unwrap())).await;
    server.signal("HUP").await;
    crate::harness::wait::eventually("it is told", || async {
        std::fs::read_to_string(&log).unwrap().contains("SIGHUP changes nothing")
    })
    .await;
    let url = format!("http://{}/health/ready", server.probe_addr);
    assert_eq!(plain_http().build().unwrap().get(url).send().await.unwrap().status(), 200);
    assert_eq!(timeout(DEADLINE, server.terminate()).await.unwrap(), Some(0));
}

#[tokio::test(flavor = "multi_thread")]
async fn told_twice_it_ends_at_once() {
    let world = World::start(Backend::Embedded).await;
    let (_, token) = world.tenant().await;
    let place = world.leave().await;
    let server = Process::start_with(&place, None, &[("TRAILFLOW_DRAIN_SECONDS", "3600")]).await;
    let _never_ends = begin_write(server.api_addr, &token).await;
    let idle = idle_connection(server.api_addr).await;
    server.signal("TERM").await;
    until_closed(idle).await;
    server.signal("TERM").await;
    assert_eq!(timeout(DEADLINE, server.ended()).await.unwrap(), Some(1));
}
