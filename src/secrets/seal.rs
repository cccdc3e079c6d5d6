//! Encryption of secrets that must be kept: signing secrets, and replies that hold one.
//!
//! XChaCha20-Poly1305 under the master key, with a random nonce; its 192 bits make random nonces
//! safe for any number of seals. What a seal is for is authenticated with it, so that a sealed value
//! moved to another row or purpose does not open.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};

use crate::clock::random;
use crate::domain::id::{DeliveryId, OrganizationId, WebhookId};

const VERSION: u8 = 1;
const NONCE_BYTES: usize = 24;

/// What a subscription's signing secret is sealed for: its own subscription and no other.
#[must_use]
pub fn webhook_secret(id: WebhookId) -> String {
    format!("webhook-secret:{id}")
}

/// What the beginning of a response is sealed for: one attempt, told by its moment, of one organization's delivery.
#[must_use]
pub fn response_excerpt(organization: OrganizationId, delivery: DeliveryId, attempt_at: i64) -> String {
    format!("response-excerpt:{organization}:{delivery}:{attempt_at}")
}

/// Seals and opens under the master key.
#[derive(Clone)]
pub struct Sealer {
    cipher: XChaCha20Poly1305,
}

/// The sealed value is damaged, or was sealed for something else or under another key.
#[derive(Debug, thiserror::Error)]
#[error(
    "a sealed value does not open: it is damaged, or was sealed for another purpose or under another master key"
)]
pub struct DoesNotOpen;

/// The text is not a master key.
#[derive(Debug, thiserror::Error)]
#[error("a master key is 32 random bytes in base64, for example from `openssl rand -base64 32`")]
pub struct NotAMasterKey;

impl Sealer {
    /// With this master key.
    #[must_use]
    pub fn new(master_key: &[u8; 32]) -> Self {
        Sealer { cipher: XChaCha20Poly1305::new(&Key::from(*master_key)) }
    }

    /// With the master key that this base64 text holds.
    ///
    /// # Errors
    /// When it is not the base64 of 32 bytes.
    pub fn from_base64(text: &str) -> Result<Self, NotAMasterKey> {
        let bytes = STANDARD.decode(text.trim()).map_err(|_| NotAMasterKey)?;
        let key: [u8; 32] = bytes.try_into().map_err(|_| NotAMasterKey)?;
        Ok(Self::new(&key))
    }

    /// Encrypts `plain` for `purpose`.
    #[must_use]
    pub fn seal(&self, purpose: &str, plain: &[u8]) -> Vec<u8> {
        let nonce: [u8; NONCE_BYTES] = random();
        let payload = Payload { msg: plain, aad: purpose.as_bytes() };
        let encrypted = self.cipher.encrypt(&XNonce::from(nonce), payload);
        // The cipher's only failure is a message of more than 256 GiB.
        let encrypted = encrypted.unwrap_or_default();
        let mut sealed = Vec::with_capacity(1 + NONCE_BYTES + encrypted.len());
        sealed.push(VERSION);
        sealed.extend_from_slice(&nonce);
        sealed.extend_from_slice(&encrypted);
        sealed
    }

    /// Decrypts what was sealed for `purpose`.
    ///
    /// # Errors
    /// When it was damaged, or sealed for another purpose or under another key.
    pub fn open(&self, purpose: &str, sealed: &[u8]) -> Result<Vec<u8>, DoesNotOpen> {
        let (&version, rest) = sealed.split_first().ok_or(DoesNotOpen)?;
        let (nonce, encrypted) = rest.split_at_checked(NONCE_BYTES).ok_or(DoesNotOpen)?;
        let nonce: [u8; NONCE_BYTES] = nonce.try_into().map_err(|_| DoesNotOpen)?;
        if version != VERSION {
            return Err(DoesNotOpen);
        }
        let payload = Payload { msg: encrypted, aad: purpose.as_bytes() };
        self.cipher.decrypt(&XNonce::from(nonce), payload).map_err(|_| DoesNotOpen)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn opens_only_what_was_sealed_for_the_purpose() {
        let sealer = Sealer::new(&[1; 32]);
        let sealed = sealer.seal("webhook", b"tfwhsec_1");
        assert_eq!(sealer.open("webhook", &sealed).unwrap(), b"tfwhsec_1");
        assert!(sealer.open("receipt", &sealed).is_err());
        assert!(Sealer::new(&[2; 32]).open("webhook", &sealed).is_err());
        let mut damaged = sealed.clone();
        *damaged.last_mut().unwrap() ^= 1;
        assert!(sealer.open("webhook", &damaged).is_err());
        assert!(sealer.open("webhook", &[]).is_err());
    }
}
