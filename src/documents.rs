//! Things that are published as they are: bytes with a media type and an ETag. The site serves the documents and
//! the contract this way, the API host the contract.

use bytes::Bytes;
use dropshot::Body;
use http::{HeaderMap, HeaderValue, Response, StatusCode, header};
use sha2::{Digest, Sha256};

/// The contract, as it is maintained and as JSON.
pub const OPENAPI_YAML: &str = include_str!("../openapi.yaml");
/// The same, generated.
pub const OPENAPI_JSON: &str = include_str!("../generated/partner/openapi.json");

/// The contract's version.
///
/// # Panics
/// Never: a contract without one does not build.
#[must_use]
pub fn contract_version() -> String {
    let contract: serde_json::Value = serde_json::from_str(OPENAPI_JSON).expect("the contract is JSON");
    contract["info"]["version"].as_str().expect("the contract has a version").to_owned()
}

/// Something to publish.
#[derive(Debug, Clone)]
pub struct Document {
    bytes: Bytes,
    media_type: &'static str,
    etag: HeaderValue,
    gzipped: bool,
}

impl Document {
    /// A document of this media type. Its ETag follows from its bytes.
    #[must_use]
    pub fn new(media_type: &'static str, bytes: impl Into<Bytes>) -> Self {
        let bytes = bytes.into();
        let digest = hex::encode(&Sha256::digest(&bytes)[..16]);
        let etag = HeaderValue::from_str(&format!("\"{digest}\"")).expect("hexadecimal digits in quotes");
        Self { bytes, media_type, etag, gzipped: false }
    }

    /// The same, whose bytes are compressed already.
    #[must_use]
    pub fn gzipped(self) -> Self {
        Self { gzipped: true, ..self }
    }

    /// The same with another text, if it is one.
    #[must_use]
    pub fn edited(self, edit: impl FnOnce(&str) -> String) -> Self {
        match std::str::from_utf8(&self.bytes) {
            Ok(text) if !self.gzipped => Self::new(self.media_type, edit(text)),
            _ => self,
        }
    }

    /// The answer to a request with these headers: 304 when the caller has it already.
    #[must_use]
    pub fn answer(&self, request: &HeaderMap) -> Response<Body> {
        let known = request.get_all(header::IF_NONE_MATCH).iter().any(|given| self.is_named_by(given));
        let mut response = Response::new(if known { Body::empty() } else { Body::from(self.bytes.clone()) });
        let headers = response.headers_mut();
        headers.insert(header::ETAG, self.etag.clone());
        // May be kept, and must be asked for again: a new release shows at once, and mostly costs a 304.
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
        headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
        if known {
            *response.status_mut() = StatusCode::NOT_MODIFIED;
            return response;
        }
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(self.media_type));
        if self.gzipped {
            headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
        }
        response
    }

    fn is_named_by(&self, given: &HeaderValue) -> bool {
        let (Ok(given), Ok(etag)) = (given.to_str(), self.etag.to_str()) else { return false };
        given.split(',').map(str::trim).any(|one| one == "*" || one.trim_start_matches("W/") == etag)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_has_it_already_gets_nothing_again() {
        let document = Document::new("text/plain", "hello");
        let first = document.answer(&HeaderMap::new());
        assert_eq!(first.status(), 200);
        let etag = first.headers()[header::ETAG].to_str().unwrap().to_owned();
        for (given, status) in [
            (etag.clone(), 304),
            (format!("W/{etag}"), 304),
            (format!("\"x\", {etag}"), 304),
            ("\"x\"".into(), 200),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(header::IF_NONE_MATCH, given.parse().unwrap());
            assert_eq!(document.answer(&headers).status(), status, "{given}");
        }
        assert_ne!(
            Document::new("text/plain", "hallo").answer(&HeaderMap::new()).headers()[header::ETAG],
            *etag
        );
    }
}
