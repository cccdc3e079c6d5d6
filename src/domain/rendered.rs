//! Values of a contract as JSON text.
//!
//! A load is rendered when it changes, and its text is kept: reads, events and receipts pass the same bytes on, and
//! nobody prints it again.

use std::marker::PhantomData;

use bytes::Bytes;
use serde::Serialize;

use super::wire;
use crate::error::{Error, Result};

/// The compact JSON text of a `T`. A clone shares it.
///
/// It is UTF-8.
pub struct Rendered<T>(Bytes, PhantomData<fn() -> T>);

impl<T> Rendered<T> {
    /// Text that [`Rendered::of`] made once. It takes no more memory than its length.
    #[must_use]
    pub fn kept(text: String) -> Self {
        Self(text.into_bytes().into_boxed_slice().into(), PhantomData)
    }

    /// The text, as it goes to callers.
    #[must_use]
    pub fn bytes(&self) -> &Bytes {
        &self.0
    }

    /// The text, to be kept.
    #[must_use]
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.0).into_owned()
    }

    /// With members added at the end of the object: each has a name and its JSON text, and is left out without one. The
    /// text is an object that has members. Nor does the result take more memory than its length.
    ///
    /// # Errors
    /// When the text is no object.
    pub fn with_members(self, members: &[(&str, Option<&[u8]>)]) -> Result<Self> {
        /// `,"":` around a name.
        const PUNCTUATION: usize = 4;
        let members = members.iter().filter_map(|(name, text)| Some((*name, (*text)?)));
        let added: usize = members.clone().map(|(name, text)| PUNCTUATION + name.len() + text.len()).sum();
        if added == 0 {
            return Ok(self);
        }
        let open = self.0.strip_suffix(b"}").ok_or_else(|| Error::internal("the text is no object"))?;
        let mut whole = Vec::with_capacity(self.0.len() + added);
        whole.extend_from_slice(open);
        for (name, text) in members {
            for part in [&b",\""[..], name.as_bytes(), b"\":", text] {
                whole.extend_from_slice(part);
            }
        }
        whole.push(b'}');
        Ok(Self(whole.into(), PhantomData))
    }
}

impl<T: Serialize> Rendered<T> {
    /// Renders a value.
    ///
    /// # Errors
    /// When it cannot be serialized.
    pub fn of(value: &T) -> Result<Self> {
        Ok(Self(wire::to_bytes(value).map_err(Error::internal)?.into(), PhantomData))
    }
}

impl<T> Clone for Rendered<T> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), PhantomData)
    }
}

impl<T> std::fmt::Debug for Rendered<T> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(&String::from_utf8_lossy(&self.0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn with(text: &str, members: &[(&str, Option<&[u8]>)]) -> Result<Rendered<Value>> {
        Rendered::kept(text.to_owned()).with_members(members)
    }

    #[test]
    fn members_are_added_where_they_have_a_value() {
        let rendered = Rendered::<Value>::of(&json!({"a": 2450.0})).unwrap().text();
        let more = with(&rendered, &[("b", Some(b"[1.5]")), ("c", None), ("d", Some(b"[{}]"))]).unwrap();
        assert_eq!(more.bytes(), r#"{"a":2450,"b":[1.5],"d":[{}]}"#);
        assert_eq!(with(&rendered, &[("c", None)]).unwrap().text(), rendered);
        assert!(with("[]", &[("a", Some(b"1"))]).is_err());
    }
}
