//! What an organization is told by mail without having asked: something is wrong, ends soon, or was changed.
//!
//! A notice is about one trouble, and told once: its row ([`crate::store::notices`]) and its mails are one transaction,
//! and who finds the same trouble again, on whichever node, tells nobody. Some troubles end, and then their row is
//! closed; whether that is told, too, depends on the kind.
//!
//! | Found in | Notices |
//! |---|---|
//! | the audit log ([`changes`]) | access or a limit changed, live keys issued or blocked, keys made: every change is there exactly once, in the transaction of the change, whoever made it |
//! | the queue of webhooks ([`parked`]) | deliveries begin to be parked; they arrive again |
//! | the request log ([`requests`]) | a revoked key is used; a limit is met again and again, and no longer |
//! | the keys ([`keys`]) | a key expires |
//! | this program ([`contract`]) | a new version of the contract |
//! | this program and the counts of usage ([`deprecated`]) | a deprecated operation is still called, and ends soon |
//!
//! Admins of the organization are told, and of what concerns its systems its technical contacts, too; of a blocked live
//! key also staff ([`staff`]), who alone can unblock it. Every kind can be
//! switched off but those of security ([`NoticeKind::is_security`]).

pub mod changes;
pub mod contract;
pub mod deprecated;
pub mod keys;
mod page;
pub mod parked;
pub mod requests;
mod staff;
mod switch;

use std::collections::BTreeSet;

use uuid::Uuid;

use crate::clock::uuid_at;
use crate::domain::id::OrganizationId;
use crate::domain::notice::NoticeKind;
use crate::error::Result;
use crate::mailing::{Action, Letter, Note, Post};
use crate::store::NoticeTransaction;
use crate::store::Store;
use crate::store::access::OrganizationRow;
use crate::use_cases::organizations::Contacts;
pub use page::Page;
pub use switch::switch;

/// People of one organization that are told at most.
const MOST_TOLD: usize = 20;

/// Looks everywhere for what there is to tell; what came of each place. One that fails keeps no other back.
pub async fn look(store: &Store, post: &Post, now: i64, version: &str) -> Vec<(&'static str, Result<()>)> {
    vec![
        ("changes", changes::follow(store, post, now).await),
        ("parked deliveries", parked::look(store, post, now).await),
        ("keys that expire", keys::expiring(store, post, now).await),
        ("revoked keys", requests::of_revoked_keys(store, post, now).await),
        ("limits", requests::of_limits(store, post, now).await),
        ("the contract", contract::is_published(store, post, now, version).await),
    ]
}

/// Something to tell an organization.
struct Notice {
    organization: OrganizationId,
    kind: NoticeKind,
    /// What it is about within its kind.
    trouble: String,
    subject: String,
    paragraphs: Vec<String>,
    facts: Vec<(&'static str, String)>,
    /// The page of the portal that shows it.
    page: Page,
}

impl Notice {
    fn about(&self) -> (OrganizationId, NoticeKind) {
        (self.organization, self.kind)
    }
}

/// Tells of a trouble, unless that was done before; whether it was new.
async fn tell(tx: &mut NoticeTransaction, post: &Post, now: i64, notice: &Notice) -> Result<bool> {
    let id = uuid_at(now);
    let is_new = tx.open(id, notice.about(), &notice.trouble, now).await?;
    if is_new {
        mail(tx, post, now, (id, notice)).await?;
    }
    Ok(is_new)
}

/// Tells that a trouble is over, if it went on until now.
async fn recovered(tx: &mut NoticeTransaction, post: &Post, now: i64, notice: &Notice) -> Result<()> {
    if tx.close(notice.about(), &notice.trouble, now).await? {
        mail(tx, post, now, (uuid_at(now), notice)).await?;
    }
    Ok(())
}

async fn mail(
    tx: &mut NoticeTransaction,
    post: &Post,
    now: i64,
    (id, notice): (Uuid, &Notice),
) -> Result<()> {
    if !notice.kind.is_security() && tx.is_off(notice.organization, notice.kind).await? {
        return Ok(());
    }
    let found = tx.organization(notice.organization).await?;
    // Nobody is left to be told about one that was closed.
    let Some(organization) = found.filter(|row| row.closed_at.is_none()) else { return Ok(()) };
    let welcome = post.welcome();
    let note = Note {
        greeting: None,
        paragraphs: notice.paragraphs.clone(),
        facts: [("Organization", organization.name.clone())]
            .into_iter()
            .chain(notice.facts.clone())
            .collect(),
        action: Some(Action {
            label: "Open the portal",
            url: format!("{}{}", welcome.portal_url, notice.page.path()),
        }),
    };
    let (text, html) = note.write(&notice.subject, &welcome.support_email)?;
    for to in recipients(tx, notice.kind, &organization).await? {
        let letter = Letter {
            kind: "notice",
            organization: Some(notice.organization),
            about: Some(id),
            to,
            subject: notice.subject.clone(),
            text: text.clone(),
            html: html.clone(),
        };
        tx.queue_mail(&post.seal(letter, now)?).await?;
    }
    Ok(())
}

/// Each address once. Contacts that cannot be read cost nobody else the notice.
async fn recipients(
    tx: &NoticeTransaction,
    kind: NoticeKind,
    organization: &OrganizationRow,
) -> Result<BTreeSet<String>> {
    let contacts = Contacts::of(organization).unwrap_or_default();
    let admins = tx.admins(OrganizationId::from_uuid(organization.id), MOST_TOLD as u64).await?;
    let is_technical = kind.is_technical() || admins.is_empty();
    let technical = contacts.technical.into_iter().filter(|_| is_technical).map(|contact| contact.email);
    let addresses = admins.into_iter().chain(technical).map(|address| address.to_lowercase());
    Ok(addresses.take(MOST_TOLD).collect())
}
