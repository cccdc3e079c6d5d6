//! Reading a body: its media type, its size, its arrival.

use super::policy::Policy;
use crate::{Error, Result};
use bytes::Bytes;
use http::{HeaderMap, header};
use http_body_util::{BodyExt, LengthLimitError, Limited};
use hyper::body::Body as _;
use std::time::Duration;

type Request = hyper::Request<dropshot::Body>;

/// The body's bytes, or `None` if none was sent and none is required.
pub async fn read_body(policy: &Policy, request: Request, timeout: Duration) -> Result<Option<Bytes>> {
    let (head, body) = request.into_parts();
    if body.is_end_stream() {
        return if policy.body_required { Err(missing()) } else { Ok(None) };
    }
    check_media_type(&head.headers)?;
    let bytes = read_bytes(&head.headers, body, policy.max_body_bytes, timeout).await?;
    match (bytes.is_empty(), policy.body_required) {
        (true, true) => Err(missing()),
        (true, false) => Ok(None),
        (false, _) => Ok(Some(bytes)),
    }
}

/// The largest unneeded body that is still received, so that its connection can be reused.
const MAX_DISCARDED: u64 = 16 * 1024;

/// Discards a body that was not read because the request was refused earlier. Returns whether the connection can be
/// reused: a body that is large, of unknown length or only announced is not awaited.
pub fn discard(request: Request, timeout: Duration) -> bool {
    let (head, body) = request.into_parts();
    // HTTP/2 ends only the stream.
    if body.is_end_stream() || head.version == http::Version::HTTP_2 {
        return true;
    }
    let is_small = declared_length(&head.headers).is_some_and(|length| length <= MAX_DISCARDED);
    if !is_small || head.headers.contains_key(header::EXPECT) {
        return false;
    }
    // No task of the node: it belongs to this request, and has a timeout.
    tokio::spawn(async move {
        let mut body = std::pin::pin!(body);
        // The response has been sent, so an error cannot be reported: the connection ends.
        let _received =
            tokio::time::timeout(timeout, async { while let Some(Ok(_)) = body.frame().await {} }).await;
    });
    true
}

/// The bytes of a body of at most `limit` bytes, if they arrive in time.
pub async fn read_bytes(
    headers: &HeaderMap,
    body: dropshot::Body,
    limit: usize,
    timeout: Duration,
) -> Result<Bytes> {
    if declared_length(headers).is_some_and(|length| length > limit as u64) {
        return Err(Error::PayloadTooLarge { limit });
    }
    match tokio::time::timeout(timeout, Limited::new(body, limit).collect()).await {
        Ok(Ok(collected)) => Ok(collected.to_bytes()),
        Ok(Err(error)) if error.is::<LengthLimitError>() => Err(Error::PayloadTooLarge { limit }),
        Ok(Err(_)) => Err(Error::IncompleteBody {
            message: "The request body was incomplete; send the complete request again.".to_owned(),
        }),
        Err(_) => Err(Error::RequestTimeout { within_s: timeout.as_secs_f32() }),
    }
}

fn missing() -> Error {
    Error::invalid("", "is missing; send a JSON object, with Content-Type: application/json")
}

fn declared_length(headers: &HeaderMap) -> Option<u64> {
    headers.get(header::CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
}

/// The contract accepts only uncompressed JSON in UTF-8.
fn check_media_type(headers: &HeaderMap) -> Result<()> {
    let mut types = headers.get_all(header::CONTENT_TYPE).iter();
    let plain = match (types.next(), types.next()) {
        (Some(one), None) => one.to_str().is_ok_and(is_json),
        _ => false,
    };
    if !plain {
        return Err(Error::UnsupportedMediaType(
            "Send the body as JSON, with Content-Type: application/json.".into(),
        ));
    }
    let mut encodings = headers.get_all(header::CONTENT_ENCODING).iter();
    if encodings.any(|encoding| !encoding.as_bytes().eq_ignore_ascii_case(b"identity")) {
        let message = "Send the body as it is: a Content-Encoding other than identity is not supported.";
        return Err(Error::UnsupportedMediaType(message.into()));
    }
    Ok(())
}

/// `application/json`, optionally with parameters. A charset must be UTF-8, by either of its names.
fn is_json(media_type: &str) -> bool {
    let mut parts = media_type.split(';').map(str::trim);
    let name = parts.next().unwrap_or_default();
    name.eq_ignore_ascii_case("application/json")
        && parts.all(|parameter| match parameter.split_once('=') {
            Some((name, value)) if name.trim().eq_ignore_ascii_case("charset") => {
                let charset = value.trim().trim_matches('"');
                ["utf-8", "utf8"].iter().any(|utf8| charset.eq_ignore_ascii_case(utf8))
            }
            _ => true,
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_and_nothing_else() {
        for good in [
            "application/json",
            "Application/JSON",
            "application/json; charset=utf-8",
            "application/json;charset=\"UTF-8\"",
            "application/json; charset=utf8",
            "application/json; Charset=\"UTF8\"",
            "application/json ; profile=x",
        ] {
            assert!(is_json(good), "{good}");
        }
        for bad in
            ["", "text/plain", "application/jsonx", "application/json; charset=latin1", "application/*"]
        {
            assert!(!is_json(bad), "{bad}");
        }
    }

    #[test]
    fn two_content_types_or_compression_are_refused() {
        let mut headers = HeaderMap::new();
        assert!(check_media_type(&headers).is_err());
        headers.append(header::CONTENT_TYPE, "application/json".parse().unwrap());
        assert!(check_media_type(&headers).is_ok());
        headers.append(header::CONTENT_ENCODING, "identity".parse().unwrap());
        assert!(check_media_type(&headers).is_ok());
        headers.append(header::CONTENT_ENCODING, "gzip".parse().unwrap());
        assert!(check_media_type(&headers).is_err());
        headers.remove(header::CONTENT_ENCODING);
        headers.append(header::CONTENT_TYPE, "application/json".parse().unwrap());
        assert!(check_media_type(&headers).is_err());
    }
}
