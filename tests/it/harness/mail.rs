//! Mail that is kept instead of sent.

use std::sync::Mutex;
use std::time::Duration;

use async_trait::async_trait;
use tokio::time::{sleep, timeout};
use trailflow::mail::{Mail, Mailer, NotSent};

use super::wait::{DEADLINE, eventually};

/// Keeps what it is given.
#[derive(Default)]
pub struct Mailbox(Mutex<Kept>);

#[derive(Default)]
struct Kept {
    mails: Vec<Mail>,
    /// How many of them were taken.
    taken: usize,
    /// Does not take any, for this reason.
    refuses: Option<NotSent>,
}

impl Mailbox {
    /// The next mail, once it comes.
    pub async fn next(&self) -> Mail {
        eventually("a mail comes", || async { self.waiting() > 0 }).await;
        let mut kept = self.0.lock().unwrap();
        kept.taken += 1;
        kept.mails[kept.taken - 1].clone()
    }

    /// The token in the link of the next invitation; other mails are passed over.
    pub async fn invitation(&self) -> String {
        loop {
            let mail = self.next().await;
            if let Some((_, token)) = mail.text.lines().find_map(|line| line.rsplit_once("/invitations/")) {
                return token.to_owned();
            }
        }
    }

    /// How many mails have come and were not taken.
    pub fn waiting(&self) -> usize {
        let kept = self.0.lock().unwrap();
        kept.mails.len() - kept.taken
    }

    /// Nothing comes for as long as a mail that was queued would take.
    pub async fn stays_empty(&self) {
        tokio::time::sleep(Duration::from_millis(1_500)).await;
        assert_eq!(self.waiting(), 0, "mail that nobody expects");
    }

    /// What senders are told from now on.
    pub fn answers(&self, refuses: Option<NotSent>) {
        self.0.lock().unwrap().refuses = refuses;
    }

    /// The newest mail.
    pub fn last(&self) -> Mail {
        self.0.lock().unwrap().mails.last().expect("some mail").clone()
    }

    /// The newest mail with a link that holds this.
    pub fn newest_with(&self, path: &str) -> Mail {
        let kept = self.0.lock().unwrap();
        kept.mails.iter().rev().find(|mail| mail.text.contains(path)).expect("a mail with a link").clone()
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.0.lock().unwrap().mails.len()
    }

    /// The newest mail whose subject holds this, once there is one.
    pub async fn until(&self, subject: &str) -> Mail {
        let find =
            || self.0.lock().unwrap().mails.iter().rev().find(|mail| mail.subject.contains(subject)).cloned();
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
        let mut kept = self.0.lock().unwrap();
        if let Some(refuses) = kept.refuses.clone() {
            return Err(refuses);
        }
        kept.mails.push(mail);
        Ok(())
    }
}
