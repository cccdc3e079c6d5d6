//! The response: a status, headers and bytes, chosen at run time and documented by type.

use super::unread::Share;
use super::{Page, Rendered};
use crate::{Error, Result};
use bytes::Bytes;
use dropshot::{ApiEndpointResponse, HttpError, HttpResponse, HttpResponseOk};
use http::{HeaderName, HeaderValue, Response, StatusCode, header};
use schemars::JsonSchema;
use serde::Serialize;
use std::marker::PhantomData;

/// The header that marks a replayed response.
pub const REPLAYED: HeaderName = HeaderName::from_static("idempotency-replayed");

/// `req_` and the id that dropshot sends as x-request-id, so that either identifies the other.
pub fn request_id(dropshot_id: &str) -> String {
    format!("req_{dropshot_id}")
}

/// A finished response. It is cheap to clone, and its status and body are enough to replay it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApiResponse {
    /// The status code.
    pub status: u16,
    /// Headers beyond those of every response (Content-Type, Cache-Control, x-request-id).
    pub headers: Vec<(HeaderName, HeaderValue)>,
    /// The body; JSON unless it is empty.
    pub body: Bytes,
}

impl ApiResponse {
    /// A JSON response.
    pub fn json<T: Serialize>(status: u16, body: &T) -> Result<ApiResponse> {
        let bytes = crate::domain::wire::to_bytes(body)
            .map_err(|error| Error::internal(format_args!("cannot write the response: {error}")))?;
        Ok(ApiResponse { status, headers: Vec::new(), body: bytes.into() })
    }

    /// The JSON response `{"data":…,"requestId":…}` around a rendered value.
    pub fn rendered<T>(status: u16, data: &Rendered<T>, request_id: &str) -> Result<ApiResponse> {
        let parts = [b"{\"data\":", &data.bytes()[..], b",\"requestId\":\"", request_id.as_bytes(), b"\"}"];
        Ok(ApiResponse { status, headers: Vec::new(), body: parts.concat().into() })
    }

    /// The JSON response `{"data":[…],"nextCursor":…,"requestId":…}` around rendered rows.
    pub fn rendered_page<T>(status: u16, page: &Page<Rendered<T>>, request_id: &str) -> Result<ApiResponse> {
        let bytes: usize = page.data.iter().map(|row| row.bytes().len() + 1).sum();
        let mut body = Vec::with_capacity(bytes + 256);
        body.extend_from_slice(b"{\"data\":[");
        for (index, row) in page.data.iter().enumerate() {
            body.extend_from_slice(if index == 0 { b"" } else { b"," });
            body.extend_from_slice(row.bytes());
        }
        body.extend_from_slice(b"],\"nextCursor\":");
        serde_json::to_writer(&mut body, &page.next_cursor).map_err(Error::internal)?;
        body.extend_from_slice(b",\"requestId\":\"");
        body.extend_from_slice(request_id.as_bytes());
        body.extend_from_slice(b"\"}");
        Ok(ApiResponse { status, headers: Vec::new(), body: body.into() })
    }

    /// A stored response, sent again and marked as such.
    pub fn replayed(status: u16, body: Bytes) -> ApiResponse {
        ApiResponse { status, headers: vec![(REPLAYED, HeaderValue::from_static("true"))], body }
    }

    /// Adds a header.
    pub fn with_header(mut self, name: HeaderName, value: HeaderValue) -> ApiResponse {
        self.headers.push((name, value));
        self
    }

    /// Whether this is a stored response, sent again.
    pub fn is_replay(&self) -> bool {
        self.headers.iter().any(|(name, _)| *name == REPLAYED)
    }

    /// The response as dropshot sends it. No response may be cached: all of them depend on the key.
    pub fn into_response(self) -> Response<dropshot::Body> {
        self.response_with(Into::into)
    }

    /// Like [`ApiResponse::into_response`], for a response that may be large, with its share of the unread bytes.
    pub(super) fn waiting(self, share: Share) -> Response<dropshot::Body> {
        self.response_with(|body| share.body(body))
    }

    fn response_with(self, body: impl FnOnce(Bytes) -> dropshot::Body) -> Response<dropshot::Body> {
        let empty = self.body.is_empty();
        let body = if empty { dropshot::Body::empty() } else { body(self.body) };
        let mut response = Response::new(body);
        *response.status_mut() =
            StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let headers = response.headers_mut();
        headers.reserve(4 + self.headers.len());
        if !empty {
            headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
        }
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        for (name, value) in self.headers {
            headers.insert(name, value);
        }
        response
    }
}

/// An [`ApiResponse`] to send, documented as status `STATUS` with a body `T`.
pub struct Reply<T, const STATUS: u16>(Response<dropshot::Body>, PhantomData<fn() -> T>);

impl<T, const STATUS: u16> From<Response<dropshot::Body>> for Reply<T, STATUS> {
    fn from(response: Response<dropshot::Body>) -> Self {
        Reply(response, PhantomData)
    }
}

impl<T, const STATUS: u16> HttpResponse for Reply<T, STATUS>
where
    T: JsonSchema + Serialize + Send + Sync + 'static,
{
    fn to_result(self) -> Result<Response<dropshot::Body>, HttpError> {
        Ok(self.0)
    }

    fn response_metadata() -> ApiEndpointResponse {
        ApiEndpointResponse {
            success: StatusCode::from_u16(STATUS).ok(),
            ..HttpResponseOk::<T>::response_metadata()
        }
    }

    fn status_code(&self) -> StatusCode {
        self.0.status()
    }
}
