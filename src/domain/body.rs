//! A request body, as a type and as it was sent.

use std::ops::Deref;
use std::sync::Arc;

use serde_json::Value;

/// A body as its type, together with the fields that were sent: the type does not distinguish `null` from a missing
/// field, but partners do.
#[derive(Debug, Clone)]
pub struct Body<T> {
    /// The body.
    pub value: T,
    sent: Arc<Value>,
}

impl<T> Body<T> {
    /// Whether a field of the body was sent, `null` or not.
    pub fn has(&self, member: &str) -> bool {
        self.sent.get(member).is_some()
    }

    /// The value that was sent at a JSON Pointer.
    pub fn sent_at(&self, pointer: &str) -> Option<&Value> {
        self.sent.pointer(pointer)
    }

    /// The body alone.
    pub fn into_inner(self) -> T {
        self.value
    }

    /// A body that was read as `value` from what was `sent`.
    pub fn of(value: T, sent: impl Into<Arc<Value>>) -> Body<T> {
        Body { value, sent: sent.into() }
    }
}

impl<T> Deref for Body<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}
