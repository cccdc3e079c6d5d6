//! kill -9 of a node that sends mail, over and over: every mail arrives, and only what was being sent comes twice.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures::future::join_all;
use serde_json::{Value, json};
use tokio::time::{Instant, sleep};
use trailflow::domain::access::AccessState;

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
/// Between a mail's arrival and what the table says of it, on a busy machine.
const UNDER_WAY: Duration = Duration::from_secs(2);

#[tokio::test(flavor = "multi_thread")]
async fn no_mail_is_lost_on_embedded() {
    survive(Backend::Embedded).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn no_mail_is_lost_on_postgres_and_redis() {
    survive(Backend::PostgresRedis).await;
}

async fn survive(backend: Backend) {
    let mut server = MailServer::slow(SLOWLY).await;
    let world = World::start(backend).await;
    let organization = world.organization(AccessState::TestEnabled).await.id.to_string();
    let token = world.operator_token().await;
    let place = world.leave().await;
    let url = format!("smtp://127.0.0.1:{}", server.port);
    let settings = [("TRAILFLOW_SMTP_URL", url.as_str())];
    let arrived = Arrived::default();
    let reading = {
        let arrived = arrived.clone();
        tokio::spawn(async move {
            loop {
                arrived.note(server.mail().await);
            }
        })
    };
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

/// The mails with one Message-ID, and when each arrived.
type Copies = Vec<(Instant, Value)>;

/// The mails that arrived, by Message-ID.
#[derive(Clone, Default)]
struct Arrived(Arc<Mutex<HashMap<String, Copies>>>);

impl Arrived {
    fn note(&self, mail: Value) {
        let id = mail["headers"]["message-id"].as_str().unwrap().to_owned();
        self.0.lock().unwrap().entry(id).or_default().push((Instant::now(), mail));
    }

    /// Somebody who got nothing.
    fn missing(&self, expected: &[String]) -> Option<String> {
        let arrived = self.0.lock().unwrap();
        let got = |email: &String| arrived.values().any(|mails| mails[0].1["recipients"] == json!([email]));
        expected.iter().find(|email| !got(email)).cloned()
    }

    /// One mail has one Message-ID, and comes again only if it was under way when its sender was killed.
    fn judge(&self, kills: &[Instant]) -> usize {
        let arrived = self.0.lock().unwrap();
        let mut recipients: Vec<_> =
            arrived.values().map(|mails| mails[0].1["recipients"].to_string()).collect();
        let count = recipients.len();
        recipients.sort_unstable();
        recipients.dedup();
        assert_eq!(recipients.len(), count, "somebody got two mails with two ids");
        let mut repeated = 0;
        for mails in arrived.values() {
            for pair in mails.windows(2) {
                assert_eq!(pair[0].1["parts"], pair[1].1["parts"], "the same mail");
                let at = pair[0].0;
                // It may be read a little after the kill.
                let was_killed = kills.iter().any(|kill| at <= *kill + UNDER_WAY && *kill <= at + UNDER_WAY);
                assert!(was_killed, "it was sent long before a kill");
                repeated += 1;
            }
        }
        assert!(repeated <= kills.len() * 4, "{repeated} came again");
        repeated
    }
}
