//! API keys, operator tokens, and what lets people into the portal: `tf_<kind>_` + 32 hex digits of the public id
//! + 64 of the secret + 8 of a checksum.
//!
//! The public id finds the record; only a hash of the secret is kept, and it is compared in constant
//! time. The checksum lets scanners tell a leaked key from noise, and lets the server refuse a
//! mistyped key without asking anybody. A plain SHA-256 is the right hash here: the secret has 256
//! random bits, so there is nothing to guess that a slow hash would protect.

use std::fmt;

use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;
use uuid::Uuid;
use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::domain::access::KeyMode;

/// What a credential is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// An API key of a mode.
    ApiKey(KeyMode),
    /// A token of Trailflow's staff.
    Operator,
    /// The link of an invitation to the portal.
    Invitation,
    /// A session of the portal.
    Session,
    /// The link by which somebody sets a new password.
    Reset,
}

impl Kind {
    const ALL: [Kind; 6] = [
        Kind::ApiKey(KeyMode::Test),
        Kind::ApiKey(KeyMode::Live),
        Kind::Operator,
        Kind::Invitation,
        Kind::Session,
        Kind::Reset,
    ];

    const fn prefix(self) -> &'static str {
        match self {
            Kind::ApiKey(KeyMode::Test) => "tf_test_",
            Kind::ApiKey(KeyMode::Live) => "tf_live_",
            Kind::Operator => "tf_operator_",
            Kind::Invitation => "tf_invitation_",
            Kind::Session => "tf_session_",
            Kind::Reset => "tf_reset_",
        }
    }
}

/// A credential in clear, as its holder has it. It is shown once and never kept.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct Credential {
    #[zeroize(skip)]
    kind: Kind,
    #[zeroize(skip)]
    id: Uuid,
    secret: [u8; 32],
}

const ID_DIGITS: usize = 32;
const SECRET_DIGITS: usize = 64;
const CHECKSUM_DIGITS: usize = 8;

impl Credential {
    /// A new credential for the record with this id.
    #[must_use]
    pub fn new(kind: Kind, id: Uuid, secret: [u8; 32]) -> Self {
        Credential { kind, id, secret }
    }

    /// Reads what a caller sent. `None` when it is malformed or mistyped.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let kind = Kind::ALL.into_iter().find(|kind| text.starts_with(kind.prefix()))?;
        let digits = text.get(kind.prefix().len()..)?;
        if digits.len() != ID_DIGITS + SECRET_DIGITS + CHECKSUM_DIGITS {
            return None;
        }
        let (signed, checksum) = text.split_at_checked(text.len() - CHECKSUM_DIGITS)?;
        if checksum != format!("{:08x}", crc32fast::hash(signed.as_bytes())) {
            return None;
        }
        let (id, secret) = digits.get(..ID_DIGITS + SECRET_DIGITS)?.split_at_checked(ID_DIGITS)?;
        let mut bytes = [0; 32];
        hex::decode_to_slice(secret, &mut bytes).ok()?;
        Some(Credential { kind, id: Uuid::try_parse(id).ok()?, secret: bytes })
    }

    /// What it is for.
    #[must_use]
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// The public id of its record.
    #[must_use]
    pub fn id(&self) -> Uuid {
        self.id
    }

    /// The hash that is kept.
    #[must_use]
    pub fn hash(&self) -> [u8; 32] {
        Sha256::digest(self.secret).into()
    }

    /// Whether this credential's secret has this hash. Takes the same time for every wrong secret.
    #[must_use]
    pub fn matches(&self, hash: &[u8]) -> bool {
        self.hash().ct_eq(hash).into()
    }

    /// The text that its holder keeps. Show it once; never log it.
    #[must_use]
    pub fn reveal(&self) -> String {
        let signed = format!("{}{}{}", self.kind.prefix(), self.id.simple(), hex::encode(self.secret));
        let checksum = crc32fast::hash(signed.as_bytes());
        format!("{signed}{checksum:08x}")
    }
}

impl fmt::Debug for Credential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}…", self.kind.prefix(), self.id.simple())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample() -> Credential {
        Credential::new(Kind::ApiKey(KeyMode::Test), Uuid::from_u128(7), [9; 32])
    }

    #[test]
    fn what_is_revealed_is_read_back() {
        let text = sample().reveal();
        let read = Credential::parse(&text).unwrap();
        assert_eq!((read.kind(), read.id()), (sample().kind(), sample().id()));
        assert!(read.matches(&sample().hash()));
    }

    #[test]
    fn every_changed_character_is_noticed() {
        let text = sample().reveal();
        for position in 0..text.len() {
            let mut other = text.clone().into_bytes();
            other[position] = if other[position] == b'0' { b'1' } else { b'0' };
            assert!(Credential::parse(&String::from_utf8(other).unwrap()).is_none(), "position {position}");
        }
        assert!(Credential::parse("").is_none());
        assert!(Credential::parse(&text[..text.len() - 1]).is_none());
        assert!(Credential::parse(&text.to_uppercase()).is_none());
    }

    #[test]
    fn its_debug_form_hides_the_secret() {
        assert!(!format!("{:?}", sample()).contains("0909"));
    }
}
