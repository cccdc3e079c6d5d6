//! A document in a row, as text that the database neither parses nor prints.

use sea_orm::DeriveValueType;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::domain::wire;
use crate::domain::words::readable_items;
use crate::error::{Error, Result};

/// A JSON document. Two are equal when their values are, whatever their text: an earlier version may have written it.
#[derive(Debug, Clone, DeriveValueType)]
pub struct JsonText(String);

impl JsonText {
    /// The text of a document.
    ///
    /// # Errors
    /// When it cannot be serialized.
    pub fn of(document: &impl Serialize) -> Result<Self> {
        let bytes = wire::to_bytes(document).map_err(Error::internal)?;
        String::from_utf8(bytes).map(Self).map_err(Error::internal)
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The document.
    ///
    /// # Errors
    /// When it has another form.
    pub fn read<T: DeserializeOwned>(&self) -> Result<T> {
        serde_json::from_str(&self.0)
            .map_err(|error| Error::internal(format!("a stored document does not read: {error}")))
    }

    /// The items of a list that this version can read. A newer one may have written the others.
    #[must_use]
    pub fn readable_items<T: DeserializeOwned>(&self) -> Vec<T> {
        self.read().unwrap_or_else(|_| readable_items(&self.read().unwrap_or_default()))
    }
}

impl PartialEq for JsonText {
    fn eq(&self, other: &Self) -> bool {
        let value = |text: &Self| serde_json::from_str::<serde_json::Value>(&text.0).ok();
        self.0 == other.0 || value(self).is_some_and(|ours| value(other).is_some_and(|theirs| ours == theirs))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn equality_is_that_of_the_values() {
        let [first, same, other] = ["{\"a\":1,\"b\":[]}", "{\"b\": [], \"a\": 1}", "{\"a\":2,\"b\":[]}"]
            .map(|text| JsonText(text.to_owned()));
        assert_eq!(first, same);
        assert_ne!(first, other);
        assert_ne!(first, JsonText("{".to_owned()));
    }

    #[test]
    fn items_of_a_newer_version_hide_no_others() {
        let list = JsonText::of(&json!([1, "two", 3])).unwrap();
        assert_eq!(list.readable_items::<i32>(), [1, 3]);
        assert_eq!(JsonText::of(&json!({})).unwrap().readable_items::<i32>(), [] as [i32; 0]);
    }
}
