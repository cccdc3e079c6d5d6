//! Problems of a contract: where, what, and how to fix them.
//!
//! Every module that checks a contract reports with these types, so that one run of the generator
//! shows all problems.

use std::fmt;

/// A place in a contract, written as a JSON Pointer fragment (`#/paths/~1v1~1loads/get`), the
/// notation of contract linters.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct At(String);

impl At {
    /// The whole document.
    pub fn root() -> Self {
        Self("#".to_owned())
    }

    /// The field or element `segment` of this place.
    pub fn child(&self, segment: impl fmt::Display) -> Self {
        let segment = segment.to_string().replace('~', "~0").replace('/', "~1");
        Self(format!("{}/{segment}", self.0))
    }

    /// The place that a `$ref` names. Nothing is escaped: it is a pointer already.
    pub fn of_reference(reference: &str) -> Self {
        Self(reference.to_owned())
    }
}

impl fmt::Display for At {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// One reason why a contract cannot be served faithfully.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The contract's file name.
    pub file: String,
    /// Where in the contract.
    pub at: At,
    /// What is there, and why it is wrong.
    pub what: String,
    /// What to write instead.
    pub remedy: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, at, what, remedy } = self;
        write!(f, "{file}: {at}\n  {what}.\n  Remedy: {remedy}.")
    }
}

/// All problems of one contract, in the order of the document; never empty.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub struct Problems(pub Vec<Problem>);

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, problem) in self.0.iter().enumerate() {
            if index > 0 {
                f.write_str("\n\n")?;
            }
            write!(f, "{problem}")?;
        }
        Ok(())
    }
}

impl From<Problem> for Problems {
    fn from(problem: Problem) -> Self {
        Self(vec![problem])
    }
}
