//! The webhook subscriptions that a key and the others of its API client created, redirected or rotated the secret of.
//! They outlive the key, unless they are paused with it.

use crate::domain::event::PauseReason;
use crate::domain::id::{ApiKeyId, WebhookId};
use crate::error::Result;
use crate::portal::visitor::Visitor;
use crate::store::access::ApiKeyRow;
use crate::store::webhooks::WebhookRow;
use crate::use_cases::{Because, webhooks};

/// Subscriptions that are listed: as many as an organization may be allowed. It may have had more before.
const LISTED: u64 = 1_000;

/// The subscriptions, and what the form says about them.
pub(super) struct Hooks {
    pub(super) list: Vec<Hook>,
    /// Whether there are more than are listed.
    pub(super) more: bool,
    /// Whether they are to be paused.
    pub(super) are_paused: bool,
}

impl Hooks {
    /// Whether there is something to pause.
    pub(super) fn are_some_active(&self) -> bool {
        self.more || self.list.iter().any(|hook| !hook.is_paused)
    }
}

/// One of them.
pub(super) struct Hook {
    pub(super) id: String,
    pub(super) url: String,
    pub(super) is_paused: bool,
}

/// Those of this key.
pub(super) async fn read(visitor: &Visitor, row: &ApiKeyRow) -> Result<Hooks> {
    let keys = keys_of_client(visitor, row).await?;
    let tenant = visitor.app().store.tenant(visitor.organization_id()?);
    let found = tenant.webhooks_of_keys(&keys, None, LISTED).await?;
    let shown = |row: WebhookRow| Hook {
        id: WebhookId::from_uuid(row.id).to_string(),
        is_paused: row.paused_at.is_some(),
        url: row.url,
    };
    let are_paused = are_to_be_paused(visitor).unwrap_or_default();
    Ok(Hooks { list: found.rows.into_iter().map(shown).collect(), more: found.more, are_paused })
}

/// Whether the form says to pause them.
pub(super) fn are_to_be_paused(visitor: &Visitor) -> Result<bool> {
    Ok(visitor.form().one("webhooks")? == "pause")
}

/// Pauses those of this key, which must have ended before: its last write is seen then. The organization can resume
/// them. Repeating it after a failure pauses the rest.
pub(super) async fn pause(visitor: &Visitor, row: &ApiKeyRow, reason: &str) -> Result<()> {
    let keys = keys_of_client(visitor, row).await?;
    let (store, organization) = (&visitor.app().store, visitor.organization_id()?);
    let by = Because::of(visitor, reason);
    webhooks::pause_those_of(store, &by, organization, &keys, PauseReason::Partner).await
}

async fn keys_of_client(visitor: &Visitor, row: &ApiKeyRow) -> Result<Vec<ApiKeyId>> {
    let store = &visitor.app().store;
    let keys = store.keys_of_client(visitor.organization_id()?, row.client()).await?;
    Ok(keys.into_iter().map(|key| ApiKeyId::from_uuid(key.id)).collect())
}
