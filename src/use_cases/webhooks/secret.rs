//! Stored signing secrets.

use crate::domain::id::WebhookId;
use crate::error::{Error, Result};
use crate::secrets::seal::{Sealer, webhook_secret};
use crate::webhooks::SigningSecret;

/// Decrypts a subscription's secret.
///
/// # Errors
/// When it is damaged, or encrypted with another master key.
pub fn open_secret(sealer: &Sealer, id: WebhookId, sealed: &[u8]) -> Result<SigningSecret> {
    let plain = sealer.open(&webhook_secret(id), sealed).map_err(Error::internal)?;
    let text = String::from_utf8(plain).map_err(|_| Error::internal("a signing secret is not text"))?;
    SigningSecret::parse(&text).map_err(Error::internal)
}
