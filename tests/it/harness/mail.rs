//! Mail that is kept instead of sent.

use std::sync::Mutex;

use async_trait::async_trait;
use trailflow::mail::{Mail, Mailer, NotSent};

/// Keeps what it is given.
#[derive(Default)]
pub struct Mailbox(Mutex<Vec<Mail>>);

impl Mailbox {
    /// The newest mail.
    pub fn last(&self) -> Mail {
        self.0.lock().unwrap().last().expect("some mail").clone()
    }
}

#[async_trait]
impl Mailer for Mailbox {
    async fn send(&self, mail: Mail) -> Result<(), NotSent> {
        self.0.lock().unwrap().push(mail);
        Ok(())
    }
}
