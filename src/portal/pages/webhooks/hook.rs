//! One subscription as it is shown.

use std::collections::HashMap;

use uuid::Uuid;

use super::health::{Health, Healths};
use crate::domain::event::PauseReason;
use crate::domain::id::{ApiKeyId, WebhookId};
use crate::error::Result;
use crate::portal::state::State;
use crate::portal::times::{Clock, When};
use crate::portal::visitor::Visitor;
use crate::store::audit::AuditFilter;
use crate::store::webhooks::WebhookRow;

/// Entries of the audit log that are searched for who made a subscription.
const SEARCHED: u64 = 200;

/// A subscription.
pub(super) struct Hook {
    pub(super) id: String,
    pub(super) url: String,
    pub(super) state: State,
    pub(super) is_paused: bool,
    /// Whether only Trailflow resumes it.
    pub(super) is_held: bool,
    pub(super) why: &'static str,
    pub(super) paused: Option<When>,
    pub(super) events: Vec<String>,
    pub(super) maker: String,
    pub(super) made: When,
    /// Until when deliveries are signed with the secret before as well.
    pub(super) overlap: Option<When>,
    pub(super) health: Health,
}

/// These subscriptions, with their health and who made them.
pub(super) async fn read(visitor: &Visitor, rows: &[WebhookRow]) -> Result<Vec<Hook>> {
    let (healths, makers) = (Healths::read(visitor).await?, Makers::read(visitor, rows).await?);
    let clock = Clock::new(visitor.zone(), visitor.now());
    Ok(rows.iter().map(|row| hook(row, &healths, &makers, &clock, visitor.now())).collect())
}

fn hook(row: &WebhookRow, healths: &Healths, makers: &Makers, clock: &Clock, now: i64) -> Hook {
    let health = healths.of(row.id, clock);
    let is_paused = row.paused_at.is_some();
    let why = match (is_paused, row.pause_reason()) {
        (false, _) => "",
        (true, Some(PauseReason::Partner)) => "Paused by your organization",
        (true, Some(PauseReason::Gone)) => "Paused because the endpoint responded with 410",
        (true, _) => "Paused by Trailflow, who alone can resume it",
    };
    Hook {
        id: WebhookId::from_uuid(row.id).to_string(),
        url: row.url.clone(),
        state: match is_paused {
            true => State::new("", "pause", "Paused"),
            false => State::new(health.state.tone, health.state.icon, health.state.words.clone()),
        },
        is_paused,
        is_held: is_paused && !matches!(row.pause_reason(), Some(PauseReason::Partner | PauseReason::Gone)),
        why,
        paused: row.paused_at.map(|moment| clock.short(moment)),
        events: row.events().map(str::to_owned).collect(),
        maker: makers.of(row),
        made: clock.day(row.created_at),
        overlap: row.previous_secret_until.filter(|until| *until > now).map(|until| clock.full(until)),
        health,
    }
}

/// Who made subscriptions: keys by their ids, people by the subscriptions.
struct Makers {
    keys: HashMap<Uuid, String>,
    people: HashMap<String, String>,
}

impl Makers {
    async fn read(visitor: &Visitor, rows: &[WebhookRow]) -> Result<Makers> {
        let (store, organization) = (&visitor.app().store, visitor.organization_id()?);
        let mut keys = HashMap::new();
        for id in rows.iter().filter_map(|row| row.created_by_key) {
            if !keys.contains_key(&id)
                && let Some(key) = store.api_key(organization, ApiKeyId::from_uuid(id)).await?
            {
                keys.insert(id, format!("Created with the {} key {}", key.mode.to_lowercase(), key.name));
            }
        }
        let mut people = HashMap::new();
        if rows.iter().any(|row| row.created_by_key.is_none()) {
            let filter = AuditFilter {
                organization: Some(organization),
                action: Some("webhook.create".to_owned()),
                newest_first: true,
                limit: SEARCHED,
                ..AuditFilter::default()
            };
            let entries = store.audit_entries(&filter).await?.rows;
            people = entries.into_iter().filter_map(|row| Some((row.subject?, row.actor_name))).collect();
        }
        Ok(Makers { keys, people })
    }

    fn of(&self, row: &WebhookRow) -> String {
        let id = WebhookId::from_uuid(row.id).to_string();
        match row.created_by_key {
            Some(key) => self.keys.get(&key).cloned().unwrap_or_else(|| "Created with a key".to_owned()),
            None => {
                self.people.get(&id).map_or_else(|| "Created".to_owned(), |name| format!("Created by {name}"))
            }
        }
    }
}
