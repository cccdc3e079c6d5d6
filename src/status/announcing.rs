//! Mail to subscribers, in the transaction of what it tells.

use super::parts::Parts;
use super::store::StatusTransaction;
use super::store::subscribers::SubscriberRow;
use super::subscribing::unsubscribe_url;
use crate::error::Result;
use crate::mailing::{Action, Letter, Note};

/// What subscribers are told.
pub(super) struct News<'a> {
    /// The subject line.
    pub(super) subject: String,
    /// Text of staff.
    pub(super) text: &'a str,
    /// Names and values.
    pub(super) facts: Vec<(&'static str, String)>,
    /// The page with more.
    pub(super) path: String,
}

/// Queues a mail for each confirmed subscriber of these components.
pub(super) async fn announce(
    parts: &Parts,
    tx: &StatusTransaction,
    to: &[SubscriberRow],
    news: &News<'_>,
) -> Result<()> {
    let now = parts.clock.now();
    for subscriber in to {
        let unsubscribe = unsubscribe_url(parts, subscriber.id);
        let letter = letter(parts, subscriber, news, &unsubscribe)?;
        tx.mail(&parts.post.seal_to_list(letter, unsubscribe, now)?).await?;
    }
    Ok(())
}

fn letter(parts: &Parts, to: &SubscriberRow, news: &News<'_>, unsubscribe: &str) -> Result<Letter> {
    let mut paragraphs: Vec<_> =
        news.text.split("\n\n").map(|paragraph| paragraph.trim().replace('\n', " ")).collect();
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    let mut facts = news.facts.clone();
    facts.push(("Unsubscribe", unsubscribe.to_owned()));
    let action =
        Action { label: "Follow on the status page", url: format!("{}{}", parts.site.url, news.path) };
    let note = Note { greeting: None, paragraphs, facts, action: Some(action) };
    let (text, html) = note.write(&news.subject, &parts.post.welcome().support_email)?;
    Ok(Letter {
        kind: "status_update",
        organization: None,
        about: Some(to.id),
        to: to.email.clone(),
        subject: news.subject.clone(),
        text,
        html,
    })
}
