//! A signing secret as it is stored.

use crate::domain::id::WebhookId;
use crate::error::{Error, Result};
use crate::secrets::seal::{Sealer, webhook_secret};
use crate::webhooks::SigningSecret;

/// Opens a sealed secret of a subscription.
///
/// # Errors
/// When it is damaged, or sealed under another master key.
pub fn open_secret(sealer: &Sealer, id: WebhookId, sealed: &[u8]) -> Result<SigningSecret> {
    let plain = sealer.open(&webhook_secret(id), sealed).map_err(Error::internal)?;
    let text = String::from_utf8(plain).map_err(|_| Error::internal("a signing secret is not text"))?;
    SigningSecret::parse(&text).map_err(Error::internal)
}
