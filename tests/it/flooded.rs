//! Requests without a valid key, in floods from many addresses: a node's own pruning bounds what they leave, while they
//! come and afterwards. They hide no use of a key that was revoked.

use std::net::SocketAddr;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use futures::future::join_all;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::sleep;
use trailflow::clock::{Clock, SystemClock, random};
use trailflow::domain::access::KeyMode;
use trailflow::requests::MOST_KEYLESS_PER_MINUTE;
use trailflow::secrets::credential::{Credential, Kind};

use crate::harness::database::Sidedoor;
use crate::harness::process::Process;
use crate::harness::rounds::{long, rounds};
use crate::harness::wait::{eventually, within};
use crate::harness::world::http_with;
use crate::harness::{Backend, on_both};

/// How many requests without a valid key the node is told to keep.
const KEPT: usize = 1_000;
const SETTINGS: [(&str, &str); 2] =
    [("TRAILFLOW_KEPT_REFUSALS", "1000"), ("TRAILFLOW_TRUSTED_PROXIES", "127.0.0.1")];
const CONNECTIONS: usize = 8;
/// Requests that are sent on a connection before the first response is read.
const BATCH: usize = 100;
/// How each response begins, up to its status.
const BEGINNING: &[u8] = b"HTTP/1.1 ";
const WITH_STATUS: usize = BEGINNING.len() + 3;
/// An address sends fewer than it may in a minute: none of them is refused for its address alone.
const BATCHES_OF_AN_ADDRESS: usize = 5;
/// What one round of pruning removes.
const A_ROUND: usize = 20_000;
/// A round of pruning is due every five seconds, and after the longest flood there are a few to do.
const DEADLINE: Duration = Duration::from_secs(300);

on_both! {
    async fn a_flood_without_keys_leaves_what_is_kept_of_it(world: World) {
        // A million requests, where there may be a long flood.
        let batches = match world.backend {
            Backend::PostgresRedis => rounds(60, 10_000),
            Backend::Embedded => rounds(60, 2_000),
        };
        // A node remembers for 90 days what became of a key, and this one has the machine's clock.
        world.clock.advance_ms(SystemClock.now() - world.now());
        let (organization, token) = world.tenant().await;
        let revoked = world.key(organization).await;
        world.revoke(organization, &revoked).await;
        let place = world.leave().await;
        let node = Process::start_with(&place, None, &SETTINGS).await;
        let (partner, former) = (http_with(&token), http_with(&revoked));
        let url = format!("http://{}/v1/loads/none", node.api_addr);
        let missing = async || {
            let ask = || async { partner.get(&url).send().await.unwrap().status() == 404 };
            eventually("a partner is told that there is no such load", ask).await;
        };
        let former_is_refused = async || {
            let ask = || async { former.get(&url).send().await.unwrap().status() == 401 };
            eventually("a revoked key is refused", ask).await;
        };
        missing().await;
        let side = Sidedoor::at(&place.database_url).await;
        let done = AtomicBool::new(false);
        let flooding = async {
            flood(node.api_addr, batches).await;
            former_is_refused().await;
            // What is logged after the flood tells when all of the flood is.
            missing().await;
            done.store(true, Ordering::Relaxed);
        };
        let watching = async {
            let mut most = 0;
            while !done.load(Ordering::Relaxed) {
                most = logged(&side, KEYLESS).await.max(most);
                sleep(Duration::from_millis(250)).await;
            }
            most
        };
        let ((), most) = tokio::join!(flooding, watching);
        // A short flood has fewer requests than that.
        if long() {
            assert!(most <= KEPT + MOST_KEYLESS_PER_MINUTE as usize + A_ROUND, "{most} rows while it came");
        }
        within(DEADLINE, "all is logged", || async { logged(&side, OF_A_KEY).await == 3 }).await;
        assert_eq!(logged(&side, "cause = 'REVOKED'").await, 1, "the use of a revoked key");
        within(DEADLINE, "the node prunes", || async { logged(&side, KEYLESS).await <= KEPT }).await;
        // Of those within a millisecond, all go or none.
        let kept = logged(&side, KEYLESS).await;
        assert!((KEPT / 2..=KEPT).contains(&kept), "{kept} are kept");
        assert_eq!(logged(&side, OF_A_KEY).await, 3, "those with a key of an organization stay");
        eprintln!("{} requests without a valid key: {most} rows at most, then {kept}", batches * BATCH);
        side.close().await;
        assert_eq!(node.terminate().await, Some(0));
    }
}

const KEYLESS: &str = "organization_id is null";
const OF_A_KEY: &str = "organization_id is not null";

/// How many such requests are in the log.
async fn logged(side: &Sidedoor, which: &str) -> usize {
    let sql = format!("select cast(count(*) as text) as line from request_log where {which}");
    side.lines(sql).await[0].parse().unwrap()
}

/// Sends so many batches over a few connections.
async fn flood(to: SocketAddr, batches: usize) {
    let next = AtomicUsize::new(0);
    join_all((0..CONNECTIONS).map(|_| flood_on(to, &next, batches))).await;
}

async fn flood_on(to: SocketAddr, next: &AtomicUsize, batches: usize) {
    let mut stream = TcpStream::connect(to).await.unwrap();
    loop {
        let batch = next.fetch_add(1, Ordering::Relaxed);
        if batch >= batches {
            return;
        }
        refused(&mut stream, to, batch / BATCHES_OF_AN_ADDRESS).await;
    }
}

/// Sends one batch with a key that nobody has, from the address of this number; each request is refused.
async fn refused(stream: &mut TcpStream, to: SocketAddr, address: usize) {
    let id = uuid::Uuid::from_bytes(random());
    let forged = Credential::new(Kind::ApiKey(KeyMode::Test), id, random()).reveal();
    let from = format!("198.18.{}.{}", address / 256, address % 256);
    let request = format!(
        "GET /v1/loads HTTP/1.1\r\nHost: {to}\r\nX-Forwarded-For: {from}\r\nAuthorization: Bearer {forged}\r\n\r\n"
    );
    stream.write_all(request.repeat(BATCH).as_bytes()).await.unwrap();
    let (mut responses, mut looked_at, mut answered) = (Vec::<u8>::with_capacity(1 << 16), 0, 0);
    // The last body may still be on its way: it holds no status line, and is read with the next batch.
    while answered < BATCH {
        assert!(stream.read_buf(&mut responses).await.unwrap() > 0, "the server closes the connection");
        let lines = responses[looked_at..].windows(WITH_STATUS).filter(|line| line.starts_with(BEGINNING));
        for line in lines {
            // 503: a node that was not let run for a while does not trust what it knows.
            let is_refusal = matches!(&line[BEGINNING.len()..], b"401" | b"503");
            assert!(is_refusal, "{}", String::from_utf8_lossy(&responses));
            answered += 1;
        }
        looked_at = responses.len().saturating_sub(WITH_STATUS - 1);
    }
}
