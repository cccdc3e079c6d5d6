//! Why a request was refused at the gate. Callers get less detail: a caller who guesses keys must not learn
//! which part of a guess was right.

use crate::contract::word::words;

words! {
    /// The check that a request did not pass.
    RefusalCause {
        /// It has no credential.
        Missing = "MISSING",
        /// It has more than one credential, or one that is truncated or mistyped.
        Malformed = "MALFORMED",
        /// No key has this id.
        Unknown = "UNKNOWN",
        /// The secret does not match.
        WrongSecret = "WRONG_SECRET",
        /// The key was revoked.
        Revoked = "REVOKED",
        /// The key has expired.
        Expired = "EXPIRED",
        /// An admin of the organization blocked the key.
        Blocked = "BLOCKED",
        /// The key's mode differs from the one in its text, or this version does not know it.
        WrongMode = "WRONG_MODE",
        /// The organization's access state does not admit the key.
        State = "STATE",
        /// The key lacks the scope.
        Scope = "SCOPE",
        /// The client used up its requests of this minute.
        Limit = "LIMIT",
    }
}

impl RefusalCause {
    /// Whether the key itself is refused, whatever it is used for. Who sends it has its secret, and does not use it.
    #[must_use]
    pub const fn is_of_an_ended_key(self) -> bool {
        matches!(self, Self::Revoked | Self::Expired | Self::Blocked | Self::WrongMode)
    }
}
