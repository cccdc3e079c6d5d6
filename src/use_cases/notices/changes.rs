//! Notices of what was changed, from the audit log.
//!
//! Every change of keys and access has its entry there, written in its own transaction. The position up to which entries
//! were read moves in the transaction of their notices: so a change is told once, whoever made it and wherever a node is
//! killed.

use serde_json::Value;

use super::{Notice, Page, staff, tell};
use crate::domain::access::{AccessState, KeyMode};
use crate::domain::id::{ApiKeyId, OrganizationId};
use crate::domain::notice::NoticeKind;
use crate::error::Result;
use crate::mailing::Post;
use crate::store::audit::AuditRow;
use crate::store::{NoticeTransaction, Store};

/// What an admin does in an emergency.
const BLOCK: &str = "api_key.block";
/// Entries that are read in one transaction.
const AT_ONCE: u64 = 200;

/// Tells of the changes since the last time.
///
/// # Errors
/// When the database cannot be asked.
pub async fn follow(store: &Store, post: &Post, now: i64) -> Result<()> {
    loop {
        let (position, _) = store.notice_position().await?;
        if store.audit_head().await?.sequence <= position {
            return Ok(());
        }
        let mut tx = store.begin_notices().await?;
        let entries = tx.entries(AT_ONCE).await?;
        let Some(last) = entries.last().map(|entry| entry.sequence) else { return Ok(()) };
        for entry in &entries {
            if let Some(notice) = notice(&tx, entry).await?
                && tell(&mut tx, post, now, &notice).await?
                && entry.action == BLOCK
            {
                let key = key_name(&tx, notice.organization, entry).await?;
                staff::told_of_block(&mut tx, post, now, entry, (notice.organization, &key)).await?;
            }
        }
        tx.move_to(last).await?;
        tx.commit().await?;
    }
}

/// What an entry gives to tell, if anything. One that a newer version wrote in another form gives nothing.
async fn notice(tx: &NoticeTransaction, entry: &AuditRow) -> Result<Option<Notice>> {
    let Some(organization) = entry.organization_id.map(OrganizationId::from_uuid) else { return Ok(None) };
    let state = |text: &Option<String>| text.as_deref().and_then(|text| serde_json::from_str(text).ok());
    let (before, after): (Value, Value) =
        (state(&entry.before_state).unwrap_or_default(), state(&entry.after_state).unwrap_or_default());
    let changed =
        |field: &str| (before[field] != after[field]).then(|| (text(&before[field]), text(&after[field])));
    let notice = match entry.action.as_str() {
        "organization.set_access" => changed("accessState").map(|(from, to)| access_changed(&from, &to)),
        "api_key.create" => key_made(entry, &after),
        "api_key.update" => match changed("rateLimitPerMinute") {
            Some((from, to)) => Some(limit_changed(&key_name(tx, organization, entry).await?, (&from, &to))),
            None => None,
        },
        BLOCK => Some(blocked(&key_name(tx, organization, entry).await?, entry)),
        "api_key.unblock" => Some(unblocked(&key_name(tx, organization, entry).await?)),
        _ => None,
    };
    Ok(notice.map(|Draft { kind, subject, paragraphs, mut facts, page }| {
        facts.extend(entry.reason.clone().map(|reason| ("Reason", reason)));
        // One request that changes several keys of an API client is one change.
        let trouble = entry.request_id.clone().unwrap_or_else(|| entry.sequence.to_string());
        Notice { organization, kind, trouble, subject, paragraphs, facts, page }
    }))
}

/// A notice that does not know yet whose it is.
struct Draft {
    kind: NoticeKind,
    subject: String,
    paragraphs: Vec<String>,
    facts: Vec<(&'static str, String)>,
    page: Page,
}

fn access_changed(from: &str, to: &str) -> Draft {
    let means = match to {
        "TEST_ENABLED" => "Test keys work, and live keys are refused.",
        "LIVE_ENABLED" => "Test keys and live keys work.",
        "DISABLED" => "All API keys are refused, and webhooks wait.",
        _ => "All API keys are refused.",
    };
    Draft {
        kind: NoticeKind::AccessChanged,
        subject: "Your access to the Trailflow Partner API has changed".to_owned(),
        paragraphs: vec![format!("Trailflow has changed your organization's access. {means}")],
        facts: vec![("Before", access_word(from)), ("Now", access_word(to))],
        page: Page::Home,
    }
}

/// A state of access, as the portal calls it. One that a newer version wrote is called as it is there.
fn access_word(stored: &str) -> String {
    match stored.parse() {
        Ok(AccessState::NotEnabled) => "Access not enabled".to_owned(),
        Ok(AccessState::TestEnabled) => "Test access enabled".to_owned(),
        Ok(AccessState::LiveEnabled) => "Live access enabled".to_owned(),
        Ok(AccessState::Disabled) => "Access disabled".to_owned(),
        Err(_) => stored.to_owned(),
    }
}

fn key_made(entry: &AuditRow, key: &Value) -> Option<Draft> {
    let is_live = key["mode"] == KeyMode::Live.as_str();
    // Test keys that staff issue are handed over by them.
    if !is_live && !entry.actor.starts_with("user_") {
        return None;
    }
    let replaces = key["clientId"] != key["id"];
    let what = match (is_live, replaces) {
        (true, false) => "A live API key was issued",
        (true, true) => "A live API key was rolled",
        (false, false) => "A test API key was created",
        (false, true) => "A test API key was rolled",
    };
    let by = if is_live { "Trailflow".to_owned() } else { entry.actor_name.clone() };
    // Nobody of the organization can revoke a live key.
    let remedy = if is_live { "block" } else { "revoke" };
    Some(Draft {
        kind: if is_live { NoticeKind::LiveKeyIssued } else { NoticeKind::KeyMade },
        subject: format!("{what}: {}", text(&key["name"])),
        paragraphs: vec![format!(
            "{what} for your organization. If you did not expect it, {remedy} the key in the portal and tell Trailflow \
             at once."
        )],
        facts: vec![("Key", format!("{} ({})", text(&key["name"]), text(&key["id"]))), ("By", by)],
        page: Page::Keys,
    })
}

/// What the key is called that an entry is about.
async fn key_name(tx: &NoticeTransaction, organization: OrganizationId, entry: &AuditRow) -> Result<String> {
    let key = match entry.subject.as_deref().and_then(|id| id.parse::<ApiKeyId>().ok()) {
        Some(id) => tx.api_key(organization, id).await?,
        None => None,
    };
    Ok(key.map_or_else(|| "an API key".to_owned(), |key| key.name))
}

fn blocked(name: &str, entry: &AuditRow) -> Draft {
    Draft {
        kind: NoticeKind::KeyBlocked,
        subject: format!("The live API key {name} was blocked"),
        paragraphs: vec![format!(
            "An admin of your organization has blocked the live API key {name}. Requests with it are refused until \
             Trailflow unblocks it or issues another. Trailflow has been told."
        )],
        facts: vec![("By", entry.actor_name.clone())],
        page: Page::LiveKeys,
    }
}

fn unblocked(name: &str) -> Draft {
    Draft {
        kind: NoticeKind::KeyBlocked,
        subject: format!("The live API key {name} works again"),
        paragraphs: vec![format!("Trailflow has unblocked the live API key {name}.")],
        facts: Vec::new(),
        page: Page::LiveKeys,
    }
}

fn limit_changed(name: &str, (from, to): (&str, &str)) -> Draft {
    Draft {
        kind: NoticeKind::LimitChanged,
        subject: format!("The rate limit of {name} has changed"),
        paragraphs: vec![format!("The API key {name} has another rate limit.")],
        facts: vec![
            ("Before", format!("{from} requests per minute")),
            ("Now", format!("{to} requests per minute")),
        ],
        page: Page::Keys,
    }
}

/// A value of a state, as people read it.
fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Null => "-".to_owned(),
        other => other.to_string(),
    }
}
