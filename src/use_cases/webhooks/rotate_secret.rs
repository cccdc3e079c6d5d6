//! Rotating the signing secret of a subscription.

use super::change;
use crate::clock::random;
use crate::domain::id::WebhookId;
use crate::error::{Error, Result};
use crate::secrets::seal::{Sealer, webhook_secret};
use crate::store::Audited;
use crate::store::webhooks::WebhookRow;
use crate::use_cases::Author;
use crate::webhooks::SigningSecret;

const HOUR_MS: i64 = 60 * 60 * 1000;

/// How a secret is rotated.
#[derive(Debug, Clone, Copy)]
pub enum Rotation {
    /// The previous secret also signs deliveries, for this many hours. Not allowed during the overlap of an earlier
    /// rotation, because the receiver may still use the secret that would be dropped.
    Gentle {
        /// At least one.
        overlap_hours: i32,
    },
    /// Ends the overlap of any earlier rotation. The previous secret also signs for this many hours, if there are
    /// any.
    AtOnce {
        /// With 0, only the new secret signs.
        overlap_hours: i32,
    },
}

/// The result of a rotation.
pub struct Rotated {
    /// The new secret, which signs from now on.
    pub secret: SigningSecret,
    /// Until when the previous one also signs; `None` if it does not.
    pub previous_until: Option<i64>,
}

/// Gives a subscription a new signing secret.
///
/// # Errors
/// When there is no such subscription, or a gentle rotation meets an overlap.
pub async fn rotate_secret(
    tx: &mut Audited,
    by: &dyn Author,
    sealer: &Sealer,
    id: WebhookId,
    rotation: Rotation,
) -> Result<Rotated> {
    let now = by.now();
    let (Rotation::Gentle { overlap_hours } | Rotation::AtOnce { overlap_hours }) = rotation;
    let previous_until = (overlap_hours > 0).then(|| now + i64::from(overlap_hours) * HOUR_MS);
    let secret = SigningSecret::new(random());
    change(tx, by, id, "webhook.rotate_secret", |row| {
        if matches!(rotation, Rotation::Gentle { .. }) {
            check_overlap(row, now)?;
        }
        let sealed = sealer.seal(&webhook_secret(id), secret.reveal().as_bytes());
        let previous = std::mem::replace(&mut row.sealed_secret, sealed);
        row.previous_sealed_secret = previous_until.map(|_| previous);
        row.previous_secret_until = previous_until;
        row.secret_rotated_by_key = by.api_key().map(|key| key.uuid());
        Ok(())
    })
    .await?;
    Ok(Rotated { secret, previous_until })
}

/// Otherwise one of three secrets would be lost.
fn check_overlap(row: &WebhookRow, now: i64) -> Result<()> {
    let Some(until) = row.previous_secret_until.filter(|until| *until > now) else { return Ok(()) };
    Err(Error::conflict(format!(
        "The secret was rotated before. Deliveries are signed with the previous secret as well until {until} \
         (Unix milliseconds), because your server may still use it. Rotate the secret again after that."
    )))
}
