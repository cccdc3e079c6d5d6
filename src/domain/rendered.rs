//! Values of a contract as JSON text.
//!
//! A load is rendered when it changes, and its text is kept: reads, events and receipts pass the same bytes on, and
//! nobody prints it again.

use std::marker::PhantomData;

use bytes::{BufMut, Bytes, BytesMut};
use serde::Serialize;

use super::wire;
use crate::error::{Error, Result};

/// The compact JSON text of a `T`. A clone shares it.
///
/// It is UTF-8.
pub struct Rendered<T>(Bytes, PhantomData<fn() -> T>);

impl<T> Rendered<T> {
    /// Text that [`Rendered::of`] made once.
    #[must_use]
    pub fn kept(text: String) -> Self {
        Self(text.into(), PhantomData)
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

    /// With members added at the end of the object. The text is an object that has members.
    ///
    /// # Errors
    /// When a value cannot be serialized.
    pub fn with_members(self, members: &[(&str, &dyn Member)]) -> Result<Self> {
        let mut members =
            members.iter().filter_map(|(name, value)| Some((name, value.text().transpose()?))).peekable();
        if members.peek().is_none() {
            return Ok(self);
        }
        let open = self.0.strip_suffix(b"}").ok_or_else(|| Error::internal("the text is no object"))?;
        let mut text = BytesMut::with_capacity(2 * self.0.len());
        text.put_slice(open);
        for (name, value) in members {
            text.put_slice(b",\"");
            text.put_slice(name.as_bytes());
            text.put_slice(b"\":");
            text.put_slice(&value?);
        }
        text.put_u8(b'}');
        Ok(Self(text.freeze(), PhantomData))
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

/// The value of a member that is added to a rendered object.
pub trait Member {
    /// Its JSON text; `None`: the member is left out.
    ///
    /// # Errors
    /// When it cannot be serialized.
    fn text(&self) -> Result<Option<Bytes>>;
}

impl<T: Serialize> Member for Option<T> {
    fn text(&self) -> Result<Option<Bytes>> {
        self.as_ref().map(|value| wire::to_bytes(value).map(Bytes::from).map_err(Error::internal)).transpose()
    }
}

/// Text that was rendered before.
pub struct Kept<'t>(pub &'t str);

impl Member for Kept<'_> {
    fn text(&self) -> Result<Option<Bytes>> {
        Ok(Some(Bytes::copy_from_slice(self.0.as_bytes())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    #[test]
    fn members_are_added_where_they_have_a_value() {
        let rendered = Rendered::<Value>::of(&json!({"a": 2450.0})).unwrap();
        let more = rendered
            .clone()
            .with_members(&[("b", &Some([1.5])), ("c", &None::<bool>), ("d", &Kept("[{}]"))])
            .unwrap();
        assert_eq!(more.bytes(), r#"{"a":2450,"b":[1.5],"d":[{}]}"#);
        assert_eq!(rendered.clone().with_members(&[("c", &None::<bool>)]).unwrap().bytes(), rendered.bytes());
        assert!(Rendered::<Value>::kept("[]".to_owned()).with_members(&[("a", &Some(1))]).is_err());
    }
}
