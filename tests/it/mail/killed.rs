//! kill -9 of a node that sends mail, over and over: every mail arrives, and only what was being sent comes twice.

use std::time::Duration;

use futures::future::join_all;
use serde_json::json;
use tokio::time::{Instant, sleep};
use trailflow::domain::access::AccessState;

use super::arrived::Arrived;
use crate::harness::mail_server::MailServer;
use crate::harness::process::Process;
use crate::harness::{Backend, World, http_with};

const KILLS: usize = 10;
/// Invited before each kill.
const MAILS: usize = 8;
/// The server's delay before it says that it has taken a mail.
const SLOWLY: Duration = Duration::from_millis(40);
/// Attempts begin anew when a lease of 30 seconds has ended.
const DEADLINE: Duration = Duration::from_secs(90);

#[tokio::test(flavor = "multi_thread")]
async fn no_mail_is_lost_on_embedded() {
    survive(Backend::Embedded).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn no_mail_is_lost_on_postgres_and_redis() {
    survive(Backend::PostgresRedis).await;
}

async fn survive(backend: Backend) {
    let server = MailServer::slow(SLOWLY).await;
    let world = World::start(backend).await;
    let organization = world.organization(AccessState::TestEnabled).await.id.to_string();
    let token = world.operator_token().await;
    let place = world.leave().await;
    let url = format!("smtp://127.0.0.1:{}", server.port);
    let settings = [("TRAILFLOW_SMTP_URL", url.as_str())];
    let (arrived, reading) = Arrived::at(server, "@cottonwood.example");
    let (mut expected, mut kills) = (Vec::new(), Vec::new());
    for round in 0..KILLS {
        let node = Process::start_with(&place, None, &settings).await;
        let invite = async |number: usize| {
            let email = format!("person-{round}-{number}@cottonwood.example");
            let url = format!("http://{}/v1/organizations/{organization}/portal-users", node.operator_addr);
            let asked = http_with(&token).post(url).json(&json!({"email": email, "role": "VIEWER"})).send();
            assert_eq!(asked.await.unwrap().status(), 201);
            email
        };
        expected.extend(join_all((0..MAILS).map(invite)).await);
        // Another moment each time.
        sleep(Duration::from_millis(15 * round as u64)).await;
        node.kill().await;
        kills.push(Instant::now());
    }
    let node = Process::start_with(&place, None, &settings).await;
    let end = Instant::now() + DEADLINE;
    while let Some(missing) = arrived.missing(&expected) {
        assert!(Instant::now() < end, "{missing} is lost");
        sleep(Duration::from_millis(50)).await;
    }
    assert_eq!(node.terminate().await, Some(0));
    reading.abort();
    let repeated = arrived.judge(&kills);
    eprintln!("{} mails, {KILLS} kills, {repeated} came again", expected.len());
}
