//! Words of a newer server that this version does not know.

use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};

/// A word that the contract of this version does not have, in a response of a newer server.
///
/// Generated enums are `Copy`, so this is a reference. Each word is stored once and lives as long as the program.
/// There are few, and only programs that read responses create them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Unknown(&'static str);

impl Unknown {
    /// The word.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        self.0
    }
}

impl serde::Serialize for Unknown {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0)
    }
}

impl<'de> serde::Deserialize<'de> for Unknown {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        /// The bound on stored words: more than all contracts have together. The length is bounded, too. A text
        /// beyond these bounds is not a word of a contract.
        const WORDS: usize = 1_000;
        const LONGEST: usize = 100;
        static KEPT: Mutex<BTreeSet<&'static str>> = Mutex::new(BTreeSet::new());

        let word = String::deserialize(deserializer)?;
        let mut kept = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = kept.get(word.as_str()) {
            return Ok(Unknown(known));
        }
        if kept.len() >= WORDS || word.len() > LONGEST {
            return Err(serde::de::Error::custom("is not a word of the contract"));
        }
        let word: &'static str = word.leak();
        kept.insert(word);
        Ok(Unknown(word))
    }
}
