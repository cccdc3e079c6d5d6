//! Whether a form was sent by a page of the portal itself. Browsers send a session's cookie whoever made the form.

use http::HeaderMap;
use http::header::ORIGIN;
use url::Url;

use crate::error::{Error, Result};

const SEC_FETCH_SITE: &str = "sec-fetch-site";

/// Wants `Sec-Fetch-Site: same-origin`, or without that header an Origin that is the portal's. A page of another port
/// or of a sibling host is another origin.
pub(super) fn check(headers: &HeaderMap, portal_url: &str) -> Result<()> {
    let one = |name: &str| {
        let mut values = headers.get_all(name).iter();
        match (values.next(), values.next()) {
            (Some(value), None) => Some(value.as_bytes()),
            _ => None,
        }
    };
    let is_own = match headers.contains_key(SEC_FETCH_SITE) {
        true => one(SEC_FETCH_SITE) == Some(b"same-origin"),
        false => Url::parse(portal_url).is_ok_and(|portal| {
            one(ORIGIN.as_str()) == Some(portal.origin().ascii_serialization().as_bytes())
        }),
    };
    if is_own {
        return Ok(());
    }
    Err(Error::Forbidden(
        "This form was not sent from the portal, so nothing was changed. Open the page in the portal, and send it from there."
            .to_owned(),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn passes(sent: &[(&'static str, &'static str)]) -> bool {
        let mut headers = HeaderMap::new();
        for (name, value) in sent {
            headers.append(*name, value.parse().unwrap());
        }
        check(&headers, "https://portal.example").is_ok()
    }

    #[test]
    fn only_the_portal_s_own_pages_pass() {
        assert!(passes(&[("sec-fetch-site", "same-origin"), ("origin", "https://portal.example")]));
        assert!(passes(&[("origin", "https://portal.example")]));
        for site in ["same-site", "cross-site", "none", "", "same-origin, same-origin"] {
            assert!(!passes(&[("sec-fetch-site", site), ("origin", "https://portal.example")]), "{site}");
        }
        assert!(!passes(&[("sec-fetch-site", "same-origin"), ("sec-fetch-site", "cross-site")]));
        for origin in [
            "null",
            "",
            "http://portal.example",
            "https://portal.example:8443",
            "https://portal.example/",
            "https://evil.example",
            "https://docs.portal.example",
        ] {
            assert!(!passes(&[("origin", origin)]), "{origin}");
        }
        assert!(!passes(&[]));
        assert!(!passes(&[("referer", "https://portal.example/keys")]));
    }
}
