//! Mail that is kept instead of sent.

use std::sync::Mutex;
use std::time::Duration;

use async_trait::async_trait;
use tokio::time::{sleep, timeout};
use trailflow::mail::{Mail, Mailer, NotSent};

use super::wait::DEADLINE;

/// Keeps what it is given.
#[derive(Default)]
pub struct Mailbox(Mutex<Vec<Mail>>);

impl Mailbox {
    /// The newest mail.
    pub fn last(&self) -> Mail {
        self.0.lock().unwrap().last().expect("some mail").clone()
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.0.lock().unwrap().len()
    }

    /// The newest mail whose subject holds this, once there is one.
    pub async fn until(&self, subject: &str) -> Mail {
        let find =
            || self.0.lock().unwrap().iter().rev().find(|mail| mail.subject.contains(subject)).cloned();
        let found = async {
            loop {
                match find() {
                    Some(mail) => return mail,
                    None => sleep(Duration::from_millis(5)).await,
                }
            }
        };
        timeout(DEADLINE, found).await.unwrap_or_else(|_| panic!("no mail tells {subject:?}"))
    }

    /// Waits for more mail than this.
    pub async fn until_more_than(&self, count: usize) {
        let more = async {
            while self.count() <= count {
                sleep(Duration::from_millis(5)).await;
            }
        };
        timeout(DEADLINE, more).await.expect("more mail");
    }
}

#[async_trait]
impl Mailer for Mailbox {
    async fn send(&self, mail: Mail) -> Result<(), NotSent> {
        self.0.lock().unwrap().push(mail);
        Ok(())
    }
}
