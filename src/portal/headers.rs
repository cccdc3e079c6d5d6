//! The headers that every response of the portal has.

use http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS, X_FRAME_OPTIONS,
};
use http::{HeaderMap, HeaderName, HeaderValue};

/// What a page may load, run and send: its own stylesheet, script and forms. No text becomes markup by script.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; \
                      connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; \
                      require-trusted-types-for 'script'; trusted-types 'none'";

const ALL: [(HeaderName, &str); 8] = [
    (CONTENT_SECURITY_POLICY, POLICY),
    // Not `no-referrer`, under which a form is sent with `Origin: null`.
    (REFERRER_POLICY, "same-origin"),
    (X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (X_FRAME_OPTIONS, "DENY"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (
        HeaderName::from_static("permissions-policy"),
        "camera=(), geolocation=(), microphone=(), payment=(), usb=(), clipboard-read=(), \
         publickey-credentials-get=(self), publickey-credentials-create=(self)",
    ),
    (CACHE_CONTROL, "no-store"),
];

/// Adds them, but for what a response says itself.
pub(super) fn put(headers: &mut HeaderMap) {
    for (name, value) in ALL {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    }
}
