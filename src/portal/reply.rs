//! What goes back: a page, or the way to another one.

use askama::Template;
use bytes::Bytes;
use dropshot::Body;
use http::header::{CONTENT_TYPE, LOCATION, SET_COOKIE};
use http::{HeaderName, HeaderValue, Response, StatusCode};

use super::{directions, headers, icons};
use crate::error::{Error, Result};

const HTML: &str = "text/html; charset=utf-8";

/// A finished response, but for the headers that all have.
pub(super) struct Reply {
    pub(super) status: u16,
    pub(super) headers: Vec<(HeaderName, HeaderValue)>,
    body: Bytes,
    /// The code of an error, for the log.
    pub(super) code: Option<&'static str>,
    /// What went wrong inside, for the log.
    pub(super) cause: Option<String>,
    /// Whether it is one of so many refusals that they are only counted.
    pub(super) muted: bool,
}

impl Reply {
    /// A page, with the symbols that it uses.
    pub(super) fn page(page: &impl Template) -> Result<Reply> {
        let page = page.render().map_err(Error::internal)?;
        Ok(Reply::bytes(HTML, directions::closed(icons::with_symbols(&page))))
    }

    /// These bytes.
    pub(super) fn bytes(media_type: &'static str, body: impl Into<Bytes>) -> Reply {
        let headers = vec![(CONTENT_TYPE, HeaderValue::from_static(media_type))];
        Reply { status: 200, headers, body: body.into(), code: None, cause: None, muted: false }
    }

    /// The way to a page of the portal, by GET.
    pub(super) fn to(path: &str) -> Reply {
        let location = HeaderValue::from_str(path).unwrap_or(HeaderValue::from_static("/"));
        let headers = vec![(LOCATION, location)];
        Reply { status: 303, headers, body: Bytes::new(), code: None, cause: None, muted: false }
    }

    /// The same with another status.
    pub(super) fn with_status(self, status: u16) -> Reply {
        Reply { status, ..self }
    }

    /// The same with a header.
    pub(super) fn with(mut self, name: HeaderName, value: HeaderValue) -> Reply {
        self.headers.push((name, value));
        self
    }

    /// The same, which sets a cookie: its name, value and attributes.
    pub(super) fn with_cookie(self, cookie: &str) -> Result<Reply> {
        let mut value = HeaderValue::from_str(cookie).map_err(Error::internal)?;
        value.set_sensitive(true);
        Ok(self.with(SET_COOKIE, value))
    }

    /// The response as dropshot sends it.
    pub(super) fn into_response(self) -> Response<Body> {
        let mut response = Response::new(Body::from(self.body));
        *response.status_mut() =
            StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        for (name, value) in self.headers {
            response.headers_mut().append(name, value);
        }
        headers::put(response.headers_mut());
        response
    }
}

/// A path of the portal's own, to go on to; `/` in place of anything else.
pub(super) fn own_path(next: &str) -> &str {
    let is_own = next.starts_with('/')
        && !next.starts_with("//")
        && next.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\');
    if is_own { next } else { "/" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_own_paths_are_gone_on_to() {
        assert_eq!(own_path("/keys?a=1"), "/keys?a=1");
        for other in ["", "keys", "//evil.example", "/\\evil.example", "https://evil.example", "/a b", "/\n"]
        {
            assert_eq!(own_path(other), "/", "{other}");
        }
    }
}
