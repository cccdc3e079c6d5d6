//! What a span can hold.

use uuid::Uuid;

/// A value of an attribute. It has no room for what callers send.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Value {
    /// A word of this program.
    Word(&'static str),
    /// A number.
    Number(i64),
    /// Yes or no.
    Flag(bool),
    /// The id of a request, as it is in the response and in the log.
    Request(Uuid),
    /// The id of a delivery, as its receiver gets it.
    Delivery(Uuid),
}

impl From<&'static str> for Value {
    fn from(word: &'static str) -> Self {
        Value::Word(word)
    }
}

impl From<bool> for Value {
    fn from(flag: bool) -> Self {
        Value::Flag(flag)
    }
}

impl From<u16> for Value {
    fn from(number: u16) -> Self {
        Value::Number(number.into())
    }
}

impl From<i32> for Value {
    fn from(number: i32) -> Self {
        Value::Number(number.into())
    }
}

/// Which side of a call a span is on.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Kind {
    /// Work inside this program.
    #[default]
    Internal,
    /// A request to this program.
    Server,
    /// A call to another program.
    Client,
}

impl Kind {
    /// Its number in the protocol.
    pub(super) fn number(self) -> i32 {
        match self {
            Kind::Internal => 1,
            Kind::Server => 2,
            Kind::Client => 3,
        }
    }
}
