//! A delivery's request, as it was sent last.

use url::Url;

use crate::contract::partner::types::DeliveryAttempt;
use crate::domain::id::{DeliveryId, WebhookId};
use crate::error::{Error, Result};
use crate::portal::times::grouped;
use crate::portal::visitor::Visitor;
use crate::store::audit::{AuditFilter, AuditRow};
use crate::store::deliveries::DeliveryRow;
use crate::store::webhooks::WebhookRow;
use crate::use_cases::webhooks::open_secret;
use crate::webhooks::send::USER_AGENT;
use crate::webhooks::sign::{self, SIGNATURE, SIGNATURE_PREVIOUS, STANDARD_SIGNATURE};
use crate::webhooks::{Outgoing, SigningSecret};

/// Entries of the audit log that are searched for a change of a subscription.
const SEARCHED: u64 = 200;
/// How long after a rotation an attempt may still be signed as before: the dispatcher reads it a moment later.
const SETTLES_MS: i64 = 60_000;

/// What was sent.
pub(super) struct Sent {
    /// The request line and the headers, as they are shown.
    pub(super) headers: Vec<(String, String)>,
    /// What of them is not shown, and why.
    pub(super) without: &'static str,
    /// The exact bytes of the body; `None`: not shown to this person.
    pub(super) body: Option<String>,
    pub(super) bytes: String,
    /// Whether it was sent at all.
    pub(super) is_sent: bool,
}

impl Sent {
    pub(super) async fn read(
        visitor: &Visitor,
        row: &DeliveryRow,
        hook: Option<&WebhookRow>,
        last: Option<&DeliveryAttempt>,
    ) -> Result<Sent> {
        let tenant = visitor.app().store.tenant(visitor.organization_id()?);
        let body = tenant.delivery_body(row).await?.unwrap_or_default();
        let bytes = grouped(i64::try_from(body.len()).unwrap_or(i64::MAX));
        let (headers, without) = match last {
            Some(last) => headers(visitor, row, hook, last.at, &body).await?,
            None => (Vec::new(), ""),
        };
        let may_see = visitor.is_developer();
        Ok(Sent {
            headers,
            without,
            body: may_see.then(|| String::from_utf8_lossy(&body).into_owned()),
            bytes,
            is_sent: last.is_some(),
        })
    }
}

async fn headers(
    visitor: &Visitor,
    row: &DeliveryRow,
    hook: Option<&WebhookRow>,
    at: i64,
    body: &[u8],
) -> Result<(Vec<(String, String)>, &'static str)> {
    let since = Since::read(visitor, row).await?;
    let knows_url = since.url.is_some_and(|moved| at > moved);
    let secrets = match hook.filter(|_| since.secret.is_some_and(|rotated| at > rotated)) {
        Some(hook) if visitor.is_developer() => secrets(visitor, hook, at)?,
        _ => Vec::new(),
    };
    let outgoing = Outgoing {
        delivery: DeliveryId::from_uuid(row.id),
        event: row.event_type.clone(),
        body: body.to_vec().into(),
    };
    let mut lines = Vec::new();
    if let Some(url) = hook.filter(|_| knows_url).and_then(|hook| Url::parse(&hook.url).ok()) {
        let query = url.query().map(|query| format!("?{query}")).unwrap_or_default();
        lines.push(("POST".to_owned(), format!("{}{query} HTTP/1.1", url.path())));
        let port = url.port().map(|port| format!(":{port}")).unwrap_or_default();
        lines.push(("host".to_owned(), format!("{}{port}", url.host_str().unwrap_or_default())));
    }
    lines.push(("content-type".to_owned(), "application/json".to_owned()));
    lines.push(("user-agent".to_owned(), USER_AGENT.to_owned()));
    let signed = sign::headers(&outgoing, &secrets, at.div_euclid(1_000)).map_err(Error::internal)?;
    let is_signature =
        |name: &http::HeaderName| [SIGNATURE, SIGNATURE_PREVIOUS, STANDARD_SIGNATURE].contains(name);
    for (name, value) in &signed {
        if !is_signature(name) || !secrets.is_empty() {
            lines.push((name.to_string(), value.to_str().unwrap_or_default().to_owned()));
        }
    }
    let without = match (visitor.is_developer(), secrets.is_empty()) {
        (false, _) => "Signatures are shown to developers and admins.",
        (true, false) => "",
        (true, true) if hook.is_none() => {
            "The subscription was deleted, and its secret with it: signatures are not shown."
        }
        (true, true) => {
            "The secret was rotated after this attempt, so that its signatures are not known any more."
        }
    };
    Ok((lines, without))
}

/// The secrets that signed at this moment, newest first.
fn secrets(visitor: &Visitor, hook: &WebhookRow, at: i64) -> Result<Vec<SigningSecret>> {
    let (sealer, id) = (&visitor.app().sealer, WebhookId::from_uuid(hook.id));
    let mut secrets = vec![open_secret(sealer, id, &hook.sealed_secret)?];
    if let Some(sealed) = &hook.previous_sealed_secret
        && hook.previous_secret_until.is_some_and(|until| at < until)
    {
        secrets.push(open_secret(sealer, id, sealed)?);
    }
    Ok(secrets)
}

/// Since when a subscription has its secret and its URL; `None`: longer than was looked.
struct Since {
    secret: Option<i64>,
    url: Option<i64>,
}

impl Since {
    async fn read(visitor: &Visitor, row: &DeliveryRow) -> Result<Since> {
        let id = WebhookId::from_uuid(row.subscription_id).to_string();
        let secret = last(visitor, &id, "webhook.rotate_secret", |_| true).await?;
        let url = last(visitor, &id, "webhook.update", |entry| {
            entry.after_state.as_deref().is_some_and(|state| state.contains("\"url"))
        })
        .await?;
        Ok(Since { secret: secret.map(|at| at + SETTLES_MS), url: url.map(|at| at + SETTLES_MS) })
    }
}

/// When this was last done to a subscription; long ago if never, `None` if not within what is searched.
async fn last(
    visitor: &Visitor,
    id: &str,
    action: &str,
    counts: impl Fn(&AuditRow) -> bool,
) -> Result<Option<i64>> {
    let filter = AuditFilter {
        organization: Some(visitor.organization_id()?),
        action: Some(action.to_owned()),
        newest_first: true,
        limit: SEARCHED,
        ..AuditFilter::default()
    };
    let found = visitor.app().store.audit_entries(&filter).await?;
    let entry = found.rows.iter().find(|entry| entry.subject.as_deref() == Some(id) && counts(entry));
    Ok(entry.map(|entry| entry.at).or((!found.more).then_some(-SETTLES_MS)))
}
