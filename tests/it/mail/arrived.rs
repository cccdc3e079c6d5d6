//! The mails that arrive while their sender is killed over and over.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::{Value, json};
use tokio::task::JoinHandle;
use tokio::time::Instant;

use crate::harness::mail_server::MailServer;

/// Between a mail's arrival and what the table says of it, on a busy machine.
const IN_FLIGHT: Duration = Duration::from_secs(2);

/// The mails with one Message-ID, and when each arrived.
type Copies = Vec<(Instant, Value)>;

/// The mails that arrived, by Message-ID.
#[derive(Clone, Default)]
pub struct Arrived(Arc<Mutex<HashMap<String, Copies>>>);

impl Arrived {
    /// Those of this server to mailboxes of this domain, as long as the task runs.
    pub fn at(mut server: MailServer, domain: &'static str) -> (Arrived, JoinHandle<()>) {
        let arrived = Arrived::default();
        let kept = arrived.clone();
        let reading = tokio::spawn(async move {
            loop {
                let mail = server.mail().await;
                if mail["recipients"][0].as_str().is_some_and(|to| to.ends_with(domain)) {
                    kept.note(mail);
                }
            }
        });
        (arrived, reading)
    }

    /// How many different ones there are.
    pub fn count(&self) -> usize {
        self.0.lock().unwrap().len()
    }

    fn note(&self, mail: Value) {
        let id = mail["headers"]["message-id"].as_str().unwrap().to_owned();
        self.0.lock().unwrap().entry(id).or_default().push((Instant::now(), mail));
    }

    /// Somebody who got nothing.
    pub fn missing(&self, expected: &[String]) -> Option<String> {
        let arrived = self.0.lock().unwrap();
        let got = |email: &String| arrived.values().any(|mails| mails[0].1["recipients"] == json!([email]));
        expected.iter().find(|email| !got(email)).cloned()
    }

    /// One mail has one Message-ID, and comes again only if it was under way when its sender was killed.
    pub fn judge(&self, kills: &[Instant]) -> usize {
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
                let was_killed = kills.iter().any(|kill| at <= *kill + IN_FLIGHT && *kill <= at + IN_FLIGHT);
                assert!(was_killed, "it was sent long before a kill");
                repeated += 1;
            }
        }
        assert!(repeated <= kills.len() * 4, "{repeated} came again");
        repeated
    }
}
