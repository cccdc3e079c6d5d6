//! What a newer server may say.

use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};

/// A word that the contract of this version does not have, in a response of a newer server.
///
/// Generated enums are copied freely, so it is a reference. Each word is kept once, for as long as the program runs;
/// there are few, and only programs that read responses ever make one.
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
        /// More words than all contracts have, and no longer ones: what goes beyond is no word of a contract.
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
