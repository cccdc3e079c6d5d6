//! The behaviour of endpoints and of the database.

use crate::webhooks::{Attempt, ErrorClass, Outcome};

/// The timeout of an attempt.
pub const DEADLINE_MS: i64 = 15_000;

/// How an endpoint responds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Behave {
    /// With 200, at once.
    Well,
    /// With 500, at once.
    Fail,
    /// With 200 or 500.
    Waver,
    /// With 200, after seconds.
    Slowly,
    /// Never.
    Hang,
}

impl Behave {
    /// The result of the next attempt; `chance` is from 0 to 99.
    pub fn attempt(self, chance: i64) -> Attempt {
        let delivered = Outcome::Delivered { status: 200 };
        let failed = |class, status| Outcome::Failed { class, status, retry_after_ms: None };
        let broken = failed(ErrorClass::Status, Some(500));
        let (outcome, duration_ms) = match self {
            Behave::Well => (delivered, 10 + chance),
            Behave::Fail => (broken, 10 + chance),
            Behave::Waver if chance < 50 => (broken, 10 + chance),
            Behave::Waver => (delivered, 10 + chance),
            Behave::Slowly => (delivered, 2_500 + 50 * chance),
            Behave::Hang => (failed(ErrorClass::Timeout, None), DEADLINE_MS),
        };
        Attempt { outcome, duration_ms, excerpt: None }
    }
}

/// How the database responds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weather {
    /// Normally.
    Fair,
    /// After seconds.
    Slow,
    /// With errors.
    Away,
    /// With errors, although it has carried out the statement.
    Unsure,
    /// It can be read and not written.
    ReadOnly,
}

impl Weather {
    /// How long a statement takes, each way; `chance` is from 0 to 99.
    pub fn latency_ms(self, chance: i64) -> i64 {
        match self {
            Weather::Slow => 50 * chance,
            _ => chance / 10,
        }
    }
}
