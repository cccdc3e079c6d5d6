//! Entries that wait for the audit chain, which is in the main database.

use sea_orm::FromQueryResult;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::StatusStore;
use crate::error::{Error, Result};
use crate::store::audit::{Actor, Entry};

/// Entries that are handed over at a time.
const AT_ONCE: i64 = 100;

/// What can be done here, as the audit log names it.
pub const ACTIONS: [&str; 8] = [
    "incident.create",
    "incident.update",
    "incident.resolve",
    "incident.discard",
    "incident.draft",
    "maintenance.schedule",
    "maintenance.end",
    "status_token.create",
];

/// An entry as it waits.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Waiting {
    at: i64,
    actor: String,
    actor_name: String,
    action: String,
    subject: Option<String>,
    before: Option<Value>,
    after: Option<Value>,
    reason: Option<String>,
    request_id: Option<String>,
}

impl Waiting {
    /// This entry.
    #[must_use]
    pub fn of(entry: &Entry) -> Waiting {
        let Entry { at, actor, action, organization: _, subject, before, after, reason, request_id } =
            entry.clone();
        let (actor, actor_name, action) = (actor.id, actor.name, action.to_owned());
        Waiting { at, actor, actor_name, action, subject, before, after, reason, request_id }
    }

    /// The entry as it is appended; `None`: a newer version knows what was done, and this one does not.
    fn entry(self) -> Option<Entry> {
        let action = ACTIONS.into_iter().find(|action| *action == self.action)?;
        Some(Entry {
            at: self.at,
            actor: Actor { id: self.actor, name: self.actor_name },
            action,
            organization: None,
            subject: self.subject,
            before: self.before,
            after: self.after,
            reason: self.reason,
            request_id: self.request_id,
        })
    }
}

#[derive(FromQueryResult)]
struct Row {
    number: i64,
    entry: String,
}

impl StatusStore {
    /// The entries that wait longest, each with its number.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub async fn waiting_entries(&self) -> Result<Vec<(i64, Entry)>> {
        let rows: Vec<Row> = self
            .all("select number, entry from status_audit order by number limit $1", [AT_ONCE.into()])
            .await?;
        let read = |row: Row| -> Result<Option<(i64, Entry)>> {
            let waiting: Waiting = serde_json::from_str(&row.entry).map_err(Error::internal)?;
            Ok(waiting.entry().map(|entry| (row.number, entry)))
        };
        rows.into_iter().filter_map(|row| read(row).transpose()).collect()
    }

    /// Forgets an entry that was appended.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub async fn entry_is_appended(&self, number: i64) -> Result<()> {
        self.write("delete from status_audit where number = $1", [number.into()]).await.map(drop)
    }
}
