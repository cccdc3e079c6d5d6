//! What staff are mailed about a change that an organization's people made.

use crate::domain::id::OrganizationId;
use crate::error::Result;
use crate::mailing::{Letter, Note, Post};
use crate::store::NoticeTransaction;
use crate::store::audit::AuditRow;

/// Tells staff that an admin blocked a live key: something has happened there, and only they can unblock it.
pub(super) async fn told_of_block(
    tx: &mut NoticeTransaction,
    post: &Post,
    now: i64,
    entry: &AuditRow,
    (organization, key): (OrganizationId, &str),
) -> Result<()> {
    let named = tx.organization(organization).await?.map_or_else(String::new, |row| row.name);
    let id = entry.subject.clone().unwrap_or_default();
    let note = Note {
        greeting: None,
        paragraphs: vec![
            format!(
                "{} of {named} has blocked the live API key {key}. It is refused everywhere.",
                entry.actor_name
            ),
            format!(
                "Ask them what happened. Then issue another key, or unblock this one with: trailflow ops keys update \
                 {organization} {id} --unblock"
            ),
        ],
        facts: vec![
            ("Organization", format!("{named} ({organization})")),
            ("Key", format!("{key} ({id})")),
            ("Reason", entry.reason.clone().unwrap_or_default()),
        ],
        action: None,
    };
    let subject = format!("{named} has blocked the live API key {key}");
    let (text, html) = note.write(&subject, &post.welcome().support_email)?;
    let to = post.welcome().staff_email.clone();
    let organization = Some(organization);
    let letter = Letter { kind: "key_blocked", organization, about: None, to, subject, text, html };
    tx.queue_mail(&post.seal(letter, now)?).await
}
