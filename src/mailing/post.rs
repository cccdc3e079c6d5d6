//! Writing a mail: what it says, sealed for the outbox.

use std::sync::Arc;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::clock::uuid_at;
use crate::config::Welcome;
use crate::domain::id::OrganizationId;
use crate::error::{Error, Result};
use crate::mail::Mail;
use crate::secrets::seal::{Sealer, email};
use crate::store::mail::{ClaimedMail, NewMail};

/// How long a mail is worth sending, in milliseconds: 48 hours.
const WORTH_SENDING_MS: i64 = 48 * 60 * 60 * 1000;

/// What is needed to write a mail. Cheap to clone.
#[derive(Clone)]
pub struct Post {
    sealer: Sealer,
    welcome: Arc<Welcome>,
}

/// A mail to somebody.
#[derive(Debug, Clone)]
pub struct Letter {
    /// What kind it is: `portal_invitation`.
    pub kind: &'static str,
    /// The organization it is about.
    pub organization: Option<OrganizationId>,
    /// What of the organization it is about, by its id.
    pub about: Option<Uuid>,
    /// The recipient's address.
    pub to: String,
    /// The subject line.
    pub subject: String,
    /// The text.
    pub text: String,
    /// The same as HTML.
    pub html: String,
}

/// What is sealed.
#[derive(Serialize, Deserialize)]
struct Contents {
    subject: String,
    text: String,
    html: String,
    #[serde(default)]
    unsubscribe: Option<String>,
}

impl Post {
    /// Seals with this, and names these addresses.
    #[must_use]
    pub fn new(sealer: Sealer, welcome: Arc<Welcome>) -> Post {
        Post { sealer, welcome }
    }

    /// The addresses that mails name.
    #[must_use]
    pub fn welcome(&self) -> &Welcome {
        &self.welcome
    }

    /// The letter, as it is queued.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn seal(&self, letter: Letter, now: i64) -> Result<NewMail> {
        self.seal_with(letter, None, now)
    }

    /// The same for somebody who has subscribed; one click there ends it.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn seal_to_list(&self, letter: Letter, unsubscribe: String, now: i64) -> Result<NewMail> {
        self.seal_with(letter, Some(unsubscribe), now)
    }

    fn seal_with(&self, letter: Letter, unsubscribe: Option<String>, now: i64) -> Result<NewMail> {
        let Letter { kind, organization, about, to, subject, text, html } = letter;
        let id = uuid_at(now);
        let contents =
            serde_json::to_vec(&Contents { subject, text, html, unsubscribe }).map_err(Error::internal)?;
        Ok(NewMail {
            id,
            organization,
            kind,
            subject: about,
            recipient: to,
            sealed: self.sealer.seal(&email(id), &contents),
            created_at: now,
            expires_at: now + WORTH_SENDING_MS,
        })
    }

    /// The mail that was queued; or why it cannot be read, for staff.
    pub(super) fn open(&self, claimed: &ClaimedMail) -> Result<Mail, String> {
        let contents =
            self.sealer.open(&email(claimed.id), &claimed.sealed).map_err(|error| error.to_string())?;
        let Contents { subject, text, html, unsubscribe } = serde_json::from_slice(&contents)
            .map_err(|_| "its form is not known to this version".to_owned())?;
        Ok(Mail { id: claimed.id, to: claimed.recipient.clone(), subject, text, html, unsubscribe })
    }
}
