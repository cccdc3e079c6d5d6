//! Who asks for something.

use crate::domain::id::ApiKeyId;
use crate::error::Result;
use crate::store::audit::Entry;

/// Who asks for something: what the audit log keeps of them, what they may, and the time at which they ask.
pub trait Author: Send + Sync {
    /// Now, in Unix milliseconds.
    fn now(&self) -> i64;

    /// An entry for the audit log: of something that they do now, in this request.
    fn entry(&self, action: &'static str) -> Entry;

    /// Wants a right beyond that of the operation, for what only some requests of it do.
    ///
    /// # Errors
    /// Forbidden when they lack it.
    fn require(&self, right: &str) -> Result<()>;

    /// How a message calls the organization that the request is about: it is theirs, or another.
    fn organization(&self) -> &'static str;

    /// The API key that asks, if it is one.
    fn api_key(&self) -> Option<ApiKeyId> {
        None
    }
}

/// Somebody who says why: every entry for the audit log holds the reason.
pub struct Because<'a> {
    by: &'a dyn Author,
    reason: &'a str,
}

impl<'a> Because<'a> {
    /// `by`, for this reason.
    pub fn of(by: &'a dyn Author, reason: &'a str) -> Because<'a> {
        Because { by, reason }
    }
}

impl Author for Because<'_> {
    fn now(&self) -> i64 {
        self.by.now()
    }

    fn entry(&self, action: &'static str) -> Entry {
        self.by.entry(action).because(self.reason)
    }

    fn require(&self, right: &str) -> Result<()> {
        self.by.require(right)
    }

    fn organization(&self) -> &'static str {
        self.by.organization()
    }

    fn api_key(&self) -> Option<ApiKeyId> {
        self.by.api_key()
    }
}

/// The program itself, run by somebody with access to the database, who may everything.
#[derive(Debug, Clone, Copy)]
pub struct System {
    /// Now, in Unix milliseconds.
    pub now: i64,
}

impl Author for System {
    fn now(&self) -> i64 {
        self.now
    }

    fn entry(&self, action: &'static str) -> Entry {
        Entry::by_system(action, self.now)
    }

    fn require(&self, _right: &str) -> Result<()> {
        Ok(())
    }

    fn organization(&self) -> &'static str {
        "The organization"
    }
}
