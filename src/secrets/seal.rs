//! Encryption of secrets that must be kept: signing secrets, and replies that hold one.
//!
//! XChaCha20-Poly1305 under the master key, with a random nonce; its 192 bits make random nonces
//! safe for any number of seals. What a seal is for is authenticated with it, so that a sealed value
//! moved to another row or purpose does not open.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};
use uuid::Uuid;

use crate::clock::random;
use crate::domain::id::{ApiKeyId, DeliveryId, OrganizationId, WebhookId};

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

/// What a reply that holds a secret is sealed for: the response of this idempotency key and no other.
#[must_use]
pub fn reply(api_client: ApiKeyId, idempotency_key: &str) -> String {
    format!("receipt:{api_client}:{idempotency_key}")
}

/// What a queued email is sealed for: its own row and no other.
#[must_use]
pub fn email(id: Uuid) -> String {
    format!("mail:{id}")
}

/// What a browser was asked for is sealed for: the one request that ends it.
#[must_use]
pub fn ceremony(kind: &str, id: Uuid) -> String {
    format!("portal-ceremony:{kind}:{id}")
}

/// Seals under the master key, and opens what was sealed under it. While the key is rotated, it also opens what was
/// sealed under the other one.
#[derive(Clone)]
pub struct Sealer {
    cipher: XChaCha20Poly1305,
    other: Option<XChaCha20Poly1305>,
}

/// Under which key a value is sealed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SealedUnder {
    /// The master key.
    Current,
    /// The other key of a rotation.
    Other,
    /// Neither; or the value is damaged.
    Unknown,
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
        Sealer { cipher: XChaCha20Poly1305::new(&Key::from(*master_key)), other: None }
    }

    /// The same, which also opens what was sealed under the key of `other`.
    #[must_use]
    pub fn with_other(self, other: Sealer) -> Self {
        Sealer { other: Some(other.cipher), ..self }
    }

    /// Whether there is another key.
    #[must_use]
    pub fn has_other(&self) -> bool {
        self.other.is_some()
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
        let opened = |cipher: &XChaCha20Poly1305| {
            let payload = Payload { msg: encrypted, aad: purpose.as_bytes() };
            cipher.decrypt(&XNonce::from(nonce), payload).ok()
        };
        opened(&self.cipher).or_else(|| self.other.as_ref().and_then(opened)).ok_or(DoesNotOpen)
    }

    /// Under which key a value is sealed.
    #[must_use]
    pub fn sealed_under(&self, purpose: &str, sealed: &[u8]) -> SealedUnder {
        let alone = Sealer { other: None, ..self.clone() };
        if alone.open(purpose, sealed).is_ok() {
            SealedUnder::Current
        } else if self.open(purpose, sealed).is_ok() {
            SealedUnder::Other
        } else {
            SealedUnder::Unknown
        }
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

    #[test]
    fn opens_what_the_other_key_of_a_rotation_sealed() {
        let (old, new) = (Sealer::new(&[1; 32]), Sealer::new(&[2; 32]));
        let sealed = old.seal("webhook", b"tfwhsec_1");
        assert_eq!(new.sealed_under("webhook", &sealed), SealedUnder::Unknown);
        let rotating = new.with_other(old);
        assert_eq!(rotating.open("webhook", &sealed).unwrap(), b"tfwhsec_1");
        assert_eq!(rotating.sealed_under("webhook", &sealed), SealedUnder::Other);
        assert_eq!(rotating.sealed_under("receipt", &sealed), SealedUnder::Unknown);
        let again = rotating.seal("webhook", b"tfwhsec_1");
        assert_eq!(rotating.sealed_under("webhook", &again), SealedUnder::Current);
        assert!(Sealer::new(&[2; 32]).open("webhook", &again).is_ok());
    }
}
