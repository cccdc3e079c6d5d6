//! A log that nobody reads.

use std::net::SocketAddr;
use std::process::Stdio;

use futures::future::join_all;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;
use tokio::time::timeout;

use super::DEADLINE;
use crate::harness::metrics::Metrics;
use crate::harness::process::trailflow;
use crate::harness::{Backend, plain_http};

/// Enough lines to fill the pipe and what may wait in memory.
const CONNECTIONS: usize = 8;
const REQUESTS: usize = 4_000;

#[tokio::test(flavor = "multi_thread")]
async fn a_standard_error_that_nobody_reads_stops_nothing() {
    let place = Backend::Embedded.place().await;
    let mut command = trailflow(&place);
    // A pipe whose other end is open and not read.
    command.env("TRAILFLOW_REFUSALS_PER_MINUTE", "1000000");
    let mut child = command.arg("serve").stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let (mut api, mut probe) = (None, None);
    while probe.is_none() {
        let line = lines.next_line().await.unwrap().expect("the server tells its addresses");
        let of = |what: &str| line.strip_prefix(what).map(|address| address.parse::<SocketAddr>().unwrap());
        api = api.or(of("Partner API: http://"));
        probe = of("Probes: http://");
    }
    let (api, probe) = (api.unwrap(), probe.unwrap());
    join_all((0..CONNECTIONS).map(|_| many_requests(api))).await;

    let http = plain_http().build().unwrap();
    let get = async |url: String| timeout(DEADLINE, http.get(url).send()).await.expect("an answer").unwrap();
    assert_eq!(get(format!("http://{api}/health/api")).await.status(), 200);
    assert_eq!(get(format!("http://{probe}/health/ready")).await.status(), 200);
    let metrics = timeout(DEADLINE, Metrics::at(probe)).await.expect("an answer");
    assert!(metrics.value("log_lines_dropped_total") > Some(0), "{}", metrics.0);
    assert_eq!(metrics.value("log_warnings_dropped_total"), Some(0));

    let id = child.id().unwrap().to_string();
    tokio::process::Command::new("kill").args(["-TERM", &id]).status().await.unwrap();
    let ended = timeout(DEADLINE, child.wait()).await.expect("it ends, read or not").unwrap();
    assert_eq!(ended.code(), Some(0));
}

/// Requests one after the other on one connection, without waiting for answers.
async fn many_requests(to: SocketAddr) {
    let (mut read, mut write) = TcpStream::connect(to).await.unwrap().into_split();
    let writing = tokio::spawn(async move {
        let request = format!("GET /nothing HTTP/1.1\r\nHost: {to}\r\n\r\n");
        let last = request.replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n");
        write.write_all((request.repeat(REQUESTS - 1) + &last).as_bytes()).await.unwrap();
        write
    });
    let mut answers = String::new();
    timeout(4 * DEADLINE, read.read_to_string(&mut answers))
        .await
        .expect("every request is answered")
        .unwrap();
    drop(writing.await.unwrap());
    assert_eq!(answers.matches("HTTP/1.1 404").count(), REQUESTS);
}
