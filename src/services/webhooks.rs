//! GET and POST /v1/webhooks, DELETE /v1/webhooks/{id}

use std::collections::BTreeSet;

use async_trait::async_trait;
use serde_json::{Value, json};

use crate::clock::{random, uuid_at};
use crate::contract::partner::endpoints::WebhooksApi;
use crate::contract::partner::types;
use crate::domain::cursor::{Cursors, List};
use crate::domain::id::WebhookId;
use crate::error::{Detail, Error, Result};
use crate::gate::{Call, Change};
use crate::http::{Body, Page};
use crate::secrets::seal::webhook_secret;
use crate::store::Audited;
use crate::store::audit::Entry;
use crate::store::webhooks::WebhookRow;
use crate::surfaces::partner::Partner;
use crate::webhooks::{Refusal, SigningSecret};

#[async_trait]
impl WebhooksApi for Partner {
    /// Where an organization's events go is for people to see who changed it.
    type Write = Audited;

    async fn list_webhooks(
        &self,
        call: &Call,
        query: types::ListWebhooksQuery,
    ) -> Result<Page<types::WebhookSubscription>> {
        let cursors = Cursors::of(List::Webhooks, Some(call.caller().organization()));
        let after = cursors.read_id(query.cursor.as_deref())?;
        let slice = call.tenant().webhooks(after, query.limit.unsigned_abs().into()).await?;
        slice.into_page(|row| cursors.after_id(row.id), |row| Ok(subscription(row)))
    }

    /// Looks the host up: nobody of the organization shall wait for a stranger's name server.
    async fn prepare_create_webhook(
        &self,
        _call: &Call,
        body: &Body<types::CreateWebhookRequest>,
    ) -> Result<()> {
        self.app.sender.guard().admit(&body.url).await.map_err(refused)
    }

    /// The organization's changes happen one after another, so that what is compared here with the other
    /// subscriptions is still true when this one is written.
    async fn create_webhook(
        &self,
        change: &mut Change<Audited>,
        body: Body<types::CreateWebhookRequest>,
    ) -> Result<types::CreatedWebhook> {
        let (at, sealer) = (change.unit().at(), self.app.sealer.clone());
        let id = WebhookId::from_uuid(uuid_at(at));
        let secret = SigningSecret::new(random());
        let mut event_types = body.event_types.clone();
        event_types.sort_unstable();
        let most = u64::try_from(self.app.most_webhooks).unwrap_or(u64::MAX);
        let others = change.unit().tenant().await?.webhooks(None, most).await?.rows;
        check_room(&others, self.app.most_webhooks, &body.url, &event_types)?;
        let row = WebhookRow {
            organization_id: change.unit().organization().uuid(),
            id: id.uuid(),
            url: body.url.clone(),
            event_types: serde_json::to_value(&event_types).map_err(Error::internal)?,
            sealed_secret: sealer.seal(&webhook_secret(id), secret.reveal().as_bytes()),
            created_at: at,
            paused_at: None,
            paused_reason: None,
            previous_sealed_secret: None,
            previous_secret_until: None,
            created_by_key: Some(change.call().caller().id().uuid()),
        };
        let entry = change.call().entry("webhook.create", id).made(&audited(&row));
        change.unit().audit(entry);
        change.unit().insert_webhook(&row);
        Ok(types::CreatedWebhook {
            id: id.to_string(),
            url: row.url,
            event_types,
            signing_secret: secret.reveal().to_owned(),
            created_at: at,
        })
    }

    async fn delete_webhook(
        &self,
        call: &Call,
        path: types::DeleteWebhookPath,
    ) -> Result<types::DeletedWebhook> {
        let id: WebhookId = path.id.parse().map_err(|_| no_such_webhook())?;
        let mut unit = call.begin().await?;
        let row = unit.tenant().await?.webhook(id).await?.ok_or_else(no_such_webhook)?;
        unit.audit(Entry { before: Some(audited(&row)), ..call.entry("webhook.delete", id) });
        unit.delete_webhook(id);
        unit.commit().await?;
        Ok(types::DeletedWebhook { id: id.to_string(), deleted: true })
    }
}

/// Whether the organization may have one more, with this URL and these events. `others`: as many of its
/// subscriptions as it may have.
fn check_room(
    others: &[WebhookRow],
    most: usize,
    url: &str,
    event_types: &[types::WebhookEventType],
) -> Result<()> {
    let wanted = endpoint(url, event_types.iter().map(ToString::to_string));
    let twin = others.iter().find(|row| endpoint(&row.url, row.events().map(str::to_owned)) == wanted);
    if let Some(twin) = twin {
        let id = WebhookId::from_uuid(twin.id);
        return Err(Error::conflict(format!(
            "The subscription {id} already delivers these events to this URL. Use it, or delete it before you \
             create another."
        )));
    }
    if others.len() >= most {
        return Err(Error::conflict(format!(
            "Your organization has the most webhook subscriptions that it may have: {most}. Delete one that you \
             no longer need, or ask Trailflow for more."
        )));
    }
    Ok(())
}

/// What must not be there twice: a URL, however it is spelled, and a set of events.
fn endpoint(url: &str, events: impl Iterator<Item = String>) -> (String, BTreeSet<String>) {
    let normal = url::Url::parse(url).map_or_else(|_| url.to_owned(), String::from);
    (normal, events.collect())
}

/// What the audit log keeps of a subscription: without the URL's query, which may hold a token.
fn audited(row: &WebhookRow) -> Value {
    let url = row.url.split_once('?').map_or(row.url.as_str(), |(url, _query)| url);
    json!({"url": url, "eventTypes": row.event_types})
}

fn subscription(row: WebhookRow) -> types::WebhookSubscription {
    types::WebhookSubscription {
        id: WebhookId::from_uuid(row.id).to_string(),
        event_types: row.events().filter_map(|event| event.parse().ok()).collect(),
        created_at: row.created_at,
        paused: row.paused_at.is_some(),
        paused_at: row.paused_at,
        paused_reason: row.pause_reason().map(|reason| reason.to_string()),
        url: row.url,
    }
}

/// A partner is told what a name must be; what was found out about it is for staff.
fn refused(refusal: Refusal) -> Error {
    let detail = Detail::new("/url", refusal.to_string());
    match refusal.cause() {
        Some(cause) => Error::Unusable { detail, internal: cause.to_string() },
        None => Error::violations(vec![detail]),
    }
}

fn no_such_webhook() -> Error {
    Error::not_found("Your organization has no webhook subscription with this id.")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::http::Fault;
    use crate::webhooks::guard::NameProblem;

    #[test]
    fn why_a_name_cannot_be_used_is_logged_and_not_told() {
        let cause = NameProblem::NotPublic(std::net::IpAddr::from([10, 0, 0, 1]));
        let fault = Fault::from(refused(Refusal::Name { host: "a.example".to_owned(), cause }));
        assert_eq!(
            (fault.status, fault.code, fault.details[0].pointer.as_str()),
            (400, "bad_request", "/url")
        );
        assert!(!format!("{} {:?}", fault.message, fault.details).contains("10.0.0.1"));
        assert!(fault.cause.unwrap().contains("10.0.0.1"));
    }
}
