//! What a form sends: names and values, in the body of a POST or in the query of a GET.

use std::time::Duration;

use dropshot::Body;
use http::HeaderMap;
use http::header::CONTENT_TYPE;

use crate::error::{Error, Result};
use crate::http::read_bytes;

/// The largest form, in bytes.
const MOST_BYTES: usize = 64 * 1024;
/// Fields of one form: that of a replay has two for each delivery.
const MOST_FIELDS: usize = 250;

/// The fields of a form, in the order in which they were sent.
#[derive(Debug, Default)]
pub(super) struct Form(Vec<(String, String)>);

impl Form {
    /// Reads the body of a POST.
    pub(super) async fn read(headers: &HeaderMap, body: Body, timeout: Duration) -> Result<Form> {
        let media_type = headers.get(CONTENT_TYPE).map(|value| value.as_bytes()).unwrap_or_default();
        let bytes = read_bytes(headers, body, MOST_BYTES, timeout).await?;
        // A form without fields may be sent without a body.
        let is_form = media_type.starts_with(b"application/x-www-form-urlencoded");
        if !is_form && !bytes.is_empty() {
            let message = "Send the form as application/x-www-form-urlencoded.";
            return Err(Error::UnsupportedMediaType(message.to_owned()));
        }
        Form::parse(&bytes)
    }

    /// Reads the query of an address.
    pub(super) fn of_query(query: &str) -> Result<Form> {
        Form::parse(query.as_bytes())
    }

    fn parse(bytes: &[u8]) -> Result<Form> {
        let pairs = url::form_urlencoded::parse(bytes).take(MOST_FIELDS + 1);
        let fields: Vec<_> = pairs.map(|(name, value)| (name.into_owned(), value.into_owned())).collect();
        if fields.len() > MOST_FIELDS {
            return Err(Error::bad_request("The form has too many fields."));
        }
        Ok(Form(fields))
    }

    /// The value of a field, without white space at its ends; empty when it was not sent.
    ///
    /// # Errors
    /// When it was sent more than once.
    pub(super) fn one(&self, name: &str) -> Result<&str> {
        let mut values = self.all(name);
        match (values.next(), values.next()) {
            (value, None) => Ok(value.unwrap_or_default()),
            _ => Err(Error::invalid(name, "must not be repeated")),
        }
    }

    /// The same with the white space at its ends, which a password may have.
    ///
    /// # Errors
    /// As above.
    pub(super) fn exact(&self, name: &str) -> Result<&str> {
        self.one(name)?;
        Ok(self.0.iter().find(|(sent, _)| sent == name).map_or("", |(_, value)| value))
    }

    /// The values of a field that is a list.
    pub(super) fn all(&self, name: &str) -> impl Iterator<Item = &str> {
        self.0.iter().filter(move |(sent, _)| sent == name).map(|(_, value)| value.trim())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_read_and_not_repeated() {
        let form = Form::parse(b"name=+a%20b+&scope=loads%3Aread&scope=loads%3Awrite&empty=").unwrap();
        assert_eq!(
            (form.one("name").unwrap(), form.one("empty").unwrap(), form.one("no").unwrap()),
            ("a b", "", "")
        );
        assert_eq!(form.all("scope").collect::<Vec<_>>(), ["loads:read", "loads:write"]);
        assert!(form.one("scope").is_err());
        assert!(Form::parse("a=1&".repeat(MOST_FIELDS + 1).as_bytes()).is_err());
    }
}
