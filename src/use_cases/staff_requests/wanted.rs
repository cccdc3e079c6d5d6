//! What can be asked for, and how it is told.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::domain::access::Scope;
use crate::domain::id::ApiKeyId;
use crate::domain::moment::written;
use crate::domain::staff_request::StaffRequestKind;
use crate::error::Result;
use crate::store::staff_requests::StaffRequestRow;
use crate::use_cases::organizations::stored;

/// What is asked for, as it is stored.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "SCREAMING_SNAKE_CASE", rename_all_fields = "camelCase")]
pub enum Wanted {
    /// A higher limit for an API key.
    Limit {
        /// The key.
        key: Uuid,
        /// Requests per minute.
        per_minute: i32,
    },
    /// More scopes for an API key.
    Scopes {
        /// The key.
        key: Uuid,
        /// What it shall also be allowed to do.
        scopes: Vec<Scope>,
    },
    /// Live traffic.
    LiveAccess,
    /// Sending again what failed.
    Replay(WantedReplay),
}

/// Which deliveries are to be sent again: those named, or those that came to rest in a span.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct WantedReplay {
    /// Only of this subscription.
    pub subscription: Option<Uuid>,
    /// Start of the span, in Unix milliseconds.
    pub from: Option<i64>,
    /// End of the span.
    pub to: Option<i64>,
    /// The deliveries, in place of a span.
    pub deliveries: Vec<Uuid>,
}

impl Wanted {
    /// What the request asks for.
    ///
    /// # Errors
    /// When it is stored in another form.
    pub fn of(row: &StaffRequestRow) -> Result<Wanted> {
        Ok(stored(Some(&row.wanted))?.unwrap_or(Wanted::LiveAccess))
    }

    /// The kind of request.
    #[must_use]
    pub fn kind(&self) -> StaffRequestKind {
        match self {
            Wanted::Limit { .. } => StaffRequestKind::Limit,
            Wanted::Scopes { .. } => StaffRequestKind::Scopes,
            Wanted::LiveAccess => StaffRequestKind::LiveAccess,
            Wanted::Replay(_) => StaffRequestKind::Replay,
        }
    }

    /// The API key that it is about.
    #[must_use]
    pub fn key(&self) -> Option<ApiKeyId> {
        match self {
            Wanted::Limit { key, .. } | Wanted::Scopes { key, .. } => Some(ApiKeyId::from_uuid(*key)),
            _ => None,
        }
    }

    /// In words, for mails and pages; `key`: what the key is called.
    #[must_use]
    pub fn told(&self, key: Option<&str>) -> String {
        let key = key.unwrap_or("that was removed");
        match self {
            Wanted::Limit { per_minute, .. } => {
                format!("A limit of {per_minute} requests per minute for the API key {key}")
            }
            Wanted::Scopes { scopes, .. } => {
                let scopes: Vec<_> = scopes.iter().map(|scope| scope.as_str()).collect();
                format!("The scopes {} for the API key {key}", scopes.join(", "))
            }
            Wanted::LiveAccess => "Live access".to_owned(),
            Wanted::Replay(WantedReplay { deliveries, .. }) if !deliveries.is_empty() => {
                let s = if deliveries.len() == 1 { "y" } else { "ies" };
                format!("A replay of {} deliver{s}", deliveries.len())
            }
            Wanted::Replay(WantedReplay { from, to, .. }) => {
                let moment = |moment: Option<i64>| moment.map_or_else(|| "now".to_owned(), written);
                format!(
                    "A replay of the deliveries that were parked or expired from {} to {}",
                    moment(*from),
                    moment(*to)
                )
            }
        }
    }
}
