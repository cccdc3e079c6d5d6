//! Things that are published as they are: bytes with a media type and an ETag. The site serves the documents and
//! the contract this way, the API host the contract. [`guides`] reads the documents' pages.

pub mod guides;

use std::io::Write;
use std::sync::{Arc, OnceLock};

use bytes::Bytes;
use dropshot::Body;
use http::{HeaderMap, HeaderValue, Response, StatusCode, header};
use sha2::{Digest, Sha256};

/// The contract, as it is maintained and as JSON.
pub const OPENAPI_YAML: &str = include_str!("../../openapi.yaml");
/// The same, generated.
pub const OPENAPI_JSON: &str = include_str!("../../generated/partner/openapi.json");

/// The contract's version.
#[must_use]
pub fn contract_version() -> &'static str {
    version_of(OPENAPI_JSON)
}

/// A contract's version. Every start wants it, so the document, which begins with it, is not parsed as a whole.
#[must_use]
pub fn version_of(json: &'static str) -> &'static str {
    let version = json.split_once("\"version\": \"").and_then(|(_, rest)| rest.split_once('"'));
    version.map_or("-", |(version, _)| version)
}

/// How long a caller may use what it has without asking. A new release shows at once, and mostly costs a 304.
const ASK_AGAIN: &str = "no-cache";
/// For what has a hash of its bytes in its name.
const FOR_GOOD: &str = "public, max-age=31536000, immutable";

/// Something to publish.
#[derive(Debug, Clone)]
pub struct Document {
    bytes: Bytes,
    media_type: &'static str,
    etag: HeaderValue,
    cache: &'static str,
    /// The compressed bytes, made for the first caller who takes them; `None`: always sent as they are.
    gzip: Option<Arc<OnceLock<Bytes>>>,
}

impl Document {
    /// A document of this media type. Its ETag follows from its bytes.
    #[must_use]
    pub fn new(media_type: &'static str, bytes: impl Into<Bytes>) -> Self {
        let bytes = bytes.into();
        let digest = hex::encode(&Sha256::digest(&bytes)[..16]);
        let etag = HeaderValue::from_str(&format!("\"{digest}\"")).expect("hexadecimal digits in quotes");
        Self { bytes, media_type, etag, cache: ASK_AGAIN, gzip: None }
    }

    /// The same, compressed for callers that accept it.
    #[must_use]
    pub fn compressible(self) -> Self {
        Self { gzip: Some(Arc::default()), ..self }
    }

    /// The same, kept by browsers for a year: its path changes with its bytes.
    #[must_use]
    pub fn kept_for_good(self) -> Self {
        Self { cache: FOR_GOOD, ..self }
    }

    /// The beginning of the hash of its bytes, for its name.
    #[must_use]
    pub fn hash(&self) -> &str {
        self.etag.to_str().unwrap_or_default().get(1..17).unwrap_or_default()
    }

    /// The response to a request with these headers: 304 when the caller has it already.
    #[must_use]
    pub fn answer(&self, request: &HeaderMap) -> Response<Body> {
        let gzip = self.gzip.as_ref().filter(|_| accepts_gzip(request));
        let known = request.get_all(header::IF_NONE_MATCH).iter().any(|given| self.is_named_by(given));
        let bytes = match gzip {
            _ if known => Bytes::new(),
            Some(gzip) => gzip.get_or_init(|| compressed(&self.bytes)).clone(),
            None => self.bytes.clone(),
        };
        let mut response = Response::new(Body::from(bytes));
        let headers = response.headers_mut();
        headers.insert(header::ETAG, if gzip.is_some() { self.gzip_etag() } else { self.etag.clone() });
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(self.cache));
        headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
        if self.gzip.is_some() {
            headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
        }
        if known {
            *response.status_mut() = StatusCode::NOT_MODIFIED;
            return response;
        }
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(self.media_type));
        if gzip.is_some() {
            headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
        }
        response
    }

    /// Other bytes have another ETag.
    fn gzip_etag(&self) -> HeaderValue {
        let etag = self.etag.to_str().unwrap_or_default().trim_end_matches('"');
        HeaderValue::from_str(&format!("{etag}-gzip\"")).expect("hexadecimal digits and a word in quotes")
    }

    fn is_named_by(&self, given: &HeaderValue) -> bool {
        let (Ok(given), Ok(etag)) = (given.to_str(), self.etag.to_str()) else { return false };
        let same = |one: &str| one == etag || one.replacen("-gzip\"", "\"", 1) == etag;
        given.split(',').map(str::trim).any(|one| one == "*" || same(one.trim_start_matches("W/")))
    }
}

/// Whether a caller takes gzip; `q=0` refuses it.
fn accepts_gzip(request: &HeaderMap) -> bool {
    let values = request.get_all(header::ACCEPT_ENCODING).iter().filter_map(|value| value.to_str().ok());
    values.flat_map(|value| value.split(',')).any(|one| {
        let (coding, quality) = one.split_once(';').unwrap_or((one, ""));
        let refused = quality.trim().strip_prefix("q=").and_then(|q| q.parse::<f32>().ok()) == Some(0.0);
        coding.trim().eq_ignore_ascii_case("gzip") && !refused
    })
}

fn compressed(bytes: &[u8]) -> Bytes {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(bytes).and_then(|()| encoder.finish()).expect("writing to memory does not fail").into()
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

    #[test]
    fn callers_that_accept_gzip_get_it() {
        let text = "hello ".repeat(100);
        let document = Document::new("text/plain", text.clone()).compressible();
        let asked = |accepted: &str| {
            let mut headers = HeaderMap::new();
            headers.insert(header::ACCEPT_ENCODING, accepted.parse().unwrap());
            document.answer(&headers)
        };
        for (accepted, compressed) in [
            ("gzip", true),
            ("br, GZIP;q=0.5", true),
            ("gzip;q=0", false),
            ("br", false),
            ("identity", false),
        ] {
            let answer = asked(accepted);
            assert_eq!(answer.headers().contains_key(header::CONTENT_ENCODING), compressed, "{accepted}");
            assert_eq!(answer.headers()[header::VARY], "accept-encoding");
        }
        let etag = asked("gzip").headers()[header::ETAG].clone();
        assert_ne!(etag, asked("br").headers()[header::ETAG]);
        let mut headers = HeaderMap::new();
        headers.insert(header::IF_NONE_MATCH, etag);
        assert_eq!(document.answer(&headers).status(), 304);
        let mut unpacked = String::new();
        let mut decoder =
            flate2::read::GzDecoder::new(document.gzip.as_ref().unwrap().get().unwrap().as_ref());
        std::io::Read::read_to_string(&mut decoder, &mut unpacked).unwrap();
        assert_eq!(unpacked, text);
    }
}
