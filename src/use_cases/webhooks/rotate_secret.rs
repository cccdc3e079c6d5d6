//! Another signing secret for a subscription.

use super::change;
use crate::clock::random;
use crate::contract::partner::types::RotatedWebhookSecret;
use crate::domain::id::WebhookId;
use crate::error::{Error, Result};
use crate::secrets::seal::{Sealer, webhook_secret};
use crate::store::Audited;
use crate::use_cases::Author;
use crate::webhooks::SigningSecret;

const HOUR_MS: i64 = 60 * 60 * 1000;

/// Gives a subscription another signing secret. For the hours of the overlap, deliveries are signed with both.
///
/// # Errors
/// When there is no such subscription, or an earlier rotation still overlaps: one of three secrets would be lost.
pub async fn rotate_secret(
    unit: &mut Audited,
    by: &dyn Author,
    sealer: &Sealer,
    id: WebhookId,
    overlap_hours: i32,
) -> Result<RotatedWebhookSecret> {
    let now = by.now();
    let previous_until = now + i64::from(overlap_hours) * HOUR_MS;
    let secret = SigningSecret::new(random());
    change(unit, by, id, "webhook.rotate_secret", |row| {
        if let Some(until) = row.previous_secret_until.filter(|until| *until > now) {
            return Err(Error::conflict(format!(
                "The secret was rotated before. Deliveries are signed with the previous secret as well until {until} \
                 (Unix milliseconds), because your server may still use it. Rotate the secret again after that."
            )));
        }
        let sealed = sealer.seal(&webhook_secret(id), secret.reveal().as_bytes());
        row.previous_sealed_secret = Some(std::mem::replace(&mut row.sealed_secret, sealed));
        row.previous_secret_until = Some(previous_until);
        Ok(())
    })
    .await?;
    Ok(RotatedWebhookSecret {
        id: id.to_string(),
        signing_secret: secret.reveal().to_owned(),
        previous_secret_until: previous_until,
    })
}
