//! The ways in which a request to the Partner API can be wrong.

use trailflow::http::{Idempotency, Policy};

/// A way to be wrong. The order of the variants is the order of answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Wrong {
    NoKey,
    MalformedKey,
    UnknownKey,
    RevokedKey,
    /// A key of an organization that was never let in.
    NotEnabled,
    /// A key of an organization that was shut out.
    Disabled,
    /// A live key where only test keys work.
    LiveTooEarly,
    MissingScope,
    Exhausted,
    NoIdempotencyKey,
    MediaType,
    TooLarge,
    MalformedJson,
    /// JSON that breaks the contract, or a query that does.
    Violation,
    /// The idempotency key was used for something else.
    KeyTaken,
    /// No such load or subscription.
    NoSuchThing,
}

/// The worst of requests: each fault goes with all the others.
pub const WORST: [Wrong; 9] = [
    Wrong::RevokedKey,
    Wrong::Disabled,
    Wrong::MissingScope,
    Wrong::Exhausted,
    Wrong::NoIdempotencyKey,
    Wrong::MediaType,
    Wrong::TooLarge,
    Wrong::Violation,
    Wrong::NoSuchThing,
];

const ALL: [Wrong; 16] = [
    Wrong::NoKey,
    Wrong::MalformedKey,
    Wrong::UnknownKey,
    Wrong::RevokedKey,
    Wrong::NotEnabled,
    Wrong::Disabled,
    Wrong::LiveTooEarly,
    Wrong::MissingScope,
    Wrong::Exhausted,
    Wrong::NoIdempotencyKey,
    Wrong::MediaType,
    Wrong::TooLarge,
    Wrong::MalformedJson,
    Wrong::Violation,
    Wrong::KeyTaken,
    Wrong::NoSuchThing,
];

/// What of a request is wrong. One thing can be wrong in one way only.
#[derive(PartialEq)]
enum Part {
    Credential,
    Organization,
    Scope,
    Limit,
    IdempotencyKey,
    MediaType,
    Content,
    Target,
}

impl Wrong {
    /// The ways that this operation knows, in order.
    pub fn of(policy: &'static Policy) -> impl Iterator<Item = Wrong> {
        ALL.into_iter().filter(move |wrong| wrong.concerns(policy))
    }

    pub fn concerns(self, policy: &Policy) -> bool {
        match self {
            Wrong::NoIdempotencyKey | Wrong::KeyTaken => policy.idempotency == Idempotency::Required,
            Wrong::MediaType | Wrong::TooLarge | Wrong::MalformedJson => policy.max_body_bytes > 0,
            Wrong::NoSuchThing => policy.documents(404, Some("not_found")),
            _ => true,
        }
    }

    /// Status and code that it is told by.
    pub fn verdict(self) -> (u16, &'static str) {
        match self {
            Wrong::NoKey | Wrong::MalformedKey | Wrong::UnknownKey | Wrong::RevokedKey => {
                (401, "unauthorized")
            }
            Wrong::NotEnabled => (403, "partner_access_not_enabled"),
            Wrong::Disabled => (403, "partner_access_disabled"),
            Wrong::LiveTooEarly => (403, "live_access_not_enabled"),
            Wrong::MissingScope => (403, "forbidden"),
            Wrong::Exhausted => (429, "rate_limited"),
            Wrong::NoIdempotencyKey => (400, "missing_idempotency_key"),
            Wrong::MediaType => (415, "unsupported_media_type"),
            Wrong::TooLarge => (413, "payload_too_large"),
            Wrong::MalformedJson | Wrong::Violation => (400, "bad_request"),
            Wrong::KeyTaken => (409, "idempotency_conflict"),
            Wrong::NoSuchThing => (404, "not_found"),
        }
    }

    /// Whether one request can have both.
    pub fn goes_with(self, other: Wrong) -> bool {
        // A key that is nobody's has no organization, scopes or limit.
        let nobodys = |wrong| matches!(wrong, Wrong::NoKey | Wrong::MalformedKey | Wrong::UnknownKey);
        let by_key = |wrong: Wrong| matches!(wrong.part(), Part::Organization | Part::Scope | Part::Limit);
        self.part() != other.part() && !(nobodys(self) && by_key(other)) && !(nobodys(other) && by_key(self))
    }

    /// Whether it is in what is sent rather than in who sends it.
    pub fn is_in_content(self) -> bool {
        matches!(self.part(), Part::MediaType | Part::Content)
    }

    /// Whether the key, and with it the idempotency key, are read at all.
    pub fn leaves_key(self) -> bool {
        !matches!(self, Wrong::NoKey | Wrong::MalformedKey | Wrong::UnknownKey | Wrong::RevokedKey)
    }

    fn part(self) -> Part {
        match self {
            Wrong::NoKey | Wrong::MalformedKey | Wrong::UnknownKey | Wrong::RevokedKey => Part::Credential,
            Wrong::NotEnabled | Wrong::Disabled | Wrong::LiveTooEarly => Part::Organization,
            Wrong::MissingScope => Part::Scope,
            Wrong::Exhausted => Part::Limit,
            Wrong::NoIdempotencyKey | Wrong::KeyTaken => Part::IdempotencyKey,
            Wrong::MediaType => Part::MediaType,
            Wrong::TooLarge | Wrong::MalformedJson | Wrong::Violation => Part::Content,
            Wrong::NoSuchThing => Part::Target,
        }
    }
}
