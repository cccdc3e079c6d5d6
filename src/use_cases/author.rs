//! The author of a request.

use crate::domain::id::ApiKeyId;
use crate::error::Result;
use crate::store::audit::Entry;

/// The author of a request: their entry in the audit log, their rights, and the time of the request.
pub trait Author: Send + Sync {
    /// Now, in Unix milliseconds.
    fn now(&self) -> i64;

    /// An entry for the audit log: an action by this author, now, in this request.
    fn entry(&self, action: &'static str) -> Entry;

    /// Requires a right beyond the operation's own, for what only some of its requests do.
    ///
    /// # Errors
    /// Forbidden when they lack it.
    fn require(&self, right: &str) -> Result<()>;

    /// How a message refers to the request's organization: the author's own, or another.
    fn organization(&self) -> &'static str;

    /// The API key, if the author is one.
    fn api_key(&self) -> Option<ApiKeyId> {
        None
    }
}

/// An author with a reason: every entry for the audit log contains it.
pub struct Because<'a> {
    by: &'a dyn Author,
    reason: &'a str,
}

impl<'a> Because<'a> {
    /// `by`, for this reason.
    pub fn of(by: &'a dyn Author, reason: &'a str) -> Because<'a> {
        Because { by, reason }
    }

    /// Why.
    pub fn reason(&self) -> &'a str {
        self.reason
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

/// The program itself, run by a person with access to the database. It has every right.
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
