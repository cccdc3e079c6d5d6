//! One-time codes of an authenticator app, and recovery codes.

use qrcode::QrCode;
use qrcode::render::svg;
use sha2::{Digest, Sha256};
use totp_rs::{Builder, Secret, Totp};
use uuid::Uuid;
use zeroize::Zeroizing;

use crate::clock::random;
use crate::error::{Error, Result};

/// Recovery codes that somebody gets at a time.
pub const RECOVERY_CODES: usize = 10;
/// Without the letters and digits that are taken for one another.
const ALPHABET: &[u8; 32] = b"23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
/// Eighty random bits: there is nothing to guess that a slow hash would protect.
const RECOVERY_LENGTH: usize = 16;

/// What a seed is sealed for: the codes of one account.
#[must_use]
pub fn seed_purpose(account: Uuid) -> String {
    format!("portal-totp:{account}")
}

/// The seed of somebody's codes.
pub struct Seed(Zeroizing<Vec<u8>>);

impl Seed {
    /// A new one.
    #[must_use]
    pub fn new() -> Seed {
        Seed(Zeroizing::new(random::<20>().to_vec()))
    }

    /// One that was kept.
    #[must_use]
    pub fn of(bytes: Vec<u8>) -> Seed {
        Seed(Zeroizing::new(bytes))
    }

    /// Its bytes, to be sealed.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }

    /// The step of this code at this time, if it is one; a code of the step before or after passes as well.
    ///
    /// # Errors
    /// When the seed is damaged.
    pub fn step_of(&self, code: &str, now: i64) -> Result<Option<i64>> {
        let digits: String = code.chars().filter(|c| !c.is_whitespace()).collect();
        let step = self.totp()?.check(&digits, u64::try_from(now / 1000).unwrap_or_default());
        Ok(step.and_then(|step| i64::try_from(step).ok()))
    }

    /// The code of this time.
    ///
    /// # Errors
    /// When the seed is damaged.
    pub fn code_at(&self, now: i64) -> Result<String> {
        Ok(self.totp()?.generate(u64::try_from(now / 1000).unwrap_or_default()).to_string())
    }

    /// The seed as it is typed into an app.
    #[must_use]
    pub fn typed(&self) -> String {
        Secret::from(self.0.to_vec()).to_base32()
    }

    /// The address that an app reads from the picture.
    #[must_use]
    pub fn uri(&self, email: &str) -> String {
        let label = url::form_urlencoded::byte_serialize(email.as_bytes()).collect::<String>();
        format!("otpauth://totp/Trailflow:{label}?secret={}&issuer=Trailflow", self.typed())
    }

    /// That address as a picture.
    ///
    /// # Errors
    /// When the address is too long for one.
    pub fn picture(&self, email: &str) -> Result<String> {
        let code = QrCode::new(self.uri(email)).map_err(Error::internal)?;
        let picture = code.render::<svg::Color<'_>>().min_dimensions(180, 180).build();
        // It stands in the middle of a page.
        let picture = picture.split_once("?>").map_or(picture.as_str(), |(_, rest)| rest);
        let named = "<svg class=\"qr\" role=\"img\" aria-label=\"QR code for your authenticator app\" ";
        Ok(picture.replacen("<svg ", named, 1))
    }

    fn totp(&self) -> Result<Totp> {
        Builder::new().with_secret(self.0.to_vec()).build().map_err(Error::internal)
    }
}

impl Default for Seed {
    fn default() -> Self {
        Seed::new()
    }
}

/// A new recovery code, as its holder writes it down.
#[must_use]
pub fn recovery_code() -> String {
    let letters: String = random::<RECOVERY_LENGTH>().iter().map(|byte| letter(*byte)).collect();
    format!("{}-{}-{}-{}", &letters[..4], &letters[4..8], &letters[8..12], &letters[12..])
}

fn letter(byte: u8) -> char {
    char::from(ALPHABET[usize::from(byte) % ALPHABET.len()])
}

/// The hash by which an account's recovery code is found; `None`: it has not the form of one. However it is typed, it
/// is the same code.
#[must_use]
pub fn recovery_hash(account: Uuid, code: &str) -> Option<Vec<u8>> {
    let letters: String = code.chars().filter(|c| !c.is_whitespace() && *c != '-').collect();
    if letters.len() != RECOVERY_LENGTH {
        return None;
    }
    let hash = Sha256::new().chain_update(account).chain_update(letters.to_ascii_uppercase()).finalize();
    Some(hash.to_vec())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The seed and the codes of RFC 6238, appendix B, cut to six digits.
    #[test]
    fn codes_are_those_of_the_standard() {
        let seed = Seed::of(b"12345678901234567890".to_vec());
        assert_eq!(seed.step_of("287082", 59_000).unwrap(), Some(1));
        assert_eq!(seed.step_of("287 082", 89_000).unwrap(), Some(1));
        assert_eq!(seed.step_of("287082", 90_000).unwrap(), None);
        assert_eq!(seed.step_of("081804", 1_111_111_109_000).unwrap(), Some(37_037_036));
        assert_eq!(seed.step_of("", 59_000).unwrap(), None);
    }

    #[test]
    fn the_picture_needs_no_style() {
        let picture = Seed::new().picture("maren@blueridge.example").unwrap();
        assert!(picture.starts_with("<svg") && !picture.contains("style"), "{picture}");
    }

    #[test]
    fn a_recovery_code_may_be_typed_otherwise() {
        let (account, code) = (Uuid::from_u128(7), recovery_code());
        let hash = recovery_hash(account, &code);
        assert!(hash.is_some());
        assert_eq!(hash, recovery_hash(account, &code.to_lowercase().replace('-', " ")));
        assert_ne!(hash, recovery_hash(Uuid::from_u128(8), &code));
        assert_eq!(recovery_hash(account, "123456"), None);
    }
}
